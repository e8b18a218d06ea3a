"""Group phones and addresses to the person or office whose name stands with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from pressctl.reading.contact_lines import Item
from pressctl.reading.contact_words import ContactWords, contact_words
from pressctl.reading.reading import ContactRead, EmailRead, PhoneRead
from pressctl.spans import Span

_FIELDS = re.compile(
    r"\s[-–—]{1,3}\s|[,;|:：•·()（）\[\]<>/、，\t]|\s{2,}|(?<=\s)(?:or|ou|o|oder|of|eller|и|или|lub|and|et|und|y|e|och|en)(?=\s)"
)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.\-]*")
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
_TITLES = re.compile(r"(?:dr|mr|mrs|ms|prof|herr|frau|m|mme|sr|sra|dott|dra|hon|ing|mag|dipl)\.?$", re.IGNORECASE)
_CASELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(slots=True)
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


def group_contacts(items: Iterable[Item], tag: str) -> list[ContactRead]:
    """The contacts of a body's contact lines, in order; a name without phone or address is none."""
    words = contact_words(tag)
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


def _take_words(drafts: list[_Draft], item: Item, words: ContactWords) -> None:
    for start, text in _fields(item.text):
        draft = drafts[-1]
        if _is_person(text, words):
            if draft.reached or draft.name:
                if draft.name and not draft.reached and draft.organisation is None:
                    draft.organisation = text
                    continue
                draft = _Draft()
                drafts.append(draft)
            draft.name = text
            if item.block is not None:
                draft.name_span = item.block.prose.span(item.start + start, item.start + start + len(text))
        elif _is_organisation(text, words):
            if draft.reached and item.text.strip()[: len(text)] == text:
                draft = _Draft()
                drafts.append(draft)
            draft.organisation = draft.organisation or text


def _fields(text: str) -> Iterable[tuple[int, str]]:
    last = 0
    for match in [*_FIELDS.finditer(text), None]:
        end = match.start() if match else len(text)
        piece = text[last:end]
        stripped = piece.strip(" \u00a0.*_–—-\r")
        if len(stripped) > 1:
            yield last + piece.find(stripped), stripped
        last = match.end() if match else end


def _is_person(text: str, words: ContactWords) -> bool:
    if any(sign.isdigit() for sign in text) or len(text) > 50:
        return False
    folded = text.lower()
    if words.organisations.search(folded) or words.roles.search(folded):
        return False
    if _ARABIC.search(text):
        return 2 <= len(text.split()) <= 4 and not words.contact.search(folded) and not words.email.search(folded)
    if _CASELESS.search(text):
        return 2 <= len(text) <= 8 and not words.contact.search(folded) and not words.phone.search(folded)
    parts = text.split()
    while parts and _TITLES.match(parts[0]):
        parts = parts[1:]
    if not 2 <= len(parts) <= 5 or words.contact.search(folded) or words.press.search(folded):
        return False
    return all(_NAME_WORD.fullmatch(part) and (part[:1].isupper() or part.lower() in _PARTICLES) for part in parts)


def _is_organisation(text: str, words: ContactWords) -> bool:
    if len(text) > 90 or text[:1].islower() or sum(sign.isdigit() for sign in text) > 4:
        return False
    folded = text.lower()
    if words.organisations.search(folded):
        return not words.roles.search(folded) or bool(re.search(r"\b(?:of|de|der|des|di|van)\b", folded)) is False
    return False
