"""What the tags of a page, and the names its authors gave to its parts, hint at."""

import re

# Each kind of part with the tags and roles that mean it, and the words its names are made of.
_KINDS: dict[str, tuple[str, str]] = {
    "body": (
        "articlebody",
        (
            r"article[-_]*(?:body|text|content|copy|inner)|story[-_]*(?:body|text|content)"
            r"|entry[-_]*content|post[-_]*(?:body|content|text)|content[-_]*(?:body|text)"
            r"|body[-_]*(?:text|content|copy|main)|rich[-_]*text|main-?text|\bprose\b|wysiwyg"
        ),
    ),
    "article": ("article", r"article|artikel|articulo|story|post|entry|blog|news"),
    "content": ("main", r"content|main|body|text"),
    "lead": (
        "summary",
        (
            r"\blead|lede|standfirst|summary|intro|abstract|teaser-?text|chapo|sub-?title|sub-?head"
            r"|sottotitolo|excerpt|\bdeck?\b|description|preamble|vorspann"
        ),
    ),
    "title": ("h1", r"title|headline|heading"),
    "comments": (
        "",
        (
            r"\b(?:comments?|disqus\w*|respond|kommentare?|commentaires?|comentarios?)(?:$|[-_]*"
            r"(?:list|body|content|area|section|thread|wrap|container|block|text|item))"
        ),
    ),
    "share": ("", r"share|sharing|social|follow|facebook|twitter|whatsapp|addtoany|\bsns"),
    "related": (
        "",
        (
            r"relat|recommend|more-|also|similar|popular|trending|latest|most-?read|read-?more|suggest"
            r"|outbrain|taboola|recirc|next-|prev|upnext|mehr|weiter|recent|archive"
        ),
    ),
    "promotion": (
        "form button dialog",
        (
            r"promo|newsletter|subscri|sign-?up|paywall|donat|advert|\bads?\b|banner|sponsor|affiliat"
            r"|\bcta|offer|shop|product|premium|login|register|membership"
        ),
    ),
    "navigation": (
        "nav navigation menu",
        r"nav|menu|breadcrumb|toc\b|table-of-contents|paginat|pager|toolbar|skip|tabs?\b",
    ),
    "foot": ("footer contentinfo", r"foot|copyright|legal|disclaimer|imprint|bottom"),
    "head": ("header banner", r"header|masthead|top-?bar|logo|site-?head"),
    "side": ("aside complementary", r"side|aside|widget|rail|secondary"),
    "sidebar": ("aside", r"side[-_]*bar|\bwidget|\brail\b|right-?(?:col|rail)|\baside\b"),
    "about": (
        "time address",
        r"meta|byline|author|autor|date|time|publish|\bbio\b|profile|credit|source|info\b|posted",
    ),
    "tags": ("", r"\btags?\b|tag-|-tags?|tags|categor|topic|keyword|label|theme"),
    "caption": (
        "figure figcaption caption video audio",
        r"caption|figure|photo|image|\bimg|picture|gallery|slide|carousel|media|video|player|bild",
    ),
    "over": ("", r"cookie|consent|gdpr|modal|pop-?up|overlay|lightbox|paywall"),
    "list": ("li dl", r"list|grid|card|item|teaser|tile|feed|row\b|stream|loop"),
    "table": ("table", r"table"),
    "quote": ("blockquote", r"quote|pull"),
    "hidden": ("", r"hidden|hide\b|sr-only|screen-reader|visually|invisible|d-none|print"),
    "notes": ("", r"reference|footnote|citation|biblio|endnote|note"),
    "edge": ("footer nav contentinfo navigation", ""),
    "unseen": ("template", ""),
    "box": ("", r"infobox|factbox|fact-|box|highlight|key-?points|takeaway|tldr"),
}
KINDS = tuple(_KINDS)
_BITS = {kind: 1 << place for place, kind in enumerate(KINDS)}
_WORDS = tuple((1 << n, re.compile(names)) for n, (_, names) in enumerate(_KINDS.values()) if names)
_MEANT = {
    tag: sum(_BITS[kind] for kind, (tags, _) in _KINDS.items() if tag in tags.split())
    for tag in " ".join(tags for tags, _ in _KINDS.values()).split()
}
_LONGEST = 1000  # code points of a name that are looked at
_MOST_KNOWN = 50_000  # words that are remembered
_known: dict[str, int] = {}


def bits(*kinds: str) -> int:
    """Give the set of these kinds, as the bits of a number."""
    return sum(_BITS[kind] for kind in kinds)


def of_tag(tag: str) -> int:
    """Tell of which kinds a part is by its tag, its role or its ``itemprop``."""
    return _MEANT.get(tag, 0)


def of_name(name: str) -> int:
    """Tell of which kinds a part is by its class and its id, which are words between spaces."""
    found = 0
    for word in name[:_LONGEST].lower().split():
        kinds = _known.get(word)
        found |= _learn(word) if kinds is None else kinds
    return found


def _learn(word: str) -> int:
    """Look at a word once: the same ones stand all over a page, and on many pages."""
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    found = _known[word] = sum(bit for bit, names in _WORDS if names.search(word))
    return found
