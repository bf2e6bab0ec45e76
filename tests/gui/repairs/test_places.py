"""Quotes without a place: the list, and putting each back by hand."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import AnchorStatus, NewQuote
from curator.domain.selectors import locate
from curator.services import history, quotes, repairs, sources
from curator.services.project import Project

ARTICLE = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough for an answer,” said Ona Brand.

The fishers object. “Nobody asked us about the outer wall,” said Ilse Tarn of the cooperative.
"""
WAITED, ASKED = (
    "We have waited long enough for an answer",
    "Nobody asked us about the outer wall",
)
NEWER = ARTICLE.replace(WAITED, "The town is tired 🐟 of this").replace(
    "Nobody asked", "Nobody ever asked"
)
TIRED = "The town is tired 🐟 of this"


def place_of(person):
    return person.window.room.desk.places


def open_list(person):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_L, both)
    settle(person)
    return place_of(person)


def settle(person):
    person.qtbot.wait(20)
    person.qtbot.waitUntil(lambda: place_of(person)._job is None, timeout=20_000)


@pytest.fixture
def path(new_project):
    made = new_project(ARTICLE, "Pier\n\nOpen.")
    with Project.open(made) as project:
        for words in (WAITED, ASKED):
            quotes.add(project, 1, NewQuote(*locate(ARTICLE, words)))
        repairs.keep(project, repairs.preview(project, 1, NEWER))
    return made


@pytest.fixture
def someone(sit_down, path):
    return sit_down(path)


def bring(person, file, page):
    """Drop a page on the window and wait until it is imported."""
    file.write_text(page, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    importer = person.window.importer
    person.window.drops.take(data)
    person.qtbot.waitUntil(lambda: not importer.running, timeout=30_000)


def anchors(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        assert history.problems(project) == []
        return {quote.selector.exact: quote.anchor for quote in quotes.find(project)}


def row_of(panel, words):
    return next(n for n, each in enumerate(panel.doubts) if each.quote.selector.exact == words)


def test_lost_words_are_selected_in_the_article_and_placed(someone):
    panel = open_list(someone)
    assert panel.sentence.text() == "2 quotes to look at"
    panel.list.choose(row_of(panel, WAITED))
    someone.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is someone.view
    someone.drag_over(TIRED)
    assert panel.place.isEnabled()
    someone.press(Qt.Key.Key_P)
    settle(someone)
    anchor = anchors(someone)[WAITED]
    assert NEWER[anchor.start : anchor.end] == TIRED
    assert (anchor.status, anchor.method) == (AnchorStatus.CHANGED, repairs.HAND)
    assert [each.quote.selector.exact for each in panel.doubts] == [ASKED]
    undo = someone.window.context.actions["edit.undo"].text()
    assert undo == "Undo placing a quote: “\u2068We have waited long enough for…\u2069”"
    someone.undo()
    settle(someone)
    assert len(panel.doubts) == 2


def test_what_was_found_is_confirmed_by_one_key_and_the_rest_kept_as_captured(someone):
    panel = open_list(someone)
    panel.list.choose(row_of(panel, ASKED))
    someone.press(Qt.Key.Key_C)
    settle(someone)
    assert anchors(someone)[ASKED].method == repairs.CONFIRMED
    assert not panel.confirm.isEnabled()
    someone.press(Qt.Key.Key_K)
    settle(someone)
    assert anchors(someone)[WAITED].method == repairs.CAPTURED
    assert someone.window.notice.sentence.text() == "Every quote has its place."
    assert not panel.isVisible()
    assert QApplication.focusWidget() is someone.view
    someone.undo()
    someone.undo()
    settle(someone)
    assert len(open_list(someone).doubts) == 2


def test_where_no_place_is_lost_no_empty_list_stays(sit_down, new_project):
    person = sit_down(new_project(ARTICLE))
    person.view.setFocus()
    panel = open_list(person)
    assert not panel.isVisible()
    assert person.window.notice.sentence.text() == "Every quote has its place."
    assert QApplication.focusWidget() is person.view


def test_words_of_another_source_cannot_be_taken_for_a_place(someone):
    panel = open_list(someone)
    someone.window.context.selection.look_at_source(2)
    someone.view.setFocus()
    someone.drag_over("Open")
    assert not panel.place.isEnabled()
    someone.press(Qt.Key.Key_P)
    assert len(panel.doubts) == 2


def test_the_keys_do_nothing_while_the_list_is_closed(someone):
    someone.view.setFocus()
    someone.drag_over(TIRED)
    before = anchors(someone)
    for name in ("quotes.place", "quotes.confirm", "quotes.leave"):
        action = someone.window.context.actions[name]
        assert not action.isEnabled()
        action.triggered.emit()
    assert anchors(someone) == before


def test_rows_tell_status_old_words_and_source_to_those_who_listen(someone):
    panel = open_list(someone)
    spoken = [panel.list.fates.index(n).data() for n in range(2)]
    assert any("not found" in words and WAITED in words for words in spoken)
    assert any("Nobody ever asked us" in words for words in spoken)
    assert all("Harbour closes in May" in words for words in spoken)
    someone.window.grab()


def test_the_list_is_opened_from_the_report_on_an_import(sit_down, new_project, tmp_path):
    page = (
        "<html><head><title>Wall</title><link rel='canonical' href='https://example.org/w'></head>"
    )
    person = sit_down(new_project("Pier\n\nOpen."))
    body = f"<article><p>{'</p><p>'.join(ARTICLE.split(chr(10) * 2))}</p></article>"
    bring(person, tmp_path / "one.html", f"{page}{body}")
    project = person.window.context.project
    source = sources.all_of(project)[-1]
    place = locate(sources.text_of(project, source.id), WAITED)
    quotes.add(project, source.id, NewQuote(*place))
    bring(person, tmp_path / "two.html", f"{page}{body}".replace(WAITED, "The town is tired"))
    notice = person.window.notice
    assert "1 quote: 1 not found" in notice.lines.text()
    assert notice.extra.text() == "Quotes without a place (Alt+Enter)"
    notice.extra.click()
    settle(person)
    assert place_of(person).isVisible()
    assert len(place_of(person).doubts) == 1
