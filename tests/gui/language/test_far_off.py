"""The whole window in a language of its own: no word escapes translation, and none is cut off."""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from curator.domain.suggestions import told_by
from curator.gui.repairs.correcting import CorrectingPane
from curator.gui.repairs.wishes import Wish
from curator.gui.rooms.registry import ROOMS
from curator.services import actors, claims, quotes, sources
from curator.services.lists import suggestions
from curator.services.project import Project

SMALL = 1024, 700
ISOLATED = re.compile("\u2068[^\u2069]*(\u2069|$)|^[^\u2068\u2069]*\u2069")  # lines break there
KEY = re.compile(
    r"\b(Ctrl|Shift|Alt|Enter|Return|Esc|Tab|Space|Del|Ins|PgDown|PgUp|Left|Right|Up|Down|F\d+)\b"
    r"|(?<!\w)[A-Z](?!\w)"
)
PLAIN = re.compile("[A-PR-UWYZa-pr-uwyz]")  # what the language has accents for
CUT_DATE = re.compile(r"\d+ \w*…$")
ROOT = QModelIndex()
ROLES = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def sample(tmp_path, sample_at):
    return sample_at(tmp_path / "The outer wall")


@pytest.fixture
def begin(sit_down, sample):
    def begin():
        person = sit_down(sample)
        person.window.resize(*SMALL)
        person.foreign = foreign(sample)
        return person

    return begin


def foreign(path):
    """Gather what the project holds: it is shown as it stands."""
    with Project.open(path, read_only=True) as project:
        words = {
            "Curator",
            "Inter",
            "Source Serif 4",
            "Press shortcut",
            project.title,
            path.stem,
            project.coder.name,
            project.coder.initials,
        }
        for source in sources.all_of(project):
            facts = source.facts
            words |= {facts.title, facts.outlet, facts.section, facts.url, facts.language}
            words |= {", ".join(facts.authors), source.sha256[:8]}
            found = suggestions.suggested(project, source.id)
            text = sources.text_of(project, source.id)
            words |= {told for made in found for told in (made.speaker, told_by(text, made))}
        for quote in quotes.find(project):
            words |= {quote.shown, quote.note, *quote.tags, ", ".join(quote.tags)}
        for claim in claims.all_of(project):
            words |= {claim.wording, claim.definition}
        for actor in actors.all_of(project):
            words |= {actor.name, actor.role, *actor.aliases}
    return sorted({" ".join(each.split()) for each in words if each}, key=len, reverse=True)


def read(person):
    person.window.context.go_to("read")
    view = person.window.room.sources.view
    view.setCurrentIndex(view.model().index(1, 0))


def tag(person):
    read(person)
    person.drag_over("A spokesman for the ministry of ports said")
    person.view.setFocus()
    person.press(Qt.Key.Key_Q)
    person.type("Ministry of Ports")
    person.press(Qt.Key.Key_Tab)
    person.panel.claim.setFocus()
    person.type("wall")


def every_detail(person):
    tag(person)
    person.window.context.actions["tagging.details"].trigger()


def commands(*names):
    def act(person):
        read(person)
        for name in names:
            person.window.context.actions[name].trigger()

    return act


def room(name):
    def go(person):
        person.window.context.go_to(name)
        for view in person.window.stack.currentWidget().findChildren(QAbstractItemView):
            if view.isVisible():
                rows = view.model().rowCount
                person.qtbot.waitUntil(lambda rows=rows: rows() > 0, timeout=5_000)
                view.setFocus()
                view.setCurrentIndex(view.model().index(0, 0))

    return go


def merge(person):
    room("actors")(person)
    person.window.context.actions["entries.merge"].trigger()


def split(person):
    room("claims")(person)
    person.window.context.actions["entries.split"].trigger()


def search(person):
    read(person)
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    stock = person.window.title.palette_field.stock
    person.qtbot.waitUntil(lambda: not stock.gathering, timeout=5_000)
    person.type("o")


def edit_the_source(person):
    read(person)
    person.window.room.sources.view.setFocus()
    person.window.context.actions["sources.edit"].trigger()


def correct(person):
    commands("sources.correct")(person)
    pane = person.window.findChild(CorrectingPane)
    cursor = pane.editor.textCursor()
    cursor.insertText("Correction. ")
    pane.preview.click()
    person.qtbot.waitUntil(lambda: not pane.preview.isVisible(), timeout=5_000)


def remove_the_source(person):
    edit_the_source(person)
    person.window.context.actions["sources.remove"].trigger()


def tag_the_source(person):
    edit_the_source(person)
    person.window.context.actions["sources.tag"].trigger()


def change_the_keys(person):
    person.window.context.actions["keys.edit"].trigger()


def who_is_coding(person):
    person.window.title.coder._fill()


def move_the_ends(person):
    read(person)
    person.window.context.selection.look_at_quote(1)
    person.window.room.reader.focus_cards()
    person.window.context.actions["quotes.ends"].trigger()


