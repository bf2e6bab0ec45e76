"""Keeping quotes: select, one key, a name, a claim, Enter."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, Stance
from curator.services import importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text

WORDS = "“We have waited long enough,”"
ARABIC = "عنوان المقال\n\nقال وزير الميناء إن السور لن يبنى. وقالت النقابة إنها ترحب بالقرار.\n"


def tag(person, actor="Ona Brand", claim="The harbour should close"):
    person.press(Qt.Key.Key_Q)
    person.type(actor)
    person.press(Qt.Key.Key_Return)
    person.type(claim)
    person.press(Qt.Key.Key_Return)


def painted(person, words):
    """Tell the colour of the pixel just below the first letters of some words."""
    box = person.view.box_of(person.view.canonical.index(words))
    picture = person.view.viewport().grab().toImage()
    column = [
        picture.pixelColor(box.left() + 6, y).name() for y in range(box.top(), box.bottom() + 9)
    ]
    return set(column)


def test_selected_words_are_kept_tagged_and_painted(person):
    colour = person.window.context.theme.tokens.supports.lower()
    assert colour not in painted(person, WORDS)

    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Q)
    person.type("Ona Brand")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    person.type("The harbour should close")
    person.press(Qt.Key.Key_Return)

    (quote,) = person.quotes
    assert quote.selector.exact == WORDS
    (said,) = quote.statements
    assert (said.actor, said.claim) == ("Ona Brand", "The harbour should close")
    assert said.stance is Stance.SUPPORTS
    assert not person.panel.isVisible()
    assert colour in painted(person, WORDS)


def test_enter_opens_the_panel_as_q_does(person):
    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Return)
    assert person.panel.isVisible()
    assert QApplication.focusWidget() is person.panel.actor.line
    person.press(Qt.Key.Key_Escape)


def test_escape_leaves_nothing_behind(person):
    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Q)
    person.type("Ona")
    person.press(Qt.Key.Key_Escape)  # the list of names
    person.press(Qt.Key.Key_Escape)  # the panel
    assert not person.panel.isVisible()
    assert person.quotes == []
    assert len(person.view.marks) == 0
    assert QApplication.focusWidget() is person.view


def test_q_without_words_opens_nothing(person):
    person.view.setFocus()
    person.press(Qt.Key.Key_Q)
    assert not person.panel.isVisible()


def test_undo_and_redo_by_keys_name_what_they_do(person):
    person.drag_over(WORDS)
    tag(person)
    undo = person.window.context.actions["edit.undo"]
    redo = person.window.context.actions["edit.redo"]
    assert undo.text() == "Undo keeping a quote: “\u2068We have waited long enough,\u2069”"

    person.undo()
    assert person.quotes == []
    assert redo.text() == "Redo keeping a quote: “\u2068We have waited long enough,\u2069”"
    assert len(person.view.marks) == 0

    person.redo()
    assert [quote.selector.exact for quote in person.quotes] == [WORDS]


def test_undo_inside_a_field_is_the_fields(person):
    person.drag_over(WORDS)
    tag(person)
    person.drag_over("“Nobody asked us,”")
    person.press(Qt.Key.Key_Q)
    person.type("Ilse")
    person.undo()
    assert len(person.quotes) == 1
    assert person.panel.actor.text != "Ilse"
    person.press(Qt.Key.Key_Escape)


def test_three_letters_and_enter_take_a_known_actor(person):
    person.drag_over(WORDS)
    tag(person)
    person.drag_over("“Nobody asked us,”")
    tag(person, actor="bra", claim="harb")
    said = [quote.statements[0] for quote in person.quotes]
    assert {s.actor_id for s in said} == {said[0].actor_id}
    assert {s.claim_id for s in said} == {said[0].claim_id}


def test_control_enter_takes_a_name_as_it_is_typed(person):
    person.drag_over(WORDS)
    tag(person)
    person.drag_over("“Nobody asked us,”")
    person.press(Qt.Key.Key_Q)
    person.type("Ona")
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Return)
    assert [q.statements[0].actor for q in person.quotes] == ["Ona Brand", "Ona"]


def test_enter_in_the_note_saves_once(person):
    person.drag_over(WORDS)
    person.press(Qt.Key.Key_Q)
    person.panel.note.setFocus()
    person.type("heard on the pier")
    person.press(Qt.Key.Key_Return)
    (quote,) = person.quotes
    assert quote.note == "heard on the pier"
    assert quote.incomplete
    assert not person.panel.isVisible()


def test_emoji_before_the_quote_keep_its_place_right(sit_down, new_project):
    text = "Harbour 😀🐟\n\nThe 🐟 mayor said: “We wait.” Then 😀 rain."
    person = sit_down(new_project(text))
    person.drag_over("“We wait.”")
    tag(person)
    (quote,) = person.quotes
    assert quote.selector.exact == "“We wait.”"
    assert text[quote.selector.start : quote.selector.end] == "“We wait.”"


def test_an_arabic_article_is_quoted_and_named_in_arabic(sit_down, new_project):
    person = sit_down(new_project(ARABIC))
    words = "السور لن يبنى"
    person.drag_over(words)
    person.press(Qt.Key.Key_Q)
    event = QInputMethodEvent()
    event.setCommitString("وزير الميناء")
    QApplication.sendEvent(person.panel.actor.line, event)
    person.panel.keep.click()
    (quote,) = person.quotes
    assert quote.selector.exact == words
    assert quote.statements[0].actor == "وزير الميناء"
    first = person.view.document().findBlock(ARABIC.index("قال"))
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_click_on_a_highlight_chooses_its_card(person):
    person.drag_over(WORDS)
    tag(person)
    reader = person.window.room.reader
    quote = person.quotes[0]
    person.window.context.selection.look_at_quote(None)
    card = reader.margin.card_of(quote.id)
    assert not card.is_chosen
    person.click_on("have waited")
    assert card.is_chosen
    assert "Ona Brand" in card.accessibleName()


def test_delete_on_a_card_removes_the_quote_and_undo_brings_it_back(person):
    person.drag_over(WORDS)
    tag(person)
    card = person.window.room.reader.margin.card_of(person.quotes[0].id)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    person.press(Qt.Key.Key_Delete)
    assert person.quotes == []
    person.undo()
    assert len(person.quotes) == 1


def test_enter_on_a_card_changes_what_is_said(person):
    person.drag_over(WORDS)
    tag(person)
    assert person.window.room.reader.focus_cards()
    person.press(Qt.Key.Key_Return)
    assert person.panel.actor.text == "Ona Brand"
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    person.panel.kind.choose(1)
    person.panel.keep.click()
    (quote,) = person.quotes
    assert quote.statements[0].stance is Stance.OPPOSES
    assert quote.kind is QuoteKind.INDIRECT


def test_the_panel_stands_beside_the_words_never_over_them(person):
    for width in (1440, 1000, 760):
        person.window.resize(width, 700)
        person.drag_over("The fishers object.")
        person.press(Qt.Key.Key_Q)
        words = person.view.cursorRect(person.view.textCursor())
        assert not person.panel.geometry().intersects(words)
        person.press(Qt.Key.Key_Escape)


def test_a_hundred_quotes_are_painted_and_none_covers_another(sit_down, new_project, tmp_path):
    text = "Tide tables\n\n" + "\n\n".join(f"The boat number {n} came in late." for n in range(100))
    path = new_project(text)
    with Project.open(path) as project:
        for n in range(100):
            start = text.index(f"boat number {n} ")
            said = NewStatement("Harbour office", "Boats are late", Stance.NEUTRAL)
            quotes.add(project, 1, quotes.NewQuote(start, start + 14, statements=(said,)))
    person = sit_down(path)
    reader = person.window.room.reader
    assert len(reader.view.marks) == 100
    assert person.window.context.theme.tokens.neutral.lower() in painted(person, "boat number 0")
    kind = type(reader.margin.card_of(reader.view.marks.all[0].quote_id))
    cards = reader.view.viewport().findChildren(kind)
    boxes = sorted((card.geometry() for card in cards), key=lambda box: box.top())
    assert len(boxes) > 5
    assert all(not a.intersects(b) for a, b in pairwise(boxes))


@pytest.mark.parametrize("title", ["<img src=/dev/zero>", "<b>bold</b> & more"])
def test_hostile_titles_are_shown_as_they_are(sit_down, tmp_path, title):
    path = Project.create(tmp_path / "hostile")
    with Project.open(path) as project:
        importing.add(project, [read_text(f"{title}\n\nSome words of an article.", title)])
    person = sit_down(path)
    header = person.window.room.reader.header
    assert title in header.title.text()
    assert header.title.textFormat() is Qt.TextFormat.PlainText
    person.window.grab()


def select_by_key(person, before, times):
    """Put the caret before some words and select on by whole words."""
    cursor = person.view.textCursor()
    cursor.setPosition(person.view.canonical.index(before))
    person.view.setTextCursor(cursor)
    person.view.setFocus()
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    for _ in range(times):
        person.press(Qt.Key.Key_Right, both)


def test_words_selected_by_key_are_kept_with_their_marks_and_no_others(person):
    text = person.view.canonical
    select_by_key(person, ". “We", 1)
    while not person.view.textCursor().selectedText().rstrip().endswith("enough,"):
        person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    start, end = person.view.selected()
    assert text[start:end].startswith(". “")
    tag(person)
    assert person.quotes[0].selector.exact == WORDS


def test_what_is_meant_is_selected_while_the_panel_asks(person):
    select_by_key(person, ". “We", 6)
    person.press(Qt.Key.Key_Q)
    assert person.view.textCursor().selectedText().startswith("“We")
    person.press(Qt.Key.Key_Escape)


def test_with_alt_held_only_white_space_is_left_out(person):
    text = person.view.canonical
    start, end = text.index(". “We"), text.index(" long")
    port, alt = person.view.viewport(), Qt.KeyboardModifier.AltModifier
    places = [person.view.box_of(place).center() for place in (start, end + 1)]
    QTest.mousePress(port, Qt.MouseButton.LeftButton, alt, places[0])
    QTest.mouseMove(port, places[1])
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, alt, places[1])
    tag(person)
    assert person.quotes[0].selector.exact == ". “We have waited"


def test_one_key_selects_the_quotation_at_the_caret_and_then_more(person):
    person.click_on("waited")
    person.press(Qt.Key.Key_S)
    assert person.view.textCursor().selectedText() == WORDS
    person.press(Qt.Key.Key_S)
    assert person.view.textCursor().selectedText() == f"{WORDS} said Ona Brand."
    person.press(Qt.Key.Key_S)
    paragraph = f"The mayor spoke on Monday. {WORDS} said Ona Brand."
    assert person.view.textCursor().selectedText() == paragraph
    person.press(Qt.Key.Key_S)
    assert person.view.textCursor().selectedText() == paragraph


def test_a_sentence_is_kept_with_three_keys(person):
    person.click_on("nothing had been")
    for key in (Qt.Key.Key_S, Qt.Key.Key_Q):
        person.press(key)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert person.quotes[0].selector.exact == (
        "A port spokesman said that nothing had been decided yet."
    )


def stand_on(person, place):
    cursor = person.view.textCursor()
    cursor.setPosition(place)
    person.view.setTextCursor(cursor)
    person.view.setFocus()


def test_on_a_blank_line_s_takes_the_next_sentence(person):
    stand_on(person, person.view.canonical.index("\n\nThe fishers") + 1)
    person.press(Qt.Key.Key_S)
    assert person.view.textCursor().selectedText() == "The fishers object."


def paragraph(person):
    return person.view.textCursor().block().text()


def test_the_arrows_pass_the_blank_lines_between_paragraphs_by(person):
    text = person.view.canonical
    stand_on(person, text.index(".\n\nA port"))
    person.press(Qt.Key.Key_Down)
    assert paragraph(person).startswith("A port")
    person.press(Qt.Key.Key_Up)
    assert paragraph(person).startswith("The fishers")
    stand_on(person, text.index("\n\nThe mayor"))
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert paragraph(person).startswith("The mayor")
    assert person.view.textCursor().anchor() == text.index("\n\nThe mayor")
    stand_on(person, text.index("A port"))
    person.press(Qt.Key.Key_Down)  # only blank lines come after
    assert person.view.textCursor().position() == text.index("A port")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“We have waited long enough,”", QuoteKind.DIRECT),
        ("waited long", QuoteKind.DIRECT),
        ("“We have waited long enough,” said Ona Brand.", QuoteKind.MIXED),
        ("A port spokesman said that nothing had been decided yet.", QuoteKind.INDIRECT),
        ("nothing had been decided yet", QuoteKind.INDIRECT),
        ("The mayor spoke on Monday.", QuoteKind.INDIRECT),
    ],
)
def test_only_words_in_quotation_marks_are_kept_as_direct(person, words, kind):
    start = person.view.canonical.index(words)
    person.view.select(start, start + len(words))
    person.view.setFocus()
    tag(person)
    assert person.quotes[0].kind is kind


def test_said_again_at_once_an_indirect_quote_is_kept_as_one(person):
    person.drag_over(WORDS)
    tag(person)
    person.drag_over("nothing had been decided yet")
    person.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert [quote.kind for quote in person.quotes] == [QuoteKind.DIRECT, QuoteKind.INDIRECT]


def select(person, words):
    start = person.view.canonical.index(words)
    person.view.select(start, start + len(words))
    person.view.setFocus()


def test_the_very_same_words_are_not_kept_twice_but_their_quote_is_opened(person):
    select(person, WORDS)
    tag(person)
    person.window.context.selection.look_at_quote(None)
    for key in ((Qt.Key.Key_Q,), (Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)):
        select(person, WORDS)
        person.press(*key)
        assert person.panel.isVisible()
        assert person.panel.actor.text == "Ona Brand"
        assert person.window.context.selection.quote_id == person.quotes[0].id
        assert "kept already" in person.window.status.told.text()
        assert person.window.status.told.isVisible()
        person.press(Qt.Key.Key_Escape)
        assert len(person.quotes) == 1
    select(person, WORDS)
    person.press(Qt.Key.Key_Q)
    person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    person.type("Ilse Tarn")
    person.press(Qt.Key.Key_Return)
    person.type("The fishers were asked")
    person.press(Qt.Key.Key_Return)
    (quote,) = person.quotes
    assert [said.actor for said in quote.statements] == ["Ona Brand", "Ilse Tarn"]
    person.undo()
    assert len(person.quotes[0].statements) == 1


def test_other_words_and_what_another_coder_kept_are_kept_anew(person):
    select(person, WORDS)
    tag(person)
    select(person, "waited long")
    tag(person)
    assert len(person.quotes) == 2
    person.window.title.coder.add("Ilse")
    select(person, WORDS)
    tag(person)
    assert len(person.quotes) == 3


def test_a_panel_left_open_is_come_back_to_by_q_and_closed_by_esc_in_the_text(person):
    person.drag_over("waited long enough")
    person.press(Qt.Key.Key_Q)
    person.view.setFocus()
    person.press(Qt.Key.Key_Q)
    assert QApplication.focusWidget() is person.panel.actor.line
    person.view.setFocus()
    person.press(Qt.Key.Key_Escape)
    assert person.panel.isHidden()
    assert person.quotes == []


def test_the_panel_goes_with_the_quote_that_it_asks_about(person):
    person.drag_over("waited long enough")
    tag(person)
    person.view.setFocus()
    person.press(Qt.Key.Key_F2)
    assert person.panel.isVisible()
    person.view.setFocus()
    person.undo()
    person.qtbot.waitUntil(person.panel.isHidden)
    assert person.quotes == []


def test_keys_mean_the_quote_at_the_caret_and_none_once_the_caret_has_left_it(person):
    person.drag_over("waited long enough")
    tag(person)
    person.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Delete)
    assert len(person.quotes) == 1
    person.click_on("waited")
    person.press(Qt.Key.Key_Delete)
    assert person.quotes == []
