"""Values of options: words of a choice, lists, and what is checked as in pressctl.toml."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.errors import UsageError


def one_of(option: str, value: str, allowed: tuple[str, ...]) -> str:
    """`value` where it is allowed. Raises UsageError that names the choices, and the nearest."""
    if value in allowed:
        return value
    import difflib

    near = difflib.get_close_matches(value, allowed, n=1)
    hint = f"Did you mean {near[0]}? " if near else ""
    raise UsageError(f"{option} can't be {value!r}.", help=f"{hint}It is one of: {', '.join(allowed)}.")


def listed(values: list[str] | None) -> tuple[str, ...]:
    """The items of an option that takes a comma-separated list and may be given several times."""
    return tuple(item.strip() for value in values or () for item in value.split(",") if item.strip())


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
