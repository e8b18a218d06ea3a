"""Quotes: what is speech in a release, and who says it.

Quotes are read in order. Each is attributed by the words behind it, before it, inside it, in the next or the last
paragraph, in that order; a span without words of its own goes on with the quote before it. What is no speech is a
`NotQuote`: a title, a term, irony.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pressctl.reading.attribution import attribution_after
from pressctl.reading.continuous import topic_before
from pressctl.reading.discourse import lead_in, only_person, spoken_of
from pressctl.reading.drafts import Draft, View, make_views
from pressctl.reading.leading import attribution_before
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import Marked
from pressctl.reading.nouns import Attribution
from pressctl.reading.people import People, name_text
from pressctl.reading.reading import NotQuote, Quote, Speaker, StrayMark
from pressctl.reading.speakers import Around, speaker_of, with_role
from pressctl.reading.speech import begins_sentence, ends_as_speech, ends_sentence, is_title, word_count
from pressctl.reading.tokens import sentence_starts
from pressctl.record import record
from pressctl.release.blocks import Block
from pressctl.spans import Span


@record
class QuotesRead:
    """All quotes, spans that are no speech, and marks without a partner, each in the order of the text."""

    quotes: tuple[Quote, ...] = ()
    not_quotes: tuple[NotQuote, ...] = ()
    stray_marks: tuple[StrayMark, ...] = ()


def read_quotes(blocks: Sequence[Block], lexicon: Lexicon, people: People) -> QuotesRead:
    """Read the quotes of a release's blocks."""
    views = make_views(blocks, lexicon)
    reader = _Quotes(blocks, views, lexicon, people)
    for index, view in enumerate(views):
        if view.drafts:
            reader.read(index, view)
    return _collect(blocks, views)


