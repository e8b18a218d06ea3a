"""Attribution at the end of the sentence that a quote is part of: «“…” dans ces zones, a-t-il ajouté.»"""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.attribution import attribution_after
from pressctl.reading.cues import beginning
from pressctl.reading.drafts import Draft, View
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution
from pressctl.reading.speech import begins_sentence, ends_sentence, is_title, tail_before, word_count
from pressctl.reading.tokens import Word
from pressctl.reading.tokens import ends_sentence as ends_at

_REACH = 400
_NEAR = 30
_LOOKS = 4
_OPENING = frozenset('“„«"”»') | {""}
_OPENS = frozenset({"", ".", "!", "?", "…", ":"})


def trailing_attribution(view: View, draft: Draft, lexicon: Lexicon, prose: str) -> Attribution | None:
    """The verb, or the words of according to, behind the last comma of the sentence, with whom they name."""
    text, at = view.text, draft.marked.outer_end
    if lexicon.script != "cased" or draft.form != "marks" or not _may_be_part(view, draft, lexicon):
        return None
    if text.find(",", at, at + _REACH) < 0:
        return None
    if ends_sentence(draft.text) and not text[at : at + 3].lstrip(" ,\u00a0–—-")[:1].islower():
        return None  # another sentence follows
    words = lexicon.words(text, at, min(len(text), at + _REACH))
    stops = (at for at, word in enumerate(words) if not word.is_word and ends_at(words, at, lexicon.abbreviations))
    end = next(stops, len(words))
    commas = [index for index in range(end - 1, 0, -1) if words[index].text == "," and end - index <= _NEAR]
    for comma in commas[:_LOOKS]:
        found = _said(words[comma + 1 : min(len(words), end + 1)], lexicon, prose)
        if found is not None:
            return found
    return None


def _said(rest: Sequence[Word], lexicon: Lexicon, prose: str) -> Attribution | None:
    """The attribution that words behind a comma begin with, where it says by whom."""
    if len(rest) < 2 or not rest[0].is_word:
        return None
    found = attribution_after(rest, ",", lexicon, prose)
    if found is None or found.cue is None or found.form == "weak":
        return None
    named_first = found.subject is not None and found.subject.kind == "name" and beginning(found.subject) == 0
    if found.cue[0] > 1 and not named_first:
        return None
    carried = found.elided and (
        lexicon.holds_pronoun(rest, found.cue[0], found.cue[1] - found.cue[0]) or len(rest) <= 4
    )
    return found if found.subject is not None or carried else None


def _may_be_part(view: View, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a span is no name: it goes on in small letters, or begins its sentence with some words of its own."""
    text = draft.text
    if is_title(text, lexicon):
        return False
    behind = view.text[draft.marked.outer_end : draft.marked.outer_end + 2].strip()
    if ends_sentence(text) and behind[:1] in _OPENING:
        return False  # «“So it was.” “And so it stays”, said Ada Berg»
    if not begins_sentence(text):
        return word_count(text) >= 2
    return word_count(text) >= 4 and tail_before(view.text, draft.marked.outer_start) in _OPENS
