"""`pressctl new --translate`: a translation of a release, linked both ways."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pressctl.batch.discover import SUFFIXES
from pressctl.cli.console import note
from pressctl.cli.start import Start
from pressctl.cli.voice import Voice
from pressctl.errors import PressctlError, UsageError
from pressctl.newsroom.load import find_newsroom
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.release.release import Release
from pressctl.source import open_source


def translation(original: Path, language: str | None, say: Voice, *, ask: bool) -> Start:
    """A translation to be written; once it is, the original and its versions name it. Raises UsageError or SourceError."""
    from pressctl.scaffold.translate import translate, translated_name

    if not original.name.lower().endswith(SUFFIXES):
        raise UsageError(f"{original} is no release.", help="Name a Markdown file, as a rule in releases/.")
    newsroom = find_newsroom(original)
    release = _read(original, newsroom)
    if release.front is None:
        raise UsageError(f"{original} is no release: it has no head.", help="Name a release, as a rule in releases/.")
    if language is None and ask:
        language = _asked(say)
    if language is None:
        raise UsageError("--translate needs --language.", help="Say into which: --language fr")
    if language == release.language:
        raise UsageError(f"{original} is in {language} already.", help="Name another language.")
    path = original.with_name(translated_name(original.name, release.language, language))
    text = translate(release, original.name, language, newsroom)
    return Start(path, text, language, partial(link_versions, original, release, language, path.name, say))


def _asked(say: Voice) -> str:
    from pressctl.cli.asking import ask
    from pressctl.cli.new_questions import read_language

    return ask(say, say("Language of the translation (en, fr, ar …)"), read_language)


def link_versions(original: Path, release: Release, language: str, name: str, say: Voice) -> None:
    """Name the new version in the original and in the versions that it names, those in its own folder."""
    newsroom = find_newsroom(original)
    _link(original, release, language, name, say)
    for field in release.translations.values():
        sibling = original.with_name(field.value) if Path(field.value).name == field.value else None
        if sibling is None or sibling.name in (original.name, name) or not sibling.is_file():
            continue
        try:
            _link(sibling, _read(sibling, newsroom), language, name, say)
        except PressctlError as error:
            note(str(error))


def _read(path: Path, newsroom: Newsroom) -> Release:
    return parse_release(open_source(path), newsroom)


def _link(path: Path, release: Release, language: str, name: str, say: Voice) -> None:
    from pressctl.files.writer import replace_file
    from pressctl.scaffold.translate import linked

    if language in release.translations:
        return
    text = None if path.is_symlink() else linked(release, language, name)
    if text is None:
        line = f"translations: {{{language}: {name}}}"
        note(say("{path}: add this line to its head yourself: {line}", path=path, line=line))
    else:
        replace_file(str(path), release.source.encode(text))
