"""The people of a release: the fullest form of a name, and who a description means.

Names are looked up where they stand in the text, so that nothing is read for people who say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressctl.reading.genders import Gender, conflict, gender_of_name
from pressctl.reading.inflection import candidates, out_of_case, stem
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.matching import extends, folded, spelled_out
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word, spelled
from pressctl.record import field, mutable_record

_NEAR = 40
_LOOKS = 12
"""How many places of a name are looked at."""


@mutable_record
class People:
    """What is known of the people of one release, filled while its quotes are read in order.

    `text` is the release's prose, `given` the names that the front matter gives with their titles.
    """

    text: str
    lexicon: Lexicon
    given: tuple[tuple[str, str | None], ...] = ()
    titles: dict[str, list[str]] = field(default_factory=dict)
    introduced: dict[str, str] = field(default_factory=dict)  # name -> title in the sentence that leads to a quote
    titled_at: dict[tuple[int, int], str | None] = field(default_factory=dict)  # place of a title -> who bears it
    together: dict[str, tuple[str, str]] = field(default_factory=dict)  # «Ada Berg and Tom Hill» -> both names
    _full: dict[str, str] = field(default_factory=dict)
    _sharing: dict[str, dict[str, None]] = field(
        default_factory=dict
    )  # a part of names -> the names, the last met last
    _genders: dict[str, Gender | None] = field(default_factory=dict)

    def learn(self, name: str, title: str | None) -> None:
        """Remember a speaker and the title that the quote gives."""
        known = self.titles.pop(name, [])
        self.titles[name] = known + ([title.lower()] if title else [])
        for part in folded(name.split()):
            sharing = self._sharing.setdefault(part, {})
            sharing.pop(name, None)
            sharing[name] = None

    def fits(self, name: str, gender: Gender | None) -> bool:
        """Whether nothing in the release says that a person is of another gender."""
        if gender is None:
            return True
        if name in self.together:
            return self.lexicon.noun_capitals  # «sie» can be several, «she» cannot
        return not conflict(gender, self.gender(name))

    def gender(self, name: str) -> Gender | None:
        """Whether a person is a woman or a man, where the release shows it."""
        if name not in self._genders:
            self._genders[name] = gender_of_name(name, self.text, self.lexicon)
        return self._genders[name]

    def full(self, name: str) -> str:
        """The fullest form of a name in the release; the name itself where there is none fuller."""
        found = self._full.get(name)
        if found is None:
            initial, stop, rest = name.partition(".")
            apart = (
                f"{initial}. {rest}" if stop and len(initial) == 1 and rest[:1].isupper() and " " not in name else name
            )  # «А.Ефремов»
            spoken = out_of_case(apart, self.text, self.lexicon) if self.lexicon.inflects else apart
            found = self._full[name] = self._find_full(spoken)
        return found

    def house(self, name: str) -> str:
        """The full name of a house of which only the head word is given: «la Fundación» for «Fundación Horizonte».

        An acronym stands for the name that it explains: «Federazione ticinese di nuoto (FTN)».
        """
        if " " in name:
            return name
        explained = self.text.find(f"({name})") if name.isupper() and 2 <= len(name) <= 8 else -1
        for _look in range(_LOOKS if explained > 0 else 0):  # a dateline has the wire's acronym in brackets too
            found = spelled_out(self.text[max(0, explained - 90) : explained], name)
            explained = self.text.find(f"({name})", explained + 1)
            if found or explained < 0:
                return found or name
        for start in _places(self.text, name):
            for found in self._names_near(start, start + len(name)):
                if found.startswith(f"{name} "):
                    return found
        return name

    def _find_full(self, name: str) -> str:
        parts = name.split()
        if not parts:
            return name
        if self.lexicon.script == "continuous" and not name.isascii():
            return self._full_joined(name)
        sharing = self._sharing.get(folded(parts[-1:])[0], {})
        for known in [*reversed(sharing), *(given for given, _title in self.given)]:
            if known != name and extends(known, parts):
                return known if len(parts) == 1 else self._longest(known, [name])
        if len(parts) == 2 and self.lexicon.patronymics and name.casefold().endswith(self.lexicon.patronymics):
            return self._of_patronymic(name)
        if len(parts) == 1:
            found = self._longest(name, self._around(parts[0]))
            return found if found != name or not self.lexicon.inflects else self._inflected(name)
        return self._longest(name, self._around(parts[-1], skip=name))

    def _of_patronymic(self, name: str) -> str:
        """The one person of the release with this given name: «Надежда Николаевна» is «Надежда Шавкова»."""
        given = name.split()[0]
        near = [found for found in self._around(given) if found.startswith(f"{given} ") and found != name]
        longer = self._longest(name, near)
        others = set(near) if longer == name else set()
        return others.pop() if len(others) == 1 else longer

    def _inflected(self, surname: str) -> str:
        """The full name of which the text has only other cases: «Рудаков» where it says «Игната Рудакова»."""
        head = stem(surname)
        if len(head) < 3:
            return surname
        near: list[str] = []
        for number, match in enumerate(re.finditer(rf"(?<!\w){re.escape(head)}\w{{0,4}}(?!\w)", self.text)):
            if number >= _LOOKS:
                break
            near += self._names_near(match.start(), match.end())
        return self._longest(
            surname, candidates([name for name in near if self.is_person(name)], surname, self.lexicon)
        )

    def _full_joined(self, name: str) -> str:
        """The fullest form where names are written without a space: «潮見沢» for «潮見沢ハルカ»."""
        for known in [*reversed(self.titles), *(given for given, _title in self.given)]:
            if known.startswith(name):
                return known
        surnames = self.lexicon.names.get("surnames", "")
        if len(name) > 3 or (surnames and name not in surnames.split()):
            return name
        titles = "|".join(re.escape(role) for role in self.lexicon.roles) or "(?!)"
        ends = "|".join(re.escape(mark) for mark in self.lexicon.honorifics) or "(?!)"
        pattern = rf"{re.escape(name)}[ \u3000]?([\u3400-\u9fff々]{{1,2}}|(?!の)[\u3041-\u3096]{{2,4}}|[\u30a1-\u30fc]{{2,5}})(?=[、,，（(）)」・。はがも元前現氏\s]|{ends}|{titles}|$)"
        for match in re.finditer(pattern, self.text):
            if (
                not any(role in match.group() for role in self.lexicon.roles)
                and match.group(1) not in self.lexicon.honorifics
            ):
                return match.group()
        return name

    def _longest(self, name: str, candidates: Sequence[str]) -> str:
        best = name
        for candidate in candidates:
            if len(candidate) > len(best) and extends(candidate, best.split()):
                best = candidate
        return best

    def _around(self, word: str, skip: str = "") -> list[str]:
        """The names in the text of which `word` is a part. Places where just `skip` stands are passed over."""
        found: list[str] = []
        text, first = self.text, skip.partition(" ")[0]
        compound = any(part.lower() in self.lexicon.particles for part in skip.split())  # «Sáenz de Urturi», a surname
        if first.lower() in self.lexicon.particles and f" {first} " not in text[: text.find(skip)]:
            first = first.lower()  # «Van den Berg» for «Joost van den Berg»
        for start in _places(text, word):
            end = start + len(word)
            if skip:
                if text.endswith(skip, 0, end):
                    if not compound or not self._capital_beside(end - len(skip), end):
                        continue
                elif text.find(first, max(0, start - _NEAR), start) < 0:
                    continue
            elif not self._capital_beside(start, end):
                continue
            found += self._names_near(start, end)
            shared = self._shared_surname(end) if not skip and not self._capital_before(start) else None
            if shared:
                found.append(f"{word} {shared}")
        return [name for name in found if self.is_person(name)]

    def _capital_beside(self, start: int, end: int) -> bool:
        """Whether a word beside this one may be part of the same name: a capital, a particle, «and» with a name."""
        text = self.text
        behind = text[end : end + 12].lstrip(" \u00a0.")
        if _may_begin_name(behind[:1]) or behind[:1] in {"&", "-"}:
            return True
        if behind[:1].islower() and text[end : end + 1] == " ":
            word = behind.partition(" ")[0]
            if word in self.lexicon.particles or word in self.lexicon.conjunctions:
                return True
        return self._capital_before(start)

    def _capital_before(self, start: int) -> bool:
        """Whether the word before this one begins with a capital."""
        before = self.text[max(0, start - 30) : start].split()
        return bool(before) and _may_begin_name(before[-1][0])

    def named_at(self, start: int, end: int) -> list[str]:
        """The names of two words or more that a stretch of the text is part of."""
        return self._names_near(start, end)

    def _names_near(self, start: int, end: int) -> list[str]:
        begin = max(0, start - 60)
        begin = max(begin, self.text.rfind("\n", begin, start) + 1)
        words = self.lexicon.words(self.text, begin, min(len(self.text), end + 50))
        names = []
        for phrase in find_phrases(words, 0, len(words), self.lexicon, self.text):
            if phrase.kind != "name" or phrase.name is None:
                continue
            first, last = phrase.name
            if words[first].start <= start and end <= words[last - 1].end + 2 and 2 <= phrase.capitals <= 5:
                names.append(name_text(words, self._without_title(words, phrase.name)))
        return names

    def _without_title(self, words: Sequence[Word], name: tuple[int, int]) -> tuple[int, int]:
        """A name without a first word that the text has in small letters too: «Astronomer Farida Anwar»."""
        first, last = name
        if self.lexicon.script != "cased":
            return name
        house = words[first].low in self.lexicon.organisations
        if last - first > 2 and not house and f" {words[first].low} " in self.text:
            return first + 1, last
        return name

    def _shared_surname(self, end: int) -> str | None:
        """«Greg and Olivia Scott»: the surname of a given name that shares it."""
        words = self.lexicon.words(self.text, end, min(len(self.text), end + 50))[:4]
        if len(words) < 3 or not (words[0].low in self.lexicon.conjunctions or words[0].text == "&"):
            return None
        if words[1].text[0].isupper() and words[2].text[0].isupper():
            return words[2].text
        return None

    def is_person(self, name: str) -> bool:
        """Whether no word of a name is one that houses bear."""
        return not any(part.lower().strip(".") in self.lexicon.organisations for part in name.split())


def _places(text: str, word: str) -> Iterator[int]:
    """The offsets at which a word stands by itself, the first few."""
    at = text.find(word)
    for _look in range(_LOOKS):
        if at < 0:
            return
        end = at + len(word)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            yield at
        at = text.find(word, end)


def _may_begin_name(char: str) -> bool:
    """Whether a character is a capital, or a letter of a script without capitals."""
    return char.isalpha() and not char.islower()


def name_text(words: Sequence[Word], name: tuple[int, int]) -> str:
    """A name as text: white space made single, a possessive ending cut."""
    found = spelled(words[name[0] : name[1]])
    return found[:-2] if found.endswith(("'s", "’s")) else found
