"""Group phones and addresses to the person or office whose name stands with them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pressctl.reading.contact_items import Item
from pressctl.reading.contact_names import (
    NameWords,
    is_organisation,
    is_person,
    may_be_organisation,
    name_words,
    person_inside,
    two_people,
    unspaced_name,
    without_titles,
)
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import ContactRead, EmailRead, PhoneRead
from pressctl.reading.vocabulary import is_unspaced
from pressctl.record import field, mutable_record
from pressctl.spans import Span

_FIELDS = lazy(r"\s[-–—]{1,3}\s|[,;|:：•·()（）\[\]<>/、，،؛\t]|\s{2,}|\u3000|(?<=[^\W\d_]{4})\.\s")
_ABBREVIATION = lazy(r"(?<![^\W\d_])[^\W\d_]{1,3}\.$")  # "e. V.", "Inc."
_FOR = lazy(r"^(?:for|pour|für|para|per|voor|för|для|dla)\s", re.IGNORECASE)
_LONGEST_SURNAME = 3  # signs of a Chinese or Japanese name that stands beside another


@mutable_record
class _Draft:
    name: str | None = None
    name_span: Span | None = None
    organisation: str | None = None
    phones: list[PhoneRead] = field(default_factory=list)
    emails: list[EmailRead] = field(default_factory=list)
    others: list[str] = field(default_factory=list)  # who is reached in the same way: "Ann Lee or Noor Salim"
    nameless_line: bool = False  # begun by a number or an address, in the line that is being read

    @property
    def reached(self) -> bool:
        return bool(self.phones or self.emails)

    def done_for_others(self) -> Iterable[ContactRead]:
        """A contact for each of the others, without a place of their own."""
        for name in self.others:
            yield ContactRead(name, None, self.organisation, tuple(self.phones), tuple(self.emails), in_body=True)

    def done(self) -> ContactRead:
        return ContactRead(
            self.name, self.name_span, self.organisation, tuple(self.phones), tuple(self.emails), in_body=True
        )


def group_contacts(items: Iterable[Item], tag: str, text: str) -> list[ContactRead]:
    """The contacts of a body's contact lines, in order; a name without phone or address is none.

    `text` is the release's: a name that it repeats is the organisation's rather than the contact's.
    """
    words = name_words(tag, text)
    drafts: list[_Draft] = [_Draft()]
    for item in items:
        if item.kind in ("block", "line", "office"):
            drafts[-1].nameless_line = False
        if item.kind == "block" or (item.kind == "office" and drafts[-1].name and drafts[-1].reached):
            drafts.append(_Draft())
        elif item.kind == "words":
            _take_words(drafts, item, words)
        elif item.phone is not None:
            _begin(drafts)
            drafts[-1].phones.append(item.phone)
        elif item.email is not None:
            _begin(drafts)
            drafts[-1].emails.append(item.email)
    return [contact for draft in drafts if draft.reached for contact in (draft.done(), *draft.done_for_others())]


def _begin(drafts: list[_Draft]) -> None:
    """Note that a contact begins with how to reach it, so that a name behind in the same line is its own."""
    draft = drafts[-1]
    if not draft.reached and draft.name is None and draft.organisation is None:
        draft.nameless_line = True


def _take_words(drafts: list[_Draft], item: Item, words: NameWords) -> None:
    for start, text in _fields(item.text):
        draft = drafts[-1]
        if words.contact.is_label(text):
            continue
        both = two_people(text, words)
        if both is not None:
            _take_person(drafts, item, start, both[0], words)
            drafts[-1].others.append(both[1])
            continue
        inside = unspaced_name(text, words) or person_inside(text, words)
        at, name = (start + inside[0], inside[1]) if inside else (start, text)
        if inside is not None or is_person(text, words):
            at, name = without_titles(at, name, words.degrees)
            _take_person(drafts, item, at, name, words)
        elif is_organisation(text, words):
            if draft.reached and item.text.strip()[: len(text)] == text:
                draft = _Draft()
                drafts.append(draft)
            draft.organisation = draft.organisation or _FOR.sub("", text)
        elif draft.name and not draft.reached and draft.organisation is None and may_be_organisation(text, words):
            draft.organisation = text


def _take_person(drafts: list[_Draft], item: Item, start: int, name: str, words: NameWords) -> None:
    draft = drafts[-1]
    if draft.nameless_line and draft.name is None:
        draft.nameless_line = False
        draft.name = name
        if item.block is not None:
            draft.name_span = item.block.prose.span(item.start + start, item.start + start + len(name))
        return
    beside = bool(draft.name) and not draft.reached and is_unspaced(draft.name or "")
    if beside and is_unspaced(name) and len(name) <= _LONGEST_SURNAME:
        draft.others.append(name)
        return
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
