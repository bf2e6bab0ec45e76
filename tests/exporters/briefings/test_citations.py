"""Citations of a briefing: read back by the programs that they are for, letter for letter."""

import json
import re
import shutil
import subprocess
from dataclasses import replace

import bibtexparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.dates import PartialDate
from curator.domain.statements import Stance
from curator.exporters.briefings.keys import citation_keys
from curator.exporters.data import citations

NAMES = ["bridge", "hostile", "right_to_left", "empty"]
TEX_SIGN = re.compile(r"\\(text\w+)\{}|\\([{}&%$#_])|\{}")
SIGNS = {
    "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textasciigrave": "`",
    "textbraceleft": "{", "textbraceright": "}",
}  # fmt: skip
CSL_FIELDS = {  # of csl-data.json 1.0.2, with the kinds of their values
    "id": str, "type": str, "title": str, "author": list, "container-title": str, "section": str,
    "URL": str, "note": str, "issued": dict, "accessed": dict, "language": str,
}  # fmt: skip


def plain(value):
    """Read a field of BibLaTeX as TeX shows it."""
    return TEX_SIGN.sub(lambda sign: SIGNS[sign[1]] if sign[1] else sign[2] or "", value)


def one_source(making, **facts):
    paper = replace(making.harbour, **facts)
    return making.content([(making.quote(1, "x", paper), "A", Stance.NEUTRAL, "c", "", ())])


@pytest.mark.parametrize("name", NAMES)
def test_citations_read_as_their_golden_files(contents, golden, name):
    golden(f"{name}.sources.json", citations.csl(contents[name]))
    golden(f"{name}.bib", citations.bibtex(contents[name]))


@pytest.mark.parametrize("name", NAMES)
def test_csl_has_the_fields_of_its_schema_and_no_others(contents, name):
    items = json.loads(citations.csl(contents[name]))
    assert len({item["id"] for item in items}) == len(contents[name].sources) == len(items)
    for item in items:
        assert item["type"] in ("article-newspaper", "document")
        for field, value in item.items():
            assert isinstance(value, CSL_FIELDS[field]), field
        for date in (item.get("issued"), item["accessed"]):
            for part in date["date-parts"][0] if date else ():
                assert isinstance(part, int)
        assert re.fullmatch("https?://.*", item.get("URL", "https://x"))


@pytest.mark.parametrize("name", NAMES)
def test_bibtex_is_read_by_its_parser_whole(contents, name):
    library = bibtexparser.parse_string(citations.bibtex(contents[name]).decode())
    assert not library.failed_blocks
    keys = citation_keys(contents[name].sources)
    entries = library.entries_dict
    assert set(entries) == set(keys.values())
    for source in contents[name].sources:
        fields = entries[keys[source.id]].fields_dict
        told = plain(fields["title"].value[1:-1]) if "title" in fields else ""
        assert told.split() == source.title.split()


TITLES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
TEX = st.lists(st.sampled_from([*"{}\\%$#&_~^-'`,<>a \"@"]), min_size=1).map("".join)


@given(title=TITLES | TEX, author=TEX, outlet=TEX)
def test_any_title_keeps_the_braces_of_its_entry_in_balance(making, title, author, outlet):
    content = one_source(making, title=title, authors=(author,), outlet=outlet)
    text = citations.bibtex(content).decode()
    depth = 0
    for place, brace in enumerate(text.strip()):
        depth += {"{": 1, "}": -1}.get(brace, 0)  # as BibTeX counts: a backslash before is nothing
        assert depth > 0 or place < text.index("{") or place == len(text.strip()) - 1
    assert depth == 0
    (line,) = [line for line in text.split("\n") if line.startswith("  title = ")]
    assert plain(line.removeprefix("  title = {{").removesuffix("}},")) == title


def test_an_address_that_is_none_of_the_web_is_shown_and_never_followed(making):
    content = one_source(making, url="javascript:alert({1})")
    (item,) = json.loads(citations.csl(content))
    assert "URL" not in item
    assert item["note"] == "javascript:alert({1})"
    assert "url =" not in citations.bibtex(content).decode()


def test_an_address_in_other_letters_is_encoded_for_tex_and_left_for_csl(making):
    content = one_source(making, url="https://пример.example/мост?a=1&b=%20#x")
    (item,) = json.loads(citations.csl(content))
    assert item["URL"] == "https://пример.example/мост?a=1&b=%20#x"
    assert "мост" not in citations.bibtex(content).decode()
    assert "?a=1&b=%20#x}," in citations.bibtex(content).decode()


def test_a_language_is_named_as_babel_names_it(making):
    assert "langid = {german}," in citations.bibtex(one_source(making, language="de-AT")).decode()
    assert "langid" not in citations.bibtex(one_source(making, language="zh")).decode()


def test_a_key_with_a_letter_is_never_the_key_of_another_source(making):
    day = PartialDate(2024)
    papers = [
        making.source(1, "bridge", "Mail", published=day),
        making.source(2, "bridge", "Mail", published=day),
        making.source(3, "bridgea", "Mail", published=day),
    ]
    keys = citation_keys(papers)
    assert keys == {1: "mail2024bridgeb", 2: "mail2024bridgec", 3: "mail2024bridgea"}


def test_keys_never_run_out(making):
    papers = [making.source(n, "", "") for n in range(1, 20_000)]
    assert len(set(citation_keys(papers).values())) == len(papers)


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
@pytest.mark.parametrize("name", ["bridge", "right_to_left"])
def test_pandoc_reads_the_same_sources_from_both(contents, name):
    read = []
    for data, form in ((citations.bibtex, "biblatex"), (citations.csl, "csljson")):
        ran = subprocess.run(
            ["pandoc", "-f", form, "-t", "csljson"], input=data(contents[name]),
            capture_output=True, check=True,
        )  # fmt: skip
        read.append({item["id"]: item for item in json.loads(ran.stdout)})
    assert read[0].keys() == read[1].keys()
    for key, item in read[0].items():
        for field in ("title", "container-title", "URL", "issued"):
            assert item.get(field) == read[1][key].get(field), (key, field)
