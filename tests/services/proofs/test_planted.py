"""Errors planted in exports, each of its own kind and in its own place: a check finds every one.

The run in between takes one place of each kind; the long one takes all there are.
"""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest

from curator.domain.briefings.definition import Profile, SectionKind, SectionPlan
from curator.domain.briefings.exports import Format
from curator.domain.briefings.findings import Finding, Trouble
from curator.domain.briefings.masks import Mask, Redaction
from curator.domain.dates import PartialDate
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, quotes, sources
from curator.services.briefings import definitions, redactions
from curator.services.briefings.exporting import Order, export
from curator.services.proofs.verifying import verify

TEMPLATES = ["policy", "actors", "press", "summary"]
WAYS = ["md", "pandoc", "obsidian", "html", "docx"]
PLANTS = {
    "a letter": ("danger", "denger"),
    "a word": ("Nobody has measured", "Somebody has measured"),
    "the order of words": ("two hundred", "hundred two"),
    "a diacritic": ("Ümit", "Umit"),
    "a dash": ("” – but", "” - but"),
    "a dash in a quote": ("pond is - as", "pond is – as"),
    "a quotation mark": ("Nobody’s", "Nobody's"),
    "a digit": ("3.5%", "3.6%"),
    "a sum": ("£4m", "£5m"),
    "a sign and its word": ("▲ supports", "▼ opposes"),
    "a stance for another": ("▼ opposes", "● neutral"),
    "a sign alone": ("▼ opposes", "▲ opposes"),
    "an actor for another": ("Ona Brand", "Lena Roth"),
    "the name of an actor": ("Lena Roth", "Lena Rot"),
    "a name in Arabic": ("ليلى حداد", "ليلى حداء"),
    "a letter in Arabic": ("ألغام", "الغام"),
    "a claim": ("should be drained", "should be dreined"),
    "what a claim says": ("is a danger.", "is no danger."),
    "an outlet": ("Eastmere Courier", "Eastmere Currier"),
    "a day": ("13 December 2024", "14 December 2024"),
    "a month": ("November 2024", "October 2024"),
    "the day of an event": ("event of 1 December", "event of 2 December"),
    "a paragraph": ("para. 7", "para. 8"),
    "a place": ("characters 2", "characters 3"),
    "a translation": ("Gefahr", "Gefährt"),
    "a translator": ("by M. Lind", "by N. Lind"),
    "a hash": ("sha256 ", "sha256 0"),
    "a grade": ("B2", "B3"),
    "an office": ("spokesman", "spokeswoman"),
    "a party": ("quoted by", "target"),
    "the key of a source": ("(S1)", "(S2)"),
    "the only source": ("only in S1", "only in S2"),
    "a manner": ("in paraphrase", "word by word"),
    "when it was captured": ("captured 20", "captured 19"),
    "an address": ("example.org", "example.net"),
}
LEFT = re.compile(  # what tells nothing of a quote: contents, legends, other names, bare headings
    r"(?s:<nav.*?</nav>)|▲ supports(?:<[^>]*>)* ·.*|^## Water.*|<h2[^>]*>Water.*|also: .*"
    r"|<w:t[^>]*>▲ supports</w:t></w:r><w:r><w:t[^>]*> · (?s:.*?)</w:p>"
    r"|<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t[^>]*>Water[^<]*|also: [^<]*",
    re.MULTILINE,
)


class Opened:
    """An export whose words can be changed: its text, or the two parts of a DOCX."""

    def __init__(self, path):
        self.path = path
        self.whole = path.read_bytes()
        self.package = None
        if path.suffix == ".docx":
            with zipfile.ZipFile(io.BytesIO(self.whole)) as package:
                self.package = {name: package.read(name) for name in package.namelist()}
            names = ("word/document.xml", "word/footnotes.xml")
            self.texts = {name: self.package[name].decode() for name in names}
        else:
            self.texts = {"": self.whole.decode()}

    def write(self, name, text):
        if self.package is None:
            self.path.write_text(text, "utf-8", newline="")
            return
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as package:
            for each, data in self.package.items():
                package.writestr(each, text.encode() if each == name else data)
        self.path.write_bytes(packed.getvalue())

    def places(self, words):
        """List where words stand that tell of a quote."""
        for name, text in self.texts.items():
            skipped = [span.span() for span in LEFT.finditer(text)]
            for found in re.finditer(re.escape(words), text):
                if not any(start <= found.start() < end for start, end in skipped):
                    yield name, text, found.start()


