"""All rules, written down. A test proves that this list, the folders, the pages and the tests name the same rules."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from pressctl.rules.attribution import first_mention_short as attribution_first_mention_short
from pressctl.rules.attribution import speaker_missing as attribution_speaker_missing
from pressctl.rules.attribution import speaker_misspelt as attribution_speaker_misspelt
from pressctl.rules.attribution import speaker_organisation as attribution_speaker_organisation
from pressctl.rules.attribution import speaker_past as attribution_speaker_past
from pressctl.rules.attribution import speaker_unknown as attribution_speaker_unknown
from pressctl.rules.attribution import spokesperson_silent as attribution_spokesperson_silent
from pressctl.rules.attribution import title_differs as attribution_title_differs
from pressctl.rules.attribution import title_missing_at_first as attribution_title_missing_at_first
from pressctl.rules.attribution import verb_loaded as attribution_verb_loaded
from pressctl.rules.contacts import contact_differs as contacts_contact_differs
from pressctl.rules.contacts import contact_nameless as contacts_contact_nameless
from pressctl.rules.contacts import domain_look_alike as contacts_domain_look_alike
from pressctl.rules.contacts import domain_mistyped as contacts_domain_mistyped
from pressctl.rules.contacts import email_free as contacts_email_free
from pressctl.rules.contacts import email_invalid as contacts_email_invalid
from pressctl.rules.contacts import email_missing as contacts_email_missing
from pressctl.rules.contacts import extension_form as contacts_extension_form
from pressctl.rules.contacts import link_address_differs as contacts_link_address_differs
from pressctl.rules.contacts import link_phone_differs as contacts_link_phone_differs
from pressctl.rules.contacts import missing as contacts_missing
from pressctl.rules.contacts import phone_invalid as contacts_phone_invalid
from pressctl.rules.contacts import phone_label_differs as contacts_phone_label_differs
from pressctl.rules.contacts import phone_missing as contacts_phone_missing
from pressctl.rules.contacts import phone_not_international as contacts_phone_not_international
from pressctl.rules.contacts import phone_premium as contacts_phone_premium
from pressctl.rules.contacts import reserved as contacts_reserved
from pressctl.rules.dateline import date_differs as dateline_date_differs
from pressctl.rules.dateline import date_impossible as dateline_date_impossible
from pressctl.rules.dateline import dateline_before_embargo as dateline_dateline_before_embargo
from pressctl.rules.dateline import dateline_last_year as dateline_dateline_last_year
from pressctl.rules.dateline import dateline_misplaced as dateline_dateline_misplaced
from pressctl.rules.dateline import dateline_state as dateline_dateline_state
from pressctl.rules.dateline import dateline_style as dateline_dateline_style
from pressctl.rules.dateline import missing as dateline_missing
from pressctl.rules.dateline import place_differs as dateline_place_differs
from pressctl.rules.embargo import and_immediate as embargo_and_immediate
from pressctl.rules.embargo import date_before_embargo as embargo_date_before_embargo
from pressctl.rules.embargo import embargo_far as embargo_embargo_far
from pressctl.rules.embargo import embargo_midnight as embargo_embargo_midnight
from pressctl.rules.embargo import embargo_offset_odd as embargo_embargo_offset_odd
from pressctl.rules.embargo import embargo_only_in_text as embargo_embargo_only_in_text
from pressctl.rules.embargo import embargo_past as embargo_embargo_past
from pressctl.rules.embargo import embargo_zone_season as embargo_embargo_zone_season
from pressctl.rules.embargo import embargo_zones_differ as embargo_embargo_zones_differ
from pressctl.rules.embargo import text_differs as embargo_text_differs
from pressctl.rules.embargo import unclear as embargo_unclear
from pressctl.rules.frontmatter import boilerplate_unknown as frontmatter_boilerplate_unknown
from pressctl.rules.frontmatter import contact_unknown as frontmatter_contact_unknown
from pressctl.rules.frontmatter import date_invalid as frontmatter_date_invalid
from pressctl.rules.frontmatter import date_missing as frontmatter_date_missing
from pressctl.rules.frontmatter import duplicate_key as frontmatter_duplicate_key
from pressctl.rules.frontmatter import file_name_differs as frontmatter_file_name_differs
from pressctl.rules.frontmatter import kind_unknown as frontmatter_kind_unknown
from pressctl.rules.frontmatter import language_invalid as frontmatter_language_invalid
from pressctl.rules.frontmatter import language_missing as frontmatter_language_missing
from pressctl.rules.frontmatter import malformed as frontmatter_malformed
from pressctl.rules.frontmatter import missing as frontmatter_missing
from pressctl.rules.frontmatter import person_unknown as frontmatter_person_unknown
from pressctl.rules.frontmatter import slug_invalid as frontmatter_slug_invalid
from pressctl.rules.frontmatter import status_unknown as frontmatter_status_unknown
from pressctl.rules.frontmatter import title_missing as frontmatter_title_missing
from pressctl.rules.frontmatter import translation_missing as frontmatter_translation_missing
from pressctl.rules.frontmatter import translation_one_way as frontmatter_translation_one_way
from pressctl.rules.frontmatter import translation_own_language as frontmatter_translation_own_language
from pressctl.rules.frontmatter import unknown_key as frontmatter_unknown_key
from pressctl.rules.frontmatter import wrong_type as frontmatter_wrong_type
from pressctl.rules.house import acronym_unexplained as house_acronym_unexplained
from pressctl.rules.house import date_impossible as house_date_impossible
from pressctl.rules.house import day_contradicts as house_day_contradicts
from pressctl.rules.house import headline_number as house_headline_number
from pressctl.rules.house import term_avoided as house_term_avoided
from pressctl.rules.house import weekday_contradicts as house_weekday_contradicts
from pressctl.rules.house import word_banned as house_word_banned
from pressctl.rules.house import word_repeated as house_word_repeated
from pressctl.rules.links import alt_file_name as links_alt_file_name
from pressctl.rules.links import alt_missing as links_alt_missing
from pressctl.rules.links import anchor_missing as links_anchor_missing
from pressctl.rules.links import broken as links_broken
from pressctl.rules.links import caption_missing as links_caption_missing
from pressctl.rules.links import credit_missing as links_credit_missing
from pressctl.rules.links import empty as links_empty
from pressctl.rules.links import file_missing as links_file_missing
from pressctl.rules.links import file_outside as links_file_outside
from pressctl.rules.links import http as links_http
from pressctl.rules.links import image_heavy as links_image_heavy
from pressctl.rules.links import image_small as links_image_small
from pressctl.rules.links import image_type as links_image_type
from pressctl.rules.links import local as links_local
from pressctl.rules.links import private as links_private
from pressctl.rules.links import relative as links_relative
from pressctl.rules.links import scheme as links_scheme
from pressctl.rules.links import text_differs as links_text_differs
from pressctl.rules.links import tracking as links_tracking
from pressctl.rules.links import words_vague as links_words_vague
from pressctl.rules.quotes import empty as quotes_empty
from pressctl.rules.quotes import long as quotes_long
from pressctl.rules.quotes import mark_doubled as quotes_mark_doubled
from pressctl.rules.quotes import marks_wrong as quotes_marks_wrong
from pressctl.rules.quotes import nested_alike as quotes_nested_alike
from pressctl.rules.quotes import none as quotes_none
from pressctl.rules.quotes import punctuation as quotes_punctuation
from pressctl.rules.quotes import repeated as quotes_repeated
from pressctl.rules.quotes import space_wrong as quotes_space_wrong
from pressctl.rules.quotes import straight as quotes_straight
from pressctl.rules.quotes import two_speakers as quotes_two_speakers
from pressctl.rules.quotes import unclosed as quotes_unclosed
from pressctl.rules.quotes import unopened as quotes_unopened
from pressctl.rules.rule import Check, Rule
from pressctl.rules.structure import advisory_incomplete as structure_advisory_incomplete
from pressctl.rules.structure import body_empty as structure_body_empty
from pressctl.rules.structure import boilerplate_differs as structure_boilerplate_differs
from pressctl.rules.structure import boilerplate_missing as structure_boilerplate_missing
from pressctl.rules.structure import correction_incomplete as structure_correction_incomplete
from pressctl.rules.structure import dash_became_list as structure_dash_became_list
from pressctl.rules.structure import draft_debris as structure_draft_debris
from pressctl.rules.structure import end_mark_differs as structure_end_mark_differs
from pressctl.rules.structure import end_mark_repeated as structure_end_mark_repeated
from pressctl.rules.structure import event_past as structure_event_past
from pressctl.rules.structure import first_person as structure_first_person
from pressctl.rules.structure import heading_by_accident as structure_heading_by_accident
from pressctl.rules.structure import heading_levels as structure_heading_levels
from pressctl.rules.structure import headline_capitals as structure_headline_capitals
from pressctl.rules.structure import headline_exclamation as structure_headline_exclamation
from pressctl.rules.structure import headline_full_stop as structure_headline_full_stop
from pressctl.rules.structure import headline_long as structure_headline_long
from pressctl.rules.structure import inside_information_incomplete as structure_inside_information_incomplete
from pressctl.rules.structure import lead_long as structure_lead_long
from pressctl.rules.structure import merge_tag_left as structure_merge_tag_left
from pressctl.rules.structure import placeholder_left as structure_placeholder_left
from pressctl.rules.structure import subtitle_long as structure_subtitle_long
from pressctl.rules.structure import subtitle_repeats as structure_subtitle_repeats
from pressctl.rules.structure import text_long as structure_text_long
from pressctl.rules.structure import ticker_form as structure_ticker_form
from pressctl.rules.suppressions import unknown_code as suppressions_unknown_code
from pressctl.rules.suppressions import unknown_directive as suppressions_unknown_directive
from pressctl.rules.suppressions import unused as suppressions_unused
from pressctl.rules.suppressions import without_code as suppressions_without_code
from pressctl.rules.suppressions import without_reason as suppressions_without_reason
from pressctl.rules.typography import apostrophe_wrong as typography_apostrophe_wrong
from pressctl.rules.typography import character_invisible as typography_character_invisible
from pressctl.rules.typography import direction_control as typography_direction_control
from pressctl.rules.typography import ellipsis_dots as typography_ellipsis_dots
from pressctl.rules.typography import hyphen_for_dash as typography_hyphen_for_dash
from pressctl.rules.typography import line_separator as typography_line_separator
from pressctl.rules.typography import number_separator as typography_number_separator
from pressctl.rules.typography import percent_space as typography_percent_space
from pressctl.rules.typography import script_mixed as typography_script_mixed
from pressctl.rules.typography import space_before_stop as typography_space_before_stop
from pressctl.rules.typography import space_breakable as typography_space_breakable
from pressctl.rules.typography import space_double as typography_space_double
from pressctl.rules.typography import space_missing as typography_space_missing
from pressctl.rules.typography import text_decomposed as typography_text_decomposed
from pressctl.rules.typography import text_garbled as typography_text_garbled


class RuleModule(Protocol):
    """What a rule's file holds: its name on the door and its check; its docstring is its page."""

    __name__: str
    __doc__: str | None

    @property
    def RULE(self) -> Rule: ...  # noqa: N802 - a constant of the module

    @property
    def check(self) -> Check: ...


