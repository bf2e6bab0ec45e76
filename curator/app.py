"""Start the window: what the command line and the desktop call."""

import sys
from pathlib import Path


def run(path: Path | None = None, *, demo: bool = False) -> int:
    """Open the window on a project and return the code to exit with.

    Without a path it opens the last project, else the welcome page. With ``demo`` the sample is
    made at the path first, where nothing is there yet.
    """
    import gc

    gc.disable()  # what is made before the first picture stays, so looking for rubbish is in vain
    from curator.gui.start import start

    return start(path, sample=demo)


def main() -> None:
    """Open the window on the project named first, as desktops do."""
    named = sys.argv[1:2]
    sys.exit(run(Path(named[0]) if named else None))
