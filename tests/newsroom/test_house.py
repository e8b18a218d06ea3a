import pytest

from pressctl.newsroom.checks import dateline_form
from pressctl.newsroom.house import load_house
from pressctl.newsroom.newsroom import House
from pressctl.resources import houses_folder
from pressctl.schema import HOUSES


def test_the_files_are_the_houses() -> None:
    assert sorted(file.stem for file in houses_folder().glob("*.toml")) == sorted(HOUSES)


@pytest.mark.parametrize("name", HOUSES)
def test_every_dateline_form_is_one(name: str) -> None:
    house = load_house(name)
    assert house.name
    assert [dateline_form(form, ("dateline",)) for form in house.dateline.values()] == list(house.dateline.values())


def test_plain_asks_for_nothing() -> None:
    assert load_house("plain") == House("plain", "Plain", dateline={}, end_mark={}, options={})


def test_govuk_limits() -> None:
    house = load_house("govuk")
    assert (house.headline_max, house.subtitle_max) == (65, 160)


def test_ap_lists() -> None:
    options = load_house("ap").options["dateline-style"]
    assert len(options["stand-alone"]) == 30
    assert len(options["states"]) == 50
    assert [short for state, short in options["states"].items() if state == short] == [
        "Alaska",
        "Hawaii",
        "Idaho",
        "Iowa",
        "Maine",
        "Ohio",
        "Texas",
        "Utah",
    ]
    assert sorted(options["postal"].values()) == sorted(options["states"])
