"""From a draft to the text of a release file: a template, filled with plain data."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pressctl.errors import RenderError
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.scaffold.draft import Draft
from pressctl.scaffold.words import Words, load_words
from pressctl.scaffold.yaml_scalar import yaml_value

Loader = Callable[[str], str | None]
"""Gives the text of a template by its name (`news.md.j2`), or None."""

_FUEL = 1_000_000
_SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#"})


def compose(draft: Draft, newsroom: Newsroom, load: Loader, template: str | None = None) -> str:
    """The text of a new release. `template` names the template, which by default is that of the kind.

    Templates see text, lists and mappings only. Raises RenderError for a template that is missing or at fault.
    """
    import minijinja

    words = load_words(draft.language, draft.kind)
    environment = minijinja.Environment(loader=load, undefined_behavior="strict", trim_blocks=True, lstrip_blocks=True)
    environment.fuel = _FUEL
    environment.debug = False  # its errors would print values
    environment.keep_trailing_newline = True
    environment.add_filter("yaml", yaml_value)
    name = template or f"{draft.kind}.md.j2"
    try:
        text = str(environment.render_template(name, **_context(draft, newsroom, words)))
    except minijinja.TemplateError as error:
        raise _template_error(error, name) from None
    return re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n"  # parts that stay empty leave no gap


def _context(draft: Draft, newsroom: Newsroom, words: Words) -> dict[str, Any]:
    return {
        "title": draft.title or words.ask["title"],
        "language": draft.language,
        "date": draft.date.isoformat(),
        "kind": draft.kind,
        "embargo": draft.embargo.isoformat(timespec="minutes") if draft.embargo else "",
        "slug": draft.slug or "",
        "contacts": list(draft.contacts),
        "spokespeople": list(draft.spokespeople),
        "boilerplate": list(draft.boilerplate),
        "place": draft.place or "",
        "dateline": _dateline(draft, newsroom, words),
        "quote": _quote(draft, newsroom, words),
        "about": _about(draft, newsroom, words),
        "contact": "" if draft.contacts else words.ask["contact"],
        "ask": dict(words.ask),
    }


def _dateline(draft: Draft, newsroom: Newsroom, words: Words) -> str:
    """The dateline in house style; where the newsroom does not say its place, a placeholder stands for it."""
    from pressctl.rendering.dateline import fill_form, form_for
    from pressctl.rendering.words import Words as RenderedWords

    rendered = RenderedWords(draft.language, newsroom.country)
    place = escape_markdown(draft.place) if draft.place else words.ask["place"]
    values = {"place": place, "region": "", "country": "", "wire": newsroom.name or ""}
    return fill_form(form_for(newsroom, rendered), values, draft.date, rendered)


def _quote(draft: Draft, newsroom: Newsroom, words: Words) -> str:
    """A quote to be filled in, with its speaker; without a speaker one placeholder for the whole sentence.

    A quotation mark without a speaker behind it would be a finding of its own, and say the same thing twice.
    """
    person = newsroom.people.get(draft.spokespeople[0]) if draft.spokespeople else None
    if person is None:
        return words.ask["a-quote"]
    title = in_language(person.title, draft.language)
    return quote_form(words.quote, draft.language, newsroom.country).format(
        quote=words.ask["quote"],
        name=escape_markdown(person.name),
        title=escape_markdown(title) if title else words.ask["role"],
    )


def quote_form(sentence: str, language: str, country: str | None) -> str:
    """A language's sentence around `{quote}` with the marks, and the spaces inside them, that its country writes."""
    from pressctl.rules.words import regional_table

    usual = regional_table(language.partition("-")[0], "quotes", None)
    regional = regional_table(language, "quotes", country)
    if not usual or (usual["primary"], usual["inside"]) == (regional["primary"], regional["inside"]):
        return sentence
    (opening, closing), (new_opening, new_closing) = usual["primary"].split(), regional["primary"].split()
    begin, quote, end = sentence.partition("{quote}")
    head, _, _ = begin.rpartition(opening)
    said, _, tail = end.partition(closing)
    space = regional["inside"]
    return f"{head}{new_opening}{space}{quote}{said.rstrip()}{space}{new_closing}{tail}"


def _about(draft: Draft, newsroom: Newsroom, words: Words) -> str:
    """A section on the organisation to be written, where the newsroom has boilerplates, but none in this language."""
    from pressctl.rendering.words import Words as RenderedWords

    if draft.boilerplate or not newsroom.boilerplate or not newsroom.name:
        return ""
    heading = RenderedWords(draft.language).word("about", name=escape_markdown(newsroom.name))
    return f"## {heading}\n\n{words.ask['about']}"


def escape_markdown(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return text.translate(_SPECIAL)


def _template_error(error: Any, name: str) -> RenderError:
    where = str(error.name or name)
    if error.kind == "TemplateNotFound":
        return RenderError(f"There is no template {name}.", help="Look into templates/release/ of your newsroom.")
    said = {"UndefinedError": "a word is used that pressctl does not know", "SyntaxError": "it can't be read"}
    reason = said.get(str(error.kind), "it can't be filled in")
    return RenderError(f"The template is at fault: {reason}.", path=where, line=error.line, help="Mend the template.")
