"""The tables of pressctl.toml, each turned into its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressctl.newsroom.checks import colour, mail_address, web_address
from pressctl.newsroom.newsroom import (
    EMPTY,
    Brand,
    ByLanguage,
    Contact,
    EmailSettings,
    ExportSettings,
    Organisation,
    Person,
    Phone,
    Style,
    ValidateSettings,
)
from pressctl.newsroom.table import MAX_TEXT_CHARACTERS, Table, Unfit, by_tag, language_key, text_at, texts_at
from pressctl.schema import EXPORT_FORMATS, NEWSROOM_KEYS

MAX_ENTRIES = 10_000
"""The most people, organisations, contacts or boilerplates that a newsroom may have."""

SEVERITIES = ("error", "warning", "advice")
PICTURES = ("link", "embed")


def bounded(top: Table, key: str) -> list[Table]:
    """The tables under a key, of which there may be at most MAX_ENTRIES."""
    count = len(top.table(key).data)
    if count > MAX_ENTRIES:
        message = f"`{key}` has {count:,} entries; at most {MAX_ENTRIES:,} are read."
        raise Unfit((key,), message, "Keep those that releases name, and take out the rest.")
    return top.tables(key)


def read_person(table: Table) -> Person:
    """[people.<id>]"""
    table.only(NEWSROOM_KEYS["people.*"])
    since, until = table.date("from"), table.date("until")
    if since and until and since > until:
        raise Unfit(
            (*table.path, "until"), f"`until` ({until}) lies before `from` ({since}).", "Exchange the two days."
        )
    return Person(
        id=_id(table),
        name=_required(table, "name", "Mahlet Tesfaye"),
        aliases=_aliases(table),
        organisation=table.text("organisation"),
        title=table.by_language("title"),
        since=since,
        until=until,
    )


def read_organisation(table: Table) -> Organisation:
    """[organisations.<id>]"""
    table.only(NEWSROOM_KEYS["organisations.*"])
    domains = tuple(domain.lower().removeprefix("@") for domain in table.texts("domains"))
    return Organisation(_id(table), table.by_language("name"), table.by_language("short"), domains)


def read_contact(table: Table) -> Contact:
    """[contacts.<id>]"""
    table.only(NEWSROOM_KEYS["contacts.*"])
    return Contact(
        id=_id(table),
        name=table.text("name"),
        role=table.by_language("role"),
        organisation=table.text("organisation"),
        phones=_phones(table),
        email=table.text("email"),
    )


def read_boilerplate(top: Table) -> Mapping[str, ByLanguage]:
    """[boilerplate.<id>]: texts by language, or one text for all."""
    table = top.table("boilerplate")
    if len(table.data) > MAX_ENTRIES:
        raise Unfit(table.path, f"`boilerplate` has more than {MAX_ENTRIES:,} entries.", "Take out those not in use.")
    return {name: table.by_language(name, longest=MAX_TEXT_CHARACTERS) for name in table.data}


def read_style(table: Table) -> Style:
    """[style]"""
    table.only(NEWSROOM_KEYS["style"])
    return Style(terms=_terms(table.table("terms")), banned=_lists_by_language(table, "banned"))


def read_validate(table: Table) -> ValidateSettings:
    """[validate]"""
    table.only(NEWSROOM_KEYS["validate"])
    ignores = table.table("per-file-ignores")
    return ValidateSettings(
        select=table.texts("select", ("ALL",)),
        ignore=table.texts("ignore"),
        fail_on=table.choice("fail-on", SEVERITIES, "error"),
        exclude=table.texts("exclude"),
        per_file_ignores={pattern: ignores.texts(pattern) for pattern in ignores.data},
        rules=table.flat("rules"),
    )


def read_export(table: Table) -> ExportSettings:
    """[export]"""
    table.only(NEWSROOM_KEYS["export"])
    usual = ExportSettings()
    return ExportSettings(
        out=table.text("out") or usual.out,
        formats=table.choices("formats", EXPORT_FORMATS, usual.formats),
        base_url=table.checked("base-url", web_address, None),
        to=table.texts("to"),
    )


def read_delivery(table: Table) -> Mapping[str, Mapping[str, Any]]:
    """[delivery.<system>], as it stands: a system's keys are known where it is made."""
    return {name: dict(table.table(name).data) for name in table.data if name != "suppress"}


def read_email(table: Table) -> EmailSettings:
    """[email]"""
    table.only(NEWSROOM_KEYS["email"])
    return EmailSettings(
        sender=table.checked("from", mail_address, None),
        reply_to=table.checked("reply-to", mail_address, None),
        unsubscribe_url=table.checked("unsubscribe-url", web_address, None),
        unsubscribe_mailto=table.checked("unsubscribe-mailto", mail_address, None),
        pictures=table.choice("pictures", PICTURES, "link"),
    )


def read_brand(table: Table) -> Brand:
    """[brand]"""
    table.only(NEWSROOM_KEYS["brand"])
    return Brand(
        logo=table.text("logo"),
        color=table.checked("color", colour, None),
        background=table.checked("background", colour, None),
        font=table.text("font"),
        footer=table.by_language("footer"),
    )


def _id(table: Table) -> str:
    return str(table.path[-1])


def _required(table: Table, key: str, example: str) -> str:
    value = table.text(key)
    if not value:
        raise Unfit(table.path, f"`{'.'.join(map(str, table.path))}` has no {key}.", f'Add a line: {key} = "{example}"')
    return value


def _aliases(table: Table) -> tuple[str, ...]:
    value = table.data.get("aliases")
    if not isinstance(value, Mapping):
        return table.texts("aliases")
    path = (*table.path, "aliases")
    lists = (texts_at(names, (*path, language_key(tag, path))) for tag, names in value.items())
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _phones(table: Table) -> tuple[Phone, ...]:
    value = table.data.get("phones")
    path = (*table.path, "phones")
    if value is None:
        return ()
    if not isinstance(value, list):
        value = [value]
    phones: list[Phone] = []
    for index, item in enumerate(value):
        at = (*path, index) if isinstance(table.data["phones"], list) else path
        if not isinstance(item, Mapping):
            phones.append(Phone(text_at(item, at)))
            continue
        phone = Table(item, at).only(NEWSROOM_KEYS["contacts.*.phones"])
        phones.append(Phone(_required(phone, "number", "+41 22 555 01 00"), phone.text("label") or None))
    return tuple(phones)


def _terms(table: Table) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Preferred term -> avoided ones, for all languages under "", or by language in tables of their own."""
    terms: dict[str, dict[str, tuple[str, ...]]] = {}
    for key, value in table.data.items():
        if isinstance(value, Mapping):
            below = table.table(key)
            terms[language_key(key, table.path)] = {term: below.texts(term) for term in below.data}
        else:
            terms.setdefault("", {})[key] = table.texts(key)
    return terms


def _lists_by_language(table: Table, key: str) -> Mapping[str, tuple[str, ...]]:
    value: Any = table.data.get(key)
    if value is None:
        return EMPTY
    path = (*table.path, key)
    if isinstance(value, Mapping):
        return {language_key(tag, path): texts_at(words, (*path, tag)) for tag, words in value.items()}
    return {"": texts_at(value, path)}


def by_language_of(table: Table, key: str) -> ByLanguage:
    """Texts by language under a key, their ends not trimmed: a dateline form ends with a space that matters."""
    value = table.data.get(key)
    path = (*table.path, key)
    if value is None:
        return EMPTY
    if isinstance(value, Mapping):
        by_tag(value, path)
        return dict(value)
    text_at(value, path)
    return {"": str(value)}
