"""The dateline of a release: place, date and wire at the head of the lead, in the forms that releases use.

Read are a place or a country alone, several places, the date before or behind the place or in brackets, the wire first,
last, in slashes or without spaces, and a line of its own. A place with nothing but a dash behind it is the weakest form
and must pass more tests, so that an ordinary first sentence with a dash in it is none.
"""

from __future__ import annotations

from pressctl.languages.language import Language
from pressctl.reading.contact_words import contact_words
from pressctl.reading.dateline_parts import Scan
from pressctl.reading.dateline_scan import HEAD, OF_PLACES, scan_head
from pressctl.reading.dateline_words import DatelineWords, dateline_words
from pressctl.reading.dates import parse_date_at
from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicons import load_lexicon
from pressctl.reading.patterns import lazy
from pressctl.reading.places import is_common_word, is_known_place, is_met_as_place
from pressctl.reading.reading import Dateline
from pressctl.reading.vocabulary import is_unspaced
from pressctl.release.blocks import Block
from pressctl.release.release import Release
from pressctl.spans import Span

_BLOCKS = 14
_BLOCKS_WEAK = 9
_PARAGRAPHS, _LONG = 4, 250  # a dateline never stands behind more than four long paragraphs
_SHORTEST_LEAD = 40
_SHORTEST_AFTER_CAPITALS = 12  # a town in capitals is seldom anything else
_ABBREVIATION = 3  # capitals up to so many may be an organisation's
_IDEOGRAPHS = lazy(r"[\u3040-\u30ff\u3400-\u9fff]")
_TELLS_NEWS = lazy(r"[在了的是将將被].*[\u3400-\u9fff]|[在了的]$")  # a sentence, where no space parts words
_LIST_MARK = lazy(r"\s*(?:[-–—•·*+▪◦●]|\d{1,2}[.)])[\s\u00a0]")
_SENTENCE_ENDS = frozenset(".!?…:。！？؟»”’\"“」』)'")
_OPENS_LEAD = lazy(r"[«»“”„‚‘’'\"「『(\[\d*_]")
_APPOSITION = lazy(r"[^.!?\n]{2,60}?\s[-–—]\s?(\w)")
_LARGE_FIRST = lazy(r"[州県省国國]$")  # Japanese and Chinese name the larger place first
_ROLE_REACH = 60
_PREPOSITIONS = ("À ", "A ", "Á ", "En ", "In ", "Em ", "W ", "We ", "В ", "I ", "Te ", "Zu ")
_FIRST = lazy(r" ?[/&] ?| (?:and|et|und|y|e|en|och|i|и) ")  # what parts several places
_SHORT_RIVER = lazy(r"/\w\.$")  # "Frankfurt/M."
_JAPANESE_TAIL = frozenset("発・")  # "from", and the point before a date: 「東京発」, 「東京・2026年」
_HIRAGANA = lazy(r"[\u3041-\u309f]")


def read_dateline(release: Release, language: Language) -> Dateline | None:
    """The dateline of the body, or None.

    Looked for at the start of the first blocks and of the lines in them. A date that no calendar has is flagged
    (`impossible`), not dropped.
    """
    words = dateline_words(language.tag)
    paragraphs = 0
    for index, block in enumerate(release.body.blocks[:_BLOCKS]):
        if paragraphs > _PARAGRAPHS:
            break
        if block.kind != "paragraph" or "list" in block.containers or "table" in block.containers:
            if block.kind == "end-mark":
                break
            continue
        for start in _starts(block.text, words, release.country):
            scan = scan_head(block.text, start, words, release.country)
            if scan is None or (not scan.strong and _in_a_row(release, index, words)):
                continue
            if _is_dateline(scan, block, words, index, release):
                return _dateline(scan, block, index)
        paragraphs += len(block.text) > _LONG
    return None


