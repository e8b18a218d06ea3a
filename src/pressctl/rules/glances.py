"""Glances: cheap questions about a release, of which screens are made."""

from __future__ import annotations

import re
from collections.abc import Callable

from pressctl.reading.reading import NotQuote, Quote
from pressctl.reading.surroundings import FileFact
from pressctl.release.blocks import Link
from pressctl.rules.addresses import MAX_LOCAL, plainly_right
from pressctl.rules.directory import directory
from pressctl.rules.facts import odd
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.rules.texts import ImageUse, images, links, prose_blocks, text_fields

Screen = Callable[[Subject], bool]


def problem(name: str) -> Screen:
    return lambda subject: any(each.kind == name for each in subject.release.problems)


def kind(*kinds: str) -> Screen:
    return lambda subject: subject.release.kind in kinds


def any_link(test: Callable[[Link], bool]) -> Screen:
    return lambda subject: any(test(link) for link in subject.once("links", lambda: tuple(links(subject.release))))


def odd_link(subject: Subject) -> bool:
    """A link that does not begin as addresses do, or does so twice."""
    return any(
        not link.destination.startswith(("https://", "mailto:", "tel:"))
        or "//" in link.destination[8:]
        or link.destination.startswith("mailto:/")
        for link in links(subject.release)
    )


def begins_otherwise(subject: Subject) -> bool:
    """The body does not begin with a paragraph outside lists and tables."""
    first = next((block for block in prose_blocks(subject.release) if block.text.strip()), None)
    return first is not None and (first.kind != "paragraph" or bool(first.containers))


def has_link(subject: Subject) -> bool:
    return any(block.links for block in subject.release.body.blocks)


def any_image(test: Callable[[ImageUse], bool]) -> Screen:
    return lambda subject: any(test(image) for image in subject.once("images", lambda: (*images(subject.release),)))


def any_file(test: Callable[[FileFact], bool]) -> Screen:
    """One of the files that the release names."""
    return lambda subject: any(map(test, subject.surroundings.files.values()))


def any_file_or_setting(test: Callable[[FileFact], bool]) -> Screen:
    """The same, or limits of the newsroom's own."""
    file = any_file(test)
    return lambda s: bool(s.newsroom.validate.rules or s.newsroom.house.options) or file(s)


_FEW_WORDS = 6
_ENDINGS = {"image/jpeg": (".jpg", ".jpeg"), "image/png": (".png",)}


def odd_image(subject: Subject) -> bool:
    """A picture whose file is no JPEG or PNG by content and by name."""
    facts = ((image.src.lower(), subject.surroundings.files.get(image.src)) for image in images(subject.release))
    return any(fact is not None and not name.endswith(_ENDINGS.get(fact.kind or "", ("\0",))) for name, fact in facts)


def plain_name(image: ImageUse) -> bool:
    """An alternative text that is short, ends as a file does, or stands in the name of the file."""
    alt = (image.alt or "").strip()
    return len(alt.split()) <= _FEW_WORDS or "." in alt[-6:-1] or alt in image.src


def names_a_path(subject: Subject) -> bool:
    """A link, picture or attachment that may lie on a disk."""
    release = subject.release
    named = [link.destination for link in links(release)] + [image.src for image in images(release)]
    named += [field.value for field in release.attachments]
    return any(name.strip()[:1] in "/~\\" or name.strip()[1:2] == ":" or name[:5].lower() == "file:" for name in named)


def names_release(subject: Subject) -> bool:
    return bool(subject.release.translations) or subject.release.corrects is not None


def quoted(subject: Subject) -> bool:
    return bool(subject.reading.quotes)


def marked(subject: Subject) -> tuple[Quote | NotQuote, ...]:
    return (*subject.reading.quotes, *subject.reading.not_quotes)


def marked_field(subject: Subject) -> bool:
    """A headline, subtitle or caption with a double quotation mark."""
    return any(sign in field.value for field in text_fields(subject.release) for sign in '"“”„«»')


def known_speakers(subject: Subject) -> bool:
    """Somebody is quoted, and there is a directory to compare with."""
    return quoted(subject) and bool(directory(subject))


