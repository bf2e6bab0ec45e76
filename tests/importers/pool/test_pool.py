"""Reading over all cores: in order, and each file within its bounds whatever is in the others."""

import os
import signal
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from curator.domain.errors import UnreadableFileError
from curator.domain.sources import Packing
from curator.importers.pool.limits import Limits
from curator.importers.pool.pool import Pool
from curator.importers.pool.tasks import Task
from curator.importers.raw import Raw
from curator.importers.reading import Part, read_file

DATA = Path(__file__).parents[2] / "data"
SAMPLES = sorted(
    path
    for path in [*(DATA / "formats").iterdir(), *(DATA / "press").iterdir()]
    if path.suffix != ".md"
)
HANGING = "<html><body><p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x</p></body></html>"
PAGE = "<!doctype html><html><body><article>" + (
    "<p>The harbour of Vessby will stay shut until spring, the port office said on Friday.</p>" * 3
)

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="limits memory on Linux only")


@pytest.fixture
def new_pool():
    """Make pools, and close them."""
    pools = []

    def make(**limits):
        pools.append(Pool(replace(Limits(), **limits)))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()


def task(path):
    return Task(str(path), path, path.stat().st_size)


def read(pool, paths, jobs=2):
    """Read files; give the name and the part of each."""
    steps = pool.read((task(path) for path in paths), jobs)
    return [(one.name, part) for step in steps for one, part in step.parts]


def write(folder, **texts):
    """Write files, named by what stands before the first underscore."""
    paths = []
    for name, text in texts.items():
        path = folder / name.replace("_", ".")
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths


def told(parts):
    return [(name, str(part.error) if part.error else part.draft.text[:3]) for name, part in parts]


def test_files_of_all_formats_come_as_they_are_read_and_in_their_order(new_pool):
    there = [part for path in SAMPLES for part in read_file(path)]
    parts = [part for _, part in read(new_pool(), SAMPLES)]
    assert [part.name for part in parts] == [part.name for part in there]
    for part, expected in zip(parts, there, strict=True):
        assert (type(part.error), str(part.error)) == (type(expected.error), str(expected.error))
        if expected.draft is not None:
            packed = Packing().pack(expected.draft)
            assert part.draft == replace(packed, origins=dict(packed.origins))


def test_the_bytes_of_a_file_come_once_for_all_its_articles(new_pool):
    parts = [part for _, part in read(new_pool(), [DATA / "press" / "lexis_en.txt"])]
    assert len(parts) > 1
    assert all(part.draft.packed.data is parts[0].draft.packed.data for part in parts)
    assert all(part.draft.data == b"" for part in parts)


def test_processes_are_begun_when_there_is_something_for_them_and_kept_warm(new_pool, tmp_path):
    pool = new_pool()
    paths = write(tmp_path, a_html=PAGE, b_html=PAGE, c_html=PAGE)
    ended = Task("z", Path("z"))
    ended.end(Part("", error=UnreadableFileError("Known before.")))
    assert [step.ended for step in pool.read(iter([ended]))] == [[ended]]
    assert pool.crew == []
    read(pool, paths)
    pids = {process.pid for process in pool.crew}
    assert 1 <= len(pids) <= 2
    read(pool, paths, jobs=1)
    assert {process.pid for process in pool.crew} < pids or len(pids) == 1


def test_bytes_are_read_as_files_are(new_pool):
    raw = Raw(PAGE.encode(), "page.html", "https://courier.example/pier")
    (step,) = (step for step in new_pool().read(iter([Task("u", raw, 9)])) if step.parts)
    ((one, part),) = step.parts
    assert (one.said, part.draft.facts.url) == ("u", "https://courier.example/pier")


def test_a_file_that_hangs_is_stopped_alone(new_pool, tmp_path):
    pool = new_pool(seconds=1.0)
    paths = write(tmp_path, a_html=PAGE, b_html=HANGING, c_html=PAGE, d_html=HANGING, e_txt="End.")
    late = "“{}.html” took longer than 1 seconds to read: save its words as text, and import that."
    assert told(read(pool, paths)) == [
        ("a.html", "The"), ("b.html", late.format("b")), ("c.html", "The"),
        ("d.html", late.format("d")), ("e.txt", "End"),
    ]  # fmt: skip
    assert told(read(pool, paths[:1])) == [("a.html", "The")]


