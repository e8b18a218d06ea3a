"""All rules, written down: one line a rule, with the file that holds it.

A test proves that this list, the folders, the pages and the tests name the same rules. The file of a rule is loaded
when the rule is asked about a release that it may have something to say of, or when somebody wants its page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from pressctl.rules.rule import Check, Rule

_LIST = """
FM001 front-matter-missing error frontmatter.missing
FM002 front-matter-malformed error frontmatter.malformed
FM003 duplicate-key error frontmatter.duplicate_key
FM004 unknown-key error frontmatter.unknown_key
FM005 wrong-type error frontmatter.wrong_type
FM006 title-missing error frontmatter.title_missing
FM007 language-missing warning frontmatter.language_missing
FM008 language-invalid error frontmatter.language_invalid
FM009 date-missing error frontmatter.date_missing
FM010 date-invalid error frontmatter.date_invalid
FM011 kind-unknown error frontmatter.kind_unknown
FM012 status-unknown error frontmatter.status_unknown
FM013 slug-invalid error frontmatter.slug_invalid
FM014 contact-unknown error frontmatter.contact_unknown
FM015 person-unknown error frontmatter.person_unknown
FM016 boilerplate-unknown error frontmatter.boilerplate_unknown
FM017 file-name-differs warning frontmatter.file_name_differs
FM018 translation-missing error frontmatter.translation_missing
FM019 translation-one-way warning frontmatter.translation_one_way
FM020 translation-own-language warning frontmatter.translation_own_language
FM021 slug-repeated error frontmatter.slug_repeated
FM022 template-unknown error frontmatter.template_unknown
FM023 language-differs warning frontmatter.language_differs
FM024 language-unread advice frontmatter.language_unread
DL001 dateline-missing warning dateline.missing
DL002 dateline-style warning dateline.dateline_style
DL003 dateline-date-differs error dateline.date_differs
DL004 dateline-place-differs error dateline.place_differs
DL005 dateline-date-impossible error dateline.date_impossible
DL006 dateline-last-year warning dateline.dateline_last_year clock
DL007 dateline-misplaced warning dateline.dateline_misplaced
DL008 dateline-before-embargo warning dateline.dateline_before_embargo
DL009 dateline-state warning dateline.dateline_state
QT001 quote-unclosed error quotes.unclosed
QT002 quote-unopened error quotes.unopened
QT003 quote-marks-wrong warning quotes.marks_wrong
QT004 quote-marks-straight advice quotes.straight
QT005 quote-mark-doubled warning quotes.mark_doubled
QT006 quote-nested-alike advice quotes.nested_alike
QT007 quote-space-wrong advice quotes.space_wrong
QT008 quote-empty warning quotes.empty
QT009 quote-repeated warning quotes.repeated
QT010 quote-two-speakers error quotes.two_speakers
QT011 quote-long advice quotes.long
QT012 quote-none advice quotes.none
QT013 quote-punctuation advice quotes.punctuation
QT014 quote-paragraph-unopened warning quotes.paragraph_unopened
AT001 speaker-missing error attribution.speaker_missing
AT002 speaker-unknown warning attribution.speaker_unknown
AT003 speaker-misspelt error attribution.speaker_misspelt
AT004 title-differs warning attribution.title_differs
AT005 speaker-past warning attribution.speaker_past
AT006 first-mention-short advice attribution.first_mention_short
AT007 title-missing-at-first advice attribution.title_missing_at_first
AT008 spokesperson-silent advice attribution.spokesperson_silent
AT009 verb-loaded advice attribution.verb_loaded
AT010 speaker-organisation advice attribution.speaker_organisation
AT011 pronoun-ambiguous advice attribution.pronoun_ambiguous
CT001 contacts-missing warning contacts.missing
CT002 phone-invalid error contacts.phone_invalid
CT003 phone-not-international warning contacts.phone_not_international
CT004 email-invalid error contacts.email_invalid
CT005 contact-reserved warning contacts.reserved
CT006 phone-missing warning contacts.phone_missing
CT007 email-missing warning contacts.email_missing
CT008 phone-label-differs warning contacts.phone_label_differs
CT009 phone-premium warning contacts.phone_premium
CT010 extension-form advice contacts.extension_form
CT011 link-phone-differs error contacts.link_phone_differs
CT012 link-address-differs error contacts.link_address_differs
CT013 domain-look-alike error contacts.domain_look_alike
CT014 domain-mistyped warning contacts.domain_mistyped
CT015 email-free advice contacts.email_free
CT016 contact-nameless advice contacts.contact_nameless
CT017 contact-differs warning contacts.contact_differs
EM001 embargo-and-immediate error embargo.and_immediate
EM002 embargo-unclear error embargo.unclear
EM003 embargo-text-differs error embargo.text_differs
EM004 embargo-only-in-text error embargo.embargo_only_in_text
EM005 embargo-offset-odd advice embargo.embargo_offset_odd
EM006 embargo-midnight warning embargo.embargo_midnight
EM007 embargo-zone-season warning embargo.embargo_zone_season
EM008 embargo-zones-differ error embargo.embargo_zones_differ
EM009 embargo-past advice embargo.embargo_past clock
EM010 date-before-embargo advice embargo.date_before_embargo
EM011 embargo-far advice embargo.embargo_far clock
EM012 embargo-not-in-text advice embargo.embargo_not_in_text
ST001 headline-long warning structure.headline_long
ST002 placeholder-left error structure.placeholder_left
ST003 body-empty error structure.body_empty
ST004 headline-full-stop warning structure.headline_full_stop
ST005 headline-capitals warning structure.headline_capitals
ST006 headline-exclamation warning structure.headline_exclamation
ST007 lead-long advice structure.lead_long
ST008 boilerplate-missing advice structure.boilerplate_missing
ST009 boilerplate-differs warning structure.boilerplate_differs
ST010 end-mark-differs warning structure.end_mark_differs
ST011 end-mark-repeated warning structure.end_mark_repeated
ST012 heading-levels advice structure.heading_levels
ST013 draft-debris error structure.draft_debris
ST014 merge-tag-left error structure.merge_tag_left
ST015 text-long advice structure.text_long
ST016 first-person advice structure.first_person
ST017 advisory-incomplete error structure.advisory_incomplete
ST018 event-past warning structure.event_past
ST019 correction-incomplete error structure.correction_incomplete
ST020 inside-information-incomplete error structure.inside_information_incomplete
ST021 ticker-form advice structure.ticker_form
ST022 heading-by-accident warning structure.heading_by_accident
ST023 dash-became-list warning structure.dash_became_list
ST024 subtitle-long advice structure.subtitle_long
ST025 subtitle-repeats warning structure.subtitle_repeats
ST026 lead-missing warning structure.lead_missing
ST027 markup-shown warning structure.markup_shown
LK001 link-broken error links.broken
LK002 file-missing error links.file_missing
LK003 file-outside error links.file_outside
LK004 alt-missing warning links.alt_missing
LK005 alt-file-name warning links.alt_file_name
LK006 credit-missing advice links.credit_missing
LK007 caption-missing advice links.caption_missing
LK008 image-heavy warning links.image_heavy
LK009 image-type warning links.image_type
LK010 image-small advice links.image_small
LK011 link-empty error links.empty
LK012 link-scheme error links.scheme
LK013 link-local error links.local
LK014 link-http advice links.http
LK015 link-words-vague advice links.words_vague
LK016 link-tracking warning links.tracking
LK017 link-relative warning links.relative
LK018 anchor-missing warning links.anchor_missing
LK019 link-text-differs error links.text_differs
LK020 link-private warning links.private
LK021 link-shortened advice links.shortened
TY001 space-breakable advice typography.space_breakable
TY002 space-double advice typography.space_double
TY003 hyphen-for-dash advice typography.hyphen_for_dash
TY004 ellipsis-dots advice typography.ellipsis_dots
TY005 character-invisible warning typography.character_invisible
TY006 direction-control error typography.direction_control
TY007 line-separator warning typography.line_separator
TY008 text-garbled error typography.text_garbled
TY009 space-before-stop warning typography.space_before_stop
TY010 apostrophe-wrong advice typography.apostrophe_wrong
TY011 script-mixed warning typography.script_mixed
TY012 text-decomposed advice typography.text_decomposed
TY013 percent-space advice typography.percent_space
TY014 number-separator advice typography.number_separator
TY015 space-missing advice typography.space_missing
TY016 unit-space advice typography.unit_space
TY017 mark-unopened advice typography.mark_unopened
TY018 bracket-unpaired warning typography.bracket_unpaired
TY019 stop-doubled advice typography.stop_doubled
HS001 weekday-contradicts error house.weekday_contradicts
HS002 term-avoided warning house.term_avoided
HS003 word-banned warning house.word_banned
HS004 acronym-unexplained advice house.acronym_unexplained
HS005 word-repeated warning house.word_repeated
HS006 date-impossible error house.date_impossible
HS007 headline-number advice house.headline_number
HS008 day-contradicts error house.day_contradicts
HS009 hour-impossible error house.hour_impossible
SU001 suppression-unused warning suppressions.unused
SU002 suppression-unknown-code warning suppressions.unknown_code
SU003 suppression-without-code warning suppressions.without_code
SU004 suppression-unknown-directive warning suppressions.unknown_directive
SU005 suppression-without-reason advice suppressions.without_reason
"""
"""Code, name, severity, file; `clock` where the present time decides."""


class RuleModule(Protocol):
    """What a rule's file holds: its name on the door and its check; its docstring is its page."""

    __name__: str
    __doc__: str | None

    @property
    def RULE(self) -> Rule: ...  # noqa: N802 - a constant of the module

    @property
    def check(self) -> Check: ...


