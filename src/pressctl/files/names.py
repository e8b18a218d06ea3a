"""Names of output files: one allow-list, on every system, so that an export can be copied to any of them."""

from __future__ import annotations

import re
import unicodedata

from pressctl.errors import RenderError

MAX_NAME = 180
"""Room for a language, a format and a temporary name within the 255 bytes that file systems take."""

_ALLOWED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that Windows keeps for devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces")."""

_OURS = frozenset({"private"})
"""Folders of an export that are no release's."""


def checked_name(name: str) -> str:
    """The name, where it may be a file's or folder's in an export. Raises RenderError.

    ASCII letters, digits, `.`, `_` and `-`; no leading or trailing dot; no device of Windows.
    """
    shown = name[:60]
    if not _ALLOWED.fullmatch(name) or name.endswith(".") or ".." in name:
        raise RenderError(
            f"“{shown}” can't be a file name in an export.",
            help="Use letters a to z, digits, hyphens and single dots.",
        )
    if len(name) > MAX_NAME:
        raise RenderError(f"“{shown}…” is too long for a file name.", help=f"Use at most {MAX_NAME} characters.")
    if name.partition(".")[0].lower() in _DEVICES:
        raise RenderError(
            f"“{shown}” is a name that Windows keeps for a device.", help="Choose another slug or file name."
        )
    return name


def checked_slug(slug: str) -> str:
    """The slug, where it may be a release's folder in an export. Raises RenderError."""
    if slug.lower() in _OURS:
        raise RenderError(f"“{slug}” is a folder that exports use themselves.", help="Choose another slug.")
    return checked_name(slug)


def collision_key(name: str) -> str:
    """Two names with the same key are one file on some disks: case and composition of letters don't tell them apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
