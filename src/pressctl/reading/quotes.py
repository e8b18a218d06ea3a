"""Quotes: what is speech in a release, and who says it.

Quotes are read in order. Each is attributed by the words behind it, before it, inside it, in the next or the last
paragraph, in that order; a span without words of its own goes on with the quote before it. What is no speech is a
`NotQuote`: a title, a term, irony.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from pressctl.reading.attribution import attribution_after
from pressctl.reading.blockquotes import add_block_quotes
from pressctl.reading.collecting import QuotesRead, collect
from pressctl.reading.dash_drafts import add_dashes
from pressctl.reading.discourse import lead_in, spoken_of, told_of_behind
from pressctl.reading.drafts import Draft, Gap, View, make_views
from pressctl.reading.finding import Finder
from pressctl.reading.genders import gender_of_verb
from pressctl.reading.judging import Judge
from pressctl.reading.leading import attribution_before
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.people import People, name_text
from pressctl.reading.reading import Speaker
from pressctl.reading.referents import Referents
from pressctl.reading.speakers import Around, speaker_of, with_role
from pressctl.reading.speech import begins_sentence, ends_sentence, is_title
from pressctl.reading.tokens import sentence_starts
from pressctl.record import replace
from pressctl.release.blocks import Block

_REACH = 1000
"""How many characters before and behind a quote are read for its attribution."""


def read_quotes(blocks: Sequence[Block], lexicon: Lexicon, people: People) -> QuotesRead:
    """Read the quotes of a release's blocks."""
    views = make_views(blocks, lexicon)
    if lexicon.dashes:
        add_dashes(views, lexicon)
    if True in [view.quoted for view in views]:
        add_block_quotes(views)
    reader = _Quotes(blocks, views, lexicon, people)
    for index, view in enumerate(views):
        if view.drafts:
            reader.read(index, view)
    return collect(blocks, views)


def share_follows(solid: Sequence[Draft], lexicon: Lexicon) -> None:
    """Let quotes that stand side by side share the words behind the last: «「A」「B」といった声», «„A“ und „B“, so Ada»."""
    for draft, following in reversed(list(itertools.pairwise(solid))):
        if lexicon.script == "continuous":
            beside = not draft.after
        else:
            beside = len(draft.after) == 1 and draft.after[0].low in lexicon.joints
        if draft.follows is None and beside and following.follows is not None:
            draft.follows = following.follows


