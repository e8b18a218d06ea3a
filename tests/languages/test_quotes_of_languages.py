"""Short made-up releases of every language, read whole: what is speech, who says it, what is only in marks.

The releases stand beside this file, in a folder for each language.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pressctl.reading.read import read_release
from pressctl.release.parse import parse_plain
from pressctl.source import source_from_text

HERE = Path(__file__).parent


def releases() -> list[Any]:
    found = []
    for file in sorted(HERE.glob("*/quotes.toml")):
        for number, release in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["release"], start=1):
            found.append(pytest.param(file.parent.name, release, id=f"{file.parent.name}-{number}"))
    return found


@pytest.mark.parametrize(("tag", "release"), releases())
def test_speech_speakers_and_what_is_no_speech(tag: str, release: dict[str, Any]) -> None:
    reading = read_release(parse_plain(source_from_text(release["text"].strip()), tag, None))
    read = [(q.text, q.speaker.name, q.speaker.role, q.speaker.anaphoric) for q in reading.quotes]
    wanted = [(q["says"], q.get("by"), q.get("role"), q.get("anaphoric", False)) for q in release["quotes"]]
    assert read == wanted, release["shows"]
    assert [other.text for other in reading.not_quotes] == release.get("others", []), release["shows"]
