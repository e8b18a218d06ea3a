"""What a rendering must say before anything else: embargo, draft, withdrawal, correction."""

from __future__ import annotations

from typing import Any

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Neighbour, Surroundings
from pressctl.rendering.moments import embargo_until, in_zones
from pressctl.rendering.tree import kept_together, one_line
from pressctl.rendering.words import Words

_OPEN_KINDS = frozenset({"news", "statement", "appointment", "report", "correction", "inside-information"})


def is_embargoed(state: str) -> bool:
    """Whether an embargo holds. An unclear one holds until somebody clears it."""
    return state in ("future", "unclear")


def notices(
    reading: Reading, newsroom: Newsroom, surroundings: Surroundings, words: Words, state: str, base: str | None
) -> list[dict[str, Any]]:
    """Banners in the order in which they stand: `kind`, `title`, `lines`, `link` (address and text) or None, and `own`:
    the one of the lines that is the release's own, or -1. All else is ours."""
    release = reading.release
    found: list[dict[str, Any]] = []
    if release.status == "withdrawn":
        found.append(_notice("withdrawn", words.word("withdrawn"), [words.word("withdrawn-note")]))
    if is_embargoed(state):
        found.append(_embargo(reading, newsroom, words, state))
    if release.status == "draft":
        found.append(_notice("draft", words.word("draft"), [words.word("draft-note")]))
    if release.kind == "correction" and release.status != "withdrawn":
        found.append(_correction(reading, surroundings, words, state, base))
    if release.kind == "speech" and release.status != "withdrawn":
        found.append(_notice("speech", words.word("check-delivery"), []))
    return found


def release_line(reading: Reading, words: Words, state: str) -> str:
    """`For immediate release`, where that is so and the body does not say it."""
    release = reading.release
    says_so = bool(reading.release_lines) or bool(reading.embargo_lines) or release.embargo is not None
    if state or says_so or release.status in ("draft", "withdrawn") or release.kind not in _OPEN_KINDS:
        return ""
    return words.word("release-line")


def _notice(
    kind: str, title: str, lines: list[str], link: dict[str, str] | None = None, own: int = -1
) -> dict[str, Any]:
    return {"kind": kind, "title": title, "lines": lines, "link": link, "own": own}


def _embargo(reading: Reading, newsroom: Newsroom, words: Words, state: str) -> dict[str, Any]:
    until = embargo_until(reading)
    if state == "unclear" or until is None:
        return _notice("embargo", words.word("embargo-unclear"), [])
    first, *others = in_zones(until, newsroom)
    title = words.word("embargoed-until", time=words.moment(first))
    return _notice("embargo", title, [words.moment(other) for other in others])


def _correction(
    reading: Reading, surroundings: Surroundings, words: Words, state: str, base: str | None
) -> dict[str, Any]:
    release = reading.release
    lines = [kept_together(one_line(release.correction.value))] if release.correction else []
    name = release.corrects.value if release.corrects else None
    first = surroundings.neighbours.get(name) if name else None
    if first is None or not first.title or (first.embargoed and not is_embargoed(state)):
        return _notice("correction", words.word("correction"), lines, own=0)
    lines.append(words.word("corrects"))
    link = {"text": kept_together(one_line(first.title)), "href": neighbour_address(first, base) or ""}
    return _notice("correction", words.word("correction"), lines, link, own=0 if release.correction else -1)


def neighbour_address(neighbour: Neighbour, base: str | None) -> str | None:
    """The web address of another release's page: its own, else where export puts it; None without a base address."""
    if neighbour.url:
        return neighbour.url
    return f"{base}{page_path(neighbour.slug, neighbour.language)}" if base else None


def page_path(slug: str, language: str) -> str:
    """Where export puts a release's page, below the base address."""
    return f"{slug}/{slug}.{language}.html"


def subject_words(reading: Reading, newsroom: Newsroom, words: Words, state: str) -> list[str]:
    """What the subject of the mail says before the headline."""
    status = reading.release.status
    said = [words.word("withdrawn")] if status == "withdrawn" else []
    if is_embargoed(state):
        until = embargo_until(reading) if state != "unclear" else None
        shown = words.moment(in_zones(until, newsroom)[0]) if until else ""
        said.append(words.word("embargoed-until", time=shown) if shown else words.word("embargo-subject"))
    if status == "draft":
        said.append(words.word("draft"))
    return said
