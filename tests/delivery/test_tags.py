"""Words of a release that look like a system's code never reach its engine."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.settings import read_settings
from pressctl.delivery.system import Mailing
from pressctl.delivery.systems import system
from pressctl.errors import NotCarriedError, RenderError
from pressctl.rendering.story import UNSUBSCRIBE, Story

Tell = Callable[..., Story]

SETTINGS = {
    "listmonk": {"lists": [1]}, "mailchimp": {"list-id": "a"}, "brevo": {"lists": [1]}, "sendgrid": {"group-id": 1},
    "mailgun": {"domain": "a.example"}, "postmark": {}, "ses": {"contact-list": "a"}, "mautic": {"segments": [1]},
}  # fmt: skip
CODE: dict[str, tuple[str, ...]] = {
    "listmonk": ("{{ .Subscriber.FirstName }}", "{{ UnsubscribeURL }}", "{{ MessageURL }}", "{{ TrackView }}",
                 '{{ template "content" . }}', "{{", "{{- x -}}"),
    "mailchimp": ("*|FNAME|*", "*|UNSUB|*", "*|ARCHIVE|*", "*|LIST:ADDRESS|*", "*|HTML:LIST_ADDRESS_HTML|*",
                  "*|IF:FNAME|*"),
    "brevo": ("{{ contact.FIRSTNAME }}", "{{ unsubscribe }}", "{{ mirror }}", "{{ params.name }}", "{% raw %}",
              "{# note #}", "[UNSUBSCRIBE]", "{FIRSTNAME}"),
    "sendgrid": ("<%asm_group_unsubscribe_raw_url%>", "<%asm_preferences_url%>", "<% %>", "{{first}}",
                 "[unsubscribe]", "[Unsubscribe]", "[%RECIPIENT%]"),
    "mailgun": ("%recipient.first%", "%recipient%", "%unsubscribe_url%", "%tag_unsubscribe_url%",
                "%mailing_list_unsubscribe_url%", "%unsubscribe_email%", "{{first}}"),
    "postmark": ("{{{ pm:unsubscribe }}}", "{{name}}", "{{#each}}"),
    "ses": ("{{firstname}}", "{{amazonSESUnsubscribeUrl}}", "{{{x}}}"),
    "mautic": ("{contactfield=firstname|there}", "{contactfield=firstname}", "{unsubscribe_url}", "{unsubscribe_text}",
               "{webview_url}", "{dynamiccontent=\"Part 1\"}", "{pagelink=1}", "{{ x }}"),
}  # fmt: skip
"""What each engine runs, by its documentation."""

PLACES = ("body", "title", "subtitle", "subject", "preheader", "link", "tag")


def told(tell: Tell, code: str, place: str) -> Story:
    safe = json.dumps(f"Before {code} after", ensure_ascii=False)
    escaped = re.sub(r"([\\`*_\[\]<>|])", r"\\\1", code)
    if place == "body":
        return tell(f"The office opens.\n\nWe write {escaped} here.\n")
    if place == "link":
        return tell(f"The office opens.\n\nSee <https://lake.example/?q={code.replace(' ', '')}> there.\n")
    if place == "tag":
        return tell(tags=f"[{safe}]")
    return tell(**{place: safe})


def sent(story: Story, name: str) -> str | None:
    """All texts of a system's payload, or None where it refused the release."""
    make = system(name).make
    assert make is not None
    try:
        (piece,) = make(story, read_settings(system(name), SETTINGS[name]), Mailing())
    except (NotCarriedError, RenderError):
        return None
    return "\n".join(texts(json.loads(piece.data)))


def texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in texts(part)]


def run(text: str) -> str:
    """What listmonk's engine makes of a text: its string literals are written out."""
    return re.sub(r'\{\{ "(.*?)" \}\}', r"\1", text)


def own(name: str) -> str:
    """The tags that pressctl itself writes for a system."""
    return {
        "listmonk": "{{ UnsubscribeURL }}", "mailchimp": "*|UNSUB|*", "brevo": "{{ unsubscribe }}",
        "sendgrid": "<%asm_group_unsubscribe_raw_url%>", "mailgun": "%unsubscribe_url%",
        "postmark": "{{{ pm:unsubscribe }}}", "ses": "{{amazonSESUnsubscribeUrl}}", "mautic": "{unsubscribe_url}",
    }[name]  # fmt: skip


