"""What `init` and `new` say of what they did."""

from __future__ import annotations

from pathlib import Path

from pressctl.cli.console import put
from pressctl.cli.voice import Voice
from pressctl.reporting.visible import visible


def tell(say: Voice, done: str, path: Path) -> None:
    """Print what became of a file: "created", "added to", or nothing where it is "unchanged"."""
    if done != "unchanged":
        put([f"{say(done)} {visible(shown(path))}\n"])


def shown(path: Path) -> str:
    """The path as it reads from the working folder, where it lies in it."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def unread_language(tag: str, say: Voice) -> str | None:
    """A sentence on a language that pressctl has no data for; None for the others."""
    from pressctl.languages.language import load_language
    from pressctl.languages.tags import known_tags

    if load_language(tag).known:
        return None
    return say(
        "pressctl does not know the language “{language}”: it checks only what is alike in all. It reads {known}.",
        language=tag,
        known=known_tags(),
    )
