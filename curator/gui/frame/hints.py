"""What the keys do in each state of the window; the keys of a command are those it has now."""

from __future__ import annotations

from curator.gui.keyboard.hint import Hint
from curator.gui.messages import QT_TRANSLATE_NOOP

_STANCES = tuple(f"statements.{each}" for each in ("supports", "opposes", "neutral", "unclear"))
_CHOOSE = Hint(QT_TRANSLATE_NOOP("Hints", "choose"), keys=("Up", "Down"))
_CHANGE_ENTRY = Hint(QT_TRANSLATE_NOOP("Hints", "change"), ("entries.change",))
_NEW_ENTRY = Hint(QT_TRANSLATE_NOOP("Hints", "new"), ("entries.add",))
_MERGE = Hint(QT_TRANSLATE_NOOP("Hints", "merge"), ("entries.merge",))
_LEAVE = Hint(QT_TRANSLATE_NOOP("Hints", "leave it"), keys=("Esc",))
_CLOSE = Hint(QT_TRANSLATE_NOOP("Hints", "close"), keys=("Esc",))
_SEARCH = Hint(QT_TRANSLATE_NOOP("Hints", "search, or do anything"), ("palette.open",))
_NEXT_PANE = Hint(QT_TRANSLATE_NOOP("Hints", "next pane"), ("panes.next",))
_BACK = Hint(QT_TRANSLATE_NOOP("Hints", "back to where you were"), keys=("Esc",))
_OUTLINE = Hint(QT_TRANSLATE_NOOP("Hints", "back to the outline"), keys=("Esc",))
_EXPORT = Hint(QT_TRANSLATE_NOOP("Hints", "export"), ("briefing.export",))
_CARD = (
    Hint(QT_TRANSLATE_NOOP("Hints", "change"), keys=("Enter",), writes=True),
    Hint(QT_TRANSLATE_NOOP("Hints", "remove"), ("quotes.remove",)),
    Hint(QT_TRANSLATE_NOOP("Hints", "other quote"), keys=("Up", "Down")),
)
_ENDS = (
    Hint(QT_TRANSLATE_NOOP("Hints", "end"), keys=("Shift+Left", "Shift+Right"), writes=True),
    Hint(QT_TRANSLATE_NOOP("Hints", "beginning"), keys=("Alt+Left", "Alt+Right"), writes=True),
)
_SELECT = (
    Hint(QT_TRANSLATE_NOOP("Hints", "keep what you select"), ("quotes.keep",)),
    Hint(QT_TRANSLATE_NOOP("Hints", "take the sentence"), ("quotes.select",)),
)
_OTHER_SOURCE = Hint(
    QT_TRANSLATE_NOOP("Hints", "other source"), ("sources.previous", "sources.next")
)
_FACETS = (
    Hint(QT_TRANSLATE_NOOP("Hints", "show all"), keys=("Esc",)),
    Hint(QT_TRANSLATE_NOOP("Hints", "the table"), ("panes.next",)),
)
_WORDS = Hint(QT_TRANSLATE_NOOP("Hints", "keep these words as a quote"), ("quotes.keep",))
_SAVE = {  # by the stance that is kept with it
    "supports": QT_TRANSLATE_NOOP("Hints", "next, then save as supporting"),
    "opposes": QT_TRANSLATE_NOOP("Hints", "next, then save as opposing"),
    "neutral": QT_TRANSLATE_NOOP("Hints", "next, then save as neutral"),
    "unclear": QT_TRANSLATE_NOOP("Hints", "next, then save with stance unclear"),
}
_STANCE = Hint(
    QT_TRANSLATE_NOOP("Hints", "other stance"), keys=("Alt+1", "Alt+2", "Alt+3", "Alt+4")
)
_LATELY = Hint(QT_TRANSLATE_NOOP("Hints", "used last"), keys=tuple("123456789"))
_TAGGING = (
    Hint(QT_TRANSLATE_NOOP("Hints", "another statement"), ("tagging.another",)),
    _LEAVE,
)
_TAGGINGS = {
    f"{name}-{stance}": (Hint(words, keys=("Enter",)), _STANCE, *lately, *_TAGGING)
    for name, lately in (("tagging", (_LATELY,)), ("tagging-first", ()))
    for stance, words in _SAVE.items()
}

