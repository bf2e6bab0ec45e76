"""PDF files made letter by letter, with each word where a test wants it."""

import textwrap
import zlib
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from curator.importers.reading import read_bytes

EM = 0.6  # width of a letter of Courier, in sizes of the type


@dataclass
class Sheet:
    """A page on which words are put at places; in points, from the lower left."""

    width: float = 420.0
    height: float = 595.0
    turn: int = 0  # as the page is shown, in degrees
    rows: list[str] = field(default_factory=list)

    def put(self, x, y, text, size=10.0, direction=(1, 0)):
        """Put words at a place, on a line that runs to the right unless told."""
        a, b = direction
        letters = text.encode("cp1252").hex()
        self.rows.append(f"BT /F {size} Tf {a} {b} {-b} {a} {x:.2f} {y:.2f} Tm <{letters}> Tj ET")
        return self

    def lines(self, x, y, lines, size=10.0, lead=1.2):
        """Put lines below each other; give the height at which the next would stand."""
        for line in lines:
            self.put(x, y, line, size)
            y -= size * lead
        return y


def broken(text, letters, indent=0):
    """Break a paragraph into lines of so many letters."""
    lines = textwrap.wrap(" " * indent + text, letters, break_on_hyphens=False)
    return [line.strip() for line in lines]


def pdf(sheets, info=(), catalog="", resources=""):
    """Give the bytes of a file with these pages."""
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        f"<< /Type /Pages /Count {len(sheets)} /Kids [".encode()
        + b" ".join(b"%d 0 R" % (5 + 2 * n) for n in range(len(sheets)))
        + b"] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        b"<< "
        + b" ".join(
            b"/%s <%s>"
            % (key.encode(), ("\ufeff" + value).encode("utf-16-be", "surrogatepass").hex().encode())
            for key, value in dict(info).items()
        )
        + b" >>",
    ]
    for number, sheet in enumerate(sheets):
        data = zlib.compress("\n".join(sheet.rows).encode("latin-1"))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] "
            f"/Rotate {sheet.turn} /Contents {6 + 2 * number} 0 R "
            f"/Resources << /Font << /F 3 0 R >> {resources} >> >>".encode()
        )
        objects.append(_stream(data, "/Filter /FlateDecode"))
    return assembled(objects)


def _stream(data, entries):
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def assembled(objects):
    """Give the bytes of a file with these objects: first the catalog, as fourth the info."""
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    info = b" /Info 4 0 R" if len(objects) > 3 else b""
    return out + b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, info, table,
    )  # fmt: skip


def read(data, name="harbour.pdf"):
    """Read a file as an import does."""
    return read_bytes(data, name)


@pytest.fixture(scope="session")
def paper():
    """Give what makes and reads PDF files."""
    return SimpleNamespace(
        Sheet=Sheet, broken=broken, pdf=pdf, assembled=assembled, read=read, em=EM
    )
