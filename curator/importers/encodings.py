"""From bytes to text: the encoding is declared, provable or told with confidence, never guessed."""

import codecs
import re
from collections.abc import Iterator

from curator.domain.errors import BinaryFileError, EmptyFileError, EncodingError
from curator.domain.text import canonical
from curator.importers.raw import Raw

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a label means on the web (WHATWG Encoding Standard, 4.2), where Python means less by it.
_ON_THE_WEB = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
# Labels that are met in mails and on pages, of which Python knows none (4.2 there).
_ALIASES = {
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-6-e": "iso8859-6",
    "logical": "iso8859-8",
    "visual": "iso8859-8",
    "x-sjis": "cp932",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-x-big5": "big5hkscs",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "windows-949": "cp949",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
}
# What texts without a mark or a declaration are still found in; the most used stands first.
_LATIN = (
    "cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "iso8859_9", "mac_roman", "cp850",
)  # fmt: skip
_IN_USE = (
    *_LATIN, "cp1251", "cp1253", "cp1255", "cp1256", "cp874", "koi8_r", "koi8_u", "iso8859_5",
    "iso8859_7", "gb18030", "big5", "cp932", "euc_jp", "cp949",
)  # fmt: skip
# The letters beyond a to z of languages that are written in Latin script.
_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "ãáâàçéêíóôõú", "åäöé", "æøåé", "àèéìíòóù",
            "àçéèíïóòúü", "áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž",
            "áéíóöőúüű", "čćđšž", "ăâîșşțţ", "çğıöşüâîû", "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž",
        ),
    )
)  # fmt: skip
# Letters, and what a wrong encoding makes of them: signs inside a word, controls, loose bytes.
_BEYOND_Z = re.compile(
    r"(?![\xa0\xad–—…·’])(?:(?<=[a-z])[^\x00-\x7f](?=[a-z])|[\x80-\x9f\ufffd]|[^\W\d_a-z¹²³¼½¾])"
)
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
# White space, and marks that have no width of their own.
_UNSEEN = "".join(
    chr(code)
    for first, last in (
        (0x09, 0x0D), (0x1C, 0x20), (0x85, 0x85), (0xA0, 0xA0), (0xAD, 0xAD), (0x34F, 0x34F),
        (0x61C, 0x61C), (0x115F, 0x1160), (0x1680, 0x1680), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x2000, 0x200F), (0x2028, 0x202F), (0x205F, 0x206F), (0x3000, 0x3000), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE0FFF),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_SAMPLE = 65536  # bytes that are looked at
_ODD = bytes({*range(32), 127} - set(b"\t\n"))
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1a\x1b"))
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.-]+)",
    re.IGNORECASE,
)


def declared_charset(data: bytes) -> str:
    """Read the charset which an HTML page declares in its first bytes; empty where it is silent."""
    found = _DECLARED.search(data[:4096])
    return (found[1] or found[2]).decode("ascii") if found else ""


def decode(raw: Raw, *declared: str) -> str:
    """Turn bytes into canonical text.

    In this order: a byte order mark, UTF-16 by its zero bytes, UTF-8, UTF-8 with a few broken
    bytes (each becomes U+FFFD), what is declared, and what the letters themselves tell. Raise
    ``EmptyFileError`` where no words are, ``BinaryFileError`` where control characters show that
    this is no text, and ``EncodingError`` where nothing fits.
    """
    text = _plain_utf8(raw.data)
    if text:
        refuse_empty(raw, text)
        return text
    for encoding in _candidates(raw, declared):
        try:
            text = canonical(raw.data.decode(encoding))
        except (ValueError, LookupError):
            continue
        refuse_empty(raw, text)
        return text
    if _is_damaged_utf8(raw.data):
        return canonical(raw.data.decode("utf-8", "replace"))
    raise EncodingError(
        f"The encoding of {raw.label} cannot be told: open it where it reads well, "
        "save it as UTF-8, and import that."
    )


