"""Who gets a release: the people of a list, and which of them read which language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pressctl.record import record


@record
class Recipient:
    """One journalist of a list. `email` is normalised and sendable; `line` is that of the list, from 1."""

    email: str
    name: str = ""
    language: str = ""  # BCP 47, or "" where the list does not say
    beat: str = ""
    outlet: str = ""
    line: int = 0


@record
class BadRow:
    """A row that can't be used, and what to do about it."""

    line: int
    message: str
    help: str = ""


@record
class Recipients:
    """A list, read: those who get mail, the rows that can't be used, and how many were left out on purpose."""

    people: tuple[Recipient, ...] = ()
    bad: tuple[BadRow, ...] = ()
    duplicates: int = 0
    suppressed: int = 0


def readers_of(
    people: Iterable[Recipient], language: str, versions: Sequence[str], usual: str
) -> tuple[Recipient, ...]:
    """Those who get the version in `language` of a release that exists in the languages `versions`.

    Everybody gets exactly one version: their own language's, else the same language of another place, else the
    newsroom's `usual` language's, else the first of all.
    """
    chosen: dict[str, str] = {}
    found = []
    for person in people:
        if person.language not in chosen:
            chosen[person.language] = version_for(person.language, versions, usual)
        if chosen[person.language] == language:
            found.append(person)
    return tuple(found)


def version_for(wanted: str, versions: Sequence[str], usual: str) -> str:
    """The language, of those in `versions`, in which somebody who reads `wanted` ("" where unknown) gets a release."""
    ordered = sorted(versions)
    for tag in (wanted, usual):
        exact = next((one for one in ordered if tag and one.lower() == tag.lower()), None)
        near = next((one for one in ordered if tag and _primary(one) == _primary(tag)), None)
        if exact or near:
            return exact or near or ""
    return ordered[0]


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def by_language(people: Iterable[Recipient]) -> Mapping[str, int]:
    """How many read each language."""
    counts: dict[str, int] = {}
    for person in people:
        counts[person.language] = counts.get(person.language, 0) + 1
    return dict(sorted(counts.items()))
