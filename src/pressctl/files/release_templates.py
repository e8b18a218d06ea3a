"""Where `new` finds its templates: the newsroom's own in `templates/release/` first, then pressctl's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pressctl.errors import UsageError
from pressctl.resources import read_resource, templates_folder
from pressctl.schema import nearest
from pressctl.source import open_source

MAX_TEMPLATE_BYTES = 1_000_000
_ENDINGS = (".md.j2", ".md")


def release_loader(root: Path | None) -> Callable[[str], str | None]:
    """A loader of release templates by name for the newsroom in `root` (None: pressctl's own alone)."""
    own = own_folder(root)

    def load(name: str) -> str | None:
        if not _is_name(name):
            return None
        if own and (own / name).is_file():
            return open_source(own / name, limit=MAX_TEMPLATE_BYTES).text
        ours = templates_folder() / "release" / name
        return read_resource(ours) if ours.is_file() else None

    return load


def choose_template(root: Path | None, kind: str, language: str, asked: str | None) -> str:
    """The name of the template for a kind and language, or of the one that was asked for. Raises UsageError.

    A newsroom's `news.fr.md` comes before its `news.md`, and that before pressctl's own.
    """
    names = available_templates(root)
    stem = asked or kind
    primary = language.partition("-")[0]
    for wanted in (stem, *(f"{stem}.{tag}{ending}" for tag in (language, primary) for ending in _ENDINGS)):
        if wanted in names and wanted != stem:
            return wanted
    for wanted in (stem, *(stem + ending for ending in reversed(_ENDINGS))):
        if wanted in names:
            return wanted
    stems = sorted({name.removesuffix(".j2").removesuffix(".md") for name in names if not name.startswith("_")})
    near = nearest(stem, stems)
    hint = f"Did you mean {near}?" if near else f"There are {', '.join(stems)}."
    raise UsageError(f"There is no template “{stem}”.", help=hint)


def own_folder(root: Path | None) -> Path | None:
    """The newsroom's own folder of release templates, which need not exist."""
    return root / "templates" / "release" if root else None


def available_templates(root: Path | None) -> frozenset[str]:
    """The names of all templates that there are."""
    return frozenset(_listed(own_folder(root))) | frozenset(_listed(templates_folder() / "release"))


def _listed(folder: Path | None) -> list[str]:
    try:
        return [file.name for file in folder.iterdir() if file.name.endswith(_ENDINGS)] if folder else []
    except OSError:
        return []


def _is_name(name: str) -> bool:
    return bool(name) and not name.startswith(".") and not any(char in name for char in "/\\:\0")
