from __future__ import annotations

import pytest

from pressctl.reading.emails import EmailFound, find_emails, read_email


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("write to ann.lee@port.example.", "ann.lee@port.example"),
        ("Ann Lee <ann.lee@port.example>", "ann.lee@port.example"),
        ("mailto:ann@port.example?subject=Lock", "ann@port.example"),
        ("ann(at)port.example", "ann@port.example"),
        ("ann (at) port (dot) example", "ann@port.example"),
        ("ann[at]port[dot]example", "ann@port.example"),
        ("ann {at} port {dot} example", "ann@port.example"),
        ("ann [@] port.example", "ann@port.example"),
        ("ann at port dot example", "ann@port.example"),
        ("ann.lee at port.example", "ann.lee@port.example"),
        ("E-mail: ann at port.example", "ann@port.example"),
        ("ann @ port.example", "ann@port.example"),
        ("ann_at_port.example", "ann@port.example"),
        ("ann-at-port-dot-example", "ann@port.example"),
        ("ann＠port.example", "ann@port.example"),
        ("anne (arroba) puerto.example", "anne@puerto.example"),
        ("anna (chiocciola) porto (punto) example", "anna@porto.example"),
        ("anne (arobase) port (point) example", "anne@port.example"),
        ("o’hara@port.example", "o'hara@port.example"),
        ("presse@société.example", "presse@société.example"),
        ("ann+press@mail.port.example", "ann+press@mail.port.example"),
        ("Anna@Port.Example", "Anna@Port.Example"),
    ],
)
def test_one_address_in_many_forms(text: str, address: str) -> None:
    found = list(find_emails(text))
    assert [email.address for email in found] == [address]
    assert text[found[0].start : found[0].end] == found[0].raw
    assert read_email(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "Reach us at port.example",
        "meet us at 10 Quay Street. Tickets are free",
        "follow @harbour and @port.example",
        "ann@port",
        "a @ b",
        "https://social.example/@harbour",
        "(at) port.example",
        "",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert list(find_emails(text)) == []
    assert read_email(text) is None


def test_several_addresses_in_order_with_their_places() -> None:
    text = "a@x.example, b(at)y.example; c@z.example"
    assert list(find_emails(text)) == [
        EmailFound(0, 11, "a@x.example", "a@x.example"),
        EmailFound(13, 27, "b(at)y.example", "b@y.example", hidden=True),
        EmailFound(29, 40, "c@z.example", "c@z.example"),
    ]