class _Quotes:
    """The state of reading: who spoke last, and the views round the present one."""

    def __init__(self, blocks: Sequence[Block], views: Sequence[View], lexicon: Lexicon, people: People) -> None:
        self.blocks = blocks
        self.views = views
        self.lexicon = lexicon
        self.people = people
        self.last: Draft | None = None

    def read(self, index: int, view: View) -> None:
        """Judge and attribute the drafts of one block."""
        solid = [draft for draft in view.drafts if draft.solid]
        if not solid:
            return
        self._set_gaps(view, solid)
        for draft in solid:
            draft.follows = attribution_after(draft.after, draft.text[-1:], self.lexicon, self._prose(view))
        for number, draft in enumerate(solid):
            previous = solid[number - 1] if number else None
            self._attribute(index, view, draft, previous, number == len(solid) - 1)

    def _set_gaps(self, view: View, solid: Sequence[Draft]) -> None:
        edges = [0, *(draft.marked.outer_end for draft in solid)]
        for number, draft in enumerate(solid):
            start = max(edges[number], draft.marked.outer_start - 1200)
            draft.before = self.lexicon.words(view.text, start, draft.marked.outer_start)
        for number, draft in enumerate(solid):
            following = solid[number + 1] if number + 1 < len(solid) else None
            if following is not None and following.marked.outer_start - draft.marked.outer_end <= 1200:
                draft.after = following.before
            else:
                stop = following.marked.outer_start if following else len(view.text)
                draft.after = self.lexicon.words(
                    view.text, draft.marked.outer_end, min(stop, draft.marked.outer_end + 1200)
                )

    def _prose(self, view: View) -> str:
        """The text that phrases are looked up in: the whole release's; where words are cut from it, the block's."""
        return view.text if self.lexicon.script == "continuous" else self.people.text

    def _attribute(self, index: int, view: View, draft: Draft, previous: Draft | None, last: bool) -> None:
        attribution, block = self._find(index, view, draft, previous, last)
        if attribution is not None:
            draft.attribution, draft.attribution_block = attribution, block
            draft.speech = self._is_speech(view, draft, attribution)
            if draft.speech:
                self._set_speaker(index, view, draft, previous)
        else:
            self._continue(index, view, draft, previous)
        if draft.speech:
            if draft.chained:
                self._share_back(index, draft)
            self.last = draft

    def _find(
        self, index: int, view: View, draft: Draft, previous: Draft | None, last: bool
    ) -> tuple[Attribution | None, int]:
        """The attribution of a draft and the index of the block that it stands in."""
        lexicon = self.lexicon
        if draft.follows is not None:
            if lexicon.script == "continuous" and draft.follows.subject is None:
                return topic_before(draft.before, draft.follows, lexicon, view.text), draft.block
            if draft.follows.subject is not None or not draft.follows.elided:
                return draft.follows, draft.block
        before = (
            attribution_before(draft.before, lexicon, self._prose(view))
            if any(w.is_word for w in draft.before)
            else None
        )
        if before is not None and before.direct:
            if previous is not None and previous.follows is not None and previous.follows.cue == before.cue:
                return replace(previous.follows, colon=before.colon), draft.block
            return before, draft.block
        if draft.follows is not None:
            return draft.follows, draft.block
        if last and not any(word.is_word for word in draft.after) and index + 1 < len(self.views):
            found = self._from_next(self.views[index + 1], draft, view)
            if found is not None:
                return found, self.views[index + 1].block
        if previous is None and before is None and not any(word.is_word for word in draft.before) and index > 0:
            found = self._from_last(self.views[index - 1])
            if found is not None:
                return found, self.views[index - 1].block
        inside = self._inside(view, draft)
        if inside is not None:
            return inside, draft.block
        if before is not None and self._holds_weak(view, draft, before):
            return before, draft.block
        return None, -1

    def _holds_weak(self, view: View, draft: Draft, before: Attribution) -> bool:
        count = word_count(draft.text)
        if count < 4 or is_title(draft.text, self.lexicon) or self._named_before(view, draft):
            return False
        if (
            draft.text[:1].isupper()
            and not ends_as_speech(draft.text)
            and not self.lexicon.noun_capitals
            and before.form != "according"
        ):
            return False  # a name in the middle of a sentence; words of a speaker go on in lower case
        return before.form != "weak" or count >= 6

    def _named_before(self, view: View, draft: Draft) -> bool:
        """Whether words such as «so-called» or «titled» stand before the mark: what follows is a name."""
        words = [word for word in draft.before[-4:] if word.is_word]
        if not begins_sentence(draft.text) and word_count(draft.text) > 3:
            return False
        return any(word.low in self.lexicon.so_called for word in words[-2:])

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
        return attribution_after(words, ",", self.lexicon, self._prose(following))

    def _from_last(self, before: View) -> Attribution | None:
        """An attribution at the end of the block before, which leads on with a colon or a comma."""
        stripped = before.text.rstrip()
        leads = any(lead in stripped[-60:] for lead in self.lexicon.leads)
        if not stripped or (stripped[-1] not in ":：,，、" and not leads):
            return None
        start = max([0, len(before.text) - 1200, *(d.marked.outer_end for d in before.drafts if d.solid)])
        words = self.lexicon.words(before.text, start, len(before.text))
        found = attribution_before(words, self.lexicon, self._prose(before))
        return found if found is not None and (found.direct or found.form != "weak") else None

    def _inside(self, view: View, draft: Draft) -> Attribution | None:
        """An attribution inside the marks: «The app – says Ada Berg, councillor – puts …», «The app, says she, …»."""
        marked = draft.marked
        if self.lexicon.script != "cased":
            return None
        words = self.lexicon.words(view.text, marked.start, min(marked.end, marked.start + 600))
        for index in range(2, len(words) - 2):
            mark = words[index - 1].text
            if mark not in {",", "–", "—", "-"} or not words[index].text[0].islower():
                continue
            if mark == "-" and words[index - 1].end == words[index].start:
                continue
            if self.lexicon.verb_at(words, index) or self.lexicon.according_at(words, index):
                stop = next((i for i in range(index, len(words)) if words[i].text == mark), None)
                if stop is None:
                    continue
                found = attribution_after(words[index:], ",", self.lexicon, self._prose(view))
                if found is not None and self._names_inside(found):
                    return found
        return None

    def _names_inside(self, found: Attribution) -> bool:
        """Whether an attribution inside a quote names somebody outright, or carries its pronoun."""
        if found.cue is not None and self.lexicon.holds_pronoun(found.words, found.cue[0], found.cue[1] - found.cue[0]):
            return True
        subject = found.subject
        return (
            subject is not None
            and found.cue is not None
            and (
                (subject.kind == "name" and subject.capitals >= 2 and subject.first - found.cue[1] <= 6)
                or (subject.kind != "name" and subject.first <= found.cue[1])
            )
        )

    def _is_speech(self, view: View, draft: Draft, attribution: Attribution) -> bool:
        text, lexicon = draft.text, self.lexicon
        count, title = word_count(text), is_title(text, lexicon)
        if draft.form == "dash" and attribution is not draft.follows and attribution.form != "verb":
            return False
        if draft.chained:
            return True
        if view.headline and attribution.form not in {"verb", "colon"}:
            return False
        if attribution.form == "colon":
            return self._is_known(attribution) and (ends_sentence(text) or (count >= 4 and not title))
        if attribution is draft.follows:
            comma = view.text[draft.marked.outer_end : draft.marked.outer_end + 1] in {",", "،", "，"}
            if (
                self.lexicon.script == "continuous"
                or ends_as_speech(text)
                or (comma and (not title or self.lexicon.noun_capitals))
            ):
                return True
            return not title and count >= 3
        if attribution.colon:
            return count >= 3 or ends_as_speech(text) or attribution.form == "verb"
        if self._named_before(view, draft):
            return False
        if title and not ends_as_speech(text):
            return False
        return count >= (2 if attribution.form in {"verb", "signature", "according"} else 5)

    def _is_known(self, attribution: Attribution) -> bool:
        """Whether the name before a colon is a whole one, or part of a name that the release has."""
        subject = attribution.subject
        if subject is None or subject.name is None or subject.capitals >= 2:
            return subject is not None
        name = name_text(attribution.words, subject.name)
        full = self.people.full(name)
        return full != name or full in self.people.titles

    def _set_speaker(self, index: int, view: View, draft: Draft, previous: Draft | None) -> None:
        attribution = draft.attribution
        assert attribution is not None
        prose = self.blocks[draft.attribution_block].prose
        around = self._around(index, view, draft, previous)
        draft.speaker = speaker_of(attribution, prose, self.people, around, self.lexicon)

    def _around(self, index: int, view: View, draft: Draft, previous: Draft | None) -> Around:
        """Who a pronoun at this draft can mean."""
        attribution = draft.attribution
        assert attribution is not None
        subject = attribution.subject
        if subject is not None and subject.kind == "name":
            return Around()
        named = self._named_in(draft, previous, view, attribution)
        spoke = self.last.speaker if self.last is not None else None
        if (
            named is None
            and (previous is None or not previous.speech)
            and self.last is not None
            and self.last.block != draft.block
        ):
            named = self._named_in_last(index)
        if named is None and spoke is None:
            named = self._named_in_last(index)
        return Around(named, spoke)

    def _named_in(self, draft: Draft, previous: Draft | None, view: View, attribution: Attribution) -> str | None:
        """The person whom the words between the quote before and this one are about."""
        words = draft.before
        start = previous.follows.end if previous is not None and previous.follows is not None else 0
        stop = len(words)
        if attribution.words is words and attribution.cue is not None:
            subject = attribution.subject
            stop = subject.first if subject is not None else attribution.cue[0]
            if subject is not None and subject.kind == "description":
                begin = start + sentence_starts(words[start:stop], self.lexicon.abbreviations)[-1]
                found = only_person(words, begin, stop, self.people.text, self.lexicon)
                if found is not None:
                    return self.people.full(found)
        return spoken_of(words[start:stop], self._prose(view), self.people, self.lexicon)

    def _named_in_last(self, index: int) -> str | None:
        for view in reversed(self.views[max(0, index - 1) : index]):
            if view.headline:
                continue
            told = self.lexicon.words(view.text, max(0, len(view.text) - 800), len(view.text))
            said = [draft.marked for draft in view.drafts if draft.speech]
            # Whom a speaker speaks of is not whom the release speaks of.
            words = [word for word in told if not any(one.outer_start <= word.start < one.outer_end for one in said)]
            found = spoken_of(words, self._prose(view), self.people, self.lexicon)
            if found is not None:
                return found
        return None

    def _continue(self, index: int, view: View, draft: Draft, previous: Draft | None) -> None:
        """Judge a draft without an attribution of its own: the next part of a quote, or no speech at all."""
        if draft.chained and self.last is not None:
            draft.speech = draft.continues = True
            draft.speaker = self.last.speaker
            return
        if draft.form == "dash" and not (previous is not None and previous.speech and previous.form == "dash"):
            return
        sentence = self._is_sentence(view, draft)
        if previous is not None and previous.speech:
            closed = previous.follows is not None and not any(w.is_word for w in draft.before[previous.follows.end :])
            adjoining = not any(word.is_word for word in draft.before)
            split = closed and not begins_sentence(draft.text)
            stopped = ends_sentence(draft.text) or view.text[draft.marked.outer_end : draft.marked.outer_end + 1] == "."
            brief = closed and stopped and not is_title(draft.text, self.lexicon)
            if ((closed or adjoining) and (sentence or split)) or brief:
                self._go_on(draft, previous)
                return
        if not sentence or view.headline or self._named_before(view, draft):
            return
        named = self._named_in_gap(draft, previous, view)
        if named is not None:
            draft.speech, draft.speaker = True, named
            self.people.learn(named.name or "", None)
        elif previous is not None and previous.speech:
            self._go_on(draft, previous)
        elif self._follows_quote(index, view, draft):
            assert self.last is not None
            self._go_on(draft, self.last)
        else:
            draft.speech = not is_title(draft.text, self.lexicon)

    def _go_on(self, draft: Draft, previous: Draft) -> None:
        draft.speech = draft.continues = True
        draft.speaker = previous.speaker

    def _named_in_gap(self, draft: Draft, previous: Draft | None, view: View) -> Speaker | None:
        """The subject of the sentence before a quote, where that is a person: it is taken as the one who speaks."""
        start = previous.follows.end if previous is not None and previous.follows is not None else 0
        words = draft.before[start:]
        found = lead_in(words, self._prose(view), self.people, self.lexicon)
        named = found[1].name if found is not None else None
        if found is None or named is None:
            return None
        first, last = named
        span = self.blocks[view.block].prose.span(words[first].start, words[last - 1].end)
        role = found[1].role
        speaker = Speaker(name=found[0], mention=name_text(words, named), mention_span=span, kind="person")
        return speaker if role is None else with_role(speaker, words, role, self.blocks[view.block].prose)

    def _follows_quote(self, index: int, view: View, draft: Draft) -> bool:
        """Whether this block is a quote and the block before was one too, without words of its own behind it."""
        if self.last is None or index == 0 or not view.only_quote:
            return False
        before = self.views[index - 1]
        if not before.only_quote:
            return False
        return self.last.block == before.block and not any(word.is_word for word in self.last.after)

    def _is_sentence(self, view: View, draft: Draft) -> bool:
        text = draft.text
        if word_count(text) < 5 or not begins_sentence(text):
            return False
        if is_title(text, self.lexicon) and not ends_sentence(text):
            return False
        after = view.text[draft.marked.outer_end : draft.marked.outer_end + 2].strip()
        before = view.text[: draft.marked.outer_start].rstrip()[-1:]
        starts = before in {"", ".", "!", "?", "…", ":", "–", "—", "-", "。", "”", "»", "“", '"', ")", "\n", "：", "」"}
        return starts and (ends_as_speech(text) or after[:1] in {".", ""})

    def _share_back(self, index: int, draft: Draft) -> None:
        """Give the speaker found at the end of a chain of paragraphs to its earlier parts."""
        chain = [
            d for view in self.views[max(0, index - 20) : index + 1] for d in view.drafts if d.speech or d is draft
        ]
        if draft.follows is None or draft.speaker.name is None:
            return
        for earlier in reversed(chain):
            if earlier is draft:
                continue
            if earlier.speaker.name is None:
                earlier.speaker = draft.speaker
            if not earlier.chained:
                break


