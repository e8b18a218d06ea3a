"""template-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import template_unknown

RELEASE = "---\ntitle: The harbour opens\nlanguage: en\ndate: 2026-03-12\ntemplate: gala\n---\n\nThe harbour opens.\n"


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(template_unknown) == [
        [(5, 11, "error", "There is no template “harbor”.", "Did you mean “harbour”?")],
        [(5, 11, "error", "There is no template “gala”.", "Templates are: picture, release, harbour.")],
    ]


def test_where_no_folder_was_looked_into_nothing_is_said(said: Callable[..., object]) -> None:
    assert said(RELEASE, "FM022") == []
    assert said(RELEASE, "FM022", around="templates = []") == [(5, 11, "FM022", "There is no template “gala”.")]
