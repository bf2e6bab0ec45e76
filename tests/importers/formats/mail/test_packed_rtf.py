import struct

from curator.importers.formats.mail.packed_rtf import unpacked


def packed(body, kind=b"LZFu"):
    return struct.pack("<II", len(body) + 12, 100) + kind + bytes(4) + body


def test_the_example_of_the_specification():
    body = bytes.fromhex("03000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0")
    assert unpacked(packed(body)) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_what_is_not_packed_stays():
    assert unpacked(packed(b"{\\rtf1 Words}", b"MELA")) == b"{\\rtf1 Words}"


def test_what_breaks_off_gives_what_came_before():
    assert unpacked(packed(b"\x00Wor")) == b"Wor"
    assert unpacked(packed(b"\x01W")) == b""
    assert unpacked(b"") == b""


def test_a_run_may_repeat_what_it_writes():
    body = b"\x06" + b"a" + struct.pack(">H", 207 << 4 | 3) + struct.pack(">H", (207 + 6) << 4)
    assert unpacked(packed(body)) == b"aaaaaa"
