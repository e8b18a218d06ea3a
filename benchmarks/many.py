"""Many releases: `validate` cold and unchanged, `export` first and again, on one core and on all.

Prints CPU seconds, wall seconds and the largest process of each, and the ratios to other programs over the same files where
those are on the path: rumdl and proselint, which look at prose or Markdown. Programs that make pages: `outputs.py`.
`many.py [COUNT]` makes that many releases (default 1,000) from the example newsroom.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "newsroom"
SOURCE = EXAMPLES / "releases" / "2026-05-12-evening-reading.en.md"
PRESSCTL = [sys.executable, "-m", "pressctl"]


def make_releases(folder: Path, count: int) -> None:
    """A newsroom of `count` releases of some 4 kB, each a little different from the others."""
    shutil.copy(EXAMPLES / "pressctl.toml", folder)
    shutil.copytree(EXAMPLES / "releases" / "images", folder / "releases" / "images")
    text = SOURCE.read_text(encoding="utf-8").replace("translations: {", "x-translations: {")
    lines = [line for line in text.splitlines() if not line.startswith(("url:", "x-translations:"))]
    text = "\n".join(lines) + "\n"
    for number in range(count):
        name = f"releases/2026-05-12-reading-{number:05}.en.md"
        (folder / name).write_text(text.replace("twelve neighbourhood", f"twelve ({number}) neighbourhood"), "utf-8")


def measure(name: str, command: list[str], folder: Path) -> tuple[float, float]:
    """Run a program and print what it cost; returns CPU and wall seconds."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    cpu = usage.ru_utime + usage.ru_stime
    print(f"{name:28} {cpu:8.2f} s CPU {wall:8.2f} s wall {usage.ru_maxrss / 1024:7.0f} MB  exit {process.returncode}")
    return cpu, wall


def ratio(name: str, ours: float, theirs: float, goal: float | None = None) -> None:
    """Print how much more, or less, one takes than another, and what is aimed at."""
    aim = f"   goal {goal:g}" if goal else ""
    print(f"{name:32} {ours / theirs:8.2f}{aim}" if theirs else f"{name:32}        -")


def main() -> None:
    """Make the releases, run every program over them."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(f"{count:,} releases, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_releases(folder, count)
        cold, one = measure("validate, one core", [*PRESSCTL, "validate", "--no-cache", "--jobs", "1"], folder)
        _, two = measure("validate, two cores", [*PRESSCTL, "validate", "--no-cache", "--jobs", "2"], folder)
        measure("validate, filling the cache", [*PRESSCTL, "validate", "--jobs", "1"], folder)
        again, _ = measure("validate, unchanged", [*PRESSCTL, "validate", "--jobs", "1"], folder)
        first, _ = measure("export, three formats", [*PRESSCTL, "export", "--jobs", "1"], folder)
        second, _ = measure("export, unchanged", [*PRESSCTL, "export", "--jobs", "1"], folder)
        measure("export, pages alone", [*PRESSCTL, "export", "--format", "html", "--out", "p", "--jobs", "1"], folder)
        others = _others(folder)
        print()
        ratio("two cores / one, wall", two, one, 0.6)
        ratio("unchanged / cold, validate", again, cold)
        ratio("unchanged / first, export", second, first, 0.25)
        for program, (goal, cpu) in others.items():
            cached = program == "rumdl, cached"
            ratio(f"validate{', unchanged' if cached else ''} / {program}", again if cached else cold, cpu, goal)
        print(f"largest worker ever: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


def _others(folder: Path) -> dict[str, tuple[float | None, float]]:
    """The ratio aimed at and the CPU of other programs over the same files, where they are installed."""
    commands = {
        "rumdl, cold": (5, ["rumdl", "check", "--silent", "--no-cache", "releases"]),
        "rumdl, filling its cache": (None, ["rumdl", "check", "--silent", "releases"]),
        "rumdl, cached": (1, ["rumdl", "check", "--silent", "releases"]),
        "proselint": (0.125, ["proselint", "check", "releases"]),
    }
    found: dict[str, tuple[float | None, float]] = {}
    for name, (goal, command) in commands.items():
        if shutil.which(command[0]):
            found[name] = goal, measure(name, command, folder)[0]
        else:
            print(f"{name:28} is not installed")
    found.pop("rumdl, filling its cache", None)
    return found


if __name__ == "__main__":
    main()
