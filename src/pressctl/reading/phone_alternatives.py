"""Several phones written as one: parted by slashes, the second perhaps without the code of its town."""

from __future__ import annotations

from pressctl.reading.patterns import lazy
from pressctl.reading.phones import Phone, read_phone, split_alternatives

_AREA = lazy(r"^\(\d{2,5}\) ?")


def read_phones(raw: str, country: str | None) -> list[Phone]:
    """The phones of a field in the order written, each with its own part of the text as `raw`; one where it is one.

    `country` (ISO 3166-1) is where national forms are read. "(11) 3323-1234 / 98765-4321" is two of one town.
    """
    whole = read_phone(raw, country)
    if whole.e164 is not None:
        return [whole]
    parts = split_alternatives(raw)
    if whole.doubt == "several":
        return [read_phone(part, country) for part in parts]
    phones = _of_one_town(parts, country) if len(parts) > 1 else []
    return phones or [whole]


def _of_one_town(parts: list[str], country: str | None) -> list[Phone]:
    """The parts with the code that stands in brackets before the first; none where one of them is no phone then."""
    area = _AREA.match(parts[0])
    if area is None:
        return []
    phones = [read_phone(part if _AREA.match(part) else area[0] + part, country) for part in parts]
    if any(phone.e164 is None for phone in phones):
        return []
    return [
        Phone(part, phone.e164, phone.extension, phone.label, None, phone.international, phone.region, phone.kind)
        for part, phone in zip(parts, phones, strict=True)
    ]
