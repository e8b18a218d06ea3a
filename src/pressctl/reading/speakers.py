"""Who says a quote: from the phrase of an attribution to the person, with pronouns and descriptions followed back."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.articled import house_with_article
from pressctl.reading.described import described, may_mean
from pressctl.reading.genders import Gender
from pressctl.reading.houses import (
    described_house,
    house_of_work,
    is_any_house,
    is_definite,
    is_house,
    with_complement,
    work_of,
)
from pressctl.reading.inflection import nominative
from pressctl.reading.joint import joint_names
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.reading import Speaker
from pressctl.reading.tokens import Word, spelled
from pressctl.record import mutable_record, replace
from pressctl.release.prose import Prose


@mutable_record
class Around:
    """What precedes a quote, for following a pronoun back: the person spoken of last, and who spoke last."""

    named: str | None = None
    spoke: Speaker | None = None
    house: str | None = None
    gender: Gender | None = None


def speaker_of(attribution: Attribution, prose: Prose, people: People, around: Around, lexicon: Lexicon) -> Speaker:
    """The speaker that an attribution names, in the fullest form that the release has."""
    words, subject = attribution.words, attribution.subject
    cue, cue_span = None, None
    if attribution.cue is not None:
        first, last = words[attribution.cue[0]], words[attribution.cue[1] - 1]
        cue = _slice(prose.text, first.start, last.end)
        cue_span = prose.span(first.start, last.end)
    base = Speaker(cue=cue, cue_span=cue_span)
    if subject is None:
        return _carried(base, around, people, anaphoric=True) if attribution.elided else base
    if subject.role is not None:
        base = with_role(base, words, subject.role, prose)
    if subject.kind == "pronoun":
        if words[subject.first].low in lexicon.things:
            return replace(base, name=around.house, anaphoric=True, kind="organisation" if around.house else "unnamed")
        return _carried(base, around, people, anaphoric=True)
    if subject.kind == "description":
        return _described(base, words, subject, people, around, lexicon, prose)
    if lexicon.noun_capitals and _is_noun(words, subject, people):
        described_as = replace(subject, kind="description", first=subject.first - 1, name=None, role=None)
        return _described(base, words, described_as, people, around, lexicon, prose)
    genitive = attribution.form == "according" and lexicon.inflects
    return _named(base, words, subject, people, lexicon, prose, genitive=genitive)


def _is_noun(words: Sequence[Word], subject: Phrase, people: People) -> bool:
    """Whether a single capitalised word behind an article is no name: «sagt der Tüftler»."""
    if subject.name is None or subject.capitals != 1 or subject.role is not None or subject.first < 1:
        return False
    word = words[subject.first]
    if subject.last - subject.first > 1 or words[subject.first - 1].low not in people.lexicon.articles:
        return False
    lexicon = people.lexicon
    somebody = word.low.endswith(lexicon.person_endings) and not word.low.endswith(tuple(lexicon.organisations))
    return somebody and people.full(word.text) == word.text


def _slice(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def with_role(speaker: Speaker, words: Sequence[Word], role: tuple[int, int], prose: Prose) -> Speaker:
    """The speaker with the title that stands at `words[role[0]:role[1]]`."""
    span = prose.span(words[role[0]].start, words[role[1] - 1].end)
    return replace(speaker, role=role_text(words, role, prose.text), role_span=span)


def role_text(words: Sequence[Word], role: tuple[int, int], text: str) -> str:
    """A title as it is written at `words[role[0]:role[1]]`, without the comma that ends it."""
    first, last = role
    while last > first + 1 and not words[last - 1].is_word and words[last - 1].text not in {")", ".", "”", "»", '"'}:
        last -= 1
    return _slice(text, words[first].start, words[last - 1].end)


def _named(
    base: Speaker,
    words: Sequence[Word],
    subject: Phrase,
    people: People,
    lexicon: Lexicon,
    prose: Prose,
    *,
    genitive: bool,
) -> Speaker:
    assert subject.name is not None
    mention = name_text(words, subject.name)
    span = prose.span(words[subject.name[0]].start, words[subject.name[1] - 1].end)
    is_house = _is_organisation(mention, subject, lexicon) or _is_of_kind(words, subject, lexicon)
    spoken = nominative(mention, people.text, lexicon) if genitive else mention
    name = people.house(spoken) if is_house else people.full(spoken)
    if is_house and " " not in name and lexicon.articles and not lexicon.noun_capitals:
        name = with_complement(words, subject.name, lexicon)  # «L'Agence régionale de santé»
    if lexicon.script == "continuous" and subject.capitals < 2 and name == spoken and name not in people.titles:
        return replace(base, kind="unnamed")  # a bare word before the verb, and no surname that the release has
    if lexicon.script == "continuous" and len(name) == 1:
        behind = (title for title in (*lexicon.honorifics, base.role or "") if name + title in people.text)
        name += next(behind, "")  # «林小姐»: the release has no more of the name
    if not is_house and _are_many(words, subject, mention, name, people):
        return replace(base, kind="unnamed")  # «Installers praised …»: a plural that begins its sentence
    both = None if is_house else joint_names(words, subject, people)
    if both is not None:
        return _together(base, people.together[both], people, both)
    people.learn(name, base.role)
    return replace(base, name=name, mention=mention, mention_span=span, kind="organisation" if is_house else "person")


def _are_many(words: Sequence[Word], subject: Phrase, mention: str, name: str, people: People) -> bool:
    """Whether a single word with a plural's ending begins its sentence and stands nowhere else as a name."""
    ends, text = people.lexicon.plural_nouns, people.text
    if not ends or name != mention or " " in name or not mention.casefold().endswith(ends) or name in people.titles:
        return False
    at = subject.first
    begins = at == 0 or (not words[at - 1].is_word and words[at - 1].text in '.!?…"”»')
    return begins and text.count(f" {mention}") == text.count(f". {mention}")


