"""Phones of the directory as links and as people read them."""

from __future__ import annotations

from pressctl.reading.phones import read_phone


def linked_phone(number: str, country: str | None) -> tuple[str, str | None, str] | None:
    """A number as (E.164, extension, international form without extension); None where it can't be read without doubt."""
    read = read_phone(number, country)
    if read.e164 is None:
        return None
    import phonenumbers

    parsed = phonenumbers.parse(read.e164)
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return read.e164, read.extension, shown
