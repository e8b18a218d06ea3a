"""Words of a release that a system's template engine would take for its own code: escaped where the system says how, else
refused with their place."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from pressctl.errors import NotCarriedError
from pressctl.record import record
from pressctl.rendering.story import Story

_SHOWN = 60
_ELSEWHERE = (
    "It does not stand like this in the release: look at the newsroom's boilerplate, footer and templates, and at words "
    "with emphasis inside."
)


@record
class Syntax:
    """What a system reads as code: a pattern for its marks, and how a mark is written that shall stay text.

    `escape` maps marks to what stands for them (empty: the system documents no escape). `source` says where that is told.
    """

    system: str  # as people call it
    pattern: str
    source: str
    escape: tuple[tuple[str, str], ...] = ()


def guarded(text: str, syntax: Syntax, story: Story) -> str:
    """A text that the engine will leave alone. Raises NotCarriedError with the place in the release where that can't be.

    Entities are looked through as well, since some engines read HTML before they look for their marks.
    """
    found = _compiled(syntax.pattern).search(text)
    if found is None and "&" in text and not syntax.escape:
        found = _compiled(syntax.pattern).search(unescape(text))
    if found is None:
        return text
    if not syntax.escape:
        raise _refused(found[0], syntax, story)
    marks = dict(syntax.escape)
    return _compiled("|".join(map(re.escape, marks))).sub(lambda match: marks[match[0]], text)


def _refused(code: str, syntax: Syntax, story: Story) -> NotCarriedError:
    shown = " ".join(code.split())
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    path, place = story.place_of(code)
    if place is None:
        path, place = story.place_of(unescape(code))
    where = "" if place else f" {_ELSEWHERE}"
    return NotCarriedError(
        f"{syntax.system} would read “{shown}” as a command, not as text.{where}",
        path=path,
        line=place.line if place else None,
        column=place.column if place else None,
        help="Write it in other words, or leave this system out.",
    )


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
