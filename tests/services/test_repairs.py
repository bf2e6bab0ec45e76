"""Texts corrected, and quotes that lost their place put back by hand."""

import pytest

from curator.domain.errors import NotFoundError, RangeError, ValueRefusedError
from curator.domain.quotes import AnchorStatus, NewQuote
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement
from curator.exporters.records import of_quote
from curator.services import history, quotes, repairs, sources
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.services.originals import kept

LONG = "“The pond is a danger, and we will drain it before the spring,” said the mayor"
BODY = f"The council of Eastmere met.\n\n{LONG}, Ona Brand.\n\nNobody clapped, and it rained.\n"
FATES = {
    "exact": (LONG, BODY + "\nA correction was added.\n"),
    "moved": (LONG, BODY.replace("The council", "The town council")),
    "changed": (LONG, BODY.replace("a danger", "a great danger")),
    "needs review": (LONG, BODY.replace("is a danger, and we will", "was a risk, so they may")),
    "ambiguous": ("rained", "Then it rained. It rained. It rained.\n"),
    "orphan": (LONG, "Nothing is left but this line about a match of football.\n"),
}


def correct(project, source_id, text):
    return repairs.keep(project, repairs.preview(project, source_id, text))


@pytest.fixture
def lost(project, take, keep):
    """Give a quote whose words are gone, and the text in which they are."""
    source = take(project, BODY).source
    quote = keep(project, source, LONG, ("Ona Brand", "Ponds are a danger."))
    text = BODY.replace(LONG, "The mayor called it a hazard 🐟 to be gone by March")
    correct(project, source.id, text)
    assert quotes.get(project, quote.id).anchor.status is AnchorStatus.ORPHAN
    return quote, text


@pytest.mark.parametrize("fate", FATES)
def test_what_a_preview_tells_is_what_is_kept(fate, project, take, keep):
    words, text = FATES[fate]
    source = take(project, BODY).source
    quote = keep(project, source, words)
    report = repairs.preview(project, source.id, text)
    assert quotes.get(project, quote.id) == quote
    assert dict(report.counts) == {fate: 1}
    (told,) = report.fates
    assert (told.quote_id, told.words) == (quote.id, words)

    kept = repairs.keep(project, report)
    found = quotes.get(project, quote.id)
    assert found.anchor.version_id == kept.version_id
    assert (found.anchor.start, found.anchor.end) == (told.anchor.start, told.anchor.end)
    assert found.anchor.status == fate
    assert found.selector == quote.selector
    assert sources.text_of(project, source.id) == text
    if found.anchor.start is not None:
        assert text[found.anchor.start : found.anchor.end] == told.found
    assert history.problems(project) == []
    assert project.undoable == "sources.correct"
    project.undo()
    assert quotes.get(project, quote.id) == quote
    assert sources.get(project, source.id).version_id == source.version_id
    project.redo()
    assert quotes.get(project, quote.id) == found


def test_a_correction_leaves_facts_capture_and_original_as_they_were(said, pond):
    before, original = sources.get(said, 1), kept.of_source(said, 1)
    after = correct(said, 1, pond.article.replace("By Tilda Arnesen\n", ""))
    assert after.facts == before.facts
    assert after.sha256 == before.sha256
    assert after.captured_at == before.captured_at
    assert after.version_id != before.version_id
    assert kept.of_source(said, 1).original == original.original
    assert after.words == before.words - 3


def test_what_is_typed_is_made_canonical(project, take):
    source = take(project, "Cafe\u0301 in the harbour.\n").source
    correct(project, source.id, "Cafe\u0301 at the harbour.\r\nOpen.\x00")
    assert sources.text_of(project, source.id) == "Café at the harbour.\nOpen.\ufffd"


@pytest.mark.parametrize("typed", ["", " \n\t\n ", "\ufeff\u2028"])
def test_an_empty_text_is_refused(said, typed):
    with pytest.raises(ValueRefusedError, match="The text is empty"):
        repairs.preview(said, 1, typed)


@pytest.mark.parametrize("change", [str, lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t])
def test_a_text_that_is_as_it_was_is_refused(said, pond, change):
    with pytest.raises(ValueRefusedError, match="as it was"):
        repairs.preview(said, 1, change(pond.article))


def test_a_source_that_is_gone_cannot_be_corrected(project):
    with pytest.raises(NotFoundError):
        repairs.preview(project, 1, "Words.")


