"""A language's words for speech and names, as the readers of quotes use them: sets and phrase tables, built once.

The tables `reading.quotes`, `reading.speech` and `reading.names` of a language file are lists of words and phrases;
here they become lookups by first word, so that reading a sentence is one pass over its words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pressctl.reading.memo import Tails
from pressctl.reading.tokens import Word, word_pattern, words_of
from pressctl.record import field, record

Phrases = Mapping[str, Tails]
Endings = tuple[tuple[str, str], ...]


@record
class Lexicon:
    """What the readers of quotes and speakers know of a language. Words are in lower case."""

    tag: str
    script: str
    both_ways: frozenset[str]
    title_marks: frozenset[str]
    dashes: bool
    elisions: tuple[str, ...]
    verbs: Phrases
    weak_verbs: Phrases
    after_cues: Phrases
    according: Phrases
    weak_according: Phrases
    relative_according: Phrases
    according_behind: frozenset[str]
    called_endings: tuple[str, ...]
    reflexives: frozenset[str]
    reflexive_heads: frozenset[str]
    first_persons: frozenset[str]
    first_person_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    plural_nouns: tuple[str, ...]
    thus: frozenset[str]
    oblique: frozenset[str]
    oblique_women: frozenset[str]
    oblique_men: frozenset[str]
    oblique_phrases: Phrases
    values: Phrases
    defines: Phrases
    asides: Phrases
    direct_values: Phrases
    valued: Phrases
    value_links: frozenset[str]
    mouths: Phrases
    expresses: Phrases
    verb_words: tuple[str, ...]
    verb_groups: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    leads: tuple[str, ...]
    quotatives: tuple[str, ...]
    no_quotatives: tuple[str, ...]
    voices: tuple[str, ...]
    verb_prefixes: tuple[str, ...]
    auxiliaries: frozenset[str]
    participles: Phrases
    impersonal: Phrases
    pronoun_suffixes: tuple[str, ...]
    pro_drop: bool
    plural_endings: tuple[str, ...]
    possessives: frozenset[str]
    that: frozenset[str]
    like: frozenset[str]
    agents: frozenset[str]
    addressing: frozenset[str]
    reported: frozenset[str]
    aims: frozenset[str]
    firms: frozenset[str]
    ages: frozenset[str]
    such_as: frozenset[str]
    relatives: frozenset[str]
    named_after: frozenset[str]
    oblique_articles: frozenset[str]
    joints: frozenset[str]
    plurals: frozenset[str]
    so_called: frozenset[str]
    works: frozenset[str]
    copulas: frozenset[str]
    converbs: frozenset[str]
    pronouns: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    genitive_articles: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    stopwords: frozenset[str]
    honorifics: frozenset[str]
    ranks: frozenset[str]
    degrees: frozenset[str]
    particles: frozenset[str]
    affiliations: frozenset[str]
    house_joints: frozenset[str]
    purposes: Phrases
    roles: frozenset[str]
    also_surnames: frozenset[str]
    role_suffixes: tuple[str, ...]
    unnamed: frozenset[str]
    organisations: frozenset[str]
    any_house: frozenset[str]
    house_kinds: Mapping[str, frozenset[str]]
    places: Phrases
    abbreviations: frozenset[str]
    patronymics: tuple[str, ...]
    person_endings: tuple[str, ...]
    given_names: frozenset[str]
    adjective_endings: tuple[str, ...]
    house_endings: tuple[str, ...]
    surname_endings: tuple[str, ...]
    definite_endings: tuple[str, ...]
    women_given_endings: tuple[str, ...]
    women_surname_endings: tuple[str, ...]
    men_surname_endings: tuple[str, ...]
    women_verb_endings: tuple[str, ...]
    men_verb_endings: tuple[str, ...]
    given_of_man: Endings
    given_of_woman: Endings
    surname_of_man: Endings
    surname_of_woman: Endings
    things: frozenset[str]
    latter: frozenset[str]
    offices: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    women_articles: frozenset[str]
    men_articles: frozenset[str]
    feminine_endings: Endings
    women_names: frozenset[str]
    men_names: frozenset[str]
    generic_masculine: bool
    noun_capitals: bool
    latin_houses: bool
    longest_name: int
    verb_tails: Mapping[str, Tails]  # what the verbs of saying that begin with a word go on with
    weak_tails: Mapping[str, Tails]
    according_tails: Mapping[str, Tails]
    oblique_tails: Mapping[str, Tails]
    may_say: Mapping[str, bool]  # whether a verb of saying may begin with a word: asked before `verb_at`
    helps: Mapping[str, bool]  # whether a word is an auxiliary, a pronoun may hang on it
    reflexive_helps: Mapping[str, bool]  # whether a word is an auxiliary, a pronoun may hang on it
    is_role: Callable[[str], bool]  # whether a word (lower case) names a role
    links: Mapping[str, bool]  # whether a word, or what a prefix is written to, is a preposition or a conjunction
    aside_tails: Mapping[
        str, Tails
    ]  # what the asides that begin with a word, or what a prefix is written to, go on with
    plain: Mapping[str, str] | None  # words without vowel signs, in a script that has them
    names: Mapping[str, Any] = field(default_factory=dict)

    def words(self, text: str, start: int, end: int) -> list[Word]:
        """The words and marks of `text[start:end]`."""
        return words_of(text, start, end, word_pattern(self.elisions), self.plain)

    @property
    def inflects(self) -> bool:
        """Whether the language puts names into cases."""
        return bool(self.surname_of_man)

    def says_at(self, text: str, at: int) -> bool:
        """Whether a verb of saying (or another cue) begins at an offset, as the first word there."""
        if self.script == "continuous":
            head = text[at : at + 60].partition("。")[0]
            stems = (stem for group, _endings in self.verb_groups for stem in group)
            return any(verb in head for verb in self.verb_words) or any(stem in head for stem in stems)
        words = self.words(text, at, min(len(text), at + 60))
        return bool(words) and words[0].is_word and (self.verb_at(words, 0) or self.after_cue_at(words, 0)) > 0

    def leads_at(self, text: str, at: int) -> bool:
        """Whether a verb that can lead to speech ends right before an offset."""
        words = self.words(text, max(0, at - 40), at)
        for index in range(max(0, len(words) - 5), len(words)):
            count = self.verb_at(words, index) or self.weak_verb_at(words, index)
            if count and index + count == len(words):
                return True
        return False

    def verb_at(self, words: Sequence[Word], index: int) -> int:
        """How many words the verb of saying (or cue) that begins at `index` has; 0 where none does."""
        low = words[index].low
        tails = self.verb_tails[low]
        if tails and self.script == "article" and low in self.prepositions and self._goes_on(words, index):
            return 0  # «عبر» begins its sentence where it is the verb
        found = longest(tails, words, index) if tails else 0
        return (
            found
            or (self._compound(words, index) if self.helps[low] else 0)
            or (self._reflexive(words, index) if low in self.reflexive_heads else 0)
        )

    def _reflexive(self, words: Sequence[Word], index: int) -> int:
        """The same for a reflexive pronoun and a compound tense: «s'est réjoui», «se sont-ils félicités»."""
        helped = index + 1 < len(words) and self.reflexive_helps[words[index + 1].low]
        count = self._compound(words, index + 1) if helped else 0
        return count + 1 if count else 0

    def _goes_on(self, words: Sequence[Word], index: int) -> bool:
        """Whether a word stands in its sentence, not at its beginning."""
        return index > 0 and words[index - 1].text not in {".", "!", "؟", "\n"}

    def weak_verb_at(self, words: Sequence[Word], index: int) -> int:
        """The same for verbs that carry speech only in a clear setting (thinks, hopes, is glad)."""
        tails = self.weak_tails[words[index].low]
        return longest(tails, words, index) if tails else 0

    def after_cue_at(self, words: Sequence[Word], index: int) -> int:
        """The same for words that attribute only what stands before them (German «so», Dutch «aldus»)."""
        return match_at(self.after_cues, words, index)

    def according_at(self, words: Sequence[Word], index: int) -> int:
        """The same for words such as «according to»."""
        tails = self.according_tails[words[index].low]
        return longest(tails, words, index) if tails else 0

    def oblique_phrase_at(self, words: Sequence[Word], index: int) -> int:
        """The same for those of them that have their pronoun inside («in her words», «ihm zufolge»)."""
        tails = self.oblique_tails[words[index].low]
        return longest(tails, words, index) if tails else 0

    def _compound(self, words: Sequence[Word], index: int) -> int:
        """A verb made of an auxiliary and a participle with at most two words between («a-t-elle ajouté»)."""
        start = index + 1
        if self.asides and start < len(words):
            start += match_at(self.asides, words, start)  # «a pour sa part souligné»
        for at in range(start, min(start + 3, len(words))):
            word = words[at]
            if not word.is_word:
                return 0
            found = match_at(self.participles, words, at)
            if found:
                return at + found - index
            if word.text[0].isupper():
                return 0
        return 0

    def participle_at(self, words: Sequence[Word], index: int) -> int:
        """How many words the participle of saying that begins at `index` has («et rappelé que»); 0 where none does."""
        return match_at(self.participles, words, index)

    def place_at(self, words: Sequence[Word], index: int) -> int:
        """How many words the country of several words that begins at `index` has («Stati Uniti»); 0 where none does."""
        return match_at(self.places, words, index)

    def names_somebody(self, low: str) -> bool:
        """Whether a word in lower case is the given name of a woman or a man."""
        return low in self.women_names or low in self.men_names

    def holds_pronoun(self, words: Sequence[Word], index: int, count: int) -> bool:
        """Whether a verb carries its pronoun («a-t-il ajouté»)."""
        return (
            any(word.low.endswith(self.pronoun_suffixes) for word in words[index : index + count])
            if self.pronoun_suffixes
            else False
        )


def match_at(table: Phrases, words: Sequence[Word], index: int) -> int:
    """How many words the longest phrase of a table that begins at `index` has; 0 where none does."""
    tails = table.get(words[index].low)
    return longest(tails, words, index) if tails else 0


def longest(tails: Tails, words: Sequence[Word], index: int) -> int:
    """How many words a phrase has that begins at `index` and goes on with the first of the tails that does; else 0."""
    left = len(words) - index
    for rest in tails:
        count = len(rest) + 1
        if count == 1:
            return 1
        if count > left or words[index + 1].low != rest[0]:
            continue
        if count == 2 or all(words[index + at].low == part for at, part in enumerate(rest, 1)):
            return count
    return 0
