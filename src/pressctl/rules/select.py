"""Which rules run: selection by code, prefix, name or ALL, and by file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from pressctl.errors import UsageError

if TYPE_CHECKING:
    from pressctl.newsroom.newsroom import ValidateSettings
    from pressctl.rules.rule import Rule

ALL = "ALL"
_EXACT = 9  # more specific than any prefix of a code


def matches(selector: str, code: str, name: str) -> bool:
    """Whether a selector (a code, the beginning of a code, a name, ALL) means this rule."""
    return _specificity(selector, code, name) > 0


def _specificity(selector: str, code: str, name: str) -> int:
    """How exactly a selector means a rule: 0 not at all, 1 ALL, then the longer the prefix the more."""
    if selector.upper() == ALL:
        return 1
    if selector in (code, name) or selector.upper() == code:
        return _EXACT
    prefix = selector.upper()
    return 1 + len(prefix) if len(prefix) >= 2 and code.startswith(prefix) else 0


def select_rules(
    rules: Iterable[Rule],
    settings: ValidateSettings,
    *,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    extend_ignore: Sequence[str] = (),
) -> tuple[Rule, ...]:
    """The rules that run, in the catalogue's order.

    `select` and `ignore` replace those of pressctl.toml, `extend_*` add to them. The more exact selector wins (`ST001`
    over `ST` over `ALL`); where both are as exact, the rule is ignored. Raises UsageError for a selector that means no
    rule.
    """
    known = tuple(rules)
    wanted = (*(settings.select if select is None else select), *extend_select)
    unwanted = (*(settings.ignore if ignore is None else ignore), *extend_ignore)
    for selector in (*wanted, *unwanted):
        check_selector(selector, known)
    return tuple(rule for rule in known if _strength(wanted, rule) > _strength(unwanted, rule))


def _strength(selectors: Iterable[str], rule: Rule) -> int:
    return max((_specificity(each, rule.code, rule.name) for each in selectors), default=0)


def check_selector(selector: str, rules: Iterable[Rule]) -> None:
    """Raise UsageError where a selector means no rule, naming the nearest that does."""
    known = tuple(rules)
    if any(matches(selector, rule.code, rule.name) for rule in known):
        return
    near = nearest_selector(selector, known)
    hint = f"Did you mean {near}?" if near else "`pressctl rule` lists all rules."
    raise UsageError(f"There is no rule {selector}.", help=hint)


def nearest_selector(selector: str, rules: Iterable[Rule]) -> str | None:
    """The code or name that a selector was most likely meant to be, or None where none is close."""
    import difflib

    names = [name for rule in rules for name in (rule.code, rule.name)]
    near = difflib.get_close_matches(selector, names, n=1) or difflib.get_close_matches(selector.upper(), names, n=1)
    return near[0] if near else None


def ignored_for(path: str | None, settings: ValidateSettings) -> tuple[str, ...]:
    """The selectors that `per-file-ignores` holds for a file. `path` is relative to the newsroom."""
    if path is None:
        return ()
    return tuple(
        selector
        for pattern, selectors in settings.per_file_ignores.items()
        if matches_path(path, pattern)
        for selector in selectors
    )


def matches_path(path: str, pattern: str) -> bool:
    """Whether a path (forward slashes) fits a pattern.

    `*` stops at no slash; a pattern without a slash fits the file's own name in any folder; `archive/` and
    `archive/**` fit everything in the folder.
    """
    if "/" not in pattern.rstrip("/"):
        plain = pattern.rstrip("/")
        return any(fnmatchcase(part, plain) for part in path.split("/"))
    return fnmatchcase(path, pattern + "**" if pattern.endswith("/") else pattern)


def without(rules: Iterable[Rule], selectors: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that none of the selectors means."""
    return tuple(rule for rule in rules if not any(matches(each, rule.code, rule.name) for each in selectors))


def options_of(rule: Rule, house: Mapping[str, Mapping[str, object]], settings: ValidateSettings) -> dict[str, object]:
    """A rule's options: its defaults, then the house's, then those of pressctl.toml by code or by name."""
    own = settings.rules
    return {**rule.options, **house.get(rule.name, {}), **own.get(rule.name, {}), **own.get(rule.code, {})}
