"""Columns of a table that may cut their words, and tables that are better scrolled."""

from __future__ import annotations

import pytest

from pressctl.release.events import parse_events
from pressctl.rendering.body import BodyWriter
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tables import Fit, fit_mail, fit_paper
from pressctl.rendering.tree import build_tree


@pytest.mark.parametrize(
    ("table", "cut"),
    [
        ("| Town | Asked | Read together | Share |\n|---|---|---|---|\n| Marseille | 360 | 266 | 74 % |", set()),
        ("| Year | Verkehrsinfrastrukturausgaben |\n|---|---|\n| 2026 | 41 |", set()),
        ("| Year | Verkehrsinfrastrukturfinanzierungsgesellschaft |\n|---|---|\n| 2026 | 41 |", {1}),
        ("| A |" + " Berichtsjahre |" * 4 + "\n|---|---|---|---|---|\n| b | 1 | 2 | 3 | 4 |", set()),  # it scrolls
        ("| |\n|---|\n| |", set()),
    ],
)
def test_the_widest_columns_give_way(table: str, cut: set[int]) -> None:
    (node,) = build_tree(parse_events(table))
    assert fit_mail(node.children).cut == cut


def test_cells_of_a_mail_say_what_may_be_cut() -> None:
    table = "| Year | Verkehrsinfrastrukturfinanzierungsgesellschaft |\n|---|--:|\n| 2026 | 41 |"
    html = {
        flavour: BodyWriter(flavour, Pictures({})).write(build_tree(parse_events(table)))  # type: ignore[arg-type]
        for flavour in ("page", "mail")
    }
    assert '<td class="end cut">41</td>' in html["mail"]
    assert '<td class="end">41</td>' in html["page"]
    assert ("sideways" in html["mail"], html["page"].count('class="scroll"')) == (False, 1)


def test_a_table_too_wide_for_a_phone_scrolls_there() -> None:
    table = "| Town | Verkehrsplanung | Hafenbehörde | Finanzierung | Bibliotheken |\n|---|---|---|---|---|\n| Sète |1|2|3|4|"
    (node,) = build_tree(parse_events(table))
    assert fit_mail(node.children) == Fit(frozenset(), scrolled=True)
    html = BodyWriter("mail", Pictures({})).write([node])
    assert html.startswith('<div class="sideways" role="region" tabindex="0" aria-label="Town"><table class="data"')
    assert html.endswith("</table></div>\n")


def test_on_paper_only_the_longest_words_are_cut() -> None:
    table = f"| Town | {'Verkehrs' * 12} | Share |\n|---|---|---|\n| Sète | 1 | 2 |"
    (node,) = build_tree(parse_events(table))
    assert fit_paper(node.children) == Fit(frozenset({1}))
    assert f'<th scope="col" class="cut">{"Verkehrs" * 12}</th>' in BodyWriter("page", Pictures({})).write([node])
