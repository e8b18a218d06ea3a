"""From judged drafts to the quotes, other marked spans and stray marks of a Reading, with their places in the file."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.drafts import Draft, View
from pressctl.reading.marks import Marked
from pressctl.reading.reading import NotQuote, Quote, StrayMark
from pressctl.record import record
from pressctl.release.blocks import Block
from pressctl.spans import Span


@record
class QuotesRead:
    """All quotes, spans that are no speech, and marks without a partner, each in the order of the text."""

    quotes: tuple[Quote, ...] = ()
    not_quotes: tuple[NotQuote, ...] = ()
    stray_marks: tuple[StrayMark, ...] = ()


def collect(blocks: Sequence[Block], views: Sequence[View]) -> QuotesRead:
    quotes: list[Quote] = []
    others: list[NotQuote] = []
    strays: list[StrayMark] = []
    for view in views:
        if not (view.drafts or view.nested or view.lone):
            continue
        prose = blocks[view.block].prose
        for draft in view.drafts:
            if draft.speech:
                quotes.append(_quote(draft, view, blocks))
            elif draft.text and not draft.mended:
                others.append(_not_quote(draft.marked, view, blocks))
        others += [_not_quote(marked, view, blocks) for marked in view.nested]
        for lone in view.lone:
            if len(lone.mark) == 1 and lone.mark in "'‚‛‹›":
                continue
            around = prose.span(lone.start, len(view.text)) if lone.opens else prose.span(0, lone.end)
            strays.append(
                StrayMark(
                    "unclosed" if lone.opens else "unopened",
                    lone.mark,
                    prose.span(lone.start, lone.end),
                    around,
                    view.block,
                )
            )
    others.sort(key=lambda item: item.span)
    return QuotesRead(tuple(quotes), tuple(others), tuple(strays))


def _trimmed(marked: Marked, text: str) -> tuple[int, int]:
    start, end = marked.start, marked.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _quote(draft: Draft, view: View, blocks: Sequence[Block]) -> Quote:
    prose = blocks[view.block].prose
    start, end = _trimmed(draft.marked, view.text)
    return Quote(
        text=view.text[start:end],
        span=prose.span(start, end),
        outer=prose.span(draft.marked.outer_start, draft.marked.outer_end),
        block=view.block,
        opening=draft.marked.opening,
        closing=draft.marked.closing,
        speaker=draft.speaker,
        continues=draft.continues,
        form=draft.form,
    )


def _not_quote(marked: Marked, view: View, blocks: Sequence[Block]) -> NotQuote:
    prose = blocks[view.block].prose
    start, end = _trimmed(marked, view.text)
    span: Span = prose.span(start, end)
    return NotQuote(
        view.text[start:end],
        span,
        prose.span(marked.outer_start, marked.outer_end),
        view.block,
        marked.opening,
        marked.closing,
    )
