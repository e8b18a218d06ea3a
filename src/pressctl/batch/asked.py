"""Which systems an export is for: named on the command line or in pressctl.toml, their settings checked before any work."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pressctl.batch.deliveries import Deliveries
from pressctl.delivery.settings import read_settings
from pressctl.delivery.system import Settings
from pressctl.delivery.systems import NAMES, system
from pressctl.errors import NewsroomError, UsageError
from pressctl.newsroom.load import setting_error
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.newsroom.table import Unfit
from pressctl.record import replace
from pressctl.rendering.addresses import base_address
from pressctl.rendering.colours import palette
from pressctl.rendering.story import Provider
from pressctl.schema import nearest

SUPPRESS = "suppress.csv"


def deliveries_for(newsroom: Newsroom, to: Sequence[str] | None, recipients: Path | None) -> Deliveries:
    """The deliveries of an export. `to` is None where the command line names no system.

    Raises UsageError for a system that there is none of, and NewsroomError with its place for a table of `[delivery]`
    that a system can't take.
    """
    names = tuple(dict.fromkeys(newsroom.export.to if to is None else to))
    for name in names:
        _known(name, "--to" if to is not None else "[export] to")
    tables = _checked_tables(newsroom)
    settings = {name: _settings(newsroom, name, tables) for name in names}
    provider = _provider(newsroom)
    asked = Deliveries(names, settings, usual=newsroom.language, provider=provider, root=newsroom.root)
    if recipients is None:
        return asked
    _refuse_deaf(names)
    files = (str(recipients.absolute()), _suppress_file(newsroom, recipients))
    return replace(asked, recipients=files, list_name=_list_name(recipients))


def _provider(newsroom: Newsroom) -> Provider:
    return Provider(
        newsroom.name,
        newsroom.url,
        base_address(newsroom.export.base_url),
        language=newsroom.language,
        country=newsroom.country,
        footer=in_language(newsroom.brand.footer, newsroom.language) or "",
        colours=palette(newsroom.brand),
    )


def _known(name: str, where: str) -> None:
    if name in NAMES:
        return
    near = nearest(name, NAMES)
    hint = f"Did you mean {near}?" if near else f"There are {', '.join(NAMES)}."
    raise UsageError(f"{where} names {name!r}, which is no system that pressctl knows.", help=hint)


def _checked_tables(newsroom: Newsroom) -> Mapping[str, Mapping[str, Any]]:
    for name in newsroom.delivery:
        if name not in NAMES:
            near = nearest(name, NAMES)
            hint = f"Did you mean `{near}`?" if near else f"Known here: {', '.join(NAMES)}."
            raise _error(newsroom, Unfit(("delivery", name), f"`delivery.{name}` is not a system of pressctl.", hint))
    return newsroom.delivery


def _settings(newsroom: Newsroom, name: str, tables: Mapping[str, Mapping[str, Any]]) -> Settings:
    try:
        settings = read_settings(system(name), tables.get(name, {}))
    except Unfit as unfit:
        raise _error(newsroom, unfit) from None
    if system(name).needs_sender and not newsroom.email.sender:
        message = f"{system(name).title} needs to know whom a mail is from: [email] has no `from`."
        hint = 'Add below [email]: from = "Press office <press@example.org>"'
        raise _error(newsroom, Unfit(("email",), message, hint))
    return settings


def _error(newsroom: Newsroom, unfit: Unfit) -> NewsroomError:
    if newsroom.root is None:
        return NewsroomError(unfit.message, help=f"{unfit.hint} It goes into a pressctl.toml, which there is none of.")
    return setting_error(Path(newsroom.root), unfit.path, unfit.message, unfit.hint)


def _refuse_deaf(names: Sequence[str]) -> None:
    """Recipients that no system would get are a misunderstanding, not something to be passed over."""
    if not any(system(name).takes_recipients for name in names):
        able = ", ".join(name for name in NAMES if system(name).takes_recipients)
        raise UsageError("--recipients is given, but no system in --to takes recipients.", help=f"These do: {able}.")


def _suppress_file(newsroom: Newsroom, recipients: Path) -> str | None:
    """The list of those who want no mail: what pressctl.toml names, else suppress.csv beside the recipients."""
    if newsroom.suppress is not None:
        return os.path.abspath(os.path.join(newsroom.root or "", newsroom.suppress))
    beside = recipients.parent / SUPPRESS
    return str(beside.absolute()) if beside.is_file() and beside.name != recipients.name else None


def _list_name(recipients: Path) -> str:
    """The name of the outputs of a list: that of its file, as far as file names may have it."""
    name = "".join(char if char.isascii() and (char.isalnum() or char in "-_") else "-" for char in recipients.stem)
    return name.strip("-_") or "recipients"
