"""What `init` asks on a terminal, and what it finds out from the system."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from pressctl.cli.asking import ask
from pressctl.errors import UsageError
from pressctl.newsroom import checks
from pressctl.newsroom.places import KeyPath
from pressctl.newsroom.table import Unfit
from pressctl.scaffold.newsroom_files import Answers


def from_system(folder: Path) -> Answers:
    """Name, language, country and time zone as far as the folder and the system tell them."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    language, _, country = locale.partition(".")[0].partition("_")
    return Answers(
        name=folder.absolute().name.replace("-", " ").replace("_", " ").strip() or "Press office",
        language=language if language.isalpha() and len(language) == 2 else "en",
        timezone=_zone(),
        country=country if checks.is_country(country) else "",
    )


def _zone() -> str:
    """The system's time zone: TZ, else what /etc/localtime points to, else UTC."""
    named = os.environ.get("TZ", "").lstrip(":")
    if not named:
        try:
            named = str(Path("/etc/localtime").readlink()).rpartition("zoneinfo/")[2]
        except (OSError, ValueError):
            named = ""
    try:
        return checks.timezone(named.removeprefix("Etc/"), ("timezone",)) if named else "UTC"
    except Unfit:
        return "UTC"


_READERS: Mapping[str, Callable[[str, KeyPath], str]] = {
    "language": checks.language,
    "country": checks.country,
    "timezone": checks.timezone,
    "contact_email": checks.mail_address,
}


def checked(option: str, value: str) -> str:
    """The value of an option, on one line and checked. Raises UsageError."""
    plain = " ".join(value.split())
    return _checked(option)(plain)


def ask_about_newsroom(given: Mapping[str, str], system: Answers) -> Answers:
    """Ask for whatever is not given, offering what the system tells."""
    found = {key: value for key, value in given.items() if value}
    questions: tuple[tuple[str, str, Callable[[str], str], str], ...] = (
        ("name", "Name of the press office", str, system.name),
        ("language", "Language of most releases", _checked("language"), system.language),
        ("country", "Country, two letters", _checked("country"), system.country),
        ("timezone", "Time zone", _checked("timezone"), system.timezone),
        ("place", "City for datelines (Enter for none)", str, ""),
        ("contact_name", "Press contact: name (Enter for none)", str, ""),
        ("contact_email", "Press contact: mail address", _checked("contact_email"), ""),
        ("contact_phone", "Press contact: telephone", str, ""),
    )
    for key, question, read, default in questions:
        if key in found or (key in ("contact_email", "contact_phone") and not found.get("contact_name")):
            continue
        answer = ask(question, read, default)
        if answer:
            found[key] = " ".join(answer.split())
    return Answers(**({"name": system.name} | found))


def _checked(key: str) -> Callable[[str], str]:
    def read(answer: str) -> str:
        if not answer or key not in _READERS:
            return answer
        try:
            return _READERS[key](answer, (key,))
        except Unfit as unfit:
            raise UsageError(unfit.message.partition("`: ")[2], help=unfit.hint) from None

    return read