@pytest.fixture(scope="module")
def usual(tell: Tell) -> dict[str, str]:
    """What each system gets of a release without any code."""
    story = tell()
    return {name: sent(story, name) or "" for name in SETTINGS}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("name", "code"), [(name, code) for name, codes in CODE.items() for code in codes])
def test_code_is_refused_with_its_place_or_escaped(
    tell: Tell, usual: dict[str, str], name: str, code: str, place: str
) -> None:
    story = told(tell, code, place)
    made = sent(story, name)
    if made is None:
        return
    assert made.count(own(name)) == usual[name].count(own(name))
    if name == "listmonk":  # its engine is told to write the words; what is left of them has no code in it
        assert "{{" not in made.replace('{{ "{{" }}', "").replace(own(name), "")
    else:
        assert place in ("tag", "link") or code not in made


@pytest.mark.parametrize("code", CODE["listmonk"])
def test_listmonk_writes_the_words_of_the_release(tell: Tell, code: str) -> None:
    make = system("listmonk").make
    assert make is not None
    (piece,) = make(told(tell, code, "body"), read_settings(system("listmonk"), SETTINGS["listmonk"]), Mailing())
    assert f"We write {code} here." in run(json.loads(piece.data)["altbody"])


def test_the_place_is_named(tell: Tell) -> None:
    with pytest.raises(NotCarriedError) as caught:
        sent_or_raise(tell("The office opens.\n\nWe write \\*|FNAME|\\* here, {{name}} there.\n"), "brevo")
    error = caught.value
    assert (error.path, error.line, error.column) == ("opening.en.md", 10, 28)
    assert error.message == "Brevo would read “{{” as a command, not as text."


def sent_or_raise(story: Story, name: str) -> None:
    make = system(name).make
    assert make is not None
    list(make(story, read_settings(system(name), SETTINGS[name]), Mailing()))


def test_code_in_the_newsrooms_own_texts_has_no_line_in_the_release(tell: Tell, newsroom_text: str) -> None:
    story = tell(newsroom=newsroom_text + '[brand]\nfooter = "Lake *|FNAME|* Office"\n')
    with pytest.raises(NotCarriedError) as caught:
        sent_or_raise(story, "mailchimp")
    assert caught.value.line is None
    assert caught.value.message == (
        "Mailchimp would read “*|FNAME|*” as a command, not as text. It does not stand like this in the release: look at "
        "the newsroom's boilerplate, footer and templates, and at words with emphasis inside."
    )


def test_a_release_that_names_our_own_mark_is_refused(tell: Tell) -> None:
    story = tell(f"The office opens. See <{UNSUBSCRIBE}> there.\n")
    with pytest.raises(NotCarriedError, match="stands for the unsubscribe link"):
        sent_or_raise(story, "mautic")


def test_cyrillic_addresses_are_no_code_of_mailgun(tell: Tell) -> None:
    story = tell("The office opens. See <https://lake.example/%D0%BF%D1%80%D0%B5%D1%81%D1%81%D0%B0> there.\n")
    assert sent(story, "mailgun") is not None


def test_another_systems_code_is_text(tell: Tell) -> None:
    story = tell("The office opens.\n\nWrite {{name}} for the name.\n")
    assert "{{name}}" in (sent(story, "mailchimp") or "")


@given(st.text(st.sampled_from('{}%*|<>[]# .="nameUNSUBpmrecipient_:&;xl'), min_size=1, max_size=24))
def test_no_engine_finds_more_code_than_ours(tell: Tell, usual: dict[str, str], noise: str) -> None:
    """Whatever a release says: the marks of a system are in its payload as often as without it, or it was refused."""
    engines = {
        "listmonk": r"\{\{", "mailchimp": r"\*\|[^|\n]+\|\*", "brevo": r"\{\{|\{%|\{#", "sendgrid": r"<%.*?%>",
        "mailgun": r"%(?:recipient|unsubscribe)[\w.]*%", "postmark": r"\{\{", "ses": r"\{\{",
        "mautic": r"\{[A-Za-z_]+(?:[=|][^{}\n]*)?\}",
    }  # fmt: skip
    story = told(tell, noise, "body")
    for name, engine in engines.items():
        made = sent(story, name)
        if made is not None:
            made = made.replace('{{ "{{" }}', "") if name == "listmonk" else made
            assert len(re.findall(engine, made)) == len(re.findall(engine, usual[name])), (name, noise)
