"""The command line: the same deeds as the window, without a display and without Qt."""

import os
import sys
import traceback

import click

from curator.cli.door import door
from curator.cli.printing import complain, print_in_any_locale
from curator.domain.errors import CuratorError


def main(arguments: list[str] | None = None) -> None:
    """Run one command and end the process: 0 well, 1 a mistake told in one line, 2 a wrong call.

    An import of which some parts failed ends with 3. No traceback reaches a person, unless they
    ask for it with ``CURATOR_DEBUG=1``.
    """
    print_in_any_locale()
    try:
        code = door.main(arguments, prog_name="curator", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        complain("Stopped; nothing was kept of what was under way.")
        code = 130
    except Exception as error:  # the last resort: one line, and the project is as it was
        complain(_told(error))
        code = 1
    sys.exit(code if isinstance(code, int) else 0)


def _told(error: Exception) -> str:
    if os.environ.get("CURATOR_DEBUG"):
        traceback.print_exc()
    if isinstance(error, CuratorError):
        return str(error)
    if isinstance(error, OSError) and error.filename:
        return f"“{error.filename}” is out of reach ({error.strerror}). Check the path."
    return (
        f"Something went wrong that should not have ({type(error).__name__}: {error}). Nothing "
        "was kept of what was under way. Set CURATOR_DEBUG=1 to see where, and report it."
    )
