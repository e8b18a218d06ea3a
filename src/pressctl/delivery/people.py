"""Senders and recipients as payloads write them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from email.utils import parseaddr

from pressctl.delivery.addresses import BadAddress, checked_address
from pressctl.delivery.campaign import own_mail
from pressctl.delivery.recipients import Recipient
from pressctl.delivery.system import Settings
from pressctl.errors import NotCarriedError
from pressctl.record import record
from pressctl.rendering.rendered import MailParts
from pressctl.rendering.story import Story


@record
class Mailbox:
    """An address with its name, or ""."""

    address: str
    name: str = ""

    @property
    def written(self) -> str:
        """As one text, the name quoted where it has marks (RFC 5322, 3.2.4)."""
        if not self.name:
            return self.address
        plain = all(char.isalnum() or char in " !#$%&'*+-/=?^_`{|}~" for char in self.name)
        name = self.name if plain else '"' + self.name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"{name} <{self.address}>"

    @property
    def parts(self) -> dict[str, str]:
        """As `{"email": …, "name": …}`, the form of many systems."""
        return {"email": self.address, **({"name": self.name} if self.name else {})}


def sender_of(story: Story, mail: MailParts | None = None) -> Mailbox:
    """Whom a mail is from: `[email] from`. Raises NotCarriedError where it is no address."""
    return _mailbox((mail or _any(story)).sender or "", "[email] from", story)


def reply_to(story: Story) -> Mailbox | None:
    """`[email] reply-to`, or None."""
    said = _any(story).reply_to
    return _mailbox(said, "[email] reply-to", story) if said else None


def proof_reader(story: Story) -> Mailbox:
    """Who gets a mail that no recipients are given for: the press office itself, so that nothing goes out by mistake."""
    found = reply_to(story) or sender_of(story)
    return Mailbox(found.address)


def to_press_office(story: Story, settings: Settings) -> tuple[str, ...]:
    """Whom a system sends to where no recipients are given, in words for the plan."""
    return (f"{proof_reader(story).address} alone",)


def mailbox_of(person: Recipient) -> Mailbox:
    """A recipient's mailbox."""
    return Mailbox(person.email, person.name)


def batches(people: Sequence[Recipient], most: int) -> Iterator[Sequence[Recipient]]:
    """The recipients in parts of at most `most`."""
    for at in range(0, len(people), most):
        yield people[at : at + most]


def _any(story: Story) -> MailParts:
    return story.campaign or story.list_mail or own_mail(story)


def _mailbox(said: str, key: str, story: Story) -> Mailbox:
    name, address = parseaddr(said)
    found = checked_address(address)
    if isinstance(found, BadAddress):
        raise NotCarriedError(f"{key} is no address that can be sent from: {said}.", path=story.source.path)
    return Mailbox(found, " ".join(name.split()))
