"""Other languages to sit down before the window in."""

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from curator.gui.language.languages import speak
from curator.gui.settings import Settings


@pytest.fixture
def speaking(qapp, settings):
    """Speak a language until the test is over."""
    before = QLocale()

    def begin(code):
        kept = Settings()
        kept.remember_language(code)
        return speak(qapp, kept)

    yield begin
    for translator in qapp.findChildren(
        QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def german(speaking):
    assert speaking("de") == "de"
