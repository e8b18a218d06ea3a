"""What an editor shows where the mouse rests: the rule behind a finding, and what pressctl read there."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from pressctl.batch.checking import Checked
from pressctl.lsp.buffers import Judged
from pressctl.lsp.diagnostics import span_of
from pressctl.lsp.keys import about_key
from pressctl.lsp.places import Places
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.reading.reading import ContactRead, PhoneRead, Quote, Reading
from pressctl.rules.catalogue import find_rule, module_of
from pressctl.rules.pages import page_of
from pressctl.spans import Span


def hover(judged: Judged, position: types.Position, encoding: str) -> types.Hover | None:
    """What is known of a place, as Markdown; None where there is nothing to say."""
    places = Places(judged.source, encoding)
    at = places.offset(position)
    parts = [*_read(judged.checked, at)] if judged.checked else []
    parts += _rules(judged, at)
    if not parts:
        return None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(parts)))


def _rules(judged: Judged, at: int) -> Iterator[str]:
    said: set[str] = set()
    for row in judged.outcome.rows:
        rule = find_rule(row.code)
        if rule is None or row.code in said or not _at(span_of(row, judged), at):
            continue
        said.add(row.code)
        page = page_of(module_of(rule))
        why = page.section("Why")
        yield "\n\n".join(filter(None, (f"**{row.code} {row.name}** · {page.summary}", why)))


def _read(checked: Checked, at: int) -> Iterator[str]:
    reading = checked.reading
    yield from _front(checked, at)
    for quote in (*reading.headline_quotes, *reading.quotes):
        if _at(quote.outer, at) or (quote.speaker.cue_span and _at(quote.speaker.cue_span, at)):
            yield _quote(quote)
    for other in (*reading.headline_not_quotes, *reading.not_quotes):
        if _at(other.outer, at):
            yield f"“{_safe(other.text)}” is in quotation marks, but is not read as speech."
    yield from _places(reading, at)
    for contact in reading.contacts:
        yield from _contact(contact, at)


def _places(reading: Reading, at: int) -> Iterator[str]:
    dateline = reading.dateline
    if dateline is not None and _at(dateline.span, at):
        date = dateline.date.isoformat() if dateline.date else dateline.date_raw
        parts = (("place", dateline.place), ("region", dateline.region), ("date", date), ("wire", dateline.wire))
        yield "**Dateline** · " + ", ".join(f"{name}: {_safe(text)}" for name, text in parts if text)
    for line in reading.embargo_lines:
        if _at(line.span, at):
            until = line.until.isoformat() if line.until else "unclear until when"
            yield f"**Embargo** · {until}, by “{_safe(line.cue)}”"


def _quote(quote: Quote) -> str:
    speaker = quote.speaker
    if speaker.name is None:
        return "**Quote** · the release does not say who says this."
    role = f", {_safe(speaker.role)}" if speaker.role else ""
    by = f" · told by “{_safe(speaker.cue)}”" if speaker.cue else ""
    return f"**Quote** · {_safe(speaker.name)}{role}{by}"


def _contact(contact: ContactRead, at: int) -> Iterator[str]:
    whose = f" · {_safe(contact.name)}" if contact.name else ""
    for phone in contact.phones:
        if _at(phone.span, at):
            yield f"**Phone**{whose} · {_number(phone)}"
    for email in contact.emails:
        if _at(email.span, at):
            yield f"**Email**{whose} · {_safe(email.address)}"


def _number(phone: PhoneRead) -> str:
    if phone.e164 is None:
        return "not read as a number"
    return f"{phone.e164}, extension {phone.extension}" if phone.extension else phone.e164


def _front(checked: Checked, at: int) -> Iterator[str]:
    """Ids of the directory by what they stand for, and keys by what they are for."""
    release, newsroom = checked.reading.release, checked.newsroom
    ids = [(entry.id, _about_contact) for entry in release.contacts if entry.id]
    ids += [(entry.id, _about_person) for entry in release.spokespeople if entry.id]
    for field, about in ids:
        if field is not None and _at(field.span, at):
            yield from about(newsroom, field.value, release.language)
    for field in release.boilerplate:
        texts = newsroom.boilerplate.get(field.value)
        if texts is not None and _at(field.span, at):
            yield in_language(texts, release.language) or f"This boilerplate has no text in {release.language}."
    for entry in release.front.entries if release.front else ():
        text = about_key(entry.key.text)
        if text and _at(entry.key.span, at):
            yield f"`{entry.key.text}` · {text}"


def _about_contact(newsroom: Newsroom, key: str, language: str) -> Iterator[str]:
    contact = newsroom.contacts.get(key)
    if contact is not None:
        phones = [f"{phone.label}: {phone.number}" if phone.label else phone.number for phone in contact.phones]
        role = in_language(contact.role, language)
        yield " · ".join(_safe(part) for part in (contact.name, role, *phones, contact.email) if part)


def _about_person(newsroom: Newsroom, key: str, language: str) -> Iterator[str]:
    person = newsroom.people.get(key)
    if person is not None:
        yield " · ".join(_safe(part) for part in (person.name, in_language(person.title, language)) if part)


def _at(span: Span, offset: int) -> bool:
    return span.start <= offset <= span.end


def _safe(text: str) -> str:
    """A release's words inside Markdown of ours: no markup of theirs takes effect."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|!" else char for char in " ".join(text.split()))
