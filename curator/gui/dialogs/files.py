"""Asking for files and folders; the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, in words, and where the answer probably lies."""

    title: str
    filters: str = ""
    start: Path | None = None
    suffix: str = ""


def ask_to_open(
    parent: QWidget, question: Question, then: Callable[[Sequence[str]], object]
) -> None:
    """Ask for files that are there."""
    dialog = _dialog(parent, question)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(then)
    dialog.open()


def ask_for_folder(
    parent: QWidget, question: Question, then: Callable[[Sequence[str]], object]
) -> None:
    """Ask for a folder that is there."""
    dialog = _dialog(parent, question)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.filesSelected.connect(then)
    dialog.open()


def ask_to_save(parent: QWidget, question: Question, then: Callable[[str], object]) -> None:
    """Ask for the name of a file to write; what is there already is asked about."""
    dialog = _dialog(parent, question)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(question.suffix)
    dialog.fileSelected.connect(then)
    dialog.open()


def _dialog(parent: QWidget, question: Question) -> QFileDialog:
    start = question.start or Path.home()
    names_folder = start.is_dir() and not question.suffix  # else one beside what is to be written
    folder = start if names_folder else start.parent
    dialog = QFileDialog(parent, question.title, str(folder), question.filters)
    if not names_folder:
        dialog.selectFile(f"{start.name}.{question.suffix}" if start.is_dir() else start.name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
