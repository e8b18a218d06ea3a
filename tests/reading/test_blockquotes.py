"""Block quotes of Markdown without marks: speech where somebody signs them or is led up to, else none."""

from __future__ import annotations

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text

HEAD = "---\ntitle: The quay opens again\nlanguage: en\n---\n\nThe quay opens.\n\n"
SAID = ("We built it for the children.", "Ada Lindqvist", "harbour master", "block")
MORE = ("They came in boots.", "Ada Lindqvist", "harbour master", "block")


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        ("> We built it for the children.\n>\n> — Ada Lindqvist, harbour master\n", [SAID]),
        ("> We built it for the children.\n> — Ada Lindqvist, harbour master\n", [SAID]),
        ("> We built it for the children.\n\n— Ada Lindqvist, harbour master\n", [SAID]),
        ("Ada Lindqvist, harbour master, said:\n\n> We built it for the children.\n", [SAID]),
        (
            "> We built it for the children.\n>\n> They came in boots.\n>\n> — Ada Lindqvist, harbour master\n",
            [SAID, MORE],
        ),
        (
            "Ada Lindqvist, harbour master, said:\n\n> We built it for the children.\n>\n> They came in boots.\n",
            [SAID, MORE],
        ),
        ("> We built it for the children.\n\nIt rained.\n", []),
        ("Note:\n\n> The gate closes on Friday.\n", []),
        ("The by-law reads in full:\n\n> No boat shall enter at night.\n\n- Ada\n", []),
    ],
)
def test_a_block_quote_is_speech_where_somebody_says_it(body: str, quotes: list[tuple[str, ...]]) -> None:
    reading = read_release(parse_release(source_from_text(HEAD + body), Newsroom()))
    read = [(quote.text, quote.speaker.name, quote.speaker.role, quote.form) for quote in reading.quotes]
    assert read == quotes
    assert reading.not_quotes == ()
