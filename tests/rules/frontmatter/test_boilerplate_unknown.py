"""boilerplate-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import boilerplate_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(boilerplate_unknown) == [
        [
            (5, 15, "error", "pressctl.toml has no boilerplate “portx”.", "Did you mean “port”?"),
        ],
        [
            (5, 15, "error", "pressctl.toml has no boilerplate “accueil”.", "Known are: port."),
        ],
    ]
