"""The sentences in which the reader of front matter words its problems, as templates for translation.

The reader hands over finished sentences. Each is matched against these templates, so that a catalogue can say it in
another language; a sentence that fits none stays in English.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.rules.finding import Message

TEMPLATES: tuple[str, ...] = (
    "This line has a second colon followed by a space, which YAML takes for another key.",
    "Put the whole value in quotation marks.",
    "A value begins with a character that YAML keeps for itself (@, `, % or a tab).",
    "A line is neither `key: value` nor part of the value before it.",
    "Put a colon and a space after the key, or indent the line by two spaces.",
    "A value begins with * or &, which YAML keeps for itself.",
    "A quotation mark is opened and never closed.",
    "Close it at the end of the value.",
    "A backslash stands in a value between double quotation marks.",
    "Use single quotation marks, or write \\\\ for a backslash.",
    "A list in square brackets, or a group in braces, is not closed or lacks a comma.",
    "Write [one, two]; put a value that begins with [ or {{ in quotation marks.",
    "A list item (-) stands where a value was expected.",
    "Begin the list on the next line, indented by two spaces.",
    "A line in a list does not begin with a hyphen at the same depth.",
    "Line the hyphens up.",
    "Something stands after the value, or the line is indented unlike its neighbours.",
    "Put the whole value in quotation marks, and begin each key at the left margin.",
    "The front matter holds a character that no editor shows.",
    "Type the line anew.",
    "A value is missing where the punctuation asks for one.",
    "A tab stands at the beginning of a line.",
    "Use spaces instead.",
    "This line of the front matter can't be read.",
    "Check the colon, the quotation marks and the indentation.",
    "The front matter holds a second YAML document or a % directive.",
    "Keep one block of `key: value` lines.",
    "The front matter is a list, not `key: value` lines.",
    "The front matter is a sentence, not `key: value` lines.",
    "Write each entry as `key: value`, for example `title: …`.",
    "The front matter is nested more than {levels} levels deep.",
    "Take out the brackets or indentation that are there by mistake.",
    "`{key}` stands twice; only the first is read.",
    "Delete one of the two lines.",
    "A key of the front matter is a list or a group, not a word.",
    "Write `key: value`; put a value that begins with [ or {{ in quotation marks.",
    "The front matter uses a merge key (<<), which pressctl does not read.",
    "Write the keys out.",
    "A value of the front matter begins with *, which YAML takes for a reference.",
    "A value of the front matter begins with &, which YAML takes for a name.",
    "A value of the front matter begins with !, which YAML takes for a type.",
    "Put the value in quotation marks.",
    "The front matter is {length} characters long; pressctl reads up to {limit}.",
    "Move the text into the body, below the second ---.",
    "The front matter holds a control character (U+{code}) that no editor shows.",
    "Delete it and type the line anew.",
    "The front matter does not begin on the first line.",
    "Delete what stands before the first ---.",
    "The front matter is TOML or JSON; pressctl reads YAML between two lines of ---.",
    "Write it as `key: value` lines between --- and ---.",
    "The release has no front matter.",
    "Begin the file with ---, then lines such as `title: …`, `language: fr`, `date: 2026-03-12`, then --- again.",
    "The front matter is opened by --- but never closed.",
    "Put a line of --- after the last key, before the text of the release.",
    "`{key}` is a list; it must be a text.",
    "`{key}` is a group of keys; it must be a text.",
    "Put the text in quotation marks if it begins with [ or {{.",
    "Write a text.",
    "`{key}` is {length} characters long; at most {limit} are read.",
    "Shorten it, or move the text into the body.",
    "`{key}` has {count} entries; at most {limit} are read.",
    "Take out what does not belong here.",
    "`{key}` must be a group of keys.",
    "Write it as indented `key: value` lines, or as {{key: value, key: value}}.",
    "pressctl knows no key `{key}` in `{where}`.",
    "pressctl knows no key `{key}`.",
    "Did you mean `{near}`?",
    "Known keys: {keys}.",
    "Delete it, or call it `{key}` if it is your own.",
    "`{key}` is no day: {value}.",
    "There is no such day: {value}.",
    "Give the day alone, for example 2026-03-12.",
    "Write year-month-day, for example 2026-03-12.",
    "Check the month and the day.",
    "`{key}` has no hour.",
    "`{key}` can't be read as date and time.",
    "Write date, time and offset, for example 2026-03-12T10:00+01:00.",
    "`language: {value}` is no language code.",
    "Write a BCP 47 code, for example en, fr, es-MX or zh-Hant.",
    "`country: {value}` is no country code.",
    "Write two letters (ISO 3166-1), for example FR, BY or GB.",
    "pressctl knows no {key} `{value}`.",
    "Write one of: {values}.",
    "`slug: {value}` can't be part of an address.",
    "Use lower case letters a to z, digits and single hyphens, at most {limit}: {mended}.",
    "A picture in `images` has no `src`.",
    "Add src: and the name of the file.",
    "A list in the front matter has no end.",
    "A group of keys in the front matter has no end.",
    "Close it with ].",
    "Close it with }}.",
    "Write {value}.",
)


def worded(sentence: str, templates: tuple[str, ...] = TEMPLATES) -> Message:
    """A finished sentence as the one of the templates that it was made of, with its values."""
    for template, pattern in _patterns(templates):
        match = pattern.fullmatch(sentence)
        if match:
            return Message(template, tuple(match.groupdict().items()))
    return Message(sentence.replace("{", "{{").replace("}", "}}"))


@lru_cache(maxsize=2)
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Whole sentences first, then the templates with places, those with the most words of their own before."""
    order = sorted(templates, key=lambda template: ("{" in template, -len(re.sub(r"\{[a-z]+\}", "", template))))
    return tuple((template, re.compile(_as_pattern(template), re.DOTALL)) for template in order)


def _as_pattern(template: str) -> str:
    parts = re.split(r"(\{\{|\}\}|\{[a-z]+\})", template)
    return "".join(
        f"(?P<{part[1:-1]}>.{{0,1000}}?)"
        if re.fullmatch(r"\{[a-z]+\}", part)
        else re.escape(part.replace("{{", "{").replace("}}", "}"))
        for part in parts
    )
