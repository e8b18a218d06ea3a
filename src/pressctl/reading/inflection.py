"""Names back in the nominative: «по словам Анны Ким», «według Marka Sadowskiego».

A language that inflects names gives the endings of the genitive with those of the nominative (`genitive-man`,
`genitive-woman` for surnames, `genitive-given-man`, `genitive-given-woman` for given names), the longest first, in
`reading.names`. Names that fit none stay as they are: many foreign names do not change.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pressctl.reading.lexicon import Endings, Lexicon

Gender = Literal["man", "woman"]
_LONGEST_ENDING = 3
_LOOKS = 12


def nominative(name: str, text: str, lexicon: Lexicon) -> str:
    """The nominative of a name in the genitive. Where two forms are possible, that which `text` holds is taken."""
    parts = name.split()
    if not lexicon.inflects or not parts:
        return name
    if len(parts) == 1:
        return _surname(parts[0], _of_surname(parts[0], lexicon), text, lexicon)
    given, gender = _given(parts[0], lexicon)
    if gender is None:
        return name
    return " ".join([given, *(_surname(part, gender, text, lexicon) for part in parts[1:])])


def out_of_case(name: str, text: str, lexicon: Lexicon) -> str:
    """A whole name in the nominative where its given name shows that it is in the genitive: «Artura Grzelaka»."""
    given, _blank, rest = name.partition(" ")
    low = given.casefold()
    if not rest or not is_given_name(low, lexicon):
        return name
    found = nominative(name, text, lexicon)
    if low in lexicon.given_names:  # «Henryka», «Aleksandra»: a woman, or a man in the genitive whom the text names
        return found if found != name and _holds(text, found) else name
    return found


def is_given_name(low: str, lexicon: Lexicon) -> bool:
    """Whether a word (lower case) is a given name of the language, in the nominative or the genitive."""
    if low in lexicon.given_names:
        return True
    endings = (*lexicon.given_of_man, *lexicon.given_of_woman)
    return any(low.endswith(a) and low[: len(low) - len(a)] + b in lexicon.given_names for a, b in endings if a)


def same_person(form: str, surname: str, lexicon: Lexicon) -> str | None:
    """A name in any case, with the surname in the nominative: «Игнатом Рудаковым», «Рудаков» give «Игнат Рудаков».

    None where the last word of `form` is no form of the surname.
    """
    *given, last = form.split()
    if not given or not _same_stem(last, surname):
        return None
    surname = _of_man(given[0], surname, lexicon)
    woman = surname[-1:] in "аяa"
    middle = [_patronymic(part, lexicon) for part in given[1:]]
    return " ".join([_known_given(given[0], lexicon, woman=woman), *middle, surname])


def _of_man(given: str, surname: str, lexicon: Lexicon) -> str:
    """A man's surname in the nominative where its ending is that of a case: «Олега», «Морозова» give «Морозов»."""
    first = _known_given(given, lexicon, woman=False).casefold()
    if first not in lexicon.given_names or first.endswith(lexicon.women_given_endings):
        return surname
    endings = ((old, new) for old, new in lexicon.surname_of_man if len(old) > 2 and surname.endswith(old))
    return next((surname[: -len(old)] + new for old, new in endings), surname)


def _patronymic(form: str, lexicon: Lexicon) -> str:
    """A patronymic in any case in the nominative: «Юрьевны» gives «Юрьевна»."""
    for ending in lexicon.patronymics:
        base = ending.rstrip("а")
        at = form.rfind(base)
        if at > 1 and len(form) - at - len(base) <= 2:
            return form[: at + len(base)] + ending[len(base) :]
    return form


def stem(surname: str) -> str:
    """The part of a surname that its cases share."""
    return surname.rstrip("аяоеёиыйьaąeęiyoóu") if len(surname) > 3 else surname


def _same_stem(form: str, surname: str) -> bool:
    shared = stem(surname)
    return len(shared) >= 2 and form.startswith(shared) and len(form) - len(shared) <= _LONGEST_ENDING + 1


def _given(form: str, lexicon: Lexicon) -> tuple[str, Gender | None]:
    """A given name in the nominative with its gender; the gender is None where the form is no genitive."""
    low = form.casefold()
    woman = [low[: -len(a)] + b for a, b in lexicon.given_of_woman if a and low.endswith(a)]
    man = [low[: -len(a)] + b for a, b in lexicon.given_of_man if a and low.endswith(a)]
    for found in man:
        if found in lexicon.given_names:
            return _as_name(found), "man"
    for found in woman:
        if found in lexicon.given_names:
            return _as_name(found), "woman"
    if woman:
        return _as_name(woman[0]), "woman"
    return (_as_name(man[0]), "man") if man else (form, None)


def _known_given(form: str, lexicon: Lexicon, *, woman: bool) -> str:
    """The given name of the language that a form is a case of; the form itself where there is none."""
    low = form.casefold()
    if low in lexicon.given_names:
        return form
    for length in range(len(low), max(2, len(low) - _LONGEST_ENDING) - 1, -1):
        head = low[:length]
        for ending in ("а", "я", "a", "") if woman else ("", "й", "ь", "я", "а", "y", "i"):
            if head + ending in lexicon.given_names:
                return _as_name(head + ending)
    return form


def _of_surname(form: str, lexicon: Lexicon) -> Gender:
    """The gender that a surname in the genitive shows."""
    best_woman = max((len(a) for a, _b in lexicon.surname_of_woman if form.endswith(a)), default=0)
    best_man = max((len(a) for a, _b in lexicon.surname_of_man if form.endswith(a)), default=0)
    return "woman" if best_woman > best_man else "man"


def _surname(form: str, gender: Gender, text: str, lexicon: Lexicon) -> str:
    if "-" in form:
        return "-".join(_surname(part, gender, text, lexicon) for part in form.split("-"))
    endings: Endings = lexicon.surname_of_woman if gender == "woman" else lexicon.surname_of_man
    forms = [
        form[: -len(ending)] + other for ending, other in endings if len(form) > len(ending) and form.endswith(ending)
    ]
    return next((found for found in forms if _holds(text, found)), forms[0] if forms else form)


def _holds(text: str, word: str) -> bool:
    """Whether a text has a word as a word of its own."""
    at = text.find(word)
    for _ in range(_LOOKS):
        if at < 0:
            return False
        after = text[at + len(word) : at + len(word) + 1]
        if not after.isalnum() and not text[max(0, at - 1) : at].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _as_name(low: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in low.split("-"))


def candidates(names: Sequence[str], surname: str, lexicon: Lexicon) -> list[str]:
    """Those of `names`, in any case, that end in a form of the surname, with that surname."""
    found = (same_person(name, surname, lexicon) for name in names)
    return [name for name in found if name is not None]
