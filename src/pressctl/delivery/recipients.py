"""Who gets a release: the people of a list, and which of them read which language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from pressctl.delivery.addresses import BadAddress, checked_address
from pressctl.delivery.list_table import ListTable, language_of, read_table
from pressctl.record import record

MAX_LIST_BYTES = 50_000_000


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

    path: str = ""
    people: tuple[Recipient, ...] = ()
    bad: tuple[BadRow, ...] = ()
    duplicates: int = 0
    suppressed: int = 0


def read_suppressed(data: bytes, path: str) -> frozenset[str]:
    """The addresses of a file of those who want no mail, as `key_of` writes them: a table with a column of addresses, or
    one address a line. Raises SourceError where it can't be read."""
    table = read_table(data, path, need_header=False)
    column = table.columns.get("email", 0)
    cells = (row[column].strip() for _, row in table.rows if len(row) > column)
    return frozenset(key_of(cell) for cell in cells if "@" in cell)


def key_of(address: str) -> str:
    """Two addresses with the same key are one mailbox: hardly any server tells capitals apart."""
    return address.strip().casefold()


def read_recipients(data: bytes, path: str, suppressed: frozenset[str] = frozenset()) -> Recipients:
    """A list of journalists. `path` is its name for messages, `suppressed` the keys of those who want no mail.

    Raises SourceError where it is no table, UsageError where no column has addresses. A row that can't be used is in
    `bad`; the first row of an address counts.
    """
    table = read_table(data, path)
    people: list[Recipient] = []
    bad: list[BadRow] = []
    seen: set[str] = set()
    duplicates = left_out = 0
    for line, row in table.rows:
        person = _person(table, line, row)
        if isinstance(person, BadRow):
            bad.append(person)
            continue
        key = key_of(person.email)
        if key in seen:
            duplicates += 1
        elif key in suppressed:
            seen.add(key)
            left_out += 1
        else:
            seen.add(key)
            people.append(person)
    return Recipients(path, tuple(people), tuple(bad), duplicates, left_out)


def _person(table: ListTable, line: int, row: Sequence[str]) -> Recipient | BadRow:
    cells = {name: _cell(row[column]) for name, column in table.columns.items() if column < len(row)}
    if len(row) > table.width:
        hint = f"Put a cell with “{table.delimiter}” in it between double quotes."
        return BadRow(line, f"This row has {len(row)} cells, {table.width} columns have a name.", hint)
    written = cells.get("email", "")
    if not written:
        return BadRow(line, "This row has no address.", "Fill it in, or take the row out.")
    address = checked_address(written)
    if isinstance(address, BadAddress):
        return BadRow(line, f"“{written[:80]}” is no address: {address.reason}", "Mend it, or take the row out.")
    language = cells.get("language", "")
    tag = language_of(language)
    if tag is None:
        return BadRow(line, f"“{language[:40]}” is not a language.", "Write two letters, such as en, fr or ar.")
    return Recipient(address, cells.get("name", ""), tag, cells.get("beat", ""), cells.get("outlet", ""), line)


def _cell(text: str) -> str:
    """A cell on one line, without what turns letters round or can't be seen: it may be written into another file."""
    kept = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return " ".join("".join(char for char in kept if unicodedata.category(char) not in ("Cf", "Cs")).split())


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
