"""Addresses in the contact lines of a body, as text, as links, glued to other signs."""

from __future__ import annotations

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import ContactRead
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text


def contacts(line: str) -> tuple[ContactRead, ...]:
    text = f"---\ntitle: A lending library\nlanguage: en\n---\n\nIt opens.\n\nMedia contact\n\nAda Quill\n{line}\n"
    return read_release(parse_release(source_from_text(text, "r.md"), Newsroom())).contacts


@pytest.mark.parametrize(
    ("line", "addresses"),
    [
        ("[Write to us](mailto:ann@quill.example?subject=Hello)", ["ann@quill.example"]),
        ("[ann@quill.example](mailto:ann@quill.example)", ["ann@quill.example"]),
        ("+41 22 717 91 11/ann@quill.example", ["ann@quill.example"]),
        ("email=ann@quill.example", ["ann@quill.example"]),
        ("ann@\u200bquill.example", ["ann@quill.example"]),
        ("ann.lee AT quill DOT example", ["ann.lee@quill.example"]),
        ("邮箱：ann@quill.example", ["ann@quill.example"]),
        ("2 @ 3.50", []),
    ],
)
def test_addresses(line: str, addresses: list[str]) -> None:
    assert [mail.address for contact in contacts(line) for mail in contact.emails] == addresses


def test_a_link_whose_words_hide_the_number() -> None:
    (contact,) = contacts("[Call Ada](tel:+41227179111)")
    assert [(phone.raw, phone.e164) for phone in contact.phones] == [("+41227179111", "+41227179111")]
    assert (contact.phones[0].span.start, contact.phones[0].span.end) == (83, 111)
