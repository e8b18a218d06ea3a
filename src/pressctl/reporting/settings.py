"""A newsroom's settings as plain data, with the versions of what pressctl stands on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from pressctl import __version__
from pressctl.newsroom.newsroom import Newsroom

_LIBRARIES = ("phonenumbers", "email-validator", "python-frontmatter", "PyYAML", "pyromark", "Babel", "typer")
"""Those whose data or judgement shows in findings and outputs: numbering plans, CLDR, parsers."""


def settings_object(newsroom: Newsroom) -> dict[str, Any]:
    """All settings that hold, defaults included, by the names of pressctl.toml."""
    from importlib.metadata import PackageNotFoundError, version

    versions = {"pressctl": __version__}
    for name in _LIBRARIES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "not installed"
    return {"versions": versions, "newsroom": _plain(newsroom)}


def _plain(value: object) -> Any:
    import dataclasses

    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name.replace("_", "-"): _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
