"""What the shell offers when Tab is pressed. Each function gets what is typed so far, and never fails."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from pressctl.errors import PressctlError
from pressctl.newsroom.newsroom import Newsroom

_DEEPEST = 20

Offer = list[tuple[str, str]]
"""Words with what they mean, which some shells show."""


def kinds(incomplete: str) -> list[str]:
    """Kinds of release."""
    from pressctl.release.release import KINDS

    return _beginning(incomplete, KINDS)


def languages(incomplete: str) -> list[str]:
    """Languages that pressctl reads, those of the newsroom's texts first."""
    from pressctl.languages.language import TAGS

    newsroom = _newsroom()
    used = [newsroom.language, *(tag for texts in newsroom.boilerplate.values() for tag in texts if tag)]
    return _beginning(incomplete, dict.fromkeys((*used, *TAGS)))


def contacts(incomplete: str) -> Offer:
    """Contacts of the newsroom."""
    known = _newsroom().contacts
    return [(name, known[name].name or "") for name in _beginning(incomplete, known)]


def people(incomplete: str) -> Offer:
    """People of the newsroom."""
    known = _newsroom().people
    return [(name, known[name].name) for name in _beginning(incomplete, known)]


def templates(incomplete: str) -> list[str]:
    """Templates of releases, the newsroom's own among them."""
    from pressctl.files.release_templates import available_templates

    root = _newsroom().root
    names = {name.partition(".")[0] for name in available_templates(Path(root) if root else None)}
    return _beginning(incomplete, sorted(name for name in names if not name.startswith("_")))


def rules(incomplete: str) -> Offer:
    """Rules by code, or by name once its beginning is typed; the last of a comma-separated list is completed."""
    from pressctl.rules.catalogue import RULES

    done, comma, last = incomplete.rpartition(",")
    codes = [(f"{done}{comma}{rule.code}", rule.name) for rule in RULES if rule.code.startswith(last.upper())]
    names = [(f"{done}{comma}{rule.name}", rule.code) for rule in RULES if last and rule.name.startswith(last)]
    return codes + names


def countries(incomplete: str) -> list[str]:
    """Countries by their two letters."""
    from pressctl.newsroom.checks import COUNTRIES

    return _beginning(incomplete.upper(), COUNTRIES.split())


def timezones(incomplete: str) -> list[str]:
    """Time zones, by region and city."""
    from zoneinfo import available_timezones

    zones = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return _beginning(incomplete, zones)


def choices(*words: str) -> Callable[[str], list[str]]:
    """What offers the words of an option that takes one of a few."""

    def offer(incomplete: str) -> list[str]:
        return _beginning(incomplete, words)

    return offer


def report_formats(incomplete: str) -> list[str]:
    """Formats in which `validate` reports."""
    from pressctl.reporting.formats import FORMATS

    return _beginning(incomplete, FORMATS)


def export_formats(incomplete: str) -> list[str]:
    """Formats that `export` makes; the last of a comma-separated list is completed."""
    from pressctl.batch.exporting import FORMATS

    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{word}" for word in _beginning(last, FORMATS)]


def systems(incomplete: str) -> list[str]:
    """Mailing systems and news desks; the last of a comma-separated list is completed."""
    from pressctl.delivery.systems import NAMES

    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{word}" for word in _beginning(last, NAMES)]


def release_files(incomplete: str) -> list[str]:
    """Release files in the folder that is typed so far, and folders to look into; a folder that is the only answer is
    entered, as shells part what they complete from what follows."""
    from pressctl.batch.discover import SUFFIXES

    folder, slash, start = incomplete.rpartition("/")
    found = []
    try:
        with os.scandir(f"{folder}{slash}" or ".") as entries:
            for entry in entries:
                if not entry.name.startswith(start) or entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    found.append(f"{folder}{slash}{entry.name}/")
                elif entry.name.lower().endswith(SUFFIXES):
                    found.append(f"{folder}{slash}{entry.name}")
    except (OSError, ValueError):
        return []
    if len(found) == 1 and found[0].endswith("/") and found[0].count("/") < _DEEPEST:
        return release_files(found[0]) or found
    return sorted(found)


def _newsroom() -> Newsroom:
    from pressctl.newsroom.load import find_newsroom

    try:
        return find_newsroom(Path.cwd())
    except (PressctlError, OSError):
        return Newsroom()


def _beginning(incomplete: str, words: Iterable[str]) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
