"""How commands speak to people: English, or another language that has a catalogue in `locale/`.

The English sentence is the key (gettext). Errors come as finished sentences; each is matched against ERRORS.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from pressctl.errors import PressctlError
from pressctl.record import record

LOCALES = Path(__file__).parent / "locale"

ERRORS = (
    "“{typed}” is not a day.",
    "“{typed}” could be two different days.",
    "“{typed}” is on another day of the week.",
    "There is no day {typed}.",
    "“{typed}” is not a date with a time.",
    "“{typed}” has no hour.",
    "“{typed}” has an hour, but no day that could be read.",
    "“{typed}” has no possible time.",
    "“{typed}” does not say in which time zone.",
    "Midnight belongs to two days.",
    "The clocks change at “{typed}” in {zone}.",
    "No place on earth is {offset} from UTC.",
    "“{typed}” is not a time zone.",
    "“{typed}” is not a language.",
    "“{typed}” is not the code of a country.",
    "“{typed}” is not a mail address.",
    "“{typed}” is none of these.",
    "The input ended before all was said.",
    "Check month and day.",
    "Check the day.",
    "Did you mean {near}?",
    "Type a number from 1 to {last}, or the word.",
    "Use --no-input and options instead.",
    "Write +01:00 or the like behind it.",
    "Write 00:01, or 23:59 of the day before.",
    "Write a region and a city, such as Europe/Paris or Africa/Nairobi.",
    "Write it like +01:00 or -05:00.",
    "Write it like 2026-03-12 09:00, with +01:00 behind it where it is not your own time zone.",
    "Write it like 2026-03-12, 12 March 2026, tomorrow or Monday.",
    "Write it like Europe/Paris, or as +01:00.",
    "Write it like press@example.org, or with a name: Press office <press@example.org>.",
    "Write its code; pressctl reads {known}.",
    "Write its two letters, such as FR, GB or BY.",
    "Write the offset behind it, as +01:00.",
    "Write {code}.",
    "It is embargoed until {until}.",
    "It is embargoed, until when is unclear.",
    "With --embargoed, it is exported and says so in every output.",
    "It has errors: {code} {message}.",
    "It has errors: {code} {message}, and {count} more.",
    "Mend it (`pressctl validate` shows all), or export it all the same with --force.",
    "{file} has the same slug and language.",
    "Give one of them another slug.",
    "{file} has another file called {name}.",
    "Rename one of the two.",
    "There is no such file.",
    "Check the name and the folder.",
    "This file is UTF-16, not UTF-8.",
    "This file is not UTF-8: byte {number} is {value}.",
    "Save the file as UTF-8 (in Word: Save as, Plain text, Other encoding, Unicode UTF-8) and try again.",
    "This file may not be read.",
    "Ask for the right to read it.",
)
"""What the readers of answers say, and what `export` says of releases that it does not make."""


@record
class Voice:
    """Says sentences in one language; those that its catalogue lacks stay English. `language` is a BCP 47 tag."""

    language: str
    translate: Callable[[str], str]

    def __call__(self, template: str, **values: object) -> str:
        """A sentence with its values in their places."""
        return self.translate(template).format_map({name: str(value) for name, value in values.items()})

    def error(self, error: PressctlError) -> str:
        """What an error says, without its place."""
        from pressctl.rules.problem_words import worded

        parts = (worded(part, ERRORS).translated(self.translate) for part in (error.message, error.help) if part)
        return " ".join(parts)


def make_voice(*wanted: str | None) -> Voice:
    """The voice of the first language that is named: what the option says, pressctl.toml, then this machine."""
    from pressctl.rules.messages import primary, translator

    language = next((one for one in wanted if one), None) or system_language()
    return Voice(primary(language), translator(language, LOCALES))


def translated(language: str) -> Callable[[str], str]:
    """What gives English sentences of commands in a language; gettext is loaded for other languages than English only."""
    if language[:2].lower() in ("en", "c", "c.", "po"):
        return str
    from pressctl.rules.messages import translator

    return translator(language, LOCALES)


def checked_language(asked: str | None) -> str | None:
    """What `--ui-language` says. Raises UsageError for a language that pressctl does not speak."""
    from pressctl.cli.values import one_of
    from pressctl.rules.messages import LANGUAGES, primary

    if asked is not None and primary(asked) not in LANGUAGES:
        one_of("--ui-language", asked, LANGUAGES)
    return asked


def system_language() -> str:
    """The language of this machine, as POSIX says it."""
    return next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
