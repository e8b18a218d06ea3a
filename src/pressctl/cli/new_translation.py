"""`pressctl new --translate`: a translation of a release, linked both ways."""

from __future__ import annotations

from pathlib import Path

from pressctl.cli.console import note
from pressctl.errors import PressctlError, UsageError
from pressctl.newsroom.load import find_newsroom
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.release.release import Release
from pressctl.source import open_source


def translation(original: Path, language: str | None) -> tuple[Path, str, Release]:
    """The path and text of a translation, and the release that it translates. Raises UsageError or SourceError."""
    from pressctl.scaffold.translate import translate, translated_name

    if language is None:
        raise UsageError("--translate needs --language.", help="Say into which: --language fr")
    newsroom = find_newsroom(original)
    release = parse_release(open_source(original), newsroom)
    if language == release.language:
        raise UsageError(f"{original} is in {language} already.", help="Name another language.")
    path = original.with_name(translated_name(original.name, release.language, language))
    return path, translate(release, original.name, language, newsroom), release


def link_versions(original: Path, release: Release, language: str, name: str) -> None:
    """Name the new version in the original and in the versions that it names, those in its own folder."""
    newsroom = find_newsroom(original)
    _link(original, release, language, name)
    for field in release.translations.values():
        sibling = original.with_name(field.value) if Path(field.value).name == field.value else None
        if sibling is None or sibling.name in (original.name, name) or not sibling.is_file():
            continue
        try:
            _link(sibling, _read(sibling, newsroom), language, name)
        except PressctlError as error:
            note(str(error))


def _read(path: Path, newsroom: Newsroom) -> Release:
    return parse_release(open_source(path), newsroom)


def _link(path: Path, release: Release, language: str, name: str) -> None:
    from pressctl.files.writer import replace_file
    from pressctl.scaffold.translate import linked

    if language in release.translations:
        return
    text = None if path.is_symlink() else linked(release, language, name)
    if text is None:
        note(f"{path}: add this line to its head yourself: translations: {{{language}: {name}}}")
    else:
        replace_file(str(path), release.source.encode(text))
