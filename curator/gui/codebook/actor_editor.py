"""What is known of one actor."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from curator.domain.actors import Actor, ActorKind, NewAffiliation
from curator.domain.dates import PartialDate
from curator.domain.lists.codebook import Entry
from curator.gui.codebook.chips import Chips
from curator.gui.codebook.editor import Editor
from curator.gui.codebook.entries import Actors, Entries
from curator.gui.codebook.fields import LineField, NoteField, PickField
from curator.gui.codebook.lines import Field, Lines
from curator.gui.context import Context
from curator.gui.messages import actor_kind_word
from curator.gui.style.picker import Picker
from curator.gui.tagging.matching import Names
from curator.services import actors
from curator.services.project import Project

_KINDS = tuple(ActorKind)


class ActorEditor(Editor):
    """Name, other names, kind, role, where the actor belongs, whom it stands for, and more."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, Actors(), parent)
        self._actor: Actor | None = None
        self._names = Names()
        self.name = LineField(self.tr("Name"), self)
        self.aliases = Chips(self.tr("Add another name"), self.tr("Take the name {0} away"), self)
        self.kind = Picker(self.tr("Kind"), self)
        self.kind.addItems([actor_kind_word(kind) for kind in _KINDS])
        self.role = LineField(self.tr("Role"), self)
        self.role.setPlaceholderText(self.tr("such as: mayor, spokesperson"))
        theme, new = context.theme, self.tr("New actor: {0}")
        self.stands_for = PickField(theme, self.tr("Stands for"), new, self)
        self.belongs = Lines(self._affiliation, self.tr("Take this affiliation away"), self)
        self.attributes = Lines(self._attribute, self.tr("Take this attribute away"), self)
        self.note = NoteField(self.tr("Note"), self)
        self._put_fields()
        self._connect_fields()

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.name

    def known(self, entries: Entries, entry: Entry) -> None:
        """Let whom it stands for, and where it belongs, be any other actor."""
        self._names = entries.others(entry)
        self.stands_for.know(self._names)
        self._know_affiliations()

    def fill(self, entry: Entry, *, anew: bool) -> set[int]:
        """Show the fields of an actor."""
        actor = self._actor = actors.get(self.context.project, entry.id)
        if anew:
            for field in (self.name, self.role, self.note, self.aliases.line):
                field.reset("")
        self.name.begin(actor.name)
        self.aliases.show_names(actor.aliases)
        self.kind.setCurrentIndex(_KINDS.index(actor.kind))
        self.role.begin(actor.role)
        self.note.begin(actor.note)
        self.stands_for.begin(self.entries.name_of(actor.stands_for_id))
        rows = [
            (held.id, (held.to_actor, held.role, str(held.since or ""), str(held.until or "")))
            for held in actor.affiliations
        ]
        self.belongs.show_rows(rows, anew=anew)
        self._know_affiliations()
        self.attributes.show_rows(list(enumerate(actor.attributes)), anew=anew)
        return {actor.stands_for_id or 0, *(held.to_actor_id for held in actor.affiliations)}

    def _know_affiliations(self) -> None:
        for row in self.belongs.rows:
            if isinstance(row.fields[0], PickField):
                row.fields[0].know(self._names)

    def _put_fields(self) -> None:
        for key, words, field in (
            ("name", self.tr("Name"), self.name),
            ("aliases", self.tr("Also called"), self.aliases),
            ("kind", self.tr("Kind"), self.kind),
            ("role", self.tr("Role"), self.role),
            ("belongs", self.tr("Belongs to"), self.belongs),
            ("stands_for", self.tr("Stands for"), self.stands_for),
            ("attributes", self.tr("Attributes"), self.attributes),
            ("note", self.tr("Note"), self.note),
        ):
            self.form.put(key, words, field)

    def _connect_fields(self) -> None:
        self.name.left.connect(self._rename)
        self.aliases.added.connect(self._add_name)
        self.aliases.removed.connect(self._drop_name)
        self.kind.activated.connect(self._set_kind)
        for key, field in (("role", self.role), ("note", self.note)):
            field.left.connect(partial(self._describe, key))
        self.stands_for.left.connect(partial(self._describe, "stands_for"))
        self.belongs.saved.connect(self._affiliate)
        self.belongs.dropped.connect(self._leave_actor)
        self.attributes.saved.connect(self._set_attribute)
        self.attributes.dropped.connect(self._drop_attribute)

    def _rename(self, name: str) -> None:
        self.save("name", lambda project, key: actors.rename(project, key, name))

    def _add_name(self, name: str) -> None:
        if name.strip():
            self.save("aliases", lambda project, key: actors.define(project, key, aliases=[name]))

    def _drop_name(self, name: str) -> None:
        self.save("aliases", lambda project, key: actors.unname(project, key, name))

    def _set_kind(self, number: int) -> None:
        self._describe("kind", _KINDS[number].value)

    def _describe(self, field: str, value: str) -> None:
        self.save(field, lambda project, key: actors.describe(project, key, **{field: value}))

    def _affiliate(self, row_id: int | None, values: tuple[str, str, str, str]) -> None:
        to, role, since, until = values

        def affiliate(project: Project, key: int) -> Actor:
            new = NewAffiliation(to, role, _date(since), _date(until))
            return actors.affiliate(project, key, new, row_id)

        self.save("belongs", affiliate)

    def _leave_actor(self, row_id: int) -> None:
        self.save("belongs", lambda project, key: actors.affiliate(project, key, None, row_id))

    def _set_attribute(self, row: int | None, values: tuple[str, str]) -> None:
        pairs = list(self._actor.attributes) if self._actor else []
        place = len(pairs) if row is None else row
        pairs[place : place + 1] = [values]
        self.save("attributes", lambda project, key: actors.set_attributes(project, key, pairs))

    def _drop_attribute(self, row: int) -> None:
        pairs = list(self._actor.attributes) if self._actor else []
        del pairs[row]
        self.save("attributes", lambda project, key: actors.set_attributes(project, key, pairs))

    def _affiliation(self, row: QWidget) -> list[tuple[Field, int]]:
        to = PickField(self.context.theme, self.tr("Belongs to"), self.tr("New actor: {0}"), row)
        to.line.setPlaceholderText(self.tr("Actor"))
        role = _line(self.tr("Role there"), row)  # made in the order in which Tab goes
        dates = [_line(self.tr("From"), row), _line(self.tr("Until"), row)]
        for date in dates:
            date.setToolTip(self.tr("A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY"))
            date.setMinimumWidth(50)
            date.setMaximumWidth(94)
        return [(to, 4), (role, 4), *((date, 3) for date in dates)]

    def _attribute(self, row: QWidget) -> list[tuple[Field, int]]:
        name, value = self.tr("Attribute"), self.tr("Value")
        return [(_line(name, row), 2), (_line(value, row), 3)]


def _line(name: str, row: QWidget) -> LineField:
    field = LineField(name, row)
    field.setPlaceholderText(name)
    return field


def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text.strip() else None
