"""`pressctl rule`: the page of a rule, or the list of all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.console import put
from pressctl.cli.values import one_of

if TYPE_CHECKING:
    from pressctl.rules.rule import Rule

FORMATS = ("text", "json", "markdown")


def rule(
    key: Annotated[
        str,
        typer.Argument(
            metavar="[CODE|NAME]",
            autocompletion=completion.rules,
            help="A rule's code (QT001) or name (quote-unclosed).",
        ),
    ] = "",
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="text, json or markdown.",
            autocompletion=completion.choices("text", "json", "markdown"),
        ),
    ] = "text",
) -> None:
    """Show a rule's page: what it finds, why, examples, what can be mended. Without a name, list all rules.

    Examples: pressctl rule; pressctl rule QT001; pressctl rule phone-invalid; pressctl rule --format json
    """
    chosen = one_of("--format", format_, FORMATS)
    if key:
        put([_page(key, chosen)])
    else:
        put([_list(chosen)])


def _page(key: str, format_: str) -> str:
    from pressctl.rules.catalogue import RULES, find_rule, module_of
    from pressctl.rules.manual import page_markdown
    from pressctl.rules.select import check_selector

    found = find_rule(key)
    if found is None:
        check_selector(key, RULES)
        family = tuple(each for each in RULES if each.code.startswith(key.upper()))
        return _as_json(family) if format_ == "json" else "\n".join(page_markdown(module_of(each)) for each in family)
    return _as_json((found,)) if format_ == "json" else page_markdown(module_of(found))


def _list(format_: str) -> str:
    from pressctl.rules.catalogue import RULES
    from pressctl.rules.manual import manual, summary_rows

    if format_ == "markdown":
        return manual()
    if format_ == "json":
        return _as_json(RULES)
    rows = list(summary_rows())
    width = max(len(name) for _, name, _, _ in rows)
    return "".join(f"{code}  {name:<{width}}  {severity:<7}  {summary}\n" for code, name, severity, summary in rows)


def _as_json(rules: tuple[Rule, ...]) -> str:
    import json

    from pressctl.rules.catalogue import modules
    from pressctl.rules.manual import FAMILIES, is_mended
    from pressctl.rules.pages import page_of

    found = [
        {
            "code": module.RULE.code,
            "name": module.RULE.name,
            "family": FAMILIES[module.RULE.family],
            "severity": module.RULE.severity,
            "summary": " ".join(page_of(module).summary.split()),
            "why": " ".join((page_of(module).section("Why") or "").split()),
            "fix": is_mended(module) or None,
            "options": dict(module.RULE.options),
        }
        for module in modules()
        if module.RULE.code in {each.code for each in rules}
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
