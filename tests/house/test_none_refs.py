"""Bindings that lose references to None end the process after a few thousand calls."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_take_nothing_from_none():
    thing = QObject()
    thing.setObjectName("x")
    before = sys.getrefcount(None)
    for _ in range(100_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
