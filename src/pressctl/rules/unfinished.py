"""What is not said of a text that its writer has not finished: `[[…]]` still stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pressctl.rules.finding import Finding
from pressctl.spans import Span

_PLACEHOLDER = r"\[\[[^\[\]\n]{1,300}\]\]"
_POINTS_AT_IT = "ST002"
_ABSENCES = frozenset({"CT001"})
"""Warnings that something is missing: it may be among what is still to be written."""


def settled(findings: Iterable[Finding], text: str) -> list[Finding]:
    """The findings that hold already.

    While a placeholder is left, advice waits: a quote without a title, or an organisation that nobody presents, may be
    just what is still to be written. Nothing is said of the words inside a placeholder but that it is there.
    """
    kept = list(findings)
    if "[[" not in text:
        return kept
    places = [Span(match.start(), match.end()) for match in re.finditer(_PLACEHOLDER, text)]
    if not places:
        return kept
    return [finding for finding in kept if finding.code == _POINTS_AT_IT or _holds(finding, places)]


def _holds(finding: Finding, places: list[Span]) -> bool:
    if finding.severity == "advice" or finding.code in _ABSENCES:
        return False
    return not any(place.contains(finding.span) for place in places)
