"""The JSON Schemas name the keys that pressctl knows, and agree with its readers on files that are right and wrong."""

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pressctl.delivery.systems import NAMES
from pressctl.errors import NewsroomError
from pressctl.newsroom.load import parse_newsroom
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.release.release import KINDS, STATUSES
from pressctl.resources import schemas_folder
from pressctl.schema import HOUSES, NEWSROOM_KEYS, RELEASE_KEYS, RELEASE_PARTS
from pressctl.source import source_from_text

NEWSROOM = """\
[newsroom]
name = "Lake Office"
language = "en"
timezone = "Europe/Zurich"
country = "CH"
place = "Geneva"
url = "https://lake.example"
releases = ["releases"]
house = "plain"
dateline = { fr = "{place}, {date:long} – " }
end-mark = "###"
zones = ["Africa/Nairobi"]
ui-language = "en"
[people.keller]
name = "Ada Keller"
aliases = { ru = ["Ада Келлер"] }
organisation = "lake"
title = { en = "Director" }
from = 2020-01-01
until = 2027-12-31
[organisations.lake]
name = "Lake Office"
short = { en = "LO" }
domains = ["lake.example"]
[contacts.press]
name = "Ben Roth"
role = "Press officer"
organisation = "lake"
phones = ["+41 22 555 01 00", { label = "mobile", number = "+41 79 555 01 01" }]
email = "press@lake.example"
[boilerplate.lake]
en = "About the lake."
[style]
terms = { "e-mail" = ["email"], fr = { "courriel" = ["e-mail"] } }
banned = ["revolutionary"]
[validate]
select = ["ALL"]
ignore = []
fail-on = "error"
exclude = ["archive/**"]
per-file-ignores = { "old/**" = ["ST"] }
rules = { ST001 = { max-length = 90 } }
[export]
out = "dist"
formats = ["html"]
base-url = "https://lake.example/press"
to = ["listmonk"]
[email]
from = "Lake Office <press@lake.example>"
reply-to = "press@lake.example"
unsubscribe-url = "https://lake.example/out"
unsubscribe-mailto = "out@lake.example"
pictures = "embed"
[brand]
logo = "logo.png"
color = "#0033a0"
background = "#fff"
font = "Georgia"
footer = "Lake Office"
[delivery]
suppress = "suppress.csv"
[delivery.listmonk]
lists = [1]
"""

RELEASE: dict[str, Any] = {
    "title": "Lake opens",
    "subtitle": "At nine",
    "language": "en",
    "date": "2026-03-12",
    "kind": "event",
    "embargo": "2026-03-12T09:00+01:00",
    "slug": "lake-opens",
    "status": "draft",
    "dateline": {"place": "Geneva", "region": None, "country": "Switzerland", "wire": "LO"},
    "country": "CH",
    "contacts": [
        "press",
        {
            "name": "Ben Roth",
            "role": "Press officer",
            "organisation": "lake",
            "phones": [{"label": "office", "number": "+41 22 555 01 00"}],
            "email": "press@lake.example",
        },
    ],
    "spokespeople": [{"name": "Ada Keller", "title": "Director", "organisation": "lake"}],
    "boilerplate": ["lake"],
    "images": [{"src": "lake.jpg", "alt": "A lake", "caption": "The lake", "credit": "B. Roth"}],
    "attachments": ["report.pdf"],
    "event": {
        "who": "Ada Keller",
        "what": "Opening",
        "when": "2026-03-12T10:00+01:00",
        "end": "2026-03-12T11:00+01:00",
        "where": "1 Quay",
        "why": "Summer",
        "url": "https://lake.example/opening",
    },
    "corrects": "2026-03-11-lake.en.md",
    "correction": "The hour.",
    "subject": "Lake",
    "preheader": "Opens",
    "template": "event",
    "tags": ["lake"],
    "reference": "LO/1",
    "url": "https://lake.example/lake-opens",
    "translations": {"fr": "2026-03-12-lake-opens.fr.md"},
    "x-own": {"any": ["thing"]},
}


