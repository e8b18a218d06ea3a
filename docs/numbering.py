"""Makes `languages/shared/numbering.txt` of the telephone library's metadata: `python docs/numbering.py`.

Each numbering plan becomes an automaton over the digits behind the calling code. A state is twenty-one signs: for each
digit two that number the state it leads to, then one that numbers what a number ending here is (region and kind). Only
numbers that the library takes as they stand are in it: where it would first take a prefix off, the automaton ends.
"""

from __future__ import annotations

import re._constants as op
import re._parser as parser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE
from phonenumbers.phonemetadata import PhoneMetadata

OUT = Path(__file__).resolve().parent.parent / "src" / "pressctl" / "languages" / "shared" / "numbering.txt"
DIGITS = frozenset(range(10))
LONGEST = 16
FIRST, BASE = 33, 90
SERVICES = {
    "premium_rate": "special",
    "toll_free": "toll-free",
    "shared_cost": "special",
    "voip": "fixed",
    "personal_number": "unknown",
    "pager": "unknown",
    "uan": "special",
    "voicemail": "unknown",
}
"""The library's descriptions of numbers in the order in which it asks them, and what `read_phone` calls each."""


class Patterns:
    """Patterns over digits as one automaton with many beginnings."""

    def __init__(self) -> None:
        self.free: list[list[int]] = []
        self.steps: list[list[tuple[frozenset[int], int]]] = []
        self.ends: dict[int, set[str]] = {}

    def state(self) -> int:
        self.free.append([])
        self.steps.append([])
        return len(self.free) - 1

    def add(self, pattern: str, mark: str, *, open_end: bool = False) -> int:
        """A pattern; where it ends, `mark` holds, with `open_end` behind any more digits too. Its beginning."""
        start = self.state()
        end = self._sequence(parser.parse(pattern), start)
        if open_end:
            self.steps[end].append((DIGITS, end))
        self.ends.setdefault(end, set()).add(mark)
        return start

    def _sequence(self, tree: Any, at: int) -> int:
        for kind, value in tree:
            at = self._part(kind, value, at)
        return at

    def _part(self, kind: Any, value: Any, at: int) -> int:
        if kind is op.LITERAL or kind is op.IN:
            end = self.state()
            self.steps[at].append((_class([(kind, value)] if kind is op.LITERAL else value), end))
            return end
        if kind is op.SUBPATTERN:
            return self._sequence(value[3], at)
        if kind is op.BRANCH:
            end = self.state()
            for branch in value[1]:
                start = self.state()
                self.free[at].append(start)
                self.free[self._sequence(branch, start)].append(end)
            return end
        if kind is op.MAX_REPEAT and value[1] is not op.MAXREPEAT:
            least, most, inner = value
            for _ in range(least):
                at = self._sequence(inner, at)
            end = self.state()
            self.free[at].append(end)
            for _ in range(most - least):
                at = self._sequence(inner, at)
                self.free[at].append(end)
            return end
        raise ValueError(f"{kind} in a pattern of digits")

    def reach(self, states: set[int]) -> frozenset[int]:
        waiting = list(states)
        while waiting:
            for following in self.free[waiting.pop()]:
                if following not in states:
                    states.add(following)
                    waiting.append(following)
        return frozenset(states)

    def after(self, states: frozenset[int], digit: int) -> frozenset[int]:
        return self.reach({end for state in states for digits, end in self.steps[state] if digit in digits})

    def marks(self, states: frozenset[int]) -> set[str]:
        return {mark for state in states for mark in self.ends.get(state, ())}


