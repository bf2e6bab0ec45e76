"""Both themes can be read."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo

from curator.gui.theme import (
    DARK,
    INTERFACE,
    LIGHT,
    READING,
    actor_tint,
    contrast,
    interface_font,
    mixed,
    reading_font,
)

WORDS = ("ink", "muted", "accent", "supports", "opposes", "neutral", "unclear")
GROUNDS = ("chrome", "paper", "raised")
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize(("word", "ground"), [*product(WORDS, GROUNDS)])
def test_every_word_can_be_read_on_every_ground(tokens, word, ground):
    assert contrast(QColor(getattr(tokens, word)), QColor(getattr(tokens, ground))) >= 4.5


@THEMES
@pytest.mark.parametrize("stance", WORDS[2:])
def test_a_chosen_stance_can_be_read_on_its_tint(tokens, stance):
    colour = getattr(tokens, stance)
    assert contrast(QColor(colour), mixed(colour, tokens.raised, 0.1)) >= 4.5


@THEMES
@pytest.mark.parametrize("stance", WORDS[2:])
def test_the_article_can_be_read_through_two_highlights(tokens, stance):
    once = mixed(getattr(tokens, stance), tokens.paper, 0.3)
    twice = mixed(getattr(tokens, stance), once.name(), 0.16)
    assert contrast(QColor(tokens.ink), twice) >= 4.5


@THEMES
def test_every_actor_can_be_read_on_its_tint(tokens):
    assert all(contrast(QColor(tokens.ink), actor_tint(tokens, n)) >= 4.5 for n in range(40))


@THEMES
def test_the_primary_button_can_be_read(tokens):
    assert contrast(QColor(tokens.paper), QColor(tokens.accent)) >= 4.5


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_the_shipped_fonts_are_the_ones_used(qapp):
    assert QFontInfo(interface_font()).family() == INTERFACE
    assert QFontInfo(reading_font()).family() == READING
