"""Subtitles of films, of YouTube and of meetings."""

import pytest

from curator.domain.errors import EmptyFileError
from curator.importers.formats.subtitles import read_srt, read_vtt
from curator.importers.raw import Raw

SRT = """\
1
00:00:01,000 --> 00:00:02,500
<i>We will sail</i>
every crossing,

2
00:00:02,600 --> 00:00:04,000 X1:40 X2:600
{\\an8}<font color="red">all winter</font> &amp; spring.

3
00:00:09,000 --> 00:00:10,000
So said 1911.
"""


def test_what_is_said_is_read_without_its_times():
    draft = read_srt(Raw(SRT.replace("\n", "\r\n").encode("utf-8-sig"), "talk.srt"))
    assert draft.text == "We will sail\nevery crossing,\nall winter & spring.\n\nSo said 1911."
    assert (draft.facts.title, draft.origins["title"]) == ("talk", "file name")


def test_subtitles_may_be_in_any_encoding():
    data = SRT.replace("So said", "Řekl žluťoučký kůň").encode("cp1250")
    assert "Řekl žluťoučký kůň 1911." in read_srt(Raw(data, "a.srt")).text


def test_a_number_that_is_said_stays():
    text = "1\n00:00:01,000 --> 00:00:02,000\n1911\n\n2\n00:00:02,000 --> 00:00:03,000\nend\n"
    assert read_srt(Raw(text.encode(), "a.srt")).text == "1911\nend"


def test_subtitles_of_the_web():
    text = (
        "WEBVTT - The pier\nKind: captions\nLanguage: de\n\nNOTE\nno words\n\nSTYLE\n::cue {}\n\n"
        "intro\n00:01.000 --> 00:02.000 align:start\n"
        "<v Ilse Marrow>Der Kran <c.loud>bleibt</c>.</v>\n\n"
        "NOTE more\n\n00:02.000 --> 00:03.000\n- Gut.\n"
    )
    draft = read_vtt(Raw(text.encode(), "a.vtt"))
    assert draft.text == "Ilse Marrow: Der Kran bleibt.\n- Gut."
    assert (draft.facts.title, draft.facts.language) == ("The pier", "de")


def test_lines_that_scroll_up_come_once():
    text = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n \nwe<00:00:01.500><c> will</c>\n\n"
        "00:00:03.000 --> 00:00:03.010\nwe will\n \n\n"
        "00:00:03.010 --> 00:00:05.000\nwe will\nsail<00:00:04.000><c> on</c>\n"
    )
    assert read_vtt(Raw(text.encode(), "a.vtt")).text == "we will\nsail on"


@pytest.mark.parametrize("text", ["", "1\n00:00:01,000 --> 00:00:02,000\n\n", "no cue"])
def test_a_file_in_which_nothing_is_said_is_empty(text):
    with pytest.raises(EmptyFileError):
        read_srt(Raw(text.encode(), "a.srt"))
