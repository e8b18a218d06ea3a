"""Phone numbers in international form that a numbering plan assigns as they stand.

The library that knows the plans takes as long to load as all else that `validate` does with one release, and nearly all
that it is asked is whether a number such as +33 1 99 00 12 34 can be one. `languages/shared/numbering.txt` holds the
same plans as automata over digits, made by `docs/numbering.py`. What they don't accept goes to the library, which alone
says that a number is wrong, and why.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from pressctl.resources import languages_folder, read_resource

Kind = Literal["mobile", "fixed", "either", "toll-free", "special", "unknown"]

_PARTING = " \u00a0.-"
_BARE = str.maketrans("", "", _PARTING)
_ROW = 21  # signs of a state: two for what follows each digit, one for what a number is that ends there
_FIRST, _BASE = 33, 90
_LONGEST_CODE = 3


class Assigned(NamedTuple):
    """A number that a plan assigns: E.164, region (ISO 3166-1), and kind as far as the plan tells."""

    e164: str
    region: str
    kind: Kind


class _Plan(NamedTuple):
    first: int
    labels: tuple[str, ...]
    rows: str


def assigned(number: str) -> Assigned | None:
    """The number that is written with + and digits, parted by single spaces, points or hyphens; None for any other, and
    where the plans here don't assign it as it stands."""
    digits = number[1:].translate(_BARE)
    if not (number[:1] == "+" and digits.isascii() and digits.isdigit() and _is_plain(number)):
        return None
    for length in range(1, _LONGEST_CODE + 1):
        plan = _plan(digits[:length])
        if plan is not None:
            label = _label(plan, digits[length:]) if _is_code(number, length) else ""
            region, _, kind = label.partition(" ")
            return Assigned(f"+{digits}", region, cast("Kind", kind)) if label else None
    return None


def _is_plain(number: str) -> bool:
    """Whether a digit stands at both ends, and between any two parting signs."""
    signs = [sign in _PARTING for sign in number[1:]]
    return not signs[0] and not signs[-1] and not any(one and two for one, two in pairwise(signs))


def _is_code(number: str, length: int) -> bool:
    """Whether the digits before the first parting sign are no other calling code: +4 420 is not +44 20."""
    parted = next((at for at, sign in enumerate(number[1:]) if sign in _PARTING), len(number))
    return parted > _LONGEST_CODE or parted == length


@lru_cache(maxsize=256)
def _plan(code: str) -> _Plan | None:
    text = read_resource(languages_folder() / "shared" / "numbering.txt")
    at = text.find(f"\n{code}\t")
    if at < 0:
        return None
    _, first, labels, rows = text[at + 1 : text.index("\n", at + 1)].split("\t")
    return _Plan(int(first), tuple(labels.split(",")), rows)


def _label(plan: _Plan, digits: str) -> str:
    """What a number of these digits is, or ""."""
    state = plan.first
    for digit in digits:
        at = state * _ROW + 2 * int(digit)
        state = (ord(plan.rows[at]) - _FIRST) * _BASE + ord(plan.rows[at + 1]) - _FIRST
        if not state:
            return ""
    return plan.labels[ord(plan.rows[state * _ROW + _ROW - 1]) - _FIRST]
