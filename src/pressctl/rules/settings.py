"""What pressctl.toml may say about rules: selectors that mean a rule, and options that the rule has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pressctl.newsroom.newsroom import ValidateSettings
from pressctl.newsroom.table import kind_of
from pressctl.record import record
from pressctl.rules.catalogue import RULES, find_rule, module_of
from pressctl.rules.finding import SEVERITIES
from pressctl.rules.select import matches, nearest_selector
from pressctl.schema import nearest

SEVERITY = "severity"
"""The option that every rule has."""


@record
class Fault:
    """A setting that can't hold: the way to it in pressctl.toml, what is wrong, and what would be right."""

    path: tuple[str | int, ...]
    message: str
    hint: str


def first_fault(settings: ValidateSettings) -> Fault | None:
    """The first setting of `[validate]` that means no rule, or that its rule can't take; None where all can hold."""
    return next(_faults(settings), None)


def _faults(settings: ValidateSettings) -> Iterator[Fault]:
    yield from _unknown(settings.select, ("validate", "select"))
    yield from _unknown(settings.ignore, ("validate", "ignore"))
    for pattern, selectors in settings.per_file_ignores.items():
        yield from _unknown(selectors, ("validate", "per-file-ignores", pattern))
    for key, options in settings.rules.items():
        yield from _rule_faults(key, options)


def _unknown(selectors: Iterable[str], path: tuple[str, ...]) -> Iterator[Fault]:
    for index, selector in enumerate(selectors):
        if not any(matches(selector, rule.code, rule.name) for rule in RULES):
            yield Fault((*path, index), f"There is no rule {selector}.", _did_you_mean(selector))


def _did_you_mean(selector: str) -> str:
    near = nearest_selector(selector, RULES)
    return f"Did you mean {near}?" if near else "`pressctl rule` lists all rules."


def _rule_faults(key: str, options: Mapping[str, object]) -> Iterator[Fault]:
    path = ("validate", "rules", key)
    rule = find_rule(key)
    if rule is None:
        yield Fault(path, f"There is no rule {key}.", _did_you_mean(key))
        return
    known = module_of(rule).RULE.options
    for name, value in options.items():
        if name == SEVERITY:
            yield from _severity_fault((*path, name), value)
        elif name not in known:
            yield Fault((*path, name), f"{rule.code} {rule.name} has no option `{name}`.", _options(name, (*known,)))
        else:
            yield from _value_fault((*path, name), known[name], value)


def _options(name: str, known: tuple[str, ...]) -> str:
    near = nearest(name, (*known, SEVERITY))
    if near:
        return f"Did you mean `{near}`?"
    return f"Its options are {', '.join(f'`{each}`' for each in (*known, SEVERITY))}."


def _severity_fault(path: tuple[str, ...], value: object) -> Iterator[Fault]:
    if value not in SEVERITIES:
        near = nearest(value, SEVERITIES) if isinstance(value, str) else None
        hint = f"Did you mean “{near}”? " if near else ""
        yield Fault(path, _must_be(path, "a severity", value), f"{hint}It may be error, warning or advice.")


def _value_fault(path: tuple[str, ...], default: object, value: object) -> Iterator[Fault]:
    key = path[-1]
    if isinstance(default, bool):
        if not isinstance(value, bool):
            yield Fault(path, _must_be(path, "true or false", value), f"Write it without quotes: {key} = true")
    elif isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            yield Fault(path, _must_be(path, "a list of texts", value), f'Write it like this: {key} = ["…", "…"]')
    elif isinstance(value, bool) or not isinstance(value, int) or value < 1:
        digits = value if isinstance(value, str) and value.isascii() and value.isdigit() else default or 100
        hint = f"Write digits without quotes: {key} = {digits}"
        yield Fault(path, _must_be(path, "a whole number above 0", value), hint)


def _must_be(path: tuple[str, ...], wanted: str, value: object) -> str:
    given = str(value) if isinstance(value, int) and not isinstance(value, bool) else kind_of(value)
    return f"`{'.'.join(path)}` must be {wanted}, not {given}."
