"""Values written into front matter, so that any YAML reader takes them for the text that they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = frozenset(("y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf"))
"""Words that YAML 1.1 does not take for text: `language: no` is false to many readers."""

_PLAIN = r"[^\W\d_](?:[^\x00-\x1f?:#\[\]{},&*!|>%@`\"\\\x7f-\xa0\u2028\u2029\ufeff]*[^\W_])?"
_FILE = r"\d[\w.-]*\.md"
_DAY = r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?"
_NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def yaml_value(value: str | Sequence[str]) -> str:
    """A text, or a list of texts, as YAML on one line: plain where that is safe, else between double quotes."""
    if isinstance(value, str):
        return yaml_scalar(value)
    return "[" + ", ".join(yaml_scalar(item) for item in value) + "]"


def yaml_scalar(text: str) -> str:
    """A text as a YAML scalar that may stand in a block, in a list or in a mapping."""
    if (text.lower() not in _WORDS and re.fullmatch(_PLAIN, text)) or re.fullmatch(f"{_DAY}|{_FILE}", text, re.ASCII):
        return text
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    if char.isprintable() or char in "\u00a0\u202f":
        return char
    code = ord(char)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
