"""The language of a draft: as it is stated, else as its text tells it."""

from dataclasses import replace

from curator.domain.sources import Draft
from curator.importers.languages.model import is_enough, told_by_model
from curator.importers.languages.words import told_by_words

_TEXT = "text"  # where it stood
_ENOUGH = 400  # code points of a text that may contradict what is stated
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
    if not stated:
        return _with(draft, told or told_by_model(text))
    if told_by_model(text) != told or told_by_words(text[len(text) // 2 :]) != told:
        return draft
    warning = (
        f"It says that its language is “{stated}”, but its text is in “{told}”, which was taken."
    )
    return replace(_with(draft, told), warnings=(*draft.warnings, warning))


def is_settled(draft: Draft) -> bool:
    """Whether the language of a draft is certain without asking the model."""
    stated = draft.facts.language
    if not stated:
        return not is_enough(draft.text)
    if draft.origins.get("language") == _TEXT or len(draft.text) < _ENOUGH:
        return True
    told = told_by_words(draft.text)
    return not told or _are_near(stated, told)


def _are_near(stated: str, told: str) -> bool:
    one = stated.lower().replace("_", "-").partition("-")[0]
    return one == told or any(one in near and told in near for near in _NEAR)


def _with(draft: Draft, language: str) -> Draft:
    if not language:
        return draft
    facts = replace(draft.facts, language=language)
    return replace(draft, facts=facts, origins={**draft.origins, "language": _TEXT})
