"""Which lines of a body hold press contacts: those that a heading or a label announces, and those that invite to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.reading.contact_items import Item, Line, items_of, phone_candidate, without_phones
from pressctl.reading.contact_links import leads_to_contact, targets_of
from pressctl.reading.contact_names import is_person, name_words
from pressctl.reading.contact_words import ContactWords, Kind, announced, contact_words
from pressctl.reading.emails import find_emails, may_hide_email
from pressctl.reading.head_block import blocks_with_head
from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicons import load_lexicon
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import Section
from pressctl.release.blocks import Block
from pressctl.release.release import Release

_LONG_LINE = 180
_BARE_LINE = 100
_MOST_ITEMS = 5_000  # no release has so many contacts; a list of numbers may
_GAP_LINES = 9  # lines without a phone or an address after which a block of contacts is over
_DASH = lazy(r"\s[-–—|]\s")
_SENTENCE_END = lazy(r"[.!?。](?:\s|$)")


_DIGITS = lazy(r"\d(?:[^\w\n]{0,4}\d){5}")
_LETTERS = lazy(r"8(?:00|33|44|55|66|77|88)\)?[-. ][A-Z]")  # a freephone number in letters


def contact_items(release: Release, tag: str, sections: tuple[Section, ...]) -> list[Item]:
    """The contact lines of a body as items, blocks of lines parted by items of kind `block`."""
    blocks = [
        (index, block) for index, block in blocks_with_head(release) if block.kind not in ("code", "html", "rule")
    ]
    words = contact_words(tag)
    whole = "\n".join([block.prose.text for _, block in blocks])
    hidden = may_hide_email(whole)
    linked = any(leads_to_contact(block) for _, block in blocks if block.links)
    if not (hidden or linked or _may_hold_contacts(whole)):
        return []
    lines = [line for index, block in blocks for line in _lines(block, index, tag, hidden=hidden)]
    if not any(line.emails or line.digits for line in lines):
        return []
    chosen = _choose(lines, words, sections)
    items: list[Item] = []
    before = -2
    for position in chosen:
        line = lines[position]
        if position != before + 1 and not (items and lines[before].index == line.index):
            items.append(Item("block"))  # lines of the public within a paragraph do not part it
        else:
            items.append(Item("office" if _is_of_office(line, words) else "line"))
        items += items_of(line, words, release.country)
        if len(items) > _MOST_ITEMS:
            break
        before = position
    return items


def _is_of_office(line: Line, words: ContactWords) -> bool:
    """Whether a line is an office's own, and not of the person in the line before: "Press office: 020 7946 0018"."""
    label = line.text[: line.label_end].lower() if line.kind == "press" and line.label_end < len(line.text) else ""
    return bool(label and words.organisations.search(label) and not words.roles.search(label))


def _may_hold_contacts(text: str) -> bool:
    """Whether a text holds what may be a phone, or the sign of an address: most releases are asked nothing more."""
    return "@" in text or "＠" in text or _DIGITS.search(text) is not None or _LETTERS.search(text) is not None


def _lines(block: Block, index: int, tag: str, *, hidden: bool) -> Iterator[Line]:
    """The lines of a block that hold words. `hidden` tells whether the release may hide an address somewhere."""
    start = 0
    for text in block.prose.text.split("\n"):
        if text and not text.isspace():
            yield _line(block, index, start, text, tag, hidden)
        start += len(text) + 1


def _line(block: Block, index: int, start: int, text: str, tag: str, hidden: bool) -> Line:
    line = Line(block, index, start, text)
    short = len(text) <= _LONG_LINE
    hides = hidden and (may_hide_email(text) if short else "(at)" in text or "[at]" in text)
    if hides or "@" in text or "＠" in text:
        line.addresses = tuple(find_emails(text))
        line.emails = bool(line.addresses)
    linked = bool(block.links) and next(targets_of(block, start, text), None) is not None
    line.emails = line.emails or linked
    line.digits = _DIGITS.search(text) is not None or (short and "8" in text and _LETTERS.search(text) is not None)
    if line.emails or line.digits or short:
        spelt = line.digits and "8" in text and _LETTERS.search(text) is not None
        line.kind, line.label_end = announced(without_phones(text) if spelt else text, tag)
        line.label_end = 0 if linked else _before_name(line, tag)
    return line


