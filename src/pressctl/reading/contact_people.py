"""Group phones and addresses to the person or office whose name stands with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import field

from pressctl.reading.contact_items import Item
from pressctl.reading.contact_words import ContactWords, contact_words
from pressctl.reading.dateline_words import dateline_words
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import ContactRead, EmailRead, PhoneRead
from pressctl.reading.vocabulary import is_unspaced
from pressctl.record import mutable_record, record
from pressctl.spans import Span

_FIELDS = lazy(r"\s[-–—]{1,3}\s|[,;|:：•·()（）\[\]<>/、，\t]|\s{2,}")
_DIGIT = lazy(r"\d")
_ABBREVIATION = lazy(r"(?<![^\W\d_])[^\W\d_]{1,3}\.$")  # "e. V.", "Inc."
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
    r"(?:dr|mr|mrs|ms|prof|herr|frau|m|mme|mlle|sr|sra|srta|don|doña|dott|dott\.ssa|dra|hon|ing|mag|dipl|dipl\.-ing|lic|arq|mgr|inż|dhr|mevr|mw|rev)\.?$",
    re.IGNORECASE,
)
_ARABIC = lazy(r"[\u0600-\u06ff]")


@record
class _Words:
    """What a language tells of names, and what the release itself does."""

    contact: ContactWords
    openers: frozenset[str]  # words that open a sentence or a line, never a name
    text: str

    def repeats(self, name: str, *, rather_than: str) -> bool:
        """Whether the release says one name again and again, and more often than the other."""
        often = self.text.count(name)
        return often >= 3 and often > self.text.count(rather_than)


@mutable_record
class _Draft:
    name: str | None = None
    name_span: Span | None = None
    organisation: str | None = None
    phones: list[PhoneRead] = field(default_factory=list)
    emails: list[EmailRead] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        return bool(self.phones or self.emails)

    def done(self) -> ContactRead:
        return ContactRead(
            self.name, self.name_span, self.organisation, tuple(self.phones), tuple(self.emails), in_body=True
        )


def group_contacts(items: Iterable[Item], tag: str, text: str) -> list[ContactRead]:
    """The contacts of a body's contact lines, in order; a name without phone or address is none.

    `text` is the release's: a name that it repeats is the organisation's rather than the contact's.
    """
    words = _Words(contact_words(tag), dateline_words(tag).no_places, text)
    drafts: list[_Draft] = [_Draft()]
    for item in items:
        if item.kind == "block":
            drafts.append(_Draft())
        elif item.kind == "words":
            _take_words(drafts, item, words)
        elif item.phone is not None:
            drafts[-1].phones.append(item.phone)
        elif item.email is not None:
            drafts[-1].emails.append(item.email)
    return [draft.done() for draft in drafts if draft.reached]


def _take_words(drafts: list[_Draft], item: Item, words: _Words) -> None:
    for start, text in _fields(item.text):
        draft = drafts[-1]
        if words.contact.is_label(text):
            continue
        inside = _person_inside(text, words)
        at, name = (start + inside[0], inside[1]) if inside else (start, text)
        if inside is not None or _is_person(text, words):
            at, name = _without_titles(at, name)
            _take_person(drafts, item, at, name, words)
        elif _is_organisation(text, words):
            if draft.reached and item.text.strip()[: len(text)] == text:
                draft = _Draft()
                drafts.append(draft)
            draft.organisation = draft.organisation or text
        elif draft.name and not draft.reached and draft.organisation is None and _may_be_organisation(text, words):
            draft.organisation = text


def _take_person(drafts: list[_Draft], item: Item, start: int, name: str, words: _Words) -> None:
    draft = drafts[-1]
    if draft.name and not draft.reached and draft.organisation is None:
        if not words.repeats(draft.name, rather_than=name):
            draft.organisation = name
            return
        draft.organisation = draft.name
    elif draft.reached or draft.name:
        draft = _Draft()
        drafts.append(draft)
    draft.name = name
    if item.block is not None:
        draft.name_span = item.block.prose.span(item.start + start, item.start + start + len(name))


def _without_titles(start: int, name: str) -> tuple[int, str]:
    """A name without the titles before it ("Dr.", "Mme"), and where it begins."""
    first, _, rest = name.partition(" ")
    while rest and _TITLES.match(first):
        start, name = start + len(name) - len(rest), rest
        first, _, rest = name.partition(" ")
    return start, name


def _fields(text: str) -> Iterable[tuple[int, str]]:
    last = 0
    for match in [*_FIELDS.finditer(text), None]:
        end = match.start() if match else len(text)
        piece = text[last:end]
        stripped = piece.strip(" \u00a0*_–—-\r")
        if "." in (stripped[:1], stripped[-1:]) and not _ABBREVIATION.search(stripped):
            stripped = stripped.strip(".")
        if len(stripped) > 1:
            yield last + piece.find(stripped), stripped
        last = match.end() if match else end


def _is_person(text: str, words: _Words) -> bool:
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


def _person_inside(text: str, words: _Words) -> tuple[int, str] | None:
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
        name = text[run[0].start() : run[-1].end()] if run else ""
        if run and run[0].start() > 0 and _is_person(name, words) and not words.contact.info.search(name.lower()):
            return run[0].start(), name
        run = []
    return None


def _may_be_organisation(text: str, words: _Words) -> bool:
    """Whether what stands behind a name, and is no role, may be where the person works: "Maëlle Kerjean – Ligue du port"."""
    folded = text.lower()
    known = len(text.split()) > 1 or text in words.text
    plain = text[:1].isupper() and known and len(text.split()) <= 6 and not _DIGIT.search(text)
    return (
        plain
        and not words.contact.roles.search(folded)
        and not words.contact.press.search(folded)
        and "www" not in folded
    )


def _is_organisation(text: str, words: _Words) -> bool:
    if len(text.split()) > 7 or text[:1].islower() or len(_DIGIT.findall(text)) > 4:
        return False
    folded = text.lower()
    if words.contact.organisations.search(folded) and not words.contact.inquiry.search(folded):
        return (
            not words.contact.roles.search(folded) or bool(re.search(r"\b(?:of|de|der|des|di|van)\b", folded)) is False
        )
    return False
