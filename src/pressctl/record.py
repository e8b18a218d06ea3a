"""Frozen dataclasses with slots that cost next to nothing until they are used.

`dataclasses.dataclass(frozen=True, slots=True)` compiles seven methods for every class when it is imported, a
millisecond each: with a hundred such classes, longer than all that a `validate` of one release does. A record is the
same kind of dataclass (`fields`, `replace`, `asdict` know it), but shares its methods with all others and compiles its
`__init__` when the first value is made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
_MISSING = dataclasses.MISSING


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots, compared and hashed by all its fields that take part in comparing."""
    plain: Any = dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False)(cls)
    fields = plain.__dataclass_fields__
    space = {name: value for name, value in vars(plain).items() if name not in fields}
    space.pop("__dict__", None)
    space.pop("__weakref__", None)
    inherited = {name for base in plain.__mro__[1:] for name in getattr(base, "__slots__", ())}
    space["__slots__"] = tuple(name for name in fields if name not in inherited)
    space["__match_args__"] = tuple(fields)
    compared = tuple(field.name for field in fields.values() if field.compare)
    own = {name: method for name, method in _METHODS.items() if name not in vars(cls)}
    space.update(own, __init__=_first_init, _compared=compared)
    made: type[T] = type(plain)(plain.__name__, plain.__bases__, space)
    made.__qualname__ = plain.__qualname__
    return made


def _first_init(self: Any, *args: Any, **kwargs: Any) -> None:
    """Compile the class's own `__init__`, put it in this one's place, and go on with it."""
    cls: Any = next(base for base in type(self).__mro__ if base.__dict__.get("__init__") is _first_init)
    init = _compiled_init(cls)
    cls.__init__ = init
    init(self, *args, **kwargs)


def _compiled_init(cls: Any) -> Callable[..., None]:
    """`__init__` as dataclasses would write it; a slot's own setter is faster than going round `__setattr__`."""
    names: dict[str, Any] = {"_MISSING": _MISSING}
    parameters, body = ["self"], []
    for field in cls.__dataclass_fields__.values():
        name = field.name
        names[f"_set_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not _MISSING:
            names[f"_make_{name}"] = field.default_factory
            parameters.append(f"{name}=_MISSING")
            body.append(f"    _set_{name}(self, _make_{name}() if {name} is _MISSING else {name})")
            continue
        if field.default is not _MISSING:
            names[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        body.append(f"    _set_{name}(self, {name})")
    lines = [f"def __init__({', '.join(parameters)}):", *(body or ["    pass"])]
    exec("\n".join(lines), names)  # noqa: S102 - names of fields only, as the standard library does it
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _set(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _equal(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return all(bool(getattr(self, name) == getattr(other, name)) for name in self.__class__._compared)


def _hash(self: Any) -> int:
    return hash(tuple(getattr(self, name) for name in self._compared))


def _show(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return _restored, (self.__class__, tuple(getattr(self, name) for name in self.__dataclass_fields__))


def _restored(cls: Any, values: tuple[Any, ...]) -> Any:
    """A record from another process, field by field, as it was."""
    made = cls.__new__(cls)
    for name, value in zip(cls.__dataclass_fields__, values, strict=True):
        object.__setattr__(made, name, value)
    return made


_METHODS = {
    "__setattr__": _set,
    "__delattr__": _delete,
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _show,
    "__reduce__": _reduce,
}
