import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import RenderError
from pressctl.files.names import checked_name, checked_slug, collision_key


@pytest.mark.parametrize("name", ["opening", "opening.fr.html", "press-office.vcf", "A_1.png", "2026-03-12", "console"])
def test_plain_names_pass(name: str) -> None:
    assert checked_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "", ".", "..", "a/b", "a\\b", "../x", ".hidden", "a..b", "end.", "a b", "a:b", "a\0b", "a\nb", "é", "~root",
        "con", "CON.txt", "nul.en.html", "com1", "lpt9.md", "x" * 181,
    ],
)  # fmt: skip
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(RenderError):
        checked_name(name)


def test_a_slug_can_not_be_a_folder_of_the_export() -> None:
    with pytest.raises(RenderError) as caught:
        checked_slug("private")
    assert str(caught.value) == "“private” is a folder that exports use themselves. Choose another slug."


def test_names_that_are_one_file_on_some_disks_collide() -> None:
    assert collision_key("E\u0301t\u00e9") == collision_key("\u00c9te\u0301")
    assert collision_key("a") != collision_key("b")


@given(st.text())
def test_what_passes_stays_in_its_folder(name: str) -> None:
    try:
        checked_name(name)
    except RenderError:
        return
    assert name.isascii()
    assert name.isprintable()
    assert not set(name) & set('/\\:*?"<>| ')
    assert not name.startswith(".")
