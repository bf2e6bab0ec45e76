"""The pictures of the window can be drawn, of every room there is."""

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from curator.gui.rooms.registry import ROOMS

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "manual"


@pytest.fixture(scope="module")
def drawing():
    return runpy.run_path(str(MANUAL / "pictures.py"))


@pytest.mark.parametrize(
    "name",
    [
        "quotes-light-1440",
        "quotes-dark-1024",
        "quotes-rtl-1024",
        "quotes-light-640",
    ],
)
def test_a_room_is_drawn_in_its_look_and_size(qapp, drawing, tmp_path, name, sample_at):
    picture, project = drawing["every"]()[name], sample_at(tmp_path / "sample")
    drawing["draw"](tmp_path / f"{name}.png", picture, project)
    drawn = QImage(str(tmp_path / f"{name}.png"))
    left, right = drawn.pixelColor(12, 125), drawn.pixelColor(drawn.width() - 12, 125)
    chosen = QColor("#2A3A3A" if picture.look == "dark" else "#DFEAE6")  # the room in the rail
    assert str(drawn.width()) == picture.size
    assert (left == chosen, right == chosen) == (picture.look != "rtl", picture.look == "rtl")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_every_room_has_its_pictures(drawing):
    assert set(ROOMS) <= set(drawing["VIEWS"])
    assert {p.stem for p in (MANUAL / "pictures").glob("*.png")} == set(drawing["MANUAL"])
