"""Attribution in Japanese and Chinese, which set no spaces between words.

The verb of saying is looked for in the sentence as it stands; what precedes it is the phrase that names the speaker.
A name is found by its form: Latin words, katakana or syllables with a middle dot, what stands between a title and the
verb, a known family name with one or two characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.tokens import Word
from pressctl.reading.unspaced import Subject, find_subject
from pressctl.reading.unspaced_patterns import Patterns, patterns
from pressctl.record import replace

_STOPS = "。！？!?\n"
_COMMAS = "，,；"
_OF = ("的", "之", "等")
_CLOSERS = tuple("＞>】〕］]）)")
_REACH = 200
_CLAUSE = 40


def continuous_after(words: Sequence[Word], last_mark: str, lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that follows a quote in a language without spaces; as `attribution_after`."""
    start, limit = words[0].start, words[-1].end
    stop = _sentence_stop(text, start, min(limit, start + _REACH))
    sentence = text[start:stop]
    if stop == start:
        return None
    voiced = _voiced(text, start, stop, lexicon)
    if voiced is not None:
        return voiced
    found = patterns(lexicon.tag)
    verb = _verb_after(sentence, found)
    if verb is None:
        return _verbless(text, start, stop, lexicon) or _signed(text, start, stop, lexicon)
    rest = sentence[verb.end() :].strip()
    leads_on = stop >= limit and rest.endswith((":", "："))
    if (leads_on and last_mark in _STOPS) or any(lead in sentence for lead in lexicon.leads):
        return None
    head = sentence[: verb.start()]
    opened = _past_quotative(head, lexicon)
    clauses = any(comma in head for comma in _COMMAS)
    if not opened and last_mark in _STOPS and found.topic is None and not leads_on and len(rest) > 12 and clauses:
        return None
    if len(head) > 90 or (len(rest) > 40 and (found.topic is not None or clauses)):
        return None
    end = next((index for index, word in enumerate(words) if word.start >= stop), len(words))
    subject = find_subject(text, start + opened, start + verb.start(), lexicon, topic=True)
    if subject is None and head[opened:].strip(" 、，,") and not opened:
        return None
    return _attribution(text, subject, (start + verb.start(), start + verb.end()), lexicon, end=end)


def _verb_after(sentence: str, found: Patterns) -> re.Match[str] | None:
    """The verb of saying behind a quote: the last one of the sentence where verbs end it, else the first one.

    None where what follows belongs to a noun («“…”的说法»): the marks hold a name or a term then.
    """
    if found.topic is None:
        return found.verb.search(sentence, 1) if not sentence.startswith(_OF) else None
    last = None
    for match in found.verb.finditer(sentence):
        last = match
    return last


def _voiced(text: str, start: int, stop: int, lexicon: Lexicon) -> Attribution | None:
    """A quote that is only called a voice: «「…」という声が聞かれた», of nobody in particular."""
    voice = next((voice for voice in lexicon.voices if text.startswith(voice, start)), None)
    if voice is None:
        return None
    return _attribution(text, ("voice", (start, start + len(voice)), None), None, lexicon)


def _verbless(text: str, start: int, stop: int, lexicon: Lexicon) -> Attribution | None:
    """A particle and a name that end the sentence: «「…」と李さん。»"""
    opened = _past_quotative(text[start:stop], lexicon)
    if not opened or stop - start - opened > 30 or patterns(lexicon.tag).topic is None:
        return None
    subject = find_subject(text, start + opened, stop, lexicon, topic=False)
    named = subject is not None and subject[0] == "name" and text[start + opened] not in "のはがもに"
    return _attribution(text, subject, None, lexicon, form="colon") if named else None


def _signed(text: str, start: int, stop: int, lexicon: Lexicon) -> Attribution | None:
    """Title and name in brackets right behind a quote: «「…」（市長 田中花子）»."""
    opened = text[start : start + 2].lstrip(" 　")[:1]
    close = text.find("）" if opened == "（" else ")", start, min(stop, start + 40))
    if opened not in {"（", "("} or close < 0:
        return None
    inside = text.index(opened, start) + 1
    subject = find_subject(text, inside, close, lexicon, topic=False)
    if subject is not None and text[inside].isdigit():
        return _attribution(text, ("voice", (inside, close), None), None, lexicon)  # «（30代・母親）»: without a name
    if subject is None or subject[0] != "name":
        return None
    return _attribution(text, subject, None, lexicon, form="colon")


