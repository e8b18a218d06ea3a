"""space-breakable: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.finding import Finding
from pressctl.rules.typography import space_breakable


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_breakable) == [
        [
            (
                11,
                41,
                "advice",
                "In this paragraph the line may break before a stop, inside « » or in an hour.",
                "Use no-break spaces there.",
            ),
        ],
        [
            (
                13,
                2,
                "advice",
                "In this paragraph the line may break before a stop, inside « » or in an hour (2 times).",
                "Use no-break spaces there.",
            ),
        ],
        [
            (
                11,
                52,
                "advice",
                "In this paragraph the line may break before a stop, inside « » or in an hour (2 times).",
                "Use no-break spaces there.",
            ),
        ],
    ]


def test_the_space_inside_marks_is_that_of_the_country(
    findings: Callable[..., list[Finding]], body: Callable[..., str]
) -> None:
    text = body("Nantes – Le port « sûr » rouvre.", language="fr")
    swiss = text.replace("date:", "country: CH\ndate:")
    for release, space in (
        (text, "\u00a0"),
        (swiss, "\u202f"),
        (text.replace("language: fr", "language: fr-CH"), "\u202f"),
    ):
        fixes = [found.fix for found in findings(release, "TY001")]
        assert [[edit.text for edit in fix.edits] for fix in fixes if fix] == [[space, space]]


def test_hours_stay_whole(findings: Callable[..., list[Finding]], body: Callable[..., str]) -> None:
    text = body("De 9 h à 10 h 30, puis à 18\u00a0h 45, dans 3 halls « humides », à 7 h 5 près.", language="fr")
    (found,) = findings(text, "TY001")
    assert found.fix is not None
    assert found.fix.safe
    spaces = [(text[edit.span.start - 1 : edit.span.end + 1], edit.text) for edit in found.fix.edits]
    assert spaces == [
        *((around, "\u00a0") for around in ("9 h", "0 h", "h 3", "h 4", "« h", "s »", "7 h")),
    ]
    assert findings(body("Meet at 10 h 30.", language="en"), "TY001") == []
