"""Plain text in ASCII, for wires that carry nothing else."""

from __future__ import annotations

import unicodedata

from pressctl.errors import RenderError

_FORMS = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "“": '"', "”": '"', "„": '"', "«": '"',
    "»": '"', "″": '"', "–": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "—": "--", "―": "--", "…": "...",
    "•": "*", "·": "*", "●": "*", "€": "EUR ", "£": "GBP ", "¥": "JPY ", "©": "(c)", "®": "(R)", "™": "(TM)",
    "°": " deg ", "×": "x", "÷": "/", "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "№": "No. ",
    "→": "->", "←": "<-", "§": "Sec. ", "¿": "?", "¡": "!", "±": "+/-", "\u200e": "", "\u200f": "",
    "\u200c": "", "\u200d": "",
}  # fmt: skip


def to_ascii(text: str) -> str:
    """The text in ASCII: quotation marks, dashes and accents in their plain form.

    Raises RenderError where a character has no such form, naming the first of them: nothing is dropped in silence.
    """
    if text.isascii():
        return text
    parts = []
    lost: list[str] = []
    for char in text:
        if char.isascii():
            parts.append(char)
            continue
        plain = _FORMS.get(char)
        if plain is None:
            plain = "".join(one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one))
            plain = plain if plain.isascii() else "".join(_FORMS.get(one, one) for one in plain)
        if not plain.isascii() or (not plain and not unicodedata.combining(char)):
            if plain or unicodedata.category(char) != "Cf":
                lost.append(char)
            continue
        parts.append(plain)
    if lost:
        shown = " ".join(dict.fromkeys(lost[:8]))
        raise RenderError(
            f"This release can't be written in ASCII: it has {shown}.",
            help="Export it without --ascii, or spell these characters in Latin letters.",
        )
    return "".join(parts)
