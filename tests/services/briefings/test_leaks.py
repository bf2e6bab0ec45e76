"""Names that are masked, wherever they hide: no finished file says them, in no form."""

import html
import io
import json
import re
import zipfile
from dataclasses import replace
from urllib.parse import unquote

import pytest

from curator.domain.actors import ActorKind, NewAffiliation
from curator.domain.briefings.content import Translation
from curator.domain.briefings.definition import (
    Judgement,
    Profile,
    Scope,
    SectionKind,
    SectionPlan,
    Template,
)
from curator.domain.briefings.exports import Format
from curator.domain.briefings.masks import Manner, Mask, Redaction
from curator.domain.errors import LeakError
from curator.domain.lists.sources import SourceRevision
from curator.domain.lists.statements import Facet
from curator.domain.statements import NewStatement, Stance
from curator.importers.reading import read_bytes
from curator.services import actors, claims, quotes, sources, translations
from curator.services.briefings import definitions, redactions, templates
from curator.services.briefings.exporting import Order, export
from curator.services.briefings.writing import content_of, document

# the parts of the names that are masked, and what stands only in one of their forms
SECRETS = re.compile(
    r"\bona\b|brand|m[uü]e?ller|зеленск|çelik|celik|ليلى|حداد|macron", re.IGNORECASE
)
PEOPLE = ["Ona Brand", "Hans Müller", "Владимир Зеленский", "Ümit Çelik", "ليلى حداد",
          "Emmanuel Macron"]  # fmt: skip
ARTICLE = """\
Brand, Müllers Freund: die müllersche Lesart
By O. Brand
Published: 2024-12-20
Source: Зеленскому News
URL: https://news.example/2024/ona-brand-and-mueller?by=hansmueller

“Müllers Wort gilt; fragt Hans, H. Müller or O. B.,” said one. “Встреча с Владимиром Зеленским.”

“Çelik’in evi,” “d’Emmanuel, macroniste,” “قالت لليلى والحداد هنا” and nothing else was said.
"""


@pytest.fixture
def everywhere(said, take, keep):
    """A project in which the names stand wherever text can stand."""
    for name in PEOPLE:
        if name not in [actor.name for actor in actors.all_of(said)]:
            actors.add(said, name, ActorKind.PERSON)
        actors.define(said, actors.find(said, name).id, kind=ActorKind.PERSON)
    source = take(said, ARTICLE, "news.txt").source
    claim = "Müllers Brücke, says Ona, is Зеленского."
    for words, name in (
        ("Müllers Wort gilt; fragt Hans, H. Müller or O. B.,", "Hans Müller"),
        ("Встреча с Владимиром Зеленским.", "Владимир Зеленский"),
        ("Çelik’in evi,", "Ümit Çelik"),
        ("d’Emmanuel, macroniste,", "Emmanuel Macron"),
        ("قالت لليلى والحداد هنا", "ليلى حداد"),
    ):
        keep(said, source, words, (name, claim, Stance.SUPPORTS), note=f"Ask {name}; BRAND knows.",
             tags=(f"for {name}",))  # fmt: skip
    quotes.amend(said, 1, reading="Brand’s […] word")
    translations.put(said, 6, Translation("en", "Mueller's word", "Onas sister, O. Brand"))
    claims.define(said, claims.find(said, claim).id, definition="As Macron’s men have it.")
    actors.affiliate(said, actors.find(said, "Hans Müller").id,
                     NewAffiliation("Brand & Müller Ltd", "friend of Çelik"))  # fmt: skip
    sources.describe_many(said, [1], SourceRevision(reliability="B",
                          reliability_reason="owned by Brand"))  # fmt: skip
    return said


@pytest.fixture
def wanted(everywhere):
    masks = [Mask(actor_id=actors.find(everywhere, name).id) for name in PEOPLE]
    company = actors.find(everywhere, "Brand & Müller Ltd").id
    made = redactions.save(everywhere, Redaction("Outside", masks=(*masks, Mask(actor_id=company))))
    sections = tuple(
        SectionPlan(kind, heading=f"{kind.value} for Brand", before="As **Müllers** men say.")
        for kind in SectionKind
    )
    return replace(
        definitions.of_project(everywhere), redaction_id=made.id, sections=sections,
        title="What Ona Brand wants", question="Will Zelensky, or Зеленский, yield?",
        author="H. Müller", judgements=(
            Judgement("Brand yields.", because="Ona is tired", claim_ids=(
                claims.find(everywhere, "Müllers Brücke, says Ona, is Зеленского.").id,
                claims.add(everywhere, "Brand and Müller own it.").id,
            )),
        ),
    )  # fmt: skip


