"""What is known of an original, in plain words: for what cannot be shown, and why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.domain.sources import KeptOriginal
from curator.gui.messages import QT_TRANSLATE_NOOP, isolated
from curator.gui.theme import interface_font

_KINDS = {
    "application/pdf": QT_TRANSLATE_NOOP("Originals", "PDF"),
    "text/html": QT_TRANSLATE_NOOP("Originals", "web page"),
    "multipart/related": QT_TRANSLATE_NOOP("Originals", "web page in one file"),
    "application/epub+zip": QT_TRANSLATE_NOOP("Originals", "e-book"),
    "message/rfc822": QT_TRANSLATE_NOOP("Originals", "mail"),
    "application/vnd.ms-outlook": QT_TRANSLATE_NOOP("Originals", "mail of Outlook"),
    "text/plain": QT_TRANSLATE_NOOP("Originals", "text"),
}


class FactsView(QScrollArea):
    """A sentence, and below it the facts one by one; where there is little room, they scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self)
        self._page.setObjectName("paper")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._page)
        self.sentence = self._label()
        self.sentence.setFont(interface_font(13))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.sentence)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.values: dict[str, QLabel] = {}
        self._labels: list[QLabel] = []
        for name, words in (
            ("name", self.tr("File")),
            ("kind", self.tr("Type")),
            ("size", self.tr("Size")),
            ("captured", self.tr("Captured")),
            ("sha256", self.tr("SHA-256")),
        ):
            self._row(name, words)

    def show_facts(self, kept: KeptOriginal | None, sentence: str) -> None:
        """Show a sentence, and the facts where there are any."""
        self.sentence.setText(sentence)
        told = told_of(kept) if kept is not None else {}
        for name, value in self.values.items():
            value.setText(told.get(name, ""))
        for label in (*self._labels, *self.values.values()):
            label.setVisible(bool(told))

    def _row(self, name: str, words: str) -> None:
        row = self._grid.rowCount()
        label, value = self._label(), self._label()
        label.setText(words)
        label.setProperty("tone", "muted")
        label.setWordWrap(False)
        value.setAccessibleName(words)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._labels.append(label)
        self.values[name] = value

    def _label(self) -> QLabel:
        label = QLabel(self._page)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def told_of(kept: KeptOriginal) -> dict[str, str]:
    """Say what is known of an original, by the names of the facts."""
    original, locale = kept.original, QLocale()
    moment = QDateTime.fromMSecsSinceEpoch(round(kept.captured_at.timestamp() * 1000))
    return {
        "name": isolated(original.file_name) if original.file_name else "–",
        "kind": kind_words(original.media_type),
        "size": size_words(original.size),
        "captured": locale.toString(moment, QLocale.FormatType.ShortFormat),
        "sha256": f"{isolated(original.sha256[:32])}\n{isolated(original.sha256[32:])}",
    }


def kind_words(media_type: str) -> str:
    """Say a media type; one that people do not speak of is said as it is."""
    known = _KINDS.get(media_type)
    return isolated(media_type) if known is None else _translated(known)


def size_words(size: int) -> str:
    """Say a size in bytes: “34.4 kB (34,356 bytes)”."""
    locale = QLocale()
    exact = QCoreApplication.translate("Originals", "{0} bytes").format(locale.toString(size))
    if size < 1000:
        return exact
    short = locale.formattedDataSize(size, 1, locale.DataSizeFormat.DataSizeSIFormat)
    return f"{isolated(short)} ({exact})"


def _translated(words: str) -> str:
    return QCoreApplication.translate("Originals", words)
