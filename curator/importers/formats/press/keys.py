"""The names of the lines above and below an article in LexisNexis, in the languages it speaks."""

from collections.abc import Iterator

from curator.domain.text import folded

_KEYS = {
    "title": "headline|schlagzeile|uberschrift|titre|titular|titolo|kop",
    "authors": "byline|autor|autoren|verfasser|auteur|auteurs|autores|autore|author",
    "section": "section|rubrik|rubrique|seccion|sezione|rubriek",
    "words": "length|lange|laenge|longueur|longitud|lunghezza|lengte|extension",
    "language": "language|sprache|langue|idioma|lingua|taal",
    "lead": "highlight|encart|kurzfassung|zusammenfassung|resume|resumen",
    "body": "body|text|volltext|haupttext|hauptteil|corps|corps de l'article|texte|cuerpo|corpo",
    # Those above the text that tell nothing kept, and
    "": "dateline|datumszeile|ort|lieu|series|serie|column|type|rank|anchor|guests",
    # those below it.
    "end": (
        "load-date|update|ladedatum|date-chargement|date de chargement|fecha de carga|"
        "publication-type|zeitungstyp|publikationstyp|type-publication|type de publication|"
        "subject|thema|sujet|graphic|grafik|graphique|notes|correction|correction-date|"
        "organization|organisation|company|firma|societe|ticker|symbole-boursier|borsensymbol|"
        "industry|branche|secteur-activite|geographic|geographie|localisation-geo|country|land|"
        "pays|state|bundesland|etat|city|stadt|ville|person|personne|personnes|category|"
        "document-type|journal-code|acc-no|url|publication-subtype|classification|"
        "klassifikation|klassifizierung|clasificacion"
    ),
}
_MEANING = {name: key for key, names in _KEYS.items() for name in names.split("|")}
_LONGEST = 24


def key_of(line: str) -> tuple[str, str] | None:
    """Take a line such as ``LONGUEUR: 143 mots`` apart: what its key means, and its value."""
    name, colon, value = line.partition(":")
    if not colon or len(name) > _LONGEST or (value and not value[0].isspace()):
        return None
    meaning = _MEANING.get(folded(name))
    return None if meaning is None else (meaning, " ".join(value.split()))


def heading_of(line: str) -> str:
    """Tell the meaning of a line that is nothing but a key, such as ``Body``; empty for others."""
    return _MEANING.get(folded(line), "") if len(line) <= _LONGEST else ""


def divided(paragraph: str) -> Iterator[str]:
    """Divide a paragraph in which several lines are keys, so that each key begins one."""
    lines: list[str] = []
    for line in paragraph.split("\n"):
        if lines and line.partition(":")[0].isupper() and key_of(line):
            yield "\n".join(lines)
            lines = []
        lines.append(line)
    yield "\n".join(lines)
