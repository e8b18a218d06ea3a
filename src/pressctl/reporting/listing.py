"""The list of releases, newest first: one entry a release, its language versions together, gaps named."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from pressctl.release.versions import together
from pressctl.reporting.full import Piece, StyledLine, text_width
from pressctl.reporting.visible import visible_line

_SEVERITIES = ("error", "warning", "advice")
_TITLE_WIDTH = 48
_FAR_PAST = dt.date(1, 1, 1)


class Version(Protocol):
    """One file of a release."""

    @property
    def file(self) -> str: ...
    @property
    def slug(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def date(self) -> dt.date | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def embargo(self) -> str: ...
    @property
    def until(self) -> dt.datetime | None: ...
    @property
    def translations(self) -> Mapping[str, str]: ...  # language -> file, as `file` writes it
    @property
    def findings(self) -> Mapping[str, int]: ...
    @property
    def error(self) -> str: ...


def list_objects(versions: Iterable[Version], now: dt.datetime) -> list[dict[str, Any]]:
    """The list as plain data, newest release first.

    Versions belong together that share a slug or link to each other. A gap is a language that a version links to, or
    that most releases of the list have, and this one has not.
    """
    groups = together(versions, _names)
    common = _common_languages(groups)
    entries = [_entry(group, common, now) for group in groups]
    entries.sort(key=lambda entry: entry["versions"][0]["file"])
    entries.sort(key=lambda entry: entry["date"] or "", reverse=True)
    return entries


def _names(version: Version) -> Iterator[tuple[str, str]]:
    yield "file", version.file
    if version.slug:
        yield "slug", version.slug
    for file in version.translations.values():
        yield "file", file


def _common_languages(groups: Iterable[Sequence[Version]]) -> frozenset[str]:
    all_groups = list(groups)
    counts = Counter(tag for group in all_groups for tag in {version.language for version in group if version.language})
    return frozenset(tag for tag, count in counts.items() if len(all_groups) > 1 and count * 2 > len(all_groups))


def _entry(group: Sequence[Version], common: frozenset[str], now: dt.datetime) -> dict[str, Any]:
    dates = [version.date for version in group if version.date]
    have = {version.language for version in group}
    wanted = common | {tag for version in group for tag in version.translations}
    return {
        "slug": group[0].slug or None,
        "date": max(dates, default=_FAR_PAST).isoformat() if dates else None,
        "versions": [_version(version, now) for version in group],
        "missing": sorted(wanted - have) if any(not version.error for version in group) else [],
    }


def _version(version: Version, now: dt.datetime) -> dict[str, Any]:
    if version.error:
        return {"file": version.file, "error": version.error}
    left = int((version.until - now).total_seconds()) if version.until and version.embargo == "future" else None
    embargo = {
        "state": version.embargo,
        "until": version.until.isoformat() if version.until else None,
        "seconds_left": left,
    }
    return {
        "file": version.file,
        "language": version.language,
        "title": version.title,
        "kind": version.kind,
        "status": version.status,
        "embargo": embargo if version.embargo else None,
        "findings": {severity: version.findings.get(severity, 0) for severity in _SEVERITIES},
        "error": None,
    }


def list_lines(entries: Sequence[Mapping[str, Any]]) -> Iterator[StyledLine]:
    """The list as a table: date, title, language, status, embargo, findings; further versions below the first."""
    rows = [row for entry in entries for row in _rows(entry)]
    if not rows:
        yield (Piece("There are no releases here.", "dim"),)
        return
    heads = ("Date", "Title", "Language", "Status", "Embargo", "Findings")
    table = [tuple(Piece(head, "help") for head in heads), *rows]
    widths = [max(text_width(row[column].text) for row in table) for column in range(len(heads))]
    for row in table:
        yield tuple(_padded(row, widths))
    for entry in entries:
        if entry["missing"]:
            name = _cut(entry["versions"][0].get("title") or entry["slug"] or "", _TITLE_WIDTH)
            yield (Piece(f"{name}: no version in {', '.join(entry['missing'])}", "warning"),)


def _padded(row: StyledLine, widths: Sequence[int]) -> Iterator[Piece]:
    last = max((number for number, piece in enumerate(row) if piece.text), default=0)
    for number, (piece, width) in enumerate(zip(row[: last + 1], widths, strict=False)):
        space = "" if number == last else " " * (width - text_width(piece.text) + 2)
        yield Piece(piece.text, piece.style)
        yield Piece(space)


def _rows(entry: Mapping[str, Any]) -> Iterator[StyledLine]:
    date = entry["date"] or ""
    for version in entry["versions"]:
        if version["error"]:
            row = (Piece(date), Piece(_cut(version["file"], _TITLE_WIDTH), "path"), *[Piece("")] * 3)
            yield (*row, Piece(visible_line(version["error"]), "error"))
            continue
        title = version["title"] or version["file"]
        yield (
            Piece(date),
            Piece(_cut(title, _TITLE_WIDTH), "path"),
            Piece(visible_line(version["language"])),
            Piece(version["status"], "warning" if version["status"] in ("draft", "withdrawn") else ""),
            _embargo(version["embargo"]),
            _findings(version["findings"]),
        )
        date = ""


def _embargo(embargo: Mapping[str, Any] | None) -> Piece:
    if embargo is None:
        return Piece("")
    if embargo["state"] == "future" and embargo["seconds_left"] is not None:
        return Piece(f"{time_left(embargo['seconds_left'])} left", "warning")
    words = {"future": "embargoed", "unclear": "unclear: embargoed", "past": "lifted"}
    return Piece(words[embargo["state"]], "dim" if embargo["state"] == "past" else "error")


def time_left(seconds: int) -> str:
    """A length of time in its two largest units: `3 d 4 h`, `2 h 5 min`, `1 min`."""
    minutes = -(-seconds // 60)
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    parts = [(days, "d"), (hours, "h"), (rest, "min")]
    first = next((number for number, (amount, _) in enumerate(parts) if amount), 2)
    return " ".join(f"{amount} {unit}" for amount, unit in parts[first : first + 2] if amount) or "0 min"


def _findings(counts: Mapping[str, int]) -> Piece:
    said = [f"{counts[severity]} {_plural(severity, counts[severity])}" for severity in _SEVERITIES if counts[severity]]
    worst = next((severity for severity in _SEVERITIES if counts[severity]), "")
    return Piece(", ".join(said) or "none", worst or "dim")


def _plural(severity: str, count: int) -> str:
    return severity if count == 1 or severity == "advice" else f"{severity}s"


def _cut(text: str, width: int) -> str:
    shown = visible_line(text[: 4 * width])
    if text_width(shown) <= width:
        return shown
    kept, used = "", 0
    for char in shown:
        used += text_width(char)
        if used >= width:
            break
        kept += char
    return kept.rstrip() + "…"
