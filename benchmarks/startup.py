"""What one `pressctl validate` costs beside a program that only says hello: CPU of the whole process, and the ratio.

The hello is written with the same command-line library, so the ratio is what pressctl itself adds. Goal: 1.7.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
RELEASE = ROOT / "examples" / "newsroom" / "releases" / "2026-05-12-evening-reading.en.md"
HELLO = """
import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def hello(name: str = "you") -> None:
    print("Hello", name)


app()
"""
ROUNDS = 15


def cpu(command: list[str]) -> float:
    """User and system seconds of one run."""
    before = os.times()
    subprocess.run(command, capture_output=True, check=True)
    after = os.times()
    return (after.children_user - before.children_user) + (after.children_system - before.children_system)


def main() -> None:
    """Print a line a program. Rounds alternate, so that a change of the machine's pace hits both."""
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, encoding="utf-8")
        programs = {
            "hello": [sys.executable, str(hello)],
            "validate": [sys.executable, "-m", "pressctl", "validate", "--no-cache", str(RELEASE)],
        }
        for command in programs.values():
            cpu(command)
        times = {name: [] for name in programs}
        for _ in range(ROUNDS):
            for name, command in programs.items():
                times[name].append(cpu(command))
    middle = {name: median(rows) for name, rows in times.items()}
    for name, seconds in middle.items():
        print(f"{name:10} {seconds * 1000:6.0f} ms CPU")
    print(f"ratio      {middle['validate'] / middle['hello']:6.2f}")


if __name__ == "__main__":
    main()
