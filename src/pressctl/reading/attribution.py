"""The words of attribution round a quote: the cue, and the phrase that names the speaker.

Both functions look at the words between two quotes: `attribution_after` at their beginning, for the quote before them,
`attribution_before` at their last sentence, for the quote behind them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pressctl.reading.continuous import continuous_after, continuous_before
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Form, Phrase
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word, ends_sentence, spelled

_DASHES = frozenset("–—-―")
_FINAL = frozenset(".!?…")
_SPOKEN = frozenset(",!?…،")
_SKIPPED = frozenset({".", ",", "“", "«", "„", '"'})
_NEAR = 14
_MAX_WORDS = 160


def sentence_end(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """The index of the mark that ends the sentence from `start`, or the number of words."""
    for index in range(start, min(len(words), start + _MAX_WORDS)):
        if not words[index].is_word and ends_sentence(words, index, lexicon.abbreviations):
            return index
    return min(len(words), start + _MAX_WORDS)


def attribution_after(words: Sequence[Word], last_mark: str, lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that follows a quote. `last_mark` is the quote's last character."""
    if lexicon.script == "continuous":
        return continuous_after(words, last_mark, lexicon, text) if words else None
    at, dash, comma, stop = 0, False, last_mark in {",", "،", "，"}, False
    while at < len(words) and not words[at].is_word:
        mark = words[at].text
        if mark == ":" and at + 1 < len(words) and lexicon.after_cue_at(words, at + 1):
            comma, at = True, at + 1  # “…”: così Ada Riva
            continue
        if mark in {"(", ":", ";", "\n", "[", "*", "•", "“", '"', "«", "„"}:
            return None
        stop = stop or mark in {".", "…"}
        dash, comma, at = dash or mark in _DASHES, comma or mark in {",", "،", "，"}, at + 1
    if at >= len(words) or (stop and not words[at].text[0].islower()):
        return None
    end = sentence_end(words, at, lexicon)
    return (
        _verb_first(words, at, end, last_mark, lexicon, text)
        or _subject_first(words, at, end, last_mark, comma or dash, lexicon, text)
        or _unknown_verb(words, at, end, comma or dash, lexicon, text)
        or (_signature(words, at, end, lexicon, text) if dash else None)
    )


def _verb_first(
    words: Sequence[Word], at: int, end: int, last_mark: str, lexicon: Lexicon, text: str
) -> Attribution | None:
    according = lexicon.according_at(words, at)
    while not according and words[at].low in lexicon.like and at + 1 < min(end, 4):
        at += 1  # «como señaló …», «comme l'explique …»
    count = according or lexicon.after_cue_at(words, at) or lexicon.verb_at(words, at)
    weak = 0 if count else lexicon.weak_verb_at(words, at)
    count = count or weak
    if not count or (leads_on(words, at, end) and last_mark in _FINAL and words[at].text[0].isupper()):
        return None
    subject = subject_after(words, at + count, end, lexicon, text)
    elided = lexicon.holds_pronoun(words, at, count) or (subject is None and _drops(words, at + count, end, lexicon))
    if subject is not None and not elided and not _near(words, at + count, subject):
        subject, elided = None, _drops(words, at + count, end, lexicon)
    if elided and subject is None and _says_on(words, at + count, lexicon):
        return None
    if subject is None and not elided and not _spoken(words, at + count, end, last_mark, lexicon):
        return None
    if weak and (subject.first > at + count if subject is not None else not elided):
        return None  # a weak verb has its speaker right behind it: «cree Ana Gil»
    if elided and lexicon.holds_pronoun(words, at, count):
        subject = None
    form: Form = "according" if according else "weak" if weak else "verb"
    return Attribution(words, form, subject, (at, at + count), elided=elided, end=end)


