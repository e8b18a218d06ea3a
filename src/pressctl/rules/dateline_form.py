"""A dateline in the form of a house, made of what was read in the line itself."""

from __future__ import annotations

from pressctl.reading.reading import Dateline
from pressctl.rules.patterns import Lazy

_TOKEN = Lazy(r"\{(place|PLACE|region|country|wire|date)(?::[a-z]+)?\}")
_GAP = Lazy(r"[,،]?\s?[(\[]\0[)\]]|[,،、]?\s?\0")


def expected_line(form: str, line: Dateline) -> str | None:
    """The line as the form wants it; None where the form asks for something that the line does not tell.

    The date keeps its words: only place, order, brackets and marks are the form's.
    """
    place = line.place or ""
    values = {
        "place": place.title() if place.isupper() and len(place) > 3 else place,
        "PLACE": place.upper(),
        "region": line.region or "",
        "country": line.region or "",
        "wire": (line.wire or "").strip("()/ -–—"),
        "date": line.date_raw or "",
    }
    if ("{date" in form and not values["date"]) or ("{wire}" in form and not values["wire"]):
        return None
    filled = _TOKEN.sub(lambda match: values[match[1]] or "\0", form)
    return _GAP.sub("", filled).lstrip(" ,،、")
