"""What tests of every room share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

# A slow machine is no fault of the code; and what CI tries is the same each time, so that its answer is too.
settings.register_profile("anywhere", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "anywhere")


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
