"""A list as people save it: CSV of any delimiter, encoding and column order, with headings in any of our languages."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from pressctl.errors import SourceError, UsageError
from pressctl.languages.tags import language_tag
from pressctl.record import record

_HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "email": (
            "email emailaddress address mail mailaddress emails courriel adressemail adresseemail adresseelectronique"
            " correo correoelectronico email1 emailadresse epost epostadress emailadres posta postaelettronica indirizzo"
            " indirizzoemail enderecodeemail adresemail adrese почта эпочта электроннаяпочта адрес البريدالإلكتروني"
            " البريدالالكتروني البريد メールアドレス メール 邮箱 电子邮件 邮件"
        ),
        "name": (
            "name fullname contact contactname nom nometprenom prenometnom nomcomplet nombre nombrecompleto nome"
            " nomecompleto nomecognome nomeecognome vorundnachname naam volledigenaam namn imie imieinazwisko имя фио الاسم"
            " 氏名 名前 姓名"
        ),
        "language": ("language lang locale langue idioma lingua sprache taal sprak spraak jezyk язык اللغة 言語 语言"),
        "beat": (
            "beat topic topics subject rubrique theme themes tema temas ambito ressort themengebiet rubriek onderwerp amne"
            " bevakning temat dzial тема рубрика الموضوع المجال 担当 分野 领域 条线"
        ),
        "outlet": (
            "outlet media medium organisation organization company publication newspaper mediaoutlet media1 titre redaction"
            " medio testata giornale redazione veiculo jornal redaktion zeitung krant redactie tidning redakcja gazeta издание"
            " сми редакция الوسيلة المؤسسة 媒体 媒体名 新聞社"
        ),
    }
)
"""What a column is called, by what it holds: in lower case, without accents, spaces and marks."""

_DELIMITERS = ";,\t|"
_MAX_CELL = 10_000
_MAX_ROWS = 500_000


@record
class ListTable:
    """A table: which column (from 0) holds what, and the rows with their lines (from 1)."""

    columns: Mapping[str, int]
    width: int
    delimiter: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_table(data: bytes, path: str, *, need_header: bool = True) -> ListTable:
    """A table from a file's bytes. Empty rows are left out. Raises SourceError where it is no table, UsageError where no
    heading tells which column holds the addresses; without `need_header`, the first column is taken then."""
    text = decoded(data, path)
    delimiter = _delimiter(text)
    rows = _rows(text, delimiter, path)
    first = next(rows, None)
    if first is None:
        if need_header:
            raise UsageError("This list is empty.", path=path, help="Write name, email and language on its first line.")
        return ListTable({"email": 0}, 1, delimiter, ())
    columns = _columns(first[1])
    if "email" not in columns:
        if need_header:
            raise UsageError(
                "No column of this list is called email.",
                path=path,
                line=first[0],
                help="Name the columns on the first line, such as: name, email, language, beat, outlet.",
            )
        return ListTable({"email": 0}, len(first[1]), delimiter, (first, *rows))
    return ListTable(columns, len(first[1]), delimiter, tuple(rows))


def decoded(data: bytes, path: str) -> str:
    """The text of a list: UTF-8 or UTF-16 with or without byte order mark, else Windows-1252, as Excel saves it.

    Raises SourceError for what is none of these.
    """
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16").removeprefix("\ufeff")
        guess = _without_mark(data)
        if guess:
            return data.decode(guess)
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SourceError(
            "This list is neither UTF-8 nor UTF-16 nor Windows-1252.",
            path=path,
            line=line,
            help="Save it as “CSV UTF-8” from your spreadsheet.",
        ) from None


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: every other byte of Latin text and of delimiters is 0."""
    head = data[:2000]
    if b"\0" not in head or len(head) < 2:
        return None
    return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"


def _delimiter(text: str) -> str:
    """The delimiter of the first line that is not empty: the one that parts it into most cells, outside quotes."""
    line = next((line for line in text[:100_000].splitlines() if line.strip()), "")
    bare, quoted = [], False
    for char in line:
        quoted ^= char == '"'
        if not quoted:
            bare.append(char)
    return max(_DELIMITERS, key=lambda mark: (bare.count(mark), -_DELIMITERS.index(mark)))


def _rows(text: str, delimiter: str, path: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    if "\0" in text:
        raise SourceError("This list holds bytes that are no text.", path=path, help="Save it as “CSV UTF-8”.")
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=False)
    started, count = 1, 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise SourceError(
                "A cell of this list is too long to be one.", path=path, line=started, help="Look for a missing quote."
            ) from None
        line, started = started, reader.line_num + 1
        if any(len(cell) > _MAX_CELL for cell in row):
            raise SourceError(
                "A cell of this list has no end.", path=path, line=line, help="Look for a missing double quote."
            )
        if any(cell.strip() for cell in row):
            count += 1
            if count > _MAX_ROWS:
                raise SourceError(f"This list has more than {_MAX_ROWS:,} rows.", path=path, help="Split it.")
            yield line, tuple(row)


def _columns(headings: Sequence[str]) -> dict[str, int]:
    known = {word: name for name, words in _HEADINGS.items() for word in words.split()}
    found: dict[str, int] = {}
    for index, heading in enumerate(headings):
        name = known.get(_plain(heading))
        if name is not None:
            found.setdefault(name, index)
    return found


def _plain(heading: str) -> str:
    """A heading without case, accents, spaces and marks. Letters that are no Latin ones keep their marks."""
    folded = heading.strip().casefold()
    latin = unicodedata.normalize("NFKD", folded)
    stripped = "".join(char for char in latin if not unicodedata.combining(char))
    chosen = stripped if stripped.isascii() or any("a" <= char <= "z" for char in stripped) else folded
    return "".join(char for char in chosen.replace("ł", "l") if char.isalnum())


def language_of(cell: str) -> str | None:
    """The BCP 47 tag of a cell, "" for an empty one; None where it is no language."""
    return language_tag(cell) if cell else ""
