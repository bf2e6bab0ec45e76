import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curator.anchoring.folding import VersionText, fold
from curator.anchoring.resolve import resolve, resolve_all
from curator.domain.quotes import Anchor, AnchorStatus
from curator.domain.selectors import Selector, locate, select
from curator.domain.text import canonical

WORDS = "the old bridge over the river Sarn was never mined by our engineers"
ARTICLE = (
    "Port Ellery, Tuesday. Speaking after a long night in the council chamber, Mayor Ada Finch "
    f"told reporters that {WORDS}, and that nobody had asked them to. Her deputy, Tom Vale, gave "
    "another account: he had seen lorries on the quay before dawn, he said, and the guards had "
    "sent him home. The harbour office did not answer questions.\n\nA ferry runs until Friday."
)
UNRELATED = (
    "Winter wheat prices rose for a third week as growers in Lower Quill waited for rain; "
    "traders blamed a shortage of barges, while millers spoke of empty silos. " * 3
)


def quote(words, text=ARTICLE):
    return select(text, *locate(text, words))


def resolved(selector, text):
    return resolve(selector, VersionText(2, text))


def found(selector, text):
    anchor = resolved(selector, text)
    assert anchor.start is not None, anchor
    return text[anchor.start : anchor.end]


def with_errors(words, count):
    """Replace ``count`` letters, spread evenly, by a sign that stands nowhere else."""
    chars = list(words)
    for n in range(count):
        chars[(2 * n + 1) * len(chars) // (2 * count)] = "#"
    return "".join(chars)


# The unchanged text and the old place


def test_in_the_same_text_a_quote_is_exact():
    selector = quote(WORDS)
    assert resolved(selector, ARTICLE) == Anchor(
        2, selector.start, selector.end, AnchorStatus.EXACT, 1.0, "position"
    )


def test_changes_behind_a_quote_leave_it_exact():
    assert resolved(quote(WORDS), ARTICLE.replace("ferry", "boat")).status == AnchorStatus.EXACT


def test_a_last_word_that_was_made_longer_counts_as_changed():
    words = WORDS.removesuffix("s")
    selector = quote(words, f"She said {words}. It rained.")
    text = f"She said {words}s. It rained."
    assert resolved(selector, text).status == AnchorStatus.CHANGED
    assert found(selector, text) == words


# The same words elsewhere


def test_words_that_stand_once_elsewhere_have_moved():
    anchor = resolved(quote(WORDS), "Update. " + ARTICLE)
    selector = quote(WORDS)
    assert (anchor.start, anchor.end) == (selector.start + 8, selector.end + 8)
    assert (anchor.status, anchor.method) == (AnchorStatus.MOVED, "exact")
    assert 0.99 < anchor.score < 1.0


def test_of_several_places_the_context_chooses():
    text = UNRELATED + WORDS + ". " + ARTICLE + UNRELATED + WORDS + "."
    anchor = resolved(quote(WORDS), text)
    assert (anchor.status, anchor.method) == (AnchorStatus.MOVED, "exact")
    assert anchor.start == len(UNRELATED) + len(WORDS) + 2 + quote(WORDS).start


def test_several_places_with_the_same_context_are_ambiguous():
    anchor = resolved(quote(WORDS), "Update. " + ARTICLE + "\n\n" + ARTICLE)
    assert (anchor.start, anchor.end) == (None, None)
    assert (anchor.status, anchor.method) == (AnchorStatus.AMBIGUOUS, "exact")
    assert 0.9 < anchor.score <= 1.0


def test_nearness_alone_does_not_choose():
    selector = Selector(0, len(WORDS), WORDS, "", "")
    anchor = resolved(selector, f" {WORDS}{UNRELATED}{WORDS}")
    assert anchor.status == AnchorStatus.AMBIGUOUS


def test_of_very_many_places_only_an_untouched_context_chooses():
    text = "Update. " + ARTICLE + f"\n{WORDS}" * 1500
    anchor = resolved(quote(WORDS), text)
    assert (anchor.status, anchor.start) == (AnchorStatus.MOVED, quote(WORDS).start + 8)
    changed = resolved(quote(WORDS), text.replace("told reporters", "said"))
    assert (changed.status, changed.start) == (AnchorStatus.AMBIGUOUS, None)


# The same words in other typography


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("she said “it is done – at last” and left", 'she said "it is done - at last" and left'),
        ("she said “it is done – at last” and left", "she said «it is done — at last» and left"),
        ("it cost 40 000 or 30 000 crowns", "it cost 40\xa0000 or 30\u202f000 crowns"),
        ("no cooperation with the harbour", "no coop\u00ader\u00adation with the har\u00adbour"),
        ("we have no further comment... none at all", "we have no further comment… none at all"),
        ("the official office of the first affair", "the oﬃcial oﬃce of the ﬁrst aﬀair"),
        ("two lines of words that are quoted here", "two lines\n  of words that\nare quoted here"),
        ("the responsibility of the council", "the responsi-\nbility of the coun-\ncil"),
        ("the responsi-\nbility of the administration", "the responsibility of the administration"),
        ("Nothing Has Been Decided In This Matter", "nothing has been decided in this matter"),
        ("قال الوزير إن الجسر لم يلغم أبدا", "\u202bقال الوزير\u200f إن الجسر لم يلغم أبدا\u202c"),
        ("short “one”", 'short "one"'),
    ],
)  # fmt: skip
def test_words_in_other_typography_have_moved(before, after):
    selector = quote(before, UNRELATED + before + UNRELATED)
    text = "New. " + UNRELATED + after + UNRELATED
    anchor = resolved(selector, text)
    assert (anchor.status, anchor.method) == (AnchorStatus.MOVED, "folded")
    assert fold(text[anchor.start : anchor.end], joined=True).text == fold(before, joined=True).text


