"""The record of an article: what has been found so far, and who spoke last."""

from dataclasses import replace

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import Suggestion, Tier
from curator.suggesting.people.actors import Actors
from curator.suggesting.people.pronouns import Memory
from curator.suggesting.people.register import Register
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.words import Words

Place = tuple[int, int]  # start and end in code points


class Record:
    """Collects suggestions in order of their places, each with its speaker's full name."""

    def __init__(self, text: str, words: Words, register: Register, actors: Actors) -> None:
        self.found: list[Suggestion] = []
        self.memory = Memory(register)
        self.last = ""  # who spoke in the last suggestion
        self._text, self._words = text, words
        self._register, self._actors = register, actors

    def keep(
        self, place: Place, kind: QuoteKind, who: Speaker | None, cue: str, tier: Tier
    ) -> None:
        """Keep what someone says whom the sentence names, or nobody."""
        name = self.name(who)
        mention = (who.start, who.end) if who is not None else None
        stands_for = self._words.places.get(name, "") if who is not None else ""
        self._add(Suggestion(*place, kind, name, mention, cue, tier, stands_for=stands_for))

    def carry(self, place: Place, name: str) -> None:
        """Keep a quotation of the one who speaks already."""
        self._add(Suggestion(*place, QuoteKind.DIRECT, name, None, "", Tier.SURE))

    def label(self, place: Place, label: Place) -> None:
        """Keep what is said in a dialogue by the one whom a label names."""
        name = self._register.labelled(self._text[slice(*label)], label[0])
        tier = Tier.LIKELY if name else Tier.WEAK
        self._add(Suggestion(*place, QuoteKind.DIRECT, name, label, ":", tier))

    def sign(self, speaker: Speaker) -> None:
        """Give the quotation above to the one whose name stands below it."""
        last = self.found[-1]
        if last.cue or last.kind is not QuoteKind.DIRECT:
            return
        mention = (speaker.start, speaker.end)
        self.found[-1] = self._known(replace(last, speaker=speaker.name, mention=mention))
        self.last = speaker.name

    def name(self, speaker: Speaker | None) -> str:
        """Give the full name of a speaker, the empty string where it is not certain."""
        if speaker is None:
            return ""
        if speaker.kind == "pronoun":
            return self._meant(speaker)
        if speaker.kind == "nominal" and speaker.name in self._words.shortened:
            noun = speaker.name.capitalize()
            full = self._register.body(noun, speaker.start)
            return speaker.name if full == noun else full
        return speaker.name

    def _meant(self, speaker: Speaker) -> str:
        kind = self._words.pronouns.get(speaker.head, "")
        if kind in {"m", "f"}:
            return self.memory.person(kind, speaker.start)
        return self.memory.last if kind in {"plural", "thing"} else ""

    def _add(self, made: Suggestion) -> None:
        if made.speaker:
            self.memory.spoke(made.speaker, made.mention[0] if made.mention else made.start)
            self.last = made.speaker
        self.found.append(self._known(made))

    def _known(self, made: Suggestion) -> Suggestion:
        """Name the actor of the project that a speaker is; then the place stands for no other."""
        mention = self._text[slice(*made.mention)] if made.mention else ""
        actor = self._actors.find(made.speaker, mention)
        if actor is None:
            return made
        return replace(made, speaker=actor.name, actor_id=actor.id, stands_for="")
