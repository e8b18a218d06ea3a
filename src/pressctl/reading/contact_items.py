"""The pieces of a contact line in order: words, phones, addresses.

Fax numbers and what the words before call the public's are left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from pressctl.reading.contact_links import Target, targets_of
from pressctl.reading.contact_words import ContactWords, Kind
from pressctl.reading.emails import EmailFound, find_emails
from pressctl.reading.patterns import lazy
from pressctl.reading.phone_alternatives import read_phones
from pressctl.reading.phone_text import extension_behind, same_length
from pressctl.reading.phones import Phone, has_trunk, read_phone
from pressctl.reading.reading import EmailRead, PhoneRead
from pressctl.record import mutable_record, record
from pressctl.release.blocks import Block

_DATE_LIKE = lazy(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-]\d{2,4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d{1,2}[:.h]\d\d ?[-–] ?\d{1,2}[:.h]\d\d"
)


@record
class Item:
    """A piece of a contact line: words, a phone or an address. `opens` marks the first of a block of lines."""

    kind: Literal["words", "phone", "email", "line", "office", "block"]
    text: str = ""
    start: int = 0  # in the block's text
    block: Block | None = None
    phone: PhoneRead | None = None
    email: EmailRead | None = None


@mutable_record
class Line:
    """One line of a block, and what is seen in it at first sight. Offsets count code points in the block's text."""

    block: Block
    index: int
    start: int
    text: str
    kind: Kind | None = None  # what it announces
    label_end: int = 0
    emails: bool = False
    digits: bool = False
    addresses: tuple[EmailFound, ...] = ()  # as far as they were looked for at first sight


_DIGIT = lazy(r"\d")
_FIELD = 200  # code points before a number in which words say whose it is
_SHORTEST = 8  # digits of a number that can't be read, below which it may be anything
_SHORTEST_LABELLED = 7
_FILLER = lazy(r"[ .\u00a0-]?[xX]{2,4}(?:[ .\u00a0-]?[xX]{2,4}){0,5}(?!\w)")  # "+33 1 42 XX XX XX"
_NAMED_LABEL = lazy(r"[a-zà-ÿа-я]\s(?:[A-ZÀ-ÞА-Я][\w'’-]+\s){1,3}[A-ZÀ-ÞА-Я][\w'’-]+")
_GLUES = frozenset("./")
_INSIDE = lazy(r"[@=./]\d[\d ().-]{0,20}$")
_EXTENSION_NEAR = lazy(r"[^\w\n]{0,6}(?:[^\W\d_]|#|,,|;)")


@lru_cache(maxsize=1)
def phone_candidate() -> re.Pattern[str]:
    digit = r"[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]"
    gap = r"[ \u00a0\u2000-\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000.\-\u2010-\u2015\u2212\u0096\u00ad\uff0d()（）\[\]/·•~]"
    return re.compile(
        rf"(?<![\w@=])(?<!\d[./])(?:[+＋]{{1,2}} ?)?[(（\[]{{0,2}}[+＋]?{digit}(?:{gap}{{0,4}}{digit}){{5,32}}+(?!(?![xX][\dxX])[\w@])"
    )


@lru_cache(maxsize=1)
def _vanity() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w@/=.])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z0-9]{1,4}[-. ]?[A-Z0-9]{2,8}\b"
    )


def items_of(line: Line, words: ContactWords, country: str | None) -> list[Item]:
    """A line as words, phones and addresses in order."""
    found: list[tuple[int, int, Item | None]] = []
    start = line.label_end if line.label_end < len(line.text) else 0
    if start and _NAMED_LABEL.search(line.text, 0, start):
        start = 0  # "Media enquiries to Ada Quill at the Lake Office: "
    if line.kind is not None and line.label_end >= len(line.text):
        return []
    for email in line.addresses or find_emails(line.text):
        span = line.block.prose.span(line.start + email.start, line.start + email.end)
        read = EmailRead(email.address, email.raw, span)
        item = Item("email", email.raw, line.start + email.start, line.block, email=read)
        public = _public_before(line.text, email.start, words)
        found.append((email.start, email.end, None if public else item))
    if line.block.links:
        found += [_target(line, target, country) for target in targets_of(line.block, line.start, line.text)]
    found += _phone_items(line, words, country, [(a, b) for a, b, _ in found])
    items: list[Item] = []
    last = start
    for begin, end, one in sorted(found, key=lambda entry: entry[0]):
        if begin > last:
            items.append(Item("words", line.text[last:begin], line.start + last, line.block))
        if one is not None:
            items.append(one)
        last = max(last, end)
    if last < len(line.text):
        items.append(Item("words", line.text[last:], line.start + last, line.block))
    return items


def _target(line: Line, target: Target, country: str | None) -> tuple[int, int, Item | None]:
    """The item of a link whose words do not show where it leads."""
    start = line.start + target.start
    if target.kind == "email":
        email = EmailRead(target.value, target.link.text, target.link.span)
        return target.start, target.end, Item("email", target.value, start, line.block, email=email)
    phone = read_phone(target.value, country)
    read = PhoneRead(target.value, target.link.span, phone.e164, phone.extension, phone.label)
    return target.start, target.end, Item("phone", target.value, start, line.block, phone=read)


