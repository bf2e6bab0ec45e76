"""Pronouns: whom "he" and "she" mean."""

from collections import defaultdict

from curator.suggesting.people.register import Mention, Register

_MEMORY = 14  # mentions looked back upon


class Memory:
    """Who was named and who spoke so far, while an article is read."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._mentions = register.mentions
        self._passed = 0
        self.last: str | None = None
        self._last_at = 0
        self._last_paragraph = 0

    def spoke(self, name: str, at: int, paragraph: int) -> None:
        """Note who spoke last."""
        self.last, self._last_at, self._last_paragraph = name, at, paragraph

    def person(self, sex: str, at: int, paragraph_start: int) -> str | None:
        """Find whom a pronoun of one person means at a place."""
        while self._passed < len(self._mentions) and self._mentions[self._passed].start < at:
            self._passed += 1
        scores: defaultdict[str, float] = defaultdict(float)
        for mention in self._mentions[max(0, self._passed - _MEMORY) : self._passed]:
            gender = self._register.gender(mention.person)
            if gender in {sex, ""}:
                score = self._score(mention, at, paragraph_start) - (0.25 if not gender else 0)
                scores[mention.person] = max(scores[mention.person], score)
        self._favour_last(scores, sex, at)
        if not scores:
            return None
        best = max(scores, key=lambda name: scores[name])
        return best if scores[best] > 0 else None

    def _score(self, mention: Mention, at: int, paragraph_start: int) -> float:
        distance = at - mention.start
        score = 1 / (1 + distance / 250)
        inside = mention.start >= paragraph_start
        if mention.leading:
            score += 0.8 if inside or distance < 500 else 0.4
        return score + (0.3 if inside else 0)

    def _favour_last(self, scores: defaultdict[str, float], sex: str, at: int) -> None:
        if self.last is None or self._register.gender(self.last) not in {sex, ""}:
            return
        distance = at - self._last_at
        scores[self.last] += 1.5 if distance < 400 else 1.1 if distance < 900 else 0.5
