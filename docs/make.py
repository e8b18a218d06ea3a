"""Makes the pages of docs/ that come out of the program: cli.md from --help, mistakes.md from examples/broken, rules.md
from the rules, systems.md and the systems' part of schema/newsroom.schema.json from the systems.

Usage: python docs/make.py            (tests/test_docs.py fails where a page is not what this would write)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent
BROKEN = DOCS.parent / "examples" / "broken"
MADE = "<!-- Made by docs/make.py; change the program, or the words there, and run `make docs`. -->\n"


def run(*arguments: str, folder: Path = DOCS) -> str:
    """What pressctl prints, 100 columns wide and without colour."""
    environment = {**os.environ, "COLUMNS": "100", "TERMINAL_WIDTH": "100", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    environment.pop("FORCE_COLOR", None)
    done = subprocess.run(
        [sys.executable, "-m", "pressctl", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"pressctl {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def command_names() -> Iterator[tuple[str, ...]]:
    """Every command, and every command of a group, in the order of the root help."""
    import typer.main

    from pressctl.cli.tree import app

    root: Any = typer.main.get_command(app)
    for name in root.list_commands(None):
        yield (name,)
        inner: Mapping[str, object] = getattr(root.get_command(None, name), "commands", {})
        for sub in inner:
            yield (name, sub)


def cli() -> str:
    """The command reference."""
    parts = [
        "# Command reference\n",
        MADE,
        "Each command answers `--help` with what stands here. Findings and data go to standard output, progress and notes to "
        "standard error.\n",
        "| exit code | means |\n|---|---|\n"
        "| 0 | all is well |\n"
        "| 1 | findings that count as errors, or a release that was refused |\n"
        "| 2 | pressctl could not work: a wrong option, a missing or unreadable file, a mistake in pressctl.toml |\n"
        "| 130 | interrupted with Ctrl-C |\n",
        f"## pressctl\n\n```text\n{run('--help').rstrip()}\n```\n",
    ]
    for names in command_names():
        shown = " ".join(names)
        parts.append(f"## pressctl {shown}\n\n```text\n{run(*names, '--help').rstrip()}\n```\n")
    return "\n".join(parts)


def findings() -> Mapping[str, list[dict[str, Any]]]:
    """What validate says of the broken releases, as it says it to programs, by file."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in json.loads(run("validate", "--no-cache", "--format", "json", "releases", folder=BROKEN)):
        found.setdefault(Path(row["file"]).stem, []).append(row)
    return found


def mistakes() -> str:
    """Mistakes that are really made, and what validate says of each."""
    titles: dict[str, str] = tomllib.loads((BROKEN / "mistakes.toml").read_text(encoding="utf-8"))
    parts = [
        "# Mistakes, and what validate says of them\n",
        MADE,
        "Each of these releases holds one mistake that is really made in press offices. They lie in "
        "[examples/broken](../examples/broken), beside the small newsroom that they belong to.\n",
    ]
    said = findings()
    for number, (name, title) in enumerate(titles.items(), start=1):
        parts.append(f"## {number}. {title}\n\n[{name}.md](../examples/broken/releases/{name}.md)\n")
        parts.extend(_said(name, row) for row in said[name])
    return "\n".join(parts)


def _said(name: str, row: Mapping[str, Any]) -> str:
    lines = (BROKEN / "releases" / f"{name}.md").read_text(encoding="utf-8").split("\n")
    line = lines[row["line"] - 1].strip() or "(empty line)"
    start = max(0, row["column"] - 41)
    excerpt = ("… " if start else "") + line[start : start + 90].strip() + (" …" if len(line) > start + 90 else "")
    place = f"line {row['line']}, column {row['column']}"
    fix = row["fix"]
    mended = "" if fix is None else " `--fix` mends it." if fix["safe"] else " `--fix --unsafe-fixes` mends it."
    return (
        f"> {row['severity'].capitalize()} {row['code']} ({row['name']}), {place}\n>\n"
        f"> ```text\n> {excerpt}\n> ```\n>\n"
        f"> {row['message']}\n>\n> {row['help']}{mended}\n"
    )


def rules() -> str:
    """Every rule's page, from the rules themselves."""
    from pressctl.rules.manual import manual

    title, _, rest = manual().partition("\n")
    return f"{title}\n\n{MADE}{rest}"


def systems() -> str:
    """What each mailing system and news desk takes, from the systems themselves."""
    from pressctl.delivery.manual import manual

    title, _, rest = manual().partition("\n")
    return f"{title}\n\n{MADE}{rest}"


def newsroom_schema() -> str:
    """The JSON Schema of pressctl.toml with the keys of each system; the rest of it is written by hand."""
    from pressctl.delivery.settings import settings_schema
    from pressctl.delivery.systems import NAMES, system

    found = json.loads((DOCS.parent / "schema" / "newsroom.schema.json").read_text(encoding="utf-8"))
    delivery = found["properties"]["delivery"]
    suppress = {"description": "The file of those who want no mail.", "type": "string", "maxLength": 1000}
    delivery["properties"] = {"suppress": suppress} | {name: settings_schema(system(name)) for name in NAMES}
    delivery["additionalProperties"] = False
    found["properties"]["export"]["properties"]["to"] = {
        "description": "Mailing systems and news desks to make files for.",
        "type": "array",
        "items": {"enum": list(NAMES)},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "cli.md": cli,
    "mistakes.md": mistakes,
    "rules.md": rules,
    "systems.md": systems,
    "../schema/newsroom.schema.json": newsroom_schema,
}


def main() -> None:
    """Write every page."""
    for name, make in PAGES.items():
        (DOCS / name).write_text(make(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