def test_typography_on_every_page_does_not_blur_the_choice_among_places():
    text = (UNRELATED + WORDS + ". " + ARTICLE).replace(" ", "\xa0")
    anchor = resolved(quote(WORDS), text)
    assert anchor.start == len(UNRELATED) + len(WORDS) + 2 + quote(WORDS).start
    assert (anchor.status, anchor.method) == (AnchorStatus.MOVED, "folded")


def test_several_places_in_other_typography_are_ambiguous():
    text = ARTICLE.replace(" ", "\xa0")
    anchor = resolved(quote(WORDS), text + "\n\n" + text)
    assert (anchor.status, anchor.method) == (AnchorStatus.AMBIGUOUS, "folded")


def test_a_folded_hit_that_would_cut_a_character_is_none():
    selector = quote("waited.", "They waited. They left.")
    assert resolved(selector, "There they waited… They left.").status == AnchorStatus.ORPHAN


# The decision table for edited words: 40 characters and more


@pytest.mark.parametrize(
    ("errors", "status"),
    [
        (1, AnchorStatus.CHANGED),
        (10, AnchorStatus.CHANGED),
        (11, AnchorStatus.NEEDS_REVIEW),
        (20, AnchorStatus.NEEDS_REVIEW),
        (21, AnchorStatus.ORPHAN),
    ],
)
def test_of_fifty_characters_a_fifth_may_change_and_two_fifths_ask_for_review(errors, status):
    words = WORDS[:50]
    anchor = resolved(quote(words), ARTICLE.replace(words, with_errors(words, errors)))
    assert (anchor.status, anchor.method) == (status, "fuzzy")
    if status == AnchorStatus.ORPHAN:
        assert (anchor.start, anchor.end, anchor.score) == (None, None, 0.0)
    else:
        assert (anchor.start, anchor.end) == (quote(words).start, quote(words).end)
        assert anchor.score == pytest.approx((50 * (1 - errors / 50) + 42) / 92)


def test_edited_words_without_their_context_need_review():
    anchor = resolved(quote(WORDS), UNRELATED + with_errors(WORDS, 9) + UNRELATED)
    assert anchor.status == AnchorStatus.NEEDS_REVIEW
    assert (anchor.start, anchor.end) == (len(UNRELATED), len(UNRELATED) + len(WORDS))
    assert anchor.score < 0.75


# 25 to 39 characters


@pytest.mark.parametrize(
    ("errors", "status"),
    [
        (3, AnchorStatus.CHANGED),
        (4, AnchorStatus.NEEDS_REVIEW),
        (9, AnchorStatus.NEEDS_REVIEW),
        (10, AnchorStatus.ORPHAN),
    ],
)
def test_of_thirty_characters_a_tenth_may_change_and_three_tenths_ask_for_review(errors, status):
    words = "lorries on the quay before daw"
    anchor = resolved(quote(words), ARTICLE.replace(words, with_errors(words, errors)))
    assert anchor.status == status


