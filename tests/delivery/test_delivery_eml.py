"""The mail as bytes, read by a parser that is not ours."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
from collections.abc import Iterable
from dataclasses import replace
from email.message import EmailMessage, Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.eml import make_eml
from pressctl.delivery.verify import parsed_mail, verify_mail
from pressctl.errors import RenderError
from pressctl.rendering.rendered import InlinePicture, MailParts

PARTS = MailParts(
    subject="Le port ouvre la salle – 4 200 logements chauffés dès décembre",
    html="<!DOCTYPE html>\n<html><body><p>Zoë – 潮汐</p></body></html>\n",
    text="Zoë – 潮汐\n\nFrom here on\n.\n",
    language="fr",
    sender="Port de Sundhaven – Presse <press@sundhaven.example>",
    reply_to="desk@sundhaven.example",
    date=dt.datetime(2026, 11, 23, 9, tzinfo=dt.timezone(dt.timedelta(hours=1))),
    unsubscribe_url="https://press.sundhaven.example/u",
    unsubscribe_mailto="leave@sundhaven.example",
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
PICTURE = InlinePicture("hall@sundhaven.example", "images/hall.png", "hall.png")


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_the_headers() -> None:
    message = read(make_eml(PARTS))
    message_id = message["Message-ID"]
    assert {
        key: str(value) for key, value in message.items() if key not in ("Message-ID", "Feedback-ID", "Content-Type")
    } == {
        "From": "Port de Sundhaven – Presse <press@sundhaven.example>",
        "Reply-To": "desk@sundhaven.example",
        "Subject": "Le port ouvre la salle – 4 200 logements chauffés dès décembre",
        "Date": "Mon, 23 Nov 2026 09:00:00 +0100",
        "Content-Language": "fr",
        "List-Unsubscribe": "<https://press.sundhaven.example/u>, <mailto:leave@sundhaven.example>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "X-Unsent": "1",
        "MIME-Version": "1.0",
    }
    assert message_id.startswith("<")
    assert message_id.endswith("@sundhaven.example>")


def test_the_parts() -> None:
    message = read(make_eml(PARTS))
    assert [part.get_content_type() for part in message.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    plain, html = message.iter_parts()
    assert plain.get_content().replace("\r\n", "\n").rstrip() == PARTS.text.rstrip()
    assert html.get_content().replace("\r\n", "\n").rstrip() == PARTS.html.rstrip()


def test_lines_are_seven_bits_and_short_and_survive_mailboxes() -> None:
    data = make_eml(PARTS)
    assert data.isascii()
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 78
    assert not any(line.startswith((b"From ", b".")) for line in lines)


def test_the_same_mail_gives_the_same_bytes_and_another_does_not() -> None:
    assert make_eml(PARTS) == make_eml(PARTS)
    other = make_eml(replace(PARTS, text=PARTS.text + "x\n"))
    assert read(other)["Message-ID"] != read(make_eml(PARTS))["Message-ID"]


def test_a_draft_without_sender_or_lists() -> None:
    bare = replace(PARTS, sender=None, reply_to=None, unsubscribe_url=None, date=None)
    message = read(make_eml(bare, to="desk@paper.example"))
    assert (message["From"], message["To"]) == ("press@pressctl.invalid", "desk@paper.example")
    assert message["List-Unsubscribe"] is None


def test_pictures_travel_beside_the_html() -> None:
    parts = replace(PARTS, pictures=(PICTURE,))
    message = read(make_eml(parts, {"images/hall.png": PNG}))
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
    ]
    picture = list(message.walk())[-1]
    assert isinstance(picture, EmailMessage)
    assert (picture["Content-ID"], picture.get_filename()) == ("<hall@sundhaven.example>", "hall.png")
    assert picture.get_content() == PNG


@pytest.mark.parametrize(
    ("pictures", "message"),
    [
        ({}, "The picture images/hall.png is missing from the mail."),
        ({"images/hall.png": b"<svg>"}, "hall.png is no JPEG, PNG or GIF."),
    ],
)
def test_pictures_that_cannot_travel(pictures: dict[str, bytes], message: str) -> None:
    with pytest.raises(RenderError) as caught:
        make_eml(replace(PARTS, pictures=(PICTURE,)), pictures)
    assert caught.value.message == message


EVIL = [
    "A\r\nBcc: evil@evil.example",
    "A\nB",
    "=?utf-8?q?A=0D=0ABcc:_evil@evil.example?=",
    "A\u2028Bcc: evil@evil.example",
    "A\u202eB",
    "A\0B",
]


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize(
    "field", ["subject", "sender", "reply_to", "language", "unsubscribe_url", "unsubscribe_mailto"]
)
def test_no_value_makes_a_header(field: str, evil: str) -> None:
    value = f"{evil} <press@sundhaven.example>" if field in ("sender", "reply_to") else evil
    with pytest.raises(RenderError):
        make_eml(replace(PARTS, **{field: value}))


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_comes_back_whole(text: str, html: str) -> None:
    parts = replace(PARTS, text=text, html=html)
    plain, rich = read(make_eml(parts)).iter_parts()
    meant = [one.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n") for one in (text, html)]
    got = [(part.get_payload(decode=True) or b"").decode().replace("\r\n", "\n") for part in (plain, rich)]  # type: ignore[union-attr]
    assert [one.rstrip("\n") for one in got] == [one.rstrip("\n") for one in meant]


@pytest.mark.parametrize("pictures", [(), (PICTURE,), (PICTURE, replace(PICTURE, cid="two@sundhaven.example"))])
def test_the_parts_that_are_checked_are_those_that_a_whole_parser_reads(pictures: tuple[InlinePicture, ...]) -> None:
    data = make_eml(replace(PARTS, pictures=pictures), {PICTURE.source: PNG})
    whole = email.message_from_bytes(data).walk()
    checked = parsed_mail(data)

    def shown(parts: Iterable[Message]) -> list[object]:
        return [
            (part.items(), part.is_multipart() or str(part.get_content_maintype()) == "multipart" or part.get_payload())
            for part in parts
        ]

    assert shown(checked) == shown(whole)


GOOD = make_eml(PARTS)
NAMES = [name for name in email.message_from_bytes(GOOD).keys() if name != "Content-Type"]  # noqa: SIM118


@pytest.mark.parametrize(
    "broken",
    [
        GOOD.replace(b"\r\n", b"\n", 1),
        GOOD.replace(b"Subject:", b"Bcc: evil@evil.example\r\nSubject:", 1),
        GOOD.replace(b"=C3=A9s", b"=C3=A8s", 1),
        GOOD + b"x" * 999 + b"\r\n",
        GOOD.replace(b"Zo=C3=AB", b"Zoe", 1),
        GOOD.replace(b"text/plain", b"text/richtext", 1),
        GOOD + "é\r\n".encode(),
        GOOD + b"Behind.\r\n",
        GOOD.replace(b"\r\n\r\n", b"\r\n\r\nBefore.\r\n", 1),
        GOOD.replace(b"\r\n--=_alt", b"\r\n--=_alt_x\r\nContent-Type: text/x-more\r\n\r\n--=_alt", 1),
        GOOD[: GOOD.rindex(b"--=_alt")],
        GOOD[: GOOD.rindex(b"--\r\n")] + b"\r\n",
    ],
)
def test_finished_bytes_that_do_not_say_what_was_meant_are_not_let_out(broken: bytes) -> None:
    verify_mail(GOOD, PARTS, NAMES, None)
    with pytest.raises(RenderError, match="The finished mail was checked and not let out"):
        verify_mail(broken, PARTS, NAMES, None)
