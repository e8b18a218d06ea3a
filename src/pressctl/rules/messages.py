"""Messages in the language of the interface, by gettext: the English template is the key.

Catalogues lie in `locale/<tag>/LC_MESSAGES/pressctl.po` with their compiled form beside them. A template without a
translation stays English.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from pressctl.rules.finding import Message
from pressctl.schema import UI_LANGUAGES

LOCALES = Path(__file__).parent / "locale"
LANGUAGES = UI_LANGUAGES


def translate(message: Message, language: str) -> str:
    """A message in a language (a BCP 47 tag, or a locale name such as fr_FR.UTF-8), in English where it has none."""
    return message.translated(translator(language))


def translator(language: str, locales: Path = LOCALES) -> Callable[[str], str]:
    """What maps a message's English template to a language's. `locales` is the folder with the catalogues."""
    return _translator(primary(language), locales)


@lru_cache(maxsize=8)
def _translator(tag: str, locales: Path) -> Callable[[str], str]:
    catalogue = locales / tag / "LC_MESSAGES" / "pressctl.mo"
    if tag not in LANGUAGES or not catalogue.is_file():
        return _same
    with catalogue.open("rb") as file:
        return gettext.GNUTranslations(file).gettext


def _same(template: str) -> str:
    return template


def primary(language: str) -> str:
    """The primary language of a BCP 47 tag or a locale name, in lower case."""
    return language.replace("_", "-").partition(".")[0].partition("-")[0].lower()