def _before_name(line: Line, tag: str) -> int:
    """Where the words that announce end: before a name that stands behind them in the same line.

    A dash sets it off ("Press office – Ada Quill"), or a role leads to it ("Press officer Ada Quill").
    """
    if line.label_end != len(line.text):
        return line.label_end
    words, text = contact_words(tag), line.text
    cut, role = _DASH.search(text), words.roles.search(text.lower())
    if cut and words.heading_kind(text[: cut.start()]):
        first, _, surname = text[cut.end() :].partition(" ")
        if surname and is_given_name(first.lower(), load_lexicon(tag)):
            return cut.end()
    end = text.find(" ", role.end()) + 1 if role else 0
    return end if end and is_person(text[end:], name_words(tag, "")) else line.label_end


def _choose(lines: list[Line], words: ContactWords, sections: tuple[Section, ...]) -> list[int]:
    about = _boilerplate_blocks(sections)
    chosen: list[int] = []
    zone: Kind | None = None
    quiet = 0
    press_heading = "press" in [line.kind for line in lines]
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


def _in_zone(line: Line, words: ContactWords, about: frozenset[int], *, lone: bool) -> bool:
    if lone:
        return False
    if len(line.text) > _LONG_LINE:
        return _invites(line.text, words)
    spelt = line.digits and "8" in line.text  # no other number has letters, or is itself a word for the public's
    said = (without_phones(line.text) if spelt else line.text).lower()
    return not (words.public.search(said) and not words.press.search(said))


def _is_lone(line: Line) -> bool:
    """Whether a line is a label and one address: beside a block for the press that is the public's."""
    return line.label_end > 0 and line.emails and not line.digits and len(line.text[line.label_end :].split()) == 1


def _outside(lines: list[Line], position: int, words: ContactWords, about: frozenset[int]) -> bool:
    """Whether a line outside a block of contacts holds one all the same."""
    line = lines[position]
    if _invites(line.text, words):
        return line.index not in about or bool(words.press.search(line.text.lower()))
    if len(line.text) > _BARE_LINE or line.index in about or not (_is_bare(line, words) or _is_of_press(line, words)):
        return False
    share = position / max(len(lines), 1)
    return share > 0.6 or position < 4


def _is_bare(line: Line, words: ContactWords) -> bool:
    """Whether a line is nothing but a phone or an address, with a label or a name at most."""
    text = line.text.lower()
    if words.public.search(text) or "http" in text or "www." in text:
        return False
    rest = phone_candidate().sub(" ", line.text)
    for email in line.addresses or find_emails(line.text):
        rest = rest.replace(email.raw, " ")
    return len(rest.split()) <= 6 and rest != line.text and not _SENTENCE_END.search(rest.strip()[:-1])


def _is_of_press(line: Line, words: ContactWords) -> bool:
    """Whether a line names somebody of the press office with a phone: "Source: Ada Quill, press officer, 418 555-0142"."""
    text = line.text.lower()
    role, press = words.roles.search(text), words.press.search(text)
    return (
        role is not None and press is not None and not words.public.search(text) and not _SENTENCE_END.search(line.text)
    )


def _invites(text: str, words: ContactWords) -> bool:
    """Whether a sentence with a phone or an address invites the press, or who wants to know more, to use it."""
    led = ""  # a sentence that invites and leaves the number to the next: "Please call our press team. Ada Quill, T: …"
    for sentence in re.split(r"(?<=[.!?。])\s+(?=[^\W\d_])", text):
        if "@" not in sentence and not _DIGITS.search(sentence) and next(find_emails(sentence), None) is None:
            led = sentence.lower()
            continue
        folded = sentence.lower()
        if _invite(folded, words) or (led and not words.public.search(folded) and _invite(led, words)):
            return True
        led = ""
    return False


def _invite(folded: str, words: ContactWords) -> bool:
    press = words.press.search(folded)
    if words.public.search(folded) and not press:
        return False
    contact = words.contact.search(folded)
    if press and (contact or words.inquiry.search(folded)):
        return True
    return bool(contact and (words.info.search(folded) or words.inquiry.search(folded)))


def _with_names(lines: list[Line], chosen: list[int]) -> list[int]:
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
