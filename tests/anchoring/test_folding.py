import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.anchoring.folding import VersionText, fold

MIXED = st.text(
    st.sampled_from("abßéIİ  \n\t\xa0\u00ad\u200b\u200f“«’–-…ﬁ½字ش👩\u200d\ufe0f\u0301")
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("one\xa0two \n\t three\u2009four", "one two three four"),
        ("«Oui» „ja“ “yes” ‘no’ ‚nein‘", '"Oui" "ja" "yes" \'no\' \'nein\''),
        ("a–b—c‑d−e‐f", "a-b-c-d-e-f"),
        ("wait…", "wait..."),
        ("co\u00adop\u200berate", "cooperate"),
        ("\u202bقال\u202c \u200fنعم", "قال نعم"),
        ("ﬁnd Ｆｕｌｌ ½", "find Full 1⁄2"),
        ("I ❤\ufe0f it", "I ❤ it"),
        ("a \u200b b", "a b"),
        ("Straße in 北京，“好”", 'Straße in 北京,"好"'),
        ("", ""),
    ],
)
def test_typography_goes_and_words_stay(text, folded):
    assert fold(text).text == folded


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u00ad"])
def test_the_second_pass_joins_words_broken_at_line_ends(hyphen):
    assert fold(f"The exam{hyphen}\n  ple ends.", joined=True).text == "the example ends."


def test_the_second_pass_leaves_dashes_between_words_and_lists_alone():
    assert fold("one –\ntwo\n- three", joined=True).text == "one - two - three"


def test_the_second_pass_drops_case_in_any_script():
    assert fold("STRASSE ΣΊΣΥΦΟΣ", joined=True).text == fold("Straße Σίσυφος", joined=True).text


def test_a_passage_of_the_folded_text_leads_back_to_its_source():
    text = "He  said:\n“co\u00adoperate…” and left"
    folded = fold(text)
    start = folded.text.index('"cooperate..."')
    assert text[slice(*folded.span(start, start + 14))] == "“co\u00adoperate…”"


def test_a_border_within_an_expanded_character_is_seen():
    folded = fold("wait… now")
    assert folded.text == "wait... now"
    assert folded.splits(0, 5)
    assert folded.splits(6, 11)
    assert not folded.splits(0, 7)


@given(MIXED, st.booleans())
def test_each_folded_character_has_a_place_and_places_never_go_back(text, joined):
    folded = fold(text, joined=joined)
    assert len(folded.text) == len(folded.index)
    assert list(folded.index) == sorted(folded.index)
    assert all(0 <= place < len(text) for place in folded.index)


@given(MIXED)
def test_folding_twice_changes_nothing_more(text):
    once = fold(text).text
    assert fold(once).text == once


@given(MIXED, st.data())
def test_a_passage_led_back_folds_to_itself(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    if start < end and not folded.splits(start, end):
        source = text[slice(*folded.span(start, end))]
        assert fold(source).text == folded.text[start:end]


@given(MIXED)
def test_a_place_led_to_the_folded_text_and_back_stays_where_it_was(text):
    folded = fold(text)
    for place in set(folded.index):
        assert folded.index[folded.position(place)] == place


def test_a_version_folds_its_text_once():
    version = VersionText(7, "Some “text”.")
    assert version.folded is version.folded
    assert version.joined is version.joined
    assert version.joined.text == 'some "text".'