@pytest.mark.parametrize("kept", ["prefix", "suffix"])
def test_for_thirty_characters_one_side_of_the_context_does(kept):
    words = "lorries on the quay before daw"
    start, end = locate(ARTICLE, words)
    before = ARTICLE[:start] if kept == "prefix" else UNRELATED
    after = ARTICLE[end:] if kept == "suffix" else UNRELATED
    anchor = resolved(quote(words), before + with_errors(words, 2) + after)
    assert anchor.status == AnchorStatus.CHANGED


@pytest.mark.parametrize("context", [("", ""), (UNRELATED, UNRELATED)])
def test_thirty_edited_characters_without_fitting_context_need_review(context):
    words = "lorries on the quay before daw"
    selector = Selector(5, 5 + len(words), words, *context)
    anchor = resolved(selector, ARTICLE.replace(words, with_errors(words, 2)))
    assert anchor.status == AnchorStatus.NEEDS_REVIEW


# Under 25 characters


def test_a_short_quote_that_stands_once_has_moved_whatever_is_around_it():
    anchor = resolved(quote("lorries on the quay"), UNRELATED + "lorries on the quay. " + UNRELATED)
    assert anchor.status == AnchorStatus.MOVED


def test_a_short_quote_is_never_taken_from_edited_words():
    words = "guards had sent him home"
    edited = ARTICLE.replace(words, words.replace("home", "hone"))
    assert len(words) == 24
    assert resolved(quote(words), edited).status == AnchorStatus.ORPHAN


def test_a_short_quote_at_several_places_is_found_by_its_context():
    anchor = resolved(quote("he said"), "He went; he said: " + ARTICLE + UNRELATED + "he said")
    assert (anchor.status, anchor.start) == (AnchorStatus.MOVED, quote("he said").start + 18)


def test_a_short_quote_at_several_places_with_poor_context_is_ambiguous():
    half = ARTICLE[quote("he said").start - 40 : quote("he said").end]
    anchor = resolved(quote("he said"), f"{UNRELATED}{half} {UNRELATED}he said {UNRELATED}")
    assert anchor.status == AnchorStatus.AMBIGUOUS


def test_a_short_quote_is_not_found_inside_a_longer_word():
    selector = quote("no", "Asked twice, she said no. Then she left.")
    assert resolved(selector, "Asked twice, she said nothing.").status == AnchorStatus.ORPHAN
    assert resolved(selector, "Asked of it, the piano rang.").status == AnchorStatus.ORPHAN
    assert found(selector, "Asked whether they would know, she said no!") == "no"


# Nothing left


def test_a_quote_whose_words_are_gone_is_an_orphan():
    anchor = resolved(quote(WORDS), UNRELATED)
    assert anchor == Anchor(2, None, None, AnchorStatus.ORPHAN, 0.0, "fuzzy")


@pytest.mark.parametrize("words", ["he said", WORDS, ARTICLE])
def test_in_an_empty_text_every_quote_is_an_orphan(words):
    assert resolved(quote(words), "").status == AnchorStatus.ORPHAN


@pytest.mark.parametrize("exact", ["", " \n", "\u200b"])
def test_a_selector_without_words_is_an_orphan(exact):
    assert resolved(Selector(0, 1, exact, "", ""), ARTICLE).status == AnchorStatus.ORPHAN


def test_a_selector_with_a_place_outside_the_text_is_found_by_its_words():
    for start in (-len(ARTICLE), 10**9):
        selector = Selector(start, start + len(WORDS), WORDS, "", "")
        assert found(selector, ARTICLE) == WORDS


# Sentences put in and taken out, long quotes


@pytest.mark.parametrize("copies", [1, 4])
def test_a_sentence_put_into_a_quote_leaves_its_ends_right(copies):
    words = " ".join([ARTICLE] * copies)
    changed = words.replace("to. Her", "to. That much was agreed. Her", 1)
    selector = quote(words, UNRELATED + words + UNRELATED)
    assert found(selector, "New. " + UNRELATED + changed + UNRELATED) == changed


def test_a_sentence_taken_out_of_a_quote_leaves_its_ends_right():
    changed = ARTICLE.replace(" The harbour office did not answer questions.", "")
    selector = quote(ARTICLE, UNRELATED + ARTICLE + UNRELATED)
    text = "New. " + UNRELATED + changed + UNRELATED
    assert found(selector, text) == changed
    assert resolved(selector, text).status == AnchorStatus.CHANGED


