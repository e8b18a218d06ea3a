"""hour-impossible: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import hour_impossible


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(hour_impossible) == [
        [
            (11, 65, "error", "There is no such hour: at 25:00.", "Correct the hour."),
        ],
        [
            (11, 62, "error", "There is no such hour: um 10.75.", "Correct the hour."),
        ],
    ]


def test_hours_by_language(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Le port ouvre à 25 h 00 et ferme à 24:00.", language="fr")
    assert said(text, "HS009") == [(12, 24, "HS009", "There is no such hour: à 25 h 00.")]
    text = body("Nantes – Abre a las 24:30; ganó 60:40.", language="es")
    assert said(text, "HS009") == [(12, 15, "HS009", "There is no such hour: a las 24:30.")]
    text = body("Nantes – De haven opent om 9.65 uur, versie 10.75.", language="nl")
    assert said(text, "HS009") == [(12, 25, "HS009", "There is no such hour: om 9.65.")]
