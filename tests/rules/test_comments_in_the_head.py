"""A finding in the head of a file is hidden by a comment behind the value, or by one on a line of its own before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BODY = "Nantes – The ferry sails on Monday.\n"


@pytest.mark.parametrize(
    "line",
    ["lnaguage: en  # pressctl: ignore FM004 (tried)", "# pressctl: ignore FM004 (tried)\nlnaguage: en"],
    ids=["behind", "before"],
)
def test_a_comment_hides_the_finding_of_its_line(
    line: str, body: Callable[..., str], said: Callable[..., list[tuple[int, int, str, str]]]
) -> None:
    text = body(BODY).replace("date: ", f"{line}\ndate: ", 1)
    assert said(text, "FM004", "SU001") == []


def test_a_comment_two_lines_before_hides_nothing(
    body: Callable[..., str], said: Callable[..., list[tuple[int, int, str, str]]]
) -> None:
    text = body(BODY).replace("date: ", "# pressctl: ignore FM004 (tried)\ndate: ", 1)
    text = text.replace("dateline: ", "lnaguage: en\ndateline: ", 1)
    assert [(line, code) for line, _, code, _ in said(text, "FM004", "SU001")] == [(4, "SU001"), (6, "FM004")]
