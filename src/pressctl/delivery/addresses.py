"""Addresses of recipients, held to what can be sent."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pressctl.record import record

MAX_ADDRESS = 320
"""Octets of an address at most (RFC 3696, erratum 1690 says 254); longer ones make the validator slow."""


@record
class BadAddress:
    """Why an address can't be sent to, as a sentence."""

    reason: str


def checked_address(text: str) -> str | BadAddress:
    """The address as mail headers and systems take it: normalised, in ASCII; or why it is none.

    email-validator judges it, by its grammar alone. A mailbox name outside ASCII needs servers that few have, and none of
    the systems here takes it.
    """
    if len(text) > MAX_ADDRESS:
        return BadAddress("It is longer than any address may be.")
    validate, invalid = _validator()
    try:
        found = validate(text, check_deliverability=False, allow_smtputf8=False, allow_quoted_local=False)
    except invalid as error:
        return BadAddress(str(error))
    return found.ascii_email or BadAddress("Its name has letters that most mail servers refuse.")


@lru_cache(maxsize=1)
def _validator() -> tuple[Any, type[Exception]]:
    import email_validator

    return email_validator.validate_email, email_validator.EmailNotValidError
