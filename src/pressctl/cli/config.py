"""`pressctl config show`: the settings that hold here, and the versions of what pressctl stands on."""

from __future__ import annotations

import typer

from pressctl.cli.options import Config, Debug, Isolated

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def config() -> None:
    """Look at the settings that hold here.

    Examples:

    pressctl config show

    pressctl config show --config press/pressctl.toml
    """


@app.command()
def show(config: Config = None, isolated: Isolated = False, debug: Debug = False) -> None:
    """Print the newsroom's settings as JSON, defaults included, with the versions of the libraries in use.

    Examples:

    pressctl config show

    pressctl config show --isolated
    """
    import json
    import os

    from pressctl.batch.newsrooms import choose_newsroom
    from pressctl.cli.console import put
    from pressctl.reporting.settings import settings_object
    from pressctl.reporting.visible import visible_json

    newsroom = choose_newsroom(config, isolated).newsroom_for(os.getcwd())  # noqa: PTH109
    put([visible_json(json.dumps(settings_object(newsroom), ensure_ascii=False, indent=2)) + "\n"])
