"""Whether words mean a woman or a man, where the release shows it: by title, honorific, pronoun or given name.

Nothing is concluded from silence: a name of which the release shows nothing fits every pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.tokens import Word

Gender = Literal["woman", "man"]

_LOOKS = 6
_BEFORE = 90
_BEHIND = 60


def conflict(one: Gender | None, other: Gender | None) -> bool:
    """Whether two genders are known and not the same."""
    return one is not None and other is not None and one != other


def gender_of_word(low: str, lexicon: Lexicon) -> Gender | None:
    """The gender that a pronoun, an honorific or a title has by itself («she», «Frau», «Sprecherin», «directora»)."""
    if low in lexicon.women or low in lexicon.oblique_women:
        return "woman"
    if low in lexicon.men or low in lexicon.oblique_men:
        return "man"
    for end in lexicon.definite_endings:
        if low.endswith(end) and low[: -len(end)] in lexicon.women:
            return "woman"  # «taleskvinnan»
    return _by_form(low, lexicon) if lexicon.feminine_endings and lexicon.is_role(low) else None


def _by_form(low: str, lexicon: Lexicon) -> Gender | None:
    """The gender of a title that has another form for the other one («Sprecher», «Sprecherin»)."""
    for man, woman in lexicon.feminine_endings:
        if low.endswith(woman) and lexicon.is_role(low[: -len(woman)] + man):
            return "woman"
        if low.endswith(man) and lexicon.is_role(low[: len(low) - len(man)] + woman) and not lexicon.generic_masculine:
            return "man"  # «dyrektor Anna Nowak», «directeur Anna de Vries»: there it says nothing
    return None


def gender_of_phrase(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> Gender | None:
    """The gender of a pronoun or of a description: by its article («la portavoz»), else by its nouns."""
    first, last = phrase.first, phrase.last
    if phrase.kind == "description":
        found = _by_article(words[first].low, lexicon)
        if found is not None:
            return found
    return next((found for word in words[first:last] if (found := gender_of_word(word.low, lexicon))), None)


def gender_of_verb(words: Sequence[Word], cue: tuple[int, int], lexicon: Lexicon) -> Gender | None:
    """The gender of the pronoun that hangs on a verb («a-t-elle ajouté»), or of the verb («сказала», «powiedziała»)."""
    for word in words[cue[0] : cue[1]]:
        pronoun = word.low.rpartition("-")[2]
        if pronoun != word.low and pronoun in lexicon.pronouns:
            return gender_of_word(pronoun, lexicon)
        if lexicon.women_verb_endings and word.low.endswith(lexicon.women_verb_endings):
            return "woman"
        if lexicon.men_verb_endings and word.low.endswith(lexicon.men_verb_endings):
            return "man"
    return None


def gender_of_name(name: str, text: str, lexicon: Lexicon) -> Gender | None:
    """The gender of a person, by the given name, else by the words round the name in the text.

    The given name first: «le commandant Ada Berg» has a title of the other gender.
    """
    parts = name.split()
    if not parts or not (lexicon.women or lexicon.men or lexicon.oblique_women):
        return None
    first = parts[0].casefold()
    if first in lexicon.women_names:
        return "woman"
    if first in lexicon.men_names:
        return "man"
    shown = _by_endings(parts, lexicon) if lexicon.women_given_endings else None
    if shown is not None:
        return shown
    at = text.find(parts[-1])
    for _look in range(_LOOKS):
        if at < 0:
            break
        found = _at_place(text, at, at + len(parts[-1]), lexicon)
        if found is not None:
            return found
        at = text.find(parts[-1], at + 1)
    return None


def _by_endings(parts: Sequence[str], lexicon: Lexicon) -> Gender | None:
    """The gender that a whole name in the nominative shows: «Зинаида», «Петровна», «Nowicka»; None in another case."""
    first = parts[0].casefold()
    if first in lexicon.given_names:
        return "woman" if first.endswith(lexicon.women_given_endings) else "man"
    if len(parts) < 2 or is_given_name(first, lexicon):
        return None
    last = parts[-1].casefold()
    if last.endswith(lexicon.women_surname_endings):
        return "woman" if not first.endswith(lexicon.men_surname_endings) else None
    return "man" if last.endswith(lexicon.men_surname_endings) else None


def _at_place(text: str, start: int, end: int, lexicon: Lexicon) -> Gender | None:
    """The gender that stands beside a surname: in the title before it, or in the one behind a comma."""
    before = lexicon.words(text, max(0, start - _BEFORE, text.rfind("\n", 0, start) + 1), start)
    return _in_title(before, lexicon) or _in_apposition(text, end, lexicon)


def _in_title(before: Sequence[Word], lexicon: Lexicon) -> Gender | None:
    """The gender of the honorific or title that ends with the rest of a name: «la alcaldesa de Sotos, Ana», «Frau Dr. Ada»."""
    at, comma, named = len(before), False, True
    while at > 0:
        word = before[at - 1]
        at -= 1
        if not word.is_word:
            short = (
                word.text == "."
                and at > 0
                and (before[at - 1].low in lexicon.honorifics or len(before[at - 1].text) == 1)
            )
            if not short and (word.text != "," or comma):
                return None
            comma = comma or word.text == ","
            named = named and not comma
            continue
        if word.low.endswith("'s") and comma:
            return None  # «Mr Hill's neighbour, Ada Berg»
        if word.low in lexicon.honorifics or lexicon.is_role(word.low):
            article = before[at - 1].low if at > 0 else ""
            found = _by_article(article, lexicon) or gender_of_word(word.low, lexicon)
            if found is not None:
                return found
        elif named and word.low in lexicon.prepositions:
            return None  # «the mother of Ada Berg»
        elif word.text[0].islower() and not _may_link(word, lexicon, comma=comma):
            return None
        named = named and word.text[0].isupper()
    return None


def _may_link(word: Word, lexicon: Lexicon, *, comma: bool) -> bool:
    """Whether a word in small letters can stand between a title and its name: behind a comma, any that is no verb."""
    if word.low in lexicon.prepositions or word.low in lexicon.articles or word.low in lexicon.particles:
        return True
    return word.low in lexicon.organisations or (comma and () not in lexicon.verbs.get(word.low, ()))


def _by_article(low: str, lexicon: Lexicon) -> Gender | None:
    if low in lexicon.women_articles:
        return "woman"
    return "man" if low in lexicon.men_articles else None


def _in_apposition(text: str, end: int, lexicon: Lexicon) -> Gender | None:
    """The gender of the title behind a name: «…, directrice du port», «…, die Sprecherin»."""
    if text[end : end + 1] != ",":
        return None
    for word in lexicon.words(text, end + 1, min(len(text), end + _BEHIND))[:4]:
        if not word.is_word:
            break
        if lexicon.is_role(word.low):
            return gender_of_word(word.low, lexicon)
    return None
