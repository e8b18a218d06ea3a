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
_DECORATION = " \u00a0\t\r\n*_#•·-–—"
_COLON = re.compile(r"[:：]")
_ARABIC = re.compile(r"[\u0620-\u06d3]")
_ARABIC_PREFIX = "[وفبلك]{0,2}(?:ال|لل)?"  # and, so, with, for, like; the article
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
        text = line.strip(_DECORATION).lower()
        if not text or len(text) > _LONGEST_HEADING or "@" in text or len(_DIGIT.findall(text)) > 5:
            return None
        inner = _COLON.search(text)
        if inner and text[inner.end() :].strip():
            return None  # a label and what it labels
        colon = text[-1] in ":：,"
        if not colon and (text[-1] in ".!?。" or len(text.split()) > 9):
            return None
        return self.kind_of(text, colon=colon)

    def announced(self, line: str) -> tuple[Kind | None, int]:
        """What a line announces, as a heading or by the words before its first colon, and where those words end."""
        kind = self.heading_kind(line)
        if kind is not None:
            return kind, len(line)
        colon = _COLON.search(line, 1, _LONGEST_HEADING)
        if colon is None:
            return None, 0
        label = line[: colon.start()].strip(_DECORATION).lower()
        if len(label.split()) > 9 or "@" in label or len(_DIGIT.findall(label)) > 6:
            return None, 0
        kind = self.kind_of(label, colon=True)
        return kind, colon.end() if kind else 0

    def is_label(self, text: str) -> bool:
        """Whether words are nothing but the label of a number or an address: "Office", "E-mail", "电话"."""
        folded = text.lower()
        return any(
            (match := pattern.search(folded)) is not None and match.start() == 0
            for pattern in (self.phone, self.mobile, self.email, self.fax)
        )

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
    spaced = [
        (_ARABIC_PREFIX if _ARABIC.search(word) else "") + _spaced(word) + (r"(?!\w)" if len(word) <= whole else "")
        for word in choices
        if not _UNSPACED.search(word)
    ]
    unspaced = [re.escape(word) for word in choices if _UNSPACED.search(word)]
    parts = ([rf"(?<!\w)(?:{'|'.join(spaced)})"] if spaced else []) + unspaced
    return re.compile("|".join(parts)) if parts else _NEVER


def _label(tag: str, key: str) -> re.Pattern[str]:
    """A label right before a number: "Tel.: ", "Fax ", "M ", "Téléphone :", "(mobile) "."""
    choices = "|".join(_spaced(word) for word in sorted(words(tag, "contacts", key), key=len, reverse=True))
    return re.compile(
        rf"(?:(?<![^\W\d_])(?:{choices})(?:nummer|number)?[\s\u00a0.:：)\]/|=–-]{{0,5}}(?:[\w.]{{0,4}}[°º][\s:]{{0,2}})?)$"
    )