@pytest.fixture
def opened(written):
    def make(template, way, **more):
        form = {"html": Format.HTML, "docx": Format.DOCX}.get(way, Format.MARKDOWN)
        profile = Profile(way) if way in ("pandoc", "obsidian") else Profile.PLAIN
        return Opened(written(form, template=template, profile=profile, **more))

    return make


def found(report):
    return {finding.trouble for finding in report.findings} - {Trouble.EDITED}


def plant_all(project, export, every):
    missed = []
    for kind, (old, new) in PLANTS.items():
        places = list(export.places(old))
        for name, text, at in places if every else places[len(kind) % max(1, len(places)) :][:1]:
            export.write(name, text[:at] + new + text[at + len(old) :])
            if not found(verify(project, export.path)):
                missed.append((kind, text[max(0, at - 60) : at + 60]))
    return missed


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("way", WAYS)
def test_what_was_exported_holds_whatever_is_in_it(full, opened, template, way):
    made = opened(template, way)
    report = verify(full, made.path)
    assert report.holds, report.findings
    assert report.as_exported
    assert report.notes >= 5


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_said_of_a_file_in_which_only_blanks_were_changed(full, opened, template, way):
    made = opened(template, way)
    name, text = next(iter(made.texts.items()))
    made.write(name, f"{text}\n")
    report = verify(full, made.path)
    assert [each.trouble for each in report.findings] == [Trouble.EDITED]
    made.path.with_name(f"{made.path.name}.manifest.json").unlink()
    report = verify(full, made.path)
    assert (report.holds, report.as_exported) == (True, None), report.findings


@pytest.mark.parametrize(
    ("template", "way"),
    [("policy", "md"), ("actors", "docx"), ("press", "pandoc"), ("summary", "obsidian"),
     ("press", "html")],
)  # fmt: skip
def test_each_kind_of_error_is_found(full, opened, template, way):
    assert plant_all(full, opened(template, way), every=False) == []


@pytest.mark.soak
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("way", WAYS)
def test_each_error_is_found_wherever_it_stands(full, opened, template, way):
    assert plant_all(full, opened(template, way), every=True) == []


def parts(text):
    body, notes = text.split("\n\n[^q1]: ", 1)
    return body, ("[^q1]: " + notes).split("\n\n[^q")


def swapped(text, one, other):
    return text.replace(one, "\0").replace(other, one).replace("\0", other)


def two_notes(text):
    return swapped(text, "[^q2]: ", "[^q3]: ")


def two_marks(text):
    body, *_ = parts(text)
    return swapped(body, " [^q2]", " [^q3]") + text[len(body) :]


def two_sources(text):
    lines = text.split("\n")
    notes = [n for n, line in enumerate(lines) if re.match(r"\[\^q\d+]: ", line)]
    first, last = notes[0], notes[-1]
    one, other = (lines[n].split("]: ", 1)[1].rpartition("; quote ") for n in (first, last))
    lines[first] = lines[first].replace(one[0], other[0])
    lines[last] = lines[last].replace(other[0], one[0])
    return "\n".join(lines)


def one_left_out(text):
    at = text.index("\n> ")
    return text[:at] + text[text.index("]\n", at) + 2 :]


def one_twice(text):
    at = text.index("\n> ")
    whole = text[at : text.index("]\n", at) + 2]
    return text.replace(whole, whole + whole, 1)


def a_note_elsewhere(text):
    first, second = (found.start() for found in re.finditer(r" \[\^q[23]]\n", text))
    return text[:first] + text[first + 6 : second] + " [^q2]" + text[second:]


def two_quotes(text):
    one, other = list(dict.fromkeys(re.findall("^> .*$", text, re.MULTILINE)))[:2]
    return swapped(text, one, other)


def two_speakers(text):
    one, other = list(dict.fromkeys(re.findall(r"^— \*\*.*?\*\*", text, re.MULTILINE)))[:2]
    return swapped(text, one, other)


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (two_notes, Trouble.ALTERED_WORDS),
        (two_marks, Trouble.ALTERED_WORDS),
        (two_sources, Trouble.WRONG_SOURCE),
        (one_left_out, Trouble.LEFT_OUT),
        (one_twice, Trouble.ADDED),
        (a_note_elsewhere, Trouble.ALTERED_WORDS),
        (two_quotes, Trouble.ALTERED_WORDS),
        (two_speakers, Trouble.WRONG_ATTRIBUTION),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_was_moved_or_left_out_is_found(full, opened, change, trouble):
    made = opened("press", "md")
    (text,) = made.texts.values()
    changed = change(text)
    assert changed != text
    made.write("", changed)
    assert trouble in found(verify(full, made.path))