def continuous_before(words: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that leads to a quote in a language without spaces; as `attribution_before`."""
    end = words[-1].end
    start = _sentence_start(text, max(words[0].start, end - _REACH), end)
    sentence = text[start:end]
    found = patterns(lexicon.tag)
    by = _according_before(text, start, end, lexicon)
    if by is not None:
        return by
    heading = sentence.rstrip().endswith(_CLOSERS)
    match = found.verb_at_end.search(sentence.rstrip().rstrip("".join(_CLOSERS)) if heading else sentence)
    colon = sentence.rstrip().endswith((":", "："))
    if match is None:
        return _named_before(text, start, end, colon, lexicon)
    if sentence.rstrip().endswith("。") and not any(lead in sentence for lead in lexicon.leads):
        return None
    head = sentence[: match.start()].rstrip(" 　")
    if head.endswith("の"):  # «山田太郎のコメント»
        subject = find_subject(text, start, start + len(head) - 1, lexicon, topic=False)
    else:
        subject = find_subject(text, start, start + match.start(), lexicon, topic=not heading)
    verb = found.verb.search(sentence, match.start())
    cue = (start + match.start(), start + (verb.end() if verb else match.end()))
    return _attribution(text, subject, cue, lexicon, colon=colon)


def _according_before(text: str, start: int, end: int, lexicon: Lexicon) -> Attribution | None:
    """Words such as «according to», which stand behind the name: «川瀬によると、「…」»."""
    if patterns(lexicon.tag).topic is None:
        return None
    phrase = text[start:end].rstrip(" 　、，,")
    by = next((words for words in lexicon.according if phrase.endswith(words)), None)
    if by is None:
        return None
    at = start + len(phrase) - len(by)
    subject = find_subject(text, start, at, lexicon, topic=False, bare=True)
    return _attribution(text, subject, (at, at + len(by)), lexicon) if subject is not None else None


def _named_before(text: str, start: int, end: int, colon: bool, lexicon: Lexicon) -> Attribution | None:
    """A name and a colon, or a topic before the quote whose verb stands behind it."""
    stripped = text[start:end].rstrip(" 　")
    if colon:
        subject = find_subject(text, start, start + len(stripped) - 1, lexicon, topic=False)
        if subject is None or subject[0] not in {"name", "description"}:
            return None
        return _attribution(text, subject, None, lexicon, colon=True, form="colon")
    return _clause_before(text, start, end, lexicon)


def _clause_before(text: str, start: int, end: int, lexicon: Lexicon) -> Attribution | None:
    """A verb of saying with a clause between it and the quote: «王敏指出，该平台“是一次重构”»."""
    found = patterns(lexicon.tag)
    if found.topic is not None:
        return None  # the verb ends the sentence there
    verb = None
    for match in found.verb.finditer(text, start, end):
        verb = match if text[match.end() : match.end() + 1] in {"，", ","} or verb is None else verb
    if verb is None or end - verb.end() > _CLAUSE:
        return None
    subject = find_subject(text, start, verb.start(), lexicon, topic=True)
    if subject is None:
        return None
    return replace(_attribution(text, subject, (verb.start(), verb.end()), lexicon), direct=False)


def topic_before(words: Sequence[Word], attribution: Attribution, lexicon: Lexicon, text: str) -> Attribution:
    """An attribution behind a quote with the subject that stands before it: «Ａ氏は「…」と述べた»."""
    if not words:
        return attribution
    end = words[-1].end
    start = _sentence_start(text, max(words[0].start, end - _REACH), end)
    if patterns(lexicon.tag).topic is None:
        return attribution
    subject = find_subject(text, start, end, lexicon, topic=True, must=True)
    if subject is None or attribution.cue is None:
        return attribution
    cue = attribution.words[attribution.cue[0]], attribution.words[attribution.cue[1] - 1]
    return _attribution(text, subject, (cue[0].start, cue[1].end), lexicon, end=attribution.end)


def _attribution(
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


def told_after(before: Sequence[Word], after: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """Speech that a particle closes before a verb no list has, of the person who is the topic of the sentence:
    «葛城さんは「…」と目を細めた»."""
    if not before or not after or patterns(lexicon.tag).topic is None:
        return None
    start = after[0].start
    stop = _sentence_stop(text, start, min(after[-1].end, start + _CLAUSE))
    head = text[start:stop]
    opened = _past_quotative(head, lexicon)
    if not opened or len(head) - opened < 2 or head.startswith(lexicon.no_quotatives):
        return None
    cue = start + opened, stop
    end = next((index for index, word in enumerate(after) if word.start >= stop), len(after))
    floor = max(before[0].start, before[-1].end - _REACH)
    begin = _sentence_start(text, floor, before[-1].end)
    subject = find_subject(text, begin, before[-1].end, lexicon, topic=True, must=True)
    if subject is None or subject[0] not in {"name", "pronoun"}:
        return None
    return _attribution(text, subject, cue, lexicon, end=end)


def _past_quotative(head: str, lexicon: Lexicon) -> int:
    """How many characters a particle that closes a quotation («と», «などと») takes; 0 where there is none."""
    blank = len(head) - len(head.lstrip(" 　、，,"))
    for particle in lexicon.quotatives:
        if head.startswith(particle, blank):
            return blank + len(particle)
    return 0


def _sentence_stop(text: str, start: int, limit: int) -> int:
    return min((at for at in (text.find(stop, start, limit) for stop in _STOPS) if at >= 0), default=limit)


def _sentence_start(text: str, floor: int, end: int) -> int:
    """Where the sentence that leads up to `end` begins; a full stop right before `end` ends that very sentence."""
    last = end
    while last > floor and text[last - 1] in " 　\n。":
        last -= 1
    closed = (text.rfind(stop + mark, floor, last) + 2 for stop in "。！？" for mark in "」”")
    return max([floor, *(text.rfind(stop, floor, last) + 1 for stop in _STOPS), *(at for at in closed if at > 1)])
