"""Frozen dataclasses with slots that cost next to nothing until they are used.

`dataclasses.dataclass(frozen=True, slots=True)` compiles seven methods for every class when it is imported, a
millisecond each: with a hundred such classes, longer than all that a `validate` of one release does. A record is the
same kind of dataclass (`fields`, `replace`, `asdict` know it), but shares its methods with all others and compiles its
`__init__` only when some values have been made: of most classes, one release makes few. Nor is the library itself loaded
before somebody asks it: with all that it needs for reading source code, it costs half of what Python's own start does.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    import dataclasses
    from dataclasses import field as field
    from dataclasses import replace as replace

T = TypeVar("T")
_MISSING: Any = object()
_FEW = 12  # values that are made by the shared `__init__`, which takes ten times as long as a compiled one


class _Field:
    """What is said of a field besides its type."""

    __slots__ = ("compare", "default", "default_factory", "repr")

    def __init__(self, default: Any, default_factory: Any, shown: bool, compare: bool) -> None:
        self.default = default
        self.default_factory = default_factory
        self.repr = shown
        self.compare = compare

    def as_library(self) -> Any:
        """The same as the library says it."""
        import dataclasses

        said = {name: getattr(self, name) for name in self.__slots__}
        return dataclasses.field(**{name: value for name, value in said.items() if value is not _MISSING})


if not TYPE_CHECKING:

    def field(*, default=_MISSING, default_factory=_MISSING, repr=True, compare=True):  # noqa: A002
        """What `dataclasses.field` is to a dataclass, as far as records need it."""
        return _Field(default, default_factory, repr, compare)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots, compared and hashed by all its fields that take part in comparing."""
    return _made(cls, _METHODS)


@dataclass_transform(field_specifiers=(field,))
def mutable_record(cls: type[T]) -> type[T]:
    """The same, but its fields may be set, and it can't be hashed."""
    return _made(cls, _MUTABLE)


def _made(cls: type[T], methods: dict[str, Any]) -> type[T]:
    space = dict(vars(cls))
    names = [name for name, kind in space.get("__annotations__", {}).items() if not str(kind).startswith("ClassVar")]
    own = {name: space.pop(name, _MISSING) for name in names}
    inherited: dict[str, Any] = {}
    for base in reversed(cls.__mro__[1:]):
        inherited.update(vars(base).get("_own", {}))
    for name in ("__dict__", "__weakref__"):
        space.pop(name, None)
    space.update({name: method for name, method in methods.items() if name not in space})
    space["__slots__"] = tuple(name for name in own if name not in inherited)
    space["__match_args__"] = (*inherited, *own)
    space["__dataclass_fields__"] = _Fields(cls)
    space["__dataclass_params__"] = _PARAMS
    space["_own"] = own
    space["_few"] = []
    space["_all"] = {**inherited, **own}
    space["_key"] = staticmethod(_key_of(space["_all"]))
    space["_order"] = {name: at for at, name in enumerate(space["_all"])}
    space["_values"] = staticmethod(_values_of(tuple(space["_all"])))
    made: type[T] = _meta(cls)(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    return made


if not TYPE_CHECKING:

    def replace(value, /, **changes):
        """A record with some of its fields changed: what `dataclasses.replace` does, in a fifth of its time."""
        cls = value.__class__
        values, order = [*cls._values(value)], cls._order
        for name in changes:
            if name not in order:
                return cls(**changes)
            values[order[name]] = changes[name]
        return cls(*values)


def as_dict(value: Any) -> dict[str, Any]:
    """A record as a mapping, and so the records in it: what `dataclasses.asdict` makes, without its copies."""
    return {name: _as_data(getattr(value, name)) for name in value._all}


def _as_data(value: Any) -> Any:
    if hasattr(value, "_all"):
        return as_dict(value)
    if isinstance(value, list | tuple):
        return type(value)([_as_data(item) for item in value])
    if isinstance(value, dict):
        return {key: _as_data(item) for key, item in value.items()}
    return value


class _Fields:
    """`__dataclass_fields__`, made by the standard library when somebody asks."""

    def __init__(self, plain: Any) -> None:
        self.plain = plain
        self.fields: dict[str, dataclasses.Field[Any]] = {}

    def __get__(self, instance: object, owner: Any = None) -> dict[str, dataclasses.Field[Any]]:
        if not self.fields:
            import dataclasses

            for name, value in vars(self.plain).copy().items():
                if isinstance(value, _Field):
                    setattr(self.plain, name, value.as_library())
            made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False)(self.plain)
            self.fields = made.__dataclass_fields__
        return self.fields


