"""What a language's datelines are made of: wires, particles in place names, words that open no dateline."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import Phrases, either, words
from pressctl.record import record

_WIRE_LIKE = lazy(r"wire\b|newswire|presswire|\bnews\b|\bpresse?\b|\.(?:com|ai|net|org)\b", re.IGNORECASE)


@record
class DatelineWords:
    """A language's view of datelines. `stop_ends` allows "Berlin. " with nothing but a full stop behind the place."""

    tag: str
    wires: Phrases
    particles: frozenset[str]
    no_places: frozenset[str]
    articles: frozenset[str]
    article_places: frozenset[str]
    stop_ends: bool
    titles: Phrases  # "Press release – " before the dateline itself
    bodies: re.Pattern[str]  # words of organisations' names, which are no places

    def is_wire(self, text: str) -> bool:
        """Whether a bracket or a bare run of words names a wire or a press service."""
        match = self.wires.match(text)
        return bool(match and match.end() == len(text)) or bool(_WIRE_LIKE.search(text))


@lru_cache(maxsize=16)
def dateline_words(tag: str) -> DatelineWords:
    """The words of a language, the fallback's included."""
    return DatelineWords(
        tag=tag,
        wires=Phrases(words(tag, "dateline", "wires")),
        particles=frozenset(words(tag, "dateline", "particles")),
        no_places=frozenset((*words(tag, "dateline", "no-places"), *words("en", "dateline", "no-places"))),
        articles=frozenset(words(tag, "dateline", "articles")),
        article_places=frozenset(words(tag, "dateline", "article-places")),
        titles=Phrases(words(tag, "dateline", "titles"), r"\s{0,2}[-–—|:/,]\s{0,2}"),
        bodies=lazy(rf"(?<!\w)(?:{either(words(tag, 'dateline', 'bodies'))})", re.IGNORECASE),
        stop_ends=bool(load_language(tag).table("dateline").get("stop-ends", False)),
    )
