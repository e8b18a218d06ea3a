"""Drafts for speech behind dashes: with words of attribution, led up to, or a reply in a talk without either."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.dashes import dash_spans, may_hold_dashes
from pressctl.reading.drafts import Draft, View
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import Marked
from pressctl.reading.speech import begins_sentence, ends_sentence, tail_before, word_count

_LEAST = 4
"""Fewer words behind a dash without an attribution are an item of a list."""


def add_dashes(views: Sequence[View], lexicon: Lexicon) -> None:
    """Add the spans behind dashes that may be speech to the drafts of their blocks.

    A line without words of attribution counts where the line, or the block, before it ends in a colon; a paragraph of
    whole sentences, where the release sets other speech behind dashes: «Hur känns det? ⏎ – Det känns bra.»
    """
    previous, listed = "", False
    bare: list[tuple[View, Marked]] = []
    talks = False
    for view in views:
        if not view.headline and may_hold_dashes(view.text):
            attributed, replies = _add(view, lexicon, led=previous.rstrip().endswith(":"))
            talks = talks or attributed
            listed = view.text.lstrip()[:1] in "–—-―" and not attributed and (listed or not replies)
            bare += [] if listed else [(view, marked) for marked in replies]
        else:
            listed = False
        previous = view.text
    for view, marked in bare if talks else ():
        _insert(view, [_draft(view, marked, bare=True)])


def _add(view: View, lexicon: Lexicon, *, led: bool) -> tuple[bool, list[Marked]]:
    """Add the dash spans of a block; marks inside them are words of that speech.

    Gives whether words of attribution follow one, and the spans left over that may be replies.
    """
    marks = view.drafts
    dashed: list[Draft] = []
    replies: list[Marked] = []
    said = False
    at = 0  # drafts and dash spans both come in order
    for marked, attributed in dash_spans(view.text, lexicon):
        while at < len(marks) and marks[at].marked.outer_end <= marked.start:
            at += 1
        around = _within(marks, at, marked.end)
        if any(draft.marked.outer_start <= marked.start or draft.marked.outer_end > marked.end for draft in around):
            continue
        before = tail_before(view.text, marked.outer_start)
        if not attributed and (around or not (before == ":" if before else led)):
            replies += [marked] if not before and not led and _may_reply(view, marked) else []
            continue
        said = said or attributed
        view.nested += [draft.marked for draft in around]
        marks = [*marks[:at], *marks[at + len(around) :]] if around else marks
        dashed.append(_draft(view, marked))
    view.drafts = marks
    _insert(view, dashed)
    return said, [] if dashed else replies


def _draft(view: View, marked: Marked, *, bare: bool = False) -> Draft:
    text = view.text[marked.start : marked.end].strip()
    return Draft(view.block, marked, text, form="dash", mended=True, solid=bool(text), bare=bare)


def _insert(view: View, dashed: Sequence[Draft]) -> None:
    if dashed:
        view.drafts = sorted([*view.drafts, *dashed], key=lambda draft: draft.marked.start)


def _within(drafts: Sequence[Draft], at: int, end: int) -> list[Draft]:
    """The drafts from index `at` on that begin before the offset `end`, at most twenty."""
    found = []
    for draft in drafts[at : at + 20]:
        if draft.marked.outer_start >= end:
            break
        found.append(draft)
    return found


def _may_reply(view: View, marked: Marked) -> bool:
    """Whether a block is one line of whole sentences behind a dash, with nothing between marks in it."""
    text = view.text[marked.start : marked.end].rstrip()
    whole = begins_sentence(text) and ends_sentence(text) and word_count(text) >= _LEAST
    return whole and "\n" not in view.text.strip() and not any(draft.solid for draft in view.drafts)
