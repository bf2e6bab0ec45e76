"""Dates as they are written, by machines and by people in the languages of the press."""

import datetime as dt
import re
from collections.abc import Iterator

# The months in turn, in the languages of the press, with the cases and the short forms in use.
_NAMES = """
jan january januar janvier janv enero ene gennaio gen janeiro januari stycznia led ledna ocak
января янв січня januára ianuarie ιανουαρίου tammikuuta jänner

feb february februar février févr fevrier febrero febbraio fevereiro fev februari lutego února
şubat февраля фев лютого februára februarie φεβρουαρίου helmikuuta

mar march märz mrz mars marzo março maart mrt marca března mart марта мар березня martie μαρτίου
maaliskuuta maret

apr april avril avr abril abr aprile kwietnia dubna nisan апреля апр квітня apríla aprilie
απριλίου huhtikuuta

may mai mayo maggio mag maio mei maj maja května mayıs мая травня mája μαΐου toukokuuta

jun june juni juin junio giugno giu junho czerwca června haziran июня червня júna iunie ιουνίου
kesäkuuta

jul july juli juillet juil julio luglio lug julho lipca července temmuz июля липня júla iulie
ιουλίου heinäkuuta

aug august août aout agosto ago augustus augusti sierpnia srpna ağustos августа авг серпня augusta
αυγούστου elokuuta agustus

sep sept september septembre septiembre settembre set setembro września září eylül сентября сен
вересня septembra septembrie σεπτεμβρίου syyskuuta

oct october oktober octobre octubre ottobre ott outubro out okt października října ekim октября
окт жовтня októbra octombrie οκτωβρίου lokakuuta

nov november novembre noviembre novembro listopada listopadu kasım ноября ноя novembra noiembrie
νοεμβρίου marraskuuta

dec december dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia
prosince aralık декабря дек грудня decembra decembrie δεκεμβρίου joulukuuta
"""
_NUMBERS = {
    name: number for number, names in enumerate(_NAMES.split("\n\n"), 1) for name in names.split()
}
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)",
        r"(?P<y>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일]",
        (
            r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:of\s|de\s|-)?\s*"
            r"(?P<name>[^\W\d_]{3,})\.?,?[\s-]*(?:de\s|del\s)?(?P<y>\d{4})(?!\d)"
        ),
        r"(?P<name>[^\W\d_]{3,})\.?\s*(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?!\d)",
        r"(?<![\w.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\d)",
        r"(?<![\d/-])(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})(?!\d)",
    )
)
_DAY_FIRST = frozenset(("en-gb", "en-au", "en-ie", "en-nz", "en-in", "en-za"))
_FIRST_YEAR = 1450  # before the first printed news there is nothing to date


def find_day(text: str, language: str) -> str:
    """Give the first day that is written in a text as ``YYYY-MM-DD``, or nothing.

    ``03/05/2024`` means the third of May nearly everywhere, and the fifth of March in the United
    States: it is read only where the language tells the country or the numbers leave no choice.
    """
    found = [
        (match.start(), day)
        for form in _FORMS
        for match in form.finditer(text)
        if (day := _day(match.groupdict(), language))
    ]
    return min(found)[1] if found else ""


def _day(parts: dict[str, str | None], language: str) -> str:
    for month, day in _readings(parts, language):
        try:
            date = dt.date(int(parts["y"] or 0), month, day)
        except ValueError:
            continue
        tomorrow = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1)  # it is, east of here
        if date.year >= _FIRST_YEAR and date <= tomorrow:
            return date.isoformat()
    return ""


def _readings(parts: dict[str, str | None], language: str) -> Iterator[tuple[int, int]]:
    """Give month and day, where they can be told apart."""
    if name := parts.get("name"):
        yield _number(name), int(parts["d"] or 0)
    elif parts.get("m"):
        yield int(parts["m"] or 0), int(parts["d"] or 0)
    else:
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        if first > 12 or _is_day_first(language) or first == second:
            yield second, first
        elif second > 12 or language.lower() in {"en-us", "en_us"}:
            yield first, second


def _number(name: str) -> int:
    """Give the number of a month, also of one that is written without a space behind a name."""
    number = _NUMBERS.get(name.lower(), 0)
    capital = 0 if number else max((n for n, char in enumerate(name) if char.isupper()), default=0)
    return _NUMBERS.get(name[capital:].lower(), 0) if capital else number


def _is_day_first(language: str) -> bool:
    """Tell where the day is written first; plain English does not tell."""
    tag = language.lower().replace("_", "-")
    return tag in _DAY_FIRST or (bool(tag) and tag.split("-")[0] != "en")
