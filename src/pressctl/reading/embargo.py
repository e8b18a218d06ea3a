"""Embargo lines and release lines of a body, and whether a release is embargoed at a time.

An embargo line says until when a text is not to be published. A sentence about embargoed copies, or about an embargo
against a country, is none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from functools import lru_cache
from typing import Literal

from pressctl.languages.language import Language
from pressctl.reading.head_block import blocks_with_head
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import EmbargoLine, Instant, Reading, ReleaseLine
from pressctl.reading.vocabulary import either, is_unspaced, words
from pressctl.record import record
from pressctl.release.blocks import Block
from pressctl.release.release import Release

State = Literal["", "future", "past", "unclear"]

_LONGEST_LINE = 220
_LONGEST_REST = 300  # code points behind the cue in which moments are looked for
_LABEL_START = 24  # signs of decoration that may stand before a label
_DECORATION = lazy(r"[\s*_#>!=~•·\-–—+\[\](){}【】■◆▼●:：|/]*")
_PIECE = 5
_STOPS = frozenset(".!?。؟")


@record
class _EmbargoWords:
    phrases: dict[str, tuple[str, ...]]  # by a piece of a word that they share
    label: re.Pattern[str]
    until: re.Pattern[str]
    before: re.Pattern[str]
    never: re.Pattern[str]
    immediate: re.Pattern[str]
    immediate_phrases: dict[str, tuple[str, ...]]


def _found(tag: str, key: str) -> re.Pattern[str]:
    return lazy(
        rf"(?:(?<!\w)|(?<=(?-i:[\u3040-\u30ff\u3400-\u9fff\d])))(?:{_loose(words(tag, 'embargo', key))})", re.IGNORECASE
    )


def _loose(choices: tuple[str, ...]) -> str:
    """The words with any spaces, " … " for any words between; a phrase may go on ("jusqu'au", "embargoed copies"), so its end is open."""
    parts = sorted(choices, key=len, reverse=True)
    return "|".join(_open(part) for part in parts) or "(?!)"


def _open(phrase: str) -> str:
    escaped = re.escape(phrase).replace("\\ ", r"[\s\u00a0]{1,3}").replace("'", "['’]")
    return escaped.replace(r"[\s\u00a0]{1,3}…[\s\u00a0]{1,3}", r"[^\n]{1,80}?")


@lru_cache(maxsize=16)
def _embargo_words(tag: str) -> _EmbargoWords:
    keys = ("labels", "until", "before")
    phrases = tuple(dict.fromkeys(word.split(" … ")[0] for key in keys for word in words(tag, "embargo", key)))
    return _EmbargoWords(
        phrases=_by_key(_shortest(phrases)),
        label=lazy(either(words(tag, "embargo", "labels")), re.IGNORECASE),
        until=_found(tag, "until"),
        before=_found(tag, "before"),
        never=_found(tag, "never"),
        immediate=_found(tag, "immediate"),
        immediate_phrases=_by_key(_shortest(words(tag, "embargo", "immediate"))),
    )


def _pieces(phrase: str) -> set[str]:
    """The runs of a few letters in a phrase, of signs in an unspaced one; the phrase itself where it has none."""
    size = 2 if is_unspaced(phrase) else _PIECE
    runs = {phrase[start : start + size] for start in range(len(phrase) - size + 1)}
    return {run for run in runs if " " not in run and "'" not in run} or {phrase}


def _by_key(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The phrases under a few pieces of words such that each phrase holds the piece it stands under."""
    left, keyed = list(phrases), {}
    while left:
        pieces = Counter(piece for phrase in left for piece in _pieces(phrase))
        key = max(pieces, key=lambda piece: (pieces[piece], piece))
        keyed[key] = tuple(phrase for phrase in left if key in phrase)
        left = [phrase for phrase in left if key not in phrase]
    return keyed


