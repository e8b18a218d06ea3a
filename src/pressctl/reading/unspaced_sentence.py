"""What attributions are made of where no spaces part words: sentences, particles, the words of an Attribution."""

from __future__ import annotations

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.tokens import Word
from pressctl.reading.unspaced import Subject

STOPS = "。！？!?\n"
REACH = 200
CLAUSE = 40


def made_attribution(
    text: str,
    subject: Subject | None,
    cue: tuple[int, int] | None,
    lexicon: Lexicon,
    *,
    end: int = 0,
    colon: bool = False,
    form: str = "verb",
) -> Attribution:
    """An Attribution over words made for it: title, name and cue."""
    pieces: list[tuple[str, int, int]] = []
    if subject is not None:
        kind, name, role = subject
        if role is not None:
            pieces.append(("role", *role))
        pieces.append((kind, *name))
    if cue is not None:
        pieces.append(("cue", *cue))
    pieces.sort(key=lambda piece: piece[1])
    words = [Word(first, last, text[first:last], text[first:last].lower(), True) for _kind, first, last in pieces]
    index = {kind: at for at, (kind, _first, _last) in enumerate(pieces)}
    phrase = _phrase(subject, index)
    at = index.get("cue")
    return Attribution(
        words,
        "colon" if form == "colon" else "verb",
        phrase,
        (at, at + 1) if at is not None else None,
        elided=phrase is None,
        end=end,
        colon=colon,
    )


def _phrase(subject: Subject | None, index: dict[str, int]) -> Phrase | None:
    if subject is None:
        return None
    kind = subject[0]
    at = index[kind]
    role = (index["role"], index["role"] + 1) if "role" in index else None
    if kind in {"name", "surname"}:
        return Phrase("name", at, at + 1, (at, at + 1), role, capitals=2 if kind == "name" else 1)
    if kind == "pronoun":
        return Phrase("pronoun", at, at + 1)
    return Phrase(
        "description", at, at + 1, role=None if kind == "voice" else (at, at + 1), unnamed=kind in {"unnamed", "voice"}
    )


def past_quotative(head: str, lexicon: Lexicon) -> int:
    """How many characters a particle that closes a quotation («と», «などと») takes; 0 where there is none."""
    blank = len(head) - len(head.lstrip(" 　、，,"))
    for particle in lexicon.quotatives:
        if head.startswith(particle, blank):
            return blank + len(particle)
    return 0


def sentence_stop(text: str, start: int, limit: int) -> int:
    return min((at for at in (text.find(stop, start, limit) for stop in STOPS) if at >= 0), default=limit)


def sentence_start(text: str, floor: int, end: int) -> int:
    """Where the sentence that leads up to `end` begins; a full stop right before `end` ends that very sentence."""
    last = end
    while last > floor and text[last - 1] in " 　\n。":
        last -= 1
    closed = (text.rfind(stop + mark, floor, last) + 2 for stop in "。！？" for mark in "」”")
    return max([floor, *(text.rfind(stop, floor, last) + 1 for stop in STOPS), *(at for at in closed if at > 1)])
