"""contact-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import contact_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(contact_unknown) == [
        [
            (5, 12, "error", "pressctl.toml has no contact “deskx”.", "Did you mean “desk”?"),
        ],
        [
            (5, 12, "error", "pressctl.toml has no contact “accueil”.", "Known are: desk."),
        ],
    ]