def _first_init(self: Any, *args: Any, **kwargs: Any) -> None:
    """Set the fields one by one; after some values, or for arguments that don't fit, compile the class's own."""
    cls: Any = self.__class__
    if cls.__dict__.get("__init__") is not _first_init:
        cls = next(base for base in cls.__mro__ if base.__dict__.get("__init__") is _first_init)
    fields = cls._all
    given = dict(zip(fields, args, strict=False))
    values = {**fields, **given, **kwargs}
    fits = len(given) == len(args) and len(values) == len(fields) and given.keys().isdisjoint(kwargs)
    if not fits or len(cls._few) == _FEW or not _are_set(self, values):
        cls.__init__ = _compiled_init(cls)
        cls.__init__(self, *args, **kwargs)
        return
    cls._few.append(None)


def _are_set(self: Any, values: dict[str, Any]) -> bool:
    """Set fields; False where one has neither a value nor a default."""
    put = object.__setattr__
    for name, value in values.items():
        if value.__class__ is _Field:
            value = value.default if value.default_factory is _MISSING else value.default_factory()
        if value is _MISSING:
            return False
        put(self, name, value)
    return True


def _compiled_init(cls: Any) -> Callable[..., None]:
    """`__init__` as dataclasses would write it; a slot's own setter is faster than going round `__setattr__`."""
    space: dict[str, Any] = {"_MISSING": _MISSING}
    parameters, body = ["self"], []
    for name, value in cls._all.items():
        default = value.default if isinstance(value, _Field) else value
        space[f"_set_{name}"] = getattr(cls, name).__set__
        given = name
        if isinstance(value, _Field) and value.default_factory is not _MISSING:
            space[f"_make_{name}"] = value.default_factory
            parameters.append(f"{name}=_MISSING")
            given = f"_make_{name}() if {name} is _MISSING else {name}"
        elif default is _MISSING:
            parameters.append(name)
        else:
            space[f"_default_{name}"] = default
            parameters.append(f"{name}=_default_{name}")
        body.append(f"    _set_{name}(self, {given})")
    lines = [f"def __init__({', '.join(parameters)}):", *(body or ["    pass"])]
    exec("\n".join(lines), space)
    made: Callable[..., None] = space["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _meta(cls: type) -> Callable[..., Any]:
    return type(cls)


def _key_of(values: dict[str, Any]) -> Callable[[Any], Any]:
    """What a value is compared and hashed by."""
    names = [name for name, value in values.items() if not isinstance(value, _Field) or value.compare]
    return attrgetter(*names) if names else _nothing


def _values_of(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """All that a value holds, in order."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _nothing(_: Any) -> tuple[()]:
    return ()


def _set(self: Any, name: str, value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _equal(self: Any, other: Any) -> Any:
    key = self.__class__._key
    return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(self.__class__._key(self))


def _show(self: Any) -> str:
    fields = self._all.items()
    shown = (f"{name}={getattr(self, name)!r}" for name, value in fields if not isinstance(value, _Field) or value.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return _restored, (self.__class__, tuple(getattr(self, name) for name in self._all))


def _restored(cls: Any, values: tuple[Any, ...]) -> Any:
    """A record from another process, field by field, as it was."""
    made = cls.__new__(cls)
    for name, value in zip(cls._all, values, strict=True):
        object.__setattr__(made, name, value)
    return made


_PARAMS = SimpleNamespace(init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False)
"""What the standard library asks of a base class; `frozen` is false, as it would refuse a class of its own on top."""

_METHODS: dict[str, Any] = {
    "__init__": _first_init,
    "__setattr__": _set,
    "__delattr__": _delete,
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _show,
    "__reduce__": _reduce,
}
_MUTABLE = {name: method for name, method in _METHODS.items() if name not in ("__setattr__", "__delattr__", "__hash__")}
