"""What the list says of a source: its title, where and when, its state, its quotes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.domain.dates import PartialDate
from curator.domain.errors import CuratorError
from curator.domain.lists.sources import (
    ListedSource,
    PrintsShown,
    SourceGroup,
    SourceGrouping,
    SourceOrder,
)
from curator.domain.sources import ReadingState, SourceKind
from curator.gui.messages import QT_TRANSLATE_NOOP, counted, date_words, isolated

_STATES = {
    ReadingState.UNREAD: QT_TRANSLATE_NOOP("Sources", "unread"),
    ReadingState.IN_PROGRESS: QT_TRANSLATE_NOOP("Sources", "in progress"),
    ReadingState.DONE: QT_TRANSLATE_NOOP("Sources", "read"),
    ReadingState.SET_ASIDE: QT_TRANSLATE_NOOP("Sources", "set aside"),
}
_KINDS = {
    SourceKind.ARTICLE: QT_TRANSLATE_NOOP("Sources", "article"),
    SourceKind.INTERVIEW: QT_TRANSLATE_NOOP("Sources", "interview"),
    SourceKind.STATEMENT: QT_TRANSLATE_NOOP("Sources", "statement"),
    SourceKind.TRANSCRIPT: QT_TRANSLATE_NOOP("Sources", "transcript"),
    SourceKind.REPORT: QT_TRANSLATE_NOOP("Sources", "report"),
    SourceKind.POST: QT_TRANSLATE_NOOP("Sources", "post"),
    SourceKind.OTHER: QT_TRANSLATE_NOOP("Sources", "other"),
}
_ORDERS = {
    SourceOrder.IMPORTED: QT_TRANSLATE_NOOP("Sources", "In the order imported"),
    SourceOrder.DATE: QT_TRANSLATE_NOOP("Sources", "By date"),
    SourceOrder.TITLE: QT_TRANSLATE_NOOP("Sources", "By title"),
    SourceOrder.OUTLET: QT_TRANSLATE_NOOP("Sources", "By outlet"),
    SourceOrder.QUOTES: QT_TRANSLATE_NOOP("Sources", "By number of quotes"),
    SourceOrder.STATE: QT_TRANSLATE_NOOP("Sources", "By state"),
}
_GROUPINGS = {
    SourceGrouping.NOTHING: QT_TRANSLATE_NOOP("Sources", "No groups"),
    SourceGrouping.OUTLET: QT_TRANSLATE_NOOP("Sources", "Group by outlet"),
    SourceGrouping.MONTH: QT_TRANSLATE_NOOP("Sources", "Group by month"),
}
_PRINTS = {
    PrintsShown.ALL: QT_TRANSLATE_NOOP("Sources", "With reprints"),
    PrintsShown.FIRST: QT_TRANSLATE_NOOP("Sources", "Without reprints"),
    PrintsShown.SEVERAL: QT_TRANSLATE_NOOP("Sources", "Only what was reprinted"),
}
_GRADES = {  # the sentences of the Admiralty scale
    "": QT_TRANSLATE_NOOP("Sources", "not graded"),
    "A": QT_TRANSLATE_NOOP("Sources", "A, completely reliable"),
    "B": QT_TRANSLATE_NOOP("Sources", "B, usually reliable"),
    "C": QT_TRANSLATE_NOOP("Sources", "C, fairly reliable"),
    "D": QT_TRANSLATE_NOOP("Sources", "D, not usually reliable"),
    "E": QT_TRANSLATE_NOOP("Sources", "E, unreliable"),
    "F": QT_TRANSLATE_NOOP("Sources", "F, cannot be judged"),
}


def state_word(state: ReadingState) -> str:
    """Say a state of reading."""
    return _said(_STATES[state])


def kind_word(kind: SourceKind) -> str:
    """Say a kind of source."""
    return _said(_KINDS[kind])


def order_words(order: SourceOrder) -> str:
    """Say what a list is sorted by."""
    return _said(_ORDERS[order])


def grouping_words(grouping: SourceGrouping) -> str:
    """Say what a list is grouped by."""
    return _said(_GROUPINGS[grouping])


def prints_words(prints: PrintsShown) -> str:
    """Say which of the sources that are one article a list shows."""
    return _said(_PRINTS[prints])


def grade_words(grade: str) -> str:
    """Say a grade of reliability."""
    return _said(_GRADES[grade])


def title_of(source: ListedSource) -> str:
    """Give the title of a source on one line, or say that there is none."""
    return " ".join(source.title.split()) or "—"


def about(source: ListedSource) -> str:
    """Say where and when a source was published."""
    return put_together(outlet_of(source), day_of(source))


def put_together(outlet: str, day: str) -> str:
    """Join an outlet and a day, each of which may be empty."""
    return ", ".join(part for part in (outlet and isolated(outlet), day) if part)


def outlet_of(source: ListedSource) -> str:
    """Give the outlet of a source on one line."""
    return " ".join(source.outlet.split())


def day_of(source: ListedSource) -> str:
    """Say briefly when a source was published, as far as that is known."""
    return date_words(source.published, short=True)


def tally(source: ListedSource) -> str:
    """Count the quotes of a source; where there are none, say how far its reading has come."""
    if source.state is ReadingState.SET_ASIDE or not source.quotes:
        return state_word(source.state)
    return counted(source.quotes, "quote")


def labels(source: ListedSource) -> list[str]:
    """Give the words that a source bears: that it is a reprint, or has some, and its tags."""
    told = [_said(QT_TRANSLATE_NOOP("Sources", "reprint"))] if source.is_reprint else []
    if source.reprints:
        told.append(counted(source.reprints, "reprint"))
    return [*told, *map(isolated, source.tags)]


def spoken(source: ListedSource) -> str:
    """Say all that a row shows, for those who hear it."""
    told = [title_of(source), about(source), state_word(source.state)]
    told += [counted(source.quotes, "quote"), *labels(source)]
    return ", ".join(part for part in told if part)


def group_words(grouping: SourceGrouping, group: SourceGroup) -> str:
    """Name a group: its outlet or its month."""
    if not group.name:
        return _said(
            QT_TRANSLATE_NOOP("Sources", "No date")
            if grouping is SourceGrouping.MONTH
            else QT_TRANSLATE_NOOP("Sources", "No outlet")
        )
    if grouping is SourceGrouping.MONTH:
        try:
            return date_words(PartialDate.parse(group.name))
        except CuratorError:  # an odd date still names its group
            return isolated(group.name)
    return isolated(" ".join(group.name.split()))


def _said(words: str) -> str:
    return QCoreApplication.translate("Sources", words)
