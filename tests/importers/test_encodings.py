import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.errors import BinaryFileError, EmptyFileError, EncodingError
from curator.domain.text import canonical
from curator.importers.encodings import declared_charset, decode
from curator.importers.raw import Raw

CZECH = "Starosta Vlčnova řekl, že „peníze“ přijdou až příští týden. Šéf úřadu to potvrdil.\n" * 3
RUSSIAN = "Мэр города Вессби сказал, что деньги будут выплачены на следующей неделе.\n" * 5
ENGLISH = "The mayor said “we won’t pay” – and left. “That’s it,” the clerk’s note reads.\n"
FRENCH = "Le maire a déclaré que l'été serait très chaud. Les élèves ont été prévenus.\n"


def decoded(data, *declared):
    return decode(Raw(data, "a.txt"), *declared)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CZECH, "cp1250"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (ENGLISH, "cp1252"),
        (FRENCH, "latin-1"),
        ("Il sindaco ha detto che la città non pagherà più. Perché? «È così».\n", "cp1252"),
        ("Borgmästaren sade att vägen förblir stängd på måndag.\n", "cp1252"),
        ("A polgármester azt mondta, hogy jövőre több pénz lesz. Az őszi ülés dönt.\n", "cp1250"),
        ("Burmistrz powiedział, że pieniądze będą później. Źródło milczy.\n", "iso8859-2"),
        ("Belediye başkanı paranın gelecek hafta ödeneceğini söyledi; müdür çekildi.\n", "cp1254"),
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "utf-16-le"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (RUSSIAN, "utf-32"),
        ("町長は来週お金を支払うと述べた。\n" * 9, "iso2022_jp"),
    ],
)
def test_reads_an_encoding_that_is_not_declared(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
def test_reads_a_byte_order_mark_of_the_other_end(mark):
    encoding = "utf-16-be" if len(mark) == 2 else "utf-32-be"
    assert decoded(mark + "Vessby".encode(encoding)) == "Vessby"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_whatever_is_utf8_is_read_as_utf8(text):
    text = "Vessby " + text
    assert decoded(text.encode()) == canonical(text)


def test_what_is_declared_decides_where_utf8_does_not_fit():
    data = "Grüße aus Vessby".encode("cp1252")
    assert decoded(data, "iso-8859-1") == "Grüße aus Vessby"
    assert decoded(data, "iso-8859-2") == "Grüße aus Vessby"


def test_latin_1_means_windows_1252_on_the_web():
    assert decoded("“Vessby”".encode("cp1252"), "ISO-8859-1") == "“Vessby”"


def test_utf8_is_believed_before_a_wrong_declaration():
    assert decoded("Grüße aus Vessby".encode(), "iso-8859-1") == "Grüße aus Vessby"


def test_a_declaration_of_nonsense_is_passed_over():
    for nonsense in ("no-such-charset", "utf-16", "unicode_escape", "rot13"):
        assert decoded((ENGLISH * 3).encode("cp1252"), nonsense) == ENGLISH * 3


def test_one_broken_byte_does_not_spoil_utf8():
    data = FRENCH.encode() * 10
    assert decoded(data + b"\xff.", "iso-8859-1") == FRENCH * 10 + "\ufffd."


def test_a_single_nul_is_shown_as_a_replacement():
    assert (
        decoded(b"Vessby has\0 a harbour, and a pier.") == "Vessby has\ufffd a harbour, and a pier."
    )


@pytest.mark.parametrize("data", [b"\0" * 400, bytes(range(256)) * 8])
def test_control_characters_in_bulk_are_no_text(data):
    with pytest.raises(BinaryFileError, match=r"“a\.txt” is not text"):
        decoded(data)


def test_an_encoding_that_cannot_be_told_asks_for_utf8():
    with pytest.raises(EncodingError, match="save it as UTF-8"):
        decoded(bytes(range(0x80, 0x100)) * 4)


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf\n", b"\xff\xfe \0"])
def test_white_space_is_empty(data):
    with pytest.raises(EmptyFileError, match=r"“a\.txt” is empty"):
        decoded(data)


@pytest.mark.parametrize(
    ("page", "charset"),
    [
        (b'<html><head><meta charset="koi8-r">', "koi8-r"),
        (
            b"<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
            "windows-1251",
        ),
        (b'<?xml version="1.0" encoding="iso-8859-2"?><html>', "iso-8859-2"),
        (b"<html><body>charset=koi8-r", ""),
    ],
)
def test_finds_the_charset_a_page_declares(page, charset):
    assert declared_charset(page) == charset


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_texts_of_old_systems_are_read(encoding):
    text = "Der Bürgermeister fährt über die Brücke, und die größere Fähre bleibt.\n" * 3
    assert decode(Raw(text.encode(encoding), "a.txt")) == text
