"""From the text of an article to suggested quotes."""

from collections.abc import Sequence

from curator.domain.suggestions import KnownActor, Suggestion
from curator.suggesting.article import Article
from curator.suggesting.people.actors import Actors
from curator.suggesting.reading.marks import quotations
from curator.suggesting.reading.sentences import Attribution, Sentence, sentences
from curator.suggesting.reading.tokens import tokens
from curator.suggesting.words import Words, language_of, words


def suggest(text: str, known: Sequence[KnownActor] = (), language: str = "") -> list[Suggestion]:
    """Find the quotes of a text and who speaks in each, in order of their places.

    Places are code points of ``text``. A speaker that is one of the ``known`` actors, by name or
    alias, without regard to case and diacritics, carries the actor's name and id. ``language``
    is a code such as ``en``; guessed where empty. English is read clause by clause; in other
    languages only what stands between marks is found.
    """
    lexicon = words(language or language_of(text))
    return Article(text, _sentences(text, lexicon), lexicon, Actors(known)).suggestions()


def _sentences(text: str, lexicon: Words) -> list[Sentence]:
    run = tokens(text, quotations(text), lexicon.abbreviations)
    people = frozenset(p for p, kind in lexicon.pronouns.items() if kind in {"m", "f", "plural"})
    return sentences(text, run, Attribution(lexicon.finite, people))
