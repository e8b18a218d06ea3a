"""The program: `pressctl`, or `python -m pressctl`."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line and exit with its code."""
    try:
        from pressctl.cli.app import main

        code = main()
    except KeyboardInterrupt:  # between the start of the interpreter and the command's own handler
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    run()
