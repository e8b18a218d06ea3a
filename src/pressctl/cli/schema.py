"""`pressctl schema`: the JSON Schema of either file, for editors and other programs."""

from __future__ import annotations

from typing import Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.console import put
from pressctl.cli.options import Debug
from pressctl.cli.values import one_of

FILES = ("release", "newsroom")


def schema(
    file: Annotated[
        str,
        typer.Argument(
            metavar="release|newsroom",
            help="Whose schema: a release's head, or pressctl.toml.",
            autocompletion=completion.choices(*FILES),
        ),
    ],
    debug: Debug = False,
) -> None:
    """Print the JSON Schema of a release's front matter or of pressctl.toml.

    Editors use it to complete keys and to mark wrong ones.

    Examples: pressctl schema release > release.schema.json; pressctl schema newsroom
    """
    from pressctl.resources import read_resource, schemas_folder

    name = one_of("FILE", file, FILES)
    put([read_resource(schemas_folder() / f"{name}.schema.json")])
