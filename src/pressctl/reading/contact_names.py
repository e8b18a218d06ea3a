"""What in a contact line is a person, an organisation, or neither."""

from __future__ import annotations

import re

from pressctl.reading.contact_words import ContactWords, contact_words
from pressctl.reading.dateline_words import dateline_words
from pressctl.reading.lexicons import load_lexicon
from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import is_unspaced
from pressctl.record import record

_DIGIT = lazy(r"\d")
_NAME_WORD = lazy(r"[^\W\d_][\w'’.\-]*")
_TOKEN = lazy(r"[^\s]+")
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "zu",
        "la",
        "le",
        "bin",
        "al",
        "el",
        "ben",
        "ter",
        "ten",
        "y",
        "e",
        "af",
        "av",
    ]
)
_TITLES = lazy(
    r"(?:dr|mr|mrs|ms|prof|herr|frau|m|mme|mlle|sr|sra|srta|don|doña|dott|dott\.ssa|dra|hon|ing|mag|dipl|dipl\.-ing|lic|arq|mgr|inż|dhr|mevr|mw|rev)(?:\.(?:a|in|ssa|ª)|ssa|ª)?\.?$",
    re.IGNORECASE,
)
_HONORIFIC_BEHIND = lazy(r"(?:先生|女士|小姐|さん|氏|様|さま)$")
_OF = lazy(r"\b(?:of|de|der|des|di|van)\b")
_OF_LAST = lazy(r"\s(?:of|for|de|der|des|für|di|van|voor|för)\s+$")
_OR = lazy(r"\s(?:or|and|&|et|ou|und|oder|y|o|e|of|en|och|eller|i|lub|и|или|أو)\s")
_ARABIC = lazy(r"[\u0600-\u06ff]")


@record
class NameWords:
    """What a language tells of names, and what the release itself does."""

    contact: ContactWords
    openers: frozenset[str]  # words that open a sentence or a line, never a name
    text: str
    degrees: frozenset[str]

    def repeats(self, name: str, *, rather_than: str) -> bool:
        """Whether the release says one name again and again, and more often than the other."""
        often = self.text.count(name)
        return often >= 3 and often > self.text.count(rather_than)


def name_words(tag: str, text: str) -> NameWords:
    """The words of a language with the text of a release."""
    return NameWords(contact_words(tag), dateline_words(tag).no_places, text, load_lexicon(tag).degrees)


def without_titles(start: int, name: str, degrees: frozenset[str]) -> tuple[int, str]:
    """A name without the titles before it ("Dr.", "Mme") and the degrees behind it ("PhD"), and where it begins."""
    first, _, rest = name.partition(" ")
    while rest and _TITLES.match(first):
        start, name = start + len(name) - len(rest), rest
        first, _, rest = name.partition(" ")
    if is_unspaced(name):
        return start, _HONORIFIC_BEHIND.sub("", name)
    while name.count(" ") > 1 and name.rpartition(" ")[2].lower().strip(".") in degrees:
        name = name.rpartition(" ")[0].rstrip(",")
    return start, name


def two_people(text: str, words: NameWords) -> tuple[str, str] | None:
    """ "Ann Lee or Noor Salim": two people of whom each has at least two names, and nothing else."""
    joint = _OR.search(text)
    if joint is None:
        return None
    left, right = text[: joint.start()].strip(), text[joint.end() :].strip()
    return (left, right) if is_person(left, words) and is_person(right, words) else None


def unspaced_name(text: str, words: NameWords) -> tuple[int, str] | None:
    """A name among houses, departments and labels that spaces part, where names have none: "港湾博物館 広報部 佐藤"."""
    parts = text.split()
    if len(parts) < 2 or not is_unspaced(text):
        return None
    kept = [part for part in parts if not (words.contact.is_label(part) or _names_house(part, words))]
    name = " ".join(kept)
    return (text.find(name), name) if len(kept) < len(parts) and name in text and is_person(name, words) else None


def _names_house(text: str, words: NameWords) -> bool:
    return words.contact.organisations.search(text) is not None or words.contact.roles.search(text) is not None


