"""The files that `init` writes: pressctl.toml, .gitignore, the check before each commit."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from pressctl.record import record
from pressctl.resources import read_resource, templates_folder

IGNORED = ("dist/", ".pressctl_cache/")


class Hook(NamedTuple):
    """A hook of pre-commit: its id, the name that commits show, and its command. .pre-commit-hooks.yaml has the same."""

    id: str
    name: str
    entry: str


HOOKS = (
    Hook(
        "pressctl-fix",
        "mend press releases",
        "pressctl validate --fix-only --exit-non-zero-on-fix --force-exclude",
    ),
    Hook("pressctl-validate", "check press releases", "pressctl validate --force-exclude --format full"),
)


@record
class Answers:
    """What a newsroom says of itself. Empty texts are left out of its pressctl.toml."""

    name: str
    language: str = "en"
    timezone: str = "UTC"
    country: str = ""
    place: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""


def pressctl_toml(answers: Answers, language: str = "en") -> str:
    """The text of a new pressctl.toml, with notes that explain it, in a language of the interface."""
    import minijinja

    environment = minijinja.Environment(undefined_behavior="strict", trim_blocks=True, lstrip_blocks=True)
    environment.debug = False
    environment.keep_trailing_newline = True
    environment.add_filter("toml", toml_text)
    text = environment.render_str(
        _template(language),
        name=answers.name,
        language=answers.language,
        timezone=answers.timezone,
        country=answers.country,
        place=answers.place,
        contact=bool(answers.contact_name or answers.contact_email or answers.contact_phone),
        contact_name=answers.contact_name,
        contact_email=answers.contact_email,
        contact_phone=answers.contact_phone,
        sender=_sender(answers),
    )
    return _aligned(text)


def _template(language: str) -> str:
    """The template whose notes are in a language; the English one where there is none."""
    folder = templates_folder() / "newsroom"
    own = folder / f"pressctl.{language}.toml.j2"
    return read_resource(own if language.isalpha() and own.is_file() else folder / "pressctl.toml.j2")


def toml_text(text: str) -> str:
    """Text as a TOML string: JSON's escapes are TOML's, but for DEL, which TOML wants escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _sender(answers: Answers) -> str:
    """The sender of mails. A name with special characters goes between quotes of its own (RFC 5322, 3.2.4)."""
    name = answers.name if re.fullmatch(r"[\w !#$%&'*+/=?^`{|}~-]+", answers.name) else ""
    if not name:
        plain = answers.name.replace("\\", "").replace('"', "")
        name = f'"{plain}"'
    return f"{name} <{answers.contact_email}>"


def _aligned(text: str) -> str:
    """Notes behind values begin in one column, where the values leave room."""
    lines = [re.sub(r"^(\S[^#]*?) {2,}#", lambda match: f"{match[1]:<27} #", line) for line in text.split("\n")]
    return "\n".join(lines)


def ignore_lines(existing: str) -> str:
    """`existing` with what git should leave alone added; the same text where it has all of it."""
    have = {line.strip().strip("/") for line in existing.splitlines()}
    missing = [line for line in IGNORED if line.strip("/") not in have]
    if not missing:
        return existing
    begin = existing if not existing or existing.endswith("\n") else existing + "\n"
    return begin + "\n".join(missing) + "\n"


def hook_entry(repo: str | None = None, rev: str | None = None, indent: str = "  ") -> str:
    """The entry of a pre-commit configuration: the installed pressctl, or the one at a git address.

    What can be mended safely is mended first, so that the check speaks only of what a person has to do.
    """
    lines = [f"- repo: {json.dumps(repo) if repo else 'local'}"]
    lines += [f"  rev: {json.dumps(rev)}"] if repo else []
    lines.append("  hooks:")
    for hook in HOOKS:
        lines.append(f"    - id: {hook.id}")
        if not repo:
            lines += [
                f"      name: {hook.name}",
                f"      entry: {hook.entry}",
                "      language: system",
                "      types: [markdown]",
                "      require_serial: true",
            ]
    return "".join(f"{indent}{line}\n" for line in lines)


def hook_config(existing: str | None, repo: str | None = None, rev: str | None = None) -> str | None:
    """The text of .pre-commit-config.yaml with the check in it: the same text where it has it already.

    None where an existing file has a form to which nothing can safely be added.
    """
    if existing is None or not existing.strip():
        return (existing or "") + "repos:\n" + hook_entry(repo, rev)
    if "pressctl-validate" in existing:
        return existing
    keys = re.findall(r"^([A-Za-z_][\w-]*):(.*)$", existing, re.MULTILINE)
    if not keys or keys[-1][0] != "repos" or keys[-1][1].split("#")[0].strip():
        return None
    items = re.findall(r"^([ \t]*)- repo:", existing, re.MULTILINE)
    if not items or any("\t" in item for item in items):
        return None
    newline = "\r\n" if "\r\n" in existing else "\n"
    begin = existing if existing.endswith("\n") else existing + newline
    return begin + hook_entry(repo, rev, items[-1]).replace("\n", newline)


GIT_HOOK = """\
#!/bin/sh
# Checks the press releases of a commit; written by pressctl init --git-hook.
command -v pressctl >/dev/null || {
    echo "The press releases of this commit can't be checked: there is no pressctl here. Install it: pipx install pressctl" >&2
    exit 1
}
git diff --cached --name-only --diff-filter=ACMR -z -- '*.md' '*.markdown' |
    xargs -0 sh -c '[ "$#" -eq 0 ] || exec pressctl validate --force-exclude --format full -- "$@"' sh
"""
