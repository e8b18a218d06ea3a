"""Attribution in Japanese and Chinese, which set no spaces between words.

The verb of saying is looked for in the sentence as it stands; what precedes it is the phrase that names the speaker.
A name is found by its form: Latin words, katakana or syllables with a middle dot, what stands between a title and the
verb, a known family name with one or two characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution
from pressctl.reading.tokens import Word
from pressctl.reading.unspaced import Subject, find_subject
from pressctl.reading.unspaced_clause import bare_end
from pressctl.reading.unspaced_patterns import Patterns, patterns
from pressctl.reading.unspaced_sentence import (
    CLAUSE,
    REACH,
    STOPS,
    made_attribution,
    past_quotative,
    sentence_start,
    sentence_stop,
)
from pressctl.record import replace

_COMMAS = "，,；"
_OF = ("的", "之", "等")
_CLOSERS = tuple("＞>】〕］]）)")
_LONGEST_NAME = 6
_HONORIFIC = 4
_WHOLE = 3  # a particle of more characters holds its verb: «とした上で»


def continuous_after(words: Sequence[Word], last_mark: str, lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that follows a quote in a language without spaces; as `attribution_after`."""
    start, limit = words[0].start, words[-1].end
    stop = sentence_stop(text, start, min(limit, start + REACH))
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
    if (leads_on and last_mark in STOPS) or any(lead in sentence for lead in lexicon.leads):
        return None
    opened = past_quotative(sentence, lexicon)
    straight = found.verb.match(sentence, opened) if opened else None
    verb = straight or verb  # «…と語り、謝意を伝えた»
    head = sentence[: verb.start()]
    opened = min(opened, len(head))
    clauses = any(comma in head for comma in _COMMAS)
    if not opened and last_mark in STOPS and found.topic is None and not leads_on and len(rest) > 12 and clauses:
        return None
    if len(head) > 90 or (len(rest) > 40 and (found.topic is not None or clauses)):
        return None
    end = next((index for index, word in enumerate(words) if word.start >= stop), len(words))
    subject = find_subject(text, start + opened, start + verb.start(), lexicon, topic=True, opening=found.topic is None)
    if subject is None and found.topic is None:
        role = found.role.search(head)  # «院长指着药箱说»: somebody with a title, whose name does not follow
        subject = ("description", (start, start + role.end()), None) if role is not None else None
    if subject is None and head[opened:].strip(" 、，,") and not opened:
        return None
    return made_attribution(text, subject, (start + verb.start(), start + verb.end()), lexicon, end=end)


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
    return made_attribution(text, ("voice", (start, start + len(voice)), None), None, lexicon)


def _verbless(text: str, start: int, stop: int, lexicon: Lexicon) -> Attribution | None:
    """A particle and a name that end the sentence: «「…」と李さん。»"""
    opened = past_quotative(text[start:stop], lexicon)
    if not opened or stop - start - opened > 30 or patterns(lexicon.tag).topic is None:
        return None
    subject = find_subject(text, start + opened, stop, lexicon, topic=False)
    named = subject is not None and subject[0] == "name" and text[start + opened] not in "のはがもに"
    return made_attribution(text, subject, None, lexicon, form="colon") if named else None


def _signed(text: str, start: int, stop: int, lexicon: Lexicon) -> Attribution | None:
    """Title and name in brackets right behind a quote: «「…」（市長 田中花子）»."""
    opened = text[start : start + 2].lstrip(" 　")[:1]
    close = text.find("）" if opened == "（" else ")", start, min(stop, start + 40))
    if opened not in {"（", "("} or close < 0:
        return None
    inside = text.index(opened, start) + 1
    subject = find_subject(text, inside, close, lexicon, topic=False)
    if subject is not None and text[inside].isdigit():
        return made_attribution(
            text, ("voice", (inside, close), None), None, lexicon
        )  # «（30代・母親）»: without a name
    if subject is None or subject[0] != "name":
        return None
    return made_attribution(text, subject, None, lexicon, form="colon")


