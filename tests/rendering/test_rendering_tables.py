"""Columns of a table in a mail that may cut their words."""

from __future__ import annotations

import pytest

from pressctl.release.events import parse_events
from pressctl.rendering.body import BodyWriter
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tables import cut_columns
from pressctl.rendering.tree import build_tree


@pytest.mark.parametrize(
    ("table", "cut"),
    [
        ("| Town | Asked | Read together | Share |\n|---|---|---|---|\n| Marseille | 360 | 266 | 74 % |", set()),
        ("| Year | Verkehrsinfrastrukturausgaben |\n|---|---|\n| 2026 | 41 |", set()),
        ("| Year | Verkehrsinfrastrukturfinanzierungsgesellschaft |\n|---|---|\n| 2026 | 41 |", {1}),
        ("| A |" + " Berichtsjahre |" * 4 + "\n|---|---|---|---|---|\n| b | 1 | 2 | 3 | 4 |", {3, 4}),
        ("| |\n|---|\n| |", set()),
    ],
)
def test_the_widest_columns_give_way(table: str, cut: set[int]) -> None:
    (node,) = build_tree(parse_events(table))
    assert cut_columns(node.children) == cut


def test_cells_of_a_mail_say_what_may_be_cut() -> None:
    table = "| Year | Verkehrsinfrastrukturfinanzierungsgesellschaft |\n|---|--:|\n| 2026 | 41 |"
    html = {
        flavour: BodyWriter(flavour, Pictures({})).write(build_tree(parse_events(table)))  # type: ignore[arg-type]
        for flavour in ("page", "mail")
    }
    assert '<td class="end cut">41</td>' in html["mail"]
    assert '<td class="end">41</td>' in html["page"]
