"""Payloads as bytes."""

from __future__ import annotations

import json
from typing import Any


def json_bytes(payload: Any) -> bytes:
    """A payload as JSON, in UTF-8, the same for the same input."""
    return (json.dumps(payload, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def filled(payload: dict[str, Any]) -> dict[str, Any]:
    """A payload without the keys that have nothing in them."""
    return {key: value for key, value in payload.items() if value not in (None, "", [], {}, ())}
