"""`pressctl new`: a release from a template."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli.console import note, put
from pressctl.errors import UsageError

_EXAMPLES = """Examples:

  pressctl new "Lake office opens on Monday"

  pressctl new --kind advisory --language fr --date 2026-03-12 "Visite du chantier"
"""


def new(
    title: Annotated[str | None, typer.Argument(help="The headline. Without it a placeholder stands there.")] = None,
    kind: Annotated[str, typer.Option(help="What kind of release: news, advisory, statement …")] = "news",
    language: Annotated[str | None, typer.Option(help="Its language, such as en or fr.")] = None,
    date: Annotated[str | None, typer.Option(help="Day of issue (default: today).")] = None,
    embargo: Annotated[str | None, typer.Option(help="Not before this date and time.")] = None,
    contact: Annotated[list[str] | None, typer.Option(help="A contact's id in pressctl.toml; may be repeated.")] = None,
    spokesperson: Annotated[list[str] | None, typer.Option(help="A person's id in pressctl.toml.")] = None,
    slug: Annotated[str | None, typer.Option(help="The name in the web address (default: from the title).")] = None,
    template: Annotated[str | None, typer.Option(help="The template (default: that of the kind).")] = None,
) -> None:
    """Start a release from a template, filled in from the newsroom, and print its path."""
    from pressctl.files.create import create_file
    from pressctl.files.release_templates import choose_template, release_loader
    from pressctl.newsroom.checks import language_tag
    from pressctl.newsroom.load import find_newsroom
    from pressctl.scaffold.compose import compose
    from pressctl.scaffold.dates import read_day, read_moment, today
    from pressctl.scaffold.draft import make_draft
    from pressctl.scaffold.placeholders import find_placeholders

    newsroom = find_newsroom(Path.cwd())
    root = Path(newsroom.root) if newsroom.root else None
    if language is not None:
        tag = language_tag(language)
        if tag is None:
            raise UsageError(f"“{language}” is not a language.", help="Write it as two letters, such as en or fr.")
        language = tag
    draft = make_draft(
        newsroom,
        read_day(date) if date else today(newsroom.timezone, dt.datetime.now(dt.UTC)),
        title=title,
        kind=kind,
        language=language,
        embargo=read_moment(embargo, newsroom.timezone) if embargo else None,
        contacts=tuple(contact or ()),
        spokespeople=tuple(spokesperson or ()),
        slug=slug,
    )
    text = compose(draft, newsroom, release_loader(root), choose_template(root, draft.kind, draft.language, template))
    folder = root / newsroom.releases[0] if root and newsroom.releases else Path()
    path = folder / f"{draft.stem}.md"
    shown = shown_path(path)
    create_file(path, text, shown=shown)
    put([f"{shown}\n"])
    for found in find_placeholders(text):
        note(f"{shown}:{found.line}: {found.text}")


def shown_path(path: Path) -> str:
    """The path as it reads from the working folder, where it lies in it."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
