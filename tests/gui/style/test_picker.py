"""A picker: what is too long for it ends in a sign that there is more."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from curator.gui.style.picker import Picker


def painted(words):
    """Give the picture of a picker of one width that shows these words."""
    ground = QWidget()
    picker = Picker("Briefing", ground)
    picker.addItem(words)
    picker.setFixedSize(QSize(140, 30))
    return picker.grab().toImage()


def test_words_that_are_too_long_are_shortened_with_an_ellipsis(qapp):
    long = "Who wants the outer wall, and who does not?"
    beginnings = [long[:length].strip() + "…" for length in range(5, 16)]  # which have room
    assert painted(long) in [painted(each) for each in beginnings]
