"""How `export` speaks: its own lines, and errors with their place, in the language of the findings."""

from __future__ import annotations

from pressctl.cli.voice import make_voice, translated
from pressctl.errors import PressctlError
from pressctl.rules.finding import Message


class ExportVoice:
    """Says what `export` says in one language (a BCP 47 tag, or a locale name); what has no translation stays English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.say = translated(language)

    def labelled(self, status: str, said: str) -> str:
        """A line that begins with what became of a release or file."""
        say = self.say
        labels = {
            "made": say("made"),
            "unchanged": say("unchanged"),
            "refused": say("refused"),
            "failed": say("failed"),
        }
        return f"{labels.get(status) or say('error')}{say(':')} {said}"

    def error(self, status: str, error: PressctlError, first: Message | None = None) -> str:
        """The line of an error; `first` is the message of the first finding, for a release that is refused for its errors."""
        if self.say is str:
            return self.labelled(status, str(error))
        said = make_voice(self.language).error(error)
        if first is not None:
            from pressctl.rules.messages import translate

            said = said.replace(str(first).removesuffix("."), translate(first, self.language).removesuffix("."), 1)
        return self.labelled(status, f"{error.place}: {said}" if error.path else said)
