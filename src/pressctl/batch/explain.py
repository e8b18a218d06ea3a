"""The words that told: what stood behind a finding's reading of a quote, a dateline or a contact."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pressctl.reading.reading import Dateline, Reading
from pressctl.spans import Span


def explanation(span: Span, reading: Reading, say: Callable[[str], str] = str) -> str:
    """What pressctl read at a place, and by which words; "" where it read nothing there. `say` gives an English template
    in the language of the findings."""
    return "; ".join(dict.fromkeys(_parts(span, reading, say)))


def _parts(span: Span, reading: Reading, say: Callable[[str], str]) -> Iterator[str]:
    for quote in (*reading.headline_quotes, *reading.quotes):
        speaker = quote.speaker
        places = (quote.outer, speaker.mention_span, speaker.role_span, speaker.cue_span)
        if any(place is not None and place.overlaps(span) for place in places):
            who = speaker.name or say("nobody named")
            by = say(", by “{cue}”").format(cue=speaker.cue) if speaker.cue else ""
            role = f", {speaker.role}" if speaker.role else ""
            yield say("said by {who}").format(who=f"{who}{role}{by}")
    dateline = reading.dateline
    if dateline is not None and dateline.span.overlaps(span):
        yield say("dateline with {parts}").format(parts=_dateline(dateline, say))
    for line in reading.embargo_lines:
        if line.span.overlaps(span):
            until = line.until.isoformat() if line.until else say("an unclear time")
            yield say("embargo by “{cue}” until {time}").format(cue=line.cue, time=until)
    for contact in reading.contacts:
        for phone in contact.phones:
            if phone.span.overlaps(span):
                number = phone.e164 or say("no number")
                yield say("phone “{raw}” read as {number}").format(raw=phone.raw, number=number)


def _dateline(dateline: Dateline, say: Callable[[str], str]) -> str:
    date = dateline.date.isoformat() if dateline.date else dateline.date_raw
    parts = [
        (say("place {text}"), dateline.place),
        (say("region {text}"), dateline.region),
        (say("date {text}"), date),
        (say("wire {text}"), dateline.wire),
    ]
    return ", ".join(template.format(text=text) for template, text in parts if text)
