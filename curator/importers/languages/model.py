"""Languages told by py3langid: 140 of them, at a hundred megabytes; for worker processes."""

from functools import cache
from typing import Any

_LEAST = 60  # letters of a text that is asked about
_SAMPLE = 1_500  # code points
_CERTAIN = 0.9  # likelihood


def told_by_model(text: str) -> str:
    """Give the tag of the language of a text; nothing where it is short or not certain."""
    if not is_enough(text):
        return ""
    tag, likelihood = _model().classify(text[:_SAMPLE])
    return str(tag) if likelihood >= _CERTAIN else ""


def is_enough(text: str) -> bool:
    """Whether a text has letters enough to ask about it."""
    return sum(map(str.isalpha, text[:_SAMPLE])) >= _LEAST


@cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
