"""Reading alone: releases of some 4 kB a second on one core, and a megabyte of quotation marks.

Every release is read once: what a reader remembers of a text must not make the next round quicker. Rounds are of a
hundred releases; the best counts, since a busy machine only ever makes one slower. Goals: 1,000 a second; the marks
under two seconds and 60 MB.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.source import SourceFile, source_from_text

RELEASES = Path(__file__).resolve().parent.parent / "examples" / "newsroom" / "releases"
ROUNDS, A_ROUND = 12, 100
HEAD = "---\ntitle: Marks\nlanguage: en\n---\n\n"


def sources() -> list[SourceFile]:
    """The example newsroom's releases over and over, each time with other figures and filled up to some 4 kB."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(RELEASES.glob("*.md"))]
    found = []
    for number in range(ROUNDS * A_ROUND):
        text = texts[number % len(texts)]
        body = text.split("\n---\n", 1)[1].strip()
        more = "\n\n".join(f"{paragraph} ({number})" for paragraph in body.split("\n\n") if len(paragraph) > 120)
        filler = f"{more}\n\n" * 20
        text = f"{text.rstrip()}\n\n{filler}"[: max(4000, len(text))] + "\n"
        found.append(source_from_text(text, f"{number}.md"))
    return found


def rates() -> None:
    """Print how many releases a second are parsed, and how many read."""
    newsroom, best = Newsroom(), {"parse": 1e9, "read": 1e9}
    rows = sources()
    for at in range(0, len(rows), A_ROUND):
        began = time.process_time()
        releases = [parse_release(source, newsroom) for source in rows[at : at + A_ROUND]]
        parsed = time.process_time()
        for release in releases:
            read_release(release)
        done = time.process_time()
        if at:  # the first round loads languages and compiles patterns
            best = {"parse": min(best["parse"], parsed - began), "read": min(best["read"], done - parsed)}
    size = sum(len(source.text) for source in rows) / len(rows)
    for name, seconds in best.items():
        print(f"{name:6} {A_ROUND / seconds:6.0f} releases of {size:,.0f} characters a second")


def marks() -> None:
    """Print what a megabyte of quotation marks in lines of 50 kB takes; in a process of its own, for its memory."""
    body = "\n".join('"' * 50_000 for _ in range(20))
    began = time.process_time()
    read_release(parse_release(source_from_text(HEAD + body + "\n", "marks.md"), Newsroom()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"a megabyte of quotation marks: {time.process_time() - began:.2f} s CPU, {memory:.0f} MB")


if __name__ == "__main__":
    if sys.argv[1:] == ["marks"]:
        marks()
    else:
        rates()
        sys.stdout.flush()
        subprocess.run([sys.executable, __file__, "marks"], check=True)
