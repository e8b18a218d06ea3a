"""What an editor offers to do: apply a finding's fix, apply all safe fixes, or say that a finding is meant."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from pressctl.batch.fixing import FixMode, fixed_source
from pressctl.lsp.buffers import Judged
from pressctl.lsp.diagnostics import of_row, span_of
from pressctl.lsp.places import Places
from pressctl.reporting.row import Row
from pressctl.spans import Span

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.pressctl"
"""What an editor asks for that mends on save."""


def code_actions(judged: Judged, uri: str, wanted: types.CodeActionParams, encoding: str) -> list[types.CodeAction]:
    """The actions at a range, of the kinds that the editor asks for (all, where it names none)."""
    if judged.checked is None:
        return []
    places = Places(judged.source, encoding)
    only = [str(getattr(kind, "value", kind)) for kind in wanted.context.only or ()]
    asked = Span(places.offset(wanted.range.start), places.offset(wanted.range.end))
    rows = [row for row in judged.outcome.rows if _touches(span_of(row, judged), asked)]
    found: list[types.CodeAction] = []
    if _wanted(types.CodeActionKind.QuickFix.value, only):
        found += _fixes(rows, judged, uri, places)
        found += _suppressions(rows, judged, uri, places)
    if _wanted(FIX_ALL, only):
        found += _fix_all(judged, uri, places)
    return found


def _wanted(kind: str, only: list[str]) -> bool:
    """Kinds are a tree: who asks for `source` wants `source.fixAll.pressctl` too."""
    return not only or any(kind == each or kind.startswith(f"{each}.") for each in only)


def _touches(place: Span, asked: Span) -> bool:
    return place.start <= asked.end and asked.start <= place.end


def _fixes(rows: list[Row], judged: Judged, uri: str, places: Places) -> Iterator[types.CodeAction]:
    for row in rows:
        if row.fix is None:
            continue
        edits = [types.TextEdit(places.range(edit.span), edit.text) for edit in row.fix.edits]
        check = "" if row.fix.safe else " (look at the result)"
        yield types.CodeAction(
            title=f"{row.code}: {row.help.rstrip('.')}{check}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[of_row(row, judged, places)],
            is_preferred=row.fix.safe,
            edit=types.WorkspaceEdit(changes={uri: edits}),
        )


def _suppressions(rows: list[Row], judged: Judged, uri: str, places: Places) -> Iterator[types.CodeAction]:
    """A comment above the block, or above the line of the front matter, by which a finding is hidden there."""
    done: set[tuple[str, int]] = set()
    for row in rows:
        place = _comment_place(span_of(row, judged), judged)
        if place is None or row.code.startswith("SU") or (row.code, place[0]) in done:
            continue
        done.add((row.code, place[0]))
        newline = judged.source.newline
        here = places.position(place[0])
        edit = types.TextEdit(types.Range(here, here), place[1].format(row.code) + newline)
        yield types.CodeAction(
            title=f"{row.code}: leave it as it is here",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[of_row(row, judged, places)],
            edit=types.WorkspaceEdit(changes={uri: [edit]}),
        )


def _comment_place(span: Span, judged: Judged) -> tuple[int, str] | None:
    """Where the comment goes and what it looks like; None where none would hide the finding."""
    if judged.checked is None:
        return None
    release = judged.checked.reading.release
    line = judged.source.line_span(judged.source.position(span.start).line)
    if release.front_span is not None and release.front_span.contains(span):
        inside = line.start > release.front_span.start
        indent = len(judged.source.slice(line)) - len(judged.source.slice(line).lstrip(" "))
        return (line.start, " " * indent + "# pressctl: ignore {}") if inside else None
    block = next((each for each in release.body.blocks if each.span.contains(span) and not each.containers), None)
    if block is None or judged.source.position(block.span.start).column != 1:
        return None
    return block.span.start, "<!-- pressctl: ignore {} -->"


def _fix_all(judged: Judged, uri: str, places: Places) -> Iterator[types.CodeAction]:
    if not any(row.fix and row.fix.safe for row in judged.outcome.rows):
        return
    new, _ = fixed_source(judged.source, judged.path, judged.job, FixMode())
    if new.text == judged.source.text:
        return
    span, text = _difference(judged.source.text, new.text)
    yield types.CodeAction(
        title="pressctl: mend all that is safe to mend",
        kind=FIX_ALL,
        edit=types.WorkspaceEdit(changes={uri: [types.TextEdit(places.range(span), text)]}),
    )


def _difference(old: str, new: str) -> tuple[Span, str]:
    """The one stretch that differs, so that the cursor stays where it is outside of it."""
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Span(start, len(old) - tail), new[start : len(new) - tail]
