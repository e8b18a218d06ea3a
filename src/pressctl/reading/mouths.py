"""Whom a house speaks through: «par la voix de sa directrice», «in the person of its chair»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.nouns import Phrase
from pressctl.reading.subjects import subject_after
from pressctl.reading.tokens import Word


def mouthpiece(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """Whom a house speaks through: «souligne, par la voix de sa directrice, Ada Berg, que “…”»."""
    for at in range(start, min(end, start + 3)) if lexicon.mouths else ():
        count = match_at(lexicon.mouths, words, at)
        if count:
            found = subject_after(words, at + count, end, lexicon, text)
            return found if found is not None and found.kind == "name" and found.capitals >= 2 else None
    return None


def mouth_before(words: Sequence[Word], start: int, verb: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The same before the verb: «Le syndicat, par la voix de son président, Ada Berg, répond que “…”»."""
    heads = (at for at in range(start, verb - 2) if at == start or words[at - 1].text == ",") if lexicon.mouths else ()
    at = next((at for at in heads if match_at(lexicon.mouths, words, at)), None)
    return mouthpiece(words, at, verb, lexicon, text) if at is not None else None
