"""The words that told: what stood behind a finding's reading of a quote, a dateline or a contact."""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.reading.reading import Reading
from pressctl.spans import Span


def explanation(span: Span, reading: Reading) -> str:
    """What pressctl read at a place, and by which words; "" where it read nothing there."""
    return "; ".join(dict.fromkeys(_parts(span, reading)))


def _parts(span: Span, reading: Reading) -> Iterator[str]:
    for quote in (*reading.headline_quotes, *reading.quotes):
        speaker = quote.speaker
        places = (quote.outer, speaker.mention_span, speaker.role_span, speaker.cue_span)
        if any(place is not None and place.overlaps(span) for place in places):
            who = speaker.name or "nobody named"
            by = f", by “{speaker.cue}”" if speaker.cue else ""
            role = f", {speaker.role}" if speaker.role else ""
            yield f"said by {who}{role}{by}"
    dateline = reading.dateline
    if dateline is not None and dateline.span.overlaps(span):
        date = dateline.date.isoformat() if dateline.date else dateline.date_raw
        parts = [("place", dateline.place), ("region", dateline.region), ("date", date), ("wire", dateline.wire)]
        yield "dateline with " + ", ".join(f"{name} {text}" for name, text in parts if text)
    for line in reading.embargo_lines:
        if line.span.overlaps(span):
            until = line.until.isoformat() if line.until else "an unclear time"
            yield f"embargo by “{line.cue}” until {until}"
    for contact in reading.contacts:
        for phone in contact.phones:
            if phone.span.overlaps(span):
                yield f"phone “{phone.raw}” read as {phone.e164 or 'no number'}"
