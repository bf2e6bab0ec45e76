"""Errors from below are said in the language of the window: each sentence that is raised."""

import ast
import re
from pathlib import Path

import pytest

import curator
from curator.domain import errors
from curator.gui.language.errors import sentence_of

PACKAGE = Path(curator.__file__).parent
KINDS = {n for n, e in vars(errors).items() if isinstance(e, type) and issubclass(e, Exception)}
BELOW = ("domain", "importers", "exporters", "anchoring", "services", "storage")


def filled(node, constants):
    """Fill what differs in a sentence with words that no sentence has."""
    if isinstance(node, ast.Constant):
        return node.value
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(part.value)
        else:
            name = part.value.id if isinstance(part.value, ast.Name) else ""
            parts.append(str(constants.get(name, "Zzz")))
    return "".join(parts)


def sentences():
    for path in (p for floor in BELOW for p in (PACKAGE / floor).rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        functions = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
        constants = {
            getattr(n.targets[0], "id", ""): n.value.value
            for n in tree.body
            if isinstance(n, ast.Assign) and isinstance(n.value, ast.Constant)
        }
        for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call) and n.args):
            if getattr(call.func, "id", "") in KINDS:
                for said in said_by(call.args[0], functions):
                    yield f"{path.name}:{call.lineno}", filled(said, constants)


def said_by(argument, functions):
    if isinstance(argument, ast.Constant | ast.JoinedStr):
        return [argument]
    asked = functions[getattr(argument.func, "id", getattr(argument.func, "attr", ""))]
    found = [n.value for n in ast.walk(asked) if isinstance(n, ast.Return)]
    return [n for n in found if isinstance(n, ast.Constant | ast.JoinedStr)]


PUT_TOGETHER = (  # of parts that are chosen, each in one of its forms
    "“Zzz” is empty. Choose a file made with: curator new",
    "The text is empty: there are no words in it to read.",
    "“Zzz” took longer than 10 seconds to read: save its words as text, and import that.",
    "“Zzz” is not there (it answers 404): check the address.",
    "“Zzz” leads to an address inside your own network, which is not followed.",
    "“Zzz” is already an alias of “Yyy”. Use that actor, or choose another name.",
    (
        "“Zzz” could not be written: the disk is full. Nothing of it was kept; "
        "make room and try again."
    ),
    (
        "“Zzz” is open in the Curator window (process 1 on x) since 08:00 UTC. "
        "Close it there, then try again."
    ),
)
CHOSEN = {  # as they stand where they are raised; above with their parts
    "“Zzz” Zzz.",
    "Zzz Zzz: save its words as text, and import that.",
    "“Zzz” Zzz. Choose a file made with: curator new",
}
RAISED = [(at, said) for at, said in sentences() if said not in CHOSEN]


def test_the_sentences_are_found():
    assert len(RAISED) > 80


@pytest.mark.parametrize("said", list(dict.fromkeys(said for _, said in RAISED)))
def test_every_sentence_is_known_to_translators(german, said):
    assert sentence_of(said) != said


@pytest.mark.parametrize("said", PUT_TOGETHER)
def test_a_sentence_put_together_is_translated_in_all_its_parts(german, said):
    told = sentence_of(said)
    assert told != said
    english = re.compile(r"\b(the|an|is|by|which|address|file|process)\b")
    assert not english.search(told), told


def test_names_in_quotation_marks_are_left_alone(german):
    told = sentence_of("“once” stands in the text only once. Give a smaller --nth.")
    assert told.startswith("„once“ steht nur einmal im Text.")


def test_what_nobody_translated_is_said_as_it_is(german):
    assert sentence_of("Sail {0} every crossing.") == "Sail {0} every crossing."


def test_english_says_each_sentence_as_it_was_raised():
    for _, said in RAISED:
        assert sentence_of(said) == said
