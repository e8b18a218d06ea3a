"""All rules, written down: families in order, in each the files of its rules by code.

A test proves that this list, the folders, the pages and the tests name the same rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from pressctl.rules.rule import Check, Rule

FILES: tuple[tuple[str, str], ...] = (
    (
        "frontmatter",
        "missing malformed duplicate_key unknown_key wrong_type title_missing language_missing "
        "language_invalid date_missing date_invalid kind_unknown status_unknown slug_invalid "
        "contact_unknown person_unknown boilerplate_unknown file_name_differs translation_missing "
        "translation_one_way translation_own_language",
    ),
    (
        "dateline",
        "missing dateline_style date_differs place_differs date_impossible dateline_last_year "
        "dateline_misplaced dateline_before_embargo dateline_state",
    ),
    (
        "quotes",
        "unclosed unopened marks_wrong straight mark_doubled nested_alike space_wrong empty repeated "
        "two_speakers long none punctuation",
    ),
    (
        "attribution",
        "speaker_missing speaker_unknown speaker_misspelt title_differs speaker_past first_mention_short "
        "title_missing_at_first spokesperson_silent verb_loaded speaker_organisation",
    ),
    (
        "contacts",
        "missing phone_invalid phone_not_international email_invalid reserved phone_missing email_missing "
        "phone_label_differs phone_premium extension_form link_phone_differs link_address_differs "
        "domain_look_alike domain_mistyped email_free contact_nameless contact_differs",
    ),
    (
        "embargo",
        "and_immediate unclear text_differs embargo_only_in_text embargo_offset_odd embargo_midnight "
        "embargo_zone_season embargo_zones_differ embargo_past date_before_embargo embargo_far",
    ),
    (
        "structure",
        "headline_long placeholder_left body_empty headline_full_stop headline_capitals "
        "headline_exclamation lead_long boilerplate_missing boilerplate_differs end_mark_differs "
        "end_mark_repeated heading_levels draft_debris merge_tag_left text_long first_person "
        "advisory_incomplete event_past correction_incomplete inside_information_incomplete ticker_form "
        "heading_by_accident dash_became_list subtitle_long subtitle_repeats",
    ),
    (
        "links",
        "broken file_missing file_outside alt_missing alt_file_name credit_missing caption_missing "
        "image_heavy image_type image_small empty scheme local http words_vague tracking relative "
        "anchor_missing text_differs private",
    ),
    (
        "typography",
        "space_breakable space_double hyphen_for_dash ellipsis_dots character_invisible direction_control "
        "line_separator text_garbled space_before_stop apostrophe_wrong script_mixed text_decomposed "
        "percent_space number_separator space_missing",
    ),
    (
        "house",
        "weekday_contradicts term_avoided word_banned acronym_unexplained word_repeated date_impossible "
        "headline_number day_contradicts",
    ),
    (
        "suppressions",
        "unused unknown_code without_code unknown_directive without_reason",
    ),
)


class RuleModule(Protocol):
    """What a rule's file holds: its name on the door and its check; its docstring is its page."""

    __name__: str
    __doc__: str | None

    @property
    def RULE(self) -> Rule: ...  # noqa: N802 - a constant of the module

    @property
    def check(self) -> Check: ...


MODULES: tuple[RuleModule, ...] = tuple(
    cast("RuleModule", import_module(f"pressctl.rules.{family}.{name}"))
    for family, names in FILES
    for name in names.split()
)
"""The files of all rules, in the order of families and codes."""

RULES: tuple[Rule, ...] = tuple(module.RULE for module in MODULES)

CHECKS: Mapping[str, Check] = MappingProxyType({module.RULE.code: module.check for module in MODULES})
"""What each rule asks, by code."""


def find_rule(key: str) -> Rule | None:
    """The rule of a code or a name (case does not count for codes), or None."""
    return next((rule for rule in RULES if key.upper() == rule.code or key == rule.name), None)


def module_of(rule: Rule) -> RuleModule:
    """The file of a rule."""
    return next(module for module in MODULES if module.RULE is rule)
