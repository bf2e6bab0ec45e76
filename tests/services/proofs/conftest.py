"""A project with everything in it that a briefing can say, exported in every way."""

from dataclasses import replace

import pytest

from curator.domain.briefings.content import Translation
from curator.domain.briefings.definition import SectionKind, SectionPlan
from curator.domain.briefings.exports import Choice, Format
from curator.domain.dates import PartialDate
from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.services import importing, quotes, reading, sources, translations
from curator.services.briefings import definitions
from curator.services.briefings.exporting import Order, export
from curator.storage.models import ReprintRow

HARBOUR = """\
الجسر: لا ألغام
By ليلى حداد
Published: 2024-12-20
Source: صحيفة الميناء
URL: https://mina.example/a?b=1&c=2

قالت الوزيرة ليلى حداد: «لم نضع 3 ألغام تحت الجسر، ولن نفعل ذلك أبدا».
"""
MARKS = """\
Mail *repeats* the Courier | and more
By O. Brand
Published: 2024-11
Source: Eastmere <Mail>

“The pond is - as we said - a *danger*; 3.5% of it, [sic] & more,” Ona Brand told us.

“Nobody’s \\"fault\\" – but we'll pay £4m,” she added.
"""


@pytest.fixture
def full(said, take, keep, pond):
    """Add what the other tests do without: readings, translations, Arabic, signs, turns."""
    quotes.amend(said, 1, reading="The pond is a danger, […] before the spring", credibility=2,
                 note="Her first word.")  # fmt: skip
    translations.put(said, 1, Translation("de", "Der Teich ist eine Gefahr", "M. Lind"))
    translations.put(said, 1, Translation("fr", "L’étang est un danger"))
    sources.describe_many(said, [1], sources.SourceRevision(reliability="B"))
    arabic = take(said, HARBOUR, "harbour.txt").source
    mail = take(said, MARKS, "mail.txt").source
    words = "لم نضع 3 ألغام تحت الجسر، ولن نفعل ذلك أبدا"
    spoke = ("ليلى حداد", pond.drain, Stance.OPPOSES)
    keep(said, arabic, words, spoke, event_date=PartialDate(2024, 12, 1))
    keep(said, mail, "The pond is - as we said - a *danger*; 3.5% of it, [sic] & more,",
         ("Ona Brand", pond.drain, Stance.OPPOSES, ((PartyRole.QUOTED_BY, "Tom *Ash*"),)),
         ("Ona Brand", "Water is short in Eastmere.", Stance.NEUTRAL))  # fmt: skip
    keep(said, mail, "Nobody’s \\\"fault\\\" – but we'll pay £4m,", ("Lena Roth", pond.danger,
         Stance.SUPPORTS), kind=QuoteKind.INDIRECT)  # fmt: skip
    with said.write("sources.reprint") as writer:
        writer.add(ReprintRow, source_id=2, of_id=1)
    newer = sources.text_of(said, 1).replace("by June", "by the first of May")
    importing.add(said, [reading.read_text(newer)], 1)
    quotes.add_statement(said, 4, NewStatement("Lena Roth", "", Stance.UNCLEAR))
    return said


@pytest.fixture
def whole(full):
    """Give a briefing with every section."""
    sections = tuple(SectionPlan(kind, before="Words of *ours*.") for kind in SectionKind)
    return replace(definitions.of_project(full), sections=sections)


@pytest.fixture
def written(full, whole, tmp_path):
    """Export the whole briefing, and give the path."""

    def make(form=Format.MARKDOWN, **fields):
        path = tmp_path / f"full{form.suffix}"
        export(full, replace(whole, **fields), Order(path, form, Choice.REPLACE))
        return path

    return make
