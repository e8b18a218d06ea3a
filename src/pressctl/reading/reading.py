"""The Reading: a release with everything that was read in it.

Every answer has its place in the file and, where words decided it, the words (`cue`). Offsets count code points in
the file's text.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pressctl.record import record
from pressctl.release.release import Release
from pressctl.spans import Span


@record
class Dateline:
    """The dateline of the body: `raw` with its separator, its parts as written, and the date where it is whole.

    `date_raw` and `date_span` are the date as written (also where it is impossible, such as 31 June: `date` is then
    None and `impossible` true, or has no year). `lead` is where the lead's own text begins.
    """

    raw: str
    span: Span
    block: int
    place: str | None = None
    place_span: Span | None = None
    region: str | None = None
    date: dt.date | None = None
    date_raw: str | None = None
    date_span: Span | None = None
    impossible: bool = False
    wire: str | None = None
    lead: int = 0


@record
class Instant:
    """One moment that a line names. `at` is aware, or None where it is unclear; `zone` is the zone as written."""

    raw: str
    span: Span
    at: dt.datetime | None = None
    date: dt.date | None = None
    time: dt.time | None = None
    zone: str | None = None
    unclear: Literal["no-date", "no-time", "no-offset", "impossible"] | None = None


@record
class EmbargoLine:
    """A line of the body that embargoes the release, with the moments that it names (one for each zone)."""

    raw: str
    span: Span
    block: int
    cue: str
    instants: tuple[Instant, ...] = ()

    @property
    def until(self) -> dt.datetime | None:
        """The first clear moment, or None."""
        return next((instant.at for instant in self.instants if instant.at is not None), None)


@record
class ReleaseLine:
    """A line that says that the release is for immediate release."""

    raw: str
    span: Span
    block: int


@record
class Speaker:
    """Who says a quote. `name` is the fullest form in the release; None where the release does not say.

    `mention` is the name as it stands at the quote ("Fennimore"), with its place; `cue` the words of attribution.
    `role` is the title as written there. `kind` tells people from organisations and documents; where it is "several", `together` are their names.
    """

    name: str | None = None
    mention: str | None = None
    mention_span: Span | None = None
    role: str | None = None
    role_span: Span | None = None
    organisation: str | None = None
    cue: str | None = None
    cue_span: Span | None = None
    anaphoric: bool = False
    kind: Literal["person", "several", "organisation", "unnamed", "none"] = "none"
    together: tuple[str, ...] = ()


@record
class Quote:
    """One quoted span of speech, without its marks. `outer` includes the marks (equal to `span` for a dash quote).

    `opening` and `closing` are the marks as typed ("" where there is none). `continues` is true where the span goes
    on with the quote before it (a split quote, a next paragraph) and takes its speaker from there. `form` is how the
    speech is set: in marks, after a dash, as a block quote.
    """

    text: str
    span: Span
    outer: Span
    block: int
    opening: str = ""
    closing: str = ""
    speaker: Speaker = Speaker()
    continues: bool = False
    form: Literal["marks", "dash", "block"] = "marks"
    level: int = 0  # 0 outermost; nested quotes are not listed as quotes of their own unless they are speech


@record
class NotQuote:
    """A span in quotation marks that is no speech: a title, a defined term, a product, irony."""

    text: str
    span: Span
    outer: Span
    block: int
    opening: str = ""
    closing: str = ""


@record
class StrayMark:
    """A quotation mark without its partner. `kind` says which is missing; `around` is the span it would cover."""

    kind: Literal["unclosed", "unopened"]
    mark: str
    span: Span
    around: Span
    block: int


@record
class PhoneRead:
    """A phone: as written, as E.164 (None where it can't be read without doubt), its extension and label."""

    raw: str
    span: Span
    e164: str | None = None
    extension: str | None = None
    label: str | None = None


@record
class EmailRead:
    """An email address as read, and as written where that differs (obfuscated, with a display name)."""

    address: str
    raw: str
    span: Span


@record
class ContactRead:
    """A press contact: from the front matter's mappings or from the body, joined where a phone or address is the same.

    `in_front_matter` and `in_body` say where it was met.
    """

    name: str | None = None
    name_span: Span | None = None
    organisation: str | None = None
    phones: tuple[PhoneRead, ...] = ()
    emails: tuple[EmailRead, ...] = ()
    in_front_matter: bool = False
    in_body: bool = False


@record
class Section:
    """A part of the body with a heading or a lead-in of its own. `blocks` are indexes, first and last + 1."""

    kind: Literal["contact", "boilerplate", "notes", "end-mark"]
    span: Span
    blocks: tuple[int, int]
    heading: str | None = None
    text: str = ""


@record
class Reading:
    """A release with everything read in it; rules never parse again.

    `language_known` is false where the language has no data file and only what is the same everywhere was read.
    """

    release: Release
    language_known: bool = True
    dateline: Dateline | None = None
    lead: int | None = None  # index of the lead's block
    embargo_lines: tuple[EmbargoLine, ...] = ()
    release_lines: tuple[ReleaseLine, ...] = ()
    quotes: tuple[Quote, ...] = ()
    not_quotes: tuple[NotQuote, ...] = ()
    headline_quotes: tuple[Quote, ...] = ()  # speech in the headline, which stands in no block of the body
    headline_not_quotes: tuple[NotQuote, ...] = ()
    stray_marks: tuple[StrayMark, ...] = ()
    contacts: tuple[ContactRead, ...] = ()
    sections: tuple[Section, ...] = ()

    def section(self, kind: str) -> Section | None:
        """The first section of a kind, or None."""
        return next((section for section in self.sections if section.kind == kind), None)
