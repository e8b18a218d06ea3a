"""What a language calls contacts: headings, labels, the words of a line that invites the press to call or write."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import is_unspaced, words
from pressctl.record import record

Kind = Literal["press", "general", "public"]

_LONGEST_HEADING = 90
_DIGIT = lazy(r"\d")
_WORDS = lazy(r"\w+")
_LABELS = ("phone", "mobile", "fax", "email")
_FIRST_LETTERS = 4
_COMMA = lazy("[,،、，]")
_DECORATION = " \u00a0\t\r\n*_#•·-–—"
_ARABIC = lazy(r"[\u0620-\u06d3]")
_ARABIC_PREFIX = "[وفبلك]{0,2}(?:ال|لل)?"  # and, so, with, for, like; the article
_COMPOUNDED = lazy(r"\w{6,}")
_NEVER = lazy(r"(?!)")


@record
class Stems:
    """A language's words of one kind, looked for in text in lower case.

    `search` first asks whether any word of the text begins as one of the stems does, which most texts fail; the
    pattern that then decides is compiled when it is first needed.
    """

    choices: tuple[str, ...]
    whole: int  # words of up to so many letters stand entire
    starts: frozenset[str]
    always: bool  # scripts without spaces, or with particles before words, have no such first letters

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the words in a text in lower case, or None."""
        if self.always or not self.starts.isdisjoint(_beginnings(text)):
            return _pattern(self.choices, self.whole).search(text)
        return None


@lru_cache(maxsize=32)
def _beginnings(text: str) -> tuple[str, ...]:
    """The first letters of each word of a text: a line is asked for several kinds of words, one after the other."""
    return tuple([word[:_FIRST_LETTERS] for word in _WORDS.findall(text)])


@record
class ContactWords:
    """A language's words of contact lines, as patterns over lower-case text."""

    trigger: Stems  # any word without which a line announces nothing
    contact: Stems
    press: Stems
    inquiry: Stems
    info: Stems
    public: Stems
    roles: Stems
    organisations: Stems
    fax: re.Pattern[str]
    phone: re.Pattern[str]
    mobile: re.Pattern[str]
    other_numbers: re.Pattern[str]  # labels of numbers that are no phones: of a register, a meeting, an account
    other_words: frozenset[str]  # the longest word of each of these labels
    labels: frozenset[str]
    compounded: frozenset[str]  # words of contact that may end a longer word: "Pressekontakt"

    def heading_kind(self, line: str) -> Kind | None:
        """What a short line announces: press contacts, contacts, lines for the public; or nothing."""
        text = line.strip(_DECORATION)
        if not text or len(text) > _LONGEST_HEADING or "@" in text:
            return None
        colon = text[-1] in ":：,"
        if not colon and (text[-1] in ".!?。" or len(text.split()) > 9):
            return None
        inner = first_colon(text)
        if inner >= 0 and text[inner + 1 :].strip():
            return None  # a label and what it labels
        text = text.lower()
        if len(text) > _LONGEST_HEADING or len(_DIGIT.findall(text)) > 5:
            return None
        return self.kind_of(text, colon=colon)

    def announced(self, line: str) -> tuple[Kind | None, int]:
        """What a line announces, as a heading or by the words before its first colon, and where those words end."""
        kind = self.heading_kind(line)
        if kind is not None:
            return kind, len(line)
        colon = first_colon(line, 1, _LONGEST_HEADING)
        if colon < 0:
            return None, 0
        label = line[:colon].strip(_DECORATION).lower()
        if len(label.split()) > 9 or "@" in label or len(_DIGIT.findall(label)) > 6:
            return None, 0
        parts = _COMMA.split(label)
        if not any(self.kind_of(part.strip(), colon=True) for part in {parts[0], parts[-1]}):
            return None, 0  # "Ada Quill, press officer, mobile: ": the colon is that of the last words alone
        kind = self.kind_of(label, colon=True)
        return kind, colon + 1 if kind else 0

    def labels_other_number(self, before: str) -> bool:
        """Whether the lower-case text right before a number says that it is no phone."""
        for word in self.other_words:
            if word in before:
                return self.other_numbers.search(before) is not None
        return False

    def is_label(self, text: str) -> bool:
        """Whether words are nothing but the label of a number or an address: "Office", "E-mail", "电话"."""
        return text.lower().strip(" \u00a0.:：()（）") in self.labels

    def kind_of(self, text: str, *, colon: bool = False) -> Kind | None:
        """What a heading or a label (the words before a colon, in lower case) announces."""
        if not self.trigger.search(text):
            return None
        press, contact = self.press.search(text), self.contact.search(text)
        if press and not contact and any(word in text[press.start() :].split()[0] for word in self.compounded):
            return "press"
        if press and press[0] == text and text in self.press.choices:
            return "press"  # "Presse" as a heading of its own
        if self.public.search(text) and not press:
            return "public" if colon or len(text.split()) <= 2 else None
        if press and (contact or self.inquiry.search(text) or (colon and len(text) < 40)):
            return "press"
        if contact and (contact.start() < 4 or colon or len(text) < 40):
            return "general"
        if colon and (self.info.search(text) or (" " not in text and self.inquiry.search(text))):
            return "general"
        return "general" if self.info.search(text) and len(text) < 45 else None


