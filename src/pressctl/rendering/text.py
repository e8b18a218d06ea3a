"""The plain text: every word of the page and mail, in their order, for a terminal or a wire."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pressctl.errors import RenderError
from pressctl.reading.patterns import lazy
from pressctl.rendering.ascii_form import to_ascii
from pressctl.rendering.columns import WIDTH, is_narrow, wrap
from pressctl.rendering.content import Content, Figure, footer
from pressctl.rendering.engine import Engine
from pressctl.rendering.links import safe_address
from pressctl.rendering.text_body import TextWriter, heading
from pressctl.rendering.tree import is_wide, kept_together

_LRM = "\u200e"
_BLANK_LINES = lazy(r"\n{3,}")


def render_text(
    content: Content, engine: Engine, *, ascii_only: bool = False, links: dict[str, str] | None = None
) -> str:
    """The text, ending with a line end. `links` are the mail's own (`view_online`, `unsubscribe`) by label; None: it is
    not for a mail."""
    context = text_context(content, links or {}, mail=links is not None)
    if ascii_only:
        context["translations"] = _translations(content, _in_ascii)
    text = engine.render("text", content.reading.release, context)
    if " \n" in text or "\t\n" in text or text[-1:] in (" ", "\t"):
        text = "\n".join([line.rstrip(" \t") for line in text.split("\n")])
    text = _BLANK_LINES.sub("\n\n", text).strip("\n") + "\n"
    return to_ascii(text) if ascii_only else text


def text_context(content: Content, links: dict[str, str], *, mail: bool = False) -> dict[str, Any]:
    """What the text's template sees: parts that are already wrapped, "" where a part is empty."""
    content.text_parts = content.text_parts or _parts(content)  # the mail's text has the same parts as the text alone
    parts = {**content.text_parts, "links": [f"{label}:\n{address}" for label, address in links.items()]}
    if mail and not is_narrow(content.headline) and any(map(is_wide, content.headline)):
        # Mail programs wrap by themselves, so that no clause needs to be cut there as on a terminal.
        parts["body"] = _body(content, content.tree, lead=True, whole=True)
        parts["boilerplates"] = [_boilerplate(content, title, tree, whole=True) for title, tree in content.boilerplates]
    return parts


def _parts(content: Content) -> dict[str, Any]:
    release, words = content.reading.release, content.words
    date = words.date(release.date.value) if release.date else ""
    reference = words.word("reference", number=release.reference.value) if release.reference else ""
    line = " · ".join(part for part in (words.kind(release.kind), date, content.release_line, reference) if part)
    return {
        "language": release.language,
        "kind": release.kind,
        "status": release.status,
        "newsroom": _wrapped(content.newsroom.name or ""),
        "line": _wrapped(line),
        "notices": [_notice(content, notice) for notice in content.notices],
        "headline": "\n".join(heading(kept_together(content.headline), 1)),
        "subtitle": _wrapped(content.subtitle),
        "facts": [_fact(content, fact) for fact in content.facts],
        "hero": [_figure(content, figure) for figure in content.figures[:1]],
        "body": _body(content, content.tree, lead=True),
        "figures": [_figure(content, figure) for figure in content.figures[1:]],
        "contact_heading": "\n".join(heading(_contact_word(content), 2)) if content.contacts else "",
        "contacts": [_contact(content, contact) for contact in content.contacts],
        "boilerplates": [_boilerplate(content, title, tree) for title, tree in content.boilerplates],
        "end_mark": content.end_mark,
        "home": safe_address(content.newsroom.url or "") or "",
        "downloads": _list(content, "downloads", [(one["text"], one["mail"]) for one in content.sent_downloads]),
        "translations": _translations(content, lambda name, _: name),
        "footer": _wrapped(footer(content.newsroom, release.language)),
    }


def _wrapped(text: str) -> str:
    return "\n".join(wrap(text)) if text else ""


def _contact_word(content: Content) -> str:
    return content.words.word("contact" if len(content.contacts) == 1 else "contacts")


def _notice(content: Content, notice: dict[str, Any]) -> str:
    lines = wrap(notice["title"], WIDTH, "+++ ", "    ")
    lines = [*lines[:-1], lines[-1] + " +++"] if len(lines[-1]) < WIDTH - 4 else lines
    for line in notice["lines"]:
        lines += wrap(line, WIDTH, "    ", "    ")
    if notice["link"]:
        lines += wrap(notice["link"]["text"], WIDTH, "    ", "    ")
        lines += [notice["link"]["href"]] if notice["link"]["href"] else []
    return "\n".join(lines)


def _fact(content: Content, fact: dict[str, str]) -> str:
    address = f" <{fact['href']}>" if fact["href"] else ""
    shown = content.words.word("pair", label=fact["label"], text=fact["text"])
    return "\n".join(wrap(shown + address, WIDTH, "", "    "))


def _figure(content: Content, figure: Figure) -> str:
    place = content.pictures.place(figure.source)
    return "\n".join(part for part in (_wrapped(figure.caption), place.web or "") if part)


def _body(content: Content, tree: list[Any], *, lead: bool = False, whole: bool = False) -> str:
    writer = TextWriter(
        content.pictures,
        rtl=content.words.rtl,
        notes_heading=content.words.word("notes"),
        dateline=content.dateline if lead else "",
        lead=content.lead,
        whole=whole,
    )
    return writer.write(tree)


def _boilerplate(content: Content, title: str, tree: list[Any], *, whole: bool = False) -> str:
    head = "\n".join(heading(title, 2)) if title else ""
    return "\n\n".join(part for part in (head, _body(content, tree, whole=whole)) if part)


def _contact(content: Content, contact: dict[str, Any]) -> str:
    lines = [contact[key] for key in ("name", "role", "organisation") if contact[key]]
    mark = _LRM if content.words.rtl else ""
    lines += [f"{phone['label']} {mark}{phone['text']}{mark}" for phone in contact["phones"]]
    if contact["email"]:
        lines.append(contact["email"])
    return "\n".join(part for line in lines for part in wrap(line))


def _translations(content: Content, called: Callable[[str, str], str]) -> str:
    """The other languages. `called` says what to call one, from its own name for itself and its tag."""
    entries = [(called(one["name"], one["language"]), one["web"]) for one in content.translations]
    return _list(content, "languages", entries)


def _in_ascii(name: str, tag: str) -> str:
    """A language's name, or its tag: a translation into Arabic must not keep an English release from the wire."""
    try:
        return to_ascii(name)
    except RenderError:
        return tag


def _list(content: Content, label: str, entries: list[tuple[str, str]]) -> str:
    if not entries:
        return ""
    lines = heading(content.words.word(label), 2)
    for text, address in entries:
        lines += wrap(text, WIDTH, "- ", "  ")
        lines += [f"  {address}"] if address else []
    return "\n".join(lines)
