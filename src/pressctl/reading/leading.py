"""The words of attribution before a quote: in the last sentence that leads up to it."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import apposed, before_honorifics
from pressctl.reading.articled import is_known_name, quoted_from
from pressctl.reading.cues import beginning, last_cue, leaves_out, past_dateline, sentence_start, values_at
from pressctl.reading.houses import is_house
from pressctl.reading.leading_colons import led_by_colon
from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.mouths import mouth_before, mouthpiece
from pressctl.reading.nouns import Attribution, Form, Phrase
from pressctl.reading.oblique import oblique_pronoun
from pressctl.reading.phrases import find_phrases
from pressctl.reading.subjects import is_object, is_one_of, subject_after, subject_before, with_title_before
from pressctl.reading.tokens import Word, ends_sentence
from pressctl.record import replace

_QUOTES = frozenset('«»„“”"')
_DASHES = frozenset("–—-―")
_NEAR = 20


def attribution_before(words: Sequence[Word], lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution that leads to a quote: in the last sentence of the words before it."""
    if lexicon.script == "continuous":
        from pressctl.reading.continuous import continuous_before

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
    start = past_dateline(words, sentence_start(words, end, lexicon), end)
    if start >= end:
        return None
    return (
        (_led_by_after_cue(words, start, end, colon, lexicon, text) if colon or comma else None)
        or _led_by_verb(words, start, end, colon, comma, lexicon, text)
        or (led_by_colon(words, start, end, lexicon, text) if colon else None)
    )


