"""The palette can be read, whatever the newsroom's colours are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Brand
from pressctl.rendering.colours import contrast, mixed, palette

COLOUR = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@given(COLOUR, COLOUR)
def test_text_is_readable_on_every_ground(brand: str, background: str) -> None:
    colours = palette(Brand(color=brand, background=background))
    for ground in ("ground", "tint"):
        for ink in ("ink", "quiet", "link"):
            assert contrast(colours[ink], colours[ground]) >= 4.5
            assert contrast(colours[f"dark_{ink}"], colours[f"dark_{ground}"]) >= 4.5


def test_mixing() -> None:
    assert [mixed("#000000", "#ffffff", share) for share in (0, 0.5, 1)] == ["#000000", "#808080", "#ffffff"]
