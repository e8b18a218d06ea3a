"""quote-space-wrong: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.finding import Finding
from pressctl.rules.quotes import space_wrong


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_wrong) == [
        [
            (13, 1, "advice", "A space stands inside these marks.", "Delete it."),
        ],
        [
            (13, 1, "advice", "A space is missing inside these marks.", "Put a no-break space there."),
        ],
    ]


def test_the_space_that_is_added_is_that_of_the_country(
    findings: Callable[..., list[Finding]], body: Callable[..., str]
) -> None:
    text = body("Nantes – Le port rouvre.\n\n«Nous avons tenu parole», a dit Ada Quill, capitaine.", language="fr")
    swiss = text.replace("date:", "country: CH\ndate:")
    for release, space in ((text, "\u00a0"), (swiss, "\u202f")):
        fixes = [found.fix for found in findings(release, "QT007")]
        assert [[edit.text for edit in fix.edits] for fix in fixes if fix] == [[space, space]]
