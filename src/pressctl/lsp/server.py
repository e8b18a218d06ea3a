"""The language server: an editor's questions to pressctl, over standard input and output. It opens no port."""

from __future__ import annotations

import asyncio
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

import pressctl
from pressctl.errors import PressctlError
from pressctl.lsp.actions import FIX_ALL, code_actions
from pressctl.lsp.buffers import Buffers, Judged, is_release
from pressctl.lsp.completion import completion
from pressctl.lsp.diagnostics import diagnostics, settings_error
from pressctl.lsp.hover import hover
from pressctl.newsroom.root import FILE_NAME

PAUSE = 0.15
"""Seconds without a key before a text is judged: nobody reads what is wrong with half a word."""


class Server(LanguageServer):
    """A language server with the buffers of its editor."""

    def __init__(self) -> None:
        super().__init__("pressctl", pressctl.__version__)
        self.buffers = Buffers()

    @property
    def encoding(self) -> str:
        """The units in which editor and server count columns."""
        encoding = self.workspace.position_encoding
        return str(getattr(encoding, "value", encoding) or "utf-16")

    def judged(self, uri: str, *, anew: bool = False) -> tuple[TextDocument, Judged | None]:
        """A document with what was found out about it; None where it is no release."""
        document = self.workspace.get_text_document(uri)
        path = to_fs_path(uri) if uri.startswith("file:") else None
        if not is_release(path or "", document.source):
            return document, None
        return document, self.buffers.judge(uri, path or "", document.source, anew=anew)

    def publish(self, uri: str, *, anew: bool = False) -> None:
        """Say what is wrong with a document."""
        document, judged = self.judged(uri, anew=anew)
        if uri.rpartition("/")[2] == FILE_NAME:
            found = _settings(document)
        else:
            found = diagnostics(judged, self.encoding) if judged else []
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, document.version))

    def publish_all(self) -> None:
        """Say it of all that is open: pressctl.toml or a neighbour has changed."""
        for uri in list(self.workspace.text_documents):
            self.publish(uri, anew=True)


def _settings(document: TextDocument) -> list[types.Diagnostic]:
    """What is wrong with a pressctl.toml."""
    from pathlib import Path

    from pressctl.newsroom.load import parse_newsroom
    from pressctl.source import source_from_text

    path = to_fs_path(document.uri)
    try:
        parse_newsroom(source_from_text(document.source, FILE_NAME), Path(path).parent if path else None)
    except PressctlError as error:
        return [settings_error(error)]
    return []


def make_server() -> Server:
    """A server with all that it answers to."""
    server = Server()
    _documents(server)
    _questions(server)
    return server


def _documents(server: Server) -> None:
    """What the editor tells: texts that are opened, changed, saved, closed."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.buffers.locale = params.locale or "en"

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.publish(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(PAUSE)
        document = server.workspace.text_documents.get(uri)
        if document is not None and document.version == version:
            server.publish(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        server.publish_all()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(_: types.DidChangeWatchedFilesParams) -> None:
        server.publish_all()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.buffers.close(uri)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


def _questions(server: Server) -> None:
    """What the editor asks."""
    kinds: list[Any] = [types.CodeActionKind.QuickFix, FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        _, judged = server.judged(uri)
        return code_actions(judged, uri, params, server.encoding) if judged else []

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        _, judged = server.judged(params.text_document.uri)
        return hover(judged, params.position, server.encoding) if judged else None

    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[":", " ", "[", ",", "-"])
    )
    def completed(params: types.CompletionParams) -> list[types.CompletionItem]:
        _, judged = server.judged(params.text_document.uri)
        return completion(judged, params.position, server.encoding) if judged else []
