"""Text from files and names, made safe to print: what a terminal would obey or hide is shown as a symbol.

Control characters could move the cursor or colour the screen; bidirectional controls reorder what is read, so that a
line may say one thing and show another (Unicode TR 36 and "Trojan Source", CVE-2021-42574).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_HIDDEN = (0x00AD, 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF)


@lru_cache(maxsize=1)
def _symbols() -> dict[int, str]:
    """Unicode's Control Pictures for C0 and DEL; for the rest, the code point by name. Tab and line feed stand."""
    table = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)}
    table[0x7F] = "\u2421"
    for code in (*range(0x80, 0xA0), *_BIDI, *_HIDDEN):
        table[code] = f"<U+{code:04X}>"
    return table


@lru_cache(maxsize=1)
def _escapes() -> dict[int, str]:
    codes = (0x7F, *range(0x80, 0xA0), *_BIDI, *_HIDDEN)
    return {code: f"\\u{code:04x}" for code in codes}


def visible(text: str) -> str:
    """`text` with control, bidirectional and invisible characters, and halves of surrogate pairs, as symbols."""
    if _is_plain(text):
        return text
    return _without_surrogates(text.translate(_symbols()), lambda code: f"<0x{code & 0xFF:02X}>")


def visible_line(text: str) -> str:
    """`visible`, on one line: line feeds and tabs are symbols too."""
    return visible(text).replace("\n", "\u240a").replace("\t", "\u2409")


def visible_json(text: str) -> str:
    """JSON text with the same characters escaped: the data is the same, the terminal is safe."""
    if _is_plain(text) or (text.isascii() and "\x7f" not in text):
        return text
    return _without_surrogates(text.translate(_escapes()), lambda code: f"\\u{code:04x}")


def _is_plain(text: str) -> bool:
    """Whether nothing of a text is to be shown otherwise; no-break spaces are what they seem."""
    return text.isprintable() or text.replace("\u00a0", " ").replace("\u202f", " ").isprintable()


def _without_surrogates(text: str, shown: Callable[[int], str]) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(shown(ord(char)) if 0xD800 <= ord(char) <= 0xDFFF else char for char in text)
    return text
