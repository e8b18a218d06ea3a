"""`pressctl lsp`: the language server that editors start."""

from __future__ import annotations

from pressctl.cli.options import Debug
from pressctl.errors import UsageError


def lsp(debug: Debug = False) -> None:
    """Serve an editor over standard input and output: findings while you type, mends, explanations, completion.

    Editors start it; docs/editors.md says how to set up VS Code, Neovim, Emacs and others. It opens no port and asks
    nothing of the network.

    Examples: pressctl lsp; pressctl lsp --debug
    """
    try:
        from pressctl.lsp.server import make_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol", "cattrs"):
            raise
        raise UsageError(
            "The language server is an extra that is not installed.",
            help="Install it: pipx install 'pressctl[lsp]', or pip install 'pressctl[lsp]'.",
        ) from None
    make_server().start_io()
