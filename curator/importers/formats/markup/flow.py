"""Words on their way from a document to a text: paragraphs, lines, rows of tables, notes."""

import re

_SPACES = re.compile(r"[ \t\n\r\f]+")
_AT_BREAK = re.compile(r" ?\x1e ?")
_BREAK = "\x1e"  # a line break inside a paragraph; no document holds these characters
KEPT_TAB, KEPT_SPACE = "\x1c", "\x1d"  # as they are meant, where white space is made one space
_MEANT = str.maketrans({_BREAK: "\n", KEPT_TAB: "\t", KEPT_SPACE: " "})

# Its words, whether it is a line of a list or table, and whether it follows the one before it.
Block = tuple[str, bool, bool]


class Flow:
    """Gathers words to a text: blank lines between paragraphs, tabs between cells.

    ``collapse`` makes each run of white space one space, as in HTML. Notes stand at the end,
    numbered, as ``[1]`` does where each belongs.
    """

    def __init__(self, *, collapse: bool = False) -> None:
        self._collapse = collapse
        self._run: list[str] = []
        self._blocks: list[list[Block]] = [[]]  # of the text, and of each cell that is open
        self._rows: list[list[list[Block]]] = []
        self._asides: list[Block] = []
        self._saved: list[tuple[list[str], list[list[Block]], list[list[list[Block]]]]] = []
        self._notes: list[str] = []
        self._apart = False

    def add(self, words: str | None) -> None:
        """Add words to the paragraph."""
        if words:
            self._run.append(words)

    def break_line(self) -> None:
        """Begin a new line in the same paragraph."""
        self._run.append(_BREAK)

    def end(self, *, tight: bool = False) -> str:
        """End the paragraph and give its words; a tight one is a line among others like it.

        To end one without words sets what comes after it apart from what came before.
        """
        words = self._end(tight=tight)
        if not words and not tight and len(self._blocks) == 1:
            self._apart = True
        return words

    def open_row(self) -> None:
        """Begin a row of a table."""
        self._end()
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin a cell."""
        self._end()
        self._blocks.append([])

    def close_cell(self) -> None:
        """End the cell that is open; without one, the paragraph."""
        self._end()
        if len(self._blocks) > 1:
            blocks = self._blocks.pop()
            if self._rows:
                self._rows[-1].append(blocks)
            else:
                self._blocks[-1] += blocks

    def close_row(self) -> None:
        """End the row: one line where each cell is one paragraph, otherwise all of these."""
        self._end()
        cells = self._rows.pop() if self._rows else []
        if any(len(blocks) > 1 for blocks in cells):
            self._blocks[-1] += [block for blocks in cells for block in blocks]
            return
        row = "\t".join(blocks[0][0].replace("\n", " ") if blocks else "" for blocks in cells)
        row = row.rstrip("\t")
        if row.strip():
            self._append(row, tight=True)

    def open_note(self) -> None:
        """Begin a note or an aside; what follows is its own until it is closed."""
        self._saved.append((self._run, self._blocks, self._rows))
        self._run, self._blocks, self._rows = [], [[]], []

    def close_note(self) -> None:
        """End the note, and set its number where it began."""
        self.note(_joined(self._restore()))

    def close_aside(self) -> None:
        """End the aside, such as a frame; it comes after the paragraph it hangs on."""
        self._asides += self._restore()

    def note(self, words: str) -> None:
        """Note something at this place of the text."""
        if words.strip():
            self._notes.append(words.strip())
            self._run.append(f"[{len(self._notes)}]")

    def text(self) -> str:
        """Give the text, with its notes at the end."""
        while self._saved:
            self.close_aside()
        while len(self._blocks) > 1:
            self.close_cell()
        while self._rows:
            self.close_row()
        self.end()
        notes = [(f"[{n}] {words}", False, False) for n, words in enumerate(self._notes, 1)]
        return _joined(self._blocks[0] + notes)

    def _end(self, *, tight: bool = False) -> str:
        words = "".join(self._run)
        self._run.clear()
        if self._collapse:
            words = _AT_BREAK.sub(_BREAK, _SPACES.sub(" ", words))
        words = words.translate(_MEANT).strip(" \t\n")
        if words and not words.isspace():
            self._append(words, tight=tight)
        if not self._saved:
            self._blocks[-1] += self._asides
            self._asides.clear()
        return words

    def _append(self, words: str, *, tight: bool) -> None:
        self._blocks[-1].append((words, tight, not self._apart))
        self._apart = self._apart and len(self._blocks) > 1  # in a cell it is said of the row

    def _restore(self) -> list[Block]:
        self.end()
        while self._rows or len(self._blocks) > 1:  # left open
            self.close_cell()
            self.close_row()
        blocks = self._blocks[0]
        if self._saved:
            self._run, self._blocks, self._rows = self._saved.pop()
        return blocks


def _joined(blocks: list[Block]) -> str:
    pieces: list[str] = []
    before = False
    for words, tight, follows in blocks:
        if pieces:
            pieces.append("\n" if before and tight and follows else "\n\n")
        pieces.append(words)
        before = tight
    return "".join(pieces)
