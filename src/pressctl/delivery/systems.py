"""The one list of systems: what `--to` may name, and the module that makes it. A module is loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module

from pressctl.delivery.system import System

MODULES = {
    "eml": "eml_files",
    "mbox": "mbox",
    "maildir": "maildir",
    "listmonk": "listmonk",
    "mailchimp": "mailchimp",
    "brevo": "brevo",
    "sendgrid": "sendgrid",
    "mailgun": "mailgun",
    "postmark": "postmark",
    "ses": "ses",
    "mautic": "mautic",
    "mailman": "mailman",
    "sympa": "sympa",
    "ninjs2": "ninjs2",
    "ninjs3": "ninjs3",
    "newsml": "newsml",
    "nitf": "nitf",
    "atom": "atom",
    "rss": "rss",
    "jsonfeed": "jsonfeed",
    "index": "index_page",
}
"""Systems by name; each module of this room has its record as SYSTEM."""

NAMES = tuple(MODULES)


def system(name: str) -> System:
    """The system of a name in NAMES."""
    found: System = import_module(f"pressctl.delivery.{MODULES[name]}").SYSTEM
    return found
