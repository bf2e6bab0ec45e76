"""The language of a draft: as it is stated, else as its text tells it."""

from dataclasses import replace

from curator.domain.sources import Draft
from curator.importers.languages.model import is_enough, told_by_model
from curator.importers.languages.words import told_by_words

_TEXT = "text"  # where it stood
_ENOUGH = 400  # code points of a text that may contradict what is stated
_FEW, _SHARE = 30, 0.2  # letters, and the part of them that a language of such letters has
_OF_LATIN = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "fi", "pl", "cs", "hu", "ro",
    "tr",
)  # fmt: skip
# Tags for one language, or for languages so near each other that a text does not contradict them.
_NEAR = (
    {"no", "nb", "nn", "da"}, {"hr", "bs", "sr", "sh", "me", "cnr"}, {"id", "ms", "in"},
    {"tl", "fil"}, {"zh", "yue", "cmn", "wuu", "nan"}, {"he", "iw"}, {"fa", "prs", "tg"},
    {"cs", "sk"}, {"bg", "mk"}, {"pt", "gl"}, {"ca", "va", "oc"}, {"hi", "ur", "mr", "ne"},
    {"nl", "af", "vls"}, {"tr", "az"}, {"de", "gsw", "lb", "nds"}, {"ro", "mo"},
)  # fmt: skip


def settle(draft: Draft) -> Draft:
    """Give a draft with the language of its text, where none is stated or quite another one.

    Where the small words of the text do not tell it, the model is asked, which takes memory.
    """
    if is_settled(draft):
        return draft
    text, stated = draft.text, draft.facts.language
    told = told_by_words(text)
    if not stated or _is_of_other_letters(stated, text):
        told = told or told_by_model(text)
    elif told_by_model(text) != told or told_by_words(text[len(text) // 2 :]) != told:
        return draft
    return _instead(draft, told) if stated else _with(draft, told)


def _instead(draft: Draft, told: str) -> Draft:
    """Take what was told in place of what is stated, and say so; or take nothing of the two."""
    stated = draft.facts.language
    if not told:
        origins = {name: origin for name, origin in draft.origins.items() if name != "language"}
        return replace(draft, facts=replace(draft.facts, language=""), origins=origins)
    warning = (
        f"It says that its language is “{stated}”, but its text is in “{told}”, which was taken."
    )
    return replace(_with(draft, told), warnings=(*draft.warnings, warning))


def is_settled(draft: Draft) -> bool:
    """Whether the language of a draft is certain without asking the model."""
    stated = draft.facts.language
    if not stated:
        return not is_enough(draft.text)
    if draft.origins.get("language") == _TEXT:
        return True
    is_strange = _is_of_other_letters(stated, draft.text)
    if is_strange or len(draft.text) < _ENOUGH:
        return not is_strange
    told = told_by_words(draft.text)
    return not told or _are_near(stated, told)


def _is_of_other_letters(stated: str, text: str) -> bool:
    """Tell whether a language that is written in Latin letters is stated, and there are few."""
    sample = text[:_ENOUGH]
    if sample.isascii() or stated.lower().partition("-")[0] not in _OF_LATIN:
        return False
    letters = [char for char in sample if char.isalpha()]
    latin = sum(char < "\u0250" or "\u1e00" <= char < "\u1f00" for char in letters)
    return len(letters) > _FEW and latin < _SHARE * len(letters)


def _are_near(stated: str, told: str) -> bool:
    one = stated.lower().replace("_", "-").partition("-")[0]
    return one == told or any(one in near and told in near for near in _NEAR)


def _with(draft: Draft, language: str) -> Draft:
    if not language:
        return draft
    facts = replace(draft.facts, language=language)
    return replace(draft, facts=facts, origins={**draft.origins, "language": _TEXT})
