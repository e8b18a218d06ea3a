"""What comments in a release hide, and what they don't."""

from __future__ import annotations

from collections.abc import Callable

Said = Callable[..., list[tuple[int, int, str, str]]]
Body = Callable[..., str]
LEAD = "NANTES, 12 March 2026 – The harbour opens again, says [insert name].\n"


def codes(said: Said, text: str, *wanted: str) -> list[tuple[int, str]]:
    return [(line, code) for line, _, code, _ in said(text, *wanted)]


def test_a_comment_hides_what_begins_in_the_next_block(said: Said, body: Body) -> None:
    text = body("<!-- pressctl: ignore ST002 (known) -->\n" + LEAD + "\nAnd [insert place].\n")
    assert codes(said, text, "ST002", "SU001") == [(15, "ST002")]


def test_a_name_a_prefix_and_a_list_work_too(said: Said, body: Body) -> None:
    for selector in ("placeholder-left", "ST", "QT001, ST002", "ST002 HS"):
        text = body(f"<!-- pressctl: ignore {selector} (known) -->\n{LEAD}")
        assert codes(said, text, "ST002") == []


def test_a_file_comment_hides_everywhere(said: Said, body: Body) -> None:
    text = body(LEAD + "\nAnd [insert place].\n\n<!-- pressctl: ignore-file ST002 (a draft) -->\n")
    assert codes(said, text, "ST002", "SU001") == []


def test_what_hides_nothing_is_said(said: Said, body: Body) -> None:
    text = body("<!-- pressctl: ignore ST002,QT001 (known) -->\n" + LEAD)
    assert said(text, "ST002", "SU001") == [(12, 1, "SU001", "Nothing here is hidden by “QT001”.")]


def test_findings_about_comments_cannot_be_hidden(said: Said, body: Body) -> None:
    text = body("<!-- pressctl: ignore-file SU (quiet) -->\n<!-- pressctl: ignore -->\n" + LEAD)
    assert (13, "SU003") in codes(said, text, "SU003")


def test_a_comment_in_the_front_matter(said: Said) -> None:
    head = "---\ntitle: X\n{}date: 2026-13-01{}\nlanguage: en\n---\n\nText.\n"
    assert codes(said, head.format("", ""), "FM010") == [(3, "FM010")]
    assert codes(said, head.format("", "  # pressctl: ignore FM010 (known)"), "FM010") == []
    assert codes(said, head.format("# pressctl: ignore FM010 (known)\n", ""), "FM010") == []


def test_other_comments_are_none_of_ours(said: Said, body: Body) -> None:
    assert codes(said, body("<!-- ignore ST002 -->\n" + LEAD), "ST002", "SU001", "SU004") == [(13, "ST002")]
