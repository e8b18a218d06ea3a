"""An export asks only the rules that may find errors: they find what they find among all others."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from pressctl.newsroom.newsroom import ValidateSettings
from pressctl.rules.catalogue import RULES, modules
from pressctl.rules.check import check, that_may_err
from pressctl.rules.finding import SEVERITIES, Finding
from pressctl.rules.pages import Example, page_of
from pressctl.rules.rule import Subject

MODULE = {module.RULE.code: module for module in modules()}
EXAMPLES = [
    pytest.param(example, id=f"{code}-{number}")
    for code, module in MODULE.items()
    for number, example in enumerate(page_of(module).examples("Bad"), 1)
]


def errors(found: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in found if finding.severity == "error"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_errors_of_a_release_are_found_by_the_rules_that_may_err(
    example: Example, subject: Callable[..., Subject]
) -> None:
    given = (example.text, example.newsroom, example.around)
    settings = subject(*given).newsroom.validate
    assert errors(check(subject(*given), that_may_err(RULES, settings))) == errors(check(subject(*given), RULES))


@pytest.mark.parametrize("code", list(MODULE))
def test_no_rule_makes_a_finding_heavier_than_the_catalogue_says(code: str) -> None:
    rule = MODULE[code].RULE
    tree = ast.parse(Path(str(MODULE[code].__file__)).read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    given = {
        each.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "RULE.finding"
        for keyword in call.keywords
        if keyword.arg == "severity"
        for each in ast.walk(keyword.value)
        if isinstance(each, ast.Constant) and each.value in SEVERITIES
    }
    assert {one for one in given if SEVERITIES.index(one) < SEVERITIES.index(rule.severity)} == set()


def codes(**rules: dict[str, str]) -> list[str]:
    settings = ValidateSettings(rules={key.replace("_", "-"): options for key, options in rules.items()})
    return [rule.code for rule in that_may_err(RULES, settings)]


def test_those_that_pressctl_toml_makes_errors_may_err() -> None:
    usual = [rule.code for rule in RULES if rule.severity == "error"]
    assert codes() == codes(QT001={"severity": "advice"}) == usual
    assert sorted(codes(headline_long={"severity": "error"}, TY002={"severity": "error"})) == sorted(
        [*usual, "ST001", "TY002"]
    )


def test_what_hides_nothing_is_known_only_when_all_rules_were_asked() -> None:
    assert codes(SU001={"severity": "error"}) == [rule.code for rule in RULES]
