"""A pressctl.toml that is not TOML: the parser's words turned into what a press officer can mend."""

from __future__ import annotations

import re

from pressctl.errors import NewsroomError
from pressctl.source import SourceFile

_QUOTE = 'Put text between straight double quotes, like this: name = "Press office".'
_PAIR = 'Each line is a key, an equals sign and a value: name = "Press office".'
_CASES: tuple[tuple[str, str, str, bool], ...] = (
    # begins with, message, help, whether the place is that of the statement's beginning
    ("Invalid value", "This value can't be read.", _QUOTE, False),
    ("Expected '='", "An equals sign is missing after the key.", _PAIR, False),
    ("Unterminated string", "A text is opened here and never closed.", "Add the closing quotes.", True),
    ("Expected \"'''\"", "A text is opened here and never closed.", "Add the closing quotes.", True),
    ("Illegal character", "A text is opened here and not closed on its line.", "Add the closing quotes.", True),
    ("Expected ']'", "A square bracket is missing after the name of the table.", "Write it like [newsroom].", False),
    ("Unclosed array", "A list is opened here and never closed, or lacks a comma.", "Close it with ].", True),
    ("Unclosed inline", "A curly bracket is opened here and never closed, or lacks a comma.", "Close it with }.", True),
    ("Cannot declare", "This table stands twice.", "Join the two into one.", True),
    ("Cannot overwrite", "This key stands twice.", "Keep one of the two.", True),
    ("Duplicate inline", "This key stands twice.", "Keep one of the two.", True),
    ("Cannot mutate", "This table is complete already.", "Write all its keys in one place.", True),
    ("Cannot redefine", "This table stands twice.", "Join the two into one.", True),
    ("Expected newline", "Something follows the value on the same line.", f"One key a line. {_QUOTE}", False),
    ("Invalid date", "There is no such day or hour.", "Write days like 2026-03-12, without quotes.", False),
    ("Unescaped", "A backslash has a meaning of its own here.", "Write it twice: \\\\", False),
    ("Invalid hex", "A backslash has a meaning of its own here.", "Write it twice: \\\\", False),
    ("Escaped character", "A backslash has a meaning of its own here.", "Write it twice: \\\\", False),
)
_STATEMENT = r"^[ \t]*(?:\[|[\w.\"'-]+[ \t]*=)"


def syntax_error(source: SourceFile, said: str) -> NewsroomError:
    """The error for what tomllib said of a file, such as “Invalid value (at line 3, column 8)”."""
    line, column = _place(source, said)
    span = source.line_span(line)
    text = source.slice(span)
    for begins, message, hint, at_statement in _CASES:
        if said.startswith(begins):
            if at_statement:
                line, column = _statement(source, span.start + column)
            return _error(source, line, column, message, _better(source, line, column, hint))
    if re.match(r"\s*\[?[^=\]]*[^\x00-\x7f][^=\]]*[=\]]", text):
        message, hint = (
            "A key with accents or other letters needs quotes.",
            'Write it like "müller" = … or [people."müller"].',
        )
    else:
        message, hint = "This line can't be read.", f"{_PAIR} Notes begin with #."
    return _error(source, line, column, message, hint)


def _place(source: SourceFile, said: str) -> tuple[int, int]:
    found = re.search(r"\(at line (\d+), column (\d+)\)$", said)
    if found:
        return int(found[1]), int(found[2])
    for fence in ('"""', "'''"):
        if source.text.count(fence) % 2:
            return source.position(source.text.rfind(fence))
    return source.position(len(source.text.rstrip()))


def _statement(source: SourceFile, before: int) -> tuple[int, int]:
    """Where the last statement that begins before an offset begins."""
    start = 0
    for match in re.finditer(_STATEMENT, source.text[:before], re.MULTILINE):
        start = match.end() - len(match.group().lstrip())
    return source.position(start)


def _better(source: SourceFile, line: int, column: int, hint: str) -> str:
    """A word processor's curly quotes are the commonest reason for a value that can't be read: say so."""
    rest = source.slice(source.line_span(line))[column - 1 :]
    if hint.startswith("One key") and re.search(r"=\s*[+0-9]", source.slice(source.line_span(line))):
        return "Put telephone numbers and the like between double quotes; write days like 2026-03-12."
    if rest[:1] in "“”„«‘’" and rest:
        return f'These quotes are curved; TOML wants straight ones: "{rest.strip("“”„«»‘’ ")[:40]}".'
    return hint


def _error(source: SourceFile, line: int, column: int, message: str, hint: str) -> NewsroomError:
    return NewsroomError(message, path=source.path, line=line, column=column, help=hint)
