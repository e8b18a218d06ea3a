"""Places as editors count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from pressctl.lsp.places import Places
from pressctl.source import source_from_text
from pressctl.spans import Span

TEXT = "ab\r\né🛶x\nlast"


@pytest.mark.parametrize(
    ("encoding", "character"),
    [("utf-8", 6), ("utf-16", 3), ("utf-32", 2)],
)
def test_columns_count_the_units_agreed_on(encoding: str, character: int) -> None:
    places = Places(source_from_text(TEXT), encoding)
    assert places.position(TEXT.index("x")) == types.Position(1, character)
    assert places.offset(types.Position(1, character)) == TEXT.index("x")


def test_a_place_past_an_end_is_that_end() -> None:
    places = Places(source_from_text(TEXT))
    assert places.offset(types.Position(0, 99)) == 2
    assert places.offset(types.Position(99, 0)) == len(TEXT)


def test_a_range_ends_where_its_span_ends() -> None:
    places = Places(source_from_text(TEXT))
    assert places.range(Span(0, 2)) == types.Range(types.Position(0, 0), types.Position(0, 2))


@given(text=st.text(st.sampled_from("aé🛶\n \u2028語")), encoding=st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_there_and_back(text: str, encoding: str) -> None:
    places = Places(source_from_text(text), encoding)
    for offset in range(len(text) + 1):
        assert places.offset(places.position(offset)) == offset
