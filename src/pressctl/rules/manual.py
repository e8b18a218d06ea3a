"""The manual of the rules, made of their pages: one page, the list, and the whole as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pressctl.rules.catalogue import RULES, RuleModule, modules
from pressctl.rules.finding import SEVERITIES
from pressctl.rules.pages import page_of

FAMILIES: Mapping[str, str] = {
    "FM": "Front matter",
    "DL": "Dateline",
    "QT": "Quotes",
    "AT": "Attribution",
    "CT": "Contacts",
    "EM": "Embargo",
    "ST": "Structure",
    "LK": "Links and media",
    "TY": "Typography",
    "HS": "House style",
    "SU": "Suppressions",
}
_SHOWN_AS = {"toml": "toml", "around": "toml"}  # all other examples are releases, in Markdown


def page_markdown(module: RuleModule, level: int = 1) -> str:
    """A rule's page as Markdown, its heading at a level."""
    rule, page, mark = module.RULE, page_of(module), "#" * level
    parts = [f"{mark} {rule.code} {rule.name}", f"*{rule.severity.capitalize()}.* {page.summary}"]
    for heading, text in page.sections:
        parts += [f"{mark}# {heading}", _with_fences(text)]
    return "\n\n".join(parts) + "\n"


def _with_fences(text: str) -> str:
    """Examples with the fences that readers of Markdown know."""
    lines = []
    inside = False
    for line in text.split("\n"):
        if line.startswith("```"):
            inside = not inside
            lines.append(f"````{_SHOWN_AS.get(line[3:].strip(), 'markdown')}" if inside else "````")
        else:
            lines.append(line)
    return "\n".join(lines)


def summary_rows() -> Iterable[tuple[str, str, str, str]]:
    """Code, name, severity and the first sentence of the page of every rule."""
    for module in modules():
        rule = module.RULE
        yield rule.code, rule.name, rule.severity, " ".join(page_of(module).summary.split("\n\n")[0].split())


def is_mended(module: RuleModule) -> str:
    """How a rule's findings can be mended: "safe", "unsafe", or "" where they can't."""
    fix = page_of(module).section("Fix")
    return "" if fix is None else "safe" if fix.startswith("Safe:") else "unsafe"


def manual() -> str:
    """All rules in one document: tables by family, then every page."""
    parts = ["# Rules\n", _introduction()]
    rows = {row[0]: row for row in summary_rows()}
    mended = {module.RULE.code: is_mended(module) for module in modules()}
    for family, title in FAMILIES.items():
        codes = [rule.code for rule in RULES if rule.family == family]
        parts.append(f"## {title} ({family})\n")
        table = ["| code | name | severity | fix | finds |", "|---|---|---|---|---|"]
        for code in codes:
            _, name, severity, summary = rows[code]
            anchor = f"{code.lower()}-{name}"
            table.append(
                f"| [{code}](#{anchor}) | {name} | {severity} | {mended[code]} | {summary.replace('|', '¦')} |"
            )
        parts.append("\n".join(table) + "\n")
        parts += [page_markdown(module, 3) for module in modules() if module.RULE.family == family]
    return "\n".join(parts)


def _introduction() -> str:
    count = {severity: sum(rule.severity == severity for rule in RULES) for severity in SEVERITIES}
    return (
        f"{len(RULES)} rules: {count['error']} errors, {count['warning']} warnings, {count['advice']} pieces of advice. "
        "Each can be switched off by its code, by the first letters of codes or by its name: in `ignore` of "
        "pressctl.toml, for some files in `per-file-ignores`, on the command line with `--ignore`, and in a release by "
        "a comment `<!-- pressctl: ignore QT001 (reason) -->` before a block, or `<!-- pressctl: ignore-file ST "
        "(reason) -->`. Every rule takes the option `severity` (error, warning, advice) in "
        "`[validate.rules.CODE]`.\n"
    )
