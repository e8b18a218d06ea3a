"""Apply fixes to a text, and keep the promises that go with them.

A fix is applied whole or not at all; fixes that overlap wait for the next round. After each round the text is read and
judged again: where a code has more findings than before, or a safe fix changed a word, the fixes of that round are
tried by halves and those at fault are left out. Rounds go on until nothing changes, so that applying twice gives what
applying once gave.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from pressctl.record import record
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy

MAX_ROUNDS = 10
MAX_CHECKED = 1_000_000
"""Characters read again in all: two hundred trials of an ordinary release, a few of one made to be slow."""
Recheck = Callable[[str], Sequence[Finding]]
"""Reads a text as the release it is and returns its findings."""


@record
class Applied:
    """A text with its fixes applied, the findings that were mended, and those that remain in the new text."""

    text: str
    mended: tuple[Finding, ...]
    remaining: tuple[Finding, ...]


def apply_fixes(text: str, findings: Sequence[Finding], recheck: Recheck, *, unsafe: bool = False) -> Applied:
    """Apply the safe fixes of `findings` to `text`, with `unsafe` the others too.

    `findings` are those of `text`; `recheck` gives those of any other text. What can't be mended without breaking a
    promise is left as it is and stays in `remaining`.
    """
    mended: list[Finding] = []
    current: Sequence[Finding] = findings
    barred: set[tuple[str, tuple[Edit, ...]]] = set()
    seen = {text}
    moved = False
    trials = _Trials(recheck)
    for _ in range(MAX_ROUNDS):
        chosen = _choose(current, unsafe, barred)
        if not chosen and barred and moved:
            barred, moved = set(), False  # what broke a promise in the old text may keep it in the new one
            chosen = _choose(current, unsafe, barred)
        if not chosen:
            break
        text_after, done, left = _round(text, current, chosen, trials)
        barred.update(_key(each) for each in chosen if each not in done)
        if text_after == text:
            continue
        if text_after in seen:
            break
        moved = True
        seen.add(text_after)
        text, current = text_after, left
        mended.extend(done)
    return Applied(text, tuple(mended), tuple(current))


def _key(finding: Finding) -> tuple[str, tuple[Edit, ...]]:
    return finding.code, finding.fix.edits if finding.fix else ()


def _choose(findings: Iterable[Finding], unsafe: bool, barred: set[tuple[str, tuple[Edit, ...]]]) -> list[Finding]:
    """Findings whose fixes may be applied together: none overlaps or touches another."""
    chosen: list[Finding] = []
    taken: list[tuple[int, int]] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or not fix.edits or not (fix.safe or unsafe) or _key(finding) in barred:
            continue
        spans = [(edit.span.start, edit.span.end) for edit in fix.edits]
        if not any(
            start <= end_taken and start_taken <= end for start, end in spans for start_taken, end_taken in taken
        ):
            chosen.append(finding)
            taken.extend(spans)
    return chosen


class _Trials:
    """Checks a text after a trial, as long as there are characters left to spend on it."""

    def __init__(self, recheck: Recheck) -> None:
        self.recheck = recheck
        self.left = MAX_CHECKED

    def check(self, text: str) -> Sequence[Finding] | None:
        """The findings of a text; None where too much has been read already."""
        if self.left < 0:
            return None
        self.left -= len(text)
        return self.recheck(text)


def _round(
    text: str, before: Sequence[Finding], chosen: list[Finding], trials: _Trials
) -> tuple[str, list[Finding], Sequence[Finding]]:
    """Apply what keeps the promises: all together, else half by half down to the fixes at fault, which are left out."""
    done: list[Finding] = []
    kept, left = text, before
    groups = [chosen]
    while groups:
        group = groups.pop()
        trial = edited(text, [each.fix for each in (*done, *group) if each.fix])
        after = trials.check(trial)
        if after is None:
            break
        if _keeps_promises(text, trial, left, after, [*group, *done]):
            done += group
            kept, left = trial, after
        elif len(group) > 1:
            middle = len(group) // 2
            groups += (group[middle:], group[:middle])
    return kept, done, left


def edited(text: str, fixes: Iterable[Fix]) -> str:
    """The text with all edits of the fixes made. Their spans must not overlap."""
    edits = sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: edit.span)
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*parts, text[at:]))


def _keeps_promises(
    text: str, new: str, before: Sequence[Finding], after: Sequence[Finding], done: Sequence[Finding]
) -> bool:
    old, now = Counter(each.code for each in before), Counter(each.code for each in after)
    if any(count > old[code] for code, count in now.items()):
        return False
    return any(each.fix and not each.fix.safe for each in done) or words(text) == words(new)


_WORD = Lazy(r"\w+")
_QUERY = Lazy(r"\?[^\s)>\]\"]{1,2000}")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"))


def words(text: str) -> list[str]:
    """The words and numbers of a text, as they read: what no safe fix may change. Queries of links are left out."""
    seen = unicodedata.normalize("NFC", _QUERY.sub(" ", text).translate(_UNSEEN))
    return _WORD.findall(seen)
