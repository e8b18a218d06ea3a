from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.record import replace
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text

TEXT = """---
title: A ferry for the outer islands
language: en
date: 2026-03-12
---

EMBARGOED UNTIL 12 March 2026, 10:00 GMT

LEITH, 12 March 2026 – The ferry sails on Monday.

“It floats,” said Ada Quill, harbour master. The “slow boat” stays, and “nobody will miss it.

## Media contact

Ada Quill, ada.quill@harbour.example, +44 131 496 0123
"""


def test_without_quotes_all_else_is_read_as_ever() -> None:
    release = parse_release(source_from_text(TEXT), Newsroom())
    whole, without = read_release(release), read_release(release, quotes=False)
    assert (len(whole.quotes), len(whole.embargo_lines), len(whole.contacts)) == (1, 1, 1)
    assert (without.quotes, without.not_quotes, without.stray_marks) == ((), (), ())
    assert replace(whole, quotes=(), not_quotes=(), stray_marks=()) == without
