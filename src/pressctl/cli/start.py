"""A release file that `new` is about to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pressctl.record import record


def _nothing() -> None:
    pass


@record
class Start:
    """Where the file goes, its text and language, and what is to be done once it is there."""

    path: Path
    text: str
    language: str
    then: Callable[[], None] = _nothing
