"""What a language calls contacts: headings, labels, the words of a line that invites the press to call or write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pressctl.reading.vocabulary import words

Kind = Literal["press", "general", "public"]

_LONGEST_HEADING = 90
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_DIGIT = re.compile(r"\d")
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class ContactWords:
    """A language's words of contact lines, as patterns over lower-case text."""

    trigger: re.Pattern[str]  # any word without which a line announces nothing
    contact: re.Pattern[str]
    press: re.Pattern[str]
    inquiry: re.Pattern[str]
    info: re.Pattern[str]
    public: re.Pattern[str]
    fax: re.Pattern[str]
    phone: re.Pattern[str]
    mobile: re.Pattern[str]
    email: re.Pattern[str]
    roles: re.Pattern[str]
    organisations: re.Pattern[str]

    def heading_kind(self, line: str) -> Kind | None:
        """What a short line announces: press contacts, contacts, lines for the public; or nothing."""
        text = line.strip().strip("*_#•·-–— ").lower()
        if not text or len(text) > _LONGEST_HEADING or "@" in text or len(_DIGIT.findall(text)) > 5:
            return None
        colon = text[-1] in ":：,"
        if not colon and (text[-1] in ".!?。" or len(text.split()) > 9):
            return None
        return self.kind_of(text, colon=colon)

    def kind_of(self, text: str, *, colon: bool = False) -> Kind | None:
        """What a heading or a label (the words before a colon, in lower case) announces."""
        if not self.trigger.search(text):
            return None
        press, contact = self.press.search(text), self.contact.search(text)
        if self.public.search(text) and not press:
            return "public" if colon else None
        if press and (contact or self.inquiry.search(text) or (colon and len(text) < 40)):
            return "press"
        if contact and (contact.start() < 4 or colon or len(text) < 40):
            return "general"
        if self.info.search(text) and colon:
            return "general"
        return "general" if self.info.search(text) and len(text) < 45 else None


@lru_cache(maxsize=16)
def contact_words(tag: str) -> ContactWords:
    """The words of a language, the fallback's included."""
    keys = ("contact", "press", "info", "public")
    return ContactWords(
        trigger=_pattern(tuple(word for key in keys for word in words(tag, "contacts", key)), whole=3),
        contact=_stems(tag, "contact"),
        press=_stems(tag, "press"),
        inquiry=_stems(tag, "inquiry"),
        info=_stems(tag, "info"),
        public=_stems(tag, "public"),
        fax=_label(tag, "fax"),
        phone=_label(tag, "phone"),
        mobile=_label(tag, "mobile"),
        email=_label(tag, "email"),
        roles=_stems(tag, "roles"),
        organisations=_whole(tag, "orgs"),
    )


def _spaced(word: str) -> str:
    return re.escape(word).replace("\\ ", r"[\s\u00a0]{1,3}").replace("'", "['’]")


def _stems(tag: str, key: str) -> re.Pattern[str]:
    """Words that begin with one of the stems; those of up to three letters ("pr") stand whole."""
    return _pattern(words(tag, "contacts", key), whole=3)


def _whole(tag: str, key: str) -> re.Pattern[str]:
    return _pattern(words(tag, "contacts", key), whole=99)


def _pattern(choices: tuple[str, ...], whole: int) -> re.Pattern[str]:
    """Any of the words at the start of a word; those of up to `whole` letters entire. Unspaced scripts match anywhere."""
    spaced = [_spaced(w) + (r"(?!\w)" if len(w) <= whole else "") for w in choices if not _UNSPACED.search(w)]
    unspaced = [re.escape(word) for word in choices if _UNSPACED.search(word)]
    parts = ([rf"(?<!\w)(?:{'|'.join(spaced)})"] if spaced else []) + unspaced
    return re.compile("|".join(parts)) if parts else _NEVER


def _label(tag: str, key: str) -> re.Pattern[str]:
    """A label right before a number: "Tel.: ", "Fax ", "M ", "Téléphone :", "(mobile) "."""
    choices = "|".join(_spaced(word) for word in sorted(words(tag, "contacts", key), key=len, reverse=True))
    return re.compile(
        rf"(?:(?<![^\W\d_])(?:{choices})(?:nummer|number)?[\s\u00a0.:：)\]/|=–-]{{0,5}}(?:[\w.]{{0,4}}[°º][\s:]{{0,2}})?)$"
    )
