import datetime as dt
from pathlib import Path

import pytest

from pressctl.errors import NewsroomError, SourceError
from pressctl.newsroom.house import load_house
from pressctl.newsroom.load import find_newsroom, load_newsroom, newsroom_root, parse_newsroom, setting_error
from pressctl.newsroom.newsroom import (
    Brand,
    Contact,
    EmailSettings,
    ExportSettings,
    Newsroom,
    Organisation,
    Person,
    Phone,
    Style,
    ValidateSettings,
)
from pressctl.source import source_from_text

FULL = """\
[newsroom]
name = "Lake Office"
language = "FR-ch"
timezone = "Europe/Zurich"
country = "ch"
place = { fr = "Genève" }
url = "https://lake.example"
releases = ["releases", "notes"]
house = "un"
dateline = { fr = "{place}, {date:long} – ", en = "{PLACE} — " }
end-mark = "###"
zones = ["Europe/Zurich", "Africa/Nairobi"]
ui-language = "fr"

[people.keller]
name = "Ada Keller"
aliases = { ru = ["Ада Келлер"], en = ["A. Keller", "Ada Keller-Moos"] }
organisation = "lake"
title = { en = "Director", fr = "directrice" }
from = 2020-01-01
until = "2027-12-31"

[organisations.lake]
name = { en = "Lake Office", fr = "Office du lac" }
short = "LO"
domains = ["Lake.example", "@press.lake.example"]

[contacts.press]
name = "Ben Roth"
role = "Press officer"
organisation = "lake"
phones = ["+41 22 555 01 00", { label = "mobile", number = "+41 79 555 01 01" }]
email = "press@lake.example"

[contacts.night]
phones = "+41 22 555 01 02"

[boilerplate]
short = "One line for all."

[boilerplate.lake]
en = \"\"\"
About the lake.
\"\"\"

[style]
terms = { "e-mail" = ["email", "mail"], fr = { "courriel" = ["e-mail"] } }
banned = ["revolutionary"]

[validate]
select = ["FM", "QT"]
ignore = ["QT003"]
fail-on = "warning"
exclude = ["archive/**"]
per-file-ignores = { "old/**" = ["ST"] }
[validate.rules.ST001]
max-length = 90

[export]
out = "public"
formats = ["html"]
base-url = "https://lake.example/press"

[email]
from = "Lake Office <press@lake.example>"
reply-to = "press@lake.example"
unsubscribe-url = "https://lake.example/out"
unsubscribe-mailto = "out@lake.example"
pictures = "embed"

[brand]
logo = "brand/logo.png"
color = "#03A"
background = "#FFFFFF"
font = "Georgia"
footer = "Lake Office, 1 Quay"

[delivery.listmonk]
lists = [1, 2]
"""


def parse(text: str) -> Newsroom:
    return parse_newsroom(source_from_text(text, "pressctl.toml"), Path("/n"))


def test_every_key() -> None:
    assert parse(FULL) == Newsroom(
        root=str(Path("/n")),
        name="Lake Office",
        language="fr-CH",
        timezone="Europe/Zurich",
        country="CH",
        place={"fr": "Genève"},
        url="https://lake.example",
        releases=("releases", "notes"),
        house=load_house("un"),
        dateline={"fr": "{place}, {date:long} – ", "en": "{PLACE} — "},
        end_mark={"": "###"},
        zones=("Europe/Zurich", "Africa/Nairobi"),
        ui_language="fr",
        people={
            "keller": Person(
                "keller",
                "Ada Keller",
                ("Ада Келлер", "A. Keller", "Ada Keller-Moos"),
                "lake",
                {"en": "Director", "fr": "directrice"},
                dt.date(2020, 1, 1),
                dt.date(2027, 12, 31),
            )
        },
        organisations={
            "lake": Organisation(
                "lake",
                {"en": "Lake Office", "fr": "Office du lac"},
                {"": "LO"},
                ("lake.example", "press.lake.example"),
            )
        },
        contacts={
            "press": Contact(
                "press",
                "Ben Roth",
                {"": "Press officer"},
                "lake",
                (Phone("+41 22 555 01 00"), Phone("+41 79 555 01 01", "mobile")),
                "press@lake.example",
            ),
            "night": Contact("night", phones=(Phone("+41 22 555 01 02"),)),
        },
        boilerplate={"short": {"": "One line for all."}, "lake": {"en": "About the lake."}},
        style=Style({"": {"e-mail": ("email", "mail")}, "fr": {"courriel": ("e-mail",)}}, {"": ("revolutionary",)}),
        validate=ValidateSettings(
            ("FM", "QT"), ("QT003",), "warning", ("archive/**",), {"old/**": ("ST",)}, {"ST001": {"max-length": 90}}
        ),
        export=ExportSettings("public", ("html",), "https://lake.example/press"),
        email=EmailSettings(
            "Lake Office <press@lake.example>",
            "press@lake.example",
            "https://lake.example/out",
            "out@lake.example",
            "embed",
        ),
        brand=Brand("brand/logo.png", "#0033aa", "#ffffff", "Georgia", {"": "Lake Office, 1 Quay"}),
        delivery={"listmonk": {"lists": [1, 2]}},
    )


