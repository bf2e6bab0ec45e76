"""Every deed can be taken back and done again, also after the project was closed."""

from dataclasses import replace

import pytest

from curator.domain.actors import ActorKind, ActorRevision, NewAffiliation
from curator.domain.briefings.annotations import Fate
from curator.domain.briefings.content import Translation
from curator.domain.briefings.definition import Judgement, Template
from curator.domain.briefings.masks import Mask, Redaction
from curator.domain.claims import ClaimRevision
from curator.domain.dates import PartialDate
from curator.domain.edits import OPERATIONS
from curator.domain.errors import CuratorError, NothingToRedoError, NothingToUndoError
from curator.domain.lists.sources import SourceRevision
from curator.domain.profiles.profile import Profile
from curator.domain.quotes import NewQuote, QuoteKind, QuoteRevision
from curator.domain.sources import ReadingState, SourceKind
from curator.domain.statements import NewStatement, PartyRole, Stance, StatementRevision
from curator.domain.suggestions import Suggestion, Tier
from curator.exporters.data import annotations
from curator.importers.annotations.reading import read
from curator.services import (
    actors,
    claims,
    demo,
    history,
    importing,
    quotes,
    reading,
    repairs,
    sources,
    translations,
)
from curator.services.annotations import taking
from curator.services.briefings import definitions, redactions, templates
from curator.services.briefings.gathering import gather
from curator.services.lists import statements as table
from curator.services.profiles import deeds as profiles
from curator.services.project import Project
from curator.services.reprints import deeds as reprints
from curator.services.suggesting import deeds as suggesting

PARTIES = ((PartyRole.ADDRESSEE, "The voters"),)
SAID = (NewStatement("Vera Holm", "Mills are pretty.", Stance.NEUTRAL, PARTIES), NewStatement())
MADE = Suggestion(0, 12, QuoteKind.DIRECT, "Vera Holm", None, "said", Tier.SURE)
DANGER, DRAIN = "The mill pond is a danger.", "The mill pond should be drained."
LASTING = {"project.create", "coders.join", "sources.read", "briefings.exported"}


def actor(project, name):
    return actors.find(project, name).id


def claim(project, start):
    return next(c.id for c in claims.all_of(project) if c.wording.startswith(start))


def statement(project, quote_id):
    return quotes.get(project, quote_id).statements[0].id


def bring_a_version(project):
    newer = sources.text_of(project, 1).replace("by June", "by the first of May")
    importing.add(project, [reading.read_text("New.\n"), reading.read_text(newer)])


def correct_the_text(project):
    mended = sources.text_of(project, 1).replace("a danger, and", "a hazard, but")
    repairs.keep(project, repairs.preview(project, 1, mended))


def take_annotations(project):
    content = gather(project, definitions.of_project(project))
    told = read(annotations.render(content).replace(b"direct", b"mixed"), "x.jsonld")
    taken = taking.take(project, [replace(each, uid="") for each in told])
    assert Fate.ADDED in {each.fate for each in taken}


def save_a_briefing(project):
    masks = [each.id for each in redactions.all_of(project)]
    own = [each.id for each in templates.all_of(project)]
    made = replace(
        definitions.of_project(project),
        redaction_id=masks[0] if masks else None,
        template_id=own[0] if own else None,
    )
    definitions.save(project, replace(made, judgements=(Judgement("So.", claim_ids=(1,)),)))


def revise_a_briefing(project):
    (briefing,) = definitions.all_of(project)
    shown = replace(briefing, question="Why?", sections=briefing.sections[:3])
    definitions.save(project, replace(shown, judgements=(Judgement("So it is."),)))


def revise_a_redaction(project):
    masks = (Mask(actor_id=actor(project, "Lena Roth")), Mask(word="Ness"))
    redactions.save(project, replace(redactions.find(project, "Outside"), masks=masks))


def remove_an_empty_claim(project):
    empty = next(one for one in claims.all_of(project) if not one.quotes)
    claims.remove(project, empty.id)


