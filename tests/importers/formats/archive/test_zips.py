"""ZIP archives, honest and hostile."""

import io
import stat
import warnings
import zipfile

import pytest

from curator.domain.errors import UnreadableFileError
from curator.importers import reading
from curator.importers.formats.archive.bundle import read
from curator.importers.formats.archive.zips import Zip
from curator.importers.raw import Broken, Raw
from curator.importers.reading import read_parts


def packed(members, kind=zipfile.ZIP_DEFLATED):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", kind) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names given twice
        for name, data in members:
            archive.writestr(name, data)
    return held.getvalue()


def parts(data, name="a.zip"):
    return list(read_parts(Raw(data, name)))


def test_each_file_of_an_archive_is_read():
    inner = packed([("b/two.txt", "Two")])
    data = packed([("one.txt", "One"), ("inner.zip", inner), ("page.docx", b"no")])
    assert [(part.name, part.draft and part.draft.text) for part in parts(data)] == [
        ("one.txt", "One"),
        ("inner.zip/b/two.txt", "Two"),
        ("page.docx", "no"),
    ]


def test_what_a_folder_would_leave_out_is_left_out():
    names = ["a.html", "a_files/frame.html", "__MACOSX/._a.txt", ".b.txt", "c.jpg", "d/", "e.txt"]
    found = read(Raw(packed([(name, "Words") for name in names]), "a.zip"))
    assert [raw.name for raw in found] == ["a.html", "e.txt"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd.txt", "etc/passwd.txt"),
        ("/etc/x.txt", "etc/x.txt"),
        ("C:\\Windows\\x.txt", "Windows/x.txt"),
        ("a/./b/../x.txt", "a/b/x.txt"),
        ("a\x07b.txt", "ab.txt"),
    ],
)
def test_names_that_lead_out_of_a_folder_lead_nowhere(name, shown):
    (part,) = parts(packed([(name, "Words")]))
    assert (part.name, part.draft.text) == (shown, "Words")


def test_names_in_utf8_without_the_mark_are_read_as_that():
    data = bytearray(packed([("přístav.txt", "Words")]))
    for at in (6, data.index(b"PK\x01\x02") + 8):
        data[at + 1] &= 0xF7  # the mark is gone
    (part,) = parts(bytes(data))
    assert part.name == "přístav.txt"


def test_links_are_not_followed():
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    (part,) = parts(packed([(link, "/etc/passwd"), ("a.txt", "Words")]))
    assert part.name == "a.txt"


def test_a_broken_file_stops_no_other():
    data = packed([("a.txt", "Words of a"), ("b.txt", "Words of b")], zipfile.ZIP_STORED)
    first, second = parts(data.replace(b"Words of a", b"Words of X", 1))
    assert "“a.txt” is damaged" in str(first.error)
    assert second.draft.text == "Words of b"


def test_a_locked_file_is_told_by_itself():
    data = bytearray(packed([("a.txt", "Words")], zipfile.ZIP_STORED))
    for at in (6, data.index(b"PK\x01\x02") + 8):
        data[at] |= 1
    (found,) = read(Raw(bytes(data), "a.zip"))
    assert isinstance(found, Broken)
    assert "“a.txt” asks for a password" in str(found.error)


def test_an_unknown_packing_says_what_to_do():
    data = bytearray(packed([("a.txt", "Words")], zipfile.ZIP_STORED))
    for at in (8, data.index(b"PK\x01\x02") + 10):
        data[at] = 9
    (found,) = read(Raw(bytes(data), "a.zip"))
    assert "pack it anew as an ordinary ZIP archive" in str(found.error)


def test_nothing_to_read_says_what_is_read():
    for members in ([], [("a.jpg", "x")]):
        (part,) = parts(packed(members))
        assert "nothing to read in “a.zip”" in str(part.error)


def test_what_breaks_off_is_damaged():
    data = packed([("a.txt", "Words" * 99)])
    (part,) = parts(data[:-30])
    assert "is damaged" in str(part.error)


def test_a_dense_bomb_is_refused_before_it_is_unpacked():
    with pytest.raises(UnreadableFileError, match="expands to more than any document"):
        Zip(Raw(packed([("a.txt", bytes(60 << 20))]), "a.zip"))


def test_a_bomb_that_lies_about_its_size_is_refused():
    data = bytearray(packed([("a.txt", bytes(60 << 20))]))
    for at in (22, data.index(b"PK\x01\x02") + 24):
        data[at : at + 4] = (100).to_bytes(4, "little")
    (found,) = read(Raw(bytes(data), "a.zip"))
    assert isinstance(found, Broken)


def test_too_many_files_are_refused():
    with pytest.raises(UnreadableFileError, match="expands to more"):
        Zip(Raw(packed([(f"{n}.txt", "") for n in range(20_001)]), "a.zip"))


def test_archives_within_archives_come_to_an_end():
    data = packed([("a.txt", "Words")])
    for _ in range(9):
        data = packed([("a.zip", data), ("b.zip", data)], zipfile.ZIP_STORED)
    (found,) = parts(data)  # and say so once
    assert "holds files that lie in too many files within files" in str(found.error)


def test_what_lies_beside_files_that_lie_too_deep_is_read():
    data = packed([("deep.txt", "Words")])
    for _ in range(5):
        data = packed([("a.zip", data), ("b.zip", data)], zipfile.ZIP_STORED)
    deep, beside = parts(packed([("a.zip", data), ("z.txt", "Beside it")]))
    assert deep.name.count("/") == 4
    assert beside.draft.text == "Beside it"


def test_what_expands_without_bound_says_so_once(monkeypatch):
    monkeypatch.setattr(reading, "_MOST_WITHIN", 20_000)
    inner = packed([(f"{n}.txt", f"Words {n}") for n in range(4)])
    *read, last = parts(packed([(f"{n}.zip", inner) for n in range(4)], zipfile.ZIP_STORED))
    assert 0 < len([part for part in read if part.draft]) == len(read) < 16
    assert "expands to more" in str(last.error)


def test_a_name_given_twice_is_read_once():
    assert len(parts(packed([("a.txt", "One"), ("a.txt", "Two")]))) == 1
