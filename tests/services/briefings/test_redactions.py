"""Redaction: who is masked is named nowhere in what leaves the house."""

from dataclasses import replace

import pytest

from curator.domain.briefings.exports import Format
from curator.domain.briefings.masks import Manner, Mask, Redaction
from curator.domain.errors import EmptyNameError, LeakError, NotFoundError
from curator.services import actors, quotes
from curator.services.briefings import definitions, exporting, redactions
from curator.services.briefings.exporting import Order, export
from curator.services.briefings.writing import document


@pytest.fixture
def brand(said):
    return actors.find(said, "Ona Brand")


def redacted(project, *masks, **fields):
    made = redactions.save(project, Redaction("Outside", masks=masks))
    return replace(definitions.of_project(project), redaction_id=made.id, **fields)


def test_a_pseudonym_is_given_once_and_stays(said, brand):
    sandoz = actors.find(said, "Ümit Sandoz")
    made = redactions.save(said, Redaction("Outside", masks=(Mask(actor_id=brand.id),)))
    assert [mask.replacement for mask in made.masks] == ["Person 1"]
    more = redactions.save(said, redactions.cover(made, Mask(actor_id=sandoz.id)))
    assert [mask.replacement for mask in more.masks] == ["Person 1", "Actor 1"]
    said.undo()
    assert redactions.find(said, "outside") == made


@pytest.mark.parametrize("template", ["policy", "actors", "press", "summary"])
def test_a_masked_actor_is_named_nowhere_in_the_briefing(said, brand, template):
    quotes.amend(said, 1, note="Ona Brand’s second word; ask ONA BRAND, Brands office, or Brand.")
    wanted = redacted(said, Mask(actor_id=brand.id), template=template)
    text = document(said, wanted).text
    assert "brand" not in text.lower()
    assert "Person 1" in text
    assert "Names are masked in this document: Outside." in text


def test_masked_aliases_are_not_listed_beside_the_mask(said, brand):
    text = document(said, redacted(said, Mask(actor_id=brand.id), template="actors")).text
    assert brand.aliases
    assert "also: Person 1" not in text


def test_a_name_within_a_quote_stands_in_brackets(said, brand):
    start = said_in(said, "the mayor, Ona Brand")
    quotes.add(said, 1, quotes.NewQuote(*start))
    text = document(said, redacted(said, Mask(actor_id=brand.id))).text
    assert "\\[Person 1]" in text
    assert "\\[Person 1], \\[Person 1]" in text  # “mayor” is an alias of hers


def said_in(project, words):
    from curator.domain.selectors import locate
    from curator.services import sources

    return locate(sources.text_of(project, 1), words, 1)


def test_who_is_dropped_says_nothing(said, brand):
    text = document(said, redacted(said, Mask(actor_id=brand.id, manner=Manner.DROP))).text
    assert "The pond is a danger, and we will drain it" not in text
    assert "Ona" not in text
    assert "Ümit Sandoz" in text


def test_a_role_is_written_as_it_was_given(said, brand):
    mask = Mask(actor_id=brand.id, manner=Manner.ROLE, replacement="a town official")
    assert "**a town official**" in document(said, redacted(said, mask)).text


def test_a_word_that_gives_somebody_away_is_masked_too(said):
    text = document(said, redacted(said, Mask(word="Eastmere", replacement="a town"))).text
    assert "Eastmere" not in text


def test_what_will_be_masked_is_told_before(said, brand):
    told = exporting.preview(said, redacted(said, Mask(actor_id=brand.id)))
    assert {each.shown for each in told} <= {"Person 1", "[Person 1]"}
    assert sum(each.times for each in told) > 2


@pytest.mark.parametrize(
    "form", [Format.MARKDOWN, Format.HTML, Format.DOCX, Format.CSV, Format.XLSX,
             Format.ANNOTATIONS, Format.CLAIM_REVIEW, Format.CSL, Format.BIBTEX, Format.OBSIDIAN]
)  # fmt: skip
def test_every_format_goes_out_without_the_name(said, brand, tmp_path, form):
    wanted = redacted(said, Mask(actor_id=brand.id))
    export(said, wanted, Order(tmp_path / f"out{form.suffix}", form))
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".curator"]
    files = [path for path in files if "settings" not in path.parts]
    assert files
    for path in files:
        assert b"Ona Brand" not in path.read_bytes()
        assert "brand" not in path.name.lower()


def test_a_name_in_the_text_of_the_writer_or_the_name_of_the_file_stops_the_export(
    said, brand, tmp_path
):
    wanted = redacted(said, Mask(actor_id=brand.id))
    with pytest.raises(LeakError, match="The export was not written"):
        export(said, wanted, Order(tmp_path / "ona-brand.md"))
    assert not (tmp_path / "ona-brand.md").exists()
    assert exporting.log(said) == []


def test_a_redaction_needs_a_name_and_one_that_is_gone_is_told(said):
    with pytest.raises(EmptyNameError, match="name of a redaction"):
        redactions.save(said, Redaction(" "))
    with pytest.raises(NotFoundError, match="no redaction “x”"):
        redactions.find(said, "x")
    made = redactions.save(said, Redaction("Outside"))
    saved = definitions.save(said, replace(definitions.of_project(said), redaction_id=made.id))
    redactions.remove(said, made.id)
    assert definitions.get(said, saved.id).redaction_id is None