# In this order each can be done after the others.
DEEDS = {
    "import": ("sources.add", bring_a_version),
    "describe": (
        "sources.describe",
        lambda p: sources.describe(p, 1, title="T", published=PartialDate(2024), authors=("A",)),
    ),
    "describe many": (
        "sources.describe",
        lambda p: sources.describe_many(
            p,
            [1, 2],
            SourceRevision(
                {"outlet": "The Ness Post", "authors": ("B",)},
                ReadingState.DONE,
                SourceKind.REPORT,
                reliability="b",
                note="n",
                tag=("water", "ponds"),
                untag=("salt",),
            ),
        ),
    ),
    "mark": ("sources.mark", lambda p: sources.mark(p, [1, 2], ReadingState.SET_ASIDE)),
    "tag": ("sources.tag", lambda p: sources.tag(p, [1, 2], ["to check", "To Check "])),
    "untag": ("sources.untag", lambda p: sources.untag(p, [1, 2], ["to check"])),
    "keep": ("quotes.add", lambda p: quotes.add(p, 2, NewQuote(3, 30, statements=SAID))),
    "amend": (
        "quotes.amend",
        lambda p: quotes.amend(p, 2, kind=QuoteKind.MIXED, credibility=3, note="", reading="r"),
    ),
    "move": ("quotes.move", lambda p: quotes.move(p, 1, 1, 21)),
    "restore a quote": (
        "quotes.restore",
        lambda p: quotes.restore(p, 2, history.of_quote(p, 2)[0].edit.id),
    ),
    "retell": (
        "quotes.revise",
        lambda p: quotes.revise(
            p,
            1,
            QuoteRevision(
                QuoteKind.INDIRECT,
                "heard twice",
                PartialDate(2024, 5),
                (StatementRevision(SAID[0], statement(p, 1)), StatementRevision(SAID[-1])),
            ),
        ),
    ),
    "say": ("statements.add", lambda p: quotes.add_statement(p, 4, SAID[0])),
    "say otherwise": (
        "statements.amend",
        lambda p: quotes.amend_statement(p, statement(p, 1), NewStatement("A new voice")),
    ),
    "unsay": ("statements.remove", lambda p: quotes.remove_statement(p, statement(p, 1))),
    "add an actor": ("actors.add", lambda p: actors.add(p, "Port of Ness", ActorKind.PLACE)),
    "define an actor": (
        "actors.define",
        lambda p: actors.define(p, actor(p, "Ona Brand"), kind=ActorKind.GROUP, aliases=["O. B."]),
    ),
    "rename": ("actors.rename", lambda p: actors.rename(p, actor(p, "Ona Brand"), "mayor")),
    "affiliate": (
        "actors.affiliate",
        lambda p: actors.affiliate(p, actor(p, "Lena Roth"), NewAffiliation("Water board", "head")),
    ),
    "revise an actor": (
        "actors.revise",
        lambda p: actors.revise(p, "Lena Roth", ActorRevision(("Dr Roth",), rename="L. Roth")),
    ),
    "merge actors": (
        "actors.merge",
        lambda p: actors.merge(p, actor(p, "mayor"), actor(p, "Mr Sandoz")),
    ),
    "describe an actor": (
        "actors.describe",
        lambda p: actors.describe(
            p, actor(p, "Mr Sandoz"), kind="person", role="grower", note="n", stands_for="A union"
        ),
    ),
    "unname": ("actors.unname", lambda p: actors.unname(p, actor(p, "Mr Sandoz"), "mr sandoz")),
    "set attributes": (
        "actors.attribute",
        lambda p: actors.set_attributes(p, actor(p, "Ümit Sandoz"), [("born", "1961")]),
    ),
    "split an actor": (
        "actors.split",
        lambda p: actors.split(p, actor(p, "Ümit Sandoz"), [5], "the growers’ man"),
    ),
    "remove an actor": (
        "actors.remove",
        lambda p: actors.remove(p, actor(p, "Port of Ness")),
    ),
    "add a claim": ("claims.add", lambda p: claims.add(p, "Rain will come.")),
    "define a claim": (
        "claims.define",
        lambda p: claims.define(
            p, claim(p, "Rain"), definition="Soon.", parent_id=claim(p, DRAIN)
        ),
    ),
    "reword": ("claims.reword", lambda p: claims.reword(p, claim(p, "Rain"), "Rain is near.")),
    "word otherwise too": (
        "claims.define",
        lambda p: claims.define(p, claim(p, DANGER), wordings=["Beware of the pond."]),
    ),
    "revise with a wording": (
        "claims.revise",
        lambda p: claims.revise(p, DRAIN, ClaimRevision(wordings=("Drain the pond.",))),
    ),
    "unword": ("claims.unword", lambda p: claims.unword(p, claim(p, DRAIN), "drain the POND.")),
    "order claims": ("claims.order", lambda p: claims.order(p, claim(p, DANGER), None)),
    "revise a claim": (
        "claims.revise",
        lambda p: claims.revise(p, "Rain is near.", ClaimRevision("Now.", DANGER)),
    ),
    "merge claims": (
        "claims.merge",
        lambda p: claims.merge(p, claim(p, "Water"), claim(p, DRAIN)),
    ),
    "accept suggestions": ("suggestions.accept", lambda p: suggesting.accept_all(p, {1: [MADE]})),
    "dismiss a suggestion": ("suggestions.dismiss", lambda p: suggesting.dismiss(p, 1, MADE)),
    "correct": ("sources.correct", correct_the_text),
    "place": ("quotes.place", lambda p: repairs.place(p, 2, 10, 40)),
    "confirm": ("quotes.confirm", lambda p: repairs.confirm(p, 1)),
    "leave": ("quotes.leave", lambda p: repairs.leave(p, 4)),
    "label": ("quotes.tag", lambda p: table.tag(p, [1, 2], "water")),
    "take a label off": ("quotes.untag", lambda p: table.untag(p, [1], "Water")),
    "describe a claim": (
        "claims.describe",
        lambda p: claims.describe(p, claim(p, DRAIN), inclusion="If.", status="disputed"),
    ),
    "place a claim": ("claims.place", lambda p: claims.place(p, claim(p, DANGER), claim(p, DRAIN))),
    "split a claim": ("claims.split", lambda p: claims.split(p, claim(p, DRAIN), [5], "Wells.")),
    "remove a claim": ("claims.remove", remove_an_empty_claim),
    "take annotations in": ("quotes.import", take_annotations),
    "translate": ("translations.set", lambda p: translations.put(p, 1, Translation("fr", "L"))),
    "translate otherwise": (
        "translations.set", lambda p: translations.put(p, 1, Translation("FR", "Le", "Mara")),
    ),
    "take a translation away": (
        "translations.remove", lambda p: translations.remove(p, 1, "fr"),
    ),
    "mask": (
        "redactions.add",
        lambda p: redactions.save(p, Redaction("Outside", masks=(Mask(word="x"),))),
    ),
    "mask others": ("redactions.revise", revise_a_redaction),
    "add a template": ("templates.add", lambda p: templates.save(p, Template("Own", "# x"))),
    "change a template": (
        "templates.revise",
        lambda p: templates.save(p, replace(templates.all_of(p)[0], body="# y")),
    ),
    "save a briefing": ("briefings.add", save_a_briefing),
    "change a briefing": ("briefings.revise", revise_a_briefing),
    "remove a template": (
        "templates.remove", lambda p: templates.remove(p, templates.all_of(p)[0].id),
    ),
    "unmask": (
        "redactions.remove", lambda p: redactions.remove(p, redactions.find(p, "Outside").id),
    ),
    "remove a briefing": (
        "briefings.remove", lambda p: definitions.remove(p, definitions.all_of(p)[0].id),
    ),
    "remove quotes": ("quotes.remove", lambda p: quotes.remove(p, [1, 3])),
    "say what is a reprint": ("reprints.accept", lambda p: reprints.accept(p, 2, 1)),
    "say what is no reprint": ("reprints.apart", lambda p: reprints.keep_apart(p, 2, 1)),
    "set a profile": ("profiles.set", lambda p: profiles.keep(p, Profile("Press", "{title}"))),
    "remove a profile": ("profiles.remove", lambda p: profiles.remove(p, "press")),
    "remove a source": ("sources.remove", lambda p: sources.remove(p, [1])),
}  # fmt: skip
ALONE = {"merge actors": "rename", "define a claim": "add a claim"}  # what must go before
ALONE |= {"restore a quote": "amend"}
ALONE |= {"untag": "tag", "remove a profile": "set a profile"}
ALONE |= {"unword": "revise with a wording"}
ALONE |= {"take a label off": "label"}
ALONE |= {"place": "correct", "confirm": "correct", "leave": "correct"}
ALONE |= {"translate otherwise": "translate", "take a translation away": "translate otherwise"}
ALONE |= {"mask others": "mask", "unmask": "mask", "change a template": "add a template"}
ALONE |= {"remove a template": "add a template", "change a briefing": "save a briefing"}
ALONE |= {"remove a briefing": "change a briefing"}
ALONE |= {"remove an actor": "add an actor", "reword": "add a claim", "revise a claim": "reword"}