def test_an_empty_file_is_a_newsroom_of_defaults() -> None:
    assert parse("") == Newsroom(root=str(Path("/n")), house=load_house("plain"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[newsrom]", "1:2: `newsrom` is not a key that pressctl knows. Did you mean `newsroom`?"),
        (
            '[newsroom]\nname = "x"\nend_mark = "#"',
            "3:1: `newsroom.end_mark` is not a key that pressctl knows. Did you mean `end-mark`?",
        ),
        (
            "[export]\nqqq = 1",
            "2:1: `export.qqq` is not a key that pressctl knows. Known here: out, formats, base-url, to.",
        ),
        (
            '[contacts.a]\nphones = [{number = "1"},\n  {num = "2"}]',
            "3:4: `contacts.a.phones[2].num` is not a key that pressctl knows. Did you mean `number`?",
        ),
        (
            "[newsroom]\nname = 3",
            '2:1: `newsroom.name` must be text, not a number. Put it between double quotes: name = "3"',
        ),
        (
            '[newsroom]\nreleases = "releases"',
            "2:1: `newsroom.releases` must be a list, not “releases”. "
            'Put it between square brackets: releases = ["releases"]',
        ),
        (
            '[newsroom]\nzones = ["Europe/Minsk",\n  "Europe/Parris"]',
            "3:3: `newsroom.zones[2]`: “Europe/Parris” is not a time zone. Did you mean Europe/Paris?",
        ),
        (
            '[newsroom]\ntimezone = "Nairobi"',
            "2:1: `newsroom.timezone`: “Nairobi” is not a time zone. Did you mean Africa/Nairobi?",
        ),
        (
            '[newsroom]\ntimezone = "../../etc/passwd"',
            "2:1: `newsroom.timezone`: “../../etc/passwd” is not a time zone. "
            "Write a region and a city, such as Europe/Paris or Africa/Nairobi.",
        ),
        ('[newsroom]\ncountry = "UK"', "2:1: `newsroom.country`: “UK” is not the code of a country. Write GB."),
        (
            '[newsroom]\nlanguage = "french"',
            "2:1: `newsroom.language`: “french” is not a language. Did you mean fr?",
        ),
        (
            '[newsroom]\nurl = "lake.example"',
            "2:1: `newsroom.url`: “lake.example” is not a web address. It begins with https://.",
        ),
        (
            '[newsroom]\nhouse = "reuter"',
            "2:1: `newsroom.house` is “reuter”. Did you mean “reuters”? "
            "It may be ap, reuters, afp, dpa, un, govuk or plain.",
        ),
        (
            '[newsroom]\ndateline = { fr = "{plce} – " }',
            "2:14: `newsroom.dateline.fr`: {plce} is not a part of a dateline. Did you mean {place}? Tokens are {place}, "
            "{PLACE}, {region}, {country}, {date:long}, {date:medium}, {date:iso}, {date:day}, {date:ap}, {wire}.",
        ),
        ("[people.x]\n", '1:2: `people.x` has no name. Add a line: name = "Mahlet Tesfaye"'),
        (
            '[people.x]\nname = "X"\nfrom = 2020-01-01\nuntil = 2019-01-01',
            "4:1: `until` (2019-01-01) lies before `from` (2020-01-01). Exchange the two days.",
        ),
        (
            '[people.x]\nname = "X"\nfrom = 2020-01-01T10:00:00',
            "3:1: `people.x.from` must be a day, not a date with an hour. Write it without an hour: from = 2026-03-12",
        ),
        (
            '[export]\nformats = ["html",\n  "txt"]',
            "3:3: `export.formats[2]` is “txt”. Did you mean “text”? It may be html, text or email.",
        ),
        ('[export]\nformats = ["pdf"]', "2:12: `export.formats[1]` is “pdf”. It may be html, text or email."),
        (
            '[newsroom]\nui-language = "de"',
            "2:1: `newsroom.ui-language`: pressctl does not speak “de”. Its messages may be in en or fr.",
        ),
        (
            '[brand]\ncolor = "blue"',
            "2:1: `brand.color`: “blue” is not a colour. Write # and six digits or letters from a to f, such as #0033a0.",
        ),
        (
            '[email]\nfrom = "Press office"',
            "2:1: `email.from`: “Press office” is not a mail address. "
            "Write it like press@example.org, or with a name: Press office <press@example.org>.",
        ),
        (
            '[newsroom]\nname = "a\\nb"',
            "2:1: `newsroom.name` holds a line break. Write it on one line, without special characters.",
        ),
        (
            "[boilerplate.x]\nfrench = 'A'",
            "2:1: `boilerplate.x.french`: “french” is not a language. Did you mean fr?",
        ),
        (
            "newsroom = 1",
            "1:1: `newsroom` must be a table, not a number. Write a line [newsroom] and its keys below it.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, said: str) -> None:
    with pytest.raises(NewsroomError) as error:
        parse(text)
    assert str(error.value) == f"pressctl.toml:{said}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[newsroom]\nname = IOM",
            "2:8: This value can't be read. "
            'Put text between straight double quotes, like this: name = "Press office".',
        ),
        (
            "name = “IOM”",
            '1:8: This value can\'t be read. These quotes are curved; TOML wants straight ones: "IOM".',
        ),
        ("a = 1\n[x]\nb = 1\nb = 2\n", "4:1: This key stands twice. Keep one of the two."),
        ("[a]\n[a]\nx = 1", "2:1: This table stands twice. Join the two into one."),
        ('[x]\na = "open\nb = 1', "2:1: A text is opened here and not closed on its line. Add the closing quotes."),
        ('[x]\na = """open\nb = 1', "2:1: A text is opened here and never closed. Add the closing quotes."),
        (
            "number = +41 22 555",
            "1:14: Something follows the value on the same line. "
            "Put telephone numbers and the like between double quotes; write days like 2026-03-12.",
        ),
        (
            "équipe = 1",
            '1:1: A key with accents or other letters needs quotes. Write it like "müller" = … or [people."müller"].',
        ),
        (
            "hello",
            '1:6: An equals sign is missing after the key. Each line is a key, an equals sign and a value: name = "Press '
            'office".',
        ),
    ],
)
def test_what_is_no_toml(text: str, said: str) -> None:
    with pytest.raises(NewsroomError) as error:
        parse(text)
    assert str(error.value) == f"pressctl.toml:{said}"


