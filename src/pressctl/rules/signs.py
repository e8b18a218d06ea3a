"""Signs that tell at a glance whether a rule may have something to say of a text."""

from __future__ import annotations

EDITORS = (
    *("{++", "++}", "{--", "--}", "{~~", "~~}", "{>>", "<<}", "{==", "==}", "<<<<<<<", ">>>>>>>", "~~", "【"),
    *("<ins", "<del", "<mark", "/ins>"),
)
"""The signs among the marks of editing programs."""
MARKS_OF_EDITING = (
    *EDITORS,
    *("MERGEFORMAT", "oaicite", "omment", "Koment", "Coment", "pmerking", "ormatt", "ormatiert", "eleted", "nserted"),
    *("upprimé", "nséré", "is en forme", "elöscht", "ingefügt", "liminad", "nsertad", "on formato", "liminat"),
    *("nserit", "erwijderd", "ngevoegd", "et opmaak", "rror!", "rreur", "ehler!", "rrore.", "out!", "\n["),
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

CHANGES = frozenset(
    word + sign
    for word in (
        *("Formatted", "Deleted", "Inserted", "Supprimé", "Inséré", "forme", "Gelöscht", "Formatiert", "Eingefügt"),
        *(
            "Eliminado",
            "Insertado",
            "formato",
            "Eliminato",
            "Inserito",
            "Formattato",
            "Verwijderd",
            "Ingevoegd",
            "opmaak",
        ),
    )
    for sign in ("", ":")
)
"""The strings of which the note of a change has one."""
ERRORS = ("Error!", "Fehler!", "Errore.", "Fout!")
GREETINGS = tuple(
    frozenset(words.split())
    for words in (
        *("language model", "modèle langage", "sprachmodell", "modelo lenguaje", "modello linguistico", "taalmodel"),
        *("here press release", "voici communiqué", "hier pressemitteilung", "aquí comunicado", "ecco comunicato"),
        "hier persbericht",
    )
)
"""The words of which the greeting of a writing assistant has all of a group."""
TICKERS = (
    *("NASDAQ", "Nasdaq", "NYSE", "OTC", "TSX", "CSE", "LSE", "AIM", "ASX", "JSE", "SIX", "HKEX", "SGX", "BSE", "NSE"),
    *("XETRA", "Xetra", "Euronext", "EURONEXT", "BIT", "BME"),
)
BRACKETS = ("](", "] (", "][", ")[", "]http")

MARKS = "“”„«»‘’"
OPENING = "“«„「‘"
CLOSING = frozenset('”»“」"’')

TAG_SIGNS = ("{{", "{%", "${", "{$", "*|", "<%", "%%", "[%", "[[data:", "<<", "NAME]")
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
NAME_WORDS = frozenset(
    (
        *(f"{part}{mark}" for part in ("first", "last", "full") for mark in ("", "name", "_name")),
        *("prénom", "prenom", "vorname", "nachname", "anrede", "nombre", "apellido", "apellidos", "cognome"),
        *("voornaam", "achternaam", "salutation"),
    )
)
"""With which the name of a tag between « » begins."""
TAG_OPENINGS = ("{", "[", "«")

UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u180e"
CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\r\t")
