"""What wakes the window up while nobody does anything.

Run it with ``python benchmarks/idle.py``. Everything was used once before; then five seconds are
watched: every timer that goes off, and the time of the processor. Qt's own blinking of the text
cursor is no timer of ours, and is told apart.
"""

import time

import use
from bench import SCRATCH, Row, tell
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

SECONDS = 5
SEEN = []  # which timers were ours


class Watch(QObject):
    """Counts the timers that go off."""

    def __init__(self):
        super().__init__()
        self.ours, self.theirs = [], []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Timer and watched is not self.end:
            blinks = isinstance(watched, QLineEdit | QPlainTextEdit) or "Control" in str(watched)
            (self.theirs if blinks else self.ours).append(str(watched))
            if not blinks:
                SEEN.append(str(watched))
        return False


def rows():
    window = use.opened(use.furnished(SCRATCH / "shelves", 1_000))
    use.settle(window)
    for part in use.PARTS.values():
        part(window)
        use.settle(window)
    window.room.reader.view.setFocus()
    use.settle(window)
    watch, end = Watch(), QTimer()
    watch.end = end
    end.setSingleShot(True)
    end.timeout.connect(QApplication.quit)
    QApplication.instance().installEventFilter(watch)
    spent = time.process_time()
    end.start(SECONDS * 1000)
    QApplication.exec()
    spent = (time.process_time() - spent) * 1000 / SECONDS
    QApplication.instance().removeEventFilter(watch)
    window.close()
    blinks = len(watch.theirs) / SECONDS
    return [
        Row("idle: timers of ours that go off, a second", None, len(watch.ours) / SECONDS, must=0),
        Row("idle: blinking of the text cursor, a second", None, blinks),
        Row("idle: processor time, a second", None, spent),
    ]


if __name__ == "__main__":
    tell(rows())
    print(*sorted(set(SEEN)), sep="\n")
