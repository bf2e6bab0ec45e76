"""Sections of the outline dragged to another place."""

import os
import shutil
import subprocess

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent


def headings(writer):
    lines = writer.words.splitlines()
    return [line for line in lines if line in {"Bottom line", "Key questions", "Who says what"}]


def over(writer, row, *, below=False):
    """Give a place on a section of the outline, above its middle or below it."""
    box = writer.outline.visualRect(writer.outline.model().index(row))
    return QPoint(box.center().x(), box.bottom() - 4 if below else box.top() + 4)


def drop(writer, row, to, *, below=False):
    """Drop a section on another one."""
    outline, action = writer.outline, Qt.DropAction.MoveAction
    outline.setCurrentIndex(outline.model().index(row))
    data, held = outline.model().mimeData([outline.currentIndex()]), Qt.KeyboardModifier.NoModifier
    at = QPointF(over(writer, to, below=below))
    outline.dropEvent(QDropEvent(at, action, data, Qt.MouseButton.LeftButton, held))


def test_a_section_is_dropped_before_another_one_or_after_it(writer):
    kinds = [each.kind for each in writer.briefing.sections]
    drop(writer, 3, 0)
    assert next(iter(writer.briefing.sections)).kind is kinds[3]
    assert headings(writer)[0] == "Who says what"
    drop(writer, 0, 3, below=True)
    assert [each.kind for each in writer.briefing.sections] == kinds
    writer.undo()
    assert headings(writer)[0] == "Who says what"


@pytest.mark.xserver
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed")
@pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="there is no X server")
def test_a_section_is_dragged_by_the_mouse(writer):
    kinds = [each.kind for each in writer.briefing.sections]
    places = [over(writer, 3), over(writer, 2), over(writer, 1), over(writer, 0), over(writer, 0)]
    deeds = []
    for at in places:
        seen = writer.outline.viewport().mapToGlobal(at)
        deeds += ["mousemove", str(seen.x()), str(seen.y()), "sleep", "0.2"]
        deeds += [] if "mousedown" in deeds else ["mousedown", "1"]
    with subprocess.Popen(["xdotool", *deeds, "mouseup", "1"]):
        writer.qtbot.waitUntil(lambda: writer.briefing.sections[0].kind is kinds[3], timeout=20_000)
    assert headings(writer)[0] == "Who says what"
