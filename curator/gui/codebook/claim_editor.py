"""What is known of one claim."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from curator.domain.claims import Claim, ClaimStatus
from curator.domain.errors import CuratorError
from curator.domain.lists.codebook import Entry
from curator.gui.codebook.chips import Chips
from curator.gui.codebook.editor import Editor
from curator.gui.codebook.entries import Claims, Entries
from curator.gui.codebook.fields import LineField, NoteField, PickField
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import claim_status_word
from curator.gui.style.picker import Picker
from curator.services import claims
from curator.services.project import Project

_STATUSES = tuple(ClaimStatus)


class ClaimEditor(Editor):
    """Wording, other wordings, definition, inclusion rule, status, the claim above it, a note."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, Claims(), parent)
        self.wording = LineField(self.tr("Wording"), self)
        self.wordings = Chips(
            self.tr("Add another wording"), self.tr("Take the wording {0} away"), self
        )
        self.definition = NoteField(self.tr("Definition"), self)
        self.inclusion = NoteField(self.tr("Counts when"), self)
        self.inclusion.setPlaceholderText(self.tr("When a quote is set against this claim"))
        self.status = Picker(self.tr("Status"), self)
        self.status.addItems([claim_status_word(status) for status in _STATUSES])
        self.above = PickField(context.theme, self.tr("Falls under"), self.tr("None: {0}"), self)
        self.note = NoteField(self.tr("Note"), self)
        self._put_fields()
        self._connect_fields()

    @property
    def first(self) -> QWidget:
        """The wording."""
        return self.wording

    def place(self, entry_id: int, above_id: int | None) -> None:
        """Set a claim under another one, or under none; a circle is told of."""
        self._move(lambda project: claims.place(project, entry_id, above_id))

    def order(self, entry_id: int, above_id: int | None, before_id: int | None) -> None:
        """Set a claim before another one under the same parent, or last; a circle is told of."""
        self._move(lambda project: claims.order(project, entry_id, above_id, before_id))

    def known(self, entries: Entries, entry: Entry) -> None:
        """Let the claim above be any other one."""
        self.above.know(entries.others(entry))

    def fill(self, entry: Entry, *, anew: bool) -> set[int]:
        """Show the fields of a claim."""
        claim = claims.get(self.context.project, entry.id)
        if anew:
            fields = self.wording, self.definition, self.inclusion, self.note, self.wordings.line
            for field in fields:
                field.reset("")
        self.wording.begin(claim.wording)
        self.wordings.show_names(claim.wordings)
        self.definition.begin(claim.definition)
        self.inclusion.begin(claim.inclusion)
        self.note.begin(claim.note)
        self.status.setCurrentIndex(_STATUSES.index(claim.status))
        self.above.begin(self.entries.name_of(claim.parent_id))
        return {claim.parent_id or 0}

    def _put_fields(self) -> None:
        for key, words, field in (
            ("wording", self.tr("Wording"), self.wording),
            ("wordings", self.tr("Also worded"), self.wordings),
            ("definition", self.tr("Definition"), self.definition),
            ("inclusion", self.tr("Counts when"), self.inclusion),
            ("status", self.tr("Status"), self.status),
            ("above", self.tr("Falls under"), self.above),
            ("note", self.tr("Note"), self.note),
        ):
            self.form.put(key, words, field)

    def _connect_fields(self) -> None:
        self.wording.left.connect(self._reword)
        self.wordings.added.connect(self._add_wording)
        self.wordings.removed.connect(self._drop_wording)
        for key in ("definition", "inclusion", "note"):
            getattr(self, key).left.connect(partial(self._describe, key))
        self.status.activated.connect(self._set_status)
        self.above.left.connect(self._place)

    def _reword(self, wording: str) -> None:
        self.save("wording", lambda project, key: claims.reword(project, key, wording))

    def _add_wording(self, wording: str) -> None:
        if wording.strip():
            new = [wording]
            self.save("wordings", lambda project, key: claims.define(project, key, wordings=new))

    def _drop_wording(self, wording: str) -> None:
        self.save("wordings", lambda project, key: claims.unword(project, key, wording))

    def _move(self, deed: Callable[[Project], object]) -> None:
        try:
            deed(self.context.project)
        except CuratorError as error:
            self.complain(sentence_of(error))

    def _describe(self, field: str, value: str) -> None:
        self.save(field, lambda project, key: claims.describe(project, key, **{field: value}))

    def _set_status(self, number: int) -> None:
        self._describe("status", _STATUSES[number].value)

    def _place(self, wording: str) -> None:
        def place(project: Project, key: int) -> Claim:
            above = claims.find(project, wording).id if wording else None
            return claims.place(project, key, above)

        self.save("above", place)
