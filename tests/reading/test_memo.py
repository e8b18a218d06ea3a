import pytest

from pressctl.reading import memo
from pressctl.reading.lexicons import load_lexicon

VERBS = {"sagen": ((),), "dice": (("también",), ()), "قال": ((),)}


def test_an_answer_is_worked_out_once_a_word() -> None:
    asked: list[str] = []

    def answer(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = memo.Memo(answer)
    assert [lengths[word] for word in ("quay", "tide", "quay", "tide")] == [4, 4, 4, 4]
    assert asked == ["quay", "tide"]


def test_too_many_answers_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 2)
    lengths = memo.Memo(len)
    assert [lengths[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert lengths == {"ccc": 3, "a": 1}


def test_a_verb_is_known_with_its_pronoun_or_prefix() -> None:
    found = memo.tails(VERBS, ("le", "-il"), ("و", "ف"))
    assert [found[word] for word in ("dice", "dicele", "وقال", "le", "decir")] == [
        (("también",), ()),
        (("también",), ()),
        ((),),
        (),
        (),
    ]
    assert memo.bare("dicele", ("le",), ("di",)) == "dice"  # where a pronoun hangs on it, nothing is taken off in front
    assert memo.helpers({"a"}, ("-il",))["a-il"]


def test_a_little_word_is_known_behind_what_is_written_to_it() -> None:
    found = memo.glued({"من": (("جانبه",),)}, ("و",))
    assert [found[word] for word in ("من", "ومن", "عن")] == [(("جانبه",),), (("جانبه",),), ()]
    assert memo.linked("وفي", ("و",), {"في"})
    assert not memo.linked("وفي", (), {"في"})


def test_a_role_is_known_in_every_form() -> None:
    found = memo.role_words({"مدير", "mayor", "chef"}, ("leiter",), ("en",), articled=True)
    words = ("mayor", "المدير", "deputy-mayor", "bauleiter", "chefen", "leiteren", "quay")
    assert [found[word] for word in words] == [True, True, True, True, True, True, False]


def test_a_lexicon_asks_before_it_compares() -> None:
    lexicon = load_lexicon("en")
    words = lexicon.words("the harbour said", 0, 16)
    assert [(lexicon.may_say[word.low], lexicon.verb_at(words, at)) for at, word in enumerate(words)] == [
        (False, 0),
        (False, 0),
        (True, 1),
    ]
