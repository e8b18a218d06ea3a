"""Kills exports at random writes, and looks at what is left: whole files or none, and a next run that completes.

`kills.py [KILLS] [SEED]` (default 200, 1). Each export runs in a process of its own that is killed (-9) at a write, open,
flush or rename drawn by lot; some have two workers. After each kill, every file in the folder must be whole; every tenth
time, and at the end, the next run must leave the bytes of an undisturbed one. Exit status 0 where all of that held.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parents[1] / "examples" / "newsroom"
CALLS = ("write", "fsync", "close", "replace", "open", "sync", "mkdir")
ARGUMENTS = ("export", "--embargoed", "--quiet", "--at", "2026-11-01T00:00+00:00", "--to", "listmonk,ninjs3,mbox,atom")


class Dying:
    """The module `os`, in which the call with a number is the last one."""

    def __init__(self, last: int) -> None:
        self.left = last
        self.process = os.getpid()  # workers that die are another thing: the export goes on without them

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        return self._counted(real) if name in CALLS else real

    def _counted(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            self.left -= os.getpid() == self.process
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **options)

        return call


def export(newsroom: Path, out: Path, last: int | None, jobs: int) -> int:
    """Run one export in a process of its own; `last` is the call at which it dies. Returns the status that wait gives."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    code = 70
    try:
        from pressctl.files import writer

        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        if last is not None:
            writer.os = Dying(last)  # type: ignore[assignment]
        code = run(newsroom, out, jobs)
    finally:
        os._exit(code)


def run(newsroom: Path, out: Path, jobs: int) -> int:
    """Run one export in this process; returns its exit code."""
    from pressctl.cli.app import main

    os.chdir(newsroom)
    return main([*ARGUMENTS, "--out", str(out), "--jobs", str(jobs)])


def files(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, without the temporary files of a run that was cut off."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".pressctl")
    }


def main() -> int:
    """Kill, look, complete; say how often."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    lot = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with tempfile.TemporaryDirectory() as folder:
        newsroom, out, whole = Path(folder) / "newsroom", Path(folder) / "out", Path(folder) / "whole"
        shutil.copytree(SOURCE, newsroom, ignore=shutil.ignore_patterns("dist", ".pressctl_cache"))
        if run(newsroom, whole, 1):  # in this process, so that the others have all modules from the start
            print("An undisturbed export failed.")
            return 2
        expected = files(whole)
        killed = broken = different = 0
        for number in range(1, kills + 1):
            if lot.random() < 0.5:
                shutil.rmtree(out, ignore_errors=True)
                shutil.rmtree(newsroom / ".pressctl_cache", ignore_errors=True)
            killed += os.WIFSIGNALED(export(newsroom, out, int(lot.expovariate(1 / 60)), lot.choice((1, 1, 2))))
            broken += sum(expected.get(name) != data for name, data in files(out).items())
            if number % 10 == 0 or number == kills:
                export(newsroom, out, None, 1)
                different += files(out) != expected
    print(
        f"{killed} of {kills} exports were killed; {broken} files were not whole; {different} runs after them differed."
    )
    return int(bool(broken or different))


if __name__ == "__main__":
    sys.exit(main())
