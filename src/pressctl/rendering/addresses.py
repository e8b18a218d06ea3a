"""The newsroom's own addresses as renderings and mail headers may carry them."""

from __future__ import annotations

from pressctl.rendering.links import safe_address


def base_address(url: str | None) -> str | None:
    """The address below which exports are published, with a slash at the end; None where there is none."""
    address = safe_address(url) if url else None
    if address is None or not address.lower().startswith(("http:", "https:")):
        return None
    return address if address.endswith("/") else address + "/"


def unsubscribe_address(url: str | None) -> str:
    """The https address at which readers leave the list (RFC 8058, 3.1 allows no other scheme), or ""."""
    address = safe_address(url) if url else None
    return address if address and address.lower().startswith("https:") else ""


def sender_domain(sender: str | None) -> str:
    """The domain of the sender's address, for ids; a reserved name where there is no sender (RFC 2606)."""
    if not sender:
        return "pressctl.invalid"
    domain = sender.rpartition("@")[2].strip(" <>\t").lower()
    plain = all(part and part.replace("-", "").isalnum() and part.isascii() for part in domain.split("."))
    return domain if "." in domain and plain else "pressctl.invalid"
