"""What a rule is, and what it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.record import field, record
from pressctl.release.release import Release
from pressctl.rules.finding import Finding, Fix, Message, Severity, message
from pressctl.spans import Span

T = TypeVar("T")


@record
class Unused:
    """A selector of a suppression comment that hid nothing, and the place of the comment.

    `known` is false where it means no rule of the catalogue.
    """

    selector: str
    span: Span
    known: bool = True


@record
class Subject:
    """All that a rule may look at.

    `options` are the options of the one rule that is asked. `unused` are the suppressions that hid nothing; only the
    rules that run last, after all findings are known, are shown them.
    """

    reading: Reading
    newsroom: Newsroom = field(default_factory=Newsroom)
    surroundings: Surroundings = field(default_factory=Surroundings)
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    unused: tuple[Unused, ...] = ()
    memo: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What `make` gives, made once for all the rules that ask about this release."""
        if name not in self.memo:
            self.memo[name] = make()
        made: T = self.memo[name]
        return made

    @property
    def release(self) -> Release:
        """The release that was read."""
        return self.reading.release

    def text(self, span: Span) -> str:
        """The text of the file at a span."""
        return self.release.source.slice(span)


@record
class Rule:
    """A rule's name on the door. `options` are its options with their defaults: a whole number, or None for one that
    the house decides; true or false; a tuple of texts. `uses_clock` keeps its findings from being cached past the day.
    """

    code: str
    name: str
    severity: Severity
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    uses_clock: bool = False

    @property
    def family(self) -> str:
        """The two letters of the family."""
        return self.code[:2]

    def finding(
        self,
        span: Span,
        text: str | Message,
        help: str | Message,  # noqa: A002 - the word of the output format
        *,
        fix: Fix | None = None,
        severity: Severity | None = None,
        **values: object,
    ) -> Finding:
        """A finding of this rule. `text` and `help` are templates over the same `values`."""
        said = text if isinstance(text, Message) else message(text, **values)
        advice = help if isinstance(help, Message) else message(help, **values)
        return Finding(self.code, self.name, severity or self.severity, span, said, advice, fix)


Check = Callable[[Subject], Iterable[Finding]]
"""What every rule's `check` is: it yields findings, in any order."""
