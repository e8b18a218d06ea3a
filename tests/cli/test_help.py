import contextlib
import io
from collections.abc import Iterator
from typing import Any

import pytest
import typer.main

from pressctl.cli.app import main
from pressctl.cli.tree import app


def commands() -> Iterator[tuple[str, ...]]:
    root: Any = typer.main.get_command(app)
    for name in root.list_commands(None):
        yield (name,)
        for inner in getattr(root.get_command(None, name), "commands", ()):
            yield (name, inner)


@pytest.mark.parametrize("names", list(commands()), ids=" ".join)
def test_the_help_of_every_command_has_two_examples_at_least(names: tuple[str, ...]) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main([*names, "--help"]) == 0
    text = " ".join(out.getvalue().split())
    assert text.count("pressctl " + names[0]) >= 3  # once in the line of usage
    assert "Examples: pressctl " + names[0] in text
