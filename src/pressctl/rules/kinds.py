"""Kinds of rules that are only data: a rule of such a kind names its kind and says no more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from pressctl.release.release import Field
from pressctl.rules.finding import Finding
from pressctl.rules.problem_words import worded
from pressctl.rules.rule import Check, Rule, Subject
from pressctl.schema import nearest


def problems(rule: Rule, help: str) -> Check:  # noqa: A002 - the word of the output format
    """A rule that reports what the reader of the front matter found wrong under the rule's name.

    `help` is what to do where the problem itself does not say.
    """

    def check(subject: Subject) -> Iterator[Finding]:
        for problem in subject.release.problems:
            if problem.kind == rule.name:
                yield rule.finding(problem.span, worded(problem.message), worded(problem.help or help))

    return check


def unknown_ids(
    rule: Rule,
    text: str,
    ids: Callable[[Subject], Iterable[Field[str] | None]],
    known: Callable[[Subject], Collection[str]],
) -> Check:
    """A rule that reports each id of the front matter that pressctl.toml does not have, with the nearest that it has.

    `text` is what is said, over `{id}`; `ids` are those of a release (None: the entry is written out), `known` those of
    the newsroom. Where the newsroom has none at all, nothing is said.
    """

    def check(subject: Subject) -> Iterator[Finding]:
        there = known(subject)
        for field in ids(subject):
            if there and field and field.value not in there:
                near = nearest(field.value[:60], tuple(there))
                yield rule.finding(
                    field.span,
                    text,
                    "Did you mean “{near}”?" if near else "Known are: {known}.",
                    id=field.value,
                    near=near or "",
                    known=", ".join(list(there)[:12]),
                )

    return check
