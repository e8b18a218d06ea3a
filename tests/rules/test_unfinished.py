import pytest

from pressctl.rules.finding import Finding, Severity, message
from pressctl.rules.unfinished import settled
from pressctl.spans import Span


def finding(code: str, severity: Severity, start: int, end: int) -> Finding:
    return Finding(code, "name", severity, Span(start, end), message("said"), message("help"), None)


WHERE = "abc [[to do]] def"  # the placeholder is 4 to 13
ALL = [
    finding("QT001", "error", 0, 3),
    finding("AT007", "advice", 0, 3),
    finding("ST002", "error", 4, 13),
    finding("ST016", "warning", 6, 8),
    finding("AT002", "warning", 2, 8),
    finding("CT001", "warning", 0, 3),
]


def test_advice_waits_and_words_of_placeholders_are_not_judged() -> None:
    assert settled(ALL, WHERE) == [ALL[0], ALL[2], ALL[4]]


@pytest.mark.parametrize("text", ["abc (to do) def", "abc [[to do def", "abc [[\n]]"])
def test_a_finished_text_is_judged_whole(text: str) -> None:
    assert settled(ALL, text) == ALL
