"""Speech or no speech: a draft judged by the words of attribution round it and by its own form."""

from __future__ import annotations

from pressctl.reading.drafts import Draft, View
from pressctl.reading.fragments import is_fragment
from pressctl.reading.leading_colons import is_titled_surname
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution
from pressctl.reading.people import People, name_text
from pressctl.reading.speech import begins_sentence, ends_as_speech, ends_sentence, is_title, tail_before, word_count
from pressctl.reading.tokens import sentence_starts

_ENDS = frozenset({"", "。", "！", "？", "；", "."})
_COMPOUND = 8
_MARKS = frozenset('“”„«»"')


class Judge:
    """Judges the drafts of one release."""

    def __init__(self, lexicon: Lexicon, people: People) -> None:
        self.lexicon = lexicon
        self.people = people

    def holds_weak(self, view: View, draft: Draft, before: Attribution) -> bool:
        count = word_count(draft.text)
        if self.lexicon.script == "continuous":
            return count >= 5 and self._ends_sentence(view, draft) and not self.named_before(view, draft)
        if is_fragment(draft.text, draft.marked, view.text, self.lexicon):
            return True
        if count < 4 or is_title(draft.text, self.lexicon) or self.named_before(view, draft):
            return False
        if (
            draft.text[:1].isupper()
            and not ends_as_speech(draft.text)
            and not self.lexicon.noun_capitals
            and before.form != "according"
        ):
            return False  # a name in the middle of a sentence; words of a speaker go on in lower case
        if before.form == "weak" and before.cue is not None:
            behind = before.words[before.cue[1] :]
            return count >= 6 and not any(word.text in _MARKS for word in behind)
        return before.form != "weak" or count >= 6

    def ends_clause(self, view: View, draft: Draft) -> bool:
        """Whether a span of some length ends a sentence that it joins by a comma, in a script without spaces."""
        if self.lexicon.script != "continuous" or word_count(draft.text) < 6 or self.named_before(view, draft):
            return False
        return tail_before(view.text, draft.marked.outer_start) in {"，", ",", "、"} and self._ends_sentence(
            view, draft
        )

    def _ends_sentence(self, view: View, draft: Draft) -> bool:
        """Whether the sentence that a span stands in ends with it."""
        return ends_sentence(draft.text) or view.text[draft.marked.outer_end : draft.marked.outer_end + 1] in _ENDS

    def named_before(self, view: View, draft: Draft) -> bool:
        """Whether words such as «so-called» or «titled» stand before the mark: what follows is a name."""
        if not begins_sentence(draft.text) and word_count(draft.text) > 3:
            return False
        if self.lexicon.script == "continuous":
            at = draft.marked.outer_start
            return view.text[max(0, at - 6) : at].rstrip("：: ").endswith(tuple(self.lexicon.so_called))
        near = draft.before[-4:]
        near = near[sentence_starts(near, self.lexicon.abbreviations)[-1] :]
        words = [word for word in near if word.is_word][-2:]
        if any(word.low in self.lexicon.so_called for word in words):
            return True
        compounds = [word.low for word in words if len(word.low) > _COMPOUND] if self.lexicon.noun_capitals else ()
        kinds = [kind for kind in self.lexicon.so_called if len(kind) > 4] if compounds else ()
        return any(low.endswith(kind) for low in compounds for kind in kinds)  # «Podiumsdiskussion»

    def is_speech(self, view: View, draft: Draft, attribution: Attribution) -> bool:
        text, lexicon = draft.text, self.lexicon
        count, title = word_count(text), is_title(text, lexicon)
        if draft.form == "dash" and attribution is not draft.follows and attribution.form != "verb":
            return attribution.form == "colon" and ends_sentence(text) and self._names_person(attribution)
        if draft.form == "block":
            said = attribution.subject is not None or attribution.elided
            return draft.chained or (said and (attribution.form != "colon" or self.is_known(attribution)))
        if draft.chained:
            return True
        if view.headline and attribution.form not in {"verb", "colon", "according"}:
            return False
        if attribution.form == "colon" and view.headline and not self._is_somebody(attribution):
            return False
        if attribution.form == "colon":
            stopped = ends_sentence(text) or view.text[draft.marked.outer_end : draft.marked.outer_end + 1] == "."
            return self.is_known(attribution) and (
                (view.headline and count >= 3 and self.speaks_of_self(text))
                or (stopped and not title)
                or ends_sentence(text)
                or (count >= 4 and not title)
            )
        if attribution is draft.follows:
            led = bool(draft.before) and draft.before[-1].is_word and self.named_before(view, draft)
            if led and attribution.subject is None and not ends_as_speech(text):
                return False  # «El plan, denominado “Gota a gota”, cuenta con …»
            comma = view.text[draft.marked.outer_end : draft.marked.outer_end + 1] in {",", "،", "，"}
            if (
                self.lexicon.script == "continuous"
                or ends_as_speech(text)
                or (comma and (not title or self.lexicon.noun_capitals))
            ):
                return True
            if self.lexicon.noun_capitals and self.is_set_in(draft):
                return False
            return (not title and count >= 3) or (comma and self._is_cried(view, draft, attribution))
        if attribution.colon:
            stopped = view.text[draft.marked.outer_end : draft.marked.outer_end + 1] == "." and begins_sentence(text)
            return count >= 3 or ends_as_speech(text) or attribution.form == "verb" or (stopped and not title)
        if is_fragment(text, draft.marked, view.text, lexicon):
            return True
        if self.named_before(view, draft):
            return False
        if title and not ends_as_speech(text):
            return False
        if attribution.form == "verb" and text[-1] in "!?":
            return True  # «A man at the gate shouted “Shame!”»
        return count >= (2 if attribution.form in {"verb", "signature", "according"} else 5)

    def _names_person(self, attribution: Attribution) -> bool:
        """Whether a name before a colon is a person's whole one, or part of one that the release has."""
        subject = attribution.subject
        if subject is None or subject.name is None or not self.is_known(attribution):
            return False
        return self.people.is_person(name_text(attribution.words, subject.name))

    def _is_somebody(self, attribution: Attribution) -> bool:
        """Whether the body shows that two nouns before a colon are a name: «Digitale Netze: „…“» names nobody."""
        subject = attribution.subject
        if not self.lexicon.noun_capitals or subject is None or subject.name is None or subject.role is not None:
            return True
        name = self.people.full(name_text(attribution.words, subject.name))
        known = name in self.people.titles or self.people.gender(name) is not None
        return known or not self.people.is_person(name)

    def is_set_in(self, draft: Draft) -> bool:
        """Whether an article or preposition sets a name into a clause that ends in its verb: «hat im „Haus der Wege“
        betont»."""
        before = draft.before[-1].low if draft.before else ""
        if before in self.lexicon.value_links or not begins_sentence(draft.text):
            return False
        return before in self.lexicon.articles or before in self.lexicon.prepositions

    def _is_cried(self, view: View, draft: Draft, attribution: Attribution) -> bool:
        """Whether a word or two at the head of a sentence are what somebody says: «“Eindelijk”, zegt Ada Berg.»"""
        heads = tail_before(view.text, draft.marked.outer_start, " ”»\u00a0") in {"", "\n", ".", "!", "?", "…"}
        said = attribution.subject is not None or self._says_only(attribution)
        return heads and attribution.form == "verb" and said and word_count(draft.text) <= 3

    def _says_only(self, attribution: Attribution) -> bool:
        """Whether a verb without a subject is all that its sentence has: «“Volveré”, prometió.»"""
        behind = attribution.words[attribution.cue[1] :][:1] if attribution.cue is not None else []
        return attribution.elided and self.lexicon.pro_drop and (not behind or behind[0].text == ".")

    def speaks_of_self(self, text: str) -> bool:
        """Whether a span says «we» or «I», as few titles do."""
        low = [word.strip(".,;:!?…").replace("’", "'") for word in text.lower().split()[:40]]
        ends = self.lexicon.first_person_endings
        said = (word.partition("'")[0] + "'" if "'" in word else word for word in low)
        return any(
            one in self.lexicon.first_persons or word in self.lexicon.first_persons or (ends and word.endswith(ends))
            for one, word in zip(said, low, strict=True)
        )

    def is_cried(self, view: View, draft: Draft) -> bool:
        """Whether a headline gives somebody's own words without saying whose: «Fermeture : « Nous tiendrons bon »»."""
        if word_count(draft.text) < 4 or is_title(draft.text, self.lexicon) or self.named_before(view, draft):
            return False
        apart = tail_before(view.text, draft.marked.outer_start) in {"", ":", ",", "–", "—", "-", ".", "!", "?", "…"}
        return apart and self.speaks_of_self(draft.text)

    def goes_on(self, view: View, draft: Draft) -> bool:
        """Whether a few words stand in the sentence of the quote before: «said it was “small” and on a “huge scale”»."""
        if len(sentence_starts(draft.before, self.lexicon.abbreviations)) > 1:
            return False
        return is_fragment(draft.text, draft.marked, view.text, self.lexicon)

    def is_reported(self, draft: Draft) -> bool:
        """Whether a few words stand in a sentence of reported speech: «Das Handwerk werde „nur als Strafe erwähnt“»."""
        lexicon = self.lexicon
        if not lexicon.reported or word_count(draft.text) < 2 or self._is_term(draft):
            return False
        start = sentence_starts(draft.before, lexicon.abbreviations)[-1]
        return any(word.low in lexicon.reported for word in draft.before[start:])

    def _is_term(self, draft: Draft) -> bool:
        words = [word for word in draft.before[-2:] if word.is_word]
        return is_title(draft.text, self.lexicon) or any(word.low in self.lexicon.so_called for word in words)

    def is_known(self, attribution: Attribution) -> bool:
        """Whether the name before a colon is a whole one, or part of a name that the release has."""
        subject = attribution.subject
        if subject is None or subject.name is None or subject.capitals >= 2 or is_titled_surname(subject):
            return subject is not None
        name = name_text(attribution.words, subject.name)
        full = self.people.full(name)
        return full != name or full in self.people.titles

    def is_short_sentence(self, view: View, draft: Draft) -> bool:
        """Whether a few words are a sentence of their own behind another sentence: «… her peace. “They are company.”»."""
        text = draft.text
        stops = tail_before(view.text, draft.marked.outer_start) in {".", "!", "?", "…"}
        whole = begins_sentence(text) and ends_sentence(text) and not is_title(text, self.lexicon)
        return stops and whole and word_count(text) >= 3

    def is_sentence(self, view: View, draft: Draft) -> bool:
        text = draft.text
        alone = view.only_quote and ends_sentence(text) and word_count(text) >= 3
        count, low = word_count(text), not begins_sentence(text)
        if (count < 5 and not alone) or (low and count < 8):
            return False
        if is_title(text, self.lexicon) and not ends_sentence(text):
            return False
        after = view.text[draft.marked.outer_end : draft.marked.outer_end + 2].strip()
        before = tail_before(view.text, draft.marked.outer_start)
        if low and before not in {".", "!", "?", "…"}:
            return False
        starts = before in {
            "",
            "•",
            "*",
            "·",
            "▪",
            ".",
            "!",
            "?",
            "…",
            ":",
            "–",
            "—",
            "-",
            "。",
            "”",
            "»",
            "“",
            '"',
            ")",
            "\n",
            "：",
            "」",
        }
        return starts and (ends_as_speech(text) or after[:1] in {".", "。", ""})
