"""Files as large as they come: told or read in a bounded memory, one by one."""

import os
import sys
from pathlib import Path

import pytest

from curator.importers.pool.pool import Pool
from curator.importers.pool.tasks import Task

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform != "linux", reason="tells of memory on Linux only"),
]
MAIL = (
    "From ana@courier.example Mon May  6 10:00:00 2024\nFrom: Ana <ana@courier.example>\n"
    "To: desk@courier.example\nSubject: Harbour {0}\nDate: Mon, 6 May 2024 10:00:00 +0000\n"
    "Message-ID: <{0}@courier.example>\n\nThe harbour stays shut, day {0}.\n{1}\n\n"
)


def resident(pid):
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@pytest.fixture
def giants(tmp_path):
    with (tmp_path / "a.mbox").open("w", encoding="utf-8") as box:
        for number in range(6000):
            box.write(MAIL.format(number, "All the words of the day. " * 4000))
    with (tmp_path / "b.txt").open("w", encoding="utf-8") as line:
        for _ in range(500):
            line.write("words " * 175_000)
    with (tmp_path / "c.mbox").open("wb") as file:
        file.write(MAIL.format(1, "x").encode())
        file.truncate(2 << 30)
    with (tmp_path / "d.html").open("wb") as file:
        file.truncate(2 << 30)
    (tmp_path / "e.txt").write_text("The last one.", "utf-8")
    return sorted(tmp_path.iterdir())


def test_giants_take_no_more_memory_than_others_and_stop_nobody(giants):
    pool, told, most = Pool(), [], 0.0
    tasks = (Task(str(path), path, path.stat().st_size) for path in giants)
    for step in pool.read(tasks, 2):
        told += ((task.name, part.error and str(part.error)) for task, part in step.parts)
        most = max(most, resident(os.getpid()))
    pool.close()
    assert [name for name, _ in told] == ["a.mbox"] * 6000 + ["b.txt", "c.mbox", "d.html", "e.txt"]
    assert {error for _, error in told[:6000]} == {None}
    assert ["is larger than" in (error or "") for _, error in told[6000:]] == [
        True, True, True, False,
    ]  # fmt: skip
    assert most < 300
