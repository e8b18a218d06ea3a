"""Suppressions: comments in a release by which its writer says that a finding is known and meant.

`<!-- pressctl: ignore AT002,CT002 (reason) -->` before a block, `<!-- pressctl: ignore-file ST (reason) -->` anywhere;
in front matter `# pressctl: ignore FM007 (reason)` on the line or on the line before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from pressctl.record import record
from pressctl.release.release import Release
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Unused
from pressctl.rules.select import matches
from pressctl.spans import Span

MARK = "pressctl:"
VERBS = ("ignore", "ignore-file")


@record
class Directive:
    """A suppression comment.

    `verb` is the word after `pressctl:`, also where it is none that is known. `covers` is the span in which findings
    are hidden (None: nowhere, as where no block follows); an `ignore-file` covers the whole file.
    """

    verb: str
    selectors: tuple[str, ...]
    reason: str | None
    span: Span
    covers: Span | None


def read_directives(release: Release) -> tuple[Directive, ...]:
    """All suppression comments of a release, in the order of the file."""
    found = [_directive(comment.text, comment.span, comment.before, release) for comment in release.body.comments]
    found += [
        _directive(comment.text, comment.span, _yaml_cover(comment.span, release), release)
        for comment in release.body.yaml_comments
    ]
    return tuple(sorted((each for each in found if each), key=lambda directive: directive.span.start))


def _directive(text: str, span: Span, covers: Span | None, release: Release) -> Directive | None:
    said = text.strip()
    if not said.lower().startswith(MARK):
        return None
    verb, _, rest = said[len(MARK) :].strip().partition(" ")
    codes, opened, reason = rest.partition("(")
    selectors = tuple(codes.replace(",", " ").split())
    whole = Span(0, len(release.source.text) + 1)
    why = reason.rstrip().removesuffix(")").strip() if opened else ""
    return Directive(verb, selectors, why or None, span, whole if verb == "ignore-file" else covers)


def _yaml_cover(comment: Span, release: Release) -> Span:
    """A comment behind a value covers its line; a comment on a line of its own covers the next line."""
    source = release.source
    line = source.position(comment.start).line
    own = source.line_span(line)
    if source.text[own.start : comment.start].strip(" \t#"):
        return own
    following = source.text.find("\n", own.end)
    return own if following < 0 else source.line_span(line + 1)


def suppress(
    findings: Iterable[Finding], directives: Sequence[Directive]
) -> tuple[tuple[Finding, ...], tuple[Unused, ...]]:
    """The findings that no directive hides, and the selectors that hid nothing.

    A finding is hidden where it begins inside what a directive covers. Findings about suppressions (family SU) can't
    be hidden.
    """
    acting = [each for each in directives if each.verb in VERBS and each.selectors]
    if not acting:
        return tuple(findings), ()
    cover = _Cover(acting)
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    for finding in findings:
        hits = [] if finding.code.startswith("SU") else _hits(finding, cover)
        used.update(hits)
        if not hits:
            kept.append(finding)
    unused = (
        Unused(selector, each.span)
        for each in acting
        for selector in each.selectors
        if (each.span.start, selector) not in used
    )
    return tuple(kept), tuple(unused)


class _Cover:
    """Finds the directives that cover a place, without looking at all of them for each finding."""

    def __init__(self, directives: Sequence[Directive]) -> None:
        self.wide = [each for each in directives if each.verb == "ignore-file"]
        by_cover: dict[Span, list[Directive]] = {}
        for each in directives:
            if each.covers is not None and each.verb == "ignore":
                by_cover.setdefault(each.covers, []).append(each)
        self.spans = sorted(by_cover)
        self.starts = [span.start for span in self.spans]
        self.by_cover = by_cover

    def at(self, place: int) -> list[Directive]:
        """The directives whose span holds the place; spans of blocks and lines do not overlap."""
        found = list(self.wide)
        index = bisect_right(self.starts, place) - 1
        while index >= 0 and self.spans[index].end >= place:
            found += self.by_cover[self.spans[index]]
            index -= 1
        return found


def _hits(finding: Finding, cover: _Cover) -> list[tuple[int, str]]:
    return [
        (each.span.start, selector)
        for each in cover.at(finding.span.start)
        for selector in each.selectors
        if matches(selector, finding.code, finding.name)
    ]
