"""Interviews and transcripts: paragraphs that begin with who speaks."""

from curator.domain.suggestions import Tier
from curator.suggesting import suggest
from curator.suggesting.turns import turns

ANSWER = """It will not close, and I said so before. Mark Vesk said it would.

We have the money for it."""
TALK = f"""The mayor, Ona Brand, met Mark Vesk of the Courier on the pier.

VESK: Will the quay really close in May?

BRAND: {ANSWER}

VESK: And what of the ferries?

BRAND (smiling): They will sail as they always did.

The talk was cut for length."""


def test_each_turn_belongs_to_the_one_its_label_names(said):
    assert said(TALK) == [
        ("Mark Vesk", "Will the quay really close in May?"),
        ("Ona Brand", ANSWER),
        ("Mark Vesk", "And what of the ferries?"),
        ("Ona Brand", "They will sail as they always did."),
    ]  # fmt: skip


def test_the_mention_of_a_turn_is_its_label():
    made = suggest(TALK)[0]
    assert made.mention is not None
    assert TALK[slice(*made.mention)] == "VESK"
    assert made.tier is Tier.LIKELY


def test_questions_and_answers_are_weak_and_leave_the_speaker_open():
    text = "Q: Will the quay close in May?\n\nA: It will not close at all.\n\nQ: And what then?"
    found = suggest(text)
    assert [(one.speaker, one.tier) for one in found] == [("", Tier.WEAK)] * 3


def test_a_transcript_between_marks_is_read_turn_by_turn(said):
    text = (
        "“VESK: Will the quay close in May?\n\n“BRAND: It will not close in May.\n\n“(LAUGHTER)"
        "\n\n“VESK: That is good to hear from you.”\n\nThe talk went on."
    )
    assert said(text) == [
        ("Vesk", "Will the quay close in May?"),
        ("Brand", "It will not close in May."),
        ("Vesk", "That is good to hear from you."),
    ]


def test_lists_and_tables_are_no_dialogue():
    assert turns("Brand: 1,769.\n\nVesk: 1,501.\n\nBrand: 46.\n\nVesk: 40.") == []
    assert turns("Place: the old pier\n\nTime: eight in the morning\n\nNote: bring your boat") == []
