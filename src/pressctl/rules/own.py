"""The newsroom's own domains."""

from __future__ import annotations

from urllib.parse import urlsplit

from pressctl.newsroom.newsroom import Newsroom
from pressctl.rules.addresses import domain_of, is_reserved
from pressctl.rules.rule import Subject


def own_domains(newsroom: Newsroom) -> frozenset[str]:
    """The domains of the newsroom's address, its organisations and its sender."""
    found = {domain.casefold() for each in newsroom.organisations.values() for domain in each.domains}
    if newsroom.url:
        found.add(host_of(newsroom.url))
    if newsroom.email.sender:
        found.add(domain_of(newsroom.email.sender))
    return frozenset(found - {""})


def domains_of(subject: Subject) -> frozenset[str]:
    """The own domains of the newsroom that a release is judged in."""
    return subject.once("own domains", lambda: own_domains(subject.newsroom))


def is_made_up(subject: Subject) -> bool:
    """Whether a newsroom is itself an example: one of its own domains is reserved for examples."""
    return any(is_reserved(domain) for domain in domains_of(subject))


def host_of(url: str) -> str:
    """The host of an address, without `www.`; empty where there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
