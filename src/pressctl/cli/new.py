"""`pressctl new`: a release from a template, or from the release that it translates."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.asking import may_ask
from pressctl.cli.console import note, put
from pressctl.cli.options import Debug, Quiet, UiLanguage
from pressctl.cli.start import Start
from pressctl.cli.voice import Voice, checked_language, make_voice
from pressctl.errors import UsageError
from pressctl.newsroom.load import find_newsroom
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.release import KINDS


def new(
    title: Annotated[
        str | None, typer.Argument(help="The headline; without it a placeholder.", show_default=False)
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            autocompletion=completion.kinds,
            metavar="KIND",
            help=f"One of {', '.join(KINDS)} (default: news).",
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            autocompletion=completion.languages,
            metavar="TAG",
            help="en, fr, ar … (default: the newsroom's).",
        ),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DAY", help="Day of issue: 2026-03-12, Monday … (default: today).")
    ] = None,
    embargo: Annotated[
        str | None,
        typer.Option(
            "--embargo", metavar="TIME", help="Not to be published before: “12 March 9:00”, “tomorrow 9am” …."
        ),
    ] = None,
    contact: Annotated[
        list[str] | None,
        typer.Option(
            "--contact",
            autocompletion=completion.contacts,
            metavar="ID",
            help="A contact of pressctl.toml; may be repeated.",
        ),
    ] = None,
    spokesperson: Annotated[
        list[str] | None,
        typer.Option(
            "--spokesperson",
            autocompletion=completion.people,
            metavar="ID",
            help="A person of pressctl.toml, likewise.",
        ),
    ] = None,
    slug: Annotated[
        str | None, typer.Option("--slug", metavar="NAME", help="Its name in addresses (default: from the title).")
    ] = None,
    template: Annotated[
        str | None,
        typer.Option(
            "--template",
            autocompletion=completion.templates,
            metavar="NAME",
            help="A template (default: that of the kind).",
        ),
    ] = None,
    translate: Annotated[
        Path | None,
        typer.Option(
            "--translate",
            metavar="FILE",
            help="Start a translation of this release.",
            autocompletion=completion.release_files,
        ),
    ] = None,
    edit: Annotated[bool, typer.Option("--edit", help="Open the file in $VISUAL or $EDITOR.")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing, even on a terminal.")] = False,
    ui_language: UiLanguage = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Start a release from a template, filled in from the newsroom, and print its path.

    What is left to write stands in [[double brackets]]; validate points at each until it is gone. On a terminal, new
    asks for what the options do not say.

    Examples:

    pressctl new "Lake office opens on Monday" --language en

    pressctl new --translate releases/2026-03-12-lake-office.en.md --language fr
    """
    from pressctl.cli.editor import edit as open_editor
    from pressctl.cli.editor import editor

    command = editor() if edit else []
    tag = _language(language)
    ask = may_ask(no_input)
    if translate is not None:
        if title or kind or date or embargo or contact or spokesperson or slug or template:
            raise UsageError("--translate takes all but the language from the release.", help="Leave the others out.")
        from pressctl.cli.new_translation import translation

        say = make_voice(checked_language(ui_language), find_newsroom(translate).ui_language)
        path = _create(translation(translate, tag, say, ask=ask), say, quiet=quiet)
    else:
        newsroom = find_newsroom(Path.cwd())
        say = make_voice(checked_language(ui_language), newsroom.ui_language)
        asked = _Asked(title, kind, tag, date, embargo, tuple(contact or ()), tuple(spokesperson or ()), slug, template)
        path = _create(_release(asked, newsroom, say, ask=ask), say, quiet=quiet)
    if edit:
        open_editor(command, path)


class _Asked:
    """What the options say; None where they are silent."""

    def __init__(
        self,
        title: str | None,
        kind: str | None,
        language: str | None,
        date: str | None,
        embargo: str | None,
        contacts: tuple[str, ...],
        spokespeople: tuple[str, ...],
        slug: str | None,
        template: str | None,
    ) -> None:
        self.title = title
        self.kind = kind
        self.language = language
        self.date = date
        self.embargo = embargo
        self.contacts = contacts
        self.spokespeople = spokespeople
        self.slug = slug
        self.template = template
        self.place: str | None = None


def _release(asked: _Asked, newsroom: Newsroom, say: Voice, *, ask: bool) -> Start:
    from pressctl.files.release_templates import choose_template, release_loader
    from pressctl.files.stems import free_stem
    from pressctl.scaffold.compose import compose
    from pressctl.scaffold.dates import Calendar, read_day, today
    from pressctl.scaffold.draft import make_draft
    from pressctl.scaffold.moments import read_moment

    root = Path(newsroom.root) if newsroom.root else None
    languages = dict.fromkeys((say.language, asked.language or newsroom.language, newsroom.language, "en"))
    calendar = Calendar(today(newsroom.timezone, dt.datetime.now(dt.UTC)), tuple(languages), newsroom.country)
    zone = newsroom.timezone if root else None
    if ask:
        from pressctl.cli.new_questions import ask_for_missing

        ask_for_missing(asked, newsroom, calendar, zone, say)
    draft = make_draft(
        newsroom,
        read_day(asked.date, calendar) if asked.date else calendar.today,
        title=asked.title,
        kind=asked.kind or "news",
        language=asked.language,
        embargo=read_moment(asked.embargo, calendar, zone) if asked.embargo else None,
        contacts=asked.contacts,
        spokespeople=asked.spokespeople,
        place=asked.place,
        slug=asked.slug,
    )
    template = choose_template(root, draft.kind, draft.language, asked.template)
    text = compose(draft, newsroom, release_loader(root), template)
    folder = root / newsroom.releases[0] if root and newsroom.releases else Path()
    stem = free_stem(folder, draft.stem)
    if draft.slug and stem != draft.stem:
        raise UsageError(f"A release in {draft.language} has the slug “{draft.slug}” already.", help="Choose another.")
    return Start(folder / f"{stem}.md", text, draft.language)


def _create(start: Start, say: Voice, *, quiet: bool) -> Path:
    from pressctl.cli.telling import shown, unread_language
    from pressctl.files.create import create_file
    from pressctl.scaffold.placeholders import find_placeholders

    name = shown(start.path)
    create_file(start.path, start.text, shown=name)
    put([f"{name}\n"])
    start.then()
    if quiet:
        return start.path
    found = find_placeholders(start.text)
    if found:
        note(say("Still to be written, by line:"))
    for one in found:
        note(f"{one.line:>5}  {one.text}")
    unread = unread_language(start.language, say)
    if unread:
        note(unread)
    return start.path


def _language(typed: str | None) -> str | None:
    from pressctl.languages.tags import spoken_tag, tag_hint

    tag = spoken_tag(typed) if typed is not None else None
    if typed is not None and tag is None:
        raise UsageError(f"“{typed}” is not a language.", help=tag_hint(typed))
    return tag