def _plain_utf8(data: bytes) -> str:
    """Read what is UTF-8 without anything odd in it, as nearly all texts are; or give nothing."""
    if len(data.translate(None, _ODD)) != len(data):
        return ""
    try:
        text = data.decode()
    except ValueError:
        return ""
    return text if text.isascii() else canonical(text)


def refuse_empty(raw: Raw, text: str) -> None:
    """Raise ``EmptyFileError`` where a text holds nothing but white space and what is not seen."""
    if not text.strip(_UNSEEN):
        raise EmptyFileError(f"{raw.label} is empty: there are no words in it to read.")


def _candidates(raw: Raw, declared: tuple[str, ...]) -> Iterator[str]:
    yield from (encoding for mark, encoding in _MARKS if raw.data.startswith(mark))
    wide = _wide(raw.data[:_SAMPLE])
    if wide:
        yield wide
    _refuse_binary(raw)
    if b"\x1b$" in raw.data[:_SAMPLE]:
        yield "iso2022_jp"  # seven bits, so UTF-8 would take it too
    yield "utf-8"
    if not _is_damaged_utf8(raw.data):
        yield from map(_meant, filter(None, declared))
        yield from _detected(raw.data)


def _wide(sample: bytes) -> str:
    """Tell UTF-16 without a mark: text of most scripts has its zero bytes on one side only."""
    if b"\0" not in sample:
        return ""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.1 and even < half * 0.02:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.1 and odd < half * 0.02 else ""


def _refuse_binary(raw: Raw) -> None:
    sample = raw.data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) * 0.05:
        raise BinaryFileError(f"{raw.label} is not text: choose a text, Markdown or HTML file.")


def named(label: str) -> str:
    """Give the name of an encoding that Python knows for a label, or the label itself."""
    return _ALIASES.get(label.strip().lower(), label)


def _meant(label: str) -> str:
    label = named(label)
    try:
        name = codecs.lookup(label).name
    except (ValueError, LookupError):
        return label
    if name.startswith("utf-") or "escape" in name:
        return "utf-8"  # which it is not, or no declaration would be asked
    return _ON_THE_WEB.get(name, name)


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell text in UTF-8 with a few broken bytes: other encodings hardly ever look like it."""
    sample = data[:_SAMPLE].decode("utf-8", "replace")
    broken = sample.count("\ufffd")
    sound = sum(not char.isascii() for char in sample) - broken
    return sound > 20 * broken


def _detected(data: bytes) -> Iterator[str]:
    """Tell the encoding from the lines that are not ASCII.

    Among those of the Latin script the alphabets decide, as charset-normalizer takes every fifth
    English article with curly quotes for something else; among the others it is asked, and two
    answers equally good are none.
    """
    sample = data[:_SAMPLE]
    telling = b"\n".join(line for line in sample.split(b"\n") if not line.isascii())
    shares = {encoding: _share_in_one_alphabet(telling, encoding) for encoding in _LATIN}
    latin = max(_LATIN, key=lambda encoding: shares[encoding])
    is_latin = len(_ASCII_LETTER.findall(sample)) > len(_NOT_ASCII.findall(sample))
    if is_latin and shares[latin] > 0.7:
        yield latin
        return
    from charset_normalizer import from_bytes

    matches = list(from_bytes(telling, cp_isolation=list(_IN_USE)))
    best = [
        m for m in matches if (m.chaos, m.coherence) == (matches[0].chaos, matches[0].coherence)
    ]
    if len(best) == 1 and best[0].chaos < 0.1:
        yield best[0].encoding


def _share_in_one_alphabet(data: bytes, encoding: str) -> float:
    """Tell how many of the letters beyond a to z are of one language; misread ones are not."""
    text = data.decode(encoding, "replace").lower()
    letters = _BEYOND_Z.findall(text)
    fitting = max(sum(char in alphabet for char in letters) for alphabet in _ALPHABETS)
    return fitting / len(letters) if letters else 1.0
