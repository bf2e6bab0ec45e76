"""The press: Typst, which sets pages; what is long it sets in a process of its own.

Typst gives no memory back: 5,000 quotes would take two gigabytes from the window for good. What
goes back are bytes, as nothing from a process that has met a stranger's text is unpickled.
"""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.paths import RESOURCES

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from typst import Fonts

FOLDER = RESOURCES / "papers"
_LONG = 300_000  # letters of JSON, those of about 200 quotes
_DONE, _FAILED = b"+", b"-"


class PressError(Exception):
    """Something could not be set; ``diagnostic`` is all that Typst said of it."""

    def __init__(self, message: str, diagnostic: str) -> None:
        super().__init__(message)
        self.message = message
        self.diagnostic = diagnostic


def pressed(file: str, name: str, values: object, **how: Any) -> bytes:
    """Set a file of Typst whose one input, by name, is the JSON of these values; give the PDF.

    Raise ``PressError`` where it cannot be set, also where its process came to a sudden end.
    """
    words = json.dumps(values, ensure_ascii=False)
    path = str(FOLDER / file)
    return (_compiled if len(words) <= _LONG else _compiled_apart)(path, name, words, how)


def _compiled(path: str, name: str, words: str, how: dict[str, Any]) -> bytes:
    import typst

    inputs = {name: words}
    fonts = _fonts()
    try:
        data: bytes = typst.compile(
            path,
            root=str(Path(path).parent),
            font_paths=fonts,
            format="pdf",
            sys_inputs=inputs,
            **how,
        )
    except typst.TypstError as error:
        raise PressError(error.message, error.diagnostic) from error
    return data


@cache
def _fonts() -> "Fonts":
    from typst import Fonts

    return Fonts(font_paths=[str(RESOURCES / "fonts")])


def _compiled_apart(path: str, name: str, words: str, how: dict[str, Any]) -> bytes:
    from multiprocessing import get_context

    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, path, name, how), daemon=True)
    process.start()
    theirs.close()  # or its end would never be seen
    try:
        ours.send_bytes(words.encode())  # not with the start, which waits for ever on the dead
        answer = ours.recv_bytes()
    except (EOFError, ConnectionError):
        raise PressError("there may be too little memory", "") from None
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()
    if answer[:1] == _FAILED:
        raise PressError(*json.loads(answer[1:]))
    return answer[1:]


def _serve(pipe: "Connection[Any, Any]", path: str, name: str, how: dict[str, Any]) -> None:
    """Set one paper and send it back; this is what runs in the process."""
    try:
        answer = _DONE + _compiled(path, name, pipe.recv_bytes().decode(), how)
    except PressError as error:
        answer = _FAILED + json.dumps([error.message, error.diagnostic]).encode()
    pipe.send_bytes(answer)
