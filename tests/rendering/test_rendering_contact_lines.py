"""Contacts typed line by line keep their lines; prose does not."""

from __future__ import annotations

import pytest

from conftest import Make

LINES = "Ebba Lund\nHead of Press, Port of Sundhaven\n+45 33 12 34 56\nebba@sundhaven.example"
PROSE = (
    "More about the hall, and pictures of it, from Ebba Lund, who is head of\n"
    "press of the port and can be called at any hour: +45 33 12 34 56."
)


def test_a_contact_stays_on_its_lines(make: Make) -> None:
    made = make(f"The hall opened today in Sundhaven.\n\n## Media contact\n\n{LINES}")
    assert LINES in (made.text or "")
    assert (
        "<p>Ebba Lund<br>\nHead of Press, Port of Sundhaven<br>\n"
        '<a class="phone" href="tel:+4533123456">+45 33 12 34 56</a><br>\n'
        '<a href="mailto:ebba@sundhaven.example">ebba@sundhaven.example</a></p>'
    ) in (made.page or "")
    assert made.mail is not None
    assert "Ebba Lund<br>" in made.mail.html


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (PROSE, 0),
        ("Call the desk.\n+45 33 12 34 56 is its number.", 0),  # a sentence a line
        ("The desk\nebba@sundhaven.example", 1),
        ("The hall\nis warm", 0),  # no contact
        ("First line  \nsecond, ebba@sundhaven.example", 1),
    ],
)
def test_line_ends_that_were_meant(make: Make, body: str, lines: int) -> None:
    made = make(f"The hall opened today in Sundhaven.\n\n{body}", options={"formats": ["html"]})
    assert (made.page or "").count("<br>") == lines


def test_no_line_cuts_a_phone(make: Make) -> None:
    made = make("The hall opened.\n\nMedia contact: Ebba Lund, head of press, Port of Sundhaven, +45 33 12 34 56")
    assert "\n+45 33 12 34 56\n" in (made.text or "")
    assert made.mail is not None
    assert "+45\u00a033\u00a012\u00a034\u00a056" in made.mail.html.replace("&nbsp;", "\u00a0")
    assert "\u00a0" not in (made.page or "").replace("&nbsp;", "\u00a0")
