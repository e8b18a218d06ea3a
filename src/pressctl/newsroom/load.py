"""From pressctl.toml to a Newsroom, and from any file or folder to the newsroom around it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pressctl.errors import NewsroomError
from pressctl.newsroom import parts
from pressctl.newsroom.checks import country, dateline_form, language, timezone, ui_language, web_address
from pressctl.newsroom.house import load_house
from pressctl.newsroom.newsroom import ByLanguage, Newsroom
from pressctl.newsroom.places import KeyPath
from pressctl.newsroom.root import FILE_NAME as FILE_NAME
from pressctl.newsroom.root import newsroom_root as newsroom_root
from pressctl.newsroom.table import Table, Unfit
from pressctl.schema import HOUSES, NEWSROOM_KEYS
from pressctl.source import MAX_TOML_BYTES, SourceFile, open_source


def find_newsroom(start: Path) -> Newsroom:
    """The newsroom around a file or folder (`newsroom_root`), or the default Newsroom where there is none.

    Raises NewsroomError or SourceError for a pressctl.toml that can't be used.
    """
    root = newsroom_root(start)
    return load_newsroom(root) if root else Newsroom()


def load_newsroom(root: Path) -> Newsroom:
    """The newsroom of the pressctl.toml in a folder. Raises NewsroomError, or SourceError where it can't be read."""
    path = root / FILE_NAME
    return parse_newsroom(open_source(path, shown=_shown(path), limit=MAX_TOML_BYTES), root)


def parse_newsroom(source: SourceFile, root: Path | None) -> Newsroom:
    """The newsroom that the text of a pressctl.toml describes.

    Raises NewsroomError with the line and column of the key at fault, what would be right, and the nearest known key.
    """
    try:
        data = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        from pressctl.newsroom.syntax import syntax_error

        raise syntax_error(source, str(error)) from None
    except RecursionError:
        message = "Brackets are nested too deep in this file."
        raise NewsroomError(message, path=source.path, help="Look for brackets that were never closed.") from None
    try:
        return _newsroom(data, None if root is None else str(root))
    except Unfit as unfit:
        raise _placed(source, unfit.path, unfit.message, unfit.hint) from None


def setting_error(root: Path, path: KeyPath, message: str, hint: str) -> NewsroomError:
    """The error for a setting of the pressctl.toml in a folder that others than this room find at fault, with its line
    and column. Raises SourceError where the file can't be read any more."""
    file = root / FILE_NAME
    return _placed(open_source(file, shown=_shown(file), limit=MAX_TOML_BYTES), path, message, hint)


def _placed(source: SourceFile, path: KeyPath, message: str, hint: str) -> NewsroomError:
    from pressctl.newsroom.places import place_of

    span = place_of(source.text, path)
    line, column = source.position(span.start) if span else (1, 1)
    return NewsroomError(message, path=source.path, line=line, column=column, help=hint)


def _newsroom(data: dict[str, Any], root: str | None) -> Newsroom:
    top = Table(data).only(NEWSROOM_KEYS[""])
    table = top.table("newsroom").only(NEWSROOM_KEYS["newsroom"])
    usual = Newsroom()
    return Newsroom(
        root=root,
        name=table.text("name"),
        language=table.checked("language", language, usual.language),
        timezone=table.checked("timezone", timezone, usual.timezone),
        country=table.checked("country", country, None),
        place=table.by_language("place"),
        url=table.checked("url", web_address, None),
        releases=table.texts("releases", usual.releases),
        house=load_house(table.choice("house", HOUSES, "plain")),
        dateline=_dateline(table),
        end_mark=table.by_language("end-mark"),
        zones=_zones(table),
        ui_language=table.checked("ui-language", ui_language, None),
        people={person.id: person for person in map(parts.read_person, parts.bounded(top, "people"))},
        organisations={one.id: one for one in map(parts.read_organisation, parts.bounded(top, "organisations"))},
        contacts={contact.id: contact for contact in map(parts.read_contact, parts.bounded(top, "contacts"))},
        boilerplate=parts.read_boilerplate(top),
        style=parts.read_style(top.table("style")),
        validate=parts.read_validate(top.table("validate")),
        export=parts.read_export(top.table("export")),
        email=parts.read_email(top.table("email")),
        brand=parts.read_brand(top.table("brand")),
        delivery=parts.read_delivery(top.table("delivery")),
        suppress=top.table("delivery").text("suppress"),
    )


def _dateline(table: Table) -> ByLanguage:
    forms = parts.by_language_of(table, "dateline")
    for tag, form in forms.items():
        dateline_form(form, (*table.path, "dateline", *([tag] if tag else [])))
    return forms


def _zones(table: Table) -> tuple[str, ...]:
    return tuple(timezone(zone, (*table.path, "zones", index)) for index, zone in enumerate(table.texts("zones")))


def _shown(path: Path) -> str:
    """The path as it reads from the working folder, where it lies in it."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
