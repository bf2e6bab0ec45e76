"""A long text that is left gives back the memory it took."""

import ctypes
import os
import sys
from pathlib import Path

import pytest

TEXT = "\n\n".join(f"{number} The tide turned at noon. " * 12 for number in range(2_000))
gives = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim")


def held():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not gives, reason="only glibc keeps it and can be asked for it")
def test_leaving_a_long_article_gives_its_memory_back(sit_down, new_project, qtbot):
    person = sit_down(new_project("A short one\n\nNothing.", TEXT))
    selection = person.window.context.selection
    before = held()
    selection.look_at_source(2)
    bar, seen = person.view.verticalScrollBar(), 0
    while seen != bar.maximum():  # Qt lays it out bit by bit
        seen = bar.maximum()
        qtbot.wait(100)
    rose = held() - before
    selection.look_at_source(1)
    qtbot.waitUntil(lambda: held() - before < rose / 2)