def stranger(subject: Subject) -> bool:
    """A speaker is named otherwise than the directory does, at once or as a whole."""
    if not known_speakers(subject):
        return False
    known = {name for each in directory(subject) for name in each.names}
    return any(
        speaker.name not in known or (speaker.mention or "") not in f" {speaker.name}"
        for speaker in (quote.speaker for quote in subject.reading.quotes)
        if speaker.name
    )


def embargoed(subject: Subject) -> bool:
    return subject.release.embargo is not None or bool(subject.reading.embargo_lines)


def has_phone(subject: Subject) -> bool:
    named = bool(subject.release.contacts and subject.newsroom.contacts)
    written = any(entry.phones for entry in subject.release.contacts)
    return named or written or any(contact.phones for contact in subject.reading.contacts)


def has_address(subject: Subject) -> bool:
    return "@" in subject.release.source.text or bool(subject.newsroom.contacts and subject.release.contacts)


def national_phone(subject: Subject) -> bool:
    read = (phone.raw for contact in subject.reading.contacts for phone in contact.phones)
    given = (phone.number.value for entry in subject.release.contacts for phone in entry.phones)
    return bool(subject.newsroom.contacts) or any(not raw.startswith("+") for raw in (*read, *given))


def labelled_phone(subject: Subject) -> bool:
    read = (phone.label for contact in subject.reading.contacts for phone in contact.phones)
    given = (phone.label for entry in subject.release.contacts for phone in entry.phones)
    return bool(subject.newsroom.contacts) or any((*read, *given))


def phone_in_doubt(subject: Subject) -> bool:
    """A number that was not read, or one that the reader of contacts did not see."""
    read = [phone for contact in subject.reading.contacts for phone in contact.phones]
    if any(phone.e164 is None for phone in read) or subject.newsroom.contacts:
        return True
    text, raws = subject.release.source.text, {phone.raw for phone in read}
    given = (phone.number.value for entry in subject.release.contacts for phone in entry.phones)
    return any(number not in raws for number in given) or len(re.findall(r"\+\d", text)) > sum(map(text.count, raws))


_BEFORE_AT = Lazy(r"[^\w.+-]")
_AFTER_AT = Lazy(r"(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,20}(?![\w@-]|[.,;]\w|\.\.)")


def address_in_doubt(subject: Subject) -> bool:
    """An @ that stands in nothing that is plainly an address."""
    if subject.newsroom.contacts or any(e.email and not _is_plain(e.email.value) for e in subject.release.contacts):
        return True
    text = odd(subject)
    at = text.find("@")
    right: set[str] = set()
    while at >= 0:
        before = _BEFORE_AT.compiled.split(text[max(0, at - MAX_LOCAL - 1) : at])[-1]
        after = _AFTER_AT.match(text, at + 1)
        if not _is_plain_name(before) or after is None:
            return True
        address = f"{before}@{after[0]}"
        if address not in right and not plainly_right(address):
            return True
        right.add(address)
        at = text.find("@", at + 1)
    return text.count("mailto:") > text.count("](mailto:")


def _is_plain(address: str) -> bool:
    name, at, domain = address.partition("@")
    match = _AFTER_AT.fullmatch(domain)
    plain = bool(at) and _is_plain_name(name) and not _BEFORE_AT.search(name) and match is not None
    return plain and plainly_right(address)


def _is_plain_name(name: str) -> bool:
    return name.isascii() and ".." not in name and name[:1].isalnum() and name[-1:].isalnum()


def repeats_text(subject: Subject) -> bool:
    release = subject.release
    texts = [block.text for block in prose_blocks(release) if len(block.text) >= 40]
    same_head = bool(release.title and release.subtitle and len(release.title.value) == len(release.subtitle.value))
    return same_head or len(set(texts)) < len(texts)


_APART = Lazy(r"\W+")


def repeats_quote(subject: Subject) -> bool:
    """Two quotes with the same words."""
    said = subject.once("said", lambda: [_APART.sub(" ", q.text.casefold()).strip() for q in subject.reading.quotes])
    return len(set(said)) < len(said)


def wide_title(length: int) -> Screen:
    """A title longer than a length, or limits of the newsroom's own."""
    return lambda s: bool(s.newsroom.validate.rules) or len(s.release.headline) > length


def dated_otherwise(subject: Subject) -> bool:
    line, issued = subject.reading.dateline, subject.release.date
    return line is not None and issued is not None and line.date != issued.value
