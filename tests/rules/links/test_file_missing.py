"""file-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import file_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(file_missing) == [
        [
            (
                5,
                16,
                "error",
                "There is no file images/harbour.jpg.",
                "Correct the name; it is looked for beside this file.",
            ),
        ],
        [
            (5, 15, "error", "There is no file rapport.pdf.", "Correct the name; it is looked for beside this file."),
        ],
    ]
