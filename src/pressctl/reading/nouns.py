"""What attribution is made of: the noun phrase that names a speaker, and the phrase with its cue.

Indexes count words in the list that the phrase was found in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pressctl.reading.tokens import Word
from pressctl.record import record

Form = Literal["verb", "weak", "according", "colon", "signature", "sentence"]
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


@record
class Attribution:
    """Who says it, and by which words. `words` are those that the indexes of `subject` and `cue` count.

    `direct` is true where nothing but the speaker stands between cue and quote. `elided` is true where the verb
    carries its subject. `end` is the index behind the sentence that the attribution fills.
    """

    words: Sequence[Word]
    form: Form
    subject: Phrase | None = None
    cue: tuple[int, int] | None = None
    direct: bool = True
    elided: bool = False
    colon: bool = False
    end: int = 0