def test_files_that_went_together_into_a_process_that_broke_are_tried_one_by_one(
    new_pool, tmp_path
):
    pool = new_pool()
    paths = write(tmp_path, **{f"{n:02}_txt": f"Text {n}. " + "word " * 10_000 for n in range(60)})
    parts, killed = [], 0
    for step in pool.read((task(path) for path in paths), 1):
        parts += [(one.name, part) for one, part in step.parts]
        for process in pool.crew:
            if not killed and process.ready and len(process._tasks) > 5:
                os.kill(process.pid, signal.SIGTERM)
                killed = process.pid
    assert killed
    assert told(parts) == [(path.name, "Tex") for path in paths]


@pytest.mark.skipif(sys.platform == "win32", reason="has no signals")
def test_a_file_that_breaks_its_process_is_told_of_alone(new_pool, tmp_path):
    pool = new_pool()
    paths = write(tmp_path, a_html=PAGE, b_html=HANGING, c_html=PAGE)
    parts, broken = [], 0
    for step in pool.read((task(path) for path in paths), 2):
        parts += [(one.name, part) for one, part in step.parts]
        for process in pool.crew:
            if process._begun and process._tasks[0].name == "b.html":
                os.kill(process.pid, signal.SIGSEGV)
                broken += 1
    assert broken
    sentence = "“b.html” could not be taken apart: save its words as text, and import that."
    assert told(parts) == [("a.html", "The"), ("b.html", sentence), ("c.html", "The")]


@on_linux
def test_a_file_that_eats_memory_is_stopped_alone(new_pool, tmp_path):
    paths = write(tmp_path, a_json="[" + "{}," * 10_000_000 + "{}]", b_txt="A text.")
    parts = told(read(new_pool(memory=500 << 20), paths))
    assert parts[0][1] == (
        "“a.json” needs more memory than any document should: divide it, and import the parts."
    )
    assert parts[1] == ("b.txt", "A t")


def test_a_file_out_of_which_too_much_comes_is_stopped_alone(new_pool, tmp_path):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        for number in range(3):
            members.writestr(f"{number}.txt", f"Text {number}. " + "word " * 200_000)
    parts = told(read(new_pool(output=1_500_000), [archive, *write(tmp_path, b_txt="A text.")]))
    assert [words[:3] for _, words in parts] == ["Tex", "Tex", "“a.", "A t"]
    assert "expands to more than any document holds" in parts[2][1]


def test_where_no_process_can_be_begun_each_file_says_so(new_pool, tmp_path):
    pool = new_pool(start=0.0)
    paths = write(tmp_path, a_html=PAGE, b_html=PAGE)
    assert ["no other process can be begun" in words for _, words in told(read(pool, paths))] == [
        True, True,
    ]  # fmt: skip


def test_closing_midway_ends_what_is_under_way_and_nothing_else(new_pool, tmp_path):
    pool = new_pool()
    good, hanging = write(tmp_path, a_html=PAGE, b_html=HANGING)
    read(pool, [good, good], jobs=2)
    steps = pool.read((task(path) for path in [hanging]), 2)
    next(steps)
    busy = {process.pid for process in pool.crew if not process.is_free}
    steps.close()
    left = {process.pid for process in pool.crew}
    assert len(busy) == 1
    assert not busy & left
    assert told(read(pool, [good])) == [("a.html", "The")]


def test_a_process_that_ended_between_two_readings_is_replaced(new_pool, tmp_path):
    pool = new_pool()
    paths = write(tmp_path, a_html=PAGE)
    read(pool, paths)
    for process in pool.crew:
        os.kill(process.pid, signal.SIGTERM)
        process._process.join()
    assert told(read(pool, paths)) == [("a.html", "The")]


def test_no_more_is_read_ahead_than_is_held(new_pool, tmp_path, monkeypatch):
    monkeypatch.setattr("curator.importers.pool.pool._HELD", 20_000)
    paths = write(tmp_path, **{f"{n:02}_html": PAGE + f"<p>{n} {'w ' * 4000}" for n in range(30)})
    pool = new_pool()
    taken = 0
    for step in pool.read((task(path) for path in paths), 2):
        taken += len(step.ended)
    assert taken == len(paths)
