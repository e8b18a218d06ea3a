"""`pressctl manifest merge`: joins the manifests of shards."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def manifest() -> None:
    """Work with the manifests of exports.

    Examples:

    pressctl manifest merge part-1/manifest.json part-2/manifest.json

    pressctl manifest merge part-*/manifest.json > manifest.json
    """


@app.command()
def merge(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="The manifest.json of each shard.")],
) -> None:
    """Print the manifest of one run that did what these runs did.

    Its bytes are exactly those that one export of everything would have written.

    Examples:

    pressctl manifest merge part-1/manifest.json part-2/manifest.json > manifest.json

    pressctl manifest merge part-*/manifest.json
    """
    from pressctl.cli.console import put_bytes
    from pressctl.files.manifest_reader import merged

    for chunk in merged(files):
        put_bytes(chunk)
