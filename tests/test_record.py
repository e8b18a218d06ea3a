import copy
import dataclasses
import pickle
import subprocess
import sys
from typing import Generic, TypeVar

import pytest

from pressctl.record import as_dict, field, mutable_record, record, replace

T = TypeVar("T")


@record
class Point(Generic[T]):
    """A point."""

    x: T
    y: int = 0
    tags: tuple[str, ...] = field(default=())
    extra: dict[str, int] = field(default_factory=dict)
    note: str = field(default="", repr=False, compare=False)

    @property
    def total(self) -> int:
        return self.y + len(self.tags)


@record
class Empty:
    """Nothing."""


@record
class Corner(Point[int]):
    """A point with more."""

    sharp: bool = False


def test_values_are_made_as_a_dataclass_makes_them() -> None:
    assert repr(Point(1, y=2)) == "Point(x=1, y=2, tags=(), extra={})"
    assert repr(Empty()) == "Empty()"
    assert repr(Corner(1, sharp=True)) == "Corner(x=1, y=0, tags=(), extra={}, sharp=True)"
    assert Point(1).extra is not Point(1).extra
    assert Point(1, 2).total == 2
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=3)  # type: ignore[call-arg]


def test_they_do_not_change_and_hold_nothing_else() -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


@record
class Wide:
    """More fields than are set one by one."""

    a: int
    b: int
    c: int = 3
    d: tuple[int, ...] = ()
    e: dict[str, int] = field(default_factory=dict)


@mutable_record
class Open:
    """A value that changes."""

    a: int
    b: list[int] = field(default_factory=list)


def test_the_hundredth_value_is_like_the_first() -> None:
    made = [Wide(number, b=2, d=(number,)) for number in range(100)]
    assert [type(value) for value in made] == [Wide] * 100
    assert [repr(value) for value in made] == [f"Wide(a={n}, b=2, c=3, d=({n},), e={{}})" for n in range(100)]
    assert made[99].e is not made[98].e
    with pytest.raises(dataclasses.FrozenInstanceError):
        made[99].a = 1  # type: ignore[misc]
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'b'"):
        Wide(1)  # type: ignore[call-arg]
    assert replace(made[99], b=1) == Wide(99, 1, d=(99,))
    last = [Open(number) for number in range(100)][99]
    last.a += 1
    assert (last, last.b) == (Open(100), [])


def test_they_are_equal_by_what_they_hold() -> None:
    assert Point(1, note="a") == Point(1, note="b")
    assert Point(1) != Point(2)
    assert Point(1) != Corner(1)
    assert Point(1) != (1, 0, (), {})
    assert hash(Corner(1, extra=None)) == hash(Corner(1, extra=None))  # type: ignore[arg-type]


def test_the_library_knows_them() -> None:
    assert dataclasses.is_dataclass(Point)
    assert [one.name for one in dataclasses.fields(Corner)] == ["x", "y", "tags", "extra", "note", "sharp"]
    assert dataclasses.replace(Point(1, y=2), x=5) == Point(5, y=2)
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 0, "tags": (), "extra": {}, "note": ""}
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_some_fields_are_changed_as_the_library_does_it() -> None:
    corner = Corner(1, 2, note="sharp")
    assert replace(corner, x=3, sharp=True) == dataclasses.replace(corner, x=3, sharp=True) == Corner(3, 2, sharp=True)
    assert replace(corner) == corner
    assert replace(corner, x=3).note == "sharp"
    with pytest.raises(TypeError, match="depth"):
        replace(corner, depth=1)  # type: ignore[call-arg]


def test_they_travel_to_other_processes_and_back() -> None:
    point = Corner(1, 2, ("a",), {"b": 3}, "note", True)
    for again in (pickle.loads(pickle.dumps(point)), copy.copy(point), copy.deepcopy(point)):
        assert again == point
        assert again.note == "note"
        assert type(again) is Corner


def test_a_value_and_those_in_it_as_mappings() -> None:
    point = Point((Open(1), [Empty()]), tags=("a",), extra={"b": Open(2, [3])})  # type: ignore[dict-item]
    assert as_dict(point) == dataclasses.asdict(point)
    assert as_dict(point)["x"] == ({"a": 1, "b": []}, [{}])


def test_the_library_is_loaded_when_it_is_asked() -> None:
    probe = (
        "import sys; from pressctl.record import field, record\n"
        "@record\nclass A:\n    a: int\n    b: list = field(default_factory=list)\n"
        "shown = repr(A(1)); print(shown, 'dataclasses' in sys.modules)\n"
        "import dataclasses; print([one.name for one in dataclasses.fields(A)])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout == "A(a=1, b=[]) False\n['a', 'b']\n"
