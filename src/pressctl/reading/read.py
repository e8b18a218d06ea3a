"""`read_release`: everything that is read in a release, in one value."""

from __future__ import annotations

from typing import Any

from pressctl.languages.language import load_language
from pressctl.reading.contacts import read_contacts
from pressctl.reading.dateline import read_dateline
from pressctl.reading.embargo import read_embargo_lines
from pressctl.reading.lead import find_lead
from pressctl.reading.reading import Reading
from pressctl.reading.sections import read_sections
from pressctl.release.release import Release


def read_release(release: Release, *, quotes: bool = True) -> Reading:
    """Read a release: dateline, embargo and release lines, quotes with their speakers, contacts, sections.

    The answer depends on the release, its language and its country alone. Without `quotes`, none are looked for: that
    takes longer than all else. Never raises.
    """
    language = load_language(release.language)
    dateline = read_dateline(release, language)
    embargo_lines, release_lines = read_embargo_lines(release, language)
    sections = read_sections(release, language)
    return Reading(
        release=release,
        language_known=language.known,
        dateline=dateline,
        lead=find_lead(release, dateline, embargo_lines, release_lines, sections),
        embargo_lines=embargo_lines,
        release_lines=release_lines,
        contacts=read_contacts(release, language, sections),
        sections=sections,
        **(_quotes(release) if quotes else {}),
    )


def _quotes(release: Release) -> dict[str, Any]:
    """What is in quotation marks in the body and in the headline, as fields of a Reading.

    What reads it is half of all that reads, and is loaded only where it is wanted.
    """
    from pressctl.reading.headlines import read_headline
    from pressctl.reading.lexicons import load_lexicon
    from pressctl.reading.people import People
    from pressctl.reading.quotes import read_quotes

    lexicon = load_lexicon(release.language)
    people = People(_whole_text(release), lexicon, _given_names(release))
    body, headline = read_quotes(release.body.blocks, lexicon, people), read_headline(release, lexicon, people)
    return {
        "quotes": body.quotes,
        "not_quotes": body.not_quotes,
        "headline_quotes": headline.quotes,
        "headline_not_quotes": headline.not_quotes,
        "stray_marks": body.stray_marks,
    }


def _whole_text(release: Release) -> str:
    """The prose of a release, headline and subtitle first, a line or more for each block."""
    head = [field.value for field in (release.title, release.subtitle) if field is not None]
    return "\n\n".join([*head, *[block.prose.text for block in release.body.blocks]])


def _given_names(release: Release) -> tuple[tuple[str, str | None], ...]:
    """The people that the front matter writes out, with their titles."""
    people = [(person.name, person.title) for person in release.spokespeople]
    people += [(contact.name, contact.role) for contact in release.contacts]
    return tuple((name.value, title.value if title else None) for name, title in people if name is not None)
