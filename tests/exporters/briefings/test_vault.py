"""A vault: names that every system takes, links that lead somewhere, and text that stays text."""

import json
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.domain.statements import Stance
from curator.exporters.briefings import vault

NAMES = ["bridge", "hostile", "right_to_left", "empty"]
WINDOWS = re.compile(r'[\x00-\x1f<>:"/\\|?*]|[. ]$')
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{d}{n}" for d in ("com", "lpt") for n in "0123456789¹²³"),
}
LINK = re.compile(r"\[\[([^\]|#^]+)\|")
TITLES = [
    "CON", "com1", "LPT¹", "nul", "a/b\\c", "..", ".", "...", "", "   ", "con.txt", "x" * 10_000,
    "😀" * 300, "漢" * 300, "Straße", "STRASSE", "e\u0301tude", "étude", "Ｓ", "ﬁre", "fire",
    "\u202etxt.exe", "a\u200bb", "ab", "[[link]]", "`code`", "a#b^c", "-", "trailing. ",
]  # fmt: skip


def shown(files):
    return "\n".join(
        f"═══ {path}\n{data.decode()}" for path, data in sorted(files.items())
    ).encode()


def safe(path):
    *folders, name = path.split("/")
    assert len(folders) <= 1
    stem = name.removesuffix(".md")
    assert stem != name
    assert not WINDOWS.search(stem), stem
    assert stem == stem.strip() != ""
    assert stem.casefold() not in DEVICES
    assert len(name.encode()) <= 255
    return unicodedata.normalize("NFKD", path.casefold())


def check(files):
    assert len({safe(path) for path in files}) == len(files)
    for path, data in files.items():
        for target in LINK.findall(data.decode()):
            assert f"{target}.md" in files, path


@pytest.mark.parametrize("name", NAMES)
def test_a_vault_reads_as_its_golden_file(contents, golden, name):
    golden(f"{name}-vault.txt", shown(vault.notes(contents[name])))


@pytest.mark.parametrize("name", NAMES)
def test_names_are_safe_and_links_resolve(contents, name):
    check(vault.notes(contents[name]))


@pytest.mark.parametrize("name", NAMES)
def test_the_head_of_each_note_is_read_as_it_was_meant(contents, name):
    for data in vault.notes(contents[name]).values():
        lines = data.decode().split("\n")
        end = lines.index("---", 1)
        for line in lines[1:end]:
            key, _, value = line.partition(": ")
            if key not in ("tags:", "  - curator/" + key.rpartition("/")[2]):
                assert isinstance(json.loads(value), str)


def of(making, titles):
    return making.content(
        [
            (making.quote(n, "words", making.source(n, title, "")), title or "nobody",
             Stance.SUPPORTS, title or "nothing", "", ())
            for n, title in enumerate(titles, 1)
        ]
    )  # fmt: skip


def test_hostile_names_make_notes_of_their_own(making):
    files = vault.notes(of(making, TITLES))
    check(files)
    assert len(files) == 1 + len(TITLES) + 2 * len({title or "nobody" for title in TITLES})


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=120) | st.sampled_from(TITLES), min_size=1, max_size=8))
def test_any_names_make_notes_of_their_own(making, titles):
    check(vault.notes(of(making, titles)))


def test_a_vault_on_a_disk_is_read_back(making, tmp_path):
    files = vault.notes(of(making, TITLES))
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    there = {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*.md")}
    assert len(there) == len(files)


def test_what_yaml_takes_for_a_line_end_is_escaped(contents):
    content = replace(contents["bridge"], title="a\x85b\u2028c\x7fd")
    head = vault.notes(content)["Briefing.md"].decode().split("\n")[1]
    assert head == 'title: "a\\u0085b\\u2028c\\u007fd"'
