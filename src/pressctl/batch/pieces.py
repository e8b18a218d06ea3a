"""A rendered release as files: names and bytes, not yet on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pressctl.batch.checking import Checked
from pressctl.delivery.piece import Piece
from pressctl.errors import RenderError
from pressctl.files.gather import resolve
from pressctl.files.names import checked_slug
from pressctl.rendering.rendered import Asset, MailParts, Rendered
from pressctl.source import read_bytes

MAX_ASSET = 100_000_000


def pieces_of(rendered: Rendered, path: str, checked: Checked) -> Iterator[Piece]:
    """The files of a rendered release but for its mail. Raises RenderError or SourceError."""
    folder = checked_slug(rendered.slug)
    stem = f"{folder}/{folder}.{rendered.language}"
    if rendered.page is not None:
        yield Piece(f"{stem}.html", "html", rendered.page.encode("utf-8"))
    if rendered.text is not None:
        yield Piece(f"{stem}.txt", "text", rendered.text.encode("utf-8"))
    assets = {asset.name: _asset_bytes(asset, path, checked) for asset in rendered.assets}
    for name, data in assets.items():
        yield Piece(f"{folder}/assets/{name}", "asset", data)


def mail_pieces(rendered: Rendered, path: str, checked: Checked) -> list[Piece]:
    """The files of the mail; none where it was not asked for. Raises RenderError where it can't be made, or SourceError."""
    if rendered.mail_fault is not None:
        raise rendered.mail_fault
    if rendered.mail is None:
        return []
    from pressctl.delivery.eml import make_eml

    folder = checked_slug(rendered.slug)
    stem = f"{folder}/{folder}.{rendered.language}"
    pictures = picture_bytes(rendered.mail, path, checked)
    return [
        Piece(f"{stem}.eml", "email", make_eml(rendered.mail, pictures)),
        Piece(f"{stem}.email.html", "email-html", rendered.mail.html.encode("utf-8")),
    ]


def picture_bytes(mail: MailParts, path: str, checked: Checked) -> dict[str, bytes]:
    """The pictures that travel in a mail. Raises SourceError or RenderError."""
    return {one.source: source_bytes(one.source, path, checked.newsroom.root) for one in mail.pictures}


def _asset_bytes(asset: Asset, path: str, checked: Checked) -> bytes:
    if asset.content is not None:
        return asset.content
    return source_bytes(asset.source or "", path, checked.newsroom.root)


def source_bytes(name: str, path: str, root: str | None) -> bytes:
    """The bytes of a file that a release names. Raises SourceError where it can't be read, RenderError where it is outside."""
    real = resolve(name, path, root)
    if real is None:
        raise RenderError(f"“{name[:80]}” lies outside the newsroom.", path=path, help="Move it into the newsroom.")
    return read_bytes(Path(real), limit=MAX_ASSET, shown=name, follow_links=False)