def _says_on(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb leads to the quote behind it: «…», agregando que «…»."""
    rest = words[at:]
    return bool(rest) and all(word.low in lexicon.that or word.text == ":" for word in rest)


def _spoken(words: Sequence[Word], at: int, end: int, last_mark: str, lexicon: Lexicon) -> bool:
    """Whether a verb without a speaker that is understood still shows speech: the quote ends so, or words follow."""
    if last_mark in _SPOKEN or (lexicon.pro_drop and words[0].text == ","):
        return True
    return at < end and words[at].is_word and words[at].low not in lexicon.prepositions


def leads_on(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a sentence ends in the colon before the next quote."""
    return end == len(words) and end > at and words[end - 1].text in {":", "："}


def _drops(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands without a subject, in a language that leaves pronouns out: nothing that names follows it."""
    if not lexicon.pro_drop or _is_plural(words, at, lexicon):
        return False
    if at >= end or not words[at].is_word:
        return True
    word = words[at]
    named = word.text[0].isupper() or word.low in lexicon.articles or lexicon.is_role(word.low)
    return not named or word.low in lexicon.prepositions


def _is_plural(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the verb that ends before `at` is a plural: «сообщили в министерстве» means nobody named before."""
    if not lexicon.plural_endings or at < 1:
        return False
    auxiliary = (
        at > 1 and words[at - 2].low in lexicon.auxiliaries and words[at - 2].low.endswith(lexicon.plural_endings)
    )
    return auxiliary or words[at - 1].low.endswith(lexicon.plural_endings)


def _near(words: Sequence[Word], start: int, subject: Phrase) -> bool:
    return subject.first - start <= _NEAR


def _subject_first(
    words: Sequence[Word], at: int, end: int, last_mark: str, comma: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    verb = next((i for i in range(at + 1, end) if lexicon.verb_at(words, i)), None)
    if verb is None:
        return None
    count = lexicon.verb_at(words, verb)
    phrases = find_phrases(words, at, verb, lexicon, text)
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
    if phrase.first != name_at or phrase.capitals < 2:
        return None
    subject = _with_apposition(words, phrase, end, lexicon)
    titled = _with_title_before(words, at + 1, subject, lexicon) or subject
    return Attribution(words, "weak", titled, (at, at + 1), end=end)


def _signature(words: Sequence[Word], at: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    phrases = find_phrases(words, at, end, lexicon, text)
    if not phrases or phrases[0].first != at or phrases[0].kind != "name" or phrases[0].capitals < 2:
        return None
    return Attribution(words, "signature", _with_apposition(words, phrases[0], end, lexicon), None, end=end)


def attribution_before(words: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that leads to a quote: in the last sentence of the words before it."""
    if lexicon.script == "continuous":
        return continuous_before(words, lexicon, text) if words else None
    end = len(words)
    colon = comma = False
    while end > 0 and not words[end - 1].is_word and words[end - 1].text not in {")", "]"}:
        mark = words[end - 1].text
        if mark in {":", "："}:
            colon = True
        elif mark in {",", "،", "，"} or mark in _DASHES:
            comma = True
        elif mark == "\n":
            pass  # the line break before a dash: what leads to it stands on the line before
        elif (mark == "." and end >= 2 and end == len(words)) or (
            ends_sentence(words, end - 1, lexicon.abbreviations) and not colon
        ):
            return None
        end -= 1
    start = _sentence_start(words, end, lexicon)
    if start >= end:
        return None
    return _led_by_verb(words, start, end, colon, comma, lexicon, text) or _led_by_name(
        words, start, end, colon, lexicon, text
    )


def _sentence_start(words: Sequence[Word], end: int, lexicon: Lexicon) -> int:
    for index in range(end - 1, max(-1, end - _MAX_WORDS), -1):
        if not words[index].is_word and ends_sentence(words, index, lexicon.abbreviations):
            return index + 1
    return max(0, end - _MAX_WORDS)


def _led_by_verb(
    words: Sequence[Word], start: int, end: int, colon: bool, comma: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    verb, count, form = _last_cue(words, start, end, colon, lexicon)
    if form is None or form == "weak":
        found = _weakly_according(words, start, end, colon, lexicon, text)
        if found is not None or form is None:
            return found
    if form == "according":
        subject = subject_after(words, verb + count, end, lexicon, text)
        return Attribution(
            words,
            form,
            subject,
            (verb, verb + count),
            direct=colon or _only(words, verb + count, end, subject, lexicon),
            colon=colon,
        )
    before = subject_before(words, start, verb, lexicon, text)
    after = None
    if (
        before is None
        or (before.kind == "name" and before.capitals < 2 and before.last != verb)
        or before.kind == "description"
    ):
        after = subject_after(words, verb + count, end, lexicon, text)
        if after is not None and not (
            _beginning(after) - verb - count <= 2
            and (before is None or after.capitals >= 2 or (after.kind != "name" and before.last != verb))
        ):
            after = None
    subject = after or before
    elided = lexicon.holds_pronoun(words, verb, count) or (
        subject is None and _leaves_out(words, start, verb, count, end, lexicon)
    )
    direct = colon or _only(words, verb + count, end, after, lexicon) or (comma and end - verb - count <= 8)
    return Attribution(
        words,
        form,
        None if lexicon.holds_pronoun(words, verb, count) else subject,
        (verb, verb + count),
        direct=direct,
        elided=elided,
        colon=colon,
    )


def _leaves_out(words: Sequence[Word], start: int, verb: int, count: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb has no subject of its own, so that who spoke before goes on: «Añadió: “…”», «adding: “…”»."""
    if not lexicon.pro_drop:
        return all(
            not w.is_word or w.low in lexicon.conjunctions or w.low in lexicon.stopwords for w in words[start:verb]
        )
    if any(word.is_word and word.text[0].isupper() for word in words[start + 1 : verb]):
        return False  # something stands there that could be the subject, though it was not understood
    return _drops(words, verb + count, end, lexicon)


def _beginning(phrase: Phrase) -> int:
    """The index at which a phrase begins, with the title that stands before its name."""
    return min(phrase.first, phrase.role[0]) if phrase.role is not None else phrase.first


def _last_cue(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon
) -> tuple[int, int, Form | None]:
    """The last verb of saying of a sentence, or its «according to»; a weak verb only where there is nothing better."""
    best: tuple[int, int, Form | None] = (0, 0, None)
    at = start
    while at < end:
        word = words[at]
        if not word.is_word:
            at += 1
            continue
        count = lexicon.according_at(words, at)
        form: Form = "according"
        if not count:
            count, form = lexicon.verb_at(words, at), "verb"
        if not count:
            count, form = lexicon.weak_verb_at(words, at), "weak"
        if count and not (form == "weak" and best[2] is not None and not (colon and best[2] == "weak")):
            best = (at, count, form)
        at += max(count, 1)
    return best


def _only(words: Sequence[Word], start: int, end: int, subject: Phrase | None, lexicon: Lexicon) -> bool:
    """Whether nothing but the subject, a comma and «that» stands between cue and quote."""
    covered = range(subject.first, subject.last) if subject else range(0)
    left = [i for i in range(start, end) if i not in covered and words[i].is_word and words[i].low not in lexicon.that]
    return not left


def _weakly_according(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    """«Para Phoenix, este corto: “…”»: a preposition and a name at the head of the sentence."""
    count = 0
    while start < end and not words[start].is_word:
        start += 1
    if start < end:
        from_table = lexicon.weak_according.get(words[start].low, ())
        count = 1 if () in from_table else 0
    if not count:
        return None
    subject = subject_after(words, start + count, end, lexicon, text)
    begins = subject is not None and start + count in {subject.first, (subject.role or (subject.first,))[0]}
    if subject is None or subject.kind == "description" or not begins:
        return None
    return Attribution(words, "according", subject, (start, start + count), direct=colon, colon=colon)


def _led_by_name(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    """A name and a colon, without a verb: «Ruth Berg, chair: “…”»."""
    if not colon:
        return None
    while start < end and not words[start].is_word:
        start += 1
    phrases = [phrase for phrase in find_phrases(words, start, end, lexicon, text) if not phrase.modifier]
    if not phrases or phrases[0].first > start + 2:
        return None
    subject = _apposed(words, phrases, end, lexicon, text)
    if subject is None or subject.complement or subject.kind == "pronoun":
        return None
    if subject.kind == "name" and subject.capitals < 2 and end - start > subject.capitals:
        return None
    behind = words[subject.last] if subject.last < end else None
    direct = (
        behind is None or behind.text in {",", "("} or behind.low in lexicon.prepositions or lexicon.is_role(behind.low)
    )
    return Attribution(words, "colon", subject, None, direct=direct, colon=True)


def subject_after(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The phrase behind a verb that names who speaks."""
    phrases = _open_phrases(words, find_phrases(words, start, end, lexicon, text), start, lexicon)
    return _with_title_before(words, start, _apposed(words, phrases, end, lexicon, text), lexicon)


def _with_title_before(words: Sequence[Word], start: int, phrase: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """The phrase with the title that leads up to it: «harbour master Ruth Calloway», «the house’s owner, Ada Hart»."""
    if phrase is None or phrase.kind != "name" or phrase.role is not None or not start < phrase.first <= start + 8:
        return phrase
    end = _before_mark(words, phrase.first)
    between = words[start:end]
    if not all(word.is_word for word in between):
        return phrase
    plain = end == phrase.first and len(between) <= 3 and all(_may_title(word, lexicon) for word in between)
    if plain or any(lexicon.is_role(word.low) for word in between):
        return replace(phrase, role=(start, end))
    return phrase


def _may_title(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word between a verb and a name can be a title that no list has («vertelt molenaar Jan Kolk»)."""
    low = word.low
    return (
        word.text[0].islower()
        and low not in lexicon.stopwords
        and low not in lexicon.prepositions
        and low not in lexicon.conjunctions
        and low not in lexicon.articles
        and low not in lexicon.indefinite
    )


def subject_before(words: Sequence[Word], start: int, verb: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The phrase before a verb that names who speaks: right before it, else the first of the sentence."""
    while start < verb and not words[start].is_word:
        start += 1
    phrases = _open_phrases(words, find_phrases(words, start, verb, lexicon, text), start, lexicon)
    free = [phrase for phrase in phrases if not phrase.complement]
    if not free:
        return None
    last = free[-1]
    if len(free) == 1 and last.kind == "name" and last.role is None and _touches(words, last.last, verb, lexicon):
        return _with_title_before(words, start, last, lexicon)
    if last.kind != "description" and _touches(words, last.last, verb, lexicon):
        if (
            last.kind == "name"
            and len(free) > 1
            and free[-2].kind == "description"
            and (_is_apposition(words, free[-2], last) or _is_titled(words, free[-2], last, lexicon))
        ):
            return replace(last, role=last.role or (free[-2].first, _before_mark(words, last.first)))
        titled = free[-2] if len(free) > 1 else None
        if (
            titled is not None
            and _bears_title(titled)
            and words[last.first - 1].text == ","
            and last.name
            and titled.name
        ):
            if not _rather(words, last.name, titled.name, lexicon, text):
                return titled  # «Ana Gil CEO, Acme Works said»
            return replace(last, role=(titled.first, titled.last))
        return last
    first = _apposed(words, phrases, verb, lexicon, text)
    if (
        first is not None
        and first.kind == "name"
        and first.capitals < 2
        and first.role is None
        and first.first == start
    ):
        better = next((p for p in free if p.kind == "name" and p.capitals >= 2), None)
        if better is not None and words[first.last].text not in {",", "("}:
            return _with_apposition(words, better, verb, lexicon)
    return first


def _bears_title(phrase: Phrase) -> bool:
    """Whether a name has its title right behind it, without a comma: «Ana Gil CEO»."""
    return phrase.name is not None and phrase.role is not None and phrase.role[0] == phrase.name[1]


def _touches(words: Sequence[Word], last: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether only an adverb or two stand between a phrase and its verb."""
    between = words[last:verb]
    return len(between) <= 2 and all(
        w.is_word and w.low not in lexicon.prepositions and w.low not in lexicon.conjunctions for w in between
    )


def _open_phrases(words: Sequence[Word], phrases: Sequence[Phrase], start: int, lexicon: Lexicon) -> list[Phrase]:
    """The phrases that stand outside brackets and do not only qualify what follows."""
    result, depth, at = [], 0, start
    for phrase in phrases:
        for word in words[at : phrase.first]:
            depth += (word.text == "(") - (word.text == ")" and depth > 0)
        at = phrase.first
        if depth == 0 and not phrase.modifier:
            result.append(phrase)
    return result


def _apposed(words: Sequence[Word], phrases: Sequence[Phrase], end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The first free phrase; where it is a description, the name that stands in apposition to it."""
    free = [phrase for phrase in phrases if not phrase.complement]
    if not free:
        return None
    first = free[0]
    if first.kind == "name":
        owner = _titled_owner(words, free, lexicon, text)
        return owner if owner is not None else _with_apposition(words, first, end, lexicon)
    if first.kind == "pronoun":
        return first
    names = [
        phrase
        for phrase in free[1:]
        if phrase.kind == "name"
        and (_is_apposition(words, first, phrase) or _is_titled(words, first, phrase, lexicon))
        and not _behind_clause(words, first.last, phrase.first, lexicon)
    ]
    if not names:
        return first
    phrase = next((phrase for phrase in names if not _is_list(words, phrase, lexicon)), names[0])
    return replace(phrase, role=phrase.role or (first.first, _before_mark(words, phrase.first)))


def _behind_clause(words: Sequence[Word], start: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether a clause of its own begins between a title and a name: «la alcaldesa, que acompañó a …, Ana Gil»."""
    return any(
        words[index].low in lexicon.conjunctions and words[index - 1].text == "," for index in range(start + 1, stop)
    )


def _is_list(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a run is the end of a list of fields («Agricultura, Pesca y Desarrollo Rural, Ana Gil») and no name."""
    if phrase.name is None or words[phrase.name[0]].low in lexicon.given_names:
        return False
    inner = words[phrase.name[0] + 1 : phrase.name[1]]
    return any(word.low in lexicon.conjunctions or word.low in lexicon.organisations for word in inner)


def _titled_owner(words: Sequence[Word], free: Sequence[Phrase], lexicon: Lexicon, text: str) -> Phrase | None:
    """The person in apposition to a title with its house: «Directora Ejecutiva de …, Ana Gil», «Acme CEO, Ana Gil»."""
    first = free[0]
    if first.role is None or first.name is None:
        return None
    before = first.role[1] == first.name[0] and first.capitals < 2
    behind = first.role[0] == first.name[1] and first.role[1] == first.last
    for phrase in free[1:] if before or behind else ():
        if (
            phrase.kind != "name"
            or phrase.name is None
            or phrase.capitals < 2
            or words[phrase.first - 1].text not in {",", "،"}
        ):
            continue
        if behind and not _rather(words, phrase.name, first.name, lexicon, text):
            return None
        return replace(phrase, role=(first.first, _before_mark(words, phrase.first)))
    return None


def _rather(words: Sequence[Word], name: tuple[int, int], other: tuple[int, int], lexicon: Lexicon, text: str) -> bool:
    """Whether `name` is rather a person's than `other`: no house bears its words, and the text has it less often."""
    own, house = words[name[0] : name[1]], words[other[0] : other[1]]
    if any(word.low in lexicon.organisations for word in own):
        return False
    if any(word.low in lexicon.organisations for word in house):
        return True
    return text.count(spelled(own)) <= text.count(spelled(house))


def _is_apposition(words: Sequence[Word], description: Phrase, name: Phrase) -> bool:
    return (
        name.first == description.last
        or (name.name is not None and name.name[0] > name.first and name.role is None)
        or words[name.first - 1].text in {",", "،"}
        or (words[name.first - 1].text in {")"})
    )


def _is_titled(words: Sequence[Word], description: Phrase, name: Phrase, lexicon: Lexicon) -> bool:
    """Whether only the rest of a title parts it from its name: «la directora de la empresa Ana Gil»."""
    between = words[description.last : name.first]
    return name.capitals >= 2 and all(
        word.is_word and word.low not in lexicon.conjunctions and not lexicon.verb_at(words, description.last + index)
        for index, word in enumerate(between)
    )


def _before_mark(words: Sequence[Word], index: int) -> int:
    return index - 1 if words[index - 1].text in {",", "،"} else index


def _with_apposition(words: Sequence[Word], phrase: Phrase, end: int, lexicon: Lexicon) -> Phrase:
    """The phrase with the title that follows it between commas, where it has none."""
    if phrase.role is not None or phrase.last >= end:
        return phrase
    at = phrase.last
    if words[at].text == "." and words[at - 1].low in lexicon.degrees and at + 1 < end:
        at += 1
    if words[at].text == "(":
        while at < end and words[at].text != ")":
            at += 1
        at += 1
    if at < end and words[at].text in {",", "،"}:
        at += 1
    elif not (at < end and words[at].is_word and lexicon.is_role(words[at].low)):
        return phrase
    while at < end and (words[at].low in lexicon.degrees or words[at].text in _SKIPPED):
        at += 1
    stop = _role_end(words, at, end, lexicon)
    determined = at < end and (words[at].low in lexicon.articles or words[at].low in lexicon.indefinite)
    if stop <= at or not (determined or any(lexicon.is_role(w.low) for w in words[at:stop] if w.is_word)):
        return phrase
    return replace(phrase, role=(at, stop))


def _closing_mark(words: Sequence[Word], at: int, end: int) -> int | None:
    """The index of the mark that closes a house's name inside a title («директор компании «Северный мост»»)."""
    closers = {"«": "»", "“": "”", "„": "“”", '"': '"'}.get(words[at].text)
    if closers is None:
        return None
    return next((index for index in range(at + 2, min(at + 8, end)) if words[index].text in closers), None)


def _role_end(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """Where a title ends: before a verb of saying, or a comma behind which something else begins."""
    behind_house = start
    for at in range(start, end):
        word = words[at]
        if at < behind_house:
            continue
        if word.is_word and at > start and lexicon.verb_at(words, at) and not word.text[0].isupper():
            while at > start and (words[at - 1].text == "," or words[at - 1].low in lexicon.conjunctions):
                at -= 1
            return at
        closing = _closing_mark(words, at, end) if at > start else None
        if closing is not None:
            behind_house = closing + 1
            continue
        if word.text in {"\n", ":", "“", "«", "„", '"', "–", "—"}:
            return at
        if word.text == "," and at + 1 < end:
            following = words[at + 1]
            if following.low in lexicon.prepositions and not lexicon.is_role(following.low):
                return at
            ahead = words[at + 1 : min(at + 6, end)]
            if following.text[0].islower() and not any(lexicon.is_role(ahead_word.low) for ahead_word in ahead):
                return at
    while end > start and (words[end - 1].text in {",", "."} or words[end - 1].low in lexicon.conjunctions):
        end -= 1
    return end
