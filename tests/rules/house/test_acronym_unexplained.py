"""acronym-unexplained: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import acronym_unexplained


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(acronym_unexplained) == [
        [
            (11, 59, "advice", "QFA is not explained.", "Write the name whole, with (QFA) behind it."),
        ],
        [
            (11, 52, "advice", "FPO is not explained.", "Write the name whole, with (FPO) behind it."),
        ],
    ]


def test_names_written_whole_labels_and_single_uses(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – L’Organisation internationale pour les migrations paie. L’OIM aide.", language="fr")
    assert said(text, "HS004") == []
    text = body("Nantes – QFA: call us. The QFB paid.")
    assert said(text, "HS004") == [(12, 28, "HS004", "QFB is not explained.")]
