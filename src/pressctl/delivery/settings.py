"""`[delivery.<name>]` of pressctl.toml, checked against what a system needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pressctl.delivery.system import Setting, Settings, System
from pressctl.newsroom.checks import mail_address, web_address
from pressctl.newsroom.table import Table, Unfit, by_tag, kind_of, shown, text_at, texts_at

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}")
_Path = tuple[str | int, ...]


def read_settings(system: System, data: Mapping[str, Any]) -> Settings:
    """The settings of a system. Raises Unfit with the key at fault: unknown, missing, or of the wrong kind."""
    table = Table(data, ("delivery", system.name)).only(tuple(system.settings))
    values: dict[str, Any] = {}
    for key, setting in system.settings.items():
        if key in data:
            values[key] = _value(setting, data[key], (*table.path, key))
        elif setting.required:
            raise Unfit(
                table.path if data else ("delivery",),
                f"`delivery.{system.name}` has no {key}, which {system.title} needs: {setting.meaning}",
                f"Add below [delivery.{system.name}]: {key} = {as_toml(setting.example)}",
            )
    return Settings(values)


def _value(setting: Setting, value: object, path: _Path) -> Any:
    if setting.by_language and isinstance(value, Mapping):
        by_tag(dict.fromkeys(value, ""), path)
        return {tag: _single(setting, one, (*path, tag)) for tag, one in value.items()}
    return _single(setting, value, path)


def _single(setting: Setting, value: object, path: _Path) -> Any:
    if setting.value == "flag":
        return _of_type(value, bool, path, setting)
    if setting.value == "number":
        return _number(value, path, setting)
    if setting.value == "numbers":
        if not isinstance(value, list) or not value:
            raise _unlike(value, path, setting)
        return tuple(_number(item, (*path, index), setting) for index, item in enumerate(value))
    if setting.value == "texts":
        return texts_at(value, path)
    text = text_at(value, path)
    if not text:
        raise _unlike(value, path, setting)
    if setting.value == "address":
        return mail_address(text, path)
    if setting.value == "web":
        return web_address(text, path)
    if setting.choices and text not in setting.choices:
        raise Unfit(path, f"`{shown(path)}` is “{text}”.", f"It may be {', '.join(setting.choices)}.")
    return text


def _number(value: object, path: _Path, setting: Setting) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _unlike(value, path, setting)
    return value


def _of_type(value: object, kind: type, path: _Path, setting: Setting) -> Any:
    if not isinstance(value, kind):
        raise _unlike(value, path, setting)
    return value


def _unlike(value: object, path: _Path, setting: Setting) -> Unfit:
    wanted = {"flag": "true or false", "number": "a whole number", "numbers": "a list of whole numbers"}
    said = wanted.get(setting.value, "text")
    key = next(str(part) for part in reversed(path) if isinstance(part, str))
    return Unfit(
        path, f"`{shown(path)}` must be {said}, not {kind_of(value)}.", f"Such as: {key} = {as_toml(setting.example)}"
    )


def as_toml(value: object) -> str:
    """A simple value as pressctl.toml writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {as_toml(one)}' for key, one in value.items())} }}"
    return str(value) if isinstance(value, int) else f'"{value}"'


def settings_schema(system: System) -> dict[str, Any]:
    """The JSON Schema of `[delivery.<name>]`."""
    found: dict[str, Any] = {"description": f"What {system.title} needs.", "type": "object", "properties": {}}
    for key, setting in system.settings.items():
        single = _json_type(setting)
        if setting.by_language:
            tag = {"pattern": f"^{_TAG.pattern}$"}
            table = {"type": "object", "propertyNames": tag, "additionalProperties": single}
            single = {"oneOf": [single, table]}
        found["properties"][key] = {"description": setting.meaning, **single}
    found["additionalProperties"] = False
    required = [key for key, setting in system.settings.items() if setting.required]
    return {**found, **({"required": required} if required else {})}


def _json_type(setting: Setting) -> dict[str, Any]:
    text = {"type": "string", "minLength": 1, "maxLength": 1000}
    number = {"type": "integer", "minimum": 0}
    types: dict[str, dict[str, Any]] = {
        "flag": {"type": "boolean"},
        "number": number,
        "numbers": {"type": "array", "items": number, "minItems": 1},
        "texts": {"type": "array", "items": text},
        "address": {**text, "pattern": "^[^@]*[^@\\s]@[^@\\s]+$"},
        "web": {**text, "pattern": "^https?://[^\\s/?#]+\\S*$"},
        "text": {**text, **({"enum": list(setting.choices)} if setting.choices else {})},
    }
    return types[setting.value]
