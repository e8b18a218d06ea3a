"""person-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import person_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(person_unknown) == [
        [
            (5, 16, "error", "pressctl.toml has no person “quillx”.", "Did you mean “quill”?"),
        ],
        [
            (5, 16, "error", "pressctl.toml has no person “accueil”.", "Known are: quill."),
        ],
    ]
