"""Places as an editor counts them: lines from 0, columns in the units that editor and server agreed on."""

from __future__ import annotations

from lsprotocol import types

from pressctl.record import record
from pressctl.source import SourceFile
from pressctl.spans import Span

UTF8, UTF16, UTF32 = "utf-8", "utf-16", "utf-32"


@record
class Places:
    """Turns places of a text into an editor's, and back. `encoding` is `utf-8`, `utf-16` or `utf-32`."""

    source: SourceFile
    encoding: str = UTF16

    def position(self, offset: int) -> types.Position:
        """The position of the code point at `offset`."""
        line, column = self.source.position(offset)
        start = self.source.line_span(line).start
        return types.Position(line - 1, self._units(self.source.text[start : start + column - 1]))

    def range(self, span: Span) -> types.Range:
        """The range of a span."""
        return types.Range(self.position(span.start), self.position(span.end))

    def offset(self, position: types.Position) -> int:
        """The offset of a position; one past the end of a line or of the file counts as that end."""
        line = position.line + 1
        if line > self.source.position(len(self.source.text)).line:
            return len(self.source.text)
        span = self.source.line_span(line)
        text = self.source.slice(span)
        if text.isascii() or self.encoding == UTF32:
            return span.start + min(position.character, len(text))
        seen = 0
        for index, char in enumerate(text):
            if seen >= position.character:
                return span.start + index
            seen += self._units(char)
        return span.end

    def _units(self, text: str) -> int:
        if self.encoding == UTF32 or text.isascii():
            return len(text)
        if self.encoding == UTF8:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
