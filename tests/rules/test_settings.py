from typing import Any

import pytest

from pressctl.newsroom.newsroom import ValidateSettings
from pressctl.rules.settings import Fault, first_fault

RULES = ("validate", "rules")


def of_rule(key: str, **options: Any) -> Fault | None:
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return first_fault(ValidateSettings(rules={key: named}))


def test_settings_that_hold() -> None:
    settings = ValidateSettings(
        select=("ALL",),
        ignore=("TY", "ST00", "quote-long", "at001"),
        per_file_ignores={"archive/**": ("ST", "link-http")},
        rules={
            "ST001": {"max-length": 90, "severity": "error"},
            "acronym-unexplained": {"known": ["OIM"]},
            "EM012": {"required": True},
        },
    )
    assert first_fault(settings) is None
    assert first_fault(ValidateSettings()) is None


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        (
            ValidateSettings(select=("FM", "ST999")),
            Fault(("validate", "select", 1), "There is no rule ST999.", "Did you mean ST019?"),
        ),
        (
            ValidateSettings(ignore=("quote-unclosd",)),
            Fault(("validate", "ignore", 0), "There is no rule quote-unclosd.", "Did you mean quote-unclosed?"),
        ),
        (
            ValidateSettings(per_file_ignores={"a/**": ("ST", "zz")}),
            Fault(
                ("validate", "per-file-ignores", "a/**", 1), "There is no rule zz.", "`pressctl rule` lists all rules."
            ),
        ),
        (
            ValidateSettings(rules={"headline-lnog": {}}),
            Fault((*RULES, "headline-lnog"), "There is no rule headline-lnog.", "Did you mean headline-long?"),
        ),
        (
            ValidateSettings(rules={"ST": {"max-length": 9}}),
            Fault((*RULES, "ST"), "There is no rule ST.", "`pressctl rule` lists all rules."),
        ),
    ],
)
def test_a_selector_that_means_no_rule(settings: ValidateSettings, fault: Fault) -> None:
    assert first_fault(settings) == fault


def test_an_option_that_the_rule_does_not_have() -> None:
    near = Fault(
        (*RULES, "ST001", "max-lenght"),
        "ST001 headline-long has no option `max-lenght`.",
        "Did you mean `max-length`?",
    )
    far = Fault(
        (*RULES, "ST001", "zzz"),
        "ST001 headline-long has no option `zzz`.",
        "Its options are `max-length`, `severity`.",
    )
    none = Fault((*RULES, "QT001", "zzz"), "QT001 quote-unclosed has no option `zzz`.", "Its options are `severity`.")
    assert of_rule("ST001", max_lenght=90) == near
    assert of_rule("ST001", zzz=90) == far
    assert of_rule("QT001", zzz=90) == none


@pytest.mark.parametrize(
    ("key", "option", "value", "message", "hint"),
    [
        (
            "ST001",
            "max-length",
            "90",
            "must be a whole number above 0, not “90”.",
            "Write digits without quotes: max-length = 90",
        ),
        (
            "QT011",
            "max-words",
            0,
            "must be a whole number above 0, not 0.",
            "Write digits without quotes: max-words = 80",
        ),
        (
            "QT011",
            "max-words",
            True,
            "must be a whole number above 0, not true or false.",
            "Write digits without quotes: max-words = 80",
        ),
        ("EM012", "required", "yes", "must be true or false, not “yes”.", "Write it without quotes: required = true"),
        ("HS004", "known", "OIM", "must be a list of texts, not “OIM”.", 'Write it like this: known = ["…", "…"]'),
        ("HS004", "known", [1], "must be a list of texts, not a list.", 'Write it like this: known = ["…", "…"]'),
        (
            "HS004",
            "severity",
            "eror",
            "must be a severity, not “eror”.",
            "Did you mean “error”? It may be error, warning or advice.",
        ),
        ("HS004", "severity", 3, "must be a severity, not 3.", "It may be error, warning or advice."),
    ],
)
def test_a_value_that_the_option_can_not_take(key: str, option: str, value: object, message: str, hint: str) -> None:
    fault = Fault((*RULES, key, option), f"`validate.rules.{key}.{option}` {message}", hint)
    assert first_fault(ValidateSettings(rules={key: {option: value}})) == fault
