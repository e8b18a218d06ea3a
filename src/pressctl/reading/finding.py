"""Where the words of attribution of a quote stand: behind it, before it, in the blocks beside it, inside its marks."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.attribution import attribution_after
from pressctl.reading.cues import sentence_end
from pressctl.reading.drafts import Draft, View
from pressctl.reading.judging import Judge
from pressctl.reading.leading import attribution_before
from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.signatures import signed
from pressctl.reading.speech import ends_sentence
from pressctl.reading.subjects import subject_after, subject_before
from pressctl.reading.tokens import sentence_starts
from pressctl.reading.trailing import trailing_attribution
from pressctl.reading.valuations import is_valued_by
from pressctl.record import replace

_LEADING = frozenset(":：,，")


def _is_voice(attribution: Attribution) -> bool:
    """Whether words call a quote a voice of nobody in particular («という声»)."""
    return attribution.cue is None and attribution.subject is not None and attribution.subject.unnamed


class Finder:
    """Finds attributions in the views of one release."""

    def __init__(self, views: Sequence[View], lexicon: Lexicon, people: People, judge: Judge) -> None:
        self.views = views
        self.lexicon = lexicon
        self.people = people
        self.judge = judge

    def prose(self, view: View) -> str:
        """The text that phrases are looked up in: the whole release's; where words are cut from it, the block's."""
        return view.text if self.lexicon.script == "continuous" else self.people.text

    def find(
        self, index: int, view: View, draft: Draft, previous: Draft | None, last: bool
    ) -> tuple[Attribution | None, int]:
        """The attribution of a draft and the index of the block that it stands in."""
        lexicon = self.lexicon
        first = self._without_spaces(view, draft, previous) or self._valued_by(view, draft)
        if first is not None:
            return first, draft.block
        if draft.follows is not None:
            if lexicon.script == "continuous" and draft.follows.subject is None:
                from pressctl.reading.continuous import topic_before

                return topic_before(draft.before, draft.follows, lexicon, view.text), draft.block
            if draft.follows.subject is not None or not draft.follows.elided:
                return draft.follows, draft.block
        before = (
            attribution_before(draft.before, lexicon, self.prose(view))
            if any(w.is_word for w in draft.before)
            else None
        )
        if before is not None and before.direct:
            if previous is not None and previous.follows is not None and previous.follows.cue == before.cue:
                return replace(previous.follows, colon=before.colon), draft.block
            return before, draft.block
        if draft.follows is not None:
            return draft.follows, draft.block
        tail = trailing_attribution(view, draft, lexicon, self.prose(view))
        if tail is not None and not self.judge.named_before(view, draft):
            return tail, draft.block
        if draft.form == "block":
            below = self._signed(index, view, draft)
            if below is not None:
                return below
        if last and not any(word.is_word for word in draft.after) and index + 1 < len(self.views):
            found = self._from_next(self.views[index + 1], draft, view) or signed(
                self.views, index, self.lexicon, self.people.text
            )
            if found is not None:
                return found, self.views[index + 1].block
        if previous is None and before is None and not any(word.is_word for word in draft.before) and index > 0:
            found = self._from_last(self.views[index - 1])
            if found is not None:
                return found, self.views[index - 1].block
        inside = self._inside(view, draft, goes_on=previous is not None and previous.speech)
        if inside is not None:
            return inside, draft.block
        if before is not None and self.judge.holds_weak(view, draft, before):
            return before, draft.block
        return None, -1

    def _without_spaces(self, view: View, draft: Draft, previous: Draft | None) -> Attribution | None:
        """What comes before all else in a script without spaces: a topic before a quote whose verb no list has, and what
        leads to a quote that is a sentence where verbs stand before it («王敏说：“…。”李明指出，…»)."""
        lexicon = self.lexicon
        if lexicon.script != "continuous":
            return None
        from pressctl.reading.continuous import told_after
        from pressctl.reading.unspaced_patterns import patterns

        if draft.follows is None or _is_voice(draft.follows):
            near = draft.follows is not None
            return told_after(draft.before, draft.after, lexicon, view.text, near=near)
        joined = previous is not None and previous.follows is not None
        if joined or not draft.before or draft.before[-1].text not in _LEADING or not ends_sentence(draft.text):
            return None
        if patterns(lexicon.tag).topic is not None:
            return None
        before = attribution_before(draft.before, lexicon, self.prose(view))
        return before if before is not None and before.direct else None

    def _valued_by(self, view: View, draft: Draft) -> Attribution | None:
        """The agent behind what somebody calls something: «described as “a lifeline” by Ada Berg»."""
        words = draft.after
        if self.lexicon.noun_capitals:
            return self._in_bracket(view, draft)
        if len(words) < 2 or words[0].low not in self.lexicon.agents or not is_valued_by(draft.before, self.lexicon):
            return None
        end = sentence_end(words, 1, self.lexicon)
        subject = subject_after(words, 1, end, self.lexicon, self.prose(view))
        return Attribution(words, "according", subject, (0, 1), end=end) if subject is not None else None

    def _in_bracket(self, view: View, draft: Draft) -> Attribution | None:
        """A verb in two parts round a span: «Ada Berg hat den Fund als „Glücksfall“ bezeichnet»."""
        lexicon, words = self.lexicon, draft.before
        if not draft.after or self.judge.is_set_in(draft):
            return None
        start = sentence_starts(words, lexicon.abbreviations)[-1]
        helped = match_at(lexicon.participles, draft.after, 0) and any(
            w.low in lexicon.auxiliaries for w in words[start:]
        )
        if not helped:
            return self._at_clause_end(view, draft, start) if match_at(lexicon.values, draft.after, 0) else None
        for at in range(start, len(words)):
            if words[at].low in lexicon.auxiliaries:
                subject = subject_before(words, start, at, lexicon, self.prose(view))
                subject = subject or subject_after(words, at + 1, len(words), lexicon, self.prose(view))
                return Attribution(words, "verb", subject, (at, at + 1)) if subject is not None else None
        return None

    def _at_clause_end(self, view: View, draft: Draft, start: int) -> Attribution | None:
        """A verb at the end of a relative clause: «Ada Berg, die das Stück als „Komödie“ versteht»."""
        words, lexicon = draft.before, self.lexicon
        for at in range(len(words) - 1, start, -1):
            if words[at].low in lexicon.relatives and words[at - 1].text == ",":
                subject = subject_before(words, start, at - 1, lexicon, self.prose(view))
                return (
                    Attribution(draft.after, "weak", None, (0, 1))
                    if subject is None
                    else Attribution(words, "weak", subject, None)
                )
        return None

    def _signed(self, index: int, view: View, draft: Draft) -> tuple[Attribution, int] | None:
        """The signature below a block quote of several paragraphs, for each of them."""
        for following in self.views[index + 1 : index + 6]:
            own = next((one for one in following.drafts if one.form == "block"), None)
            if own is None:
                found = self._from_next(following, draft, view)
            else:
                words = self.lexicon.words(following.text, own.marked.outer_end, len(following.text))
                found = attribution_after(words, "", self.lexicon, self.prose(following)) if words else None
            if found is not None or own is None:
                return (found, following.block) if found is not None else None
        return None

    def _from_next(self, following: View, draft: Draft, view: View) -> Attribution | None:
        """An attribution that begins the next block: a verb in lower case, or a signature."""
        text = following.text
        head = text.lstrip(" –—-―\u00a0")
        if not head or (not head[0].islower() and len(head) == len(text.lstrip())):
            return None
        if not head[0].islower() and not view.only_quote:
            return None
        stop = following.drafts[0].marked.outer_start if following.drafts else len(text)
        words = self.lexicon.words(text, 0, min(stop, 400))
        return attribution_after(words, ",", self.lexicon, self.prose(following))

    def _from_last(self, before: View) -> Attribution | None:
        """An attribution at the end of the block before, which leads on with a colon or a comma."""
        stripped = before.text.rstrip()
        leads = any(lead in stripped[-60:] for lead in self.lexicon.leads)
        if not stripped or (stripped[-1] not in ":：,，、" and not leads):
            return None
        start = max([0, len(before.text) - 1200, *(d.marked.outer_end for d in before.drafts if d.solid)])
        words = self.lexicon.words(before.text, start, len(before.text))
        found = attribution_before(words, self.lexicon, self.prose(before))
        return found if found is not None and (found.direct or found.form != "weak") else None

    def _inside(self, view: View, draft: Draft, *, goes_on: bool) -> Attribution | None:
        """An attribution inside the marks: «The app – says Ada Berg, councillor – puts …», «The app, says she, …»."""
        marked = draft.marked
        if self.lexicon.script != "cased":
            return None
        words = self.lexicon.words(view.text, marked.start, min(marked.end, marked.start + 600))
        for index in range(2, len(words) - 2):
            mark = words[index - 1].text
            if mark not in {",", "–", "—", "-"} or not words[index].text[0].islower():
                continue
            glued = mark == "-" and words[index - 1].end == words[index].start
            if glued and words[index - 2].end == words[index - 1].start:
                continue
            says = self.lexicon.may_say[words[index].low] and self.lexicon.verb_at(words, index)
            if says or self.lexicon.according_at(words, index):
                closed = next((i for i in range(index, len(words)) if words[i].text == mark), None)
                if closed is None and mark != ",":
                    continue
                stop = closed if closed is not None else sentence_end(words, index, self.lexicon)
                dashed = mark != "," and stop - index <= 12 and not goes_on
                inner = words[index:stop] if dashed else words[index:]
                found = attribution_after(inner, ",", self.lexicon, self.prose(view))
                if found is not None and (
                    self._names_inside(found, goes_on=goes_on) or (dashed and self._is_between_dashes(found))
                ):
                    return found
        return None

    def _is_between_dashes(self, found: Attribution) -> bool:
        """Whether what two dashes part from a quote says who speaks: «Now – he added – it is time», «– says Rey –»."""
        return found.subject.kind == "name" if found.subject is not None else found.elided and self.lexicon.pro_drop

    def _names_inside(self, found: Attribution, *, goes_on: bool) -> bool:
        """Whether an attribution inside a quote names somebody outright, or carries its pronoun."""
        if found.cue is not None and self.lexicon.holds_pronoun(found.words, found.cue[0], found.cue[1] - found.cue[0]):
            return True
        subject = found.subject
        return (
            subject is not None
            and found.cue is not None
            and (
                (
                    subject.kind == "name"
                    and self._is_whole(found, subject, goes_on=goes_on)
                    and subject.first - found.cue[1] <= 6
                )
                or (subject.kind != "name" and subject.first <= found.cue[1])
            )
        )

    def _is_whole(self, found: Attribution, subject: Phrase, *, goes_on: bool) -> bool:
        """Whether a name is one of two words, or part of one that the release has and did not just speak (`goes_on`)."""
        if subject.capitals >= 2 or subject.name is None or goes_on:
            return subject.capitals >= 2
        name = name_text(found.words, subject.name)
        return self.people.full(name) != name
