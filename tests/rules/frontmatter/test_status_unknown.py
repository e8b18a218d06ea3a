"""status-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import status_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(status_unknown) == [
        [
            (4, 9, "error", "pressctl knows no status `aproved`.", "Did you mean `approved`?"),
        ],
        [
            (
                4,
                9,
                "error",
                "pressctl knows no status `brouillon`.",
                "Write one of: draft, approved, issued, withdrawn.",
            ),
        ],
    ]
