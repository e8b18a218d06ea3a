"""Signs that tell at a glance whether a rule may have something to say of a text."""

from __future__ import annotations

MARKS_OF_EDITING = (
    *("{++", "++}", "{--", "--}", "{~~", "~~}", "{>>", "<<}", "{==", "==}", "<<<<<<<", ">>>>>>>", "~~", "MERGEFORMAT"),
    *(
        "<ins",
        "<del",
        "<mark",
        "/ins>",
        "oaicite",
        "【",
        "omment",
        "Koment",
        "Coment",
        "pmerking",
        "ormatt",
        "ormatiert",
    ),
    *(
        "eleted",
        "nserted",
        "upprimé",
        "nséré",
        "is en forme",
        "elöscht",
        "ingefügt",
        "liminad",
        "nsertad",
        "on formato",
    ),
    *(
        "liminat",
        "nserit",
        "erwijderd",
        "ngevoegd",
        "et opmaak",
        "rror!",
        "rreur",
        "ehler!",
        "rrore.",
        "out!",
        "\n[",
    ),
)
"""Of which a text with marks of an editing program holds one at least."""
ASSISTANT = (
    *("language model", "modèle de langage", "prachmodell", "modelo de lenguaje", "modello linguistico", "taalmodel"),
    *(
        "ere is ",
        "ere's ",
        "ere’s ",
        "oici le ",
        "oici un ",
        "oici votre ",
        "ier ist ",
        "quí t",
        "quí e",
        "cco il ",
        "cco un ",
        "ier is ",
    ),
)
"""The same for the greeting of a writing assistant."""
DEBRIS = (*MARKS_OF_EDITING, *ASSISTANT)
BRACKETS = ("](", "] (", "][", ")[", "]http", "(http", "(www")

_MARKS = "“”„«»‘’"
DOUBLED = tuple(f"{mark}{space}{mark}" for mark in _MARKS for space in ("", " ", "\u00a0", "\u202f"))
EMPTY = tuple(opening + closing for opening in '“«„「"‘' for closing in '”»“」"’')

TAG_SIGNS = ("{{", "{%", "${", "{$", "*|", "<%", "%%", "[%", "[[data:", "##", "<<", "NAME]")
TAG_WORDS = (
    *("first", "last", "full", "name", "prénom", "prenom", "vorname", "nachname", "anrede", "nombre", "apellido"),
    *(
        "cognome",
        "voornaam",
        "achternaam",
        "salutation",
        "unsubscribe",
        "webversion",
        "subscriber",
        "contact",
        "subtag",
    ),
    *("recipient", "user", "member", "profile", "person"),
)
TAG_OPENINGS = ("{", "[", "«", "« ", "«\u00a0", "«\u202f", "-")

UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u180e"
CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\r\t")
