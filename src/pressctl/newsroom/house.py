"""House styles: a data file each in `houses/`, so that adding a house is adding a file."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from pressctl.newsroom.newsroom import ByLanguage, House
from pressctl.resources import houses_folder, read_resource


@lru_cache(maxsize=16)
def load_house(id: str) -> House:  # noqa: A002 - the word of the data model
    """The house of that id, one of `schema.HOUSES`. The files came with the program, so they are not checked here."""
    data = tomllib.loads(read_resource(houses_folder() / f"{id}.toml"))
    limits = data.get("limits", {})
    return House(
        id=id,
        name=data.get("name", ""),
        headline_max=limits.get("headline"),
        subtitle_max=limits.get("subtitle"),
        lead_max_words=limits.get("lead-words"),
        dateline=_by_language(data.get("dateline", {})),
        end_mark=_by_language(data.get("end-mark", {})),
        options=data.get("options", {}),
    )


def _by_language(value: Any) -> ByLanguage:
    return value if isinstance(value, dict) else {"": str(value)}
