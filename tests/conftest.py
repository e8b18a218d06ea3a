"""What tests of every room share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest


def _calls(function: Callable[[], object]) -> int:
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture
def calls() -> Callable[[Callable[[], object]], int]:
    """The calls that a function makes, its own and the library's: how work grows, on any machine at any load."""
    return _calls
