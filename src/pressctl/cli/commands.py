"""The table of commands: adding one is adding a line here and a file beside this one."""

from __future__ import annotations

from typing import NamedTuple


class CommandLine(NamedTuple):
    """A command's name, where its function (or its group of commands) lies, and its line in the root help."""

    name: str
    target: str
    help: str


COMMANDS = (
    CommandLine(
        "init",
        "pressctl.cli.init:init",
        "Make a newsroom: settings, a folder for releases, a check before each commit.",
    ),
    CommandLine("new", "pressctl.cli.new:new", "Start a release from a template."),
    CommandLine(
        "list", "pressctl.cli.list:list_releases", "List releases with status, languages, embargo and findings."
    ),
    CommandLine(
        "validate",
        "pressctl.cli.validate:validate",
        "Check releases: quotes, speakers, contacts, dateline, embargo, style.",
    ),
    CommandLine("export", "pressctl.cli.export:export", "Make web page, plain text and mail of releases."),
    CommandLine("inspect", "pressctl.cli.inspect:inspect", "Show what pressctl reads in a release."),
    CommandLine("rule", "pressctl.cli.rule:rule", "Show a rule's page, or all rules."),
    CommandLine("schema", "pressctl.cli.schema:schema", "Print the JSON Schema of a release or of pressctl.toml."),
    CommandLine("verify", "pressctl.cli.verify:verify", "Check an export against its manifest, and for embargoes."),
    CommandLine("manifest", "pressctl.cli.manifest:app", "Join the manifests of exports in parts."),
    CommandLine("config", "pressctl.cli.config:app", "Show the settings that hold here."),
    CommandLine("lsp", "pressctl.cli.lsp:lsp", "Serve an editor: findings while you type, mends, completion."),
    CommandLine("clean", "pressctl.cli.clean:clean", "Remove what pressctl remembers of a newsroom."),
)
