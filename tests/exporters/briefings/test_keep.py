"""What the writer of a briefing says is found again in the exported file."""

from hypothesis import given
from hypothesis import strategies as st

from curator.exporters.briefings.keep import carried, kept, marked

TEXTS = st.text(st.sampled_from("ab \n`~<!->[^q1]:/curator keep"), max_size=60)


@given(TEXTS, TEXTS)
def test_marked_texts_are_found_by_their_names_and_stay_apart(first, second):
    document = f"# Title\n\n{marked('gaps', first)}\n\nwords\n\n{marked('bottom line', second)}\n"
    found = kept(document)
    assert set(found) == {"gaps", "bottom line"}
    assert carried(document, found) == document


@given(TEXTS)
def test_what_was_written_by_hand_is_carried_into_the_next_export(text):
    before = f"{marked('gaps', text)}\n"
    after = carried(f"new\n\n{marked('gaps', 'old')}\n", kept(before))
    assert kept(after) == kept(before)
    assert after.startswith("new\n\n")


def test_a_comment_or_fence_that_is_left_open_ends_with_its_text():
    assert kept(marked("gaps", "a <!-- b")) == {"gaps": "a &lt;!-- b"}
    assert kept(marked("gaps", "```\ncode")) == {"gaps": "```\ncode\n```"}
    assert kept(marked("gaps", "[^q1]: mine")) == {"gaps": "[^own-1]: mine"}


def test_a_document_without_marks_stays_as_it_is():
    assert carried("# By hand\n", {"gaps": "x"}) == "# By hand\n"