def test_a_quote_of_fifteen_hundred_characters_is_found_by_its_ends():
    words = f"{ARTICLE} {UNRELATED.upper()} {ARTICLE.swapcase()} {UNRELATED.title()}"[:1501].strip()
    selector = quote(words, f"Lead. {words} Tail.")
    changed = words.replace("WHEAT", "BARLEY").replace("ferry", "boat")
    text = f"{UNRELATED} Lead. {changed} Tail."
    anchor = resolved(selector, text)
    assert (anchor.status, text[anchor.start : anchor.end]) == (AnchorStatus.CHANGED, changed)


def test_a_long_quote_whose_middle_was_rewritten_is_an_orphan():
    words = ARTICLE * 3
    changed = words[:100] + UNRELATED + UNRELATED.swapcase() + words[-100:]
    assert resolved(quote(words, words), changed).status == AnchorStatus.ORPHAN


# Edited words at several places


def test_of_several_edited_places_the_context_chooses():
    edited = with_errors(WORDS, 3)
    text = UNRELATED + edited + ". " + ARTICLE.replace(WORDS, edited)
    anchor = resolved(quote(WORDS), text)
    assert anchor.status == AnchorStatus.CHANGED
    assert anchor.start == len(UNRELATED) + len(edited) + 2 + quote(WORDS).start


@pytest.mark.parametrize("errors", [3, 20])
def test_several_edited_places_that_fit_as_well_are_ambiguous(errors):
    text = ARTICLE.replace(WORDS, with_errors(WORDS, errors))
    anchor = resolved(quote(WORDS), text + "\n\n" + text)
    assert (anchor.status, anchor.start, anchor.method) == (AnchorStatus.AMBIGUOUS, None, "fuzzy")


# Scripts


@pytest.mark.parametrize(
    ("words", "edited"),
    [
        (
            "市长表示旧桥从未被布设地雷并且没有人向工程师提出过这样的要求她说调查将于周五结束谢谢大家",
            "市长表示旧桥从未被布设炸药并且没有人向工程师提出过这样的要求她说调查将于周五结束谢谢大家",
        ),
        (
            "قال رئيس البلدية إن الجسر القديم لم يلغم قط وإن أحدا لم يطلب ذلك",
            "قال رئيس البلدية إن الجسر القديم لم يلغم أبدا وإن أحدا لم يطلب ذلك",
        ),
        (
            "we 👩\u200d🚒 will all be there 🇫🇷🇩🇪 at noon, said the captain 👍🏽",
            "we 👩\u200d🚒 will both be there 🇫🇷🇩🇪 at noon, said the captain 👍🏽",
        ),
        (
            "ča q\u0301e m\u0304 the name is written with marks that do not go x\u0301",
            "ča q\u0301e m\u0304 the word is written with marks that do not go x\u0301",
        ),
    ],
)
def test_edited_words_are_found_in_any_script(words, edited):
    selector = quote(words, f"《{words}》 end")
    text = f"New 👩\u200d🚒. 《{edited}》 end"
    anchor = resolved(selector, text)
    assert (anchor.status, text[anchor.start : anchor.end]) == (AnchorStatus.CHANGED, edited)


def test_edited_words_end_with_whole_graphemes_and_no_space():
    words = "all of the firefighters were thanked by the mayor 👩\u200d🚒"
    selector = quote(words, words)
    changed = words.replace("thanked", "praised").replace("👩\u200d🚒", "👩🏽\u200d🚒")
    assert found(selector, f"Late.  {changed}  ") == changed


# Many quotes


def test_every_selector_has_one_anchor_in_order():
    selectors = [quote("ferry"), quote(WORDS), Selector(0, 0, "", "", ""), quote("ferry")]
    anchors = resolve_all(selectors, VersionText(9, "Update. " + ARTICLE))
    assert [anchor.status for anchor in anchors] == ["moved", "moved", "orphan", "moved"]
    assert {anchor.version_id for anchor in anchors} == {9}
    assert resolve_all([], VersionText(9, ARTICLE)) == []


# Properties

TEXTS = st.text(
    st.sampled_from("aabcde  .\n“”'’-–\xa0\u00ad\u200f字橋شم🙂👍🏽\u200d\u0301é"), max_size=120
).map(canonical)