def _listed() -> tuple[tuple[Rule, str], ...]:
    rows = (line.split() for line in _LIST.strip().splitlines())
    return tuple(
        (Rule(code, name, severity, uses_clock=bool(clock)), file)  # type: ignore[arg-type]
        for code, name, severity, file, *clock in rows
    )


_ALL = _listed()

RULES: tuple[Rule, ...] = tuple(rule for rule, _ in _ALL)
"""In the order of families and codes; their options stand in their files (`module_of(rule).RULE`)."""

FILES: Mapping[str, str] = MappingProxyType({rule.code: file for rule, file in _ALL})
"""The file of each rule, by code: `quotes.unclosed`."""


@lru_cache(maxsize=512)
def module_of_code(code: str) -> RuleModule:
    """The file of a rule, loaded when it is first asked for."""
    return cast("RuleModule", import_module(f"pressctl.rules.{FILES[code]}"))


def module_of(rule: Rule) -> RuleModule:
    """The file of a rule."""
    return module_of_code(rule.code)


def modules() -> tuple[RuleModule, ...]:
    """The files of all rules, in order."""
    return tuple(module_of(rule) for rule in RULES)


def find_rule(key: str) -> Rule | None:
    """The rule of a code or a name (case does not count for codes), or None."""
    return next((rule for rule in RULES if key.upper() == rule.code or key == rule.name), None)
