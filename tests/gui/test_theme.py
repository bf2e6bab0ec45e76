"""Both themes can be read."""

import re
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo

from curator.gui.style.sheet import sheet
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

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
WORDLESS = ("QScrollBar", "QSplitter", "separator", "indicator")  # parts without words
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


def pairs_of(tokens):
    """List where the style sheet lays words of one colour on another: selector, both colours.

    Where it names no colour for the words, they are ink. What is disabled needs no contrast.
    """
    for selector, body in RULE.findall(sheet(tokens, mirrored=False)):
        said = dict(re.findall(r"([\w-]+): (#\w{6})", body))
        if any(part in selector for part in (*WORDLESS, ":disabled")):
            continue
        if "background" in said:
            yield selector.strip(), said.get("color", tokens.ink), said["background"]
        if "selection-background-color" in said:
            yield selector.strip(), said["selection-color"], said["selection-background-color"]


@THEMES
def test_all_words_of_the_style_sheet_can_be_read_on_their_grounds(tokens):
    pairs = list(pairs_of(tokens))
    assert {tokens.soft, tokens.raised, tokens.accent} <= {ground for _, _, ground in pairs}
    weak = [pair for pair in pairs if contrast(QColor(pair[1]), QColor(pair[2])) < 4.5]
    assert weak == []


@THEMES
def test_the_style_sheet_has_no_colours_but_the_tokens(tokens):
    held = {value for value in asdict(tokens).values() if isinstance(value, str)}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet(tokens, mirrored=False))) <= held


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_the_shipped_fonts_are_the_ones_used(qapp):
    assert QFontInfo(interface_font()).family() == INTERFACE
    assert QFontInfo(reading_font()).family() == READING
