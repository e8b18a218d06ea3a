"""The words of attribution behind a quote: the cue, and the phrase that names the speaker."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import with_apposition
from pressctl.reading.cues import beginning, drops, joins_next, leads_on, next_verb, sentence_end
from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.nouns import Attribution, Form, Phrase
from pressctl.reading.oblique import oblique_pronoun
from pressctl.reading.phrases import find_phrases
from pressctl.reading.subjects import subject_after, subject_before, with_title_before
from pressctl.reading.tokens import Word

_DASHES = frozenset("–—-―")
_FINAL = frozenset(".!?…")
_SPOKEN = frozenset(",!?…،")
_NEAR = 14
_LOOKS = 12
_OBJECT = 6


def attribution_after(words: Sequence[Word], last_mark: str, lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that follows a quote. `last_mark` is the quote's last character."""
    if lexicon.script == "continuous":
        from pressctl.reading.continuous import continuous_after  # seven files that other scripts need none of

        return continuous_after(words, last_mark, lexicon, text) if words else None
    at, dash, comma, stop = 0, False, last_mark in {",", "،", "，"}, False
    while at < len(words) and not words[at].is_word:
        mark = words[at].text
        if mark == ":" and at + 1 < len(words) and lexicon.after_cue_at(words, at + 1):
            comma, at = True, at + 1  # “…”: così Ada Riva
            continue
        if mark == "\n" and at == 0 and len(words) > 2 and words[1].text in _DASHES:
            return signature(words, 2, sentence_end(words, 2, lexicon), lexicon, text)
        if mark in {"(", ":", ";", "\n", "[", "*", "•", "“", '"', "«", "„"}:
            return None
        stop = stop or mark in {".", "…"}
        dash, comma, at = dash or mark in _DASHES, comma or mark in {",", "،", "，"}, at + 1
    if at >= len(words):
        return None
    if stop and not words[at].text[0].islower():
        return _closing(words, at, lexicon, text)
    end = sentence_end(words, at, lexicon)
    return (
        _verb_first(words, at, end, last_mark, lexicon, text)
        or _subject_first(words, at, end, last_mark, comma or dash, lexicon, text)
        or _unknown_verb(words, at, end, comma or dash, lexicon, text)
        or (signature(words, at, end, lexicon, text) if dash else None)
    )