def _together(base: Speaker, both: tuple[str, str], people: People, name: str) -> Speaker:
    """Two people who speak with one voice: the string that names them both."""
    for each in both:
        people.learn(each, None)
    return replace(base, name=name, role=None, role_span=None, kind="several", together=both)


def _is_of_kind(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether the word before a single name says what kind of house bears it: «la société Brumalis»."""
    alone = subject.capitals == 1 and subject.first > 1 and not lexicon.noun_capitals and lexicon.script == "cased"
    if not alone or words[subject.first - 2].low not in lexicon.articles:
        return False
    return words[subject.first - 1].low in lexicon.firms or words[subject.first - 1].low in lexicon.house_kinds


def _is_organisation(name: str, subject: Phrase, lexicon: Lexicon) -> bool:
    parts = name.split()
    if any(part.casefold().strip(".,") in lexicon.organisations for part in parts):
        return True
    return len(parts) == 1 and name.isupper() and 2 <= len(name) <= 8


def _carried(base: Speaker, around: Around, people: People, *, anaphoric: bool) -> Speaker:
    """The speaker that a pronoun, or a verb without a subject, means, with the title of the sentence before."""
    name = around.named
    if name is None and around.spoke is not None:
        name = around.spoke.name
        kind = around.spoke.kind
    else:
        kind = "person" if name else "none"
    if name in people.together:
        return replace(_together(base, people.together[name], people, name), anaphoric=anaphoric)
    role = base.role or people.introduced.pop(name or "", None)
    return replace(base, name=name, role=role, anaphoric=anaphoric, kind=kind if name else "unnamed")


def _described(
    base: Speaker,
    words: Sequence[Word],
    subject: Phrase,
    people: People,
    around: Around,
    lexicon: Lexicon,
    prose: Prose,
) -> Speaker:
    span = prose.span(words[subject.first].start, words[subject.last - 1].end)
    base = replace(
        base,
        mention=_slice(prose.text, words[subject.first].start, words[subject.last - 1].end),
        mention_span=span,
        anaphoric=True,
    )
    known = _spokesperson(words, subject, people, lexicon) if subject.unnamed else None
    if known is not None:
        return replace(base, name=known, kind="person")
    if subject.unnamed:
        house = _house_behind(words, subject, lexicon, prose.text)
        return replace(base, name=house, organisation=house, kind="unnamed")
    if lexicon.script == "article":
        house = house_with_article(words, subject, people.text, lexicon)
        if house is not None or work_of(words, subject, lexicon):
            return replace(base, name=house, kind="organisation" if house else "unnamed")
    if lexicon.script == "cased" and work_of(words, subject, lexicon):
        house = house_of_work(words, subject, lexicon, prose.text)
        return replace(base, name=house and people.house(house), kind="organisation" if house else "unnamed")
    if lexicon.script == "cased" and is_house(words, subject, lexicon):
        house = described_house(words, subject, people, lexicon)
        if is_any_house(words, subject, lexicon) and around.house is not None and _is_kind(house, lexicon):
            house = around.house
        return replace(base, name=house, kind="organisation" if house else "unnamed")
    if not is_definite(words, subject, lexicon):
        return replace(base, kind="unnamed")  # «said one grower»: nobody whom the release names
    name = described(words, subject, people)
    if name is None and lexicon.script == "continuous":
        return replace(base, kind="unnamed")  # «主持人說»: nobody to whom the release gives that title
    somebodys = words[subject.first].low in lexicon.possessives  # «his lawyer said»: not he himself
    if name is None and (somebodys or _has_house(words, subject, lexicon)):
        return replace(base, kind="unnamed")  # «the director of the Harbour Museum»: somebody else, without a name
    if name is None:
        spoke = around.spoke.name if around.spoke is not None and around.spoke.kind == "person" else None
        name = next((one for one in (around.named, spoke) if one and may_mean(words, subject, one, people)), None)
    return replace(base, name=name, kind="person" if name else "unnamed")


def _spokesperson(words: Sequence[Word], subject: Phrase, people: People, lexicon: Lexicon) -> str | None:
    """Who spoke before as spokesperson, where «the spokesperson» stands alone: «dodał rzecznik.»"""
    behind = words[subject.last] if subject.last < len(words) else None
    alone = behind is None or not behind.is_word or behind.low in lexicon.conjunctions
    head = words[subject.last - 1].low
    if not alone or lexicon.script != "cased" or not is_definite(words, subject, lexicon):
        return None
    spoke = [name for name, titles in people.titles.items() if any(head in title.split() for title in titles)]
    return spoke[-1] if len(spoke) == 1 else None


def _is_kind(house: str | None, lexicon: Lexicon) -> bool:
    """Whether a description says but what kind of house is meant: «association», «association de consommateurs»."""
    parts = (house or "").replace("’", "'").split()
    if not parts or not all(part[0].islower() for part in parts):
        return False
    return len(parts) == 1 or (len(parts) == 3 and parts[1] in lexicon.particles & lexicon.prepositions)


def _has_house(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether the title of a description goes on with the name of its house or field."""
    if lexicon.script == "article":
        return subject.last - subject.first > 1 and not words[subject.first].low.startswith("ال")  # «والد الطفلة»
    if lexicon.script != "cased" or subject.last + 1 >= len(words):
        return False
    joint = words[subject.last].low
    if joint not in lexicon.genitive_articles and joint not in lexicon.particles & lexicon.prepositions:
        return False
    behind = words[subject.last + 1 : subject.last + 3]
    return any(word.text[0].isupper() and word.text.isalpha() and len(word.text) > 1 for word in behind)


def _house_behind(words: Sequence[Word], subject: Phrase, lexicon: Lexicon, text: str) -> str | None:
    """«a spokesperson at Stallard Kane», «the Comedy Village organizer»: the house that an unnamed person speaks for."""
    if lexicon.script == "continuous":
        return None
    if lexicon.script == "article":
        houses = (i for i in range(subject.first, subject.last) if words[i].low in lexicon.organisations)
        house = next((i for i in houses if not lexicon.is_role(words[i].low) and i + 1 < subject.last), None)
        return name_text(words, (house, subject.last)) if house is not None else None
    if subject.role is not None:
        inside = find_phrases(words, subject.role[0], subject.role[1] - 1, lexicon, text)
        named = [phrase for phrase in inside if phrase.kind == "name" and phrase.name]
        if named and named[0].name:
            return name_text(words, named[0].name)
    behind = find_phrases(words, subject.last, min(len(words), subject.last + 10), lexicon, text)
    for phrase in behind:
        hangs = phrase.complement or words[subject.last].low in lexicon.genitive_articles
        if phrase.kind == "description" and phrase.complement and is_house(words, phrase, lexicon):
            first = phrase.first + (words[phrase.first].low in lexicon.articles)
            return spelled(words[first : phrase.last]) if first < phrase.last else None
        if phrase.kind == "name" and hangs and phrase.name and phrase.first - subject.last <= 3:
            return name_text(words, phrase.name)
        break
    return None