def _phone_items(
    line: Line, words: ContactWords, country: str | None, taken: list[tuple[int, int]]
) -> list[tuple[int, int, Item | None]]:
    text = line.text
    if not line.digits:
        return []
    found: list[tuple[int, int, Item | None]] = []
    for match in _free([*phone_candidate().finditer(text), *_vanities(text)], taken):
        if _DATE_LIKE.fullmatch(match[0].strip("() ")):
            continue
        end = _with_extension(text, match.end())
        before = text[max(0, match.start() - 30) : match.start()].lower()
        if not _begins(match[0], before, words):
            continue
        fax = words.fax.search(before)
        if (fax and not words.phone.search(before[: fax.start()])) or _public_before(text, match.start(), words):
            found.append((match.start(), end, None))
        elif not words.labels_other_number(before) or _label(before, words):
            raw = _closed(text[match.start() : end]).rstrip(" ([（/-–,")
            found += _numbers(line, match.start(), raw, _label(before, words), country)
    return found


def _begins(written: str, before: str, words: ContactWords) -> bool:
    """Whether a number begins where its digits do: not the path of a link, nor what is left of a longer number.

    A label may be glued to it: "Tel.0301234567", "T/030 1234567".
    """
    if before[-1:] in _GLUES:
        token = before.split()[-1]
        linked = "//" in token or "www." in token
        return not linked and (_is_abroad(written) or _label(before, words) is not None)
    return _is_abroad(written) or _INSIDE.search(before) is None


def _is_abroad(written: str) -> bool:
    """Whether the code of a country is written, so that the number begins there."""
    return written.lstrip("([（")[:1] in ("+", "＋")


def _closed(written: str) -> str:
    """A number without a bracket that opens behind it and is not closed in it: "020 7946 0018 (24" of "(24 hours)"."""
    at = max(written.rfind("("), written.rfind("（"))
    open_last = at > 0 and not any(sign in written[at:] for sign in ")）")
    return written[:at] if open_last and len(_DIGIT.findall(written[:at])) >= _SHORTEST_LABELLED - 1 else written


def without_phones(text: str) -> str:
    """The text with spaces for its phones, so that its words alone tell whose line it is. Its length is the same."""
    return _vanity().sub(_blank, phone_candidate().sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _vanities(text: str) -> list[re.Match[str]]:
    return list(_vanity().finditer(text)) if "8" in text else []


def _free(matches: list[re.Match[str]], taken: list[tuple[int, int]]) -> list[re.Match[str]]:
    """The matches that overlap neither what is taken nor an earlier match, in order."""
    places: list[tuple[int, int, re.Match[str] | None]] = [(start, end, None) for start, end in taken]
    places += [(match.start(), match.end(), match) for match in matches]
    free, last = [], 0
    for start, end, match in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= last:
            last = end
            if match is not None:
                free.append(match)
    return free


def _numbers(
    line: Line, start: int, raw: str, label: str | None, country: str | None
) -> list[tuple[int, int, Item | None]]:
    out: list[tuple[int, int, Item | None]] = []
    offset = 0
    for phone in read_phones(raw, country):
        part = phone.raw
        at = raw.find(part, offset)
        offset = at + len(part)
        if not _is_phone(phone, part, label or phone.label, country):
            continue
        begin = start + at
        span = line.block.prose.span(line.start + begin, line.start + begin + len(part))
        read = PhoneRead(part, span, phone.e164, phone.extension, label or phone.label)
        out.append((begin, begin + len(part), Item("phone", part, line.start + begin, line.block, phone=read)))
    return out


def _is_phone(phone: Phone, written: str, label: str | None, country: str | None) -> bool:
    """Whether digits in a contact line are a phone: by label, by country code, or as a whole national number.

    The number of a register ("552 100 554") may read as a phone without its first 0, so that much must be written.
    """
    digits = len(_DIGIT.findall(written))
    if phone.e164 is None and (phone.doubt in ("short", "empty") or digits < _SHORTEST):
        return label is not None and digits >= _SHORTEST_LABELLED
    if label or phone.international or phone.vanity:
        return True
    return phone.e164 is not None and has_trunk(phone, written, country)


def _with_extension(text: str, end: int) -> int:
    """Where a number ends with the extension that may follow it."""
    if not _EXTENSION_NEAR.match(text, end):
        return end
    filler = _FILLER.match(text, end)
    if filler:
        return filler.end()
    rest = same_length(text[end : end + 40])
    match = extension_behind().match(rest)
    if match is None or rest[match.end() : match.end() + 1].isalnum():
        return end
    return end + match.end()


def _label(before: str, words: ContactWords) -> str | None:
    for pattern in (words.mobile, words.phone):
        match = pattern.search(before)
        if match:
            return match[0].strip(" \u00a0.:：()/|=–-") or None
    return None


def _public_before(text: str, start: int, words: ContactWords) -> bool:
    """Whether the words of the same field before a number say that it is the public's."""
    field = re.split(r"[;|•]|\.\s", text[max(0, start - _FIELD) : start])[-1].lower()
    return bool(words.public.search(field)) and not words.press.search(field)
