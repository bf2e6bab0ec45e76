"""Papers of 5,000 quotes: nothing is lost, and nothing grows out of bounds."""

import io
import re

import docx
import pypdfium2
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE

from curator.exporters.papers import docx as docx_paper
from curator.exporters.papers import html, pdf

pytestmark = pytest.mark.soak
QUOTES = 5_000


@pytest.fixture(scope="module")
def large():
    """Markdown of 5,000 quotes of two paragraphs, each with its note."""
    said = (
        f"> Words number {n} of the quay, which go on for a line or two.\n>\n> Again.\n\n"
        f"— **Actor {n % 40}** ▲ supports, via *The Paper* [^q{n}]\n\n"
        for n in range(QUOTES)
    )
    notes = (f"[^q{n}]: Note {n}; <https://paper.example/{n % 300}>.\n\n" for n in range(QUOTES))
    return "# Large\n\n" + "".join(said) + "".join(notes)


def test_a_page_holds_them_all(large):
    page = html.render(large, "Large")
    assert page.count("<blockquote>") == page.count('role="doc-backlink"') == QUOTES


def test_a_pdf_holds_them_all(large):
    document = pypdfium2.PdfDocument(pdf.render(large, "Large"))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert len(set(re.findall(r"Words number (\d+) ", text))) == QUOTES
    assert len(set(re.findall(r"Note (\d+);", text))) == QUOTES


def test_a_docx_holds_them_all(large):
    document = docx.Document(io.BytesIO(docx_paper.render(large, "Large")))
    assert sum(p.style.name == "Quote" for p in document.paragraphs) == 2 * QUOTES
    notes = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
    assert notes.blob.count(b"<w:footnote ") == QUOTES + 2
    assert sum(rel.is_external for rel in notes.rels.values()) == 300
