import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.release.frontmatter import read_front_matter
from pressctl.release.nodes import ScalarNode, SequenceNode
from pressctl.scaffold.yaml_scalar import yaml_scalar, yaml_value

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    "a :#-[]{}\"'\\\n!&*|>%@`?,yno.1", max_size=12
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Lake opens", "Lake opens"),
        ("L'OIM ouvre", "L'OIM ouvre"),
        ("press-minsk", "press-minsk"),
        ("no", '"no"'),
        ("On", '"On"'),
        ("", '""'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("Why?", '"Why?"'),
        ("A?0", '"A?0"'),
        ('Say "yes"', '"Say \\"yes\\""'),
        ("[[City]]", '"[[City]]"'),
        ("- a", '"- a"'),
        ("a\u00a0: b", '"a\u00a0: b"'),
        ("a\u2028b", '"a\\u2028b"'),
        ("a\x85b", '"a\\x85b"'),
        ("12", '"12"'),
        ("2026-03-12", "2026-03-12"),
        ("2026-03-12-lake.fr.md", "2026-03-12-lake.fr.md"),
        ("مرحبا", "مرحبا"),
    ],
)
def test_plain_where_that_is_safe(text: str, written: str) -> None:
    assert yaml_scalar(text) == written


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_yaml_reader_gets_the_text_back(text: str) -> None:
    line = yaml_scalar(text)
    assert "\n" not in line
    loaded = yaml.safe_load(f"key: {line}\nlist: [{line}, x]\n")
    dated = loaded["key"].isoformat() if not isinstance(loaded["key"], str) else loaded["key"]
    assert dated == text
    assert len(loaded["list"]) == 2


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS.filter(lambda text: not any(ord(char) in (0xFFFE, 0xFFFF) for char in text)), max_size=3))
def test_so_does_ours(texts: list[str]) -> None:
    tree = read_front_matter(f"---\nkey: {yaml_value(texts)}\n---\n").tree
    assert tree is not None
    entry = tree.get("key")
    assert entry is not None
    assert isinstance(entry.value, SequenceNode)
    assert [item.text for item in entry.value.items if isinstance(item, ScalarNode)] == texts
