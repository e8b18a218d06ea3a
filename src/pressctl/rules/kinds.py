"""Kinds of rules that are only data: a rule of such a kind names its kind and says no more."""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.problem_words import worded
from pressctl.rules.rule import Check, Rule, Subject


def problems(rule: Rule, help: str) -> Check:  # noqa: A002 - the word of the output format
    """A rule that reports what the reader of the front matter found wrong under the rule's name.

    `help` is what to do where the problem itself does not say.
    """

    def check(subject: Subject) -> Iterator[Finding]:
        for problem in subject.release.problems:
            if problem.kind == rule.name:
                yield rule.finding(problem.span, worded(problem.message), worded(problem.help or help))

    return check