class _Quotes:
    """The state of reading: who spoke last, and the views round the present one."""

    def __init__(self, blocks: Sequence[Block], views: Sequence[View], lexicon: Lexicon, people: People) -> None:
        self.blocks = blocks
        self.views = views
        self.lexicon = lexicon
        self.people = people
        self.judge = Judge(lexicon, people)
        self.finder = Finder(views, lexicon, people, self.judge)
        self.referents = Referents(views, lexicon, people, self.finder.prose)
        self.last: Draft | None = None

    def read(self, index: int, view: View) -> None:
        """Judge and attribute the drafts of one block."""
        solid = [draft for draft in view.drafts if draft.solid]
        if not solid:
            return
        self._set_gaps(view, solid)
        for draft in solid:
            if draft.form == "dash" and draft.after and draft.after[0].text == "\n":
                continue  # the next line of a list, or of a talk, attributes nothing
            draft.follows = attribution_after(draft.after, draft.text[-1:], self.lexicon, self.finder.prose(view))
        if len(solid) > 1:
            share_follows(solid, self.lexicon)
        for number, draft in enumerate(solid):
            previous = solid[number - 1] if number else None
            self._attribute(index, view, draft, previous, number == len(solid) - 1)
        if self.last is not None and self.lexicon.pro_drop:
            self._look_ahead(solid)

    def _look_ahead(self, solid: Sequence[Draft]) -> None:
        """Give a quote whose verb has no subject yet the speaker whom the next part names: «– A – wskazał. – B –
        powiedział prezes Jan Lis»."""
        for draft, following in itertools.pairwise(solid):
            own = draft.attribution
            if not (draft.speech and draft.form == "dash" and own is not None and own.elided and own.cue is not None):
                continue
            name = following.speaker.name
            named = name is not None and following.speaker.kind == "person" and following.form == "dash"
            gender = gender_of_verb(own.words, own.cue, self.lexicon)
            if named and draft.speaker.name is None and self.people.fits(name or "", gender):
                draft.speaker = replace(draft.speaker, name=name, kind="person")

    def _set_gaps(self, view: View, solid: Sequence[Draft]) -> None:
        edges = [0, *(draft.marked.outer_end for draft in solid)]
        for number, draft in enumerate(solid):
            start = max(edges[number], draft.marked.outer_start - _REACH)
            draft.gap = Gap(view.text, start, draft.marked.outer_start, self.lexicon)
        for number, draft in enumerate(solid):
            end = draft.marked.outer_end
            following = solid[number + 1] if number + 1 < len(solid) else None
            if following is not None and following.marked.outer_start - end <= _REACH:
                draft.after = following.before
            else:
                stop = following.marked.outer_start if following else len(view.text)
                draft.after = self.lexicon.words(view.text, end, min(stop, end + _REACH))

    def _attribute(self, index: int, view: View, draft: Draft, previous: Draft | None, last: bool) -> None:
        attribution, block = self.finder.find(index, view, draft, previous, last)
        if attribution is not None:
            draft.attribution, draft.attribution_block = attribution, block
            draft.speech = self.judge.is_speech(view, draft, attribution)
            if draft.speech:
                self._set_speaker(index, view, draft, previous)
        else:
            self._continue(index, view, draft, previous)
        if draft.speech:
            if draft.chained:
                self._share_back(index, draft)
            self.last = draft

    def _set_speaker(self, index: int, view: View, draft: Draft, previous: Draft | None) -> None:
        attribution = draft.attribution
        assert attribution is not None
        prose = self.blocks[draft.attribution_block].prose
        around = self.referents.around(index, view, draft, previous, self.last)
        draft.speaker = speaker_of(attribution, prose, self.people, around, self.lexicon)
        left_out = attribution.subject is None and draft.speaker.name is None
        one_sentence = left_out and len(sentence_starts(draft.before, self.lexicon.abbreviations)) == 1
        if one_sentence and previous is not None and previous.speech:  # «“…” by the delay and called on all “to …”»
            draft.speaker = replace(draft.speaker, name=previous.speaker.name, kind=previous.speaker.kind)

    def _continue(self, index: int, view: View, draft: Draft, previous: Draft | None) -> None:
        """Judge a draft without an attribution of its own: the next part of a quote, or no speech at all."""
        if draft.chained and self.last is not None:
            draft.speech = draft.continues = True
            draft.speaker = self.last.speaker
            return
        if draft.form == "block":
            return  # nobody says it: a notice, a law, a poem
        if draft.bare:
            draft.speech, draft.speaker = True, self.referents.replying(index, draft, self.last)
            return
        if draft.form == "dash" and not (previous is not None and previous.speech and previous.form == "dash"):
            return
        if self.judge.is_reported(draft):
            self._report(draft, view)
            return
        sentence = self.judge.is_sentence(view, draft)
        if previous is not None and previous.speech:
            closed = previous.follows is not None and not any(w.is_word for w in draft.before[previous.follows.end :])
            adjoining = not any(word.is_word for word in draft.before)
            closed = closed or self._leads_on(draft, previous)
            split = closed and not begins_sentence(draft.text)
            stopped = ends_sentence(draft.text) or view.text[draft.marked.outer_end : draft.marked.outer_end + 1] == "."
            brief = closed and stopped and (ends_sentence(draft.text) or not is_title(draft.text, self.lexicon))
            titled = self.judge.named_before(view, draft)
            if (not titled and (((closed or adjoining) and (sentence or split)) or brief)) or self.judge.goes_on(
                view, draft
            ):
                self._go_on(draft, previous)
                return
        if view.headline or self.judge.named_before(view, draft):
            draft.speech = view.headline and self.judge.is_cried(view, draft)
            return
        alone = sentence or self.judge.is_short_sentence(view, draft) or self.judge.ends_clause(view, draft)
        named = self._named_in_gap(draft, previous, view) if alone else None
        if not sentence and named is None:
            return
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
            if draft.speech:
                draft.speaker = self.referents.told_of(draft, view, self.last) or draft.speaker

    def _report(self, draft: Draft, view: View) -> None:
        """Words in reported speech are whose who spoke last in the paragraph, or whom the paragraph is about."""
        if self.last is not None and self.last.block == draft.block:
            self._go_on(draft, self.last)
            return
        said = attribution_before(draft.before, self.lexicon, self.finder.prose(view))
        if said is not None and said.form == "verb" and said.subject is not None and said.subject.kind == "name":
            draft.speech, draft.attribution, draft.attribution_block = True, said, draft.block
            draft.speaker = speaker_of(said, self.blocks[view.block].prose, self.people, Around(), self.lexicon)
            return
        name = spoken_of(draft.before, self.finder.prose(view), self.people, self.lexicon, view.text)
        draft.speech, draft.speaker = True, Speaker(name=name, kind="person" if name else "unnamed", anaphoric=True)

    def _leads_on(self, draft: Draft, previous: Draft) -> bool:
        """Whether but a little word and a colon stand between two quotes: «“Barns, bars.” And then: “Maybe not.”»."""
        words = draft.before[previous.follows.end if previous.follows is not None else 0 :]
        little = self.lexicon.conjunctions | self.lexicon.stopwords
        return bool(words) and words[-1].text == ":" and all(not w.is_word or w.low in little for w in words)

    def _go_on(self, draft: Draft, previous: Draft) -> None:
        draft.speech = draft.continues = True
        draft.speaker = previous.speaker

    def _named_in_gap(self, draft: Draft, previous: Draft | None, view: View) -> Speaker | None:
        """The subject of the sentence before a quote, where that is a person: it is taken as the one who speaks."""
        words = self.referents.words_before(draft, previous, view, draft.marked.outer_start)
        if self.lexicon.script == "continuous":
            name = spoken_of(words, self.finder.prose(view), self.people, self.lexicon, view.text)
            if name is None and not any(word.is_word for word in draft.before):
                name = told_of_behind(draft.after, self.finder.prose(view), self.people, self.lexicon)
            return Speaker(name=name, kind="person", anaphoric=True) if name is not None else None
        found = lead_in(words, self.finder.prose(view), self.people, self.lexicon)
        named = found[1].name if found is not None else None
        if found is None or named is None:
            return None
        first, last = named
        span = self.blocks[view.block].prose.span(words[first].start, words[last - 1].end)
        role = found[1].role
        speaker = Speaker(name=found[0], mention=name_text(words, named), mention_span=span, kind="person")
        return speaker if role is None else with_role(speaker, words, role, self.blocks[view.block].prose)

    def _follows_quote(self, index: int, view: View, draft: Draft) -> bool:
        """Whether this block is a quote and the block before ended with one, or with the words that said whose it is."""
        if self.last is None or index == 0 or not view.only_quote:
            return False
        before = self.views[index - 1]
        if self.last.block != before.block or before.headline:
            return False
        said = self.last.follows.end if self.last.follows is not None else 0
        if any(word.is_word for word in self.last.after[said:]):
            return False
        return before.only_quote or self._is_said_by_one(self.last)

    def _is_said_by_one(self, draft: Draft) -> bool:
        """Whether a verb of saying names the person whose words a quote is; what follows in marks alone goes on."""
        said = draft.continues or (draft.attribution is not None and draft.attribution.form in {"verb", "colon"})
        return said and draft.speaker.kind == "person" and draft.speaker.name is not None

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
