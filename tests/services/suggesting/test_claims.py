"""Claims proposed by their wordings and by what was said of them before."""

import pytest

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text
from curator.services.suggesting.claims import gathered
from curator.storage.lists import suggesting

SAID = {
    "The harbour closes.": ["Ships leave the quay", "Cranes are sold", "No tide is left"],
    "The school opens.": ["Pupils arrive", "Teachers are hired"],
    "The bridge is safe.": ["Girders hold"],
}


@pytest.fixture
def project(tmp_path):
    text = "News\n\n" + "\n\n".join(words for said in SAID.values() for words in said)
    with Project.open(Project.create(tmp_path / "said")) as project:
        importing.add(project, [read_text(text)])
        for claim, said in SAID.items():
            for words in said:
                start, told = text.index(words), NewStatement("Ona Brand", claim, Stance.SUPPORTS)
                quotes.add(project, 1, NewQuote(start, start + len(words), statements=(told,)))
        yield project


def test_a_claim_is_near_by_what_was_said_of_it(project):
    proposals = gathered(project)
    assert proposals.near("two cranes of the port were sold") == ["The harbour closes."]
    assert proposals.near("the school") == ["The school opens."]
    assert proposals.near("nothing of that kind") == []


def test_of_many_quotes_the_last_of_each_claim_come_first(project):
    told = project.ask(lambda asks: suggesting.words_of_claims(asks, 4))
    assert [words for _, words in told] == [
        "No tide is left", "Teachers are hired", "Girders hold", "Cranes are sold",
    ]  # fmt: skip
