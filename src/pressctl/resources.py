"""Where pressctl's own data lies: language files, houses, templates, JSON Schemas.

Language files and houses lie in the package. Templates and schemas lie at the top of a checkout and are put into the
package when a wheel is built. An editable install runs from the checkout, so the checkout's own are found there.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent


def templates_folder() -> Path:
    """The folder of pressctl's own templates (`release/`, `page/`, `mail/`, `text/`)."""
    return _first(_PACKAGE / "templates", _CHECKOUT / "templates")


def load_templates() -> dict[str, str]:
    """pressctl's own templates for renderings, by name: `page/release.html.j2`, `mail/…`, `text/…`, `index/…`."""
    found = {}
    for format_ in ("page", "mail", "text", "index"):
        folder = templates_folder() / format_
        for file in sorted(folder.glob("*.j2")):
            found[f"{format_}/{file.name}"] = read_resource(file)
    return found


def schemas_folder() -> Path:
    """The folder of the JSON Schemas of release front matter and pressctl.toml."""
    return _first(_PACKAGE / "schemas", _CHECKOUT / "schema")


def languages_folder() -> Path:
    """The folder of language files, one `<tag>.toml` a language."""
    return _PACKAGE / "languages"


def houses_folder() -> Path:
    """The folder of house styles, one TOML file a house."""
    return _PACKAGE / "newsroom" / "houses"


@lru_cache(maxsize=256)
def read_resource(path: Path) -> str:
    """The text of one of pressctl's own files. These are trusted: they came with the program."""
    return path.read_text(encoding="utf-8")


def _first(*folders: Path) -> Path:
    """In an editable install a stale copy may lie in site-packages, which is never looked at: only beside this file."""
    return next((folder for folder in folders if folder.is_dir()), folders[0])
