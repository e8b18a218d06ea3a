"""Phones of the directory as links and as people read them."""

from __future__ import annotations

import re

MAX_NUMBER = 60
_EXTENSION = re.compile(
    r"(?:;ext=|\b(?:ext|extension|poste|int|durchwahl|anexo|wew|доб)\.?:?\s?|\bx\s?)(\d{1,8})\s*$", re.I
)


def read_phone(number: str, country: str | None) -> tuple[str, str | None, str] | None:
    """A number as (E.164, extension, international form for people), or None where it can't be read without doubt.

    Letters that are no extension make a number unreadable: libphonenumber would dial them.
    """
    if len(number) > MAX_NUMBER:
        return None
    found = _EXTENSION.search(number)
    extension = found[1] if found else None
    main = number[: found.start()].rstrip(" ,;(") if found else number
    if any(char.isalpha() for char in main):
        return None
    import phonenumbers

    try:
        parsed = phonenumbers.parse(re.sub(r"[\u00a0\u202f\u2009]", " ", main), country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return e164, extension, f"{shown} ext. {extension}" if extension else shown
