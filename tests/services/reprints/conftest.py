"""Sources that bring one article, more or less."""

import random

import pytest

from curator.services import importing, reading


def invented(seed, words=120):
    """Invent an article; the same one for the same seed."""
    chance = random.Random(seed)
    return [
        "".join(chance.choices("abdegiklmnoprstuw", k=chance.randint(2, 9))) for _ in range(words)
    ]


class Press:
    """Brings articles into a project: of which story, how much changed, out when and where."""

    def __init__(self, project, folder):
        self.project, self._folder, self._number = project, folder, 0

    def read(self, story, changed=0, date="", title="A story", cut=0):
        self._number += 1
        words = invented(story)[: 120 - cut]
        words[:changed] = invented(1000 + self._number, changed)
        head = [title, *([f"Published: {date}"] if date else [])]
        file = self._folder / f"{self._number:03}.txt"
        file.write_text("\n".join([*head, "", " ".join(words)]), "utf-8")
        return str(file)

    def bring(self, *stories, **options):
        """Import some articles as one deed; give what became of them."""
        paths = [self.read(story, **options) for story in stories]
        return importing.add(self.project, reading.read_all(paths))

    def print(self, story, changed=0, date="", **options):
        """Import one article; give the key of its source."""
        (outcome,) = self.bring(story, changed=changed, date=date, **options)
        return outcome.source.id


@pytest.fixture
def press(project, tmp_path):
    """Import invented articles."""
    return Press(project, tmp_path)
