"""Files for people's own programs: a contact as a card (vCard), an event for a calendar (iCalendar)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pressctl.reading.reading import Reading
from pressctl.rendering.tree import clean

_LINE = 75
"""Octets on a line (RFC 6350, 3.2; RFC 5545, 3.1)."""


def vcard(contact: dict[str, Any]) -> bytes:
    """A press contact as a vCard 3.0 (RFC 2426), which every address book reads."""
    name = contact["name"] or contact["organisation"] or contact["email"]
    first, _, last = name.rpartition(" ")
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{_value(name)}", f"N:{_value(last)};{_value(first)};;;"]
    if contact["organisation"]:
        lines.append(f"ORG:{_value(contact['organisation'])}")
    if contact["role"]:
        lines.append(f"TITLE:{_value(contact['role'])}")
    lines += [f"TEL;TYPE=WORK,VOICE:{phone['e164'] or _value(phone['text'])}" for phone in contact["phones"]]
    if contact["email"]:
        lines.append(f"EMAIL;TYPE=INTERNET,WORK:{_value(contact['email'])}")
    return _content([*lines, "END:VCARD"])


def calendar(reading: Reading, sender_domain: str, address: str | None, stamp: dt.datetime | None) -> bytes | None:
    """The event of a release for a calendar (RFC 5545); None where it has no time with offset.

    `stamp` is when the entry was made: the release's own moment, so that the same release gives the same bytes.
    """
    event = reading.release.event
    if event is None or event.when is None or event.when.value.tzinfo is None:
        return None
    import hashlib

    start = event.when.value
    end = event.end.value if event.end and event.end.value.tzinfo and event.end.value > start else None
    title = event.what.value if event.what else reading.release.headline
    key = hashlib.blake2b(f"{reading.release.slug} {start.isoformat()}".encode(), digest_size=12).hexdigest()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pressctl//EN", "METHOD:PUBLISH", "BEGIN:VEVENT"]
    lines += [f"UID:{key}@{sender_domain}", f"DTSTAMP:{_utc(stamp or start)}", f"DTSTART:{_utc(start)}"]
    if end:
        lines.append(f"DTEND:{_utc(end)}")
    lines.append(f"SUMMARY:{_value(title)}")
    if event.where:
        lines.append(f"LOCATION:{_value(event.where.value)}")
    about = [field.value for field in (event.who, event.why) if field]
    if about:
        lines.append(f"DESCRIPTION:{_value(' – '.join([reading.release.headline, *about]))}")
    link = event.url.value if event.url else address
    if link:
        lines.append(f"URL:{_value(link)}")
    return _content([*lines, "END:VEVENT", "END:VCALENDAR"])


def _utc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _value(text: str) -> str:
    text = " ".join(clean(text).split())
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _content(lines: list[str]) -> bytes:
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _folded(line: str) -> bytes:
    """A line cut between characters, each further piece after a space."""
    if len(line) < _LINE and line.isascii():
        return line.encode("ascii")
    pieces: list[bytes] = [b""]
    for char in line:
        data = char.encode("utf-8", "replace")
        if len(pieces[-1]) + len(data) > _LINE - 1:
            pieces.append(b"")
        pieces[-1] += data
    return b"\r\n ".join(pieces)
