"""What keys of the front matter are for, from the JSON Schema that pressctl ships."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache

from pressctl.resources import read_resource, schemas_folder


def about_key(key: str) -> str | None:
    """One or two sentences on a key of the front matter, or None for one that is not known."""
    return _descriptions().get(key)


@lru_cache(maxsize=1)
def _descriptions() -> Mapping[str, str]:
    schema = json.loads(read_resource(schemas_folder() / "release.schema.json"))
    return {key: value["description"] for key, value in schema["properties"].items() if "description" in value}
