"""Messages in French: every sentence of the rules is translated, with the same places, and the catalogue is compiled."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import pressctl.rules
from pressctl.rules.catalogue import RULES, modules
from pressctl.rules.finding import message
from pressctl.rules.messages import LANGUAGES, LOCALES, translate, translator
from pressctl.rules.pages import page_of
from pressctl.rules.problem_words import TEMPLATES, worded

FOLDER = Path(pressctl.rules.__file__).parent
SOURCES = sorted(LOCALES.glob("*/LC_MESSAGES/*.po"))
NOT_SAID = {"manual.py", "settings.py", "select.py", "catalogue.py", "pages.py", "problem_words.py"}


def sentences() -> set[str]:
    """The sentences in the code of the rules: strings that begin as a sentence does and end in a stop."""
    found: set[str] = set()
    for file in FOLDER.rglob("*.py"):
        if file.name in NOT_SAID:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
                text = node.value
                ends = text.rstrip("”)").endswith((".", "?", "!", "…"))
                if len(text) > 4 and " " in text and ends and re.match("[A-Z“`{]|pressctl", text) and "\\" not in text:
                    found.add(text)
    return found


def explanations() -> set[str]:
    """What `validate --explain` says of the words that told."""
    tree = ast.parse((FOLDER.parent / "batch" / "explain.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say"]
    return {str(node.args[0].value) for node in calls if isinstance(node.args[0], ast.Constant)}


def compiled(source: Path) -> bytes:
    """What docs/compile_messages.py makes of a source."""
    tool = Path(__file__).parents[2] / "docs" / "compile_messages.py"
    spec = importlib.util.spec_from_file_location("compile_messages", tool)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: bytes = module.compiled(source)
    return made


def catalogue(source: Path) -> dict[str, str]:
    with source.open("rb") as file:
        return {str(entry.id): str(entry.string) for entry in read_po(file) if entry.id}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.parts[-3])
def test_a_catalogue_is_whole(source: Path) -> None:
    said, wanted = catalogue(source), sentences() | set(TEMPLATES) | explanations()
    assert sorted(wanted - set(said)) == []
    assert sorted(set(said) - wanted) == []
    assert [key for key, text in said.items() if not text] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.parts[-3])
def test_translations_keep_the_places(source: Path) -> None:
    def places(text: str) -> set[str]:
        return set(re.findall(r"\{[a-z_]*\}", text.replace("{{", "").replace("}}", "")))

    assert {key: text for key, text in catalogue(source).items() if places(key) != places(text)} == {}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.parts[-3])
def test_a_catalogue_is_compiled(source: Path) -> None:
    assert source.with_suffix(".mo").read_bytes() == compiled(source)


def test_every_language_but_english_has_a_catalogue() -> None:
    assert {source.parts[-3] for source in SOURCES} == set(LANGUAGES) - {"en"}


@pytest.mark.parametrize("language", ["fr", "fr-CH", "fr_FR.UTF-8", "FR"])
def test_french(language: str) -> None:
    said = message("“{number}” has too few digits.", number="+33 {1}")
    assert translate(said, language) == "«\u00a0+33 {1}\u00a0» a trop peu de chiffres."


@pytest.mark.parametrize("language", ["en", "de", "", "C", "../fr"])
def test_other_languages_are_english(language: str) -> None:
    assert translator(language)("Leave one.") == "Leave one."


def test_problems_of_the_front_matter_are_translated() -> None:
    said = worded("pressctl knows no key `titel` in `event`.")
    assert translate(said, "fr") == "pressctl ne connaît pas de clé `titel` dans `event`."
    assert str(worded("Write it as indented `key: value` lines, or as {key: value, key: value}.")) == (
        "Write it as indented `key: value` lines, or as {key: value, key: value}."
    )
    assert str(worded("A {new} sentence.")) == "A {new} sentence."
    assert translate(worded("pressctl knows no key `titel`."), "fr") == "pressctl ne connaît pas de clé `titel`."
    assert translate(worded("pressctl knows no kind `nwes`."), "fr") == "pressctl ne connaît pas `nwes` pour `kind`."


def test_every_bad_example_speaks_french(findings: object) -> None:
    french = translator("fr")
    english = []
    for module in modules():
        for example in page_of(module).examples("Bad"):
            found = findings(example.text, newsroom=example.newsroom, around=example.around)  # type: ignore[operator]
            english += [
                each.message.template for each in found if french(each.message.template) == each.message.template
            ]
    assert english == []
    assert len(RULES) == len(modules())
