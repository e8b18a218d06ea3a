"""What one `pressctl validate` costs beside a program that only says hello: CPU of the whole process, and the ratio.

The hello is written with the same command-line library, so the ratio is what pressctl itself adds. Goals: 1.7, and 1.25
where the findings are remembered.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

NEWSROOM = Path(__file__).resolve().parent.parent / "examples" / "newsroom"
RELEASE = Path("releases") / "2026-05-12-evening-reading.en.md"
HELLO = """
import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def hello(name: str = "you") -> None:
    print("Hello", name)


app()
"""
GOALS = {"validate": 1.7, "validate, from cache": 1.25}
ROUNDS = 15
INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""An installed program has its modules compiled; a checkout that was just edited has them after the first round."""


def cpu(command: list[str], folder: Path) -> float:
    """User and system seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=INSTALLED, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def main() -> None:
    """Print a line a program. Rounds alternate, so that a change of the machine's pace hits all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "newsroom"
        shutil.copytree(NEWSROOM, folder, ignore=shutil.ignore_patterns(".pressctl_cache"))
        hello = folder / "hello.py"
        hello.write_text(HELLO, encoding="utf-8")
        validate = [sys.executable, "-m", "pressctl", "validate", str(RELEASE)]
        programs = {
            "hello": [sys.executable, str(hello)],
            "validate": [*validate, "--no-cache"],
            "validate, from cache": validate,
        }
        for command in programs.values():
            cpu(command, folder)
        times: dict[str, list[float]] = {program: [] for program in programs}
        for _ in range(ROUNDS):
            for program, command in programs.items():
                times[program].append(cpu(command, folder))
    middle = {program: median(rows) for program, rows in times.items()}
    for program, seconds in middle.items():
        beside = f"   / hello {seconds / middle['hello']:5.2f}   goal {GOALS[program]}" if program in GOALS else ""
        print(f"{program:22} {seconds * 1000:6.0f} ms CPU{beside}")


if __name__ == "__main__":
    main()
