"""What the YAML parser says, in words for a press officer."""

from __future__ import annotations

_QUOTE_IT = "Put the whole value in quotation marks."

_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "This line has a second colon followed by a space, which YAML takes for another key.",
        _QUOTE_IT,
    ),
    (
        "cannot start any token",
        "A value begins with a character that YAML keeps for itself (@, `, % or a tab).",
        _QUOTE_IT,
    ),
    (
        "could not find expected ':'",
        "A line is neither `key: value` nor part of the value before it.",
        "Put a colon and a space after the key, or indent the line by two spaces.",
    ),
    ("alphabetic or numeric character", "A value begins with * or &, which YAML keeps for itself.", _QUOTE_IT),
    (
        "found unexpected end of stream",
        "A quotation mark is opened and never closed.",
        "Close it at the end of the value.",
    ),
    (
        "found unexpected document indicator",
        "A quotation mark is opened and never closed.",
        "Close it at the end of the value.",
    ),
    (
        "found unknown escape character",
        "A backslash stands in a value between double quotation marks.",
        "Use single quotation marks, or write \\\\ for a backslash.",
    ),
    (
        "did not find expected ',' or",
        "A list in square brackets, or a group in braces, is not closed or lacks a comma.",
        "Write [one, two]; put a value that begins with [ or { in quotation marks.",
    ),
    (
        "block sequence entries are not allowed",
        "A list item (-) stands where a value was expected.",
        "Begin the list on the next line, indented by two spaces.",
    ),
    (
        "did not find expected '-' indicator",
        "A line in a list does not begin with a hyphen at the same depth.",
        "Line the hyphens up.",
    ),
    (
        "did not find expected key",
        "Something stands after the value, or the line is indented unlike its neighbours.",
        "Put the whole value in quotation marks, and begin each key at the left margin.",
    ),
    (
        "control characters are not allowed",
        "The front matter holds a character that no editor shows.",
        "Type the line anew.",
    ),
    ("did not find expected node content", "A value is missing where the punctuation asks for one.", _QUOTE_IT),
)


def in_plain_words(problem: str, context: str, text: str, start: int, at: int) -> tuple[str, str, int]:
    """A sentence, an advice and the place in the file for the parser's `problem`.

    `start` is where the front matter's text begins, `at` where the parser stopped. Where a quotation mark was never
    closed, the parser stops at the end of the file: the place is then the last line that opens one.
    """
    for needle, words, advice in _WORDS:
        if needle in problem:
            return words, advice, _opening_quote(text, start, at) if "quotation mark is opened" in words else at
    if "tab" in problem or text[at : at + 1] == "\t":
        return "A tab stands at the beginning of a line.", "Use spaces instead.", at
    return (
        "This line of the front matter can't be read.",
        "Check the colon, the quotation marks and the indentation.",
        at,
    )


def _opening_quote(text: str, start: int, at: int) -> int:
    """The place of the first line up to `at` whose value opens a quotation mark and does not close it."""
    line_start = start
    while line_start < at:
        line_end = text.find("\n", line_start)
        line_end = at if line_end < 0 else line_end
        value = text[line_start:line_end].partition(": ")[2].strip()
        if value[:1] in ("'", '"') and (len(value) == 1 or not value.endswith(value[0])):
            return line_start + text[line_start:line_end].index(value)
        line_start = line_end + 1
    return at
