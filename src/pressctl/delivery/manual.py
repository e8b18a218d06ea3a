"""The manual's page on systems, from the systems themselves."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from pressctl.delivery.settings import as_toml
from pressctl.delivery.system import System
from pressctl.delivery.systems import NAMES, system

_INTRO = """\
# Systems

What each system of `--to` gets, needs and can't carry. [Delivering](delivery.md) tells how to use them.
"""


def manual() -> str:
    """The page, in Markdown."""
    sections = ["\n".join(_section(system(name))) for name in NAMES]
    return "\n".join([_INTRO, *_overview(), "", *sections])


def _overview() -> Iterator[str]:
    yield "| `--to` | system | makes | with `--recipients` |"
    yield "|---|---|---|---|"
    for name in NAMES:
        one = system(name)
        people = "yes" if one.takes_recipients else ""
        yield f"| [`{name}`](#{name}) | {one.title} | {_makes(one)} | {people} |"


def _makes(one: System) -> str:
    if one.name == "maildir":
        return "`releases.maildir/`"
    if one.kind == "joined":
        return f"`releases.{one.suffix}`"
    return f"`{one.suffix}`" if one.kind == "whole" else f"`….{one.suffix}`"


def _section(one: System) -> Iterator[str]:
    module = sys.modules[(one.make or one.whole or one.part).__module__]
    yield f"## {one.name}\n"
    yield f"{' '.join((module.__doc__ or '').split())}\n"
    if one.settings:
        yield f"| `[delivery.{one.name}]` | | such as |\n|---|---|---|"
        for key, setting in one.settings.items():
            said = f"{setting.meaning}{' Needed.' if setting.required else ''}"
            said += " May differ by language." if setting.by_language else ""
            yield f"| `{key}` | {said} | `{key} = {as_toml(setting.example)}` |"
        yield ""
    if one.limits:
        yield "| takes at most | | said by |\n|---|---|---|"
        for limit in one.limits:
            yield f"| {limit.what} | {limit.most:,}{'' if limit.hard else ' (more: a warning in the plan)'} | {limit.source} |"
        yield ""
    if one.lacks:
        yield "Can't carry:\n"
        yield from (f"- {line}" for line in one.lacks)
        yield ""