def _shortest(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases that hold no other of them: a text without these has none."""
    return tuple(p for p in phrases if not any(other != p and other in p for other in phrases))


def read_embargo_lines(release: Release, language: Language) -> tuple[tuple[EmbargoLine, ...], tuple[ReleaseLine, ...]]:
    """The embargo lines of the body with the moments they name, and the lines for immediate release."""
    vocabulary = _embargo_words(language.tag)
    blocks = [
        (index, block) for index, block in blocks_with_head(release) if block.kind in ("paragraph", "heading", "cell")
    ]
    whole = "\n".join([block.prose.text for _, block in blocks]).lower()
    cues = [key for key in vocabulary.phrases if key in whole]
    frees = [key for key in vocabulary.immediate_phrases if key in whole]
    if not cues and not frees:
        return (), ()
    texts = [block.prose.text.lower() for _, block in blocks]
    embargoes: list[EmbargoLine] = []
    releases: list[ReleaseLine] = []
    for position in _positions(texts, [*cues, *frees]):
        index, block = blocks[position]
        if _holds(texts[position], frees, vocabulary.immediate_phrases):
            releases += _release_lines(block, index, vocabulary)
        if _holds(texts[position], cues, vocabulary.phrases):
            following = blocks[position + 1][1] if position + 1 < len(blocks) else None
            embargoes += _embargo_lines(release, block, index, following, language.tag, vocabulary)
    return tuple(embargoes), tuple(releases)


def _positions(texts: list[str], keys: list[str]) -> list[int]:
    """Which of the texts, in order, hold one of the keys."""
    return sorted({position for key in keys for position, text in enumerate(texts) if key in text})


def _holds(text: str, keys: list[str], keyed: dict[str, tuple[str, ...]]) -> bool:
    """Whether a text in lower case holds a phrase of some of the keys, whatever its spaces and apostrophes."""
    phrases = [phrase for key in keys if key in text for phrase in keyed[key]]
    if not phrases:
        return False
    folded = " ".join(text.replace("’", "'").split())
    return any(phrase in folded for phrase in phrases)


def _lines(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line.rstrip())))
        start += len(line) + 1
    return spans


def _release_lines(block: Block, index: int, vocabulary: _EmbargoWords) -> list[ReleaseLine]:
    found = []
    for start, end in _lines(block.text):
        line = block.text[start:end]
        match = vocabulary.immediate.search(line)
        if match is None:
            continue
        opens = _DECORATION.match(line)
        sentence = line.rstrip('*_ "”»')[-1:] in _STOPS
        if (opens is not None and match.start() <= opens.end()) or (len(line) <= 80 and not sentence):
            found.append(ReleaseLine(match[0], block.prose.span(start + match.start(), start + match.end()), index))
    return found


def _embargo_lines(
    release: Release, block: Block, index: int, following: Block | None, tag: str, vocabulary: _EmbargoWords
) -> list[EmbargoLine]:
    found: list[EmbargoLine] = []
    lines = _lines(block.text)
    near = release.date.value if release.date else None
    for position, (start, end) in enumerate(lines):
        cue = _cue(block.text[start:end], vocabulary)
        if cue is None:
            continue
        first, last = _sentence(block.text, start, end, start + cue.start())
        last = min(last, start + cue.end() + _LONGEST_REST)
        instants = _instants(block, first, last, release, tag, near)
        if not instants and last - start - cue.end() < 40:
            instants, last = _next_line(release, block, lines, position, following, tag, near, last)
        if not _counts(block.text[start:last], cue, instants, vocabulary):
            continue
        raw = block.text[first:last].strip()
        found.append(EmbargoLine(raw, block.prose.span(first, last), index, cue[0], instants))
    return found


def _cue(line: str, vocabulary: _EmbargoWords) -> re.Match[str] | None:
    """The words that may make a line an embargo line."""
    opens = _DECORATION.match(line)
    begin = min(opens.end() if opens else 0, _LABEL_START)
    never = vocabulary.never.search(line)
    for pattern in (vocabulary.until, vocabulary.before):
        match = pattern.search(line)
        if match and not (never and never.start() <= match.start() < never.end() and never[0] != match[0]):
            return match
    label = vocabulary.label.match(line, begin)
    return label if label and not (never and never.start() < label.end()) else None


def _sentence(text: str, start: int, end: int, cue: int) -> tuple[int, int]:
    """The line, or in a long one the sentence around the cue."""
    if end - start <= _LONGEST_LINE:
        return start, end
    before = [m.end() for m in re.finditer(r"[.!?]\s+(?=[^\W\d_a-z])", text[start:cue])]
    first = start + before[-1] if before else start
    after = re.search(r"[^\W\d_]{3,}[.!?]\s|\d[.!?]\s+(?=[^\W\d_a-z])|[.!?]\s*$", text[cue:end])
    return first, cue + after.end() if after else end


def _instants(
    block: Block, start: int, end: int, release: Release, tag: str, near: dt.date | None
) -> tuple[Instant, ...]:
    from pressctl.reading.instants import find_instants  # most releases have no embargo

    return find_instants(block.text, block.prose, start, end, tag, release.country, near)


def _next_line(
    release: Release,
    block: Block,
    lines: list[tuple[int, int]],
    position: int,
    following: Block | None,
    tag: str,
    near: dt.date | None,
    last: int,
) -> tuple[tuple[Instant, ...], int]:
    """The moments in the line under a bare "EMBARGOED UNTIL", in the same block or the next."""
    if position + 1 < len(lines):
        start, end = lines[position + 1]
        instants = _instants(block, start, end, release, tag, near) if end - start < 100 else ()
        return (instants, end) if instants else ((), last)
    if following is not None and len(following.text) < 100:
        return _instants(following, 0, len(following.text), release, tag, near), last
    return (), last


def _counts(line: str, cue: re.Match[str], instants: tuple[Instant, ...], vocabulary: _EmbargoWords) -> bool:
    """Whether a cue and what follows it embargo the release."""
    if vocabulary.immediate.search(line) and not instants:
        return False
    if instants:
        return True
    rest = line[cue.end() :].strip()
    if vocabulary.until.match(cue[0]) and vocabulary.until.match(cue[0]).end() == len(cue[0]):  # type: ignore[union-attr]
        return len(line) <= _LONGEST_LINE
    return (not rest.strip("*_.!-–—: ") or rest[:1] in ":：-–—") and len(line) <= 120


def embargo_state(release: Release, reading: Reading, now: dt.datetime | None) -> State:
    """Whether the release is embargoed at `now`: "" without an embargo, else "future", "past" or "unclear".

    Front matter and body both count, and the stricter wins; what is unclear counts as embargoed. Without a clock an
    embargo is future. A line of the body that leaves a part open (no zone) is clear where the front matter gives a
    moment that agrees with all that the line says.
    """
    states = [_front_state(release, now)] if release.embargo is not None else []
    until = release.embargo.until if release.embargo is not None else None
    states += [_line_state(line, until, now) for line in reading.embargo_lines]
    for state in ("future", "unclear", "past"):
        if state in states:
            return state
    return ""


def _front_state(release: Release, now: dt.datetime | None) -> State:
    if release.embargo is None or release.embargo.until is None:
        return "future" if now is None else "unclear"
    return _at(release.embargo.until, now)


def _line_state(line: EmbargoLine, until: dt.datetime | None, now: dt.datetime | None) -> State:
    clear = [instant.at for instant in line.instants if instant.at is not None]
    if clear:
        return _at(max(clear), now)
    if now is None:
        return "future"
    if until is not None and line.instants and all(_agrees(instant, until) for instant in line.instants):
        return _at(until, now)
    return "unclear"


def _agrees(instant: Instant, until: dt.datetime) -> bool:
    """Whether what an open moment says is what the front matter says."""
    if instant.unclear in ("impossible", "no-date") or (instant.time is None and instant.unclear != "no-time"):
        return False
    return instant.date == until.date() and (
        instant.time is None or instant.time == until.timetz().replace(tzinfo=None)
    )


def _at(moment: dt.datetime, now: dt.datetime | None) -> State:
    return "future" if now is None or now < moment else "past"
