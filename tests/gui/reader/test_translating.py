"""The words of a quote in another language, given at its card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.domain.quotes import NewQuote
from curator.services import quotes, translations

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def quoted(person):
    """Sit before an article with one quote, which is chosen."""
    kept = quotes.add(person.window.context.project, 1, NewQuote(0, 14))
    person.qtbot.wait(1)
    person.window.context.selection.look_at_quote(kept.id)
    person.view.setFocus()
    return person


def panel(person):
    return person.window.room.reader.translating.panel


def known(person):
    return translations.of(person.window.context.project, 1)


def translate(person, language, words, by=""):
    person.press(Qt.Key.Key_L)
    shown = panel(person)
    shown.language.setFocus()
    shown.language.selectAll()
    person.type(language)
    shown.words.setFocus()
    shown.words.selectAll()
    QTest.keyClicks(shown.words, words)
    shown.translator.setFocus()
    shown.translator.selectAll()
    person.type(by)
    person.press(Qt.Key.Key_Return, CONTROL)


def test_a_translation_is_typed_kept_and_shown_on_the_card(quoted):
    translate(quoted, "de", "Der Hafen", "Mara Lind")
    (made,) = known(quoted)
    assert (made.language, made.words, made.translator) == ("de", "Der Hafen", "Mara Lind")
    assert panel(quoted).isHidden()
    card = quoted.window.room.reader.margin.card_of(1)
    assert card.quote.translated == (("de", "Der Hafen"),)


def test_one_undo_takes_it_back(quoted):
    translate(quoted, "de", "Der Hafen")
    quoted.view.setFocus()
    quoted.undo()
    assert known(quoted) == ()


def test_the_words_of_a_language_are_changed_and_removed(quoted):
    translate(quoted, "de", "Der Hafen")
    quoted.view.setFocus()
    quoted.press(Qt.Key.Key_L)
    assert panel(quoted).words.toPlainText() == "Der Hafen"
    panel(quoted).remove.click()
    assert known(quoted) == ()


def test_what_is_no_language_is_told_in_the_panel_and_nothing_kept(quoted):
    translate(quoted, "??", "Der Hafen")
    assert "no code of a language" in panel(quoted).wrong.text()
    assert panel(quoted).isVisible()
    assert known(quoted) == ()
    quoted.press(Qt.Key.Key_Escape)
    assert panel(quoted).isHidden()


def test_without_a_quote_it_is_said_how_to_choose_one(person):
    person.view.setFocus()
    person.press(Qt.Key.Key_L)
    assert "Choose a quote first" in person.window.notice.sentence.text()
