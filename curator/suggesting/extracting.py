"""From the text of an article to suggested quotes."""

from collections.abc import Sequence

from curator.domain.suggestions import KnownActor, Suggestion
from curator.suggesting.article import Article
from curator.suggesting.people.actors import Actors
from curator.suggesting.reading.marks import quotations
from curator.suggesting.reading.sentences import Attribution, Sentence, sentences
from curator.suggesting.reading.tokens import Spelling, tokens
from curator.suggesting.words import Words, language_of, words


def extract(text: str, known: Sequence[KnownActor], language: str) -> list[Suggestion]:
    """Find the quotes of a text, as ``curator.suggesting.suggest`` tells."""
    lexicon = words(language or language_of(text))
    return Article(text, _sentences(text, lexicon), lexicon, Actors(known)).suggestions()


def _sentences(text: str, lexicon: Words) -> list[Sentence]:
    spelling = Spelling(lexicon.abbreviations, lexicon.acronyms)
    run = tokens(text, quotations(text), spelling)
    people = frozenset(p for p, kind in lexicon.pronouns.items() if kind in {"m", "f", "plural"})
    return sentences(text, run, Attribution(lexicon.finite, people))