def test_a_pdf_with_other_words_or_of_another_briefing_is_found(full, written, whole):
    from curator.exporters.papers import pdf
    from curator.services.briefings.writing import document

    path = written(Format.PDF)
    assert verify(full, path).holds
    text = document(full, whole).text
    path.write_bytes(pdf.render(text.replace("two hundred", "three hundred"), "x"))
    assert found(verify(full, path)) == {Trouble.ALTERED_WORDS}


def test_changes_of_stance_and_several_at_once_hold_and_an_error_in_them_is_found(
    said, pond, tmp_path
):
    sources.describe(said, 2, published=PartialDate(2025, 1, 4))
    quotes.add_statement(said, 5, NewStatement("Ona Brand", pond.drain, Stance.OPPOSES))
    quotes.add_statement(said, 2, NewStatement("Ümit Sandoz", pond.drain, Stance.SUPPORTS))
    wanted = replace(definitions.of_project(said), sections=tuple(map(SectionPlan, SectionKind)))
    path = tmp_path / "turned.md"
    export(said, wanted, Order(path))
    assert verify(said, path).holds
    (text,) = Opened(path).texts.values()
    for old, new in (("supports (13 December 2024) [", "supports (14 December 2024) ["),
                     (", then ▼ opposes", ", and ▼ opposes"), ("then ▼ opp", "then ▲ opp"),
                     ("on the same day", "on the next day"),
                     (", and ▲ supports", ", then ▲ supports"),
                     ("Several positions on “The m", "Several positions on “A m")):  # fmt: skip
        assert old in text, old
        path.write_text(text.replace(old, new, 1), "utf-8", newline="")
        assert found(verify(said, path)), old


def nth(text, words, number, other):
    """Put other words in one place only."""
    at = [found.start() for found in re.finditer(re.escape(words), text)][number]
    return text[:at] + other + text[at + len(words) :]


@pytest.mark.parametrize("words", ["two hundred", "Nobody has measured"])
def test_one_altered_copy_in_a_pdf_is_found_though_others_are_intact(full, written, whole, words):
    from curator.exporters.papers import pdf
    from curator.services.briefings.writing import document

    path = written(Format.PDF)
    text = document(full, whole).text
    assert text.count(words) > 1
    for number in range(text.count(words)):
        path.write_bytes(pdf.render(nth(text, words, number, f"{words[::-1]}"), "x"))
        assert found(verify(full, path)) == {Trouble.FEWER}, number


def test_one_altered_copy_is_found_that_reads_from_right_to_left(full, written, whole):
    from curator.exporters.papers import pdf
    from curator.services.briefings.writing import document

    path = written(Format.PDF)
    text = document(full, whole).text
    path.write_bytes(path.read_bytes() + b"%")
    assert found(verify(full, path)) == set()
    for number in range(3):
        path.write_bytes(pdf.render(nth(text, "الجسر، ولن", number, "الجسور، ولن"), "x"))
        assert found(verify(full, path)) == {Trouble.FEWER}, number


@pytest.mark.parametrize("way", WAYS)
def test_one_altered_copy_is_found_in_every_format(full, opened, way):
    made = opened("policy", way)
    places = list(made.places("two hundred"))
    assert len(places) > 1
    for name, text, at in places:
        made.write(name, f"{text[:at]}tow hundred{text[at + 11 :]}")
        assert found(verify(full, made.path)), text[at - 40 : at + 40]


def test_a_pdf_of_earlier_days_that_does_not_count_is_checked_as_then(full, written, whole):
    from curator.exporters.papers import pdf
    from curator.services.briefings.writing import document

    path = written(Format.PDF)
    beside = path.with_name(f"{path.name}.manifest.json")
    told = json.loads(beside.read_text("utf-8"))
    del told["copies"]
    beside.write_text(json.dumps(told), "utf-8")
    path.write_bytes(path.read_bytes() + b"%")
    assert verify(full, path).findings == (Finding(Trouble.EDITED, 0, path.name),)
    text = document(full, whole).text
    path.write_bytes(pdf.render(text.replace("two hundred", "three hundred"), "x"))
    assert found(verify(full, path)) == {Trouble.ALTERED_WORDS}


