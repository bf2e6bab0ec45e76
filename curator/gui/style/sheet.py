"""The one style sheet, made from the tokens of a theme."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from string import Template
from typing import Any

_SHEET = Template("""
* { outline: none; }
QMainWindow, #frame, #rail, #status, #title-row, #sources { background: $chrome; }
#title-row { border-bottom: 1px solid $line; }
#original { background: $chrome; }
#page-picture, #saved-page { border: 2px solid transparent; }
#page-picture:focus, #saved-page:focus { border: 2px solid $accent; }
#page-picture::corner { background: $chrome; border: none; }
#repairs { background: $chrome; border-top: 1px solid $line; }
#rail { border-$end: 1px solid $line; }
#status { border-top: 1px solid $line; }
#paper, #welcome { background: $paper; }
QLabel { background: transparent; color: $ink; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="wrong"] { color: $opposes; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="key"] {
    color: $ink; background: $raised; border: 1px solid $line; border-bottom-width: 2px;
    border-radius: 4px; padding: 0px 5px;
}
QLabel#drop { border: 1px dashed $muted; border-radius: 7px; padding: 8px 16px; }
QTextEdit { background: $paper; border: none; selection-color: $ink; }
QTextEdit#briefing { background: $ground; }
QTextEdit#briefing::corner { background: $ground; border: none; }
QListView, #sources QTableView { background: $chrome; border: none; }
QTableView#statements { background: $paper; border: none; border-top: 1px solid $line; }
QTableView#statements::corner { background: $paper; border: none; }
QTableView#statements QHeaderView, QTreeView#keys QHeaderView { background: $chrome; }
QTableView#statements QHeaderView::section, QTreeView#keys QHeaderView::section {
    background: $chrome; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 9px;
}
QListView#matches { background: $raised; border: 1px solid $line; border-radius: 7px; }
QLineEdit {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 5px 9px; selection-color: $ink;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus { border: 2px solid $accent; padding: 4px 8px; }
QPushButton, QToolButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 6px 12px;
}
QPushButton:hover, QToolButton:hover { background: $chrome; border-color: $muted; }
QPushButton:disabled, QToolButton:disabled { color: $muted; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[tone="primary"] { background: $accent; color: $paper; border-color: $accent; }
QPushButton[tone="primary"]:disabled {
    background: $line; color: $muted; border-color: $line;
}
QPushButton[tone="primary"]:focus { border: 2px solid $ink; }
QPlainTextEdit#paper, QPlainTextEdit#paper:focus {
    background: $paper; color: $ink; border: none; border-radius: 0px; padding: 0px;
    selection-color: $ink;
}
QPushButton[tone="flat"], QToolButton[tone="flat"] {
    background: transparent; border: 1px solid transparent; padding: 5px 8px;
}
QPushButton[tone="flat"]:hover, QToolButton[tone="flat"]:hover { background: $line; }
QPushButton[tone="flat"]:focus, QToolButton[tone="flat"]:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QPushButton[tone="chip"] { border-radius: 12px; padding: 3px 10px; }
QPushButton[tone="chip"]:focus { border: 2px solid $accent; padding: 2px 9px; }
QPlainTextEdit[tone="field"] {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 3px 7px; selection-color: $ink;
}
QPlainTextEdit[tone="field"]:focus { border: 2px solid $accent; padding: 2px 6px; }
QListView#matches::indicator {
    width: 12px; height: 12px; border: 1px solid $muted; border-radius: 3px;
}
QListView#matches::indicator:checked { background: $accent; border-color: $accent; }
QComboBox {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 5px 11px; combobox-popup: 0;
}
QComboBox:focus { border: 2px solid $accent; padding: 4px 10px; }
QComboBox:disabled { color: $muted; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $raised; color: $ink; border: 1px solid $line; selection-background-color: $soft;
    selection-color: $ink;
}
QCheckBox { spacing: 6px; }
QCheckBox::indicator {
    width: 13px; height: 13px; border: 1px solid $muted; border-radius: 3px; background: $raised;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 11px; height: 11px; }
QTreeView { background: $chrome; border: none; show-decoration-selected: 0; }
QPushButton[tone="recent"] {
    background: transparent; border: 1px solid transparent; text-align: left; padding: 6px 8px;
}
QPushButton[tone="recent"]:hover { background: $chrome; }
QPushButton[tone="recent"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QToolButton::menu-indicator { image: none; }
QTreeView#keys { border: 1px solid $line; border-radius: 7px; }
QTreeView#keys:focus { border: 2px solid $accent; }
QTreeView#keys::item { padding: 5px 4px; color: $ink; }
QTreeView#keys::item:selected { background: $soft; }
#history { background: $chrome; border-$begin: 1px solid $line; }
QPushButton[tone="tab"]:checked { background: $soft; color: $accent; }
QToolButton[tone="coder"] {
    background: $soft; color: $accent; border: 1px solid transparent; border-radius: 15px;
    padding: 0px;
}
QToolButton[tone="coder"]:hover { border-color: $accent; }
QToolButton[tone="coder"]:focus { border: 2px solid $accent; padding: 0px; }
QToolButton[tone="rail"] {
    background: transparent; color: $muted; border: 2px solid transparent; border-radius: 7px;
    padding: 6px 2px;
}
QToolButton[tone="rail"]:checked { background: $soft; color: $accent; }
QToolButton[tone="rail"]:focus { border: 2px solid $accent; }
QFileDialog QToolButton, QFileDialog QToolButton:focus { padding: 2px; }
QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QLabel { background: transparent; }
#panel, #notice { background: $raised; border: 1px solid $line; border-radius: 10px; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::icon { padding-$begin: 8px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0px; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def sheet(tokens: Any, *, mirrored: bool) -> str:
    """Fill the style sheet with the tokens of a theme, and the sides of the window."""
    assert is_dataclass(tokens)
    assert not isinstance(tokens, type)
    colours = asdict(tokens)
    begin, end = ("right", "left") if mirrored else ("left", "right")
    return _SHEET.substitute(colours, begin=begin, end=end)
