"""A press officer's morning, in a scratch copy of the example newsroom: new, write, validate, export.

Usage: python examples/demo.py [FOLDER]     (default: demo/ at the top of the checkout)
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
FINISHED = EXAMPLES / "finished" / "2026-11-17-second-book-bus.en.md"
NEW = (
    "new",
    "A second book bus sets out from Marseille",
    "--language=en",
    "--date=2026-11-17",
    "--slug=second-book-bus",
    "--contact=press-london",
    "--spokesperson=youssef-mansouri",
)


def main(folder: Path) -> int:
    """Run the demo in `folder`/newsroom, which is made afresh. Returns 0 where every step did what it should."""
    newsroom = folder / "newsroom"
    shutil.rmtree(newsroom, ignore_errors=True)
    shutil.copytree(EXAMPLES / "newsroom", newsroom)
    release = Path("releases") / FINISHED.name

    say("1. Start a release from a template; the newsroom fills in contact, spokesperson and boilerplate.")
    if pressctl(newsroom, *NEW) != 0 or not (newsroom / release).is_file():
        return 1
    print((newsroom / release).read_text(encoding="utf-8"))

    say("2. What is still to be written? validate points at every placeholder.")
    if pressctl(newsroom, "validate", release.as_posix()) not in (0, 1):
        return 1

    say(f"3. The release is written: examples/finished/{FINISHED.name} takes its place.")
    shutil.copyfile(FINISHED, newsroom / release)

    say("4. Check every release of the newsroom.")
    if pressctl(newsroom, "validate") != 0:
        return 1

    say("5. Make web pages, plain texts and mails. One release is under embargo: --embargoed lets it out, marked.")
    if pressctl(newsroom, "export", "--embargoed") != 0:
        return 1
    look_at(newsroom / "dist")
    return 0


def pressctl(newsroom: Path, *arguments: str) -> int:
    """Show the command as one would type it, run it in the newsroom, return its exit code."""
    typed = " ".join(f'"{one}"' if " " in one else one for one in arguments)
    print(f"$ pressctl {typed}", flush=True)
    done = subprocess.run([sys.executable, "-m", "pressctl", *arguments], cwd=newsroom, check=False)
    return done.returncode


def say(text: str) -> None:
    """A heading between the steps."""
    print(f"\n{text}\n", flush=True)


def look_at(out: Path) -> None:
    """Say where the outputs lie and what is worth a look."""
    bus, reading, arabic = out / "second-book-bus", out / "lectures-du-soir", out / "qiraat-al-masa"
    lanterns = out / "nuit-des-lanternes"
    say(f"All of it lies in {out}. Worth a look:")
    rows = (
        (bus / "second-book-bus.en.html", "the web page of the new release: open it in a browser"),
        (bus / "second-book-bus.en.eml", "its mail: opens as a draft in a mail program"),
        (bus / "second-book-bus.en.txt", "its plain text, 72 columns"),
        (reading / "lectures-du-soir.fr.html", "a French release with a picture"),
        (arabic / "qiraat-al-masa.ar.html", "the same in Arabic, from right to left"),
        (lanterns / "nuit-des-lanternes.fr.html", "an embargoed invitation: it says so at the top"),
        (out / "manifest.json", "the list of everything that was made"),
    )
    for path, words in rows:
        print(f"  {path}\n      {words}")
    missing = [path for path, _ in rows if not path.is_file()]
    if missing:
        sys.exit("Not made: " + ", ".join(str(path) for path in missing))


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES.parent / "demo"
    sys.exit(main(target.resolve()))
