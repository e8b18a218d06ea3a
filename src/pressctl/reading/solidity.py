"""Which spans in quotation marks are weighed as speech at all: long ones, sentences, and those with a verb beside them."""

from __future__ import annotations

from pressctl.reading.fragments import is_fragment
from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.marks import Marked
from pressctl.reading.speech import begins_sentence, ends_as_speech, is_title, tail_before, word_count

_LONGEST_HOUSE = 16
_SENTENCE = 160
_LOOKS = 3
_STOPS = (". ", "! ", "? ", ".\n")


def _is_attributed(after: str, lexicon: Lexicon) -> bool:
    """Whether a pronoun and a verb of saying follow: «“This,” she said»."""
    words = lexicon.words(after, 0, min(len(after), 40))
    return len(words) > 1 and words[0].low in lexicon.pronouns and lexicon.verb_at(words, 1) > 0


def is_solid(text: str, marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a span is long or marked enough to be speech; others are read as words of the sentence they stand in.

    `around` is the prose of the block that the span `marked` stands in.
    """
    if (
        not text
        or marked.opening in lexicon.title_marks
        or not (text[0].isalnum() or any(char.isalnum() for char in text))
    ):
        return False
    count = word_count(text)
    before = tail_before(around, marked.outer_start)
    after = around[marked.outer_end : marked.outer_end + 40].lstrip(" ,.:–—-\u00a0")
    behind_comma = around[marked.outer_end : marked.outer_end + 1] in {",", "،", "，"}
    if _is_named(text, count, before, "" if behind_comma else after, lexicon):
        return False
    if is_title(text, lexicon) and count >= 2 and text[-1] not in ".!?…":
        outside = around[marked.outer_end : marked.outer_end + 1]
        spoken = text[-1] in ",，" or outside == ","
        if bool(after) and spoken and lexicon.says_at(after, 0) and not _leads_to_next(after):
            return True
        return lexicon.noun_capitals and is_fragment(text, marked, around, lexicon)
    if count >= 5 or (ends_as_speech(text) and count >= 2) or (count == 4 and not begins_sentence(text)):
        return True
    if count == 3 and not begins_sentence(text) and lexicon.leads_at(around, marked.outer_start):
        return True
    if text[-1] in ",，" and _is_attributed(after, lexicon):
        return True
    if count >= 3 and around[marked.outer_end : marked.outer_end + 1] in {",", "،"}:
        return True
    if before in ":：" and before:
        return True
    own_sentence = (
        tail_before(around, marked.outer_start, " –—-\u00a0") in {".", "!", "?", "…"}
        and around[marked.outer_end : marked.outer_end + 1] == "."
    )
    if count >= 3 and (before == "," or _behind_that(around, marked.outer_start, lexicon)):
        return True
    if own_sentence and count >= 3 and begins_sentence(text):
        return True
    if text[-1] in "!?." and _is_shouted(marked, around, lexicon):
        return True
    if is_fragment(text, marked, around, lexicon) or _is_said_behind(text, marked, around, lexicon):
        return True
    if not ends_as_speech(text) and _names_house(around, marked.outer_start, lexicon):
        return False
    if lexicon.script == "continuous":
        return _is_said(text, marked, around, lexicon, count)
    return bool(after) and lexicon.says_at(after, 0) and not _leads_to_next(after)


def _is_named(text: str, count: int, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a few words are a name or a term: a house, something in brackets, what the next words define.

    `after` is what follows, "" behind a comma: «“Trees need friends”, meint sie» says, «“Baum” meint …» defines.
    """
    if lexicon.script == "continuous" and len(text) <= _LONGEST_HOUSE and text.endswith(tuple(lexicon.organisations)):
        return True  # «消費者團體「通訊公平聯盟」»
    if before == "(" and after[:1] == ")" and count < 8:
        return True
    head = after[:14].partition(" ")[0].lower()
    known = head in lexicon.defines or "'" in head or "’" in head  # most words fail at the first look
    if known and not ends_as_speech(text) and count <= 4:
        behind = lexicon.words(after, 0, len(after))
        return bool(behind) and bool(match_at(lexicon.defines, behind, 0))  # «“Passenger” means any person who …»
    return False


def _is_said(text: str, marked: Marked, around: str, lexicon: Lexicon, count: int) -> bool:
    """Whether a verb of saying stands right before a few words, or behind the comma or particle that ends them."""
    lead = around[max(0, marked.outer_start - 12) : marked.outer_start].rstrip(" ：:，,、")
    if count >= 3 and lead.endswith(lexicon.verb_words):
        return True
    behind = around[marked.outer_end : marked.outer_end + 80]
    while behind.startswith("「") and "」" in behind:
        behind = behind.partition("」")[2]  # «「A」「B」という声»
    joined = behind.startswith((*lexicon.quotatives, "，", ",", "、")) or text[-1] in "，,、"
    topics = tuple(str(lexicon.names.get("topic-marks", "")).split())
    if topics and lead.endswith(topics) and behind.startswith("と") and not behind.startswith(lexicon.no_quotatives):
        return True  # «潮崎さんは「一生忘れません」とにっこり»
    said = behind.lstrip("，,、").partition("「")[0].partition("“")[0]
    return joined and (said.startswith(lexicon.voices or "\n") or lexicon.says_at(said, 0))


def _is_shouted(marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a short exclamation is a sentence of its own («… told reporters. “Soup!”») or follows a verb of saying."""
    if lexicon.leads_at(around, marked.outer_start):
        return True
    alone = tail_before(around, marked.outer_start, " –—-\u00a0") in {".", "!", "?", "…"}
    return alone and not around[marked.outer_end : marked.outer_end + 2].strip()


def _names_house(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the word before a mark says that the name of a house or a work follows («Фонд «Живая вода» сообщил»)."""
    words = text[max(0, at - 30) : at].lower().split()[-1:]
    return bool(words) and (words[0] in lexicon.organisations or words[0] in lexicon.so_called)


def _is_said_behind(text: str, marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a comma and a verb of saying with its pronoun end the sentence: «« Il en reste trente » ici, a-t-elle dit.»"""
    if word_count(text) < 2 or is_title(text, lexicon):
        return False
    at = around.find(",", marked.outer_end, marked.outer_end + _SENTENCE)
    for _look in range(_LOOKS):
        if at < 0:
            return False
        words = lexicon.words(around, at + 1, min(len(around), at + 40))
        known = bool(words) and words[0].is_word
        count = lexicon.verb_at(words, 0) if known else 0
        if (count and lexicon.holds_pronoun(words, 0, count)) or (known and lexicon.according_at(words, 0)):
            return not any(stop in around[marked.outer_end : at] for stop in _STOPS)
        at = around.find(",", at + 1, marked.outer_end + _SENTENCE)
    return False


def _leads_to_next(after: str) -> bool:
    """Whether a bare verb and a colon follow a span: it belongs to the speaker of what comes behind the colon."""
    head, colon, _rest = after.partition(":")
    return bool(colon) and len(head.split()) <= 3 and not any(char.isupper() for char in head)


def _behind_that(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the word before an offset leads to what somebody says («dodał, że „…”»)."""
    words = text[max(0, at - 20) : at].lower().split()[-1:]
    return bool(words) and words[0] in lexicon.that and words[0] in lexicon.conjunctions
