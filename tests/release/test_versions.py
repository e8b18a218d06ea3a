from hypothesis import given
from hypothesis import strategies as st

from pressctl.release.versions import together


def test_items_belong_together_by_a_name_that_they_share_or_through_another() -> None:
    names = {"a": ["1"], "b": [], "c": ["2"], "d": ["1", "3"], "e": ["3"], "f": ["4", "2"]}
    assert together("abcdef", lambda item: names[item]) == [["a", "d", "e"], ["b"], ["c", "f"]]


@given(st.lists(st.lists(st.integers(0, 9), max_size=3), max_size=12))
def test_every_item_stands_in_one_group_and_no_name_in_two(rows: list[list[int]]) -> None:
    groups = together(range(len(rows)), lambda number: rows[number])
    assert sorted(number for group in groups for number in group) == list(range(len(rows)))
    held = [{name for number in group for name in rows[number]} for group in groups]
    assert all(not one & other for at, one in enumerate(held) for other in held[at + 1 :])
