"""Values of options that are checked as those of pressctl.toml are."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.errors import UsageError


def tag_of(value: str | None) -> str | None:
    """What `--language` says. Raises UsageError."""
    from pressctl.newsroom import checks

    return _checked("--language", value, checks.language)


def country_of(value: str | None) -> str | None:
    """What `--country` says. Raises UsageError."""
    from pressctl.newsroom import checks

    return _checked("--country", value, checks.country)


def _checked(option: str, value: str | None, check: Callable[[str, tuple[str | int, ...]], str]) -> str | None:
    from pressctl.newsroom.table import Unfit

    if value is None:
        return None
    try:
        return check(value, (option,))
    except Unfit as unfit:
        raise UsageError(unfit.message.replace("`", ""), help=unfit.hint) from None
