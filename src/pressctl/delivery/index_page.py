"""index.html: a page of the newsroom with all releases that are out, to be published as it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from pressctl.delivery.feeds import SETTINGS, is_wanted, issued, laid_aside, newest
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.release.versions import together
from pressctl.rendering.engine import Engine
from pressctl.rendering.story import Provider, Story
from pressctl.rendering.words import Words
from pressctl.resources import load_templates

MOST = 1_000
MAX_SUMMARY = 300


def part(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Part]:
    """A release that is out, as a line of the index."""
    if not is_wanted(story, settings):
        return
    words = Words(story.language, story.country)
    at = issued(story)
    data = {
        "slug": story.slug,
        "stem": story.stem,
        "sisters": list(story.sisters),
        "href": f"{story.slug}/{story.stem}.html",
        "title": story.headline,
        "summary": _short(story.subtitle or story.lead),
        "language": story.language,
        "direction": story.direction,
        "name": words.language_name(story.language),
        "kind": words.kind(story.kind),
        "day": at.date().isoformat(),
        "date": words.date(at.date()),
    }
    yield laid_aside(data, at, story)


def whole(parts: Iterator[Part], settings: Settings, provider: Provider) -> Iterator[Piece]:
    """The page, newest first; the language versions of a release share a line."""
    language = str(settings.get("language") or provider.language)
    words = Words(language, provider.country)
    heading = words.word("all-releases")
    title = settings.get("title", language)
    name = provider.name or ""
    context = {
        "language": language,
        "dir": words.direction,
        "title": title or (f"{heading} | {name}" if name else heading),
        "heading": title or heading,
        "newsroom": name,
        "home": provider.url or "",
        "canonical": provider.base_url or "",
        "footer": provider.footer,
        "colours": dict(provider.colours),
        "years": _years(newest(parts, settings, MOST), language),
    }
    page = Engine(provider.templates or load_templates()).fill("index/index.html.j2", context)
    yield Piece(SYSTEM.suffix, SYSTEM.name, page.encode("utf-8"))


def _years(entries: list[dict[str, Any]], language: str) -> list[dict[str, Any]]:
    releases = _releases(entries, language)
    return [
        {"name": year, "releases": list(group)}
        for year, group in groupby(releases, key=lambda one: str(one["day"])[:4])
    ]


def _releases(entries: list[dict[str, Any]], language: str) -> list[dict[str, Any]]:
    """One a release: in the page's language where there is such a version, with links to the others."""
    found = []
    for versions in together(entries, lambda one: (one["slug"], one["stem"], *one["sisters"])):
        versions.sort(key=lambda one: (one["language"] != language, one["language"]))
        found.append({**versions[0], "versions": versions[1:]})
    return sorted(found, key=lambda one: str(one["day"]), reverse=True)


def _short(text: str) -> str:
    """A summary of a few lines, cut between words."""
    if len(text) <= MAX_SUMMARY:
        return text
    cut = text[:MAX_SUMMARY].rpartition(" ")[0] or text[:MAX_SUMMARY]
    return cut.rstrip(" ,;:–—-") + "…"


SYSTEM = System(
    name="index",
    title="Newsroom page",
    suffix="index.html",
    kind="whole",
    public=True,
    settings=SETTINGS,
    part=part,
    whole=whole,
)