def _closing(words: Sequence[Word], at: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """A sentence of its own that says whose words these were: «“….” Così la sindaca Ada Riva.»"""
    if at + 2 < len(words) and words[at + 1].text in {"'", "’"} and len(words[at].text) == 1:
        at += 2  # «E’ quanto ha affermato», with a typewriter's accent
    count = lexicon.after_cue_at(words, at)
    end = sentence_end(words, at, lexicon)
    subject = subject_after(words, at + count, end, lexicon, text) if count and not leads_on(words, at, end) else None
    if not count:
        return _said_thus(words, at, end, lexicon, text)
    if subject is None or subject.kind != "name" or subject.first > at + count + 6:
        return None
    return Attribution(words, "verb", subject, (at, at + count), end=end)


def _said_thus(words: Sequence[Word], at: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """The same with the verb behind its subject: «“….” L'assessora, Ada Riva, ha commentato così la firma.»"""
    for verb in range(at + 2, end - 1) if lexicon.thus else ():
        count = lexicon.verb_at(words, verb)
        if count and verb + count < end and words[verb + count].low in lexicon.thus:
            subject = subject_before(words, at, verb, lexicon, text)
            named = subject is not None and subject.kind == "name" and not leads_on(words, at, end)
            return Attribution(words, "verb", subject, (verb, verb + count), end=end) if named else None
    return None


def _verb_first(
    words: Sequence[Word], at: int, end: int, last_mark: str, lexicon: Lexicon, text: str
) -> Attribution | None:
    according = lexicon.according_at(words, at)
    while not according and words[at].low in lexicon.like and at + 1 < min(end, 4):
        at += 1  # «como señaló …», «comme l'explique …»
    count = according or lexicon.after_cue_at(words, at) or lexicon.verb_at(words, at)
    weak = 0 if count else lexicon.weak_verb_at(words, at)
    count = count or weak
    if according and last_mark in _FINAL and words[at].text[0].isupper():
        return None  # «“… so.” According to Ada Berg, …»: a sentence of its own
    if not count or (leads_on(words, at, end) and last_mark in _FINAL and words[at].text[0].isupper()):
        return None
    if lexicon.script == "article" and end == len(words) and joins_next(words, at, lexicon):
        return None
    if lexicon.impersonal and match_at(lexicon.impersonal, words, at):
        source = _source(words, at + count, end, lexicon, text)
        elided = source is None and at + count >= end
        return Attribution(words, "verb", source, (at, at + count), elided=elided, end=end)
    converb = words[at].low in lexicon.converbs  # «“…”, adding that …» has the subject of its sentence
    subject = oblique_pronoun(words, (at, at + count), lexicon) if according else None
    if subject is None and not converb:
        subject = subject_after(words, at + count, end, lexicon, text)
    if subject is None and not converb and not according:
        subject = _by_noun(words, at + count, end, lexicon)
    elided = (
        converb
        or lexicon.holds_pronoun(words, at, count)
        or (subject is None and drops(words, at + count, end, lexicon))
    )
    if subject is not None and not elided and not _near(words, at + count, subject):
        subject, elided = None, drops(words, at + count, end, lexicon)
    if elided and subject is None and _says_on(words, at + count, lexicon):
        return None
    if subject is None and not elided and at + count < end and words[at + count].low in lexicon.agents:
        subject = subject_after(words, at + count + 1, end, lexicon, text)  # «commentano da Acme Italia»
    if subject is None and not elided and not _spoken(words, at + count, end, last_mark, lexicon):
        return None
    if lexicon.inflects and subject is not None and _is_place(words, at + count, subject, text):
        subject = None  # «wyliczali goście z południa Polski»
    if weak and (subject.first > at + count if subject is not None else not elided):
        return None  # a weak verb has its speaker right behind it: «cree Ana Gil»
    if elided and lexicon.holds_pronoun(words, at, count):
        subject = None
    form: Form = "according" if according else "weak" if weak else "verb"
    return Attribution(words, form, subject, (at, at + count), elided=elided, end=end)


def _source(words: Sequence[Word], at: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """What a verb without a person quotes: the work that it is read in, or whose words they are («klinkt het bij …»)."""
    for index in range(at, min(at + 4, end)):
        if words[index].low in lexicon.works:
            return Phrase("description", index, index + 1, role=(index, index + 1))
    if at < end and words[at].low in lexicon.agents:
        return subject_after(words, at + 1, end, lexicon, text)
    return None


def _by_noun(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> Phrase | None:
    """A definite article and a noun right behind a verb, which no list has: «said the veteran», «confie le colosse»."""
    if (
        lexicon.script != "cased"
        or lexicon.noun_capitals
        or at + 1 >= len(words)
        or words[at].low not in lexicon.articles
    ):
        return None
    noun = words[at + 1]
    closes = at + 2 >= end or not words[at + 2].is_word or words[at + 2].low in lexicon.prepositions
    plain = noun.is_word and noun.text[0].islower() and noun.low not in lexicon.stopwords
    thing = noun.low in lexicon.works or noun.low in lexicon.organisations
    if not plain or not closes or thing or words[at].low in lexicon.prepositions:
        return None
    return Phrase("description", at, at + 2, role=(at, at + 2))


def _says_on(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb leads to the quote behind it: «…», agregando que «…»."""
    rest = words[at:]
    return bool(rest) and all(word.low in lexicon.that or word.text == ":" for word in rest)


def _spoken(words: Sequence[Word], at: int, end: int, last_mark: str, lexicon: Lexicon) -> bool:
    """Whether a verb without a speaker that is understood still shows speech: the quote ends so, or words follow."""
    if last_mark in _SPOKEN or (lexicon.pro_drop and words[0].text == ","):
        return True
    return at < end and words[at].is_word


def _near(words: Sequence[Word], start: int, subject: Phrase) -> bool:
    return beginning(subject) - start <= _NEAR  # a title may be as long as it likes


def _subject_first(
    words: Sequence[Word], at: int, end: int, last_mark: str, comma: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    verb = next_verb(words, at + 1, end, lexicon)
    if verb is not None and lexicon.noun_capitals and words[at].low in lexicon.relatives and words[at - 1].text == ",":
        stop = next((i for i in range(verb, end - 1) if words[i].text == ","), None) if at else None
        if stop is not None and lexicon.verb_at(words, stop + 1):  # «“…”, das die Stadt darstellt, beschrieb Dees»
            return _verb_first(words, stop + 1, end, last_mark, lexicon, text)
    if verb is None:
        return None
    count = lexicon.verb_at(words, verb)
    if words[at].low in lexicon.thus and verb - at <= _OBJECT:  # «– tak protesty skomentował Jan Lis»
        subject = subject_after(words, verb + count, end, lexicon, text)
        return Attribution(words, "verb", subject, (verb, verb + count), end=end) if subject is not None else None
    if words[at].low in lexicon.like and at + 1 < verb:
        at += 1  # «wie der Sprecher mitteilte»
    phrases = find_phrases(words, at, verb, lexicon, text)
    determined = words[at].low in lexicon.articles or words[at].low in lexicon.indefinite
    if not phrases and last_mark == "," and determined and verb - at <= 5:
        return Attribution(words, "verb", None, (verb, verb + count), end=end)  # «“…,” the old hands said»
    if (
        not phrases
        or phrases[0].first > at + 1
        or (phrases[0].first == at + 1 and words[at].low not in lexicon.articles | lexicon.honorifics)
    ):
        return None
    if verb - phrases[0].last > 40:
        return None
    led = leads_on(words, at, end)
    opens_sentence = last_mark in {".", "…"} and not comma and words[at].text[0].isupper()
    if (led and not comma) or (opens_sentence and (led or end - verb - count > 6)):
        return None
    subject = subject_before(words, at, verb, lexicon, text)
    if subject is None or (lexicon.script == "article" and subject.last < verb):
        return None
    return Attribution(words, "verb", subject, (verb, verb + count), end=end)


def _unknown_verb(
    words: Sequence[Word], at: int, end: int, comma: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    """A verb that no list has, between a comma and a whole name: «…», jubelt Anna Berg, Leiterin …"""
    if not comma:
        return None
    described = _unknown_of_title(words, at, end, lexicon, text)
    if described is not None:
        return described
    for name_at in range(at + 1, min(at + 6, end)):
        low = words[name_at - 1].low
        if low in lexicon.honorifics or (
            words[name_at - 1].text == "." and words[name_at - 2].low in lexicon.honorifics
        ):
            if words[name_at].text[0].isupper():
                break
            continue
        if (
            not words[name_at - 1].is_word
            or words[name_at - 1].text[0].isupper()
            or low in lexicon.prepositions
            or low in lexicon.conjunctions
        ):
            return None
        if words[name_at].text[0].isupper():
            break
    else:
        return None
    first = words[at].low
    if first not in lexicon.auxiliaries and (
        first in lexicon.articles or first in lexicon.pronouns or first in lexicon.stopwords
    ):
        return None
    phrases = find_phrases(words, at, end, lexicon, text)
    if not phrases or phrases[0].kind != "name" or phrases[0].complement or phrases[0].modifier:
        return None
    phrase = phrases[0]
    if phrase.first != name_at or (phrase.capitals < 2 and not _is_surname(words, phrase, text)):
        return None
    subject = with_apposition(words, phrase, end, lexicon)
    titled = with_title_before(words, at + 1, subject, lexicon) or subject
    return Attribution(words, "weak", titled, (at, at + 1), end=end)


def _unknown_of_title(words: Sequence[Word], at: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """The same before a title and its article, up to the end of the sentence: «…», graceja o ator."""
    first = words[at].low
    if not words[at].text[0].islower() or end - at > 6 or at + 1 >= end or words[at + 1].low not in lexicon.articles:
        return None
    if first in lexicon.stopwords or first in lexicon.prepositions or first in lexicon.conjunctions:
        return None
    if first in lexicon.articles or first in lexicon.pronouns or lexicon.is_role(first) or lexicon.noun_capitals:
        return None
    phrases = find_phrases(words, at + 1, end, lexicon, text)
    if not phrases or phrases[0].first != at + 1 or phrases[0].kind != "description" or phrases[0].complement:
        return None
    return Attribution(words, "weak", with_apposition(words, phrases[0], end, lexicon), (at, at + 1), end=end)


def _is_place(words: Sequence[Word], start: int, subject: Phrase, text: str) -> bool:
    """Whether one capitalised word some way behind a verb is nobody's surname in the text."""
    far = subject.kind == "name" and subject.capitals == 1 and subject.role is None and subject.first > start
    return far and words[subject.first - 1].is_word and not _is_surname(words, subject, text)


def _is_surname(words: Sequence[Word], phrase: Phrase, text: str) -> bool:
    """Whether a single name stands in the text as the last word of a whole name."""
    surname = words[phrase.first].text
    at = text.find(f" {surname}")
    for _ in range(_LOOKS):
        if at < 1:
            return False
        before = text[max(0, at - 24) : at].split()[-1:]
        if before and before[0][0].isupper() and before[0][-1].isalpha():
            return True
        at = text.find(f" {surname}", at + 1)
    return False


def signature(words: Sequence[Word], at: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """A whole name, with its title, that stands under or behind a quote without a verb; from the word `at` on."""
    if at + 1 < end and words[at].low in lexicon.articles and words[at + 1].low in lexicon.honorifics:
        at += 1  # «– The Honourable Ada Berg, Minister»
    phrases = find_phrases(words, at, end, lexicon, text)
    if not phrases or phrases[0].first != at or phrases[0].kind != "name" or phrases[0].capitals < 2:
        return None
    return Attribution(words, "signature", with_apposition(words, phrases[0], end, lexicon), None, end=end)
