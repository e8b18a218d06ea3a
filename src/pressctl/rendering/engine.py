"""Templates, compiled once for a run. A release's text is always a value here, never a template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pressctl.errors import RenderError
from pressctl.reading.patterns import lazy
from pressctl.release.release import Release

if TYPE_CHECKING:
    from minijinja import Environment

FUEL = 2_000_000
"""Steps that one rendering may take: a template that loops for ever is stopped."""

_NAME = lazy(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")
_SUFFIX = {"page": ".html.j2", "mail": ".html.j2", "text": ".txt.j2"}


class Engine:
    """Renders templates by format. `templates` maps names (`page/release.html.j2`) to their texts."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        self.templates = templates
        self._environment: Environment | None = None
        self._styles: dict[tuple[Any, ...], str] = {}

    def render(self, format_: str, release: Release, context: dict[str, Any]) -> str:
        """A release in one format: by the template that it names, else the one of its kind, else the common one.

        Raises RenderError, which names template and line but never shows a value: it may be under embargo.
        """
        return self.fill(self._choose(format_, release), context, release.source.path)

    def fill(self, name: str, context: dict[str, Any], path: str | None = None) -> str:
        """A template by its name; `path` is the release that it is filled in for, where there is one. Raises RenderError."""
        from minijinja import TemplateError

        try:
            # The engine escapes "/" too, which nothing needs and every address shows.
            return str(self._ready().render_template(name, **context)).replace("&#x2f;", "/")
        except TemplateError as error:
            where = f" in line {error.line}" if getattr(error, "line", None) else ""
            raise RenderError(
                f"The template {getattr(error, 'name', None) or name} has a fault{where}: {_plain(error)}.",
                path=path,
                help="Mend the template, or delete it to use pressctl's own.",
            ) from None

    def style(self, format_: str, rtl: bool, colours: dict[str, str]) -> str:
        """The style sheet of a format (`page/style.css.j2`), filled in once for each palette and direction."""
        key = (format_, rtl, *colours.values())
        if key not in self._styles:
            start, end = ("right", "left") if rtl else ("left", "right")
            name = f"{format_}/style.css.j2"
            self._styles[key] = self.fill(name, {"colours": colours, "start": start, "end": end}).strip()
        return self._styles[key]

    def _choose(self, format_: str, release: Release) -> str:
        suffix = _SUFFIX[format_]
        if release.template is not None:
            named = f"{format_}/{release.template.value}{suffix}"
            if _NAME.fullmatch(release.template.value) and named in self.templates:
                return named
            if not any(f"{one}/{release.template.value}{_SUFFIX[one]}" in self.templates for one in _SUFFIX):
                known = sorted(
                    {name.partition("/")[2].removesuffix(suffix) for name in self.templates if suffix in name}
                )
                position = release.source.position(release.template.span.start)
                raise RenderError(
                    "There is no template of this name.",
                    path=release.source.path,
                    line=position.line,
                    column=position.column,
                    help=f"Templates are: {', '.join(known)}.",
                )
        by_kind = f"{format_}/{release.kind}{suffix}"
        return by_kind if by_kind in self.templates else f"{format_}/release{suffix}"

    def _ready(self) -> Environment:
        if self._environment is None:
            from minijinja import Environment

            self._environment = Environment(
                loader=self._load, undefined_behavior="strict", trim_blocks=True, lstrip_blocks=True
            )
            self._environment.fuel = FUEL
            self._environment.debug = False
        return self._environment

    def _load(self, name: str) -> str | None:
        return self.templates.get(name)


_SAID = {
    "UndefinedError": "it uses a name that is not there",
    "SyntaxError": "it can't be read",
    "TemplateNotFound": "it includes a template that is not there",
    "OutOfFuel": "it takes too long",
    "UnknownFilter": "it uses a filter that is not there",
    "UnknownFunction": "it uses a function that is not there",
}


def _plain(error: Any) -> str:
    return _SAID.get(str(getattr(error, "kind", "")), "it can't be filled")
