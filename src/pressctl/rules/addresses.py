"""Mail addresses: whether one can be sent to, and whether its domain is reserved for examples."""

from __future__ import annotations

from functools import lru_cache

MAX_ADDRESS = 320
"""Characters: 64 before the @, 255 behind it (RFC 5321, 4.5.3.1). Longer ones are slow to judge and wrong anyhow."""

MAX_LOCAL = 64
"""Octets before the @ (RFC 5321, 4.5.3.1.1)."""

_RESERVED_TOP = frozenset({"example", "test", "invalid", "localhost"})  # RFC 2606, RFC 6761
_SPECIAL_TOP = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test"})  # the library's to judge
_MARKS = frozenset("“”„‟«»")  # RFC 6531 would let them stand before the @; no office has such a mailbox
_LOCAL = "abcdefghijklmnopqrstuvwxyz0123456789._+-"
_RESERVED = frozenset({"example.com", "example.net", "example.org", "example.edu"})


@lru_cache(maxsize=1024)
def address_fault(address: str) -> str | None:
    """What is wrong with an address, as a sentence about `{address}`; None where mail could be sent to it.

    Only the form is judged: nothing is looked up. email-validator decides (RFC 5321 and RFC 6531, no quoted local
    parts); the sentences are ours.
    """
    if len(address) > MAX_ADDRESS:
        return "“{address}” is longer than any address can be."
    fault = _common_fault(address)
    if fault:
        return fault
    if plainly_right(address):
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return "“{address}” is not written as a mail address is."
    return None


def _common_fault(address: str) -> str | None:
    """The slips that people make, each with its own sentence."""
    if "＠" in address:
        return "“{address}” has a wide ＠ instead of @."
    count = address.count("@")
    if count != 1:
        return "“{address}” has no @." if count == 0 else "“{address}” has more than one @."
    if any(char.isspace() for char in address):
        return "“{address}” has a space in it."
    local, domain = address.split("@")
    if not local or not domain:
        return (
            "Nothing stands before the @ in “{address}”."
            if not local
            else "Nothing stands behind the @ in “{address}”."
        )
    if len(local.encode("utf-8", "replace")) > MAX_LOCAL:
        return "“{address}” is longer than any address can be."
    if ".." in address:
        return "“{address}” has two full stops in a row."
    if local[0] == "." or local[-1] == ".":
        return "A full stop stands at the wrong place before the @ in “{address}”."
    if "," in domain or ";" in domain:
        return "“{address}” has a comma where a full stop belongs."
    if "." not in domain.strip("."):
        return "“{address}” has no ending such as .org."
    if not _MARKS.isdisjoint(address):
        return "“{address}” is not written as a mail address is."
    if domain[0] == "." or domain[-1] == ".":
        return "A full stop stands at the wrong place behind the @ in “{address}”."
    ending = domain.rpartition(".")[2]
    if len(ending) == 1 and ending.isascii() and not ending.isdigit():
        return "“{address}” has no ending such as .org."
    return "“{address}” ends in digits, as no domain does." if ending.isdigit() else None


@lru_cache(maxsize=1024)
def plainly_right(address: str) -> bool:
    """Whether an address is one that email-validator would pass without a second look.

    Nearly all are: ASCII letters, digits and hyphens. The library takes 20 ms to import, for its patterns of the
    other ones; a test holds that it agrees.
    """
    local, _, domain = address.lower().partition("@")
    if not address.isascii() or len(address) > 254 or len(local) > 64 or local.strip(_LOCAL):
        return False
    labels = domain.split(".")
    return (
        labels[-1].isalpha()
        and len(labels[-1]) > 1
        and labels[-1] not in _SPECIAL_TOP
        and len(labels) > 1
        and all(map(_plain_label, labels))
    )


def _plain_label(label: str) -> bool:
    """A label of a host name (RFC 1123, 2.1). Those with two hyphens in place three are encoded (RFC 5890, 2.3.1)."""
    return label.replace("-", "a").isalnum() and label.strip("-") == label and len(label) <= 63 and label[2:4] != "--"


def domain_of(address: str) -> str:
    """The domain of an address, in lower case."""
    return address.rpartition("@")[2].strip(" >").casefold()


def is_reserved(domain: str) -> bool:
    """Whether a domain is kept for examples and tests (RFC 2606, RFC 6761)."""
    name = domain.casefold().rstrip(".")
    labels = name.split(".")
    return labels[-1] in _RESERVED_TOP or ".".join(labels[-2:]) in _RESERVED