def choose_an_actor(person):
    room("quotes")(person)
    person.window.context.actions["statements.actor"].trigger()


def a_quote_of_the_history(person):
    read(person)
    person.window.context.selection.look_at_quote(1)
    person.window.context.actions["history.show"].trigger()
    person.window.history.of_quote.click()


def a_language(person):
    person.window.context.actions["language.de"].trigger()


def an_error(person):
    person.window.context.open(person.window.project_path.parent / "gone.curator")


SCENES = {
    "read": read,
    "tag": tag,
    "every detail": every_detail,
    **{name: room(name) for name in ROOMS if name != "read"},
    "merge": merge,
    "split": split,
    "search": search,
    "edit the source": edit_the_source,
    "correct": correct,
    "remove the source": remove_the_source,
    "tag the source": tag_the_source,
    "change the keys": change_the_keys,
    "who is coding": who_is_coding,
    "move the ends": move_the_ends,
    "choose an actor": choose_an_actor,
    "a quote of the history": a_quote_of_the_history,
    "a language": a_language,
    "an error": an_error,
    "history": commands("history.show"),
    "find": commands("find.open"),
    "type": commands("view.type"),
    **{wish.value: commands(wish.value) for wish in Wish},
}


def texts_of(widget):
    """Give every text that a widget shows or says of itself, but what a person types."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.windowTitle() if widget.isWindow() else ""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from texts_in(widget.model())


def texts_in(model, under=ROOT):
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(under)):
        yield model.headerData(column, Qt.Orientation.Horizontal) if not under.isValid() else ""
        for row in range(model.rowCount(under)):
            index = model.index(row, column, under)
            yield from (str(index.data(role) or "") for role in ROLES)
            yield from texts_in(model, index) if not column else ()


def bare(text, foreign):
    """Take away what is translated and what is the project's; nothing with letters may be left."""
    text = ISOLATED.sub("", " ".join(str(text or "").split()))
    left, depth = [], 0
    for char in text:
        depth += char == "["
        if not depth:
            left.append(char)
        depth -= char == "]" and depth > 0
    text = "".join(left)
    for words in foreign:
        text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", "", text)
    locale = QLocale()
    for length in QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat:
        for month in range(1, 13):
            text = text.replace(locale.monthName(month, length), "")
    return KEY.sub("", CUT_DATE.sub("", text))


def is_piece(painted, foreign):
    """Whether it is a line of what the project holds, maybe cut short."""
    piece = " ".join(painted.split()).rpartition("~] · ")[2].removesuffix("…").strip()
    if painted.endswith("…"):
        return any(piece in words for words in foreign)
    return any(words.startswith(piece) or words.endswith(piece) for words in foreign)


def escaped(person, drawn=()):
    widgets = [person.window, *person.window.findChildren(QWidget)]
    shown = [widget for widget in widgets if widget.isVisible() or isinstance(widget, QMenu)]
    told = {(type(widget).__name__, text) for widget in shown for text in texts_of(widget)}
    told |= {("painted", words) for words in drawn if not is_piece(words, person.foreign)}
    told |= {("action", action.text()) for action in person.window.actions()}
    return sorted((kind, text) for kind, text in told if PLAIN.search(bare(text, person.foreign)))


def cut_off(person):
    """List what shows less than all its words, though it elides nothing."""
    found = []
    for kind in (QLabel, QPushButton, QToolButton):
        for widget in person.window.findChildren(kind):
            shown = widget.isVisible() and widget.text()
            if shown and lacks_room(widget):
                found.append((widget.text(), widget.size().toTuple(), widget.sizeHint().toTuple()))
    return found


def has_room(person):
    """Wait until nothing is cut off: on a busy machine a layout may come late."""

    def fits():
        found = cut_off(person)
        assert not found, "\n".join(map(str, found))

    person.qtbot.waitUntil(fits)


def lacks_room(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1


@pytest.mark.parametrize("scene", SCENES)
def test_every_word_is_translated_and_none_is_cut_off(far_off, begin, monkeypatch, scene):
    person, drawn = begin(), set()
    draw = QPainter.drawText

    def note(painter, *told):
        drawn.update(each for each in told if isinstance(each, str))
        return draw(painter, *told)

    monkeypatch.setattr(QPainter, "drawText", note)
    SCENES[scene](person)
    person.qtbot.wait(50)
    person.window.grab()
    monkeypatch.undo()
    found = escaped(person, drawn)
    assert not found, "\n".join(map(str, found))
    has_room(person)
    assert (person.window.width(), person.window.height()) == SMALL


def test_no_word_of_the_welcome_page_escapes(far_off, sit_down):
    person = sit_down()
    person.foreign = ["Curator"]
    assert escaped(person) == []
    assert cut_off(person) == []


@pytest.mark.parametrize("scene", SCENES)
def test_german_has_room(german, begin, scene):
    person = begin()
    SCENES[scene](person)
    person.qtbot.wait(50)
    has_room(person)
    assert (person.window.width(), person.window.height()) == SMALL
