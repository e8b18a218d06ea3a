"""What a language's datelines are made of: wires, particles in place names, words that open no dateline."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import Phrases, words
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
    bodies: Phrases  # words of organisations' names, which are no places
    rubrics: Phrases  # what a column or a list is headed with: "Opening hours – "
    rubric_ends: re.Pattern[str] | None  # the same where words are compounded: "Öffnungszeiten"
    prepositions: tuple[str, ...]  # behind which places stand

    def is_rubric(self, text: str) -> bool:
        """Whether a text has a word of a rubric."""
        return bool(self.rubrics.search(text) or (self.rubric_ends and self.rubric_ends.search(text)))

    def is_wire(self, text: str) -> bool:
        """Whether a bracket or a bare run of words names a wire or a press service."""
        text = text.partition("/")[0] if "/" in text.strip("/") else text  # "dpa/lno": the service of a region
        match = self.wires.match(text)
        return bool(match and match.end() == len(text)) or bool(_WIRE_LIKE.search(text))


def _rubric_ends(tag: str) -> re.Pattern[str] | None:
    ends = words(tag, "dateline", "rubric-endings")
    return lazy(rf"\w{{3}}(?:{'|'.join(map(re.escape, ends))})$", re.IGNORECASE) if ends else None


def _names_of_time(tag: str) -> frozenset[str]:
    table = load_language(tag).table("dates")
    rows = [*table.get("weekdays", ()), *table.get("months", ())]
    return frozenset(name.replace("_", " ").lower() for row in rows for name in str(row).split())


@lru_cache(maxsize=16)
def dateline_words(tag: str) -> DatelineWords:
    """The words of a language, the fallback's included."""
    return DatelineWords(
        tag=tag,
        wires=Phrases(words(tag, "dateline", "wires")),
        particles=frozenset(words(tag, "dateline", "particles")),
        no_places=frozenset((*words(tag, "dateline", "no-places"), *words("en", "dateline", "no-places")))
        | _names_of_time(tag),
        articles=frozenset(words(tag, "dateline", "articles")),
        article_places=frozenset(words(tag, "dateline", "article-places")),
        titles=Phrases(words(tag, "dateline", "titles"), r"\s{0,2}[-–—|:/,]\s{0,2}"),
        bodies=Phrases(words(tag, "dateline", "bodies")),
        rubrics=Phrases(words(tag, "dateline", "rubrics")),
        rubric_ends=_rubric_ends(tag),
        prepositions=words(tag, "dateline", "place-prepositions"),
        stop_ends=bool(load_language(tag).table("dateline").get("stop-ends", False)),
    )
