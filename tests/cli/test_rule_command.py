import json
from collections.abc import Callable
from typing import Any

from pressctl.rules.catalogue import RULES

Run = Callable[..., Any]


def test_the_list_names_every_rule(run: Run) -> None:
    done = run("rule")
    assert (done.code, done.err) == (0, "")
    assert [line.split()[:3] for line in done.out.splitlines()] == [[r.code, r.name, r.severity] for r in RULES]


def test_a_page_by_code_and_by_name(run: Run) -> None:
    by_code, by_name = run("rule", "qt001"), run("rule", "quote-unclosed")
    assert by_code == by_name
    assert by_code.out.startswith("# QT001 quote-unclosed\n\n*Error.* A quotation mark opens and nothing closes it.\n")


def test_the_pages_of_a_family(run: Run) -> None:
    done = run("rule", "SU", "--format", "json")
    assert [each["code"] for each in json.loads(done.out)] == ["SU001", "SU002", "SU003", "SU004", "SU005"]


def test_one_rule_for_programs(run: Run) -> None:
    assert json.loads(run("rule", "ST001", "--format", "json").out) == [
        {
            "code": "ST001",
            "name": "headline-long",
            "family": "Structure",
            "severity": "warning",
            "summary": "The headline is longer than the house allows.",
            "why": "Wires cut or refuse long headlines (80 to 100 characters; Reuters 50, GOV.UK 65), search results and "
            "mail subjects show some 60. The house decides; without one the limit is generous.",
            "fix": None,
            "options": {"max-length": None},
        }
    ]


def test_an_unknown_rule(run: Run) -> None:
    done = run("rule", "quote-unclosd")
    assert (done.code, done.out) == (2, "")
    assert "There is no rule quote-unclosd. Did you mean quote-unclosed?" in done.err
