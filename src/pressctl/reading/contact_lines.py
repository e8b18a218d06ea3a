"""The lines of a body that hold press contacts, taken apart into phones, addresses and the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pressctl.reading.contact_words import ContactWords, Kind, contact_words
from pressctl.reading.emails import find_emails, may_hide_email
from pressctl.reading.head_block import blocks_with_head
from pressctl.reading.phone_text import extension_pattern, same_length
from pressctl.reading.phones import read_phone, split_alternatives
from pressctl.reading.reading import EmailRead, PhoneRead, Section
from pressctl.release.blocks import Block
from pressctl.release.release import Release

_LONG_LINE = 180
_BARE_LINE = 100
_GAP_LINES = 9  # lines without a phone or an address after which a block of contacts is over
_SENTENCE_END = re.compile(r"[.!?。](?:\s|$)")


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a contact line: words, a phone or an address. `opens` marks the first of a block of lines."""

    kind: Literal["words", "phone", "email", "line", "block"]
    text: str = ""
    start: int = 0  # in the block's text
    block: Block | None = None
    phone: PhoneRead | None = None
    email: EmailRead | None = None


@dataclass(slots=True)
class _Line:
    block: Block
    index: int
    start: int
    text: str
    kind: Kind | None = None  # what it announces
    label_end: int = 0
    emails: bool = False
    digits: bool = False


@lru_cache(maxsize=1)
def _candidate() -> re.Pattern[str]:
    digit = r"[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]"
    gap = r"[ \u00a0\u2000-\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000.\-\u2010-\u2015\u2212\u0096\u00ad\uff0d()（）\[\]/·•~]"
    return re.compile(
        rf"(?<![\w@/=.])(?:[+＋]{{1,2}} ?)?[(（\[]{{0,2}}[+＋]?{digit}(?:{gap}{{0,4}}{digit}){{5,32}}(?![\w@])"
    )


@lru_cache(maxsize=1)
def _vanity() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w@/=.])(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z0-9]{1,4}[-. ]?[A-Z0-9]{2,8}\b"
    )


_DATE_LIKE = re.compile(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d{1,2}[:.h]\d\d ?[-–] ?\d{1,2}[:.h]\d\d"
)
_DIGITS = re.compile(r"\d(?:[^\w\n]{0,4}\d){5}|8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z]")


def contact_items(release: Release, tag: str, sections: tuple[Section, ...]) -> list[Item]:
    """The contact lines of a body as items, blocks of lines parted by items of kind `block`."""
    blocks = [
        (index, block) for index, block in blocks_with_head(release) if block.kind not in ("code", "html", "rule")
    ]
    text = "\n".join(block.text for _, block in blocks)
    hides = may_hide_email(text)
    if not (hides or "@" in text or "＠" in text or _DIGITS.search(text)):
        return []
    words = contact_words(tag)
    lines = [line for index, block in blocks for line in _lines(block, index, words, hides=hides)]
    chosen = _choose(lines, words, sections)
    items: list[Item] = []
    before = -2
    for position in chosen:
        line = lines[position]
        if position != before + 1:
            items.append(Item("block"))
        else:
            items.append(Item("line", "paragraph" if line.start == 0 else ""))
        items += _items(line, words, release.country)
        before = position
    return items


def _lines(block: Block, index: int, words: ContactWords, *, hides: bool) -> Iterator[_Line]:
    start = 0
    for text in block.text.split("\n"):
        if text.strip():
            yield _line(block, index, start, text, words, hides=hides)
        start += len(text) + 1


def _line(block: Block, index: int, start: int, text: str, words: ContactWords, *, hides: bool) -> _Line:
    line = _Line(block, index, start, text)
    if hides or "@" in text or "＠" in text:
        line.emails = next(find_emails(text), None) is not None
    line.digits = _DIGITS.search(text) is not None
    if line.emails or line.digits or len(text) <= _LONG_LINE:
        line.kind, line.label_end = words.announced(text)
    return line


def _choose(lines: list[_Line], words: ContactWords, sections: tuple[Section, ...]) -> list[int]:
    about = _boilerplate_blocks(sections)
    chosen: list[int] = []
    zone: Kind | None = None
    quiet = 0
    press_heading = any(line.kind == "press" for line in lines)
    for position, line in enumerate(lines):
        data = line.emails or line.digits
        if line.index in about:
            zone = None
        if line.kind == "public" and data:
            continue
        if line.kind is not None:
            zone, quiet = line.kind, 0
        elif line.block.kind in ("heading", "end-mark") or (len(line.text) > _LONG_LINE and not data):
            zone = None
        elif zone is not None:
            quiet = 0 if data else quiet + 1
            zone = zone if quiet <= _GAP_LINES else None
        if zone in ("press", "general"):
            if _in_zone(line, words, about, lone=zone == "general" and press_heading and _is_lone(line)):
                chosen.append(position)
        elif data and zone is None and _outside(lines, position, words, about):
            chosen.append(position)
    return _with_names(lines, chosen)


def _in_zone(line: _Line, words: ContactWords, about: frozenset[int], *, lone: bool) -> bool:
    if lone:
        return False
    if len(line.text) > _LONG_LINE:
        return _invites(line.text, words)
    return not (words.public.search(line.text.lower()) and not words.press.search(line.text.lower()))


def _is_lone(line: _Line) -> bool:
    """Whether a line is a label and one address: beside a block for the press that is the public's."""
    return line.label_end > 0 and line.emails and not line.digits and len(line.text[line.label_end :].split()) == 1


def _outside(lines: list[_Line], position: int, words: ContactWords, about: frozenset[int]) -> bool:
    """Whether a line outside a block of contacts holds one all the same."""
    line = lines[position]
    if _invites(line.text, words):
        return line.index not in about or bool(words.press.search(line.text.lower()))
    if len(line.text) > _BARE_LINE or line.index in about or not _is_bare(line, words):
        return False
    share = position / max(len(lines), 1)
    return share > 0.6 or position < 4