HINTS: dict[str, tuple[Hint, ...]] = {
    "welcome": (
        Hint(QT_TRANSLATE_NOOP("Hints", "new project"), ("project.new",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "open a project"), ("project.open",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "begin with what was copied"), keys=("Ctrl+V",)),
    ),
    "palette": (
        _CHOOSE,
        Hint(QT_TRANSLATE_NOOP("Hints", "go there"), keys=("Enter",)),
        _BACK,
    ),
    "palette-none": (_BACK,),
    "briefing": (
        Hint(QT_TRANSLATE_NOOP("Hints", "next quote, one before"), ("page.next", "page.previous")),
        Hint(QT_TRANSLATE_NOOP("Hints", "go to its place"), ("page.go",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "write the bottom line"), ("briefing.write",)),
        _EXPORT,
        _NEXT_PANE,
    ),
    "briefing-column": (
        Hint(QT_TRANSLATE_NOOP("Hints", "new"), ("briefing.new",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "scope"), ("briefing.scope",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "judgements"), ("briefing.judge",)),
        _EXPORT,
        _NEXT_PANE,
    ),
    "briefing-panel": (
        _OUTLINE,
        _NEXT_PANE,
    ),
    "sections": (
        Hint(QT_TRANSLATE_NOOP("Hints", "on or off"), keys=("Space",), writes=True),
        Hint(QT_TRANSLATE_NOOP("Hints", "move"), keys=("Alt+Up", "Alt+Down"), writes=True),
        Hint(QT_TRANSLATE_NOOP("Hints", "go there"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "rename"), ("sections.rename",)),
        Hint(
            QT_TRANSLATE_NOOP("Hints", "write above, below"),
            ("sections.write", "sections.write_below"),
        ),
    ),
    "judgements": (
        _CHOOSE,
        Hint(QT_TRANSLATE_NOOP("Hints", "change"), keys=("Enter",), writes=True),
        Hint(QT_TRANSLATE_NOOP("Hints", "move"), keys=("Alt+Up", "Alt+Down"), writes=True),
        Hint(QT_TRANSLATE_NOOP("Hints", "remove"), keys=("Del",), writes=True),
        _OUTLINE,
    ),
    "changes": (
        _CHOOSE,
        Hint(QT_TRANSLATE_NOOP("Hints", "go to its place"), keys=("Enter",)),
        _OUTLINE,
    ),
    "exports": (_CHOOSE, Hint(QT_TRANSLATE_NOOP("Hints", "verify it"), keys=("Enter",)), _OUTLINE),
    "translating": (
        Hint(QT_TRANSLATE_NOOP("Hints", "keep it"), keys=("Ctrl+Enter",)),
        _LEAVE,
    ),
    "writing": (
        Hint(QT_TRANSLATE_NOOP("Hints", "keep it"), keys=("Ctrl+Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "as it was"), keys=("Esc",)),
    ),
    "empty": (
        Hint(QT_TRANSLATE_NOOP("Hints", "import files"), ("sources.import",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "import what was copied"), ("sources.paste",)),
        _SEARCH,
    ),
    "window": (_SEARCH, _NEXT_PANE),
    "rail": (
        Hint(QT_TRANSLATE_NOOP("Hints", "go to the room"), keys=("Enter",)),
        _SEARCH,
    ),
    "notice": (
        Hint(QT_TRANSLATE_NOOP("Hints", "do it"), ("notice.answer",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "close"), ("notice.close",)),
    ),
    "history": (
        _CHOOSE,
        Hint(QT_TRANSLATE_NOOP("Hints", "undo up to here"), keys=("Enter",), writes=True),
        _CLOSE,
    ),
    "history-quote": (
        _CHOOSE,
        Hint(QT_TRANSLATE_NOOP("Hints", "restore this state"), keys=("Enter",), writes=True),
        _CLOSE,
    ),
    "find": (
        Hint(QT_TRANSLATE_NOOP("Hints", "next place"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "place before"), keys=("Shift+Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "go on there"), keys=("Esc",)),
    ),
    "filter": (
        Hint(QT_TRANSLATE_NOOP("Hints", "to the list"), keys=("Enter",)),
        _NEXT_PANE,
    ),
    "form": (Hint(QT_TRANSLATE_NOOP("Hints", "save"), keys=("Enter",), writes=True), _LEAVE),
    "asking": (Hint(QT_TRANSLATE_NOOP("Hints", "do it"), keys=("Enter",), writes=True), _LEAVE),
    "entry": (
        Hint(QT_TRANSLATE_NOOP("Hints", "as it was"), keys=("Esc",)),
        _NEXT_PANE,
    ),
    "sources": (
        Hint(QT_TRANSLATE_NOOP("Hints", "choose a source"), keys=("Up", "Down")),
        Hint(QT_TRANSLATE_NOOP("Hints", "read it"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "next unread"), ("sources.next_unread",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "mark as read"), ("sources.mark_done",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "edit"), ("sources.edit",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "tags"), ("sources.tag",)),
    ),
    "text": (
        *_SELECT,
        Hint(QT_TRANSLATE_NOOP("Hints", "suggested quotes"), keys=("Tab",)),
        _OTHER_SOURCE,
        _NEXT_PANE,
    ),
    "text-alone": (*_SELECT, _OTHER_SOURCE, _NEXT_PANE),
    "original": (
        Hint(QT_TRANSLATE_NOOP("Hints", "scroll, turn the page"), keys=("PgUp", "PgDown")),
        Hint(QT_TRANSLATE_NOOP("Hints", "read this page"), ("originals.read_page",)),
        Hint(
            QT_TRANSLATE_NOOP("Hints", "larger, smaller"),
            ("originals.larger", "originals.smaller"),
        ),
        Hint(QT_TRANSLATE_NOOP("Hints", "save it"), ("originals.save",)),
        _CLOSE,
    ),
    "words": (_WORDS, Hint(QT_TRANSLATE_NOOP("Hints", "as said last"), ("quotes.repeat",))),
    "words-first": (_WORDS,),
    "suggestion": (
        Hint(QT_TRANSLATE_NOOP("Hints", "keep it"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "with a stance"), keys=("1", "2", "3", "4")),
        Hint(QT_TRANSLATE_NOOP("Hints", "dismiss it"), keys=("Del",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "next, one before"), keys=("Tab", "Shift+Tab")),
        Hint(QT_TRANSLATE_NOOP("Hints", "all of this speaker"), ("suggestions.speaker",)),
    ),
    "card": (*_CARD, *_ENDS),
    "card-fixed": _CARD,
    "here": (
        Hint(QT_TRANSLATE_NOOP("Hints", "choose a quote"), keys=("Up", "Down")),
        Hint(QT_TRANSLATE_NOOP("Hints", "stay with it"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "back to the one before"), keys=("Esc",)),
    ),
    "ends": (
        *_ENDS,
        Hint(QT_TRANSLATE_NOOP("Hints", "by word"), said=QT_TRANSLATE_NOOP("Hints", "with Ctrl")),
        Hint(
            QT_TRANSLATE_NOOP("Hints", "by sentence"), said=QT_TRANSLATE_NOOP("Hints", "with ↑ ↓")
        ),
        Hint(QT_TRANSLATE_NOOP("Hints", "back to the text"), keys=("Esc",)),
    ),
    "correcting": (
        Hint(QT_TRANSLATE_NOOP("Hints", "see what becomes of the quotes"), keys=("Ctrl+Enter",)),
        _LEAVE,
    ),
    "report": (
        Hint(QT_TRANSLATE_NOOP("Hints", "keep the correction"), keys=("Ctrl+Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "go to the quote"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "back to the text"), keys=("Esc",)),
    ),
    "places-none": (_CLOSE,),
    "places": (
        Hint(QT_TRANSLATE_NOOP("Hints", "go to the article"), keys=("Enter",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "confirm"), ("quotes.confirm",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "keep as captured"), ("quotes.leave",)),
        _CLOSE,
    ),
    "reprints-none": (_CLOSE,),
    "reprints": (
        Hint(QT_TRANSLATE_NOOP("Hints", "a reprint"), ("reprints.accept",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "two articles"), ("reprints.apart",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "later"), ("reprints.later",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "the other way round"), ("reprints.turn",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "go to the article"), keys=("Enter",)),
        _CLOSE,
    ),
    "actors": (
        _CHOOSE,
        _CHANGE_ENTRY,
        _NEW_ENTRY,
        Hint(QT_TRANSLATE_NOOP("Hints", "quotes"), ("entries.quotes",)),
        _MERGE,
    ),
    "claims": (
        _CHOOSE,
        Hint(
            QT_TRANSLATE_NOOP("Hints", "under the one before, out again"),
            keys=("Alt+Right", "Alt+Left"),
            writes=True,
        ),
        Hint(QT_TRANSLATE_NOOP("Hints", "order"), keys=("Alt+Up", "Alt+Down")),
        _CHANGE_ENTRY,
        _NEW_ENTRY,
        _MERGE,
    ),
    "facets": (
        Hint(QT_TRANSLATE_NOOP("Hints", "choose a value"), keys=("Up", "Down")),
        Hint(QT_TRANSLATE_NOOP("Hints", "narrow by it"), keys=("Space",)),
        *_FACETS,
    ),
    "facet-words": (Hint(QT_TRANSLATE_NOOP("Hints", "choose a value"), keys=("Down",)), *_FACETS),
    "scope": (
        Hint(QT_TRANSLATE_NOOP("Hints", "choose a value"), keys=("Up", "Down")),
        Hint(QT_TRANSLATE_NOOP("Hints", "narrow by it"), keys=("Space",)),
        _OUTLINE,
        _NEXT_PANE,
    ),
    "scope-words": (
        Hint(QT_TRANSLATE_NOOP("Hints", "choose a value"), keys=("Down",)),
        _OUTLINE,
        _NEXT_PANE,
    ),
    "statements": (
        Hint(QT_TRANSLATE_NOOP("Hints", "go to the place"), ("statements.go",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "change the cell"), ("statements.edit",)),
        Hint(QT_TRANSLATE_NOOP("Hints", "stance"), _STANCES),
        Hint(
            QT_TRANSLATE_NOOP("Hints", "actor, claim, tag"),
            ("statements.actor", "statements.claim", "statements.tag"),
        ),
        Hint(QT_TRANSLATE_NOOP("Hints", "sort"), ("statements.sort",)),
    ),
    **_TAGGINGS,
}