def _starts(text: str, words: DatelineWords, country: str | None) -> list[int]:
    """Where a dateline may begin: the block, and each of its next lines while those before are short."""
    marked = not text[:1].isalpha() and _LIST_MARK.match(text)
    if marked and parse_date_at(text, 0, words.tag, country) is None:  # "4. März" is no item of a list
        return []
    starts, line = [len(text) - len(text.lstrip())], 0
    title = words.titles.match(text, starts[0])
    if title:
        starts.insert(0, title.end())
    for _ in range(3):
        following = text.find("\n", line, line + 100)
        if following < 0:
            break
        line = following + 1
        starts.append(line + len(text[line : line + HEAD]) - len(text[line : line + HEAD].lstrip()))
    return starts


def _is_dateline(scan: Scan, block: Block, words: DatelineWords, index: int, release: Release) -> bool:
    text = block.text
    place = text[slice(*scan.place)] if scan.place else ""
    if place and (_is_addressed(place, words.tag) or not _is_place(place, words, strong=scan.strong)):
        return False
    if place and release.dateline and release.dateline.place:
        given = release.dateline.place.value.casefold()
        if given and (place.casefold() == given or place.casefold() in given):
            return True
    lead = text[scan.end :].strip()
    if is_unspaced(place) and (_TELLS_NEWS.search(place) or _holds_title(place, words.tag)):
        return False
    if scan.ending == "bracket" and lead[:1].islower():
        return False
    if scan.ending in ("line", "end") or scan.wire_known:
        return True
    if scan.date is not None:
        return scan.place is not None or (len(lead) >= _SHORTEST_LEAD and not lead[:1].islower())
    if index >= _BLOCKS_WEAK or not _is_weak_dateline(scan, text, place, lead):
        return False
    if scan.region is None and not _is_shown(place, scan.ending == "stop", words, release):
        return False
    return scan.region is not None or not (_is_person(place, words.tag) or _is_name_with_role(place, lead, words))


def _is_weak_dateline(scan: Scan, text: str, place: str, lead: str) -> bool:
    """A place and a dash, nothing more: a sentence of some length must follow, and no second dash close behind."""
    if scan.region and _abbreviates(text[slice(*scan.region)], place):
        return False
    shortest = _SHORTEST_AFTER_CAPITALS if place.isupper() and len(place) > _ABBREVIATION else _SHORTEST_LEAD
    if (
        len(place) < 2
        or len(place.split()) > 4
        or _width(lead) < shortest
        or lead[-1] not in _SENTENCE_ENDS
        or any(map(str.isdecimal, place))
    ):
        return False
    first = lead[:1]
    if first.isalpha() and first.islower():
        return False
    if not (first.isalpha() or _OPENS_LEAD.match(lead)):
        return False
    if text[scan.end - 1 : scan.end] == "-" and text[scan.end - 2 : scan.end - 1].isalpha():
        return False  # a compound: "Berlin-Brandenburg"
    pair = _APPOSITION.match(lead)
    return not (pair and pair[1].lower() == pair[1])


def _is_shown(place: str, stop: bool, words: DatelineWords, release: Release) -> bool:
    """Whether the release or the world knows a place that has neither region, date nor wire beside it.

    In capitals it may be any; before a mere full stop, or in a script without capitals, known or met it must be.
    """
    if is_known_place(place):
        return True
    text = release.source.text
    if is_common_word(place, text):
        return False
    if place.isupper() and not stop:
        return True
    return is_met_as_place(place, text, words.tag) or (not words.prepositions and not stop)


def _is_addressed(place: str, tag: str) -> bool:
    """Whether a title stands before a name of two words or more: "Dr Noor Salim"."""
    first, _, rest = place.partition(" ")
    title = first.rstrip(".").lower()
    return " " in rest and title not in OF_PLACES and title in load_lexicon(tag).honorifics


def _holds_title(place: str, tag: str) -> bool:
    """Whether a title stands in a run of characters that no space parts: «港务局局长李娜今日»."""
    return any(title in place for title in load_lexicon(tag).roles if len(title) > 1)


def _is_person(place: str, tag: str) -> bool:
    """Whether two words in mixed case begin with a given name of the language."""
    parts = place.split()
    return len(parts) == 2 and not place.isupper() and is_given_name(parts[0].lower(), load_lexicon(tag))


