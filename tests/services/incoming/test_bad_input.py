"""Everything bad at once: each file that cannot be read says why, and all others come in."""

import io
import zipfile
from pathlib import Path

import pytest

from curator.domain.sources import ImportStatus
from curator.services import history, importing, reading, sources

DATA = Path(__file__).parents[2] / "data" / "formats"
WORDS = "It was opened on Monday, and the mayor was there with her dog.\n"
SAID = "<p>Die Fähre fährt über den Fluß, sagte der Bürgermeister, und öfter wäre schöner.</p>"
PAGE = f"<article><h1>Über Öl</h1>{SAID * 9}</article>"
MENU = "<html><body><ul>" + '<li><a href="/a">Politics and more</a></li>' * 60
ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def packed(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def shipped(name, size=None):
    return (DATA / name).read_bytes()[:size]


REFUSED = {
    "bomb.zip": (packed(**{"a.txt": b"0" * (300 << 20)}), "may be meant to do harm"),
    "bomb.docx": (
        packed(**{"[Content_Types].xml": "", "word/document.xml": b"<w>" + b"0" * (300 << 20)}),
        "may be meant to do harm",
    ),
    "entities.xml": (
        f'<!DOCTYPE x [<!ENTITY a0 "words">{ENTITIES}]><article><front/><body>&a9;'.encode(),
        "may be meant to do harm",
    ),
    "truncated.docx": (shipped("crane.docx", 3000), "damaged, or has not come down in full"),
    "truncated.pdf": (shipped("crane.pdf", 2000), "damaged, or has not come down in full"),
    "locked.docx": (shipped("locked.docx"), "asks for a password: open it with that"),
    "locked.odt": (shipped("locked.odt"), "asks for a password: open it with that"),
    "locked.pdf": (shipped("locked.pdf"), "asks for a password: open it with that"),
    "scan.pdf": (shipped("scan.pdf"), "have the words recognised"),
    "old.docx": (shipped("pier.doc"), "save it as .docx"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a picture, not text"),
    "noise.txt": (bytes(range(256)) * 20, "is not text: choose"),
    "menu.html": (MENU.encode(), "no article in it that could be found"),
    "empty.txt": (b"", "no words in it"),
    "unseen.txt": ("\u200b\u200c\ufeff\u2060\u202e\n\u00ad".encode(), "no words in it"),
}
READ = {
    "bidi.txt": ("Bidi\n\n" + WORDS + "\u202egnp.exe\u202c").encode(),
    "declared.html": f"<html><head><meta charset=utf-8></head><body>{PAGE}".encode("cp1252"),
    "nul.txt": ("Nul\n\n" + WORDS + "\0 more").encode(),
    "page.txt": f"<!doctype html><title>A page</title>{PAGE.replace('Fluß', 'Kanal')}".encode(),
    "rtf.docx": shipped("crane.rtf"),
    "surrogates.txt": ("Surrogate\n\n" + WORDS + "ä" * 90).encode() + b"\xed\xa0\x80",
    "tricks.zip": packed(
        **{"../../evil.txt": "Evil\n\n" + WORDS, "/etc/hosts.txt": "X\n\n" + WORDS}
    ),
}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "bad"
    folder.mkdir()
    for name, (data, _) in REFUSED.items():
        (folder / name).write_bytes(data)
    for name, data in READ.items():
        (folder / name).write_bytes(data)
    (folder / "circle").symlink_to(folder)
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(2 << 30)
    return folder


def test_each_says_why_the_others_come_in_and_the_project_is_sound(project, folder):
    outcomes = importing.add(project, reading.read_all([str(folder)]))
    reasons = {Path(o.path).name: o.reason for o in outcomes if o.status is ImportStatus.FAILED}
    wanted = {name: words for name, (_, words) in REFUSED.items()} | {"huge.txt": "larger than 50"}
    assert reasons.keys() == wanted.keys()
    assert {name for name, words in wanted.items() if words not in reasons[name]} == set()
    came = {Path(o.path).name for o in outcomes if o.status is ImportStatus.IMPORTED}
    assert came == READ.keys() - {"tricks.zip"} | {"evil.txt", "hosts.txt"}
    assert list(folder.parents[1].rglob("evil.txt")) == []
    assert history.problems(project) == []


def test_what_comes_in_is_text_whatever_stood_in_the_file(project, folder):
    importing.add(project, reading.read_all([str(folder)]))
    texts = [sources.text_of(project, source.id) for source in sources.all_of(project)]
    assert not any("\0" in text for text in texts)
    assert all(text.encode().decode() == text for text in texts)
    assert any("Die Fähre fährt über den Fluß" in text for text in texts)


def test_what_is_no_file_is_told_when_it_is_named(project, tmp_path):
    circle = tmp_path / "circle.txt"
    circle.symlink_to(circle)
    named = [str(circle), "/dev/zero", str(tmp_path / "gone.txt")]
    reasons = [outcome.reason for outcome in importing.add(project, reading.read_all(named))]
    assert "leads in a circle" in reasons[0]
    assert "is a device or a pipe" in reasons[1]
    assert "check its name" in reasons[2]
    assert history.problems(project) == []
