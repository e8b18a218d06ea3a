"""Options that several commands share, declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli import completion

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help="Files or folders; without any, the newsroom's releases.",
        show_default=False,
        autocompletion=completion.release_files,
    ),
]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="Use this pressctl.toml instead of the nearest one.")
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Use no pressctl.toml at all.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither read nor write .pressctl_cache.")]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", min=1, metavar="N", help="Processes to work with (default: all cores for many files)."),
]
At = Annotated[
    str | None, typer.Option("--at", metavar="TIME", help="Take this as the present time, e.g. 2026-03-12T09:00+01:00.")
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="REF", help="Only what changed since this git commit, branch or tag.")
]
Color = Annotated[
    str,
    typer.Option(
        "--color",
        metavar="auto|always|never",
        help="When to colour (default: auto).",
        show_default=False,
        autocompletion=completion.choices("auto", "always", "never"),
    ),
]
UiLanguage = Annotated[
    str | None,
    typer.Option(
        "--ui-language",
        metavar="TAG",
        help="The language of messages: en or fr.",
        autocompletion=completion.choices("en", "fr"),
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but findings and errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more about what is done.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the full traceback when pressctl itself fails.")]
