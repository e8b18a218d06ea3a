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
                "In this paragraph the line may break before a stop or inside « ».",
                "Use no-break spaces there.",
            ),
        ],
        [
            (
                13,
                2,
                "advice",
                "In this paragraph the line may break before a stop or inside « » (2 times).",
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
