"""The palette: the newsroom's colours, made readable on light and on dark ground."""

from __future__ import annotations

from functools import lru_cache

from pressctl.newsroom.newsroom import Brand
from pressctl.reading.patterns import lazy

MIN_CONTRAST = 4.6
"""WCAG 2.2, 1.4.3 asks for 4.5:1; a little more, so that rounding never falls below."""

DARK_CONTRAST = 7.0
"""Links on dark ground: a colour that is only just moved towards white looks dull there."""

TINT_CONTRAST = 9.0

DARK_GROUND, DARK_INK = "#15181b", "#e9ebee"
_HEX = lazy(r"#[0-9a-fA-F]{6}")
_FONT = lazy(r"[\w ,'-]{1,200}")
DEFAULT_COLOUR = "#0b4a8f"
SERIF = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif"
SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

MAIL_SERIF = "Georgia, 'Times New Roman', serif"
MAIL_SANS = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif"


def palette(brand: Brand) -> dict[str, str]:
    """Colours by their part: `ground`, `tint`, `ink`, `quiet`, `line`, `link`, `brand`; the same with `dark_` before; fonts."""
    return dict(_palette(brand.background, brand.color, brand.font))


@lru_cache(maxsize=16)
def _palette(background: str | None, chosen: str | None, font_name: str | None) -> dict[str, str]:
    ground = _hex(background, "#ffffff")
    light = luminance(ground) > 0.4
    ink, quiet, line = ("#1a1e22", "#525a63", "#c9cfd6") if light else (DARK_INK, "#adb5be", "#444b53")
    colour = _hex(chosen, DEFAULT_COLOUR)
    dark_tint = mixed(DARK_GROUND, DARK_INK, 0.06)
    # A ground of middle brightness has no contrast to give away.
    tint = mixed(ground, ink, 0.04) if contrast(ink, ground) > TINT_CONTRAST else ground
    font = font_name if font_name and _FONT.fullmatch(font_name) else ""
    return {
        "ground": ground,
        "tint": tint,
        "ink": readable(ink, tint),
        "quiet": readable(quiet, tint),
        "line": line,
        "link": readable(colour, tint),
        "brand": colour,
        "dark_ground": DARK_GROUND,
        "dark_tint": dark_tint,
        "dark_ink": DARK_INK,
        "dark_quiet": "#a9b1ba",
        "dark_line": "#444b53",
        "dark_link": readable(colour, dark_tint, DARK_CONTRAST),
        "mail_serif": font + ", " + MAIL_SERIF if font else MAIL_SERIF,
        "mail_sans": font + ", " + MAIL_SANS if font else MAIL_SANS,
        "serif": font + ", " + SERIF if font else SERIF,
        "sans": font + ", " + SANS if font else SANS,
    }


def _hex(value: str | None, default: str) -> str:
    return value.lower() if value and _HEX.fullmatch(value) else default


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` (WCAG 2.2, definition)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2, definition)."""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with a share (0 to 1) of another in it."""
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * (1 - share) + two * share):02x}" for one, two in pairs)


def readable(colour: str, ground: str, least: float = MIN_CONTRAST) -> str:
    """The colour, moved towards black or white until text in it can be read on the ground."""
    target = "#000000" if luminance(ground) > 0.18 else "#ffffff"
    steps = (mixed(colour, target, step / 20) for step in range(21))
    return next((one for one in steps if contrast(one, ground) >= least), target)
