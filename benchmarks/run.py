"""Runs every benchmark of this folder, one after the other: `make bench`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Run them in the order of their names; the exit code of the first that could not run."""
    codes = []
    for program in sorted(HERE.glob("*.py")):
        if program != Path(__file__).resolve():
            print(f"\n== {program.stem}", flush=True)
            codes.append(subprocess.run([sys.executable, str(program)], check=False).returncode)
    return max(codes, default=0)


if __name__ == "__main__":
    sys.exit(main())
