"""title-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import title_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(title_missing) == [
        [
            (2, 1, "error", "This release has no title.", "Write the headline behind `title:`."),
        ],
        [
            (1, 1, "error", "This release has no title.", "Write the headline behind `title:`."),
        ],
    ]
