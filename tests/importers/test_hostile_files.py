"""Files changed at random: each gives an article or a sentence that says why not, never a crash."""

import faulthandler
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.domain.errors import CuratorError
from curator.domain.text import canonical
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

DATA = Path(__file__).parents[1] / "data"
FOLDERS = (DATA / "formats", DATA / "press")
SAMPLES = sorted(path for each in FOLDERS for path in each.iterdir() if path.suffix != ".md")
ZIPPED = [path for path in SAMPLES if path.read_bytes().startswith(b"PK")]
SIGNS = [b"", b"\0", b"<", b">", b"&", b"{", b"}", b"\\", b"\xff\xfe", b"\n\n", b"--", b'"', b"]]>"]

change = st.tuples(
    st.floats(0, 1), st.integers(0, 40), st.sampled_from(SIGNS) | st.binary(max_size=8)
)
changes = st.lists(change, min_size=1, max_size=6)
seldom = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
often = settings(max_examples=800, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True)
def _no_hang():
    faulthandler.dump_traceback_later(300, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def changed(data, edits):
    for place, length, new in edits:
        at = int(place * len(data))
        data = data[:at] + new + data[at + length :]
    return data


def changed_within(data, number, edits):
    """Change a member of a ZIP archive, whose sums are right afterwards."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w") as new:
        infos = old.infolist()
        for info in infos:
            inner = old.read(info)
            meant = info is infos[number % len(infos)]
            new.writestr(info.filename, changed(inner, edits) if meant else inner)
    return held.getvalue()


def check(data, name):
    for part in read_parts(Raw(data, name)):
        assert (part.draft is None) != (part.error is None)
        if part.error is not None:
            assert isinstance(part.error, CuratorError)
            assert str(part.error)
        else:
            text = part.draft.text
            assert text.strip()
            assert canonical(text) == text
            assert part.draft.facts.title


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@seldom
@given(edits=changes)
def test_a_changed_file_is_read_or_refused(path, edits):
    check(changed(path.read_bytes(), edits), path.name)


@pytest.mark.parametrize("path", ZIPPED, ids=lambda path: path.name)
@seldom
@given(number=st.integers(0, 30), edits=changes)
def test_a_changed_part_of_a_document_is_read_or_refused(path, number, edits):
    check(changed_within(path.read_bytes(), number, edits), path.name)


@pytest.mark.soak
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@often
@given(edits=changes)
def test_a_file_changed_very_often_is_read_or_refused(path, edits):
    check(changed(path.read_bytes(), edits), path.name)


@pytest.mark.soak
@pytest.mark.parametrize("path", ZIPPED, ids=lambda path: path.name)
@often
@given(number=st.integers(0, 30), edits=changes)
def test_a_part_changed_very_often_is_read_or_refused(path, number, edits):
    check(changed_within(path.read_bytes(), number, edits), path.name)
