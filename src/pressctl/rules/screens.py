"""What a release must hold for a rule to have anything to say.

Most rules have nothing to say of most releases. A screen tells so by a glance, before the rule's file is even loaded:
it may say yes where the rule then finds nothing, never no where the rule would find something. Rules without a screen
are always asked. The tests ask every rule through its screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise

from pressctl.reading.reading import NotQuote, Quote
from pressctl.release.blocks import Link
from pressctl.rules.directory import directory
from pressctl.rules.rule import Subject
from pressctl.rules.texts import characters, images, links, named_files, prose_blocks

Screen = Callable[[Subject], bool]


def _problem(name: str) -> Screen:
    return lambda subject: any(each.kind == name for each in subject.release.problems)


def _holds(*needles: str) -> Screen:
    """The file has one of these strings."""
    return lambda subject: any(needle in subject.release.source.text for needle in needles)


def _signs(signs: str) -> Screen:
    """The file has one of these characters."""
    wanted = frozenset(signs)
    return lambda subject: not wanted.isdisjoint(characters(subject))


def _matches(pattern: str) -> Screen:
    """The file matches a pattern somewhere."""
    return lambda subject: re.search(pattern, subject.release.source.text) is not None


def _kind(*kinds: str) -> Screen:
    return lambda subject: subject.release.kind in kinds


def _links(test: Callable[[Link], bool]) -> Screen:
    return lambda subject: any(test(link) for link in subject.once("links", lambda: tuple(links(subject.release))))


def _has_link(subject: Subject) -> bool:
    return any(block.links for block in subject.release.body.blocks)


def _has_image(subject: Subject) -> bool:
    return any(True for _ in images(subject.release))


def _has_file(subject: Subject) -> bool:
    facts = subject.surroundings.files
    return bool(facts) and any(name in facts for name, _ in named_files(subject.release))


def _names_release(subject: Subject) -> bool:
    return bool(subject.release.translations) or subject.release.corrects is not None


def _quoted(subject: Subject) -> bool:
    return bool(subject.reading.quotes)


def _marked(subject: Subject) -> tuple[Quote | NotQuote, ...]:
    return (*subject.reading.quotes, *subject.reading.not_quotes)


def _known_speakers(subject: Subject) -> bool:
    """Somebody is quoted, and there is a directory to compare with."""
    return _quoted(subject) and bool(directory(subject))


def _stranger(subject: Subject) -> bool:
    """A speaker is named otherwise than the directory does, at once or as a whole."""
    if not _known_speakers(subject):
        return False
    known = {name for each in directory(subject) for name in each.names}
    return any(
        speaker.name not in known or (speaker.mention or "") not in f" {speaker.name}"
        for speaker in (quote.speaker for quote in subject.reading.quotes)
        if speaker.name
    )


def _embargoed(subject: Subject) -> bool:
    return subject.release.embargo is not None or bool(subject.reading.embargo_lines)


def _has_phone(subject: Subject) -> bool:
    named = bool(subject.release.contacts and subject.newsroom.contacts)
    written = any(entry.phones for entry in subject.release.contacts)
    return named or written or any(contact.phones for contact in subject.reading.contacts)


def _has_address(subject: Subject) -> bool:
    return "@" in subject.release.source.text or bool(subject.newsroom.contacts and subject.release.contacts)


def _phone_in_doubt(subject: Subject) -> bool:
    """A number that was not read, or one that the reader of contacts did not see."""
    read = [phone for contact in subject.reading.contacts for phone in contact.phones]
    if any(phone.e164 is None for phone in read) or subject.newsroom.contacts:
        return True
    raws = {phone.raw for phone in read}
    given = (phone.number.value for entry in subject.release.contacts for phone in entry.phones)
    return any(number not in raws for number in given) or subject.release.source.text.count("+") > 2 * len(read)


_ADDRESS = (
    r"(?<![\w.@+-])[A-Za-z0-9](?:[\w+-]|\.(?!\.)){0,62}(?<!\.)@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,20}(?![\w@-]|\.\w|\.\.)"
)


def _address_in_doubt(subject: Subject) -> bool:
    """An @ that stands in nothing that is plainly an address."""
    if subject.newsroom.contacts or any(e.email and "@" not in e.email.value for e in subject.release.contacts):
        return True
    text = subject.release.source.text
    return (
        len(re.findall(_ADDRESS, text)) != text.count("@") or "@." in text or "mailto:" in text.replace("](mailto:", "")
    )


def _doubled_words(subject: Subject) -> bool:
    words = subject.release.source.text.lower().split()
    return any(first == second.rstrip(".,;:!?") for first, second in pairwise(words))


def _repeats_text(subject: Subject) -> bool:
    release = subject.release
    texts = [block.text for block in prose_blocks(release) if len(block.text) >= 40]
    same_head = bool(release.title and release.subtitle and len(release.title.value) == len(release.subtitle.value))
    return same_head or len(set(texts)) < len(texts)


def _repeats_quote(subject: Subject) -> bool:
    said = [re.sub(r"\W+", " ", quote.text.casefold()).strip() for quote in subject.reading.quotes]
    return len(set(said)) < len(said)


def _wide_title(length: int) -> Screen:
    """A title longer than a length, or limits of the newsroom's own."""
    return lambda s: bool(s.newsroom.validate.rules) or len(s.release.headline) > length