def _led_by_after_cue(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    """A speaker behind a comma and a word such as «so», before a colon or a comma: «Sie freue sich, so Ada Berg: „…“»,
    «Man wolle, so Ada Berg, „…“»."""
    for at in range(end - 1, max(start, end - _NEAR), -1) if lexicon.after_cues else ():
        count = lexicon.after_cue_at(words, at) if words[at - 1].text == "," else 0
        if count:
            subject = subject_after(words, at + count, end, lexicon, text)
            near = subject is not None and beginning(subject) <= at + count + 1
            near = near and (colon or (subject is not None and subject.last == end))
            return Attribution(words, "verb", subject, (at, at + count), colon=colon) if near else None
    return None


def _led_by_verb(
    words: Sequence[Word], start: int, end: int, colon: bool, comma: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    related = _related(words, start, end, colon, lexicon, text)
    if related is not None:
        return related
    verb, count, form = last_cue(words, start, end, colon, lexicon)
    if form is None or form == "weak":
        found = _weakly_according(words, start, end, colon, lexicon, text)
        if found is not None or form is None:
            return found
    if form == "according":
        earlier = last_cue(words, start, verb, False, lexicon)
        led = _led_by_according(words, start, (verb, verb + count), end, colon, lexicon, text)
        told = earlier[2] == "verb" and words[earlier[0] + earlier[1]].low in lexicon.that
        if not told or (led.subject is not None and beginning(led.subject) <= verb + count + 1):
            return led
        verb, count, form = earlier[0], earlier[1], "verb"  # «La alcaldesa dijo que, según el tiempo, …»
    if _is_relative(words, start, verb, form, lexicon):
        subject = _antecedent(words, start, verb - 1, lexicon, text)
        only = colon or _only(words, verb + count, end, None, lexicon)
        return Attribution(words, form, subject, (verb, verb + count), direct=only, colon=colon)
    before = subject_before(words, start, verb, lexicon, text)
    before = before if lexicon.script != "article" else quoted_from(words, start, verb, lexicon) or before
    if lexicon.script == "article" and before is not None and not is_known_name(words, before, text, lexicon):
        before = None
    before, after = _behind_verb(words, start, (verb, verb + count), end, before, lexicon, text)
    if before is None and after is None and verb + count < end and words[verb + count].low in lexicon.agents:
        after = subject_after(words, verb + count + 1, end, lexicon, text)  # «described by Ana Gil as “…”»
    mouth = mouthpiece(words, verb + count, end, lexicon, text) or mouth_before(words, start, verb, lexicon, text)
    subject = mouth or after or before
    if subject is not None and subject.kind == "name" and is_one_of(words, start, subject, lexicon):
        subject = Phrase("description", start, start + 1, role=None, unnamed=True)
    elided = lexicon.holds_pronoun(words, verb, count) or (
        subject is None and leaves_out(words, start, verb, count, end, lexicon)
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


def _led_by_according(
    words: Sequence[Word], start: int, cue: tuple[int, int], end: int, colon: bool, lexicon: Lexicon, text: str
) -> Attribution:
    """Whom a quote goes by, behind its «according to», or before a word such as «zufolge»."""
    verb, stop = cue
    whom = oblique_pronoun(words, cue, lexicon)
    if words[verb].low in lexicon.according_behind:
        subject = whom or _before_behind(words, start, verb, lexicon, text)
    else:
        subject = whom or subject_after(words, stop, end, lexicon, text)
    only = colon or _only(words, stop, end, subject, lexicon)
    return Attribution(words, "according", subject, cue, direct=only, colon=colon)


def _before_behind(words: Sequence[Word], start: int, at: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """Whom a word such as «zufolge» stands behind: «Der Leiterin Ada Berg zufolge ist …», «Angaben des Amts zufolge»."""
    phrases = find_phrases(words, max(start, at - _NEAR), at, lexicon, text)
    last = phrases[-1] if phrases and phrases[-1].last == at else None
    return replace(last, complement=False) if last is not None and last.kind != "pronoun" else None


def _behind_verb(
    words: Sequence[Word],
    start: int,
    cue: tuple[int, int],
    end: int,
    before: Phrase | None,
    lexicon: Lexicon,
    text: str,
) -> tuple[Phrase | None, Phrase | None]:
    """The phrases before and behind a verb of which one may be its subject: the one behind only where it rather is."""
    verb, stop = cue
    after = None
    if before is not None and stop < end and is_object(words, before, stop, lexicon):
        before = None
    clause = stop < end and words[stop].low in lexicon.that & lexicon.conjunctions
    if clause and before is None and lexicon.script == "cased":
        return None, None  # «Detalló que la red “…”»: whom a clause is about does not say it
    clause = clause or (before is not None and _goes_on(words, before, start, verb, lexicon))
    # «…, adding that “…”» has the subject of its sentence, and «told staff to “…”» names who is spoken to.
    if (
        words[verb].low not in lexicon.converbs
        and words[verb].low not in lexicon.addressing
        and (before is None or not clause)
        and (
            before is None
            or lexicon.script == "article"
            or (before.kind == "name" and before.capitals < 2 and before.last != verb)
            or before.kind == "description"
        )
    ):
        after = subject_after(words, stop, end, lexicon, text)
        if lexicon.script == "article":
            before = None if after is not None else before  # the verb comes first: who stands before it is a clause's
        spoken_of = clause or (after is not None and words[after.first].low in lexicon.things)
        if after is not None and after.kind == "pronoun" and spoken_of:
            after = None  # «called it “…”», «promised that she would “…”»: what is spoken of
        if after is not None and not (
            _is_near(words, stop, after, lexicon)
            and (before is None or after.capitals >= 2 or (after.kind != "name" and before.last != verb))
        ):
            after = None
    return before, after


def _is_relative(words: Sequence[Word], start: int, verb: int, form: Form, lexicon: Lexicon) -> bool:
    """Whether a verb has a relative pronoun as its subject: «a ranger, who described her as», «un cartel que decía»."""
    if verb - start < 2 or words[verb - 1].low not in lexicon.relatives or form == "according":
        return False
    if words[verb - 1].low not in lexicon.that:
        return True
    if words[verb - 2].low in lexicon.articles or words[verb - 2].low in lexicon.prepositions:
        return False  # «la reunión en la que ha dicho»
    told = any(lexicon.verb_at(words, verb - 1 - back) == back for back in (1, 2, 3) if verb - 1 - back >= start)
    return not told and words[verb - 2].is_word and not values_at(words, verb, lexicon)  # «que calificó de»: an object


def _antecedent(words: Sequence[Word], start: int, relative: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """Whom a relative pronoun means: the phrase right before it, with its title; None where that is nobody."""
    stop = relative - 1 if words[relative - 1].text == "," else relative
    phrases = find_phrases(words, start, stop, lexicon, text)
    if not phrases or phrases[-1].last != stop:
        return None
    last = phrases[-1]
    hangs_on = last.first - 1 - (words[last.first - 1].low in lexicon.articles)
    if last.kind == "name" and last.complement and words[hangs_on].low not in lexicon.agents:
        return apposed(words, phrases, stop, lexicon, text)  # «Ada Berg, head of Acme, who said»
    titles = [index for index, one in enumerate(phrases) if one.kind == "description" and not one.complement]
    named = apposed(words, phrases[titles[-1] :], stop, lexicon, text) if titles and last.kind == "name" else None
    return named if named is not None and named.name == last.name else replace(last, complement=False)


def _related(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon, text: str
) -> Attribution | None:
    """The person right before a relative «according to»: «… dal presidente Ermes Riva, secondo cui “…”»."""
    for at in range(end - 1, max(start, end - 4), -1) if lexicon.relative_according else ():
        count = match_at(lexicon.relative_according, words, at)
        if not count or not _only(words, at + count, end, None, lexicon) or words[at - 1].text != ",":
            continue
        phrases = find_phrases(words, max(start, at - 14), at, lexicon, text)
        found = next((one for one in reversed(phrases) if one.kind == "name" and one.capitals >= 2), None)
        if found is not None:
            return Attribution(words, "according", replace(found, complement=False), (at, at + count), colon=colon)
    return None


def _goes_on(words: Sequence[Word], before: Phrase, start: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb behind «and» has the name that begins the sentence: «Riva thanked … and recalled Ada Berg: “…”»."""
    joined = verb > start and words[verb - 1].low in lexicon.conjunctions and len(words[verb - 1].low) <= 3
    return joined and before.kind == "name" and before.first <= start + 1 and not lexicon.verb_at(words, start)


def _is_near(words: Sequence[Word], start: int, after: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase stands near enough behind a verb to be its subject: farther away where it is a whole name
    with its title and no comma parts them («podkreśla w rozmowie z portalem kuratorka Marta Lind»)."""
    begins = before_honorifics(words, beginning(after), lexicon)
    titled = after.kind == "name" and after.role is not None and after.capitals >= 2
    between = words[start:begins]
    return begins - start <= 2 or (
        titled and len(between) <= 8 and all(word.is_word or word.text in _QUOTES for word in between)
    )


def _only(words: Sequence[Word], start: int, end: int, subject: Phrase | None, lexicon: Lexicon) -> bool:
    """Whether nothing but the subject, a comma and «that» stands between cue and quote."""
    role = subject.role if subject is not None and subject.role is not None else None
    covered = range(subject.first, max(subject.last, role[1] if role else 0)) if subject else range(0)
    left = [i for i in range(start, end) if i not in covered and words[i].is_word and words[i].low not in lexicon.that]
    return not left


def _is_view(words: Sequence[Word], subject: Phrase, end: int, lexicon: Lexicon) -> bool:
    """Whether a copula follows a title, so that it is in their eyes: «Per la dirigente è «un investimento»»."""
    at = subject.last + (subject.last < end and words[subject.last].text == ",")
    titled = lexicon.is_role(words[subject.last - 1].low) and words[subject.first].low not in lexicon.indefinite
    return titled and any(word.low in lexicon.copulas for word in words[at : min(at + 3, end)])


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
    whom = oblique_pronoun(words, (start, start + count), lexicon)
    subject = whom or subject_after(words, start + count, end, lexicon, text)
    if subject is None:
        return None
    bare = subject if subject.role is None or subject.role[0] < subject.first else replace(subject, role=None)
    titled = with_title_before(words, start + count, bare, lexicon) or bare  # «For city clerk Ada Berg, the …»
    if start + count not in {subject.first, beginning(titled)} or (
        subject.kind == "description"
        and not is_house(words, subject, lexicon)
        and not _is_view(words, subject, end, lexicon)
    ):
        return None
    return Attribution(words, "according", subject, (start, start + count), direct=colon, colon=colon)