def prepare(project, name):
    if name in ALONE:
        prepare(project, ALONE[name])
        DEEDS[ALONE[name]][1](project)


def reopened(project):
    project.close()
    return Project.open(project.path)


def test_undo_passes_over_the_bookmark(said):
    actors.add(said, "Nele Ostrand")
    sources.set_reading(said, 1, ReadingState.DONE, 9)
    assert said.undoable == "actors.add"
    said.undo()
    sources.set_reading(said, 1, ReadingState.IN_PROGRESS, 4)
    assert said.redoable == "actors.add"
    said.redo()
    assert sources.get(said, 1).position == 4
    assert history.problems(said) == []


def test_no_deed_is_left_out_here():
    assert {operation for operation, _ in DEEDS.values()} | LASTING | {"sample.code"} == set(
        OPERATIONS
    )


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_is_one_step_there_and_back(said, dump, name):
    operation, deed = DEEDS[name]
    prepare(said, name)
    before, edits = dump(said), len(history.edits(said))
    deed(said)
    after = dump(said)
    assert after != before
    assert said.undoable == history.edits(said)[0].operation == operation
    assert len(history.edits(said)) == edits + 1
    with reopened(said) as again:
        assert again.undo().operation == operation
        assert dump(again) == before
        assert again.redoable == operation
        with reopened(again) as once_more:
            assert once_more.redo().operation == operation
            assert dump(once_more) == after
            assert history.problems(once_more) == []


