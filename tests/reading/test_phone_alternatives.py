"""Several phones in one field."""

from __future__ import annotations

import pytest

from pressctl.reading.phone_alternatives import read_phones


@pytest.mark.parametrize(
    ("raw", "country", "expected"),
    [
        ("(11) 3323-1234 / 98765-4321", "BR", [("(11) 3323-1234", "+551133231234"), ("98765-4321", "+5511987654321")]),
        (
            "01 44 49 47 78 / 06 12 34 56 78",
            "FR",
            [("01 44 49 47 78", "+33144494778"), ("06 12 34 56 78", "+33612345678")],
        ),
        ("040/123456", "DE", [("040/123456", "+4940123456")]),
        ("(11) 3323-1234 / 12345-6", "BR", [("(11) 3323-1234 / 12345-6", None)]),
        ("", None, [("", None)]),
    ],
)
def test_each_part_is_a_phone_of_the_same_town(
    raw: str, country: str | None, expected: list[tuple[str, str | None]]
) -> None:
    assert [(phone.raw, phone.e164) for phone in read_phones(raw, country)] == expected
