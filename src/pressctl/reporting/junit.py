"""Findings as JUnit XML (Jenkins' junit-10.xsd): a file is a suite, each finding a failed case, a clean file one that passed."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from pressctl.reporting.row import FileReport, Row
from pressctl.reporting.visible import visible


def as_junit(files: Iterable[FileReport]) -> Iterable[str]:
    """The XML document, a suite at a time."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pressctl">\n'
    for file in files:
        yield from _suite(file)
    yield "</testsuites>\n"


def _suite(file: FileReport) -> Iterable[str]:
    failures = len(file.rows)
    errors = int(file.error is not None)
    count = max(1, failures + errors)
    name = _attribute(file.file)
    yield f'  <testsuite name={name} tests="{count}" failures="{failures}" errors="{errors}">\n'
    if file.error is not None:
        yield f'    <testcase name="readable" classname={name}><error message={_attribute(file.error)}/></testcase>\n'
    elif not file.rows:
        yield f'    <testcase name="clean" classname={name}/>\n'
    for row in file.rows:
        yield _case(row, name)
    yield "  </testsuite>\n"


def _case(row: Row, file: str) -> str:
    title = _attribute(f"{row.code} {row.name} at {row.line}:{row.column}")
    text = escape(_plain(f"{row.file}:{row.line}:{row.column}: {row.message}\n{row.help}"))
    kind = _attribute(row.severity)
    return (
        f"    <testcase name={title} classname={file}>"
        f"<failure message={_attribute(row.message)} type={kind}>{text}</failure></testcase>\n"
    )


def _attribute(text: str) -> str:
    return quoteattr(_plain(text).replace("\n", " "))


def _plain(text: str) -> str:
    """XML 1.0 has no place for most control characters (section 2.2), nor for U+FFFE and U+FFFF."""
    return visible(text).replace("\ufffe", "<U+FFFE>").replace("\uffff", "<U+FFFF>")