def test_all_deeds_walk_back_and_forth_together(said, dump):
    states = [dump(said)]
    for _, deed in DEEDS.values():
        deed(said)
        states.append(dump(said))
    for _ in range(2):
        for state in states[-2::-1]:
            said.undo()
            assert dump(said) == state
        said = reopened(said)
        for state in states[1:]:
            said.redo()
            assert dump(said) == state
    assert history.problems(said) == []
    said.close()


FAILURES = {
    "a quote outside the text": lambda p: quotes.add(p, 1, NewQuote(0, 10**9, statements=SAID)),
    "a quote with a nameless speaker": lambda p: quotes.add(
        p, 1, NewQuote(0, 9, statements=(SAID[0], NewStatement("\u200b")))
    ),
    "a quote of no source": lambda p: quotes.add(p, 99, NewQuote(0, 9)),
    "a statement on no quote": lambda p: quotes.add_statement(p, 99, SAID[0]),
    "a grade that is none": lambda p: quotes.amend(p, 1, note="x", credibility=9),
    "a name that is taken": lambda p: actors.define(p, 1, aliases=["new", "Lena Roth"]),
    "a merger into itself": lambda p: actors.merge(p, 1, 1),
    "a nameless place": lambda p: actors.affiliate(p, 1, NewAffiliation("")),
    "a circle": lambda p: claims.define(p, claim(p, "Water"), parent_id=claim(p, DRAIN)),
    "a wording that is taken": lambda p: claims.reword(p, 1, "Water is short in Eastmere."),
    "facts of no source": lambda p: sources.describe(p, 99, title="x"),
    "an import that fails": lambda p: importing.add(
        p, [reading.read_text("New.\n")], version_of=99
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
def test_a_deed_that_fails_leaves_no_trace(said, dump, name):
    before, edits = dump(said), history.edits(said)
    told = []
    said.listen(told.append)
    with pytest.raises(CuratorError):
        FAILURES[name](said)
    assert (dump(said), history.edits(said), told) == (before, edits, [])
    assert history.problems(said) == []


def test_a_new_deed_leaves_nothing_to_redo(said):
    actors.add(said, "Port of Ness")
    said.undo()
    actors.add(said, "Port of Quell")
    assert said.redoable is None
    with pytest.raises(NothingToRedoError, match="nothing to redo"):
        said.redo()


def test_the_making_of_a_project_is_not_undone(project):
    assert project.undoable is None
    with pytest.raises(NothingToUndoError, match="nothing to undo"):
        project.undo()


def test_the_sample_is_undone_to_nothing_and_done_again(tmp_path, dump):
    with Project.open(demo.make(tmp_path / "sample")) as sample:
        full = dump(sample)
        assert history.problems(sample) == []
        while sample.undoable:
            sample.undo()
        kinds = {kind for kind, rows in dump(sample).items() if rows}
        assert kinds == {"project", "coder"}
        while sample.redoable:
            sample.redo()
        assert dump(sample) == full
