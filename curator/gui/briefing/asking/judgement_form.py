"""One key judgement: its sentence, how likely, how sure and why, and the claims it rests on."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.domain.briefings.definition import Judgement
from curator.domain.briefings.scales import CONFIDENCES, LIKELIHOODS, Scale, against, lint
from curator.domain.text import folded
from curator.gui.briefing.parts.panel import head, label
from curator.gui.briefing.words import confidence_word, fault_sentence
from curator.gui.codebook.chips import Chips
from curator.gui.codebook.fields import NoteField
from curator.gui.context import Context
from curator.gui.messages import isolated
from curator.gui.style.picker import Picker
from curator.services import claims


class JudgementForm(QWidget):
    """Hands over the judgement at each change; says what its readers would stumble over."""

    changed = Signal(object)  # a Judgement

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = Judgement("")
        self._scale = Scale.ICD_203
        self._claims: dict[int, str] = {}
        self.wording = NoteField(self.tr("The judgement, as one sentence"), self)
        self.fault = label("", self, "wrong")
        self.likelihood = Picker(self.tr("Likelihood"), self)
        self.confidence = Picker(self.tr("Confidence"), self)
        self.because = NoteField(self.tr("Why one is so sure"), self)
        self.claims = Chips(
            self.tr("Claim that it rests on"), self.tr("Rest no longer on {0}"), self
        )
        self.wrong = label("", self, "wrong")
        self._lay_out()
        self.wording.textChanged.connect(self._check)
        self.because.textChanged.connect(self._check)
        self.wording.left.connect(lambda text: self._set(wording=text))
        self.because.left.connect(lambda text: self._set(because=text))
        self.likelihood.activated.connect(
            lambda: self._set(likelihood=self.likelihood.currentData())
        )
        self.confidence.activated.connect(
            lambda: self._set(confidence=self.confidence.currentData())
        )
        self.claims.added.connect(self._rest_on)
        self.claims.removed.connect(self._rest_no_longer)

    def begin(self) -> None:
        """Give the keys to the sentence."""
        self.wording.setFocus()

    def leave(self) -> None:
        """Hand over what is being typed."""
        self.wording.leave()
        self.because.leave()

    def show_judgement(self, judgement: Judgement, scale: Scale) -> None:
        """Show a judgement, in the terms of a scale."""
        if judgement.id != self._shown.id:
            self.wording.reset(judgement.wording)
            self.because.reset(judgement.because)
            self.wrong.hide()
        self._shown, self._scale = judgement, scale
        self.wording.begin(judgement.wording)
        self.because.begin(judgement.because)
        self._fill_pickers(judgement, scale)
        project = self._context.project
        every = self._context.attempt(lambda: claims.all_of(project)) or []
        self._claims = {each.id: each.wording for each in every}
        self.claims.show_names([self._claims[k] for k in judgement.claim_ids if k in self._claims])
        self._check()

    def _fill_pickers(self, judgement: Judgement, scale: Scale) -> None:
        silences = QSignalBlocker(self.likelihood), QSignalBlocker(self.confidence)
        self.likelihood.clear()
        self.likelihood.addItem(self.tr("not said"), "")
        for term in LIKELIHOODS[scale]:
            for word in term.words:
                shown = self.tr("{0} ({1}–{2} %)").format(word, term.least, term.most)
                self.likelihood.addItem(shown, word)
        if self.likelihood.findData(judgement.likelihood) < 0:
            shown = self.tr("{0} (another scale)").format(judgement.likelihood)
            self.likelihood.addItem(shown, judgement.likelihood)
        self.likelihood.setCurrentIndex(self.likelihood.findData(judgement.likelihood))
        self.confidence.clear()
        self.confidence.addItem(self.tr("not said"), "")
        for each in CONFIDENCES:
            self.confidence.addItem(confidence_word(each), each)
        self.confidence.setCurrentIndex(max(self.confidence.findData(judgement.confidence), 0))
        for silence in silences:
            silence.unblock()

    def _check(self) -> None:
        """Say what the sentence, and the reason, should not do, while they are typed."""
        wording, because = self.wording.toPlainText(), self.because.toPlainText()
        picked = self._shown.likelihood, self._shown.confidence
        both = (lint(wording, self._scale), lint(because, self._scale))
        found = [*chain(*both), *against(f"{wording} {because}", self._scale, *picked)]
        self.fault.setText("\n".join(fault_sentence(each.fault, each.words) for each in found))
        self.fault.setVisible(bool(found))
        self.wording.setAccessibleDescription(self.fault.text())

    def _set(self, **fields: Any) -> None:
        self.changed.emit(replace(self._shown, **fields))

    def _rest_on(self, wording: str) -> None:
        wanted = folded(wording)
        if not wanted:
            return
        starts = [key for key, each in self._claims.items() if folded(each).startswith(wanted)]
        inside = [key for key, each in self._claims.items() if wanted in folded(each)]
        key = next(iter((*starts, *inside)), None)
        self.wrong.setVisible(key is None)
        if key is None:
            words = self.tr("There is no claim “{0}”. Type some words of one.")
            self.wrong.setText(words.format(isolated(wording)))
        elif key in self._shown.claim_ids:
            self.claims.line.reset("")
        else:
            self.claims.line.reset("")
            self._set(claim_ids=(*self._shown.claim_ids, key))

    def _rest_no_longer(self, wording: str) -> None:
        kept = tuple(key for key in self._shown.claim_ids if self._claims.get(key) != wording)
        self._set(claim_ids=kept)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for words, parts in (
            (self.tr("Judgement"), (self.wording, self.fault)),
            (self.tr("Likelihood"), (self.likelihood,)),
            (self.tr("Confidence"), (self.confidence,)),
            (self.tr("Because"), (self.because,)),
            (self.tr("Rests on"), (self.claims, self.wrong)),
        ):
            column.addWidget(head(words, self))
            for part in parts:
                column.addWidget(part)
        self.fault.hide()
        self.wrong.hide()