def _class(parts: Any) -> frozenset[int]:
    found: set[int] = set()
    for kind, value in parts:
        if kind is op.LITERAL:
            found.add(value - ord("0"))
        elif kind is op.RANGE:
            found.update(range(value[0] - ord("0"), value[1] - ord("0") + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            found |= DIGITS
        else:
            raise ValueError(f"{kind} in a class of digits")
    return frozenset(found) & DIGITS


class Plan:
    """The numbers behind one calling code."""

    def __init__(self, code: int) -> None:
        self.regions = COUNTRY_CODE_TO_REGION_CODE[code]
        self.data: dict[str, Any] = {region: PhoneMetadata.metadata_for_region(region) for region in self.regions}
        self.patterns = Patterns()
        starts = {start for region in self.regions for start in self._add(region)}
        main = self.data[self.regions[0]]
        self.prefix = Patterns()
        prefix = main.national_prefix_for_parsing
        begun = frozenset({self.prefix.add(prefix, "prefix")}) if prefix else frozenset()
        self.labels = [""]
        self.states: list[tuple[tuple[int, ...], int]] = [((0,) * 10, 0)]
        self.numbers: dict[tuple[tuple[int, ...], int], int] = {self.states[0]: 0}
        self.made: dict[tuple[frozenset[int], frozenset[int]], int] = {}
        self.root = self._state(self.patterns.reach(starts), self.prefix.reach(set(begun)), 0)

    def _add(self, region: str) -> Iterator[int]:
        data = self.data[region]
        for name in ("general_desc", *SERVICES, "fixed_line", "mobile"):
            description = getattr(data, name)
            if description is not None and description.national_number_pattern:
                yield self.patterns.add(description.national_number_pattern, f"{region} {name}")
        if data.leading_digits:
            yield self.patterns.add(data.leading_digits, f"{region} leading", open_end=True)

    def _state(self, states: frozenset[int], prefix: frozenset[int], depth: int) -> int:
        """The number of a state; 0 where nothing leads on that the library would take as it stands."""
        if not states or depth > LONGEST or (depth and self.prefix.marks(prefix)):
            return 0
        key = (states, prefix)
        if key not in self.made:
            following = tuple(
                self._state(self.patterns.after(states, digit), self.prefix.after(prefix, digit), depth + 1)
                for digit in range(10)
            )
            row = (following, self._label(self.patterns.marks(states)))
            if row not in self.numbers:
                self.numbers[row] = len(self.states)
                self.states.append(row)
            self.made[key] = self.numbers[row]
        return self.made[key]

    def _label(self, marks: set[str]) -> int:
        """The label of a number with these marks, 0 where it is none: the first region that knows it, as the library asks."""
        for region in self.regions:
            leads = len(self.regions) > 1 and self.data[region].leading_digits
            kind = self._kind(region, marks)
            if (leads and f"{region} leading" in marks) or (not leads and kind):
                return self._numbered(f"{region} {kind}") if kind else 0
        return 0

    def _kind(self, region: str, marks: set[str]) -> str:
        if f"{region} general_desc" not in marks:
            return ""
        for name, kind in SERVICES.items():
            if f"{region} {name}" in marks:
                return kind
        same = self.data[region].same_mobile_and_fixed_line_pattern
        mobile = f"{region} mobile" in marks
        if f"{region} fixed_line" in marks:
            return "either" if same or mobile else "fixed"
        return "mobile" if mobile and not same else ""

    def _numbered(self, label: str) -> int:
        if label not in self.labels:
            self.labels.append(label)
        return self.labels.index(label)

    def line(self, code: int) -> str:
        rows = "".join("".join(map(_two, following)) + chr(FIRST + label) for following, label in self.states)
        return f"{code}\t{self.root}\t{','.join(self.labels)}\t{rows}"


def _two(number: int) -> str:
    return chr(FIRST + number // BASE) + chr(FIRST + number % BASE)


def main() -> None:
    """Write the file."""
    head = (
        f"# Numbering plans after libphonenumber (phonenumbers {phonenumbers.__version__}, Apache License 2.0).\n"
        "# Made by docs/numbering.py: calling code, first state, labels, states.\n"
    )
    codes = [code for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items()) if regions != ("001",)]
    OUT.write_text(head + "".join(f"{line}\n" for code in codes if (line := _line(code))), encoding="ascii")


def _line(code: int) -> str:
    """A plan's line; "" for a plan with patterns of other things than digits, which are left to the library."""
    try:
        return Plan(code).line(code)
    except ValueError:
        return ""


if __name__ == "__main__":
    main()
