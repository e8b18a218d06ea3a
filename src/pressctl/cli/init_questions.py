"""What `init` asks on a terminal, and what it finds out from the system."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pressctl.cli.asking import ask
from pressctl.cli.voice import Voice
from pressctl.errors import UsageError
from pressctl.languages.tags import language_tag, spoken_tag
from pressctl.newsroom import checks
from pressctl.newsroom.places import KeyPath
from pressctl.newsroom.table import Unfit
from pressctl.scaffold.newsroom_files import Answers

_CONTACT = ("contact_email", "contact_phone")


class _Question(NamedTuple):
    key: str
    text: str
    default: str = ""


def from_system(folder: Path) -> Answers:
    """Name, language, country and time zone as far as the folder and the system tell them."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    language, _, country = locale.partition(".")[0].partition("_")
    return Answers(
        name=folder.absolute().name.replace("-", " ").replace("_", " ").strip() or "Press office",
        language=language_tag(language) or "en",
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


def _language(value: str, path: KeyPath) -> str:
    return checks.language(spoken_tag(value) or value, path)


def _country(value: str, path: KeyPath) -> str:
    """A country's code; its name in English, French or its own languages will do."""
    return checks.country(_territories().get(value.casefold(), value) if len(value) > 2 else value, path)


def _territories() -> dict[str, str]:
    from babel import Locale

    tongues = (Locale(tag) for tag in ("de", "fr", "en"))
    return {name.casefold(): code for tongue in tongues for code, name in tongue.territories.items() if len(code) == 2}


def _timezone(value: str, path: KeyPath) -> str:
    """A time zone; its city will do where only one zone is named after it."""
    from zoneinfo import available_timezones

    city = value.replace(" ", "_").casefold()
    zones = [zone for zone in available_timezones() if zone.casefold().endswith(f"/{city}")]
    return checks.timezone(zones[0] if len(zones) == 1 else value, path)


_READERS: Mapping[str, Callable[[str, KeyPath], str]] = {
    "language": _language,
    "country": _country,
    "timezone": _timezone,
    "contact_email": checks.mail_address,
}


def checked(option: str, value: str) -> str:
    """The value of an option, on one line and checked. Raises UsageError."""
    plain = " ".join(value.split())
    return _checked(option)(plain)


def ask_about_newsroom(given: Mapping[str, str], system: Answers, say: Voice) -> Answers:
    """Ask for whatever is not given, offering what the system tells."""
    found = {key: value for key, value in given.items() if value}
    for key, question, default in _questions(system, say, found):
        if key in found or (key in _CONTACT and not found.get("contact_name")):
            continue
        answer = ask(say, question, _checked(key), default)
        if answer:
            found[key] = " ".join(answer.split())
    return Answers(**({"name": system.name} | found))


def dialled_from_abroad(number: str, country: str) -> str:
    """A phone number with plus and country code, as releases state it; as it is where it is no number of the country."""
    if not number or not country or number.startswith("+"):
        return number
    import phonenumbers as numbers

    try:
        parsed = numbers.parse(number, country)
    except numbers.NumberParseException:
        return number
    form = numbers.PhoneNumberFormat.INTERNATIONAL
    return numbers.format_number(parsed, form) if numbers.is_valid_number(parsed) else number


def _questions(system: Answers, say: Voice, found: Mapping[str, str]) -> Iterator[_Question]:
    """The questions in turn; later ones offer what earlier answers tell."""
    yield _Question("name", say("Name of the press office"), system.name)
    yield _Question("language", say("Language of most releases (en, fr, ar …)"), system.language)
    yield _Question("country", say("Country"), system.country)
    yield _Question("timezone", say("Time zone"), zone_for(system.timezone, found.get("country", "")))
    yield _Question("place", say("City for datelines (Enter for none)"))
    yield _Question("contact_name", say("Press contact, first and last name (Enter for none)"))
    yield _Question("contact_email", say("The contact’s mail address"))
    yield _Question("contact_phone", say("The contact’s telephone"))


def zone_for(system: str, country: str) -> str:
    """The system's time zone; where that says nothing, the country's, if it has only one."""
    if system != "UTC" or not country:
        return system
    from babel.core import get_global

    zones: list[str] = get_global("territory_zones").get(country, [])
    return zones[0] if len(zones) == 1 else system


def _checked(key: str) -> Callable[[str], str]:
    def read(answer: str) -> str:
        if not answer or key not in _READERS:
            return answer
        try:
            return _READERS[key](answer, (key,))
        except Unfit as unfit:
            raise UsageError(unfit.message.partition("`: ")[2], help=unfit.hint) from None

    return read
