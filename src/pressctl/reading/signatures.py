"""A name and title on a line of their own under a statement: «Ada Berg, vd»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.attribution import signature
from pressctl.reading.drafts import View
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution

_LONGEST = 120


def signed(views: Sequence[View], index: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """The signature in the block behind `views[index]`, which is but a quote; None where a name stands above it too."""
    if not views[index].only_quote or (index > 0 and _name_line(views[index - 1], lexicon, text) is not None):
        return None
    return _name_line(views[index + 1], lexicon, text)


def _name_line(view: View, lexicon: Lexicon, text: str) -> Attribution | None:
    """What a block that holds but a name and its title, behind a comma, says of a quote beside it."""
    if len(view.text) > _LONGEST or view.drafts or view.headline or lexicon.script != "cased":
        return None
    words = lexicon.words(view.text, 0, len(view.text))
    if not words or not words[-1].is_word or any(word.text == "\n" for word in words):
        return None
    found = signature(words, 0, len(words), lexicon, text)
    if found is None or found.subject is None or found.subject.name is None or found.subject.role is None:
        return None
    behind = words[found.subject.name[1]] if found.subject.name[1] < len(words) else None
    return found if behind is not None and behind.text == "," else None
