"""quote-marks-wrong: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.rules.apply import apply_fixes
from pressctl.rules.finding import Finding
from pressctl.rules.quotes import marks_wrong


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(marks_wrong) == [
        [
            (13, 1, "warning", "« » are not the quotation marks of this release's language (en).", "Write “ ”."),
        ],
        [
            (13, 1, "warning", "„ “ are not the quotation marks of this release's language (fr).", "Write « »."),
        ],
        [
            (13, 56, "advice", "“ ” stand here where « » belong.", "Write « »."),
        ],
    ]


@pytest.mark.parametrize(
    ("quoted", "fixed"),
    [
        (
            "„ Nous avons tenu parole “, a déclaré Ada Quill.",
            "«\u00a0Nous avons tenu parole\u00a0», a déclaré Ada Quill.",
        ),
        (
            "„\u00a0Nous avons tenu parole.\u00a0“ Ada Quill l'a dit.",
            "«\u00a0Nous avons tenu parole.\u00a0» Ada Quill l'a dit.",
        ),
        (
            "„Nous avons tenu parole“[^1], a déclaré Ada Quill.",
            "«\u00a0Nous avons tenu parole\u00a0»[^1], a déclaré Ada Quill.",
        ),
    ],
)
def test_low_marks_in_french_are_wrong_and_not_unclosed(
    findings: Callable[..., list[Finding]], body: Callable[..., str], quoted: str, fixed: str
) -> None:
    text = body(quoted, language="fr")
    found = findings(text, "QT001", "QT002", "QT003")
    assert [each.code for each in found] == ["QT003"]
    assert apply_fixes(text, found, lambda _text: []).text == body(fixed, language="fr")


def test_double_marks_that_are_right_inside_others(said: Callable[..., object], body: Callable[..., str]) -> None:
    said_once = [(14, 1, "QT003", "“ ” stand here where « » belong.")]
    outermost = "Nantes – Le port rouvre.\n\n“Nous avons tenu parole”, a dit Ada Quill, capitaine."
    assert said(body(outermost, language="fr"), "QT003") == said_once
    inside = "Nantes – Le port rouvre.\n\n«\u00a0Le port “sûr” rouvre\u00a0», a dit Ada Quill, capitaine."
    assert said(body(inside, language="fr"), "QT003") == []
    alike = "Nantes – Il porto riapre.\n\n“Siamo pronti”, ha detto Ada Quill, comandante. “È sicuro”, ha aggiunto."
    assert said(body(alike, language="it"), "QT003") == []


def test_headlines(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – X.").replace("title: A new ferry for the outer islands", "title: The «new» ferry sails", 1)
    assert said(text, "QT003") == [(2, 8, "QT003", "« » are not the quotation marks of this release's language (en).")]
    text = body("Nantes – X.", language="de").replace(
        "title: A new ferry for the outer islands", "title: Die „neue“ Fähre", 1
    )
    assert said(text, "QT003") == []
