"""What pressctl read in a release, as one object and as text: `inspect` shows it, and reading is measured by it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pressctl.reading.reading import ContactRead, Quote, Reading
from pressctl.reporting.visible import visible, visible_line


def inspection(reading: Reading) -> dict[str, Any]:
    """A Reading as the object that `inspect --format json` writes. Offsets count code points in the file."""
    release = reading.release
    boilerplate = reading.section("boilerplate")
    return {
        "file": release.source.path,
        "language": release.language,
        "headline": release.headline,
        "dateline": _dateline(reading),
        "embargo": _embargo(reading),
        "quotes": [_quote(quote, reading) for quote in (*reading.headline_quotes, *reading.quotes)],
        "not_quotes": [item.text for item in (*reading.headline_not_quotes, *reading.not_quotes)],
        "contacts": [_contact(contact) for contact in reading.contacts],
        "boilerplate": boilerplate.text if boilerplate else None,
    }


def _dateline(reading: Reading) -> dict[str, Any] | None:
    found = reading.dateline
    if found is None:
        return None
    line, column = reading.release.source.position(found.span.start)
    return {
        "raw": found.raw,
        "place": found.place,
        "region": found.region,
        "date": found.date.isoformat() if found.date else None,
        "wire": found.wire,
        "line": line,
        "column": column,
    }


def _embargo(reading: Reading) -> dict[str, Any] | None:
    """The front matter's word comes first; without it, the body's own line."""
    said = reading.release.embargo
    if said is not None:
        return {"raw": said.raw, "until": said.until.isoformat() if said.until else None}
    for line in reading.embargo_lines:
        return {"raw": line.raw, "until": line.until.isoformat() if line.until else None}
    return None


def _quote(quote: Quote, reading: Reading) -> dict[str, Any]:
    line, column = reading.release.source.position(quote.span.start)
    speaker = quote.speaker
    return {
        "text": quote.text,
        "speaker": speaker.name,
        "role": speaker.role,
        "cue": speaker.cue,
        "anaphoric": speaker.anaphoric,
        "line": line,
        "column": column,
        "start": quote.span.start,
    }


def _contact(contact: ContactRead) -> dict[str, Any]:
    return {
        "name": contact.name,
        "organisation": contact.organisation,
        "phones": [{"raw": phone.raw, "e164": phone.e164, "extension": phone.extension} for phone in contact.phones],
        "emails": [email.address for email in contact.emails],
    }


def inspection_lines(seen: dict[str, Any]) -> Iterable[str]:
    """An inspection as text for people, each line with its line end."""
    yield visible_line(f"{seen['file']} ({seen['language']})") + "\n"
    yield f"  headline     {visible_line(seen['headline']) or '(none)'}\n"
    yield f"  dateline     {_dateline_text(seen['dateline'])}\n"
    embargo = seen["embargo"]
    if embargo:
        yield f"  embargo      until {embargo['until'] or 'an unclear time'} ({visible_line(embargo['raw'])})\n"
    for quote in seen["quotes"]:
        yield from _quote_lines(quote)
    for text in seen["not_quotes"]:
        yield f"  not a quote  {visible_line(text)}\n"
    for contact in seen["contacts"]:
        yield f"  contact      {_contact_text(contact)}\n"
    if seen["boilerplate"]:
        first = visible(seen["boilerplate"]).strip().split("\n", 1)[0]
        yield f"  boilerplate  {visible_line(first)}\n"


def _dateline_text(dateline: dict[str, Any] | None) -> str:
    if dateline is None:
        return "(none)"
    parts = [dateline[name] for name in ("place", "region", "date", "wire") if dateline[name]]
    return visible_line(" | ".join(parts)) or "(none)"


def _quote_lines(quote: dict[str, Any]) -> Iterable[str]:
    yield f"  quote {quote['line']:>4}   {visible_line(quote['text'])}\n"
    who = quote["speaker"] or "nobody named"
    role = f", {quote['role']}" if quote["role"] else ""
    cue = f" (told by: {quote['cue']})" if quote["cue"] else ""
    yield f"               {visible_line(who + role + cue)}\n"


def _contact_text(contact: dict[str, Any]) -> str:
    phones = [
        (phone["e164"] or phone["raw"]) + (f" ext. {phone['extension']}" if phone["extension"] else "")
        for phone in contact["phones"]
    ]
    parts = [contact["name"] or "(no name)", contact["organisation"], *phones, *contact["emails"]]
    return visible_line(", ".join(part for part in parts if part))