def _is_bare(line: _Line, words: ContactWords) -> bool:
    """Whether a line is nothing but a phone or an address, with a label or a name at most."""
    text = line.text.lower()
    if words.public.search(text) or "http" in text or "www." in text:
        return False
    rest = _candidate().sub(" ", line.text)
    for email in find_emails(line.text):
        rest = rest.replace(email.raw, " ")
    return len(rest.split()) <= 6 and rest != line.text and not _SENTENCE_END.search(rest.strip()[:-1])


def _invites(text: str, words: ContactWords) -> bool:
    """Whether a sentence with a phone or an address invites the press, or who wants to know more, to use it."""
    for sentence in re.split(r"(?<=[.!?。])\s+(?=[^\W\d_])", text):
        if "@" not in sentence and not _DIGITS.search(sentence) and next(find_emails(sentence), None) is None:
            continue
        folded = sentence.lower()
        press = words.press.search(folded)
        if words.public.search(folded) and not press:
            continue
        contact = words.contact.search(folded)
        if press and (contact or words.inquiry.search(folded)):
            return True
        if contact and (words.info.search(folded) or words.inquiry.search(folded)):
            return True
    return False


def _with_names(lines: list[_Line], chosen: list[int]) -> list[int]:
    """The chosen lines, and the short lines of names right before those that no heading announced."""
    wanted = set(chosen)
    for position in chosen:
        before = position - 1
        while before >= 0 and before not in wanted and position - before <= 4:
            line = lines[before]
            if line.kind or line.emails or line.digits or len(line.text) > 60 or line.block.kind != "paragraph":
                break
            if line.text.rstrip()[-1:] in '.!?:。”»"' or len(line.text.split()) > 7:
                break
            if len(lines[position].text) > _BARE_LINE:
                break
            wanted.add(before)
            before -= 1
    return sorted(wanted)


def _boilerplate_blocks(sections: tuple[Section, ...]) -> frozenset[int]:
    return frozenset(
        index
        for section in sections
        if section.kind == "boilerplate"
        for index in range(section.blocks[0], section.blocks[1])
    )


def _items(line: _Line, words: ContactWords, country: str | None) -> list[Item]:
    """A line as words, phones and addresses in order."""
    found: list[tuple[int, int, Item | None]] = []
    start = line.label_end if line.label_end < len(line.text) else 0
    if line.kind is not None and line.label_end >= len(line.text):
        return []
    for email in find_emails(line.text):
        span = line.block.prose.span(line.start + email.start, line.start + email.end)
        item = Item(
            "email", email.raw, line.start + email.start, line.block, email=EmailRead(email.address, email.raw, span)
        )
        found.append((email.start, email.end, item))
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


def _phone_items(
    line: _Line, words: ContactWords, country: str | None, taken: list[tuple[int, int]]
) -> list[tuple[int, int, Item | None]]:
    text = line.text
    if not line.digits:
        return []
    found: list[tuple[int, int, Item | None]] = []
    matches = [*_candidate().finditer(text), *(_vanity().finditer(text) if "8" in text else ())]
    for match in matches:
        if any(match.start() < end and start < match.end() for start, end in taken) or _DATE_LIKE.fullmatch(
            match[0].strip("() ")
        ):
            continue
        if any(match.start() < end and start < match.end() for start, end, _ in found):
            continue
        end = _with_extension(text, match.end())
        before = text[max(0, match.start() - 30) : match.start()].lower()
        fax = words.fax.search(before)
        if (fax and not words.phone.search(before[: fax.start()])) or _public_before(text, match.start(), words):
            found.append((match.start(), end, None))
            continue
        raw = text[match.start() : end].rstrip(" ([（/-–,")
        label = _label(before, words)
        found += _numbers(line, match.start(), raw, label, country)
    return found


def _numbers(
    line: _Line, start: int, raw: str, label: str | None, country: str | None
) -> list[tuple[int, int, Item | None]]:
    whole = read_phone(raw, country)
    parts = split_alternatives(raw) if whole.doubt == "several" else [raw]
    out: list[tuple[int, int, Item | None]] = []
    offset = 0
    for part in parts:
        at = raw.find(part, offset)
        offset = at + len(part)
        phone = read_phone(part, country)
        if phone.e164 is None and (phone.doubt in ("short", "empty") or sum(sign.isdigit() for sign in part) < 8):
            continue
        begin = start + at
        span = line.block.prose.span(line.start + begin, line.start + begin + len(part))
        read = PhoneRead(part, span, phone.e164, phone.extension, label or phone.label)
        out.append((begin, begin + len(part), Item("phone", part, line.start + begin, line.block, phone=read)))
    return out


def _with_extension(text: str, end: int) -> int:
    """Where a number ends with the extension that may follow it."""
    rest = same_length(text[end : end + 40])
    for stop in range(min(len(rest), 40), 0, -1):
        if not rest[stop - 1].isdigit() or (stop < len(rest) and rest[stop].isalnum()):
            continue
        match = extension_pattern().match(rest[:stop])
        if match and match.end() == stop:
            return end + stop
    return end


def _label(before: str, words: ContactWords) -> str | None:
    for pattern in (words.mobile, words.phone):
        match = pattern.search(before)
        if match:
            return match[0].strip(" \u00a0.:：()/|=–-") or None
    return None


def _public_before(text: str, start: int, words: ContactWords) -> bool:
    """Whether the words of the same field before a number say that it is the public's."""
    field = re.split(r"[;|•]|\.\s", text[:start])[-1].lower()
    return bool(words.public.search(field)) and not words.press.search(field)
