"""Pronouns: whom "he" and "she" mean."""

from curator.suggesting.people.register import Mention, Register

_MEMORY = 14  # mentions looked back upon


class Memory:
    """Who was named and who spoke so far, while an article is read."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._mentions = register.mentions
        self._passed = 0
        self._paragraph = 0
        self.last = ""  # who spoke last
        self._last_at = 0

    def enter(self, paragraph: int) -> None:
        """Note where the paragraph begins that is read."""
        self._paragraph = paragraph

    def spoke(self, name: str, at: int) -> None:
        """Note who spoke last, named at a place."""
        self.last, self._last_at = name, at

    def person(self, sex: str, at: int) -> str:
        """Find whom a pronoun of one person means at a place; the empty string of nobody."""
        while self._passed < len(self._mentions) and self._mentions[self._passed].start < at:
            self._passed += 1
        scores: dict[str, float] = {}
        for mention in self._mentions[max(0, self._passed - _MEMORY) : self._passed]:
            score = self._score(mention, sex, at)
            scores[mention.person] = max(scores.get(mention.person, 0), score)
        if self._fits(self.last, sex):
            scores[self.last] = scores.get(self.last, 0) + self._bonus(at)
        best = max(scores, key=lambda name: scores[name], default="")
        return best if scores.get(best, 0) > 0 else ""

    def _fits(self, person: str, sex: str) -> bool:
        return self._register.gender(person) in {sex, ""}

    def _score(self, mention: Mention, sex: str, at: int) -> float:
        """Weigh a person named before: near, first in the sentence, in this paragraph."""
        if not self._fits(mention.person, sex):
            return 0
        distance = at - mention.start
        inside = mention.start >= self._paragraph
        score = 1 / (1 + distance / 250) + (0.3 if inside else 0)
        if mention.leading:
            score += 0.8 if inside or distance < 500 else 0.4
        return score if self._register.gender(mention.person) else score - 0.25

    def _bonus(self, at: int) -> float:
        """Weigh who spoke last."""
        distance = at - self._last_at
        return 1.5 if distance < 400 else 1.1 if distance < 900 else 0.5
