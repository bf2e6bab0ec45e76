"""Taking the marks out of a page again, and remembering what each stood for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from curator.domain.briefings.definition import SectionKind
from curator.gui.briefing.marks import Own, is_end, is_to_write, own_of, section_of

_KINDS = tuple(SectionKind)
_OWN, _TO_WRITE = 100, 200  # states of blocks; below these, the number of a section


def take_marks(document: QTextDocument) -> None:
    """Take the marks out, and let the states of the blocks say what they said."""
    cursor = QTextCursor(document)
    block, own = document.begin(), None
    while block.isValid():
        text, following = block.text(), block.next()
        begun = own_of(text)
        if begun is not None or is_end(text):
            own = begun
            _drop(cursor, block)
        elif section_of(text) is not None and block.blockFormat().headingLevel():
            _cut(cursor, block, 1)
            block.setUserState(ord(text[0]) & 0xFF)
        elif own is not None:
            block.setUserState(_state_of(own, text))
            if is_to_write(text):
                _cut(cursor, block, 1)
                cursor.insertText(QCoreApplication.translate("BriefingPage", "Write here"))
        block = following


def section_begun(block: QTextBlock) -> SectionKind | None:
    """Tell which section a block is the heading of."""
    state = block.userState()
    return _KINDS[state] if 0 <= state < len(_KINDS) else None


def own_text(block: QTextBlock) -> Own | None:
    """Tell which text of the writer a block belongs to."""
    state = block.userState()
    if state < _OWN:
        return None
    number = (state - _OWN) % (_TO_WRITE - _OWN)
    return Own(_KINDS[number // 2], bool(number % 2))


def asks_to_write(block: QTextBlock) -> bool:
    """Whether a block stands only where something can be written."""
    return block.userState() >= _TO_WRITE


def _state_of(own: Own, text: str) -> int:
    number = 2 * _KINDS.index(own.kind) + own.after
    return number + (_TO_WRITE if is_to_write(text) else _OWN)


def _drop(cursor: QTextCursor, block: QTextBlock) -> None:
    _cut(cursor, block, 1)
    before = block.previous()
    state = before.userState() if before.isValid() else -1
    cursor.deletePreviousChar()  # joins it to what stands before it
    cursor.block().setUserState(state)


def _cut(cursor: QTextCursor, block: QTextBlock, letters: int) -> None:
    """Take so many letters of the last plane from the beginning of a block."""
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + 2 * letters, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
