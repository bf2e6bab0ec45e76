"""Briefings written: every quote in them stands in its source as it is cited."""

import re
from dataclasses import replace
from html import unescape

import pytest
from markdown_it import MarkdownIt

from curator.domain.statements import Stance
from curator.exporters.writing import write_atomically
from curator.services import actors, demo, quotes
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.services.project import Project


def test_an_empty_project_makes_an_empty_briefing(project):
    text = document(project, of_project(project, " ")).text
    assert text.startswith("# The mill pond\n")
    assert "No quotes in this scope." in text


@pytest.mark.parametrize("template", ["policy", "actors", "press"])
def test_an_article_with_three_speakers_is_briefed_word_for_word(
    project, take, keep, pond, readers_of, tmp_path, template
):
    source = take(project, pond.article).source
    words = [
        "The pond is a danger, and we will drain it before the spring,",
        "Without the pond our fields will be dry by June,",
        "Nobody has measured the spring yet.",
    ]
    stances = [Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL]
    names = ["Ona Brand", "Ümit Sandoz", "Lena Roth"]
    for exact, name, stance in zip(words, names, stances, strict=True):
        keep(project, source, exact, (name, pond.drain, stance))
    assert [actor.name for actor in actors.all_of(project)] == sorted(names)
    wanted = replace(of_project(project, "Drain it?"), template=template)
    path = tmp_path / "briefing.md"
    write_atomically(path, document(project, wanted).text)
    shown = readers_of(path.read_text("utf-8"))
    for exact in words:
        assert exact in pond.article
        assert shown.count(exact) == 1
    assert path.read_text("utf-8").count("[^q3]") == 2


@pytest.fixture
def readers_of():
    """Give what a reader of rendered Markdown sees of its block quotes, each as one line."""

    def read(text):
        html = MarkdownIt("commonmark").render(text)
        quoted = re.findall("<blockquote>(.*?)</blockquote>", html, re.DOTALL)
        return [one_line(unescape(re.sub("<[^>]+>", "", part))) for part in quoted]

    return read


def one_line(text):
    return " ".join(text.split())


def test_the_sample_has_a_briefing_with_every_quote_in_it(tmp_path, readers_of):
    project, briefing = demo.prepare(tmp_path / "new" / "folder")
    with Project.open(project, read_only=True) as opened:
        exact = {quote.shown for quote in quotes.find(opened)}
    assert len(exact) > 5
    shown = readers_of(briefing.read_text("utf-8"))
    assert set(map(one_line, exact)) <= set(shown)
    written = project.read_bytes()
    assert demo.prepare(tmp_path / "new" / "folder") == (project, briefing)
    assert project.read_bytes() == written
