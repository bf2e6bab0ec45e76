"""Originals to look at: PDFs set by Typst, and a page as bytes with its record."""

import hashlib

import pytest

from curator.domain.sources import Original

PAGES = (
    "The council of Eastmere voted on Thursday to drain the old mill pond before the spring.",
    "“Without the pond our fields will be dry by June,” said Ümit Sandoz, who speaks for them.",
    "A hydrologist asked for patience: nobody has measured the spring yet.",
)
SETTING = "#set page(width: 260pt, height: 400pt)\n#set text(hyphenate: true)\n"


@pytest.fixture(scope="session")
def pdf():
    """A PDF of three pages."""
    import typst

    return typst.compile((SETTING + "\n#pagebreak()\n".join(PAGES)).encode())


@pytest.fixture(scope="session")
def locked_pdf():
    """A PDF that asks for a password: what is encrypted in it does not matter."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
        b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"
        b"endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\n%%EOF\n"
    )


@pytest.fixture(scope="session")
def as_original():
    """Make the record of an original of its bytes."""

    def make(data, media_type="application/pdf", name="pond.pdf"):
        sha = hashlib.sha256(data).hexdigest()
        return Original(1, "", 1, sha, media_type, name, len(data))

    return make