def test_a_preview_that_is_out_of_date_is_not_kept(said, pond):
    report = repairs.preview(said, 1, pond.article + "More.\n")
    quotes.add(said, 1, NewQuote(3, 30))
    edits = history.edits(said)
    with pytest.raises(ValueRefusedError, match="Preview the correction again"):
        repairs.keep(said, report)
    report = repairs.preview(said, 1, pond.article + "More.\n")
    repairs.keep(said, report)
    with pytest.raises(ValueRefusedError, match="Preview the correction again"):
        repairs.keep(said, report)
    assert len(history.edits(said)) == len(edits) + 1


def test_progress_is_told_for_each_quote_and_can_end_the_work(said, pond):
    told = []
    repairs.preview(said, 1, pond.article + "More.\n", told.append)
    assert told == [1, 2, 3, 4]

    def enough(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        repairs.preview(said, 1, pond.article + "More.\n", enough)


def test_two_hundred_quotes_are_found_and_written_without_a_query_for_each(project, take, counting):
    lines = [
        f"The boat number {n} came in late with {n * 7} crates of herring." for n in range(200)
    ]
    lines[7] = "The mayor of Eastmere spoke for an hour about the harbour wall."
    text = "\n\n".join(lines) + "\n"
    source = take(project, text).source
    for line in lines:
        quotes.add(project, source.id, NewQuote(*locate(text, line)))
    mended = "A stray header\n\n" + text.replace("for an hour", "for more than an hour")
    with counting(project) as asked:
        report = repairs.preview(project, source.id, mended)
        repairs.keep(project, report)
    assert dict(report.counts) == {"moved": 199, "changed": 1}
    assert len(asked) < 60
    assert len(repairs.doubts(project)) == 1


@pytest.mark.parametrize(
    "text", ["قال وزير الميناء إن السور لن يبنى قبل الصيف.", "🐟 Fish 🐟 swim 🐟."]
)
def test_texts_beyond_latin_letters_keep_their_places(project, take, keep, text):
    source = take(project, f"{text}\n").source
    quote = keep(project, source, text)
    correct(project, source.id, f"😀 عنوان\n\n{text}\n")
    found = quotes.get(project, quote.id).anchor
    assert (found.status, found.start, found.end) == ("moved", 9, 9 + len(text))


def test_only_quotes_in_doubt_are_listed_with_the_words_found(said, pond):
    assert repairs.doubts(said) == []
    text = pond.article.replace("will be dry", "will surely be dry")
    correct(said, 1, text.replace("Nobody has measured the spring yet.", ""))
    told = {d.quote.selector.exact: (d.quote.anchor.status, d.found) for d in repairs.doubts(said)}
    assert told == {
        "Without the pond our fields will be dry by June": (
            "changed",
            "Without the pond our fields will surely be dry by June",
        ),
        "Nobody has measured the spring yet.": ("orphan", ""),
    }
    assert {d.source.id for d in repairs.doubts(said)} == {1}
    assert [d.fate.words for d in repairs.doubts(said)] == list(told)


def test_the_list_takes_no_query_for_each_quote(said, pond, counting):
    correct(said, 1, "All is new.\n")
    with counting(said) as asked:
        assert len(repairs.doubts(said)) == 4
    assert len(asked) < 12


def test_a_lost_quote_is_placed_by_hand_and_keeps_its_words(project, lost, dump):
    quote, text = lost
    before = dump(project)
    start, end = locate(text, "a hazard 🐟 to be gone")
    placed = repairs.place(project, quote.id, start - 1, end)
    anchor = placed.anchor
    assert (anchor.start, anchor.end, anchor.status) == (start, end, AnchorStatus.CHANGED)
    assert anchor.method == repairs.HAND
    assert placed.selector == quote.selector
    assert repairs.doubts(project) == []
    record = of_quote(placed)
    assert (record["start"], record["end"], record["anchor"]) == (start, end, "changed")
    assert record["exact"] == LONG
    assert history.problems(project) == []
    project.undo()
    assert dump(project) == before
    project.redo()
    assert quotes.get(project, quote.id) == placed


def test_the_very_words_placed_by_hand_are_moved(project, take, keep):
    source = take(project, BODY).source
    quote = keep(project, source, "rained")
    text = "Then it rained. It rained. It rained.\n"
    correct(project, source.id, text)
    placed = repairs.place(project, quote.id, *locate(text, "rained", 2))
    assert placed.anchor.status is AnchorStatus.MOVED


def test_what_was_found_is_confirmed(project, take, keep):
    source = take(project, BODY).source
    quote = keep(project, source, LONG)
    correct(project, source.id, FATES["needs review"][1])
    found = quotes.get(project, quote.id).anchor
    confirmed = repairs.confirm(project, quote.id).anchor
    assert (confirmed.start, confirmed.end) == (found.start, found.end)
    assert (confirmed.status, confirmed.method) == (AnchorStatus.CHANGED, repairs.CONFIRMED)
    assert repairs.doubts(project) == []
    project.undo()
    assert quotes.get(project, quote.id).anchor == found


def test_what_was_not_found_cannot_be_confirmed(project, lost):
    quote, _ = lost
    with pytest.raises(ValueRefusedError, match="No place was found"):
        repairs.confirm(project, quote.id)


def test_a_quote_may_stay_as_captured(project, lost):
    quote, _ = lost
    left = repairs.leave(project, quote.id)
    assert (left.anchor.status, left.anchor.method) == (AnchorStatus.ORPHAN, repairs.CAPTURED)
    assert repairs.doubts(project) == []
    project.undo()
    assert len(repairs.doubts(project)) == 1


@pytest.mark.parametrize("place", [(0, 0), (5, 3), (-1, 4), (0, 10**6), (28, 30)])
def test_a_place_outside_the_text_or_without_words_is_refused(project, lost, place):
    quote, _ = lost
    with pytest.raises(RangeError):
        repairs.place(project, quote.id, *place)


def test_a_quote_of_the_newest_text_needs_no_placing(said):
    for deed in (lambda: repairs.place(said, 1, 0, 5), lambda: repairs.confirm(said, 1)):
        with pytest.raises(ValueRefusedError, match="from this very text"):
            deed()


def test_a_quote_that_is_gone_cannot_be_placed(said):
    with pytest.raises(NotFoundError, match="no quote 99"):
        repairs.place(said, 99, 0, 5)


def test_what_a_hand_placed_outlives_the_next_version(project, lost, take):
    quote, text = lost
    repairs.place(project, quote.id, *locate(text, "a hazard 🐟 to be gone"))
    correct(project, quote.source_id, "A header.\n\n" + text)
    found = quotes.get(project, quote.id)
    assert (found.anchor.status, found.anchor.method) == (AnchorStatus.CHANGED, repairs.HAND)
    newer = "Two headers.\n\n" + text
    take(project, newer, "newer.txt", version_of=quote.source_id)
    anchor = quotes.get(project, quote.id).anchor
    assert newer[anchor.start : anchor.end] == "a hazard 🐟 to be gone"
    assert repairs.doubts(project) == []


def test_a_place_set_by_hand_is_given_up_where_its_words_go(project, lost):
    quote, text = lost
    repairs.place(project, quote.id, *locate(text, "a hazard 🐟 to be gone"))
    correct(project, quote.source_id, BODY)
    anchor = quotes.get(project, quote.id).anchor
    assert BODY[anchor.start : anchor.end] == LONG
    correct(project, quote.source_id, "All is new.\n")
    assert len(repairs.doubts(project)) == 1


def test_a_quote_left_as_captured_stays_so_until_its_words_are_back(project, lost):
    quote, text = lost
    repairs.leave(project, quote.id)
    correct(project, quote.source_id, text + "More.\n")
    assert quotes.get(project, quote.id).anchor.method == repairs.CAPTURED
    correct(project, quote.source_id, BODY)
    assert quotes.get(project, quote.id).anchor.status is AnchorStatus.EXACT


def test_a_briefing_gives_the_words_as_captured_and_says_what_became_of_them(project, lost):
    quote, text = lost
    assert (
        "These words are not found in the newest version"
        in document(project, of_project(project)).text
    )
    start, end = locate(text, "a hazard 🐟 to be gone")
    repairs.place(project, quote.id, start, end)
    page = document(project, of_project(project)).text
    assert "The pond is a danger, and we will drain it" in page
    assert "The words have changed in the newest version of the source." in page
    assert f"now characters {start}–{end}" in page
    assert "gone by March" not in page
    assert "original sha256" in page


def test_the_history_of_a_quote_tells_of_its_places(project, lost):
    quote, text = lost
    repairs.place(project, quote.id, *locate(text, "a hazard 🐟"))
    told = {step.edit.operation for step in history.of_quote(project, quote.id)}
    assert told == {"quotes.add", "sources.correct", "quotes.place"}


def test_what_is_said_stays_when_the_text_is_corrected(project, lost):
    quote, _ = lost
    (statement,) = quotes.get(project, quote.id).statements
    assert (statement.actor, statement.claim) == ("Ona Brand", "Ponds are a danger.")
    quotes.add_statement(project, quote.id, NewStatement("Mara Lind"))
