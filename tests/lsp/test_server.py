"""The language server, asked by a real client as an editor would."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import LanguageClient

TOML = """[newsroom]
name = "Lakes Trust"
language = "en"
country = "GB"

[people.quill]
name = "Ada Quill"
title = { en = "Director of the Lakes Trust" }

[contacts.desk]
name = "Press desk"
phones = ["+44 20 7946 0958"]
email = "press@lakes.example"

[boilerplate.lakes]
en = "The Lakes Trust looks after forty lakes."
"""

RELEASE = """---
title: Lake office opens on Monday
language: en
date: 2026-03-12
contacts: [desk]
---

Lakeside, 12 March 2026 – The lake office opens  today with 🛶 canoes.

“We are open,” said Ada Quill, Director of the Lakes Trust. "So are you."
"""


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("newsroom")


@pytest_lsp.fixture(  # one server for all: starting it takes longer than asking it
    config=pytest_lsp.ClientServerConfig(server_command=[sys.executable, "-m", "pressctl", "lsp"]),
    scope="module",
    loop_scope="module",
)
async def client(lsp_client: LanguageClient, newsroom: Path) -> AsyncIterator[None]:
    (newsroom / "pressctl.toml").write_text(TOML, encoding="utf-8")
    (newsroom / "releases").mkdir()
    (newsroom / "releases" / "2026-03-12-lake-office.en.md").write_text(RELEASE, encoding="utf-8")
    capabilities = pytest_lsp.client_capabilities("visual-studio-code")
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=newsroom.as_uri(), locale="en")
    )
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, path: Path, text: str | None = None) -> str:
    """The uri of a file that the editor opens, once its diagnostics are there."""
    uri = path.as_uri()
    if uri in client.diagnostics:  # open since an earlier test
        client.text_document_did_close(
            types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=uri))
        )
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    content = path.read_text(encoding="utf-8") if text is None else text
    item = types.TextDocumentItem(uri=uri, language_id="markdown", version=1, text=content)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return uri


def release(newsroom: Path) -> Path:
    return newsroom / "releases" / "2026-03-12-lake-office.en.md"


def said(client: LanguageClient, uri: str) -> list[tuple[str, int, int, int]]:
    return [
        (one.code, one.range.start.line, one.range.start.character, one.range.end.character)
        for one in client.diagnostics[uri]
    ]


def place(text: str, word: str) -> types.Position:
    """The position of a word, in the UTF-16 units that editors count by default."""
    before = text[: text.index(word)]
    line = before.rpartition("\n")[2]
    return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


async def test_findings_as_one_types(client: LanguageClient, newsroom: Path) -> None:
    uri = await opened(client, release(newsroom))
    double = place(RELEASE, "  today")
    assert ("TY002", double.line, double.character, double.character + 2) in said(client, uri)
    straight = place(RELEASE, '"So')
    assert any(code == "QT004" and line == straight.line for code, line, _, _ in said(client, uri))
    change = types.TextDocumentContentChangeWholeDocument(text=RELEASE.replace("opens  today", "opens today"))
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(version=2, uri=uri), content_changes=[change]
        )
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert "TY002" not in {code for code, *_ in said(client, uri)}


async def test_a_readme_is_no_release(client: LanguageClient, newsroom: Path) -> None:
    readme = newsroom / "README.md"
    uri = await opened(client, readme, "# Our newsroom\n\nTK\n")
    assert said(client, uri) == []


async def test_mistakes_in_the_settings(client: LanguageClient, newsroom: Path) -> None:
    path = newsroom / "pressctl.toml"
    uri = await opened(client, path, TOML.replace("country", "contry"))
    (found,) = client.diagnostics[uri]
    assert found.range.start == types.Position(3, 0)
    assert "country" in found.message
    path.write_text(TOML.replace("country", "contry"), encoding="utf-8")
    broken = await opened(client, release(newsroom))
    (found,) = client.diagnostics[broken]
    assert "pressctl.toml:4:1" in found.message
    path.write_text(TOML, encoding="utf-8")
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes=[]))
    for _ in list(client.diagnostics):  # all that is open is judged again
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        if "TY002" in {code for code, *_ in said(client, broken)}:
            break
    assert "TY002" in {code for code, *_ in said(client, broken)}


async def actions(
    client: LanguageClient, uri: str, where: types.Range, only: list[str] | None = None
) -> list[types.CodeAction]:
    found = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=uri),
            range=where,
            context=types.CodeActionContext(diagnostics=[], only=only),
        )
    )
    return [each for each in found or [] if isinstance(each, types.CodeAction)]


def applied(text: str, action: types.CodeAction, uri: str) -> str:
    """The text with an action's edits made, by the lines and UTF-16 columns that it gives."""
    assert action.edit is not None
    assert action.edit.changes is not None
    edits = [*action.edit.changes[uri]]
    for edit in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True):
        start, end = (offset(text, where) for where in (edit.range.start, edit.range.end))
        text = text[:start] + edit.new_text + text[end:]
    return text


