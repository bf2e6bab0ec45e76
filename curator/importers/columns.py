"""Tables of articles: which column holds what, told by the names in the header line."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from curator.domain.text import folded
from curator.importers.encodings import decode
from curator.importers.raw import Raw

DELIMITERS = ",;\t|"
_LONGEST = 50 << 20  # code points of a field: no file that is read is larger
_JOINT = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")  # between the words of a name: datePublished
_HEAD = 65536  # code points in which the header line ends
# The names in the languages of Western Europe, Russian, Ukrainian, Polish, Chinese and Japanese,
# and those of news interfaces; of those of one field the first stands, so that a summary is not
# taken for the text.
_NAMES = {
    "text": (
        "full text|fulltext|text|body|article text|article body|articlebody|main text|maintext|"
        "body text|content|full content|article content|article|volltext|artikeltext|inhalt|"
        "texte integral|texte|contenu|corps|texto completo|texto|contenido|cuerpo|testo|contenuto|"
        "corpo|conteudo|tekst|inhoud|полный текст|повний текст|текст|tresc|正文|全文|内容|本文|"
        "abstract|summary|description|snippet|zusammenfassung|resume|resumen|resumo|riassunto|"
        "samenvatting"
    ),
    "title": (
        "title|headline|head|heading|article title|news title|web title|titel|uberschrift|"
        "schlagzeile|titre|titulo|titular|titolo|kop|заголовок|название|назва|tytul|标题|標題|見出し"
    ),
    "authors": (
        "author|authors|byline|by|creator|writer|journalist|reporter|author name|author names|"
        "autor|autoren|verfasser|auteur|auteurs|autores|autore|autori|автор|авторы|автори|作者|著者"
    ),
    "outlet": (
        "outlet|source|publication|newspaper|publisher|site|media|medium|source name|pub title|"
        "pubtitle|site name|sitename|publication name|newspaper name|news outlet|media outlet|"
        "publication title|quelle|zeitung|journal|publikation|titre de la publication|fuente|"
        "periodico|medio|fonte|testata|giornale|jornal|bron|krant|источник|издание|джерело|"
        "видання|zrodlo|来源|媒体|媒体名"
    ),
    "published": (
        "published|date|publication date|pub date|pubdate|published at|publish date|date publish|"
        "published date|date of publication|published on|web publication date|"
        "date published|datepublished|datum|erscheinungsdatum|veroffentlicht|date de publication|"
        "fecha|fecha de publicacion|data|data di pubblicazione|data de publicacao|publicatiedatum|"
        "дата публикации|дата публікації|дата|data publikacji|发布日期|日期|日付|"
        "datetime|timestamp|issued|year|jahr|annee"
    ),
    "url": (
        "url|link|address|uri|permalink|web address|web url|article url|document url|documenturl|"
        "source url|article link|adresse|lien|enlace|indirizzo|ссылка|посилання|链接|网址|doi"
    ),
    "language": "language|lang|in language|sprache|langue|idioma|lingua|taal|язык|мова|jezyk|语言",
    "section": "section|rubric|category|desk|rubrik|ressort|rubrique|seccion|sezione|secao|rubriek",
}
_FIELD_OF = {
    folded(name): (field, rank)
    for field, names in _NAMES.items()
    for rank, name in enumerate(names.split("|"))
}


Given = Mapping[str, str]  # the name of a column, and the field that it is to be read as
_NOTHING: Given = {}


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table in their order, and the field of a draft that each is read as.

    ``fields`` leaves out the columns that say nothing known; its order is that in which they are
    asked, so that of two columns for one field the first which is not empty stands.
    ``delimiter`` is empty where the records are JSON.
    """

    delimiter: str
    header: tuple[str, ...]
    fields: Mapping[str, str]

    @property
    def has_text(self) -> bool:
        """Tell whether any column holds the words of the articles."""
        return "text" in self.fields.values()


def columns_of(raw: Raw) -> Columns:
    """Tell how the columns of a CSV or JSON file of articles are read, as for a preview.

    Raise what ``decode`` raises.
    """
    text = decode(raw, raw.charset)
    records = first_record(text)
    if records:
        return columns_of_keys(records, raw.columns)
    return columns_of_text(text, raw.columns)


def columns_of_text(text: str, given: Given = _NOTHING) -> Columns:
    """Tell the columns of a delimited text; the delimiter is the one that gives known names.

    What a person has given for a column stands before what its name tells.
    """
    head = text[:_HEAD]
    if head.lower().startswith("sep=") and head[4:5]:  # a note to spreadsheets
        delimiter = head[4]
        return _columns(delimiter, _header(head.partition("\n")[2], delimiter), given)
    told = (_columns(delimiter, _header(head, delimiter), given) for delimiter in DELIMITERS)
    return max(told, key=lambda columns: (len(columns.fields), len(columns.header)))


def columns_of_keys(keys: Iterable[str], given: Given = _NOTHING) -> Columns:
    """Tell the columns of a record by its keys, or by what a person has given for them."""
    return _columns("", tuple(keys), given)


def rows_of(text: str, delimiter: str) -> Iterator[list[str]]:
    """Read a delimited text, with fields as long as articles are."""
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST))
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def first_record(text: str) -> dict[str, object]:
    """Give the first record of JSON Lines; empty where the first line is none."""
    line = text.lstrip().partition("\n")[0]
    if not line.startswith("{"):
        return {}
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def looks_like_table(head: str) -> bool:
    """Tell a table of articles by its header line: it names a text and another known thing."""
    columns = columns_of_text(head)
    return columns.has_text and len(set(columns.fields.values())) > 1


def _header(head: str, delimiter: str) -> tuple[str, ...]:
    try:
        return tuple(name.strip() for name in next(rows_of(head, delimiter), []))
    except csv.Error:
        return ()


def _columns(delimiter: str, header: Sequence[str], given: Given) -> Columns:
    known = [(-1, at, name, given[name]) for at, name in enumerate(header) if given.get(name)]
    for at, name in enumerate(header):
        if name in given:  # an empty field: the column is left out
            continue
        words = folded(_JOINT.sub(" ", name))
        if words in _FIELD_OF:
            field, rank = _FIELD_OF[words]
            known.append((rank, at, name, field))
    return Columns(delimiter, tuple(header), {name: field for _, _, name, field in sorted(known)})