def first_colon(text: str, start: int = 0, end: int | None = None) -> int:
    """The place of the first colon of either width between two places of a text; -1 where there is none."""
    narrow, wide = text.find(":", start, end), text.find("：", start, end)
    return wide if narrow < 0 or 0 <= wide < narrow else narrow


@lru_cache(maxsize=512)
def announced(line: str, tag: str) -> tuple[Kind | None, int]:
    """What a line announces in a language; the readers of sections and of contacts ask for the same lines."""
    return contact_words(tag).announced(line)


@lru_cache(maxsize=16)
def contact_words(tag: str) -> ContactWords:
    """The words of a language, the fallback's included."""

    def of(*keys: str, whole: int = 3) -> Stems:
        return _stems(tuple(word for key in keys for word in words(tag, "contacts", key)), whole)

    return ContactWords(
        trigger=of("contact", "press", "inquiry", "info", "public"),
        contact=of("contact"),
        press=of("press"),
        inquiry=of("inquiry"),
        info=of("info"),
        public=of("public"),
        roles=of("roles"),
        organisations=of("orgs", whole=99),
        fax=_label(tag, "fax"),
        phone=_label(tag, "phone"),
        mobile=_label(tag, "mobile"),
        other_numbers=_label(tag, "other-numbers"),
        other_words=frozenset(
            max(re.split("[ ']", label), key=len) for label in words(tag, "contacts", "other-numbers")
        ),
        labels=frozenset(word for key in _LABELS for word in words(tag, "contacts", key)),
        compounded=frozenset(word for word in words(tag, "contacts", "contact") if _COMPOUNDED.fullmatch(word)),
    )


def _stems(choices: tuple[str, ...], whole: int) -> Stems:
    starts = {max(_WORDS.findall(word) or [word], key=len)[:_FIRST_LETTERS] for word in choices}
    always = any(is_unspaced(word) or _ARABIC.search(word) for word in choices)
    return Stems(choices, whole, frozenset(starts), always)


def _spaced(word: str) -> str:
    return re.escape(word).replace("\\ ", r"[\s\u00a0]{1,3}").replace("'", "['’]")


@lru_cache(maxsize=64)
def _pattern(choices: tuple[str, ...], whole: int) -> re.Pattern[str]:
    """Any of the words at the start of a word; those of up to `whole` letters entire. Unspaced scripts match anywhere."""
    spaced = [
        (_ARABIC_PREFIX if _ARABIC.search(word) else "") + _spaced(word) + (r"(?!\w)" if len(word) <= whole else "")
        for word in choices
        if not is_unspaced(word)
    ]
    unspaced = [re.escape(word) for word in choices if is_unspaced(word)]
    parts = ([rf"(?<!\w)(?:{'|'.join(spaced)})"] if spaced else []) + unspaced
    return re.compile("|".join(parts)) if parts else _NEVER


def _label(tag: str, key: str) -> re.Pattern[str]:
    """A label right before a number: "Tel.: ", "Fax ", "M ", "Téléphone :", "(mobile) "."""
    choices = "|".join(_spaced(word) for word in sorted(words(tag, "contacts", key), key=len, reverse=True))
    return lazy(
        rf"(?:(?<![^\W\d_])(?:{choices})(?:nummer|number|[ .-]{{0,2}}n[ro](?!\w))?[\s\u00a0.:：)\]/|=–-]{{0,5}}(?:[\w.]{{0,4}}[°º][\s:]{{0,2}})?)$"
    )
