"""What answers depend on besides a release: this version of pressctl, and the newsroom's own files."""

from __future__ import annotations

import contextlib
import os
import sys
from functools import lru_cache
from pathlib import Path

from pressctl import __version__

try:
    from _blake2 import blake2b  # what hashlib gives, without the library of other digests that it loads with it
except ImportError:  # another Python
    from hashlib import blake2b

LIBRARIES = frozenset(
    ("babel", "css-inline", "email-validator", "minijinja", "nh3", "phonenumbers", "pyromark", "pyyaml", "rapidfuzz")
)
_PACKAGE = Path(__file__).parent.parent
FORM = "3"
"""The form of what is kept: another form is another answer."""


@lru_cache(maxsize=1)
def program_fingerprint() -> str:
    """This pressctl, this Python, and the libraries it stands on: a newer list of telephone numbers finds other errors.

    In a checkout, where the version stands still while the code changes, its files count too."""
    parts = [FORM, __version__, sys.version, *_libraries()]
    checkout = _PACKAGE.parent.parent
    if (checkout / "pyproject.toml").is_file():
        for folder in (_PACKAGE, checkout / "templates"):
            parts += sorted(_stamps(str(folder)))
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _libraries() -> list[str]:
    """The installed versions of the libraries that findings and outputs depend on, as the folders of their metadata say
    them: the library that reads such folders takes longer than a release to check."""
    found: set[str] = set()
    for folder in sys.path:
        if os.path.basename(folder) in ("site-packages", "dist-packages"):
            with contextlib.suppress(OSError):
                found.update(name for name in os.listdir(folder) if _distribution(name) in LIBRARIES)
    return sorted(found)


def _distribution(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return stem.partition("-")[0].lower().replace("_", "-") if dot and ending == "dist-info" else ""


def _stamps(top: str) -> list[str]:
    stamps = []
    waiting = [top]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name != "__pycache__":
                            waiting.append(entry.path)
                    else:
                        info = entry.stat(follow_symlinks=False)
                        stamps.append(f"{entry.path} {info.st_mtime_ns} {info.st_size}")
        except OSError:
            continue
    return stamps


def file_digest(path: str) -> str:
    """The content of a file as a digest; "" where it can't be read."""
    try:
        with open(path, "rb") as file:
            return blake2b(file.read(), digest_size=16).hexdigest()
    except OSError:
        return ""


def digest(*parts: str | bytes) -> str:
    """One digest of several texts or bytes."""
    made = blake2b(digest_size=16)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.hexdigest()


def stamp(path: str) -> list[int] | None:
    """Tells a file that changed since it was looked at; None for one that is not there."""
    try:
        info = os.stat(path)
    except (OSError, ValueError):
        return None
    return [info.st_mtime_ns, info.st_size]
