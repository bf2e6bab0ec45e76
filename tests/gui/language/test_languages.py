"""The window in another language: chosen, kept, with its dates, numbers and Qt's own words."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Column
from curator.gui.language.languages import language_of, locale_of
from curator.gui.messages import counted, date_words
from curator.gui.quotes.model import COLUMNS
from curator.gui.theme import interface_font


@pytest.mark.parametrize(
    ("chosen", "wanted", "spoken"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["fr-FR", "fr", "de-DE"], "de"),
        ("", ["fr-FR"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("tlh", ["de"], "de"),
    ],
)
def test_the_language_chosen_is_spoken_else_the_systems(chosen, wanted, spoken):
    assert language_of(chosen, wanted) == spoken


def test_dates_and_numbers_are_the_systems_where_it_speaks_the_language():
    assert locale_of("de", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("de", QLocale("en_GB")).name() == "de_DE"
    assert locale_of("en", QLocale("fr_FR")).name() == "en_US"
    assert locale_of("en", QLocale.c()).toString(1204) == "1,204"


def test_the_menu_is_german_and_so_are_the_buttons_of_qt(german, sit_down):
    person = sit_down()
    assert person.window.context.actions["window.close"].text() == "Beenden"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, person.window)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"
    assert person.window.context.actions.keys_of("window.close") == "Strg+Q"


def test_numbers_of_things_have_their_plural_forms(german):
    assert counted(1, "quote") == "1 Zitat"
    assert counted(2, "quote") == "2 Zitate"
    assert counted(0, "claim") == "0 Thesen"
    assert counted(1204, "source") == "1.204 Quellen"


def test_english_counts_too(speaking):
    speaking("en")
    assert [counted(n, "quote") for n in (0, 1, 2, 1204)] == [
        "0 quotes",
        "1 quote",
        "2 quotes",
        "1,204 quotes",
    ]


def test_dates_are_written_as_in_german(german):
    assert date_words(PartialDate(2024, 12, 13)) == "13. Dezember 2024"
    assert date_words(PartialDate(2024, 5), short=True) == "Mai 2024"
    assert date_words(PartialDate(2024)) == "2024"


def test_an_error_is_told_in_german(german, sit_down, tmp_path):
    person = sit_down()
    person.window.context.open(tmp_path / "gone.curator")
    assert person.window.notice.sentence.text().startswith("Bei „")


def test_a_language_is_chosen_and_spoken_from_the_next_start(
    speaking, qapp, sit_down, tmp_path, sample_at
):
    person = sit_down(sample_at(tmp_path / "sample"))
    actions = person.window.context.actions
    assert actions["language.system"].isChecked()
    actions["language.de"].trigger()
    assert "next start" in person.window.notice.sentence.text()
    assert actions["window.close"].text() == "Quit"
    assert actions["language.de"].isChecked()
    assert not actions["language.system"].isChecked()
    person.window.close()
    speaking(person.window.context.settings.language)
    again = sit_down()
    assert again.window.context.actions["window.close"].text() == "Beenden"
    again.window.context.actions["language.system"].trigger()
    assert again.window.context.settings.language == ""


def test_the_longest_date_has_room_in_the_table_of_quotes(german, sit_down, tmp_path, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.resize(1024, 700)
    person.window.context.go_to("quotes")
    table = person.window.stack.rooms["quotes"].pane.table
    person.qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    days = [PartialDate(2025, month, 28) for month in range(1, 13)]
    words = [date_words(day, short=True) for day in days]
    metrics = QFontMetrics(interface_font(12.5))
    longest = max(map(metrics.horizontalAdvance, words))
    assert table.columnWidth(COLUMNS.index(Column.DATE)) >= longest + 20 + 4  # sides, and a little


def test_the_buttons_of_the_tagging_panel_are_whole_where_it_is_narrow(german, person):
    person.drag_over("Nobody asked us")
    person.press(Qt.Key.Key_Q)
    panel = person.panel
    for width in (412, 300, 240):
        panel.stand(QRect(10, 10, width, panel.height_at(width)))
        QApplication.processEvents()
        for button in (panel.more, panel.add, panel.keep):
            assert button.width() >= button.sizeHint().width()
            assert panel.rect().contains(QRect(button.mapTo(panel, QPoint()), button.size()))
    panel.left.emit()