def schema(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((schemas_folder() / f"{name}.schema.json").read_text("utf-8"))
    return loaded


def errors(name: str, value: Any) -> list[str]:
    return [error.json_path for error in Draft202012Validator(schema(name)).iter_errors(value)]


def without_dates(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_dates(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_dates(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def part(definition: dict[str, Any]) -> dict[str, Any]:
    """The mapping among the forms that a value may take."""
    forms = definition.get("oneOf", [definition])
    found: dict[str, Any] = next(form for form in forms if "properties" in form)
    return found


@pytest.mark.parametrize("name", ["release", "newsroom"])
def test_they_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_release_keys() -> None:
    definition = schema("release")
    parts = definition["$defs"]
    named = {"contacts": "contact", "spokespeople": "spokesperson", "images": "image", "phones": "phone"}
    assert tuple(definition["properties"]) == RELEASE_KEYS
    assert {key: tuple(part(parts[named.get(key, key)])["properties"]) for key in RELEASE_PARTS} == RELEASE_PARTS
    assert definition["properties"]["kind"]["enum"] == [*KINDS, None]
    assert definition["properties"]["status"]["enum"] == [*STATUSES, None]


def test_newsroom_keys() -> None:
    definition = schema("newsroom")
    tables, parts = definition["properties"], definition["$defs"]
    found = {"": tuple(tables)} | {name: tuple(t["properties"]) for name, t in tables.items() if "properties" in t}
    assert tuple(found.pop("delivery")) == ("suppress", *NAMES)
    found |= {f"{name}.*": tuple(parts[name[:-1] if name != "people" else "person"]["properties"]) for name in
              ("people", "organisations", "contacts")}  # fmt: skip
    found["contacts.*.phones"] = tuple(part(parts["phone"])["properties"])
    assert found == dict(NEWSROOM_KEYS)
    assert tables["newsroom"]["properties"]["house"]["enum"] == list(HOUSES)


def test_everything_is_described() -> None:
    def bare(node: Any, path: str) -> list[str]:
        if isinstance(node, list):
            return [found for index, item in enumerate(node) for found in bare(item, f"{path}/{index}")]
        if not isinstance(node, dict):
            return []
        here = [
            f"{path}/{key}"
            for key, value in node.get("properties", {}).items()
            if isinstance(value, dict) and not {"description", "$ref"} & set(value)
        ]
        return here + [found for key, value in node.items() for found in bare(value, f"{path}/{key}")]

    assert bare(schema("release"), "") + bare(schema("newsroom"), "") == []


def test_files_that_are_right() -> None:
    assert errors("release", RELEASE) == []
    assert set(RELEASE) - {"x-own"} == set(RELEASE_KEYS)
    assert errors("newsroom", without_dates(tomllib.loads(NEWSROOM))) == []
    assert parse_newsroom(source_from_text(NEWSROOM), None).name == "Lake Office"
    front = "\n".join(f"{key}: {json.dumps(value)}" for key, value in RELEASE.items())
    assert parse_release(source_from_text(f"---\n{front}\n---\nText.\n"), Newsroom()).problems == ()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"titel": "x"}, "$"),
        ({"kind": "blog"}, "$.kind"),
        ({"date": "12 March"}, "$.date"),
        ({"language": "french!"}, "$.language"),
        ({"images": [{"alt": "x"}]}, "$.images"),
        ({"event": {"when?": "x"}}, "$.event"),
        ({"subtitle": "x" * 1_001}, "$.subtitle"),
    ],
)
def test_releases_that_are_wrong(change: dict[str, Any], path: str) -> None:
    assert errors("release", RELEASE | change) == [path]
    front = "\n".join(f"{key}: {json.dumps(value)}" for key, value in (RELEASE | change).items())
    assert len(parse_release(source_from_text(f"---\n{front}\n---\nText.\n"), Newsroom()).problems) == 1


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("[newsrom]", "$"),
        ("[newsroom]\nname = 3", "$.newsroom.name"),
        ("[newsroom]\nhouse = 'x'", "$.newsroom.house"),
        ("[people.x]\ntitle = 'x'", "$.people.x"),
        ("[contacts.x]\nphones = [{ number = 1 }]", "$.contacts.x.phones"),
        ("[validate]\nfail-on = 'never'", "$.validate['fail-on']"),
        ("[brand]\ncolor = 'blue'", "$.brand.color"),
        ("[email]\nfrom = 'Press office'", "$.email.from"),
    ],
)
def test_newsrooms_that_are_wrong(text: str, path: str) -> None:
    assert errors("newsroom", tomllib.loads(text)) == [path]
    with pytest.raises(NewsroomError):
        parse_newsroom(source_from_text(text), None)


def test_the_folder_holds_these_two() -> None:
    assert sorted(file.name for file in Path(schemas_folder()).glob("*.json")) == [
        "newsroom.schema.json",
        "release.schema.json",
    ]
