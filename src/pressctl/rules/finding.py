"""Findings and fixes: complete at birth, never changed.

Messages are kept as a template with its values, so that one finding can be said in any interface language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from pressctl.record import record
from pressctl.spans import Span

Severity = Literal["error", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
_NO_VALUES: Mapping[str, str] = MappingProxyType({})


@record
class Message:
    """A sentence: an English template with `{name}` places, and what goes into them."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.translated(lambda template: template)

    def translated(self, translate: Callable[[str], str]) -> str:
        """The sentence in another language: `translate` maps the template. Values may hold braces."""
        text = translate(self.template)
        return text.format_map(dict(self.values)) if self.values else text.replace("{{", "{").replace("}}", "}")


def message(template: str, **values: object) -> Message:
    """A Message; values are turned into text."""
    return Message(template, tuple((name, str(value)) for name, value in values.items()))


@record
class Edit:
    """Replace the text of `span` by `text`."""

    span: Span
    text: str


@record
class Fix:
    """A mend: edits that are applied together or not at all. Safe: white space, marks, dashes, form of Unicode."""

    edits: tuple[Edit, ...]
    safe: bool


@record
class Finding:
    """One thing that a rule found, with where, what, and what to do."""

    code: str
    name: str
    severity: Severity
    span: Span
    message: Message
    help: Message
    fix: Fix | None = None