def offset(text: str, where: types.Position) -> int:
    lines = text.split("\n")
    before = sum(len(line) + 1 for line in lines[: where.line])
    encoded = lines[where.line].encode("utf-16-le")[: where.character * 2]
    return before + len(encoded.decode("utf-16-le"))


async def test_fixes_as_actions(client: LanguageClient, newsroom: Path) -> None:
    uri = await opened(client, release(newsroom))
    double = place(RELEASE, "  today")
    found = await actions(client, uri, types.Range(double, double))
    titles = [each.title for each in found]
    fix = next(each for each in found if each.title.startswith("TY002") and each.is_preferred)
    assert applied(RELEASE, fix, uri) == RELEASE.replace("opens  today", "opens today")
    hide = found[titles.index("TY002: leave it as it is here")]
    assert applied(RELEASE, hide, uri) == RELEASE.replace(
        "Lakeside, 12", "<!-- pressctl: ignore TY002 -->\nLakeside, 12"
    )
    top = types.Range(types.Position(0, 0), types.Position(0, 0))
    (everything,) = await actions(client, uri, top, ["source.fixAll"])
    mended = applied(RELEASE, everything, uri)
    assert "opens today with 🛶 canoes" in mended
    assert "“So are you.”" in mended


async def test_a_finding_in_the_front_matter_is_left_by_a_comment(client: LanguageClient, newsroom: Path) -> None:
    text = RELEASE.replace("opens on Monday", "opens on Monday!")
    uri = await opened(client, release(newsroom), text)
    where = place(text, "Monday!")
    found = await actions(client, uri, types.Range(where, types.Position(where.line, where.character + 7)))
    hide = next(each for each in found if each.title.endswith("leave it as it is here"))
    code = hide.title.partition(":")[0]
    assert applied(text, hide, uri) == text.replace("title:", f"# pressctl: ignore {code}\ntitle:")


async def shown(client: LanguageClient, uri: str, where: types.Position) -> str:
    found = await client.text_document_hover_async(
        types.HoverParams(text_document=types.TextDocumentIdentifier(uri=uri), position=where)
    )
    assert found is None or isinstance(found.contents, types.MarkupContent)
    return found.contents.value if found and isinstance(found.contents, types.MarkupContent) else ""


async def test_hover_says_what_was_read(client: LanguageClient, newsroom: Path) -> None:
    uri = await opened(client, release(newsroom))
    assert "**Quote** · Ada Quill, Director of the Lakes Trust · told by “said”" in await shown(
        client, uri, place(RELEASE, "We are open")
    )
    assert "**Dateline** · place: Lakeside, date: 2026-03-12" in await shown(client, uri, place(RELEASE, "Lakeside"))
    assert "Press desk · +44 20 7946 0958" in await shown(client, uri, place(RELEASE, "desk]"))
    assert "**TY002 space-double**" in await shown(client, uri, place(RELEASE, "  today"))
    assert "`title` · The headline" in await shown(client, uri, place(RELEASE, "title"))
    assert await shown(client, uri, place(RELEASE, "canoes")) == ""


async def offered(client: LanguageClient, newsroom: Path, text: str) -> list[str]:
    """What is offered where a text has its `|`."""
    where = place(text, "|")
    uri = await opened(client, newsroom / "releases" / "new.en.md", text.replace("|", ""))
    found = await client.text_document_completion_async(
        types.CompletionParams(text_document=types.TextDocumentIdentifier(uri=uri), position=where)
    )
    items = found.items if isinstance(found, types.CompletionList) else found or []
    return [item.text_edit.new_text for item in items if isinstance(item.text_edit, types.TextEdit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\nkind: |\n---\n", "advisory"),
        ("---\nstatus: dr|\n---\n", "draft"),
        ("---\nlanguage: |\n---\n", "en"),
        ("---\ntitle: A lake\nspokes|\n---\n", "spokespeople: "),
        ("---\ncontacts: [|]\n---\n", "desk"),
        ("---\nspokespeople:\n  - q|\n---\n", "quill"),
        ("---\nboilerplate: [l|\n---\n", "lakes"),
        ("---\nevent:\n  wh|\n---\n", "when: "),
        ("---\ntranslations:\n  fr: |\n---\n", "2026-03-12-lake-office.en.md"),
        ("---\ntitle: A lake\n---\n\n<!-- pressctl: ignore AT0|\n", "AT002"),
    ],
)
async def test_completion(client: LanguageClient, newsroom: Path, text: str, expected: str) -> None:
    assert expected in await offered(client, newsroom, text)


async def test_keys_that_are_there_are_not_offered(client: LanguageClient, newsroom: Path) -> None:
    keys = await offered(client, newsroom, "---\ntitle: A lake\n|\nkind: news\n---\n\nText: here\n")
    assert "title: " not in keys
    assert "kind: " not in keys
    assert "date: " in keys


async def test_nothing_is_offered_in_the_body(client: LanguageClient, newsroom: Path) -> None:
    assert await offered(client, newsroom, "---\ntitle: A lake\n---\n\nkind: |\n") == []
