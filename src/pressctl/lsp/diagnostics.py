"""Findings as an editor underlines them."""

from __future__ import annotations

from lsprotocol import types

from pressctl.errors import PressctlError
from pressctl.lsp.buffers import Judged
from pressctl.lsp.places import Places
from pressctl.reporting.row import Row
from pressctl.spans import Span

SOURCE = "pressctl"
SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "advice": types.DiagnosticSeverity.Information,
}
_FAULT = "pressctl failed on this text. This is a fault in pressctl, not in your release: please report it."


def diagnostics(judged: Judged, encoding: str) -> list[types.Diagnostic]:
    """What is to be said of a buffer."""
    if judged.outcome.fault is not None:
        return [_diagnostic(types.Range(types.Position(0, 0), types.Position(0, 0)), _FAULT)]
    if judged.outcome.error is not None:
        return [_of_error(judged.outcome.error, judged, encoding)]
    places = Places(judged.source, encoding)
    return [of_row(row, judged, places) for row in judged.outcome.rows]


def of_row(row: Row, judged: Judged, places: Places) -> types.Diagnostic:
    """One finding: what is wrong, and in the next line what to do."""
    message = f"{row.message}\n{row.help}" if row.help else row.message
    found = _diagnostic(places.range(span_of(row, judged)), message, SEVERITIES[row.severity])
    found.code = row.code
    return found


def span_of(row: Row, judged: Judged) -> Span:
    """Where a finding stands in the buffer's text."""
    starts = judged.source
    start = starts.line_span(row.line).start + row.column - 1
    return Span(start, starts.line_span(row.end_line).start + row.end_column - 1)


def settings_error(error: PressctlError) -> types.Diagnostic:
    """What is wrong with pressctl.toml, shown in that file."""
    line, column = max(0, (error.line or 1) - 1), max(0, (error.column or 1) - 1)
    here = types.Range(types.Position(line, column), types.Position(line, column))
    return _diagnostic(here, "\n".join(filter(None, (error.message, error.help))))


def _of_error(error: PressctlError, judged: Judged, encoding: str) -> types.Diagnostic:
    """What kept the release from being read: in its place, or, where another file is at fault, at the top by its name."""
    own = error.path in (None, judged.source.path)
    text = "\n".join(filter(None, (error.message, error.help))) if own else str(error)
    line = error.line if own and error.line else 1
    span = judged.source.line_span(min(line, judged.source.position(len(judged.source.text)).line))
    return _diagnostic(Places(judged.source, encoding).range(span), text)


def _diagnostic(
    where: types.Range, message: str, severity: types.DiagnosticSeverity = types.DiagnosticSeverity.Error
) -> types.Diagnostic:
    return types.Diagnostic(where, message, severity=severity, source=SOURCE)