def _dated_otherwise(subject: Subject) -> bool:
    line, issued = subject.reading.dateline, subject.release.date
    return line is not None and issued is not None and line.date != issued.value


SCREENS: Mapping[str, Screen] = {
    "FM001": _problem("front-matter-missing"),
    "FM002": _problem("front-matter-malformed"),
    "FM003": _problem("duplicate-key"),
    "FM004": _problem("unknown-key"),
    "FM005": _problem("wrong-type"),
    "FM006": lambda s: s.release.title is None,
    "FM007": lambda s: s.release.language_field is None,
    "FM008": _problem("language-invalid"),
    "FM009": lambda s: s.release.date is None,
    "FM010": _problem("date-invalid"),
    "FM011": _problem("kind-unknown"),
    "FM012": _problem("status-unknown"),
    "FM013": _problem("slug-invalid"),
    "FM014": lambda s: any(e.id and e.id.value not in s.newsroom.contacts for e in s.release.contacts),
    "FM015": lambda s: any(e.id and e.id.value not in s.newsroom.people for e in s.release.spokespeople),
    "FM016": lambda s: any(field.value not in s.newsroom.boilerplate for field in s.release.boilerplate),
    "FM017": lambda s: s.surroundings.path is not None,
    "FM018": _names_release,
    "FM019": _names_release,
    "FM020": lambda s: s.release.language in s.release.translations,
    "DL001": lambda s: s.reading.dateline is None,
    "DL002": lambda s: s.reading.dateline is not None and bool(s.newsroom.dateline_form(s.release.language)),
    "DL003": _dated_otherwise,
    "DL004": lambda s: s.reading.dateline is not None and s.release.dateline is not None,
    "DL005": lambda s: s.reading.dateline is not None and s.reading.dateline.impossible,
    "DL006": lambda s: s.surroundings.now is not None and s.surroundings.now.month <= 2,
    "DL007": lambda s: s.reading.dateline is not None and s.reading.dateline.block > 0,
    "DL008": lambda s: bool(s.reading.embargo_lines),
    "DL009": lambda s: s.reading.dateline is not None and bool(s.newsroom.house.options),
    "QT001": lambda s: bool(s.reading.stray_marks),
    "QT002": lambda s: bool(s.reading.stray_marks),
    "QT003": lambda s: bool(_marked(s)),
    "QT004": _signs("\"＂'`"),
    "QT005": _matches(r"([“”„«»])[ \u00a0\u202f]?\1"),
    "QT006": lambda s: len(s.reading.not_quotes) > 0 or any(quote.level for quote in s.reading.quotes),
    "QT007": lambda s: bool(_marked(s)),
    "QT008": _matches(r"[“«„「\"][\s\u00a0\u202f]{0,9}[”»“」\"]"),
    "QT009": _repeats_quote,
    "QT010": _repeats_quote,
    "QT011": lambda s: bool(s.newsroom.validate.rules) or any(len(q.text) > 200 for q in s.reading.quotes),
    "QT012": lambda s: not s.reading.quotes,
    "QT013": _quoted,
    "AT001": lambda s: any(quote.speaker.kind == "none" for quote in s.reading.quotes),
    "AT002": _stranger,
    "AT003": _stranger,
    "AT004": lambda s: any(q.speaker.role for q in s.reading.quotes) and _known_speakers(s),
    "AT005": lambda s: any(each.since or each.until for each in s.newsroom.people.values()),
    "AT006": lambda s: any(" " not in (q.speaker.mention or " ") for q in s.reading.quotes),
    "AT007": lambda s: any(q.speaker.name and not q.speaker.role for q in s.reading.quotes),
    "AT008": lambda s: bool(s.release.spokespeople),
    "AT009": _quoted,
    "AT010": lambda s: any(quote.speaker.kind == "organisation" for quote in s.reading.quotes),
    "CT001": lambda s: not s.release.contacts,
    "CT002": _phone_in_doubt,
    "CT003": _has_phone,
    "CT004": _address_in_doubt,
    "CT006": lambda s: not any(contact.phones for contact in s.reading.contacts),
    "CT007": lambda s: not any(contact.emails for contact in s.reading.contacts),
    "CT008": _has_phone,
    "CT009": _has_phone,
    "CT010": _has_phone,
    "CT011": _holds("tel:", "TEL:", "Tel:"),
    "CT012": _links(lambda link: link.destination[:7].lower() == "mailto:" and link.destination[7:] != link.text),
    "CT013": _has_address,
    "CT014": _has_address,
    "CT015": _has_address,
    "CT016": lambda s: any(entry.id is None and entry.name is None for entry in s.release.contacts),
    "CT017": lambda s: bool(s.newsroom.contacts),
    "EM001": lambda s: bool(s.reading.release_lines),
    **dict.fromkeys(("EM002", "EM003", "EM004", "EM006"), _embargoed),
    **dict.fromkeys(("EM005", "EM009", "EM010", "EM011"), lambda s: s.release.embargo is not None),
    "EM007": lambda s: bool(s.reading.embargo_lines),
    "EM008": lambda s: any(len(line.instants) > 1 for line in s.reading.embargo_lines),
    "ST001": _wide_title(50),
    "ST002": _holds("[", "XX", "xx", "TK", "TB", "TODO", "FIXME", "__", "???", "orem ipsum", "OREM IPSUM"),
    "ST003": lambda s: s.reading.lead is None,
    "ST004": lambda s: s.release.headline.endswith((".", "。")),
    "ST005": lambda s: sum(word.isupper() for word in s.release.headline.split()) >= 4,
    "ST006": lambda s: "!" in s.release.headline or "！" in s.release.headline,
    "ST008": lambda s: bool(s.newsroom.boilerplate) and not s.release.boilerplate,
    "ST009": lambda s: bool(s.newsroom.boilerplate),
    "ST010": lambda s: any(block.kind == "end-mark" for block in s.release.body.blocks),
    "ST011": lambda s: sum(block.kind == "end-mark" for block in s.release.body.blocks) > 1,
    "ST012": lambda s: any(b.kind == "heading" and b.level != 2 for b in s.release.body.blocks),
    "ST013": _matches(
        r"\{[+~>=-]|[+~<=-]\}|<{7}|>{7}|(?i:comm?ent|kommentiert|formatted|formatiert|deleted|gelöscht|inserted|supprimé|mis en forme)"
    ),
    "ST014": _matches(r"\{\{|\{%|\*\||<%|\$\{|%[\w%]|NAME\]|\[%"),
    "ST015": lambda s: bool(s.newsroom.validate.rules or s.newsroom.house.options) or len(s.release.source.text) > 5000,
    "ST017": _kind("advisory"),
    "ST018": lambda s: s.release.event is not None,
    "ST019": _kind("correction"),
    "ST020": _kind("inside-information"),
    "ST021": _matches(
        r"\((?:NASDAQ|Nasdaq|NYSE|OTC|TSX|CSE|LSE|AIM|ASX|JSE|SIX|HKEX|SGX|BSE|NSE|XETRA|Xetra|Euronext|BIT|BME)"
    ),
    "ST022": lambda s: any(block.setext for block in s.release.body.blocks),
    "ST023": lambda s: any("list" in block.containers for block in s.release.body.blocks),
    "ST024": lambda s: (
        bool(s.newsroom.validate.rules) or len(s.release.subtitle.value if s.release.subtitle else "") > 100
    ),
    "ST025": _repeats_text,
    "LK001": _holds("] (", "]("),
    "LK002": _has_file,
    "LK003": _has_file,
    **dict.fromkeys(("LK004", "LK005", "LK006", "LK007", "LK008", "LK009", "LK010"), _has_image),
    "LK011": _links(lambda link: not link.text.strip() or link.destination.strip() in ("", "#")),
    "LK012": _links(lambda link: not link.destination.startswith(("https://", "mailto:", "tel:"))),
    "LK013": lambda s: bool(s.release.attachments) or _has_image(s) or _has_link(s),
    "LK014": _links(lambda link: link.destination[:5].lower() == "http:"),
    "LK015": _links(lambda link: not link.destination.startswith("mailto:") and "." not in link.text),
    "LK016": _links(lambda link: "?" in link.destination),
    "LK017": _links(lambda link: link.destination.strip().startswith("/")),
    "LK018": _links(lambda link: link.destination.startswith("#")),
    "LK019": _links(lambda link: link.text.strip()[:4].lower() in ("http", "www.")),
    "LK020": _links(lambda link: not link.destination.startswith(("mailto:", "tel:"))),
    "TY001": _signs("«»;:!?"),
    "TY002": _holds("  "),
    "TY003": _holds(" - ", "--"),
    "TY004": _holds("..."),
    "TY005": lambda s: not s.release.source.text.isascii() or not s.release.source.text.replace("\n", "").isprintable(),
    "TY006": _signs("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
    "TY007": _signs("\u2028\u2029\u0085"),
    "TY008": _signs("ÃâÂ\ufffd"),
    "TY009": _matches(r" [.,;:!?،؛؟]"),
    "TY010": _signs("´`′"),
    "TY011": _signs("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορν"),
    "TY012": _matches("[\u0300-\u036f]"),
    "TY013": _signs("%"),
    "TY014": _matches(r"\d[.,]\d{3}[.,]\d{3}"),
    "TY015": _matches(r"[.!?][A-ZÀ-ÖØ-Þ]"),
    "HS002": lambda s: bool(s.newsroom.style.terms),
    "HS003": lambda s: bool(s.newsroom.style.banned),
    "HS004": _matches(r"[A-ZÀ-Þ]{3}"),
    "HS005": _doubled_words,
    "HS006": _matches(r"(?<!\d)(?:29|3\d)(?!\d)"),
    "HS007": lambda s: any(char.isdecimal() for char in s.release.headline),
    **dict.fromkeys(("SU003", "SU004", "SU005"), _holds("pressctl:", "PRESSCTL:", "Pressctl:")),
    "SU001": lambda s: bool(s.unused),
    "SU002": lambda s: bool(s.unused),
}
"""By code."""
