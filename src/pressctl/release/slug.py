"""Slugs: the part of a release's address that people read. Lower case ASCII letters, digits and single hyphens."""

from __future__ import annotations

import re
import unicodedata

MAX_SLUG = 100
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu",
        "я": "ia", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u",
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
        "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
        "χ": "ch", "ψ": "ps", "ω": "o",
        "'": "", "’": "", "ʼ": "",
    }
)  # fmt: skip
"""Letters that Unicode does not decompose; Cyrillic after the ICAO's table for passports (Doc 9303, 3)."""

_OTHER = re.compile(r"[^a-z0-9]+")
_DATE_PREFIX = re.compile(r"^\d{4}-\d{2}-\d{2}[-_ ]?")
_LANGUAGE_SUFFIX = re.compile(r"\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")


def slugify(text: str) -> str:
    """A slug for a text, at most MAX_SLUG characters, cut between words; "" where no Latin letter or digit comes out."""
    lowered = text[:1000].casefold().translate(_LETTERS)
    folded = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    slug = _OTHER.sub("-", folded.translate(_LETTERS)).strip("-")
    if len(slug) <= MAX_SLUG:
        return slug
    cut = slug[: MAX_SLUG + 1].rpartition("-")[0] or slug[:MAX_SLUG]
    return cut.strip("-")


def slug_of_name(name: str) -> str:
    """The slug in a file's name: without folder, ending, date prefix and language suffix."""
    stem = re.split(r"[/\\]", name)[-1]
    for ending in (".md", ".markdown", ".txt"):
        if stem.lower().endswith(ending):
            stem = stem[: -len(ending)]
            break
    stem = _DATE_PREFIX.sub("", _LANGUAGE_SUFFIX.sub("", stem))
    return slugify(stem)


def default_slug(name: str, title: str) -> str:
    """The slug where the front matter gives none: from the file's name, else from the title, else from a hash of both."""
    return (slug_of_name(name) if name not in ("-", "") else "") or slugify(title) or _hashed(name, title)


def _hashed(name: str, title: str) -> str:
    import hashlib

    return "release-" + hashlib.blake2b(f"{name}\n{title}".encode("utf-8", "replace"), digest_size=4).hexdigest()