def _collect(blocks: Sequence[Block], views: Sequence[View]) -> QuotesRead:
    quotes: list[Quote] = []
    others: list[NotQuote] = []
    strays: list[StrayMark] = []
    for view in views:
        prose = blocks[view.block].prose
        for draft in view.drafts:
            if draft.speech:
                quotes.append(_quote(draft, view, blocks))
            elif draft.text and not draft.mended:
                others.append(_not_quote(draft.marked, view, blocks))
        others += [_not_quote(marked, view, blocks) for marked in view.nested]
        for lone in view.lone:
            if len(lone.mark) == 1 and lone.mark in "'‘’‚‛‹›":
                continue
            around = prose.span(lone.start, len(view.text)) if lone.opens else prose.span(0, lone.end)
            strays.append(
                StrayMark(
                    "unclosed" if lone.opens else "unopened",
                    lone.mark,
                    prose.span(lone.start, lone.end),
                    around,
                    view.block,
                )
            )
    others.sort(key=lambda item: item.span)
    return QuotesRead(tuple(quotes), tuple(others), tuple(strays))


def _trimmed(marked: Marked, text: str) -> tuple[int, int]:
    start, end = marked.start, marked.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _quote(draft: Draft, view: View, blocks: Sequence[Block]) -> Quote:
    prose = blocks[view.block].prose
    start, end = _trimmed(draft.marked, view.text)
    return Quote(
        text=view.text[start:end],
        span=prose.span(start, end),
        outer=prose.span(draft.marked.outer_start, draft.marked.outer_end),
        block=view.block,
        opening=draft.marked.opening,
        closing=draft.marked.closing,
        speaker=draft.speaker,
        continues=draft.continues,
        form=draft.form,
    )


def _not_quote(marked: Marked, view: View, blocks: Sequence[Block]) -> NotQuote:
    prose = blocks[view.block].prose
    start, end = _trimmed(marked, view.text)
    span: Span = prose.span(start, end)
    return NotQuote(
        view.text[start:end],
        span,
        prose.span(marked.outer_start, marked.outer_end),
        view.block,
        marked.opening,
        marked.closing,
    )
