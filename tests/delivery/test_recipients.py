"""Lists of recipients as people save them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.recipients import (
    BadRow,
    Recipient,
    Recipients,
    read_recipients,
    read_suppressed,
    readers_of,
    version_for,
)
from pressctl.errors import PressctlError, SourceError, UsageError

ANN = Recipient("ann@quay.example", "Zoë Roy", "fr", "ports", "Le Quai", 2)


def read(text: str, encoding: str = "utf-8", suppressed: frozenset[str] = frozenset()) -> Recipients:
    return read_recipients(text.encode(encoding), "press.csv", suppressed)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(encoding: str, mark: str, end: str) -> None:
    rows = [("name", "email", "language", "beat", "outlet"), ("Zoë Roy", "ann@quay.example", "fr", "ports", "Le Quai")]
    text = end.join(mark.join(row) for row in rows) + end
    assert read(text, encoding) == Recipients("press.csv", (ANN,))


@pytest.mark.parametrize(
    "headings",
    [
        "Outlet;E-Mail;Name;Language;Beat",
        "Média;Courriel;Nom;Langue;Rubrique",
        "Redaktion;E-Mail-Adresse;Name;Sprache;Ressort",
        "Medio;Correo electrónico;Nombre;Idioma;Tema",
        "Testata;Posta elettronica;Nome;Lingua;Ambito",
        "Veículo;E-mail;Nome completo;Língua;Tema",
        "Redactie;E-mailadres;Naam;Taal;Rubriek",
        "Redaktion;E-post;Namn;Språk;Ämne",
        "Redakcja;Adres e-mail;Imię i nazwisko;Język;Dział",
        "Издание;Электронная почта;Имя;Язык;Тема",
        "الوسيلة;البريد الإلكتروني;الاسم;اللغة;الموضوع",
        "媒体;メールアドレス;氏名;言語;担当",
        "媒体;邮箱;姓名;语言;领域",
    ],
)
def test_headings_in_any_of_our_languages_and_any_order(headings: str) -> None:
    assert read(f"{headings}\nLe Quai;ann@quay.example;Zoë Roy;fr;ports\n").people == (ANN,)


def test_rows_that_can_not_be_used_are_named_by_line() -> None:
    text = (
        "email,name,language\n"
        "ann@quay.example,Ann,en\n"
        "\n"
        "not an address,Bo,\n"
        ",Cy,\n"
        "dee@quay.example,Dee,klingon\n"
        "eve@quay.example,Eve,en,more\n"
        '"fay@quay.example","Fay\non two lines",en\n'
        "gus@@quay.example,,\n"
    )
    found = read(text)
    assert [(person.email, person.name, person.line) for person in found.people] == [
        ("ann@quay.example", "Ann", 2),
        ("fay@quay.example", "Fay on two lines", 8),
    ]
    assert [(row.line, row.message) for row in found.bad] == [
        (4, "“not an address” is no address: An email address must have an @-sign."),
        (5, "This row has no address."),
        (6, "“klingon” is not a language."),
        (7, "This row has 4 cells, 3 columns have a name."),
        (10, found.bad[4].message),
    ]
    assert found.bad[4].message.startswith("“gus@@quay.example” is no address: ")
    assert all(isinstance(row, BadRow) and row.help for row in found.bad)


def test_duplicates_and_those_who_want_no_mail_are_left_out_and_counted() -> None:
    unwanted = read_suppressed(b"address\nBo@Quay.example\n", "suppress.csv")
    assert unwanted == read_suppressed(b"bo@quay.example\n", "suppress.csv") == frozenset({"bo@quay.example"})
    found = read("email\nann@quay.example\nANN@quay.example\nbo@quay.example\nbo@quay.example\n", suppressed=unwanted)
    assert [person.email for person in found.people] == ["ann@quay.example"]
    assert (found.duplicates, found.suppressed, found.bad) == (2, 1, ())


@pytest.mark.parametrize(
    ("address", "sendable"),
    [
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ("Ann.Roy+press@Quay.Example", "Ann.Roy+press@quay.example"),
        (" ann@quay.example ", "ann@quay.example"),
        ("zoë@quay.example", None),
        ('"ann roy"@quay.example', None),
        ("Ann Roy <ann@quay.example>", None),
        ("ann@quay.example;bo@quay.example", None),
        ("ann@quay.example\r\nBcc: bo@quay.example", None),
        ("ann@localhost", None),
        ("a" * 400 + "@quay.example", None),
    ],
)
def test_addresses(address: str, sendable: str | None) -> None:
    cell = '"' + address.replace('"', '""') + '"'
    found = read(f"email\n{cell}\n")
    assert [person.email for person in found.people] == ([sendable] if sendable else [])
    assert len(found.bad) == (0 if sendable else 1)


def test_names_keep_to_their_line_and_formulae_stay_text() -> None:
    text = 'email,name\nann@quay.example,"=cmd|\' /C calc\'!A0"\nbo@quay.example,"Bo\r\nBcc: x@quay.example\u202e"\n'
    assert [person.name for person in read(text).people] == ["=cmd|' /C calc'!A0", "Bo Bcc: x@quay.example"]


@pytest.mark.parametrize(
    ("data", "kind", "said"),
    [
        (b"", UsageError, "press.csv: This list is empty. Write name, email and language on its first line."),
        (b"name,phone\nAnn,1\n", UsageError,
         "press.csv:1: No column of this list is called email. "
         "Name the columns on the first line, such as: name, email, language, beat, outlet."),
        (b"email\nann@quay.example\x81\n", SourceError,
         "press.csv:2: This list is neither UTF-8 nor UTF-16 nor Windows-1252. "
         "Save it as “CSV UTF-8” from your spreadsheet."),
        (b'email,name\nann@quay.example,"' + b"x\n" * 9000, SourceError,
         "press.csv:2: A cell of this list has no end. Look for a missing double quote."),
        (b'email,name\nann@quay.example,"' + b"x" * 200_000, SourceError,
         "press.csv:2: A cell of this list is too long to be one. Look for a missing quote."),
    ],
)  # fmt: skip
def test_what_is_no_list(data: bytes, kind: type[PressctlError], said: str) -> None:
    with pytest.raises(kind) as caught:
        read_recipients(data, "press.csv")
    assert str(caught.value) == said


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_list_or_an_error(data: bytes) -> None:
    for start in (b"", b"email,name\n"):
        try:
            found = read_recipients(start + data, "press.csv")
        except PressctlError:
            continue
        assert all("@" in person.email and person.email.isascii() for person in found.people)


def test_reading_grows_with_the_list(calls: object) -> None:
    def work(rows: int) -> int:
        text = "email,name,language\n" + "".join(f"r{n}@quay.example,Name {n},en\n" for n in range(rows))
        counted: int = calls(lambda: read(text))  # type: ignore[operator]
        return counted

    work(10)
    assert work(2000) < 2.2 * work(1000)


@pytest.mark.parametrize(
    ("wanted", "versions", "chosen"),
    [
        ("fr", ("en", "fr"), "fr"), ("fr-CH", ("en", "fr"), "fr"), ("FR", ("en", "fr"), "fr"),
        ("fr", ("en", "fr-CA"), "fr-CA"), ("fr", ("en", "fr", "fr-CA"), "fr"), ("es", ("en", "fr"), "en"),
        ("", ("en", "fr"), "en"), ("es", ("de", "fr"), "de"), ("en-GB", ("fr", "en-US"), "en-US"),
    ],
)  # fmt: skip
def test_the_version_for_a_language(wanted: str, versions: tuple[str, ...], chosen: str) -> None:
    assert version_for(wanted, versions, "en") == chosen


@given(
    st.lists(st.sampled_from(["", "fr", "fr-CH", "en", "es", "ar", "zh-Hant"]), max_size=20),
    st.sets(st.sampled_from(["fr", "fr-CA", "en", "ar", "de", "zh"]), min_size=1),
)
def test_everybody_gets_exactly_one_version(languages: list[str], versions: set[str]) -> None:
    people = [Recipient(f"r{n}@quay.example", language=tag) for n, tag in enumerate(languages)]
    given_to = [person.email for version in versions for person in readers_of(people, version, tuple(versions), "en")]
    assert sorted(given_to) == sorted(person.email for person in people)
