"""Accuracy over data that is not part of this repository: labelled releases, and made-up ones with planted errors.

PRESSCTL_BENCH_DATA names a folder with `corpus/` and `bench/`, whose own programs do the scoring. Without it nothing is
measured, and that is said.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def run(*command: object) -> None:
    """Run one of the data's programs with our pressctl first on the path."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    print("$", *(Path(str(part)).name for part in command[1:]), flush=True)
    subprocess.run([str(part) for part in command], env={**os.environ, "PATH": path}, check=False)


def main() -> None:
    """Run each program that is there."""
    named = os.environ.get("PRESSCTL_BENCH_DATA", "")
    data = Path(named)
    if not named or not data.is_dir():
        print("PRESSCTL_BENCH_DATA names no folder: accuracy over outside data is not measured.")
        return
    quotes, releases = data / "bench" / "quotes", data / "bench" / "releases"
    for form in ("txt", "md"):
        run(sys.executable, quotes / "run_pressctl.py", "--as", form, data / "corpus")
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, releases / "make_releases.py", folder, "-n", 500, "--seed", 7, "--broken", 0.5)
        run(sys.executable, releases / "score_validate.py", folder)


if __name__ == "__main__":
    main()
