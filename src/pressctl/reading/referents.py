"""Whom a pronoun, a description or a verb without a subject can mean: who was spoken of, and who spoke, before a quote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from pressctl.reading.cues import is_impersonal
from pressctl.reading.discourse import another_spoken_of, house_spoken_of, mentioned, spoken_of
from pressctl.reading.drafts import Draft, View
from pressctl.reading.genders import Gender, gender_of_phrase, gender_of_verb, gender_of_word
from pressctl.reading.houses import is_any_house, is_house, may_be_any
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.people import People
from pressctl.reading.reading import Speaker
from pressctl.reading.sentence_subjects import only_person
from pressctl.reading.speakers import Around
from pressctl.reading.tokens import Word, sentence_starts
from pressctl.record import replace

_BLOCKS = 6
_BREAK = "⏎"
"""Stands for a quote among the words of a block: a sentence ends there."""
_BACK = 800
"""How many characters of the block before are looked at."""


class Referents:
    """Looks for the people and houses that the text before a quote is about."""

    def __init__(self, views: Sequence[View], lexicon: Lexicon, people: People, prose: Callable[[View], str]) -> None:
        self.views = views
        self.lexicon = lexicon
        self.people = people
        self.prose = prose

    def around(self, index: int, view: View, draft: Draft, previous: Draft | None, last: Draft | None) -> Around:
        """Who is meant at a draft whose attribution names nobody. `last` is the quote before, in any block."""
        attribution = draft.attribution
        assert attribution is not None
        subject = attribution.subject
        if (
            subject is not None
            and subject.kind == "name"
            and not (self.lexicon.noun_capitals and subject.capitals == 1)
        ):
            return Around()
        if subject is None and is_impersonal(attribution.words, attribution.cue, self.lexicon):
            words = self.words_before(draft, previous, view, draft.marked.outer_start)
            starts = [at for at in sentence_starts(words, self.lexicon.abbreviations) if at < len(words)]
            return Around(self._spoken_of(words[starts[-1] if starts else 0 :], view, None, latter=False))
        gender = _gender(attribution, self.lexicon)
        spoke = last.speaker if last is not None else None
        if spoke is not None and not self._may_go_on(spoke, attribution, gender):
            spoke = None
        latter = subject is not None and _is_latter(attribution.words, subject, self.lexicon)
        named = self._named_in(draft, previous, view, attribution, gender, latter=latter)
        apart = (previous is None or not previous.speech) and last is not None and last.block != draft.block
        another = None
        if named is None:
            another = self._another(draft, previous, view, attribution, spoke)
        if another is not None:
            named, spoke = self._whom(index, draft, another, first=spoke is None), None
        elif named is None and (apart or spoke is None):
            named = self._named_in_last(index, gender, latter=latter)
        person = subject is None or not is_house(attribution.words, subject, self.lexicon)
        if named is None and spoke is None and person and another is None:
            everywhere = subject is not None and subject.kind == "description"
            named = self._only_fitting(index, draft, gender, everywhere=everywhere)
        if named is not None and named not in self.people.together and self._is_plural(attribution):
            named = None
        house = self._house(index, view, draft, subject, spoke)
        if named is None and spoke is None and another is None:
            spoke = self._house_as_person(draft, view, attribution)
        return Around(named, spoke, house, gender)

    def _house_as_person(self, draft: Draft, view: View, attribution: Attribution) -> Speaker | None:
        """The house that the words before are about: «L'association Rives demande un délai. « … », écrit-elle.»"""
        cue, words, prose = attribution.cue, attribution.words, self.prose(view)
        if cue is None or attribution.subject is not None or self.lexicon.things or self._is_plural(attribution):
            return None
        held = self.lexicon.holds_pronoun(words, cue[0], cue[1] - cue[0])
        if not held or mentioned(draft.before, prose, self.people, self.lexicon):
            return None
        name = house_spoken_of(draft.before, prose, self.people, self.lexicon)
        return Speaker(name=name, kind="organisation") if name is not None else None

    def replying(self, index: int, draft: Draft, last: Draft | None) -> Speaker:
        """Who speaks behind a dash without words of attribution: whom the paragraph before is about, else who spoke
        last, where nobody else was mentioned since; a reply to the first question, the only person mentioned so far."""
        named = self._named_in_last(index, None, latter=False)
        if named is None and last is not None:
            since = [view for view in self.views[max(0, index - _BLOCKS) : index] if view.block >= last.block]
            told = (self._told(view) for view in since)
            people = {
                name
                for words in told
                for name in mentioned(words, self.people.text, self.people, self.lexicon, free=True)
            }
            if since and people <= {last.speaker.name}:
                return replace(last.speaker, cue=None, cue_span=None, mention=None, mention_span=None, anaphoric=True)
        elif named is None:
            named = self._only_fitting(index, draft, None, everywhere=True)
        return Speaker(name=named, kind="person" if named else "unnamed", anaphoric=True)

    def told_of(self, draft: Draft, view: View, last: Draft | None) -> Speaker | None:
        """Who spoke last, where the sentence before a quote tells of «she» or «he» and nobody else: «She was glad. “…”»"""
        if last is None or last.speaker.kind != "person" or not last.speaker.name or last.block < view.block - 2:
            return None
        words = self.words_before(draft, None, view, draft.marked.outer_start)
        starts = sentence_starts(words, self.lexicon.abbreviations)
        begin = next((start for start in reversed(starts) if any(word.is_word for word in words[start:])), 0)
        genders = {
            gender_of_word(word.low, self.lexicon) for word in words[begin:] if word.low in self.lexicon.pronouns
        }
        named = mentioned(words, self.people.text, self.people, self.lexicon)
        genders.discard(None)
        if set(named) - {last.speaker.name} or (len(genders) != 1 and not self._speaks_alone(view, last)):
            return None
        if another_spoken_of(words, self.prose(view), last.speaker.name, self.people, self.lexicon) is not None:
            return None
        if words and words[-1].text == ":" and not genders:
            return None  # «Ook de leerlingen zijn blij: “…”»
        fits = all(self.people.fits(last.speaker.name, gender) for gender in genders)
        return (
            replace(last.speaker, cue=None, cue_span=None, mention=None, mention_span=None, anaphoric=True)
            if fits
            else None
        )

    def _speaks_alone(self, view: View, last: Draft) -> bool:
        """Whether but one person speaks in a release up to a block, and the block before is no more than one away."""
        speakers = {
            draft.speaker.name
            for one in self.views
            for draft in one.drafts
            if draft.speech and one.block < view.block and not one.headline
        }
        return speakers == {last.speaker.name} and last.block >= view.block - 1

    def _whom(self, index: int, draft: Draft, another: Gender | Literal["anybody"], *, first: bool) -> str | None:
        """Whom the last paragraphs mention who fits a description; for sure, where somebody else spoke before."""
        if another == "anybody":
            return None
        found = self._only_fitting(index, draft, another, everywhere=True)
        return found if found and (first or self.people.gender(found) == another) else None

    def _may_go_on(self, spoke: Speaker, attribution: Attribution, gender: Gender | None) -> bool:
        """Whether who spoke last can be meant: one person by «she», several by «they»."""
        if spoke.kind not in {"person", "several"} or not spoke.name:
            return True
        plural = self._is_plural(attribution)
        return not (plural and spoke.kind == "person") and self.people.fits(spoke.name, gender)

    def _is_plural(self, attribution: Attribution) -> bool:
        """Whether several people are meant: by «they», or by a verb that carries it («indiquent-ils»)."""
        subject, words = attribution.subject, attribution.words
        if subject is not None:
            return words[subject.first].low in self.lexicon.plurals
        if attribution.cue is None:
            return False
        hung = (word.low.rpartition("-")[2] for word in words[slice(*attribution.cue)] if "-" in word.low)
        return any(word in self.lexicon.plurals for word in hung)

    def _another(
        self, draft: Draft, previous: Draft | None, view: View, attribution: Attribution, spoke: Speaker | None
    ) -> Gender | Literal["anybody"] | None:
        """Whether the words right before a quote are about somebody else than who spoke last, and of which gender."""
        if self.lexicon.script != "cased" or (spoke is not None and spoke.kind == "organisation"):
            return None
        name = spoke.name if spoke is not None else None
        words = self.words_before(draft, previous, view, self._stop(draft, attribution))
        return another_spoken_of(words, self.prose(view), name, self.people, self.lexicon)

    def _stop(self, draft: Draft, attribution: Attribution) -> int:
        """The offset at which the words before the attribution of a draft end."""
        if attribution.words is not draft.before or attribution.cue is None:
            return draft.marked.outer_start
        subject = attribution.subject
        return draft.before[subject.first if subject is not None else attribution.cue[0]].start

    def _house(self, index: int, view: View, draft: Draft, subject: Phrase | None, spoke: Speaker | None) -> str | None:
        """The house that «it» or «the organisation» means."""
        attribution = draft.attribution
        assert attribution is not None
        if subject is None:
            return None
        thing = subject.kind == "pronoun" and attribution.words[subject.first].low in self.lexicon.things
        if not thing and not is_any_house(attribution.words, subject, self.lexicon):
            return None
        spoken = spoke is not None and spoke.kind == "organisation"
        house = None if thing else house_spoken_of(draft.before, self.prose(view), self.people, self.lexicon)
        if house is None:
            house = spoke.name if spoke is not None and spoken else self._house_before(index, draft, view)
        fits = house is None or may_be_any(attribution.words[subject.last - 1].low, house, self.lexicon)
        return house if fits else None

    def _house_before(self, index: int, draft: Draft, view: View) -> str | None:
        prose = self.prose(view)
        found = house_spoken_of(draft.before, prose, self.people, self.lexicon)
        for before in reversed(self.views[max(0, index - 4) : index]):
            if found is not None or before.headline:
                break
            words = self.lexicon.words(before.text, max(0, len(before.text) - _BACK), len(before.text))
            found = house_spoken_of(words, prose, self.people, self.lexicon)
        return found

    def _named_in(
        self,
        draft: Draft,
        previous: Draft | None,
        view: View,
        attribution: Attribution,
        gender: Gender | None,
        *,
        latter: bool,
    ) -> str | None:
        """The person whom the words between the quote before and this one are about."""
        subject = attribution.subject
        words = self.words_before(draft, previous, view, self._stop(draft, attribution))
        if subject is not None and subject.kind == "description" and attribution.words is draft.before:
            begin = sentence_starts(words, self.lexicon.abbreviations)[-1]
            found = only_person(words, begin, len(words), self.people.text, self.lexicon)
            if found is not None and self.people.fits(self.people.full(found), gender):
                return self.people.full(found)
        return self._spoken_of(words, view, gender, latter=latter)

    def words_before(self, draft: Draft, previous: Draft | None, view: View, stop: int) -> list[Word]:
        """The words between the last speech of a block and the offset `stop`; titles in marks are no speech."""
        if previous is not None and not previous.speech:
            said = [one.marked.outer_end for one in view.drafts if one.speech and one.marked.outer_end <= stop]
            return self.lexicon.words(view.text, max([0, stop - _BACK, *said]), stop)
        start = previous.follows.end if previous is not None and previous.follows is not None else 0
        return [word for word in draft.before[start:] if word.start < stop]

    def _named_in_last(self, index: int, gender: Gender | None, *, latter: bool) -> str | None:
        """The same for the block before."""
        for view in reversed(self.views[max(0, index - 1) : index]):
            if view.headline:
                continue
            found = self._spoken_of(self._told(view), view, gender, latter=latter)
            if found is not None:
                return found
        return None

    def _told(self, view: View, stop: int | None = None) -> list[Word]:
        """The words of a block outside its quotes: whom a speaker speaks of is not whom the release speaks of."""
        end = stop if stop is not None else len(view.text)
        told = self.lexicon.words(view.text, max(0, end - _BACK), end)
        said = [draft.marked for draft in view.drafts if draft.speech]
        left: list[Word] = []
        for word in told:
            inside = next((one for one in said if one.outer_start <= word.start < one.outer_end), None)
            if inside is None:
                left.append(word)
            elif left and left[-1].text != _BREAK:
                left.append(Word(word.start, word.end, _BREAK, _BREAK, False))
        return left

    def _spoken_of(self, words: Sequence[Word], view: View, gender: Gender | None, *, latter: bool) -> str | None:
        if latter:
            people = mentioned(words, self.prose(view), self.people, self.lexicon)
            return next((name for name in reversed(people) if self.people.fits(name, gender)), None)
        return spoken_of(words, self.prose(view), self.people, self.lexicon, view.text, gender)

    def _only_fitting(self, index: int, draft: Draft, gender: Gender | None, *, everywhere: bool) -> str | None:
        """The one person whom the last paragraph that mentions anybody mentions, or (`everywhere`) the last few together."""
        if self.lexicon.script != "cased":
            return None
        before = [view for view in reversed(self.views[max(0, index - _BLOCKS) : index]) if not view.headline]
        found: set[str] = set()
        own = self._told(self.views[index], draft.marked.outer_start)
        for words in (own, *(self._told(view) for view in before)):
            people = mentioned(words, self.people.text, self.people, self.lexicon)
            found |= {name for name in people if self.people.fits(name, gender)}
            if found and not everywhere:
                break
        return found.pop() if len(found) == 1 else None


def _is_latter(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a pronoun of two words means whom the text named last: «cette dernière», «the latter»."""
    pair = subject.kind == "pronoun" and subject.last - subject.first == 2
    return pair and words[subject.last - 1].low in lexicon.latter


def _gender(attribution: Attribution, lexicon: Lexicon) -> Gender | None:
    """The gender that the verb, the pronoun or the description of an attribution shows."""
    words, cue = attribution.words, attribution.cue
    shown = gender_of_verb(words, cue, lexicon) if cue is not None else None
    if shown is not None or attribution.subject is None:
        whose = cue is not None and attribution.elided and words[cue[0]].low in lexicon.possessives
        return gender_of_word(words[cue[0]].low, lexicon) if whose and cue is not None else shown
    return gender_of_phrase(attribution.words, attribution.subject, lexicon)
