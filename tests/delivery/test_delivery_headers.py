"""Header values: refused, encoded, folded."""

from __future__ import annotations

import email
import email.policy
import re
from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.headers import address_header, check_value, encoded_words, header_line, text_header
from pressctl.errors import RenderError


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("A\r\nBcc: x@evil.example", "The subject has a line end in it."),
        ("A\nB", "The subject has a line end in it."),
        ("A\x00B", "The subject holds a character that a mail header can't carry: U+0000"),
        ("A\x0bB", "The subject holds a character that a mail header can't carry: U+000B"),
        ("A\x85B", "The subject holds a character that a mail header can't carry: U+0085"),
        ("A\u2028B", "The subject holds a character that a mail header can't carry: U+2028 (line separator)"),
        ("A\u202eB", "The subject holds a character that a mail header can't carry: U+202E (right-to-left override)"),
        ("A\u2066B", "The subject holds a character that a mail header can't carry: U+2066 (left-to-right isolate)"),
        ("=?utf-8?q?A=0D=0ABcc:_x@evil.example?=", "The subject holds mail code (=?…?=)"),
        ("x" * 2001, "The subject is 2,001 characters long; a mail header takes 2,000."),
    ],
)
def test_values_that_no_header_carries(value: str, message: str) -> None:
    with pytest.raises(RenderError) as caught:
        check_value("The subject", value)
    assert caught.value.message.startswith(message)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("press@port.example", "press@port.example"),
        ("Port Press <press@port.example>", "Port Press <press@port.example>"),
        ("Port, Press. <press@port.example>", None),
        ('"Port, Press." <press@port.example>', '"Port, Press." <press@port.example>'),
        ("Port – Presse <press@port.example>", "=?utf-8?q?Port_=E2=80=93_Presse?= <press@port.example>"),
        ("press@pörtal.example", "press@xn--prtal-jua.example"),
        ("press", None),
        ("press@@port.example", None),
        ("a@port.example, b@port.example", None),
        ("A <a@port.example>, B", None),
        ("<a@port.example> <b@port.example>", None),
        ("präss@port.example", None),
    ],
)
def test_addresses(value: str, expected: str | None) -> None:
    if expected is None:
        with pytest.raises(RenderError, match=r"From is not"):
            address_header("From", value)
    else:
        assert address_header("From", value) == expected


def test_a_plain_subject_stays_as_it_is() -> None:
    assert text_header("The subject", "  The hall   opens ") == "The hall opens"


def test_an_empty_subject_is_refused() -> None:
    with pytest.raises(RenderError, match="The subject is empty"):
        text_header("The subject", " \u00a0 ")


SUBJECTS = st.text(
    st.characters(
        exclude_categories=["Cc", "Zl", "Zp", "Cs"],
        exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    min_size=1,
    max_size=200,
).filter(lambda text: text.split() and "=?" not in text)


@given(SUBJECTS)
def test_a_subject_reads_back_as_it_was_meant(subject: str) -> None:
    line = header_line("Subject", text_header("The subject", subject))
    assert line.isascii()
    assert all(len(part) <= 78 for part in line.split(b"\r\n"))
    assert all(len(word) <= 75 for word in re.findall(rb"=\?\S*\?=", line))
    message = email.message_from_bytes(line + b"\r\n", policy=email.policy.compat32)
    read = str(make_header(decode_header(message["Subject"].replace("\r\n", ""))))
    assert " ".join(read.split()) == " ".join(subject.split())


@given(SUBJECTS)
def test_each_encoded_word_holds_whole_characters(subject: str) -> None:
    for word in encoded_words(subject):
        (data, charset), *rest = decode_header(word)
        assert not rest
        assert isinstance(data, bytes)
        assert charset == "utf-8"
        assert data.decode("utf-8")
