from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

SAID = {
    "validat": "No such command “validat”. Did you mean validate?",
    "xyz": "No such command “xyz”. See `pressctl --help`.",
    "config sho": "No such command “sho”. Did you mean show?",
    "config": "Missing command. See `pressctl config --help`.",
    "--versio": "`pressctl` has no option --versio. Did you mean --version?",
    "validate --fromat json": "`pressctl validate` has no option --fromat. Did you mean --format?",
    "manifest merge --nothing": "`pressctl manifest merge` has no option --nothing. See `pressctl manifest merge --help`.",
    "new -x": "`pressctl new` has no option -x. See `pressctl new --help`.",
    "validate --format": "--format needs a value.",
    "list --jobs x": "--jobs can't be “x”. Give a whole number from 1.",
    "export --jobs 0": "--jobs can't be “0”. Give a whole number from 1.",
    "verify": "`pressctl verify` needs OUT. The folder that was exported to.",
    "manifest merge": "`pressctl manifest merge` needs FILE. The manifest.json of each shard.",
    "new Lake office opens": "`pressctl new` does not know what to do with “office opens”. Put words that belong together between quotation marks.",
    "schema relase": "FILE can't be 'relase'. Did you mean release? It is one of: release, newsroom.",
    "rule --format txt": "--format can't be 'txt'. Did you mean text? It is one of: text, json, markdown.",
    "rule quote-unclosd": "There is no rule quote-unclosd. Did you mean quote-unclosed?",
    "validate --select QT99": "There is no rule QT99. Did you mean QT009?",
    "validate --fail-on eror": "--fail-on can't be 'eror'. Did you mean error? It is one of: error, warning, advice.",
    "validate --ui-language frr": "--ui-language can't be 'frr'. Did you mean fr? It is one of: en, fr.",
    "inspect --language jp .": "--language: “jp” is not a language. Did you mean ja?",
    "inspect --country UK .": "--country: “UK” is not the code of a country. Write GB.",
    "list --color alway": "--color can't be 'alway'. Did you mean always? It is one of: auto, always, never.",
    "init --language jp": "“jp” is not a language. Did you mean ja?",
    "new --kind nws": "“nws” is not a kind of release. Did you mean news?",
}  # fmt: skip


@pytest.mark.parametrize(("line", "said"), SAID.items(), ids=SAID)
def test_what_is_wrong_is_said_with_the_right_one(run: Run, line: str, said: str) -> None:
    done = run(*line.split(" "))
    assert (done.code, done.out, done.err) == (2, "", f"error: {said}\n")


def test_the_name_alone_shows_the_help(run: Run) -> None:
    assert run() == run("--help")
    assert run().code == 0
