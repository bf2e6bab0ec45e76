"""A sentence as the grammar of quoting looks at it."""

from curator.suggesting.people.register import Register
from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.reading.tokens import Token, bare, possessive
from curator.suggesting.words import Form, Words

_AFTER_A_VERB = frozenset(
    {"that", "how", "what", "why", "whether", "if", "to", "for", "on", "out", ",", ":", ".", "him",
     "them", "us", "me", "there", "about", "in", "against", "as", "no", "more", "nearly", "only",
     "most", "all", "both", "many", "voters", "people", "just"}
)  # fmt: skip
_COUNTING = frozenset({"all", "both", "each"})
_OF_OR_BY = frozenset({"of", "by"})


class Line:
    """The tokens of one sentence, with the kinds of word that matter to quoting."""

    def __init__(
        self, text: str, sentence: Sentence, number: int, words: Words, register: Register
    ) -> None:
        self._text = text
        self.run = sentence.tokens
        self.end = len(sentence.tokens)
        self.number = number
        self.paragraph = sentence.paragraph
        self.words = words
        self.register = register
        self.title = number == 0 and sentence.tokens[-1].wordy
        self.headline = number == 0 and _is_headline(sentence.tokens)

    def low(self, at: int) -> str:
        """Give a token in lower case; the empty string outside, and of a quotation."""
        return self.run[at].low if 0 <= at < self.end else ""

    def bare(self, at: int) -> str:
        """Give a token in lower case without its clitic."""
        return bare(self.low(at))

    def token(self, at: int) -> Token | None:
        """Give a token, None outside."""
        return self.run[at] if 0 <= at < self.end else None

    def quoted(self, at: int) -> bool:
        """Whether a quotation stands at a place."""
        return 0 <= at < self.end and self.run[at].quoted

    def wordy(self, at: int) -> bool:
        """Whether a word or a number stands at a place."""
        return 0 <= at < self.end and self.run[at].wordy

    def capital(self, at: int) -> bool:
        """Whether a word with a capital stands at a place."""
        return self.wordy(at) and self.run[at].capital

    def pronoun(self, at: int) -> str:
        """Tell the kind of a pronoun that is a subject; the empty string of other words."""
        return self.words.pronouns.get(self.bare(at), "")

    def day(self, at: int) -> bool:
        """Whether the name of a day or a month stands at a place."""
        return bare(self.low(at)).rstrip(".") in self.words.days

    def adverb(self, at: int) -> bool:
        """Whether an adverb stands at a place, by its ending."""
        low = self.low(at)
        return low.endswith("ly") and not self.capital(at) and low not in {"family", "only", "ally"}

    def form(self, at: int) -> Form | None:
        """Give the form of a verb of speech at a place, where the word may be a verb there."""
        if not 0 <= at < self.end or (self.run[at].capital and not self.headline):
            return None
        form = self.words.forms.get(self.run[at].low)
        if form is None or (self.run[at].low in self.words.verb_nouns and self._is_noun(at)):
            return form if form and self._says_in_title(at, form) else None
        needs = form.verb.frames & {"it"}
        return None if needs and self.low(at + 1) != "it" else form

    def _says_in_title(self, at: int, form: Form) -> bool:
        """Whether a title tells what someone says: "Court rules worship is legal"."""
        return self.title and form.tense == "third" and self.low(at - 1) in self.words.speakers

    def _is_noun(self, at: int) -> bool:
        before, after = self.low(at - 1), self.low(at + 1)
        if after in _OF_OR_BY or before in self.words.determiners or not before:
            return True
        if before in self.words.prepositions and not self.low(at).endswith("ing"):
            return True
        if before in {"and", "or", "no"} or possessive(before):
            return True
        return not (self.quoted(at + 1) or self.capital(at + 1) or after in _AFTER_A_VERB
                    or self.pronoun(at + 1) or after in self.words.determiners)  # fmt: skip

    def breaks(self, at: int) -> bool:
        """Whether a noun phrase cannot reach over a token."""
        if not self.wordy(at):
            return True
        low = self.low(at)
        if low in self.words.conjunctions or (
            low in self.words.auxiliaries and low not in _COUNTING
        ):
            return at == 0 or not self.capital(at)
        return bool(self.pronoun(at)) or self.form(at) is not None

    def text(self, first: int, last: int) -> str:
        """Give the words of tokens as they stand, on one line."""
        return " ".join(self._text[self.run[first].start : self.run[last].end].split())

    def passage(self, start: int, end: int) -> str:
        """Give a passage of the text, as it stands."""
        return self._text[start:end]

    def body(self, at: int) -> str:
        """Give a token as it stands; of a quotation: all of it, with its marks."""
        return self._text[self.run[at].start : self.run[at].end]

    def last_within(self, at: int) -> str:
        """Give the last character before the closing mark of a quotation."""
        end = self.run[at].end
        last = self._text[end - 2 : end - 1]
        return self._text[end - 3 : end - 2] if last == "'" else last

    def char(self, place: int) -> str:
        """Give the character at a place of the text; the empty string outside."""
        return self._text[place : place + 1]


def _is_headline(run: list[Token]) -> bool:
    """Whether nearly all longer words have capitals, as titles of articles do."""
    longer = [token for token in run if len(token.low) > 4 and token.wordy]
    return len(longer) > 2 and sum(token.capital for token in longer) > 0.8 * len(longer)
