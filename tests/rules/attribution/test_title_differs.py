"""title-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import title_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(title_differs) == [
        [
            (
                12,
                47,
                "warning",
                "Ada Quill is “chief engineer” here, but “harbour master” in the directory.",
                "Write the title that holds today, or correct the directory.",
            ),
        ],
        [
            (
                12,
                67,
                "warning",
                "Solène Kervadec is “directrice des travaux” here, but “directrice générale” in the directory.",
                "Write the title that holds today, or correct the directory.",
            ),
        ],
        [
            (
                12,
                47,
                "warning",
                "Ada Quill is “harbour master” here, but “deputy harbour master” in the directory.",
                "Write the title that holds today, or correct the directory.",
            ),
        ],
        [
            (
                13,
                67,
                "warning",
                "Solène Kervadec is “head of works” here, but “directrice des travaux” in the directory.",
                "Write the title that holds today, or correct the directory.",
            ),
        ],
    ]