def a_selector(data, text):
    assume(text.strip())
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    return select(text, start, end)


@given(TEXTS, st.data())
def test_unchanged_text_always_gives_the_old_place(text, data):
    selector = a_selector(data, text)
    anchor = resolved(selector, text)
    assert (anchor.status, anchor.method) == (AnchorStatus.EXACT, "position")
    assert (anchor.start, anchor.end, anchor.score) == (selector.start, selector.end, 1.0)


@given(TEXTS, st.text(st.sampled_from("xyz "), min_size=1, max_size=30), st.data())
def test_words_before_a_text_shift_the_place_of_a_quote(text, before, data):
    selector = a_selector(data, text)
    changed = before + text
    assume(changed.count(selector.exact) == 1 and text.count(selector.exact) == 1)
    anchor = resolved(selector, changed)
    assert (anchor.start, anchor.end) == (
        selector.start + len(before),
        selector.end + len(before),
    )
    assert (anchor.status, anchor.method) == (AnchorStatus.MOVED, "exact")


@given(TEXTS, TEXTS, st.data())
def test_whatever_the_texts_the_anchor_keeps_its_promises(text, other, data):
    selector = a_selector(data, text)
    other = data.draw(st.sampled_from([other, other + text, text[5:] + other, text * 2]))
    anchor = resolved(selector, other)
    assert 0.0 <= anchor.score <= 1.0
    if anchor.status in (AnchorStatus.AMBIGUOUS, AnchorStatus.ORPHAN):
        assert (anchor.start, anchor.end) == (None, None)
        return
    assert 0 <= anchor.start < anchor.end <= len(other)
    words = other[anchor.start : anchor.end]
    if anchor.method in ("position", "exact"):
        assert words == selector.exact
    else:
        assert words == words.strip()


@given(st.integers(0, 10**6), st.integers(60, 250))
def test_a_twentieth_of_random_edits_leaves_the_ends_within_a_few_characters(seed, length):
    rng = random.Random(seed)
    start = rng.randrange(len(ARTICLE) - length)
    selector = select(ARTICLE, start, start + length)
    chars = list(selector.exact)
    edits = len(chars) // 20
    for _ in range(edits):
        at = rng.randrange(len(chars))
        chars[at : at + rng.randrange(2)] = rng.choice(["", "#", "e"])
    changed = "".join(chars).strip()
    text = "Update. " + ARTICLE[: selector.start] + changed + ARTICLE[selector.end :]
    anchor = resolved(selector, text)
    assert anchor.status in (AnchorStatus.CHANGED, AnchorStatus.MOVED)
    assert abs(anchor.start - (selector.start + 8)) <= 4
    assert abs(anchor.end - (selector.start + 8 + len(changed))) <= 4


# Worst cases: it is enough that they come to an end


@pytest.mark.parametrize("length", [10, 30, 300, 3000])
@pytest.mark.parametrize("edited", [False, True])
def test_a_text_of_one_letter_gives_no_false_certainty(length, edited):
    exact = "a" * (length - 1) + ("b" if edited else "a")
    selector = Selector(10**6, 10**6 + length, exact, "a" * 64, "a" * 64)
    status = resolved(selector, "a" * 30_000).status
    assert status not in (AnchorStatus.EXACT, AnchorStatus.MOVED)


def test_long_words_that_overlap_themselves_everywhere_come_to_an_end():
    exact = "a" * 10_000
    anchor = resolved(Selector(5, 10_005, exact, "she said ", " twice"), "a" * 300_000)
    assert anchor.status not in (AnchorStatus.EXACT, AnchorStatus.MOVED)


def test_a_book_of_more_than_a_million_characters_is_searched():
    chapters = [f"{number:05d} {UNRELATED}" for number in range(2800)]
    chapters[1400] += ARTICLE.replace("never", "not").replace("mined", "blown up")
    book = "".join(chapters)
    assert len(book) > 1_300_000
    version = VersionText(2, book)
    assert resolve(quote(WORDS), version).status == AnchorStatus.CHANGED
    assert resolve(quote(ARTICLE, ARTICLE), version).status == AnchorStatus.CHANGED
    assert resolve(quote("lorries on the quay"), version).status == AnchorStatus.MOVED
    gone = WORDS.translate(str.maketrans("aeiou", "zxqjk"))
    assert resolve(quote(gone, gone), version).status == AnchorStatus.ORPHAN