MODULES: tuple[RuleModule, ...] = (
    frontmatter_missing,
    frontmatter_malformed,
    frontmatter_duplicate_key,
    frontmatter_unknown_key,
    frontmatter_wrong_type,
    frontmatter_title_missing,
    frontmatter_language_missing,
    frontmatter_language_invalid,
    frontmatter_date_missing,
    frontmatter_date_invalid,
    frontmatter_kind_unknown,
    frontmatter_status_unknown,
    frontmatter_slug_invalid,
    frontmatter_contact_unknown,
    frontmatter_person_unknown,
    frontmatter_boilerplate_unknown,
    frontmatter_file_name_differs,
    frontmatter_translation_missing,
    frontmatter_translation_one_way,
    frontmatter_translation_own_language,
    dateline_missing,
    dateline_dateline_style,
    dateline_date_differs,
    dateline_place_differs,
    dateline_date_impossible,
    dateline_dateline_last_year,
    dateline_dateline_misplaced,
    dateline_dateline_before_embargo,
    dateline_dateline_state,
    quotes_unclosed,
    quotes_unopened,
    quotes_marks_wrong,
    quotes_straight,
    quotes_mark_doubled,
    quotes_nested_alike,
    quotes_space_wrong,
    quotes_empty,
    quotes_repeated,
    quotes_two_speakers,
    quotes_long,
    quotes_none,
    quotes_punctuation,
    attribution_speaker_missing,
    attribution_speaker_unknown,
    attribution_speaker_misspelt,
    attribution_title_differs,
    attribution_speaker_past,
    attribution_first_mention_short,
    attribution_title_missing_at_first,
    attribution_spokesperson_silent,
    attribution_verb_loaded,
    attribution_speaker_organisation,
    contacts_missing,
    contacts_phone_invalid,
    contacts_phone_not_international,
    contacts_email_invalid,
    contacts_reserved,
    contacts_phone_missing,
    contacts_email_missing,
    contacts_phone_label_differs,
    contacts_phone_premium,
    contacts_extension_form,
    contacts_link_phone_differs,
    contacts_link_address_differs,
    contacts_domain_look_alike,
    contacts_domain_mistyped,
    contacts_email_free,
    contacts_contact_nameless,
    contacts_contact_differs,
    embargo_and_immediate,
    embargo_unclear,
    embargo_text_differs,
    embargo_embargo_only_in_text,
    embargo_embargo_offset_odd,
    embargo_embargo_midnight,
    embargo_embargo_zone_season,
    embargo_embargo_zones_differ,
    embargo_embargo_past,
    embargo_date_before_embargo,
    embargo_embargo_far,
    structure_headline_long,
    structure_placeholder_left,
    structure_body_empty,
    structure_headline_full_stop,
    structure_headline_capitals,
    structure_headline_exclamation,
    structure_lead_long,
    structure_boilerplate_missing,
    structure_boilerplate_differs,
    structure_end_mark_differs,
    structure_end_mark_repeated,
    structure_heading_levels,
    structure_draft_debris,
    structure_merge_tag_left,
    structure_text_long,
    structure_first_person,
    structure_advisory_incomplete,
    structure_event_past,
    structure_correction_incomplete,
    structure_inside_information_incomplete,
    structure_ticker_form,
    structure_heading_by_accident,
    structure_dash_became_list,
    structure_subtitle_long,
    structure_subtitle_repeats,
    links_broken,
    links_file_missing,
    links_file_outside,
    links_alt_missing,
    links_alt_file_name,
    links_credit_missing,
    links_caption_missing,
    links_image_heavy,
    links_image_type,
    links_image_small,
    links_empty,
    links_scheme,
    links_local,
    links_http,
    links_words_vague,
    links_tracking,
    links_relative,
    links_anchor_missing,
    links_text_differs,
    links_private,
    typography_space_breakable,
    typography_space_double,
    typography_hyphen_for_dash,
    typography_ellipsis_dots,
    typography_character_invisible,
    typography_direction_control,
    typography_line_separator,
    typography_text_garbled,
    typography_space_before_stop,
    typography_apostrophe_wrong,
    typography_script_mixed,
    typography_text_decomposed,
    typography_percent_space,
    typography_number_separator,
    typography_space_missing,
    house_weekday_contradicts,
    house_term_avoided,
    house_word_banned,
    house_acronym_unexplained,
    house_word_repeated,
    house_date_impossible,
    house_headline_number,
    house_day_contradicts,
    suppressions_unused,
    suppressions_unknown_code,
    suppressions_without_code,
    suppressions_unknown_directive,
    suppressions_without_reason,
)
"""In the order of families and codes."""

RULES: tuple[Rule, ...] = tuple(module.RULE for module in MODULES)

CHECKS: Mapping[str, Check] = MappingProxyType({module.RULE.code: module.check for module in MODULES})
"""What each rule asks, by code."""


def find_rule(key: str) -> Rule | None:
    """The rule of a code or a name (case does not count for codes), or None."""
    return next((rule for rule in RULES if key.upper() == rule.code or key == rule.name), None)


def module_of(rule: Rule) -> RuleModule:
    """The file of a rule."""
    return next(module for module in MODULES if module.RULE is rule)
