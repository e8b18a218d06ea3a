"""Selection by code, prefix, name and ALL; files that are let off."""

from __future__ import annotations

import pytest

from pressctl.errors import UsageError
from pressctl.newsroom.newsroom import ValidateSettings
from pressctl.rules.rule import Rule
from pressctl.rules.select import ignored_for, matches_path, options_of, select_rules, without

RULES = (
    Rule("ST001", "headline-long", "warning"),
    Rule("ST002", "placeholder-left", "error"),
    Rule("CT001", "contacts-missing", "warning"),
)


def chosen(settings: ValidateSettings, **options: tuple[str, ...]) -> list[str]:
    return [rule.code for rule in select_rules(RULES, settings, **options)]


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (("ALL",), (), ["ST001", "ST002", "CT001"]),
        (("ST",), (), ["ST001", "ST002"]),
        (("st001",), (), ["ST001"]),
        (("placeholder-left",), (), ["ST002"]),
        (("ALL",), ("ST",), ["CT001"]),
        (("ST001",), ("ST",), ["ST001"]),
        (("ST",), ("ST",), []),
        (("ALL",), ("headline-long", "CT0"), ["ST002"]),
        ((), (), []),
    ],
)
def test_the_more_exact_selector_wins(select: tuple[str, ...], ignore: tuple[str, ...], codes: list[str]) -> None:
    assert chosen(ValidateSettings(select=select, ignore=ignore)) == codes


def test_the_command_line_replaces_or_extends() -> None:
    settings = ValidateSettings(select=("ST",), ignore=("ST001",))
    assert chosen(settings, select=("CT",)) == ["CT001"]
    assert chosen(settings, ignore=()) == ["ST001", "ST002"]
    assert chosen(settings, extend_select=("CT001",)) == ["ST002", "CT001"]
    assert chosen(settings, extend_ignore=("ST002",)) == []


def test_an_unknown_selector_names_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        chosen(ValidateSettings(ignore=("headline-lng",)))
    assert (caught.value.message, caught.value.help) == (
        "There is no rule headline-lng.",
        "Did you mean headline-long?",
    )
    with pytest.raises(UsageError, match="There is no rule Z"):
        chosen(ValidateSettings(select=("Z",)))


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("archive/2019/a.md", "archive/**", True),
        ("archive/2019/a.md", "archive/", True),
        ("archive/2019/a.md", "archive", True),
        ("releases/a.md", "archive/**", False),
        ("releases/a.fr.md", "*.fr.md", True),
        ("releases/a.en.md", "releases/*.fr.md", False),
    ],
)
def test_paths(path: str, pattern: str, fits: bool) -> None:
    assert matches_path(path, pattern) is fits


def test_files_are_let_off() -> None:
    settings = ValidateSettings(per_file_ignores={"archive/**": ("ST",), "*.fr.md": ("CT001",)})
    assert ignored_for("archive/a.fr.md", settings) == ("ST", "CT001")
    assert ignored_for(None, settings) == ()
    assert [rule.code for rule in without(RULES, ("ST",))] == ["CT001"]


def test_options_by_name_and_by_code() -> None:
    rule = Rule("ST001", "headline-long", "warning", options={"max-length": None, "other": 1})
    settings = ValidateSettings(rules={"headline-long": {"max-length": 90}, "ST001": {"max-length": 80}})
    assert options_of(rule, {"headline-long": {"max-length": 65}}, settings) == {"max-length": 80, "other": 1}
    assert options_of(rule, {"headline-long": {"max-length": 65}}, ValidateSettings()) == {"max-length": 65, "other": 1}
