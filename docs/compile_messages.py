"""Compiles the catalogues of messages: `python docs/compile_messages.py` after a change in a `.po` file.

Needs Babel. A test fails where a compiled catalogue is not what its source says.
"""

from __future__ import annotations

import io
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "pressctl"


def compiled(source: Path) -> bytes:
    """The bytes of the `.mo` file of a `.po` file."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with source.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def main() -> None:
    """Write the compiled form beside every source."""
    for source in sorted(PACKAGE.glob("*/locale/*/LC_MESSAGES/*.po")):
        source.with_suffix(".mo").write_bytes(compiled(source))


if __name__ == "__main__":
    main()
