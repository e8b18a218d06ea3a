"""A noun phrase that can name a speaker. Indexes count words in the list that it was found in."""

from __future__ import annotations

from typing import Literal

from pressctl.record import record

Kind = Literal["name", "pronoun", "description"]


@record
class Phrase:
    """A noun phrase: words `first` up to `last`, of which `name` and `role` are parts (index pairs) where they stand.

    `complement` is true after a preposition or a genitive article: such a phrase is no subject. `modifier` is true
    where it only qualifies what follows («Fluendo's», «Extinction Rebellion spokesperson»).
    """

    kind: Kind
    first: int
    last: int
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    complement: bool = False
    modifier: bool = False
    unnamed: bool = False
    capitals: int = 0  # capitalised words of the name
