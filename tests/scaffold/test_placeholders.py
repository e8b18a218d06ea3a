import pytest

from pressctl.scaffold.placeholders import Placeholder, find_placeholders, placeholder


def test_found_with_their_lines() -> None:
    text = f'title: "{placeholder("Title")}"\r\n\n{placeholder("City")} – {placeholder("Lead: who")}\n'
    assert find_placeholders(text) == (
        Placeholder(1, "[[Title]]"),
        Placeholder(3, "[[City]]"),
        Placeholder(3, "[[Lead: who]]"),
    )


@pytest.mark.parametrize("text", ["", "[[open", "[[over\nlines]]", "[single]", "]] [[", "[[" + "x" * 400 + "]]"])
def test_what_is_none(text: str) -> None:
    assert find_placeholders(text) == ()


def test_many_brackets_take_no_time() -> None:
    assert find_placeholders("[[" * 50_000) == ()
