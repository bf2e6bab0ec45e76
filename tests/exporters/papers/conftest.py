"""What the tests of papers share: a briefing with all that our dialect knows, and hostile words."""

from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=https://evil.example/a.png onerror=alert(1)>",
    "<!-- never closed",
    "</main></body><iframe src=//evil.example>",
    "[click](javascript:alert(1))",
    "[click](data:text/html,x) [file](file:///etc/passwd) [quote](curator://quote/1)",
    "![picture](https://evil.example/a.png)",
    "<javascript:alert(1)> <mail@evil.example> <ftp://evil.example>",
    "[link][ref]\n\n[ref]: https://evil.example",
    "[TOC]",
    "///Footnotes Go Here///",
    "[^nowhere] [^",
    "*[HTML]: abbreviation",
    "text {: onclick=alert(1) style=color:red }",
    "&copy; &nbsp; &nosuch; &#0; &#31; &#xD800; &#xFFFF; &#99999999; &amp;lt;b&amp;gt; &",
    "control \x00\x01\x02\x03\x0b\x0c\x1b\x7f\x85\x9f \ud800 \ufffe\uffff here",
    "\x02klzzwxh:0000\x03 \x02amp\x03lt;script\x02amp\x03gt;",
    '#import "@preview/cetz:0.3.0" #read("/etc/passwd") #eval("1+1") $x^2$ @ref <label> ] [ }',
    '"); #panic("out") //',
    "</w:t></w:r><w:r><w:t>out ]]> <![CDATA[x]]> &w;",
    "| a |\n|---|\n| b | c | d |\n| `x|y` |",
    "> " * 3000 + "deep",
    "*_" * 500 + "deep",
    "- a\n" + "".join(f"{'    ' * n}- b\n" for n in range(1, 60)),
    "قال \u202eالمتحدث\u202c 3 日本語 한국어 😀 👩‍👧 e\u0301 \u2067א\u2069 \u200b\ufeff",
    "\r\n\r\nlines\rof all\u2028kinds\u2029\n",
    "=====\n-----\n***\n~~~\nfence\n~~~",
    "`code <b> & \\` ``a`b``",
    f"{'9' * 5000}. far",
    "999999999. far\n\nand\n\n0. near",
    "".join(f"{'    ' * n}{'> ' * n}1. deep\n\n" for n in range(12)),
)


@pytest.fixture(scope="session")
def quay():
    """Markdown with all that our dialect knows."""
    return (DATA / "papers" / "quay.md").read_bytes().decode()


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def hostile(request):
    """Markdown of somebody who means no good, in a paragraph of its own."""
    return f"# Title\n\n{request.param}\n\nThe end. [^q1]\n\n[^q1]: {request.param}\n"