def told(path):
    """Give all that a file says, to whoever looks into it."""
    data = path.read_bytes()
    yield path.name
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                text = package.read(name).decode("utf-8", "replace")
                if not re.search("theme|styles", name):
                    yield html.unescape(" ".join(re.findall('="([^"]*)"', text)))
                yield html.unescape(re.sub("<[^>]*>", "", re.sub("</w:p>|</si>", "\n", text)))
        return
    if data[:4] == b"%PDF":
        draft = read_bytes(data, path.name)
        yield draft.text
        yield str(draft.facts)
        yield data.decode("latin-1")
        return
    text = data.decode()
    yield from (text, html.unescape(text), unquote(text), re.sub("<[^>]*>|[*_\\\\]", "", text))


def written(folder):
    kept = [p for p in folder.rglob("*") if p.is_file() and p.suffix != ".curator"]
    return [path for path in kept if "settings" not in path.parts and path.name not in
            ("news.txt", "article.txt", "letter.txt")]  # fmt: skip


@pytest.mark.parametrize("form", list(Format), ids=str)
@pytest.mark.parametrize("template", ["policy", "press"])
def test_no_format_says_a_masked_name_in_any_form(everywhere, wanted, tmp_path, form, template):
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"briefing{form.suffix}"
    export(everywhere, replace(wanted, template=template), Order(path, form))
    files = written(folder)
    assert files
    for file in files:
        for text in told(file):
            assert SECRETS.search(text) is None, (file, SECRETS.search(text))


@pytest.mark.parametrize("template", ["policy", "actors", "press", "summary"])
@pytest.mark.parametrize("profile", Profile)
def test_no_template_and_no_profile_says_one(everywhere, wanted, template, profile):
    text = document(everywhere, replace(wanted, template=template, profile=profile)).text
    assert SECRETS.search(text) is None


def test_the_scope_is_masked_where_it_names_somebody(everywhere, wanted):
    person = actors.find(everywhere, "Ona Brand")
    scoped = replace(wanted, scope=Scope("Brand", chosen={Facet.ACTOR: frozenset({person.uid})}))
    content, _ = content_of(everywhere, scoped)
    assert not SECRETS.search(json.dumps(content.scope, ensure_ascii=False))
    assert content.scope


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("O**na** sent it", Format.MARKDOWN), ("O<b>na</b> sent it", Format.HTML),
        ("&#79;na sent it", Format.DOCX), ("[x](https://x.example/theonabrandstory)", Format.PDF),
        ("[here](https://x.example/bran%64)", Format.HTML),
    ],
)  # fmt: skip
def test_what_masks_cannot_reach_stops_the_export(everywhere, wanted, tmp_path, words, form):
    section = SectionPlan(SectionKind.BOTTOM_LINE, before=words)
    path = tmp_path / f"out{form.suffix}"
    with pytest.raises(LeakError, match="The export was not written"):
        export(everywhere, replace(wanted, sections=(section,)), Order(path, form))
    assert not path.exists()


@pytest.mark.parametrize(
    "body", ["# For Ona\n", "{{ 'Br' ~ 'and' }}", "# x {# Müller #}{{ 'Müller' }}"]
)
def test_a_template_that_says_a_name_stops_the_export(everywhere, wanted, tmp_path, body):
    own = templates.save(everywhere, Template("Own", body))
    with pytest.raises(LeakError):
        export(everywhere, replace(wanted, template_id=own.id), Order(tmp_path / "out.md"))


def test_two_who_are_masked_alike_become_one_with_all_their_figures(said, pond):
    quotes.add_statement(said, 2, NewStatement("Lena Roth", pond.drain, Stance.OPPOSES))
    masks = tuple(
        Mask(actor_id=actors.find(said, name).id, manner=Manner.ROLE, replacement="a grower")
        for name in ("Lena Roth", "Ümit Sandoz")
    )
    made = redactions.save(said, Redaction("Outside", masks=masks))
    content, _ = content_of(said, replace(definitions.of_project(said), redaction_id=made.id))
    assert [actor.name for actor in content.actors] == ["a grower", "Ona Brand"]
    (grower, _) = content.actors
    assert len(grower.said) == 3
    cell = content.cells["a grower", pond.drain]
    assert cell.quotes == {Stance.OPPOSES: 2}
    drain = next(claim for claim in content.claims if claim.wording == pond.drain)
    assert drain.opponents == ("a grower",)


def test_an_actor_that_is_removed_stays_masked_by_every_name(said):
    person = actors.add(said, "Vera Holm", ActorKind.PERSON)
    actors.define(said, person.id, aliases=["V. H."])
    redactions.save(said, Redaction("Outside", masks=(Mask(actor_id=person.id),)))
    actors.remove(said, person.id)
    (made,) = redactions.all_of(said)
    assert [(m.actor_id, m.word) for m in made.masks] == [(None, "Vera Holm"), (None, "V. H.")]
    assert {mask.replacement for mask in made.masks} == {"Person 1"}
    said.undo()
    assert [mask.actor_id for mask in redactions.all_of(said)[0].masks] == [person.id]
