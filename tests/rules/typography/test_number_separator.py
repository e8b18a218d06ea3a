"""number-separator: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import number_separator


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(number_separator) == [
        [
            (
                11,
                49,
                "advice",
                "12,500,000 is not how this release's language writes thousands.",
                "Write 12\u202f500\u202f000.",
            ),
        ],
        [
            (11, 40, "advice", "12.500.000 is not how this release's language writes thousands.", "Write 12,500,000."),
        ],
        [
            (11, 39, "advice", "3.5 is not how this release's language writes decimals.", "Write 3,5."),
        ],
    ]


def test_decimals_of_amounts_by_country(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = "Nantes – Cuesta 3.5 millones; la versión 3.5 abre a las 10.30."
    assert said(body(text, language="es"), "TY014") == [
        (12, 17, "TY014", "3.5 is not how this release's language writes decimals.")
    ]
    assert said(body(text, language="es-MX"), "TY014") == []
    assert said(body("Nantes – It is 3,5 km long and cost 2,500 euros."), "TY014") == [
        (12, 16, "TY014", "3,5 is not how this release's language writes decimals.")
    ]
    assert said(body("Nantes – Der Hafen ist 3.5 km lang.", language="de-CH"), "TY014") == []
