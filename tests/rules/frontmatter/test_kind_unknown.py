"""kind-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import kind_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(kind_unknown) == [
        [
            (4, 7, "error", "pressctl knows no kind `advisary`.", "Did you mean `advisory`?"),
        ],
        [
            (
                4,
                7,
                "error",
                "pressctl knows no kind `communiqué`.",
                "Write one of: news, advisory, statement, appointment, event, report, speech, correction, inside-information.",
            ),
        ],
    ]
