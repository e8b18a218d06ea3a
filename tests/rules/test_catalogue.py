"""The catalogue, the folders, the pages and the tests name the same rules, and each example does what it says."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import pressctl.rules
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rules.catalogue import RULES, find_rule, module_of, modules
from pressctl.rules.check import check, may_look_at_clock
from pressctl.rules.finding import Finding
from pressctl.rules.pages import Example, page_of
from pressctl.rules.rule import Rule, Subject
from pressctl.source import source_from_text

RULES_FOLDER = Path(pressctl.rules.__file__).parent
FAMILIES = {
    "frontmatter": "FM",
    "dateline": "DL",
    "quotes": "QT",
    "attribution": "AT",
    "contacts": "CT",
    "embargo": "EM",
    "structure": "ST",
    "links": "LK",
    "typography": "TY",
    "house": "HS",
    "suppressions": "SU",
}
MODULES = modules()
MODULE = {module.RULE.code: module for module in MODULES}
ORDER = list(FAMILIES.values())


def examples(heading: str) -> list[pytest.ParameterSet]:  # type: ignore[name-defined]
    return [
        pytest.param(module.RULE.code, example, id=f"{module.RULE.code}-{number}")
        for module in MODULES
        for number, example in enumerate(page_of(module).examples(heading), 1)
    ]


def test_folders_hold_the_rules_of_the_catalogue() -> None:
    files = {path for path in RULES_FOLDER.glob("*/*.py") if path.name != "__init__.py"}
    listed = {RULES_FOLDER / Path(*module.__name__.split(".")[2:]).with_suffix(".py") for module in MODULES}
    assert files == listed


def test_a_rule_lies_in_the_folder_of_its_family() -> None:
    assert [MODULE[rule.code].__name__.split(".")[2] for rule in RULES] == [
        next(folder for folder, family in FAMILIES.items() if family == rule.family) for rule in RULES
    ]


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes, names = [rule.code for rule in RULES], [rule.name for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert codes == sorted(codes, key=lambda code: (ORDER.index(code[:2]), code))
    assert [code for code in codes if not re.fullmatch("[A-Z]{2}[0-9]{3}", code)] == []
    assert [name for name in names if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)] == []


def test_a_rule_is_found_by_code_and_by_name() -> None:
    for rule in RULES:
        assert find_rule(rule.code) is find_rule(rule.code.lower()) is find_rule(rule.name) is rule
        assert replace(module_of(rule).RULE, options=rule.options) == rule
    assert find_rule("XX001") is None


@pytest.mark.parametrize("code", list(MODULE))
def test_a_page_is_whole(code: str) -> None:
    page, rule = page_of(MODULE[code]), MODULE[code].RULE
    assert page.summary
    headings = [heading for heading, _ in page.sections]
    allowed = ["Why", "Bad", "Good", "Fix", "Options"]
    assert headings == [heading for heading in allowed if heading in headings]
    assert page.section("Why")
    assert len(page.examples("Bad")) >= 2
    assert len(page.examples("Good")) >= 2
    assert [option for option in rule.options if f"`{option}`" not in (page.section("Options") or "")] == []
    assert bool(rule.options) == bool(page.section("Options"))


ONE_LANGUAGE = {
    "FM007": "the examples lack the language",
    "DL009": "AP writes English",
    "TY001": "French alone has such spaces",
    "TY017": "Spanish alone has such marks",
}


@pytest.mark.parametrize("code", [code for code in MODULE if code not in ONE_LANGUAGE])
@pytest.mark.parametrize("heading", ["Bad", "Good"])
def test_examples_are_in_two_languages(code: str, heading: str) -> None:
    texts = [example.text for example in page_of(MODULE[code]).examples(heading)]
    languages = {match[1].lower() for text in texts if (match := re.search(r"^language: *([A-Za-z]{2})", text, re.M))}
    bare = [text for text in texts if "\nlanguage:" not in text]
    assert len(languages) + bool(bare) >= 2


@pytest.mark.parametrize("code", [code for code in MODULE if MODULE[code].RULE.options])
def test_each_option_is_told_with_its_default(code: str) -> None:
    said = page_of(MODULE[code]).section("Options") or ""
    for option, default in MODULE[code].RULE.options.items():
        told = re.search(rf"`{option}`:(?:(?!\n`).)*Default: ([^\n]+)", said, re.S)
        assert told is not None
        assert default in (None, (), False) or str(default) in told[1].replace(",", "")


@pytest.mark.parametrize("code", list(MODULE))
def test_a_page_names_nothing_outside(code: str) -> None:
    assert not re.search(r"/work|/tmp|\.\./|issue [A-H]\b", MODULE[code].__doc__ or "")


@pytest.mark.parametrize(("code", "example"), examples("Bad"))
def test_a_bad_example_makes_its_code_fire(code: str, example: Example, findings: Callable[..., list[Finding]]) -> None:
    found = findings(example.text, code, newsroom=example.newsroom, around=example.around)
    assert {finding.code for finding in found} == {code}
    for finding in found:
        assert str(finding.message).endswith((".", "!", "?", "”"))
        assert str(finding.help)
        assert (finding.fix is None) or page_of(MODULE[code]).section("Fix")
        assert 0 <= finding.span.start <= finding.span.end <= len(example.text)


@pytest.mark.parametrize(("code", "example"), examples("Good"))
def test_a_good_example_keeps_its_code_silent(
    code: str, example: Example, findings: Callable[..., list[Finding]]
) -> None:
    assert findings(example.text, code, newsroom=example.newsroom, around=example.around) == []


@pytest.mark.parametrize("code", [code for code in MODULE if page_of(MODULE[code]).section("Fix")])
def test_a_page_about_a_fix_says_whether_it_is_safe(code: str, findings: Callable[..., list[Finding]]) -> None:
    said = page_of(MODULE[code]).section("Fix") or ""
    fixes = [
        finding.fix
        for example in page_of(MODULE[code]).examples("Bad")
        for finding in findings(example.text, code, newsroom=example.newsroom, around=example.around)
        if finding.fix
    ]
    assert fixes
    assert {fix.safe for fix in fixes} == ({True} if said.startswith("Safe:") else {False})


def test_every_rule_has_a_test_of_its_own() -> None:
    tests = Path(__file__).parent
    wanted = {
        tests / module.__name__.split(".")[2] / f"test_{module.RULE.name.replace('-', '_')}.py" for module in MODULES
    }
    assert {path for path in wanted if not path.is_file()} == set()


CLOCKS = [module.RULE for module in MODULES if module.RULE.uses_clock]
DAYS = [
    dt.datetime(year, month, day, 9, tzinfo=dt.UTC) for year, month, day in ((2026, 1, 12), (2026, 3, 12), (2027, 2, 1))
]


def on(now: dt.datetime | None, head: str) -> Subject:
    text = f"---\ntitle: Ferry\nlanguage: en\n{head}\n---\n\nNantes – A ferry.\n"
    reading = read_release(parse_release(source_from_text(text, "r.md"), Newsroom()))
    return Subject(reading, surroundings=Surroundings(now))


@pytest.mark.parametrize("rule", CLOCKS, ids=lambda rule: rule.code)
@pytest.mark.parametrize("head", ["date: 2026-01-12", "date: 2026-03-12", "embargo: 2026-03-14T12:00+01:00"])
def test_whether_a_rule_looks_at_the_clock_holds_on_any_day(rule: Rule, head: str) -> None:
    """An answer that is remembered without its day must be right on every day."""
    looks = {may_look_at_clock(on(now, head), [rule]) for now in (None, *DAYS)}
    found = {check(on(now, head), [rule]) for now in (None, *DAYS)}
    assert looks == {True} or (looks == {False} and found == {()})


def test_most_releases_are_the_same_on_any_day() -> None:
    assert not may_look_at_clock(on(None, "date: 2026-03-12"), RULES)
