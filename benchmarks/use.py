"""A window in which everything is used once; ``memory.py`` and ``idle.py`` run it."""

import gc
import json
import os
import random
import sys
import time
import tracemalloc
from pathlib import Path

import bench  # noqa: F401, the way to the program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shelves import fill

LONG, QUOTES = 2_000_000, 1_000  # bytes of the long article, and its quotes
SHORT, FIRST = 40, 1_000_001  # other articles to read; the key of the first that are only listed


def furnished(path, sources):
    """Make a project of many sources, one of them long and quoted often; return its path."""
    return fill(Path(path), sources, 0, begun=_furnish, first=FIRST)


def _furnish(path):
    from curator.services import importing, reading
    from curator.services.project import Project
    from curator.storage.models import ActorRow, ClaimRow, QuoteRow, StatementRow

    chance = random.Random(7)
    words = ["".join(chance.choices("aeioulmnrstvk", k=chance.randint(3, 9))) for _ in range(4000)]
    parts = (" ".join(chance.choices(words, k=90)) for _ in range(LONG // 600))
    text = "\n\n".join(parts)
    with Project.open(path) as project:
        texts = (f"Article {n}\n\n{text[n * 5_000 : (n + 1) * 5_000]}" for n in range(2, 2 + SHORT))
        importing.add(project, map(reading.read_text, [f"A long one\n\n{text}", *texts]))
        with project.write("sample.code") as writer:
            actors = writer.add_many(ActorRow, [{"name": f"Actor {n}"} for n in range(300)])
            claims = writer.add_many(ClaimRow, [{"wording": f"Claim {n}."} for n in range(120)])
            starts = sorted(chance.randrange(len(text) - 200) for _ in range(QUOTES))
            places = ({"start": at, "end": at + chance.randint(40, 200)} for at in starts)
            quotes = writer.add_many(QuoteRow, [{"version_id": 1, **place} for place in places])
            writer.add_many(StatementRow, [
                {"quote_id": each, "actor_id": chance.choice(actors),
                 "claim_id": chance.choice(claims), "stance": "supports"}
                for each in quotes
            ])  # fmt: skip


def held():
    """Tell how many megabytes this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def everything(path, *, trace=False):
    """Use everything once, and print what is held after each part."""
    if trace:
        tracemalloc.start(1)
    told = []
    window = opened(path)
    told.append(("at the first picture", held()))
    settle(window)
    told.append(("every command ready", held()))
    for name, part in PARTS.items():
        part(window)
        settle(window)
        told.append((f"and {name}", held()))
    told.append(("after everything was used", held()))
    print(json.dumps(where() if trace else told), flush=True)
    os._exit(0)


def opened(path):
    from curator.gui.crash import Crash
    from curator.gui.start import dressed, make_window, tidy_when_left

    application = dressed()
    window = make_window(Crash())
    tidy_when_left(application)
    window.resize(1440, 900)
    window.context.settings.remember_source(Path(path).resolve(), 2)
    window.begin(Path(path))
    window.show()
    while not window.isVisible() or window.room is None:
        QApplication.processEvents()
    window.repaint()
    return window


def settle(window):
    """Wait until nothing more is under way."""
    from curator.gui.tasks import Job

    quiet = time.monotonic() + 0.2
    while time.monotonic() < quiet or Job.awaited:
        QApplication.processEvents()
        if Job.awaited or not window.context.later.idle:
            quiet = time.monotonic() + 0.2
        time.sleep(0.001)


def scroll_through(bar, steps=200):
    for step in range(steps + 1):
        bar.setValue(bar.maximum() * step // steps)
        QApplication.processEvents()


def scroll_sources(window):
    scroll_through(window.room.sources.view.verticalScrollBar())


def sort_and_filter(window):
    from curator.domain.lists.sources import Arrangement, SourceOrder

    for order in SourceOrder:
        window.room.sources.keeper.arrange(Arrangement(order))
        settle(window)
    window.room.sources.keeper.arrange(Arrangement())
    for words in ("a", "an", "ane", ""):
        window.room.sources.filter.setText(words)
        settle(window)


def read_articles(window):
    for number in range(SHORT):
        window.context.selection.look_at_source(2 + number)
        QApplication.processEvents()


def read_a_long_one(window):
    window.context.selection.look_at_source(1)
    settle(window)
    scroll_through(window.room.reader.view.verticalScrollBar())


def read_a_short_one_again(window):
    window.context.selection.look_at_source(2)
    settle(window)


def visit_rooms(window):
    from curator.gui.rooms.registry import ROOMS

    for name in ROOMS:
        window.context.go_to(name)
        settle(window)


def scroll_quotes(window):
    window.context.go_to("quotes")
    scroll_through(window.stack.rooms["quotes"].pane.table.verticalScrollBar())
    window.context.go_to("read")


def use_the_palette(window):
    palette = window.title.palette_field
    palette.open()
    settle(window)
    for words in ("a", "an", "actor 1", "claim", "zzqx", ""):
        palette.setText(words)
        palette.search()
        settle(window)
    palette.leave()


def keep_quotes(window):
    from curator.domain.quotes import NewQuote
    from curator.domain.statements import NewStatement, Stance
    from curator.services import quotes

    for number in range(10):
        said = (NewStatement(f"Actor {number}", f"Claim {number}.", Stance.SUPPORTS),)
        quote = NewQuote(number * 20, number * 20 + 15, statements=said)
        quotes.add(window.context.project, 1, quote)
        settle(window)
    window.context.project.undo()


def tag_and_look_back(window):
    QTest.keyClick(window.room.reader.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.context.actions["history.show"].trigger()
    settle(window)
    window.context.actions["history.show"].trigger()


PARTS = {
    "the sources scrolled": scroll_sources,
    "the sources sorted and filtered": sort_and_filter,
    "forty articles read": read_articles,
    "all rooms visited, the briefing shown": visit_rooms,
    "the quotes scrolled": scroll_quotes,
    "the palette used": use_the_palette,
    "ten quotes kept": keep_quotes,
    "the history shown": tag_and_look_back,
    "an article of 2 MB read": read_a_long_one,
    "a short one after it": read_a_short_one_again,
}


def where():
    """Tell which files hold how much, and the largest modules."""
    gc.collect()
    found = tracemalloc.take_snapshot().statistics("filename")
    lines = [f"{each.size / 2**20:7.2f} MB  {each.traceback[0].filename}" for each in found[:40]]
    total = sum(each.size for each in found) / 2**20
    return [*lines, f"{total:7.2f} MB  in all", " ".join(sorted(sys.modules))]
