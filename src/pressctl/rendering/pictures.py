"""Where the pictures and files of a release lie in its outputs: beside the page, on the web, or in the mail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote

from pressctl.reading.surroundings import FileFact
from pressctl.record import field, mutable_record, record
from pressctl.rendering.links import safe_address
from pressctl.rendering.rendered import Asset, InlinePicture

MAIL_WIDTH = 552
"""The column of the mail: 600 px, less 24 px of padding on each side."""

_IN_MAIL = frozenset({"image/jpeg", "image/png", "image/gif"})
"""Classic Outlook shows no other kind (caniemail, image formats)."""

_USUAL_FOLDERS = frozenset({"images", "pictures", "assets", "files", "attachments"})
_IN_PAGE = _IN_MAIL | {"image/webp", "image/avif", "image/svg+xml"}
_BY_SUFFIX = {"webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml", "heic": "image/heic"}


@record
class Place:
    """A picture's address on the page, in the mail and on the web (None: it can't be shown there), and its size."""

    page: str | None = None
    mail: str | None = None
    web: str | None = None
    width: int | None = None
    height: int | None = None

    def size(self, flavour: str) -> tuple[int | None, int | None]:
        """Width and height to state: as drawn on the page, fitted into the column in the mail."""
        if flavour == "page":
            return self.width, self.height
        if not self.width:
            return MAIL_WIDTH, None
        width = min(self.width, MAIL_WIDTH)
        return width, round(self.height * width / self.width) if self.height else None


@mutable_record
class Pictures:
    """The pictures and files of one release; collects what must travel with it.

    `base` is the web address of the release's folder, with a slash at the end, or None. With `embed`, or without
    `base`, pictures travel in the mail under content ids at `domain`.
    """

    files: Mapping[str, FileFact]
    base: str | None = None
    embed: bool = False
    domain: str = "pressctl.invalid"
    assets: dict[str, Asset] = field(default_factory=dict)
    inline: dict[str, InlinePicture] = field(default_factory=dict)
    _places: dict[str, Place] = field(default_factory=dict)

    def place(self, source: str) -> Place:
        """Where a picture lies, named as the release names it."""
        if source not in self._places:
            self._places[source] = self._find(source)
        return self._places[source]

    def link(self, name: str, flavour: str) -> str | None:
        """The address of a local file that the release names, or None."""
        fact = self.files.get(name)
        if fact is None or not (fact.exists and fact.inside):
            return None
        address = f"assets/{quote(self.asset(name, fact.kind).name)}"
        if flavour == "page":
            return address
        return self.base + address if self.base else None

    def asset(self, source: str, media_type: str | None = None) -> Asset:
        """The file that goes out for a file of the newsroom; two of one name get different ones."""
        if source not in self.assets:
            taken = {asset.name.casefold() for asset in self.assets.values()}
            self.assets[source] = Asset(_free_name(asset_name(source), taken), source, None, media_type)
        return self.assets[source]

    def _find(self, source: str) -> Place:
        web = safe_address(source) if source.lower().startswith(("https:", "http:")) else None
        if web:
            kind = _BY_SUFFIX.get(web.partition("?")[0].rpartition(".")[2].lower())
            secure = web.lower().startswith("https:")
            return Place(page=web, mail=web if secure and kind is None else None, web=web)
        fact = self.files.get(source)
        if fact is None or not (fact.exists and fact.inside) or fact.kind not in _IN_PAGE:
            return Place()
        page = f"assets/{quote(self.asset(source, fact.kind).name)}"
        address = self.base + page if self.base else None
        return Place(page, self._in_mail(source, fact, address), address, fact.width, fact.height)

    def _in_mail(self, source: str, fact: FileFact, address: str | None) -> str | None:
        if fact.kind not in _IN_MAIL:
            return None
        if address and not self.embed and address.startswith("https:"):
            return address
        cid = f"{_digest(source, 8)}@{self.domain}"
        self.inline[source] = InlinePicture(cid, source, self.asset(source, fact.kind).name)
        return f"cid:{cid}"


def asset_name(source: str) -> str:
    """A file name that is safe everywhere: ASCII letters, digits, point, dash and underscore.

    Folders stay in it, so that `fr/plan.png` and `en/plan.png` do not become one file.
    """
    parts = [part for part in source.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    name = "-".join(parts[1:] if len(parts) > 1 and parts[0] in _USUAL_FOLDERS else parts)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-.")[-80:].lstrip("-.")
    stem = safe.rpartition(".")[0] if "." in safe else safe
    if stem:
        return safe
    return f"file-{_digest(source, 4)}" + (f".{safe.rpartition('.')[2]}" if safe else "")


def _digest(source: str, size: int) -> str:
    import hashlib  # with all that it loads of other digests; most pages need none

    return hashlib.blake2b(source.encode("utf-8", "replace"), digest_size=size).hexdigest()


def _free_name(name: str, taken: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    count, free = 2, name
    while free.casefold() in taken:
        free = f"{stem}-{count}{dot}{suffix}" if dot else f"{name}-{count}"
        count += 1
    return free