def continuous_before(words: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that leads to a quote in a language without spaces; as `attribution_before`."""
    end = words[-1].end
    start = sentence_start(text, max(words[0].start, end - REACH), end)
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
        subject = subject or _somebody(text, start, start + match.start(), lexicon)
    verb = found.verb.search(sentence, match.start())
    cue = (start + match.start(), start + (verb.end() if verb else match.end()))
    return made_attribution(text, subject, cue, lexicon, colon=colon)


def _somebody(text: str, start: int, end: int, lexicon: Lexicon) -> Subject | None:
    """A phrase before a verb that names nobody whom the rules know, in a language without particles of the topic.

    None where there is none but words of time and place: the verb has no subject of its own then.
    """
    found = patterns(lexicon.tag)
    if found.topic is not None:
        return None
    first = max(text.rfind(mark, start, end) for mark in "，,；") + 1
    first = max(first, start)
    stop = bare_end(text, first, end, lexicon)
    if stop - first < 2 or text.startswith(tuple(str(lexicon.names.get("adverbs", "")).split()), first):
        return None
    return None if found.opener.match(text, first, stop) else ("unnamed", (first, stop), None)


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
    return made_attribution(text, subject, (at, at + len(by)), lexicon) if subject is not None else None


def _named_before(text: str, start: int, end: int, colon: bool, lexicon: Lexicon) -> Attribution | None:
    """A name and a colon, or a topic before the quote whose verb stands behind it."""
    stripped = text[start:end].rstrip(" 　")
    told = next(
        (told for told in str(lexicon.names.get("told", "")).split() if stripped.rstrip("：:").endswith(told)), ""
    )
    if told:  # «委員長・丹波隆志さんの話「…」»
        at = start + len(stripped.rstrip("：:")) - len(told)
        subject = find_subject(text, start, at, lexicon, topic=False)
        named = subject is not None and subject[0] == "name"
        return made_attribution(text, subject, None, lexicon, colon=True, form="colon") if named else None
    if colon:
        subject = find_subject(text, start, start + len(stripped) - 1, lexicon, topic=False)
        if subject is None or subject[0] not in {"name", "description"}:
            return None
        return made_attribution(text, subject, None, lexicon, colon=True, form="colon")
    if text[end : end + 3].lstrip(" 　")[:1] == "\n":
        return _line_above(text, start, end, lexicon)
    opened = max(stripped.rfind("（"), stripped.rfind("("))
    if 2 <= opened < len(stripped) - 2 and stripped[-1] in "）)" and patterns(lexicon.tag).topic is not None:
        return _with_title_in_brackets(text, start, opened, stripped, lexicon)
    return _clause_before(text, start, end, lexicon)


def _line_above(text: str, start: int, end: int, lexicon: Lexicon) -> Attribution | None:
    """Title and name on the line above a quote: «株式会社はまべ　代表取締役　浜辺 遥»."""
    subject = find_subject(text, start, end, lexicon, topic=False)
    if subject is None or subject[0] != "name" or subject[2] is None or end - subject[1][1] > _HONORIFIC:
        return None
    return made_attribution(text, subject, None, lexicon, colon=True, form="colon")


def _with_title_in_brackets(text: str, start: int, opened: int, phrase: str, lexicon: Lexicon) -> Attribution | None:
    """A name and its title in brackets right before a quote: «野際修（弁護士）「…」»."""
    role = patterns(lexicon.tag).role.search(phrase, opened)
    subject = find_subject(text, start, start + opened, lexicon, topic=False)
    if role is None:
        return None
    if subject is None and opened <= _LONGEST_NAME:
        subject = "name", (start, start + opened), None
    if subject is None or subject[0] != "name" or subject[1][1] != start + opened:
        return None
    return made_attribution(
        text, ("name", subject[1], (start + role.start(), start + role.end())), None, lexicon, form="colon"
    )


def _clause_before(text: str, start: int, end: int, lexicon: Lexicon) -> Attribution | None:
    """A verb of saying with a clause between it and the quote: «王敏指出，该平台“是一次重构”»."""
    found = patterns(lexicon.tag)
    if found.topic is not None:
        return None  # the verb ends the sentence there
    verb = None
    for match in found.verb.finditer(text, start, end):
        verb = match if text[match.end() : match.end() + 1] in {"，", ","} or verb is None else verb
    if verb is None or end - verb.end() > CLAUSE:
        return None
    subject = find_subject(text, start, verb.start(), lexicon, topic=True)
    if subject is None:
        return None
    return replace(made_attribution(text, subject, (verb.start(), verb.end()), lexicon), direct=False)


def topic_before(words: Sequence[Word], attribution: Attribution, lexicon: Lexicon, text: str) -> Attribution:
    """An attribution behind a quote with the subject that stands before it: «Ａ氏は「…」と述べた»."""
    if not words:
        return attribution
    end = words[-1].end
    start = sentence_start(text, max(words[0].start, end - REACH), end)
    if patterns(lexicon.tag).topic is None:
        return attribution
    subject = find_subject(text, start, end, lexicon, topic=True, must=True)
    if subject is None or attribution.cue is None:
        return attribution
    if text[:end].rstrip(" 　\n").endswith("。") and subject[0] == "surname":
        return attribution  # a sentence of its own, which is about something else: «趣味は登山。「…」と話す»
    cue = attribution.words[attribution.cue[0]], attribution.words[attribution.cue[1] - 1]
    return made_attribution(text, subject, (cue[0].start, cue[1].end), lexicon, end=attribution.end)


def told_after(
    before: Sequence[Word], after: Sequence[Word], lexicon: Lexicon, text: str, *, near: bool
) -> Attribution | None:
    """Speech that a particle closes before a verb no list has, of the person who is the topic of the sentence:
    «葛城さんは「…」と目を細めた». With `near`, only a topic right before the quote counts."""
    if not before or patterns(lexicon.tag).topic is None:
        return None
    if not after or after[0].text in {"。", "\n"}:
        return _told_bare(before, lexicon, text)
    start = after[0].start
    stop = sentence_stop(text, start, min(after[-1].end, start + CLAUSE))
    head = text[start:stop]
    opened = past_quotative(head, lexicon)
    whole = any(len(particle) > _WHOLE and head.startswith(particle) for particle in lexicon.quotatives)
    if not whole and (not opened or len(head) - opened < 2 or head.startswith(lexicon.no_quotatives)):
        return None
    cue = start + opened, stop
    end = next((index for index, word in enumerate(after) if word.start >= stop), len(after))
    floor = max(before[0].start, before[-1].end - REACH)
    begin = sentence_start(text, floor, before[-1].end)
    bare_topic = patterns(lexicon.tag).bare_topic
    beside = bare_topic is not None and bare_topic.search(text[begin : before[-1].end]) is not None
    subject = find_subject(text, begin, before[-1].end, lexicon, topic=True, must=True, near=near)
    kinds = {"name", "pronoun", "description", "unnamed"} if beside and not near else {"name", "pronoun"}
    if subject is None or subject[0] not in kinds or (near and not beside):
        return None
    return made_attribution(text, subject, cue, lexicon, end=end)


def _told_bare(before: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """Speech without a verb, right behind the name of who is the topic: «鳴海さんは「正直うれしい」。»."""
    found = patterns(lexicon.tag)
    end = before[-1].end
    begin = sentence_start(text, max(before[0].start, end - REACH), end)
    assert found.bare_topic is not None
    if found.bare_topic.search(text[begin:end]) is None:
        return None
    subject = find_subject(text, begin, end, lexicon, topic=True, must=True, near=True)
    return made_attribution(text, subject, None, lexicon) if subject is not None and subject[0] == "name" else None
