"""The program: `pressctl`, or `python -m pressctl`."""

from __future__ import annotations

import gc
import sys


def run() -> None:
    """Run the command line and exit with its code."""
    # Starting makes many objects that stay: looking for cycles among them takes a tenth of a short run. A long one
    # still has its memory back, as nearly nothing of pressctl's is in a cycle.
    gc.set_threshold(50_000, 20, 20)
    try:
        from pressctl.cli.app import main

        code = main()
    except KeyboardInterrupt:  # between the start of the interpreter and the command's own handler
        code = 130
    # All that was made goes with the process: looking for cycles in it once more on the way out takes another tenth.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