RIGHT_TO_LEFT = (
    "الدراسات «لا تُظهر أي خطر على الملاحة في الضفة المقابلة»، والله",
    "في 14 مارس 2025 قال المتحدث باسم NATO إن 12 سفينة لن تبحر",
    "„הנמל ייסגר ב-14 במרץ 2025, כך אמר דובר NATO (ארגון הברית)”",
    "מִלָּה אַחַת שֶׁנֶּאֶמְרָה בִּשְׁעַת לַיְלָה מְאֻחֶרֶת",
    "می‌شود و «هیچ» تصمیمی گرفته نمی‌شود؛ وزیر گفت: ۱۲۳ نفر، ۴۵٪ از همه",
)


def _with_words(project, take, keep, pond, words):
    source = take(project, "An article\n\n" + "\n\n".join(words), "more.txt").source
    for each in words:
        keep(project, source, each, ("Ona Brand", pond.drain, Stance.OPPOSES))


def test_words_that_read_from_right_to_left_hold_in_a_pdf(full, take, keep, pond, written, whole):
    from curator.exporters.papers import pdf
    from curator.services.briefings.writing import document

    _with_words(full, take, keep, pond, RIGHT_TO_LEFT)
    path = written(Format.PDF)
    assert verify(full, path).findings == ()
    text = document(full, whole).text
    path.write_bytes(path.read_bytes() + b"%")  # so that the words have to be read
    assert found(verify(full, path)) == set()
    for old, new in (("المقابلة", "المقابلا"), ("تُظهر", "تُظمر"), ("NATO إن 12", "NATO إن 17"),
                     ("דובר", "דוכר"), ("דובר NATO", "דובר OTAN"), ("נֶּאֶמְרָה", "נֶּאֶמְבָה"),
                     ("۱۲۳", "۱۲۴"), ("تصمیمی", "تصمیمم")):  # fmt: skip
        assert old in text
        path.write_bytes(pdf.render(text.replace(old, new), "x"))
        assert found(verify(full, path)) == {Trouble.ALTERED_WORDS}, old


def test_a_pdf_tells_what_has_changed_in_the_project_since(full, written):
    path = written(Format.PDF)
    quotes.amend(full, 1, reading="The pond is no danger")
    assert found(verify(full, path)) == {Trouble.CHANGED_SINCE}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.HTML, Format.DOCX], ids=str)
def test_a_redacted_export_holds_and_an_error_in_it_is_found(full, whole, tmp_path, template, form):
    masks = tuple(Mask(actor_id=actors.find(full, name).id) for name in ("Ona Brand", "ليلى حداد"))
    made = redactions.save(full, Redaction("Outside", masks=(*masks, Mask(word="Eastmere"))))
    path = tmp_path / f"out{form.suffix}"
    wanted = replace(whole, redaction_id=made.id, template=template, title="A pond")
    export(full, wanted, Order(path, form))
    assert verify(full, path).holds
    opened = Opened(path)
    name, text, at = next(iter(opened.places("Person 1")))
    opened.write(name, f"{text[:at]}Person 7{text[at + 8 :]}")
    assert found(verify(full, path))


def test_a_template_of_ones_own_is_checked_too(full, whole, written):
    from curator.domain.briefings.definition import Template
    from curator.services.briefings import templates

    body = (
        "# Own\n\n{% for one in said %}\nOn {{ date(one.quote.source.published or one.quote.when) "
        "if one.quote.when else 'some day' }} {{ one.actor }} {{ one.stance.sign }} "
        "{{ one.stance }} “{{ one.claim }}”: {{ one.quote.words|quoted }} {{ note(one) }}\n\n"
        "{% endfor %}\n{{ footnotes() }}"
    )
    own = templates.save(full, Template("Own", body))
    made = Opened(written(template_id=own.id))
    assert verify(full, made.path).holds
    for old, new in (("two hundred", "three hundred"), ("▼ opposes", "▲ supports"),
                     ("Lena Roth", "Lena Rot"), ("13 December", "14 December"),
                     ("should be drained", "should be dreined")):  # fmt: skip
        name, text, at = next(iter(made.places(old)))
        made.write(name, text[:at] + new + text[at + len(old) :])
        assert found(verify(full, made.path)), old
