"""Mailboxes and mails to many, read by parsers that are not ours."""

from __future__ import annotations

import email
import email.policy
import mailbox
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.eml import make_eml, make_emls
from pressctl.delivery.mbox import quoted
from pressctl.delivery.recipients import Recipient
from pressctl.delivery.system import Mailing, Settings
from pressctl.delivery.systems import system
from pressctl.rendering.story import Story

Tell = Callable[..., Story]
PEOPLE = tuple(Recipient(f"r{number}@quay.example") for number in range(3))


def test_an_mbox_is_read_back(tell: Tell, tmp_path: Path) -> None:
    part = system("mbox").part
    assert part is not None
    stories = [tell(), tell("From here on, the office opens.\n\nFrom now.\n", slug="second", title="Second")]
    data = b"".join(one.data for story in stories for one in part(story, Settings(), Mailing("press", PEOPLE)))
    assert data.startswith(b"From press@lake.example Thu Mar 12 08:00:00 2026\n")
    assert b"\r" not in data
    (tmp_path / "press.mbox").write_bytes(data)
    box = mailbox.mbox(tmp_path / "press.mbox", create=False)
    assert [(message["To"], message["Subject"]) for message in box] == [
        (person.email, subject) for subject in ("Lake office opens", "Second") for person in PEOPLE
    ]
    assert "\nFrom now." in box[3].get_payload(0).get_payload(decode=True).decode()


def test_a_maildir_is_read_back(tell: Tell, tmp_path: Path) -> None:
    make = system("maildir").make
    assert make is not None
    pieces = list(make(tell(), Settings(), Mailing("press", PEOPLE)))
    assert len({piece.path for piece in pieces}) == 3
    for piece in pieces:
        assert piece.path.startswith("private/press.maildir/new/")
        place = tmp_path / piece.path.partition("/")[2]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(piece.data)
    for name in ("cur", "tmp"):
        (tmp_path / "press.maildir" / name).mkdir()
    box = mailbox.Maildir(tmp_path / "press.maildir", create=False)
    assert sorted(message["To"] for message in box) == [person.email for person in PEOPLE]
    assert list(make(tell(), Settings(), Mailing("press", PEOPLE))) == pieces


def test_the_name_of_a_mail_in_a_maildir_is_safe_on_every_disk(tell: Tell) -> None:
    make = system("maildir").make
    assert make is not None
    (piece,) = make(tell(), Settings(), Mailing())
    folder, new, name = piece.path.split("/")
    assert (folder, new, name.partition(".")[2]) == ("releases.maildir", "new", "pressctl")
    assert name.partition(".")[0].isalnum()


def test_mails_to_many_differ_in_recipient_and_id_alone(tell: Tell) -> None:
    story = tell("![A lake](images/lake.jpg)\n\nThe office opens.\n", pictures="embed")
    assert story.mail is not None
    pictures = {story.mail.pictures[0].source: b"\xff\xd8\xff" + bytes(range(256))}
    first, second = make_emls(story.mail, pictures, ["a@quay.example", "b@quay.example"])
    one, other = (dict(email.message_from_bytes(data).items()) for data in (first, second))
    assert {key for key in one if one[key] != other[key]} == {"To", "Message-ID", "Feedback-ID"}
    assert first.partition(b"\r\n\r\n")[2] == second.partition(b"\r\n\r\n")[2]
    assert second == make_eml(story.mail, pictures, to="b@quay.example")


def test_no_mail_names_anybody_but_its_own_recipient(tell: Tell) -> None:
    make = system("eml").make
    assert make is not None
    pieces = list(make(tell(), Settings(), Mailing("press", PEOPLE)))
    assert [piece.path for piece in pieces] == [f"private/press/opening.en.{number:05}.eml" for number in (1, 2, 3)]
    for piece, person in zip(pieces, PEOPLE, strict=True):
        assert [one.email for one in PEOPLE if one.email.encode() in piece.data] == [person.email]
        message = email.message_from_bytes(piece.data, policy=email.policy.default)
        assert (message["To"], message["Cc"], message["Bcc"]) == (person.email, None, None)


@given(st.lists(st.sampled_from([b"From x", b">From x", b">>From ", b"from x", b"", b"text", b" From"]), max_size=8))
def test_quoting_keeps_lines_apart_and_can_be_undone(lines: list[bytes]) -> None:
    mail = b"\r\n".join(lines)
    stored = quoted(mail)
    assert not any(line.startswith(b"From ") for line in stored.split(b"\n"))
    undone = b"\n".join(
        line[1:] if line.lstrip(b">").startswith(b"From ") and line.startswith(b">") else line
        for line in stored.split(b"\n")
    )
    assert undone == b"\n".join(lines)
