"""The list of systems, and what holds for every one of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pressctl.delivery import systems
from pressctl.delivery.settings import as_toml, read_settings, settings_schema
from pressctl.delivery.systems import MODULES, NAMES, system
from pressctl.newsroom.table import Unfit

ROOM = Path(systems.__file__).parent


def test_every_module_with_a_system_is_listed() -> None:
    having = {path.stem for path in ROOM.glob("*.py") if "\nSYSTEM = System(" in path.read_text(encoding="utf-8")}
    assert having == set(MODULES.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_whole(name: str) -> None:
    one = system(name)
    assert one.name == name
    assert (one.make is not None, one.part is not None, one.whole is not None) == {
        "release": (True, False, False), "joined": (False, True, False), "whole": (False, True, True),
    }[one.kind]  # fmt: skip
    assert not (one.public and one.takes_recipients)
    assert not (one.takes_recipients and "mail" not in one.mails)
    assert sys.modules[f"pressctl.delivery.{MODULES[name]}"].__doc__


@pytest.mark.parametrize("name", NAMES)
def test_its_examples_are_settings_that_it_takes(name: str) -> None:
    one = system(name)
    examples = {key: setting.example for key, setting in one.settings.items()}
    read = read_settings(one, examples)
    assert {key: list(v) if isinstance(v, tuple) else v for key, v in read.values.items()} == examples
    schema = settings_schema(one)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(examples)


def test_a_system_is_loaded_when_it_is_asked_for() -> None:
    probe = "import sys, pressctl.delivery.systems; print(sorted(m for m in sys.modules if m.startswith('pressctl.delivery.')))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout == "['pressctl.delivery.piece', 'pressctl.delivery.system', 'pressctl.delivery.systems']\n"


@pytest.mark.parametrize(
    ("name", "data", "path", "said"),
    [
        ("listmonk", {}, ("delivery",),
         "`delivery.listmonk` has no lists, which listmonk needs: The ids of the lists that get the release."
         " | Add below [delivery.listmonk]: lists = [1]"),
        ("listmonk", {"list": [1]}, ("delivery", "listmonk", "list"),
         "`delivery.listmonk.list` is not a key that pressctl knows. | Did you mean `lists`?"),
        ("listmonk", {"lists": "1"}, ("delivery", "listmonk", "lists"),
         "`delivery.listmonk.lists` must be a list of whole numbers, not “1”. | Such as: lists = [1]"),
        ("listmonk", {"lists": []}, ("delivery", "listmonk", "lists"),
         "`delivery.listmonk.lists` must be a list of whole numbers, not a list. | Such as: lists = [1]"),
        ("listmonk", {"lists": [1, True]}, ("delivery", "listmonk", "lists", 1),
         "`delivery.listmonk.lists[2]` must be a list of whole numbers, not true or false. | Such as: lists = [1]"),
        ("listmonk", {"lists": {"french": [1]}}, ("delivery", "listmonk", "lists", "french"), None),
        ("mailman", {"list": "nobody"}, ("delivery", "mailman", "list"), None),
        ("mailgun", {"domain": " "}, ("delivery", "mailgun", "domain"),
         "`delivery.mailgun.domain` must be text, not “ ”. | Such as: domain = \"mg.example.org\""),
        ("mailgun", {"domain": "a.example", "own-unsubscribe": "yes"}, ("delivery", "mailgun", "own-unsubscribe"),
         "`delivery.mailgun.own-unsubscribe` must be true or false, not “yes”. | Such as: own-unsubscribe = false"),
    ],
)  # fmt: skip
def test_settings_that_it_does_not_take(
    name: str, data: dict[str, Any], path: tuple[Any, ...], said: str | None
) -> None:
    with pytest.raises(Unfit) as caught:
        read_settings(system(name), data)
    assert caught.value.path == path
    if said is not None:
        assert f"{caught.value.message} | {caught.value.hint}" == said


def test_a_setting_by_language() -> None:
    settings = read_settings(system("listmonk"), {"lists": {"fr": [1], "en-GB": [2]}})
    assert [settings.get("lists", tag) for tag in ("fr", "fr-CH", "en-GB", "en", "")] == [(1,), (1,), (2,), None, None]
    assert settings.get("messenger", default="email") == "email"


def test_values_as_toml() -> None:
    assert as_toml({"fr": [1, 2], "on": True, "name": "a"}) == '{ fr = [1, 2], on = true, name = "a" }'
