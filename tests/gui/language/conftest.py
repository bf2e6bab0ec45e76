"""Other languages to sit down before the window in."""

import re

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


FAR = str.maketrans(
    "ABCDEFGHIJKLMNOPRSTUWYZabcdefghijklmnoprstuwyz",
    "ÀƁÇÐÉƑĜĤÎĴĶĻṂÑÖÞŔŠŢÛŴÝŽàƀçðéƒĝĥîĵķļṃñöþŕšţûŵýž",
)
KEPT = re.compile(r"\{\d\}|%L?n|\([^)]*\*[^)]*\)|;;|\n")


def as_far_off(words):
    """Say words as a language that nobody speaks: accented, longer by 40 %, in brackets."""
    parts, at = [], 0
    for found in KEPT.finditer(words):
        parts += [words[at : found.start()].translate(FAR), found.group()]
        at = found.end()
    parts.append(words[at:].translate(FAR))
    return f"[{''.join(parts)} {'~' * max(1, round(len(words) * 0.4) - 3)}]"


class FarOff(QTranslator):
    """Translates every string into that language; Qt's own and the names of keys it leaves."""

    def translate(self, context, words, disambiguation=None, n=-1):
        of_qt = context[:1] == "Q" and context[1:2].isupper()
        return words if of_qt or context == "Dates" else as_far_off(words)

    def isEmpty(self):
        return False


@pytest.fixture
def far_off(qapp):
    translator = FarOff(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()
