"""file-name-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import file_name_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(file_name_differs) == [
        [
            (
                4,
                7,
                "warning",
                "The file name says 2026-03-11, the release 2026-03-12.",
                "Correct the date, or rename the file.",
            ),
        ],
        [
            (3, 11, "warning", "The file name says en, the release fr.", "Correct the language, or rename the file."),
        ],
    ]