def _is_name_with_role(place: str, lead: str, words: DatelineWords) -> bool:
    """Whether a name stands before the dash and what the person is behind it: "Jane Fenn – Chair of the board"."""
    if " " not in place:
        return False
    if load_lexicon(words.tag).is_role(lead.split(maxsplit=1)[0].strip(",;").lower()):
        return not _before_name(lead.split(maxsplit=2)[1:])
    role = contact_words(words.tag).roles.search(lead[:_ROLE_REACH].lower())
    if role is None or role.start() > 0:
        return False
    return " " in role[0] or not _before_name(lead[role.end() :].split(maxsplit=2))


def _before_name(following: list[str]) -> bool:
    """Whether a name comes next: "President Ruto", where a role alone goes on with "of" or "since"."""
    return bool(following) and following[0][:1].isupper()


def _width(text: str) -> int:
    """The length of a text as if its script had spaces: a Chinese sign says as much as two or three letters."""
    return len(text) + 2 * len(_IDEOGRAPHS.findall(text)) if is_unspaced(text) else len(text)


def _in_a_row(release: Release, index: int, words: DatelineWords) -> bool:
    """Whether a neighbour opens in the same way: "Term – text" after "Term – text" is a list."""
    around = release.body.blocks[max(index - 1, 0) : index + 2]
    alike = [scan_head(b.text, 0, words, release.country) for b in around if b is not release.body.blocks[index]]
    return any(scan is not None and not scan.strong for scan in alike)


def _abbreviates(short: str, place: str) -> bool:
    """Whether a bracket abbreviates the words before it: then those are an organisation ("Harbour League (HL) – ")."""
    return len(short) > 1 and short == "".join(word[0] for word in place.split() if word[:1].isupper())


def _is_place(place: str, words: DatelineWords, *, strong: bool) -> bool:
    folded = place.casefold()
    head, _, rest = folded.partition(" ")
    if folded in words.no_places:
        return False
    if folded in words.article_places or _FIRST.split(folded)[0] in words.article_places:
        return True
    if strong:
        return head not in words.no_places or place.startswith(_PREPOSITIONS)
    if words.bodies.search(place) or words.is_rubric(place) or ("&" in place and not place.isupper()):
        return False
    if head in words.no_places or (head in words.articles and rest and not place.isupper()):
        return False
    if is_unspaced(place) and _HIRAGANA.search(place):
        return all(_HIRAGANA.match(sign) for sign in place)
    return True


def _dateline(scan: Scan, block: Block, index: int) -> Dateline:
    text, prose = block.text, block.prose

    def part(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)].strip() if span else None

    date = scan.date
    place, region = scan.place, scan.region
    if place and text[place[1] - 1] in _JAPANESE_TAIL and place[1] - place[0] > 2:
        place = (place[0], place[1] - 1)
    if place and text[slice(*place)].startswith(_PREPOSITIONS):
        place = (place[0] + text[slice(*place)].index(" ") + 1, place[1])
    if place and region and _LARGE_FIRST.search(text[slice(*place)]):
        place, region = region, place
    return Dateline(
        raw=text[scan.start : scan.end],
        span=prose.span(scan.start, scan.end),
        block=index,
        place=_without_stop(part(place)),
        place_span=prose.span(*place) if place else None,
        region=part(region),
        date=date.date if date else None,
        date_raw=text[date.start : date.end] if date else None,
        date_span=prose.span(date.start, date.end) if date else None,
        impossible=bool(date and date.impossible),
        wire=part(scan.wire),
        lead=_place_of(prose.span(scan.end, scan.end)) if scan.end < len(text) else block.span.end,
    )


def _without_stop(place: str | None) -> str | None:
    """ "Moscow." is a place and a full stop, "Washington D.C." is not."""
    return place.rstrip(".") if place and place.count(".") == 1 and not _SHORT_RIVER.search(place) else place


def _place_of(span: Span) -> int:
    return span.start