def is_person(text: str, words: NameWords) -> bool:
    """Whether words are the name of a person: two to five of them in capitals, no role, house or label among them."""
    if len(text) > 50 or _DIGIT.search(text):
        return False
    folded = text.lower()
    if words.contact.organisations.search(folded) or words.contact.roles.search(folded):
        return False
    if _ARABIC.search(text):
        parts = text.split()
        return (
            2 <= len(parts) <= 4 and words.contact.labels.isdisjoint(parts) and not words.contact.contact.search(folded)
        )
    if is_unspaced(text):
        return 2 <= len(text) <= 8 and not words.contact.contact.search(folded)
    parts = text.split()
    while parts and _TITLES.match(parts[0]):
        parts = parts[1:]
    if (
        not 2 <= len(parts) <= 5
        or parts[0].lower() in words.openers
        or words.contact.contact.search(folded)
        or words.contact.press.search(folded)
    ):
        return False
    return all(_NAME_WORD.fullmatch(part) and (part[:1].isupper() or part.lower() in _PARTICLES) for part in parts)


def person_inside(text: str, words: NameWords) -> tuple[int, str] | None:
    """A name in a sentence: "please contact Noor Salim at". Not the words that open it, nor an organisation's."""
    if is_unspaced(text) or _ARABIC.search(text):
        return None
    run: list[re.Match[str]] = []
    for match in [*_TOKEN.finditer(text), None]:
        word = match[0] if match else ""
        if match is not None and (word[:1].isupper() or (run and word.lower() in _PARTICLES)):
            run.append(match)
            continue
        while run and run[-1][0].lower() in _PARTICLES and run[-1][0][:1].islower():
            run.pop()
        opened = len(run) > 2 and _opens(run[0][0].lower(), words)
        run = run[1:] if opened else _behind_role(run, text, words)
        name = text[run[0].start() : run[-1].end()] if run else ""
        if (
            run
            and run[0].start() > 0
            and not _is_of_house(text[: run[0].start()], words)
            and is_person(name, words)
            and not words.contact.info.search(name.lower())
        ):
            return run[0].start(), name
        run = []
    return None


def _behind_role(run: list[re.Match[str]], text: str, words: NameWords) -> list[re.Match[str]]:
    """A run of words in capitals without the office that stands before the name: "Press Officer Ada Quill"."""
    for count in range(1, len(run) - 1):
        office = text[run[0].start() : run[count - 1].end()].lower()
        if words.contact.roles.search(office) and is_person(text[run[count].start() : run[-1].end()], words):
            return run[count:]
    return run


def _is_of_house(before: str, words: NameWords) -> bool:
    """Whether what comes before a run of words makes it part of a house's name: "Office of Public Affairs"."""
    joined = _OF_LAST.search(before)
    return joined is not None and words.contact.organisations.search(before[: joined.start()].lower()) is not None


def _opens(word: str, words: NameWords) -> bool:
    """Whether a word in a capital before a name is the sentence's: "Contact Ann Lee", "Ihnen Ann Lee"."""
    return word in words.openers or words.contact.contact.search(word) is not None


def may_be_organisation(text: str, words: NameWords) -> bool:
    """Whether what stands behind a name, and is no role, may be where the person works: "Maëlle Kerjean – Ligue du port"."""
    folded = text.lower()
    known = len(text.split()) > 1 or text in words.text
    plain = (
        text[:1].isupper() and known and not _TITLES.match(text) and len(text.split()) <= 6 and not _DIGIT.search(text)
    )
    return (
        plain
        and not words.contact.roles.search(folded)
        and not words.contact.press.search(folded)
        and "www" not in folded
    )


def is_organisation(text: str, words: NameWords) -> bool:
    """Whether words name an organisation by one of the words that organisations are called by."""
    if len(text.split()) > 7 or text[:1].islower() or len(_DIGIT.findall(text)) > 4:
        return False
    folded = text.lower()
    if not words.contact.organisations.search(folded) or words.contact.inquiry.search(folded):
        return False
    if words.contact.roles.search(folded.split()[-1]):
        return False  # "Regional Press Officer"
    return not (words.contact.roles.search(folded) and _OF.search(folded))