def test_a_setting_that_others_find_at_fault_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "pressctl.toml").write_text('[validate]\nselect = ["ST",\n  "XX"]')
    error = setting_error(tmp_path, ("validate", "select", 1), "There is no rule XX.", "Look at the list.")
    assert (error.line, error.column, error.message, error.help) == (3, 3, "There is no rule XX.", "Look at the list.")


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(NewsroomError, match="nested too deep"):
        parse("a = " + "[" * 50_000)


@pytest.mark.parametrize(("count", "fits"), [(10_000, True), (10_001, False)])
def test_ten_thousand_contacts_at_most(count: int, fits: bool) -> None:
    text = "\n".join(f"[contacts.c{number}]" for number in range(count))
    if fits:
        assert len(parse(text).contacts) == count
    else:
        with pytest.raises(NewsroomError, match="`contacts` has 10,001 entries; at most 10,000 are read"):
            parse(text)


@pytest.mark.parametrize(("count", "fits"), [(1_000, True), (1_001, False)])
def test_a_field_has_a_thousand_characters_at_most(count: int, fits: bool) -> None:
    text = f'[newsroom]\nname = "{"a" * count}"'
    if fits:
        assert parse(text).name == "a" * count
    else:
        with pytest.raises(NewsroomError, match="is 1,001 characters long; at most 1,000 are read"):
            parse(text)


def test_found_upwards_from_a_file_that_need_not_exist(tmp_path: Path) -> None:
    (tmp_path / "pressctl.toml").write_text('[newsroom]\nname = "Lake"')
    assert find_newsroom(tmp_path / "releases" / "2026" / "a.md").name == "Lake"
    assert newsroom_root(tmp_path) == tmp_path


def test_not_found_past_a_git_folder(tmp_path: Path) -> None:
    (tmp_path / "pressctl.toml").write_text("")
    inner = tmp_path / "repo"
    (inner / ".git").mkdir(parents=True)
    assert newsroom_root(inner / "releases") is None
    (inner / "pressctl.toml").write_text("")
    assert newsroom_root(inner / "releases") == inner


def test_not_found_past_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pressctl.toml").write_text("")
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    assert find_newsroom(home / "work" / "a.md") == Newsroom()


def test_a_folder_of_that_name_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "pressctl.toml").mkdir()
    with pytest.raises(SourceError, match="folder"):
        load_newsroom(tmp_path)


def test_errors_name_the_file_as_it_reads_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pressctl.toml").write_text("x = 1")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NewsroomError) as error:
        find_newsroom(Path("releases/a.md"))
    assert error.value.place == "pressctl.toml:1:1"
