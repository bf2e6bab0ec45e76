import os
import subprocess
import sys
import threading
from functools import partial
from pydoc import locate

import pytest

from curator.importers.worker import Worker

SLEEP = "__import__('time').sleep(60)"
PID = "__import__('os').getpid()"

PROGRAM = f"""
from functools import partial
from pydoc import locate
from curator.importers.worker import Worker
if __name__ == "__main__":
    print(Worker(partial(locate, "builtins.eval")).ask({PID!r}, seconds=20))
"""


@pytest.fixture
def worker():
    """A worker that works out Python expressions."""
    worker = Worker(partial(locate, "builtins.eval"))
    yield worker
    worker.close()


def is_running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_one_process_answers_one_request_after_another(worker):
    first = worker.ask(PID, seconds=20)
    assert first == worker.ask(PID, seconds=20) != os.getpid()
    assert worker.ask("['ü', {'a': None}]", seconds=20) == ["ü", {"a": None}]


def test_a_request_that_hangs_is_ended_and_leaves_nothing(worker):
    pid = worker.ask(PID, seconds=20)
    with pytest.raises(TimeoutError):
        worker.ask(SLEEP, seconds=0.2)
    assert not is_running(pid)
    assert worker.ask("1 + 1", seconds=20) == 2


@pytest.mark.parametrize(
    "burst",
    [
        "1 / 0",
        "__import__('os').abort()",
        pytest.param(
            "len(bytearray(3 << 30))",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="limits memory on Linux only"),
        ),
    ],
)
def test_work_that_breaks_its_process_is_told_of_and_survived(worker, burst, capfd):
    with pytest.raises(EOFError):
        worker.ask(burst, seconds=20)
    assert worker.ask("1 + 1", seconds=20) == 2
    assert capfd.readouterr().err == ""


def test_a_process_that_ended_between_requests_is_replaced(worker):
    pid = worker.ask(PID, seconds=20)
    os.kill(pid, 9)
    worker._process.join()
    assert worker.ask("1 + 1", seconds=20) == 2


def test_closing_ends_a_request_of_another_thread(worker):
    worker.ask("1", seconds=20)
    ends = []

    def ask():
        try:
            worker.ask(SLEEP, seconds=50)
        except EOFError:
            ends.append("closed")

    thread = threading.Thread(target=ask)
    thread.start()
    while not worker._lock.locked():
        pass
    worker.close()
    thread.join()
    assert ends == ["closed"]


@pytest.mark.parametrize("how", ["script", "module"])
def test_a_program_that_ends_leaves_no_process_and_no_warning(tmp_path, how):
    (tmp_path / "program.py").write_text(PROGRAM)
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error"]
        + (["-m", "program"] if how == "module" else [str(tmp_path / "program.py")]),
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    assert not is_running(int(run.stdout))
