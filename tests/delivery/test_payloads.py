"""What each mailing system gets of one release, whole, and held to its specification."""

from __future__ import annotations

import email
import email.policy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from pressctl.delivery.recipients import Recipient
from pressctl.delivery.settings import read_settings
from pressctl.delivery.system import Mailing, Settings
from pressctl.delivery.systems import system
from pressctl.errors import NotCarriedError
from pressctl.rendering.story import UNSUBSCRIBE, Story

Tell = Callable[..., Story]

SCHEMAS = Path(__file__).parent / "schemas"
PEOPLE = (
    Recipient("ann@quay.example", "Ann Roy"),
    Recipient("bo@quay.example", "Bo, the “Pier”"),
    Recipient("cy@quay.example"),
)
GIVEN: dict[str, dict[str, Any]] = {
    "listmonk": {"lists": [1], "template-id": 5},
    "mailchimp": {"list-id": "a1b2"},
    "brevo": {"lists": [2]},
    "sendgrid": {"group-id": 123},
    "mailgun": {"domain": "mg.lake.example"},
    "postmark": {},
    "ses": {"contact-list": "press", "topic": "lake"},
    "mautic": {"segments": [3]},
}
OUT = "https://www.lake.example/leave"
HEADERS = {
    "List-Unsubscribe": f"<{OUT}>, <mailto:leave@lake.example>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
}
TAGS = {
    "listmonk": "{{ UnsubscribeURL }}",
    "mailchimp": "*|UNSUB|*",
    "brevo": "{{ unsubscribe }}",
    "sendgrid": "<%asm_group_unsubscribe_raw_url%>",
    "mailgun": "%unsubscribe_url%",
    "postmark": "{{{ pm:unsubscribe }}}",
    "ses": "{{amazonSESUnsubscribeUrl}}",
    "mautic": "{unsubscribe_url}",
}


@pytest.fixture(scope="module")
def story(tell: Tell) -> Story:
    return tell(tags="[lake]")


def settings(name: str, **more: Any) -> Settings:
    return read_settings(system(name), {**GIVEN.get(name, {}), **more})


def payload(story: Story, name: str, mailing: Mailing | None = None, **more: Any) -> Any:
    (piece,) = pieces(story, name, mailing, **more)
    return json.loads(piece.data)


def pieces(story: Story, name: str, mailing: Mailing | None = None, **more: Any) -> list[Any]:
    make = system(name).make
    assert make is not None
    return list(make(story, settings(name, **more), mailing or Mailing()))


def html(story: Story, name: str) -> str:
    assert story.campaign is not None
    return story.campaign.html.replace(UNSUBSCRIBE, TAGS[name])


def text(story: Story, name: str) -> str:
    assert story.campaign is not None
    return story.campaign.text.replace(UNSUBSCRIBE, TAGS[name])


def check(value: Any, schema: str) -> None:
    loaded = json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(loaded)
    Draft202012Validator(loaded, format_checker=FormatChecker()).validate(value)


def test_listmonk(story: Story) -> None:
    made = payload(story, "listmonk")
    check(made, "listmonk")
    assert made == {
        "name": "opening.en",
        "subject": "Lake office opens",
        "lists": [1],
        "from_email": "Lake Office <press@lake.example>",
        "type": "regular",
        "content_type": "html",
        "body": html(story, "listmonk"),
        "altbody": text(story, "listmonk"),
        "messenger": "email",
        "template_id": 5,
        "tags": ["en", "lake"],
    }


def test_mailchimp(story: Story) -> None:
    made = payload(story, "mailchimp")
    check(made, "mailchimp")
    assert made["campaign"] == {
        "type": "regular",
        "recipients": {"list_id": "a1b2"},
        "settings": {
            "subject_line": "Lake office opens",
            "preview_text": "The lake office opens today.",
            "title": "opening.en",
            "from_name": "Lake Office",
            "reply_to": "desk@lake.example",
        },
    }
    address = '<p style="margin:0;padding:12px;font-size:12px;text-align:center">*|LIST:ADDRESS|*</p>\n'
    assert made["content"]["html"].replace(address, "") == html(story, "mailchimp")
    assert made["content"]["plain_text"] == text(story, "mailchimp") + "\n*|LIST:ADDRESS|*\n"


def test_brevo(story: Story) -> None:
    made = payload(story, "brevo")
    check(made, "brevo")
    assert made == {
        "name": "opening.en",
        "subject": "Lake office opens",
        "sender": {"email": "press@lake.example", "name": "Lake Office"},
        "replyTo": "desk@lake.example",
        "previewText": "The lake office opens today.",
        "htmlContent": html(story, "brevo"),
        "recipients": {"listIds": [2]},
        "tag": "opening",
    }


def test_brevo_with_recipients(story: Story) -> None:
    made = payload(story, "brevo", Mailing("press", PEOPLE))
    check(made, "brevo.batch")
    assert made["messageVersions"] == [
        {"to": [{"email": "ann@quay.example", "name": "Ann Roy"}]},
        {"to": [{"email": "bo@quay.example", "name": "Bo, the “Pier”"}]},
        {"to": [{"email": "cy@quay.example"}]},
    ]
    assert (made["headers"], OUT in made["htmlContent"], OUT in made["textContent"]) == (HEADERS, True, True)


def test_sendgrid(story: Story) -> None:
    made = payload(story, "sendgrid")
    check(made, "sendgrid")
    assert made == {
        "personalizations": [{"to": [{"email": "desk@lake.example"}]}],
        "from": {"email": "press@lake.example", "name": "Lake Office"},
        "reply_to": {"email": "desk@lake.example"},
        "subject": "Lake office opens",
        "content": [
            {"type": "text/plain", "value": text(story, "sendgrid")},
            {"type": "text/html", "value": html(story, "sendgrid")},
        ],
        "categories": ["opening"],
        "asm": {"group_id": 123},
    }


def test_sendgrid_without_a_group_gets_the_newsrooms_own_way_out(story: Story) -> None:
    make = system("sendgrid").make
    assert make is not None
    (piece,) = make(story, Settings(), Mailing("press", PEOPLE))
    made = json.loads(piece.data)
    check(made, "sendgrid")
    assert piece.path == "private/press/opening.en.sendgrid.001.json"
    assert (made["headers"], "asm" in made) == (HEADERS, False)
    assert [one["to"][0]["email"] for one in made["personalizations"]] == [person.email for person in PEOPLE]


def test_mailgun(story: Story) -> None:
    made = payload(story, "mailgun")
    check(made, "mailgun")
    assert made == {
        "domain": "mg.lake.example",
        "form": {
            "from": "Lake Office <press@lake.example>",
            "to": ["desk@lake.example"],
            "subject": "Lake office opens",
            "text": text(story, "mailgun"),
            "html": html(story, "mailgun"),
            "h:Reply-To": "desk@lake.example",
            "o:tag": ["opening"],
            "recipient-variables": '{"desk@lake.example": {}}',
        },
    }


def test_mailgun_with_recipients_has_variables_for_each_so_that_none_sees_another(story: Story) -> None:
    made = payload(story, "mailgun", Mailing("press", PEOPLE), **{"own-unsubscribe": True})
    check(made, "mailgun")
    assert list(json.loads(made["form"]["recipient-variables"])) == made["form"]["to"] == [one.email for one in PEOPLE]
    assert made["form"]["h:List-Unsubscribe"] == HEADERS["List-Unsubscribe"]


def test_postmark(story: Story) -> None:
    made = payload(story, "postmark")
    check(made, "postmark")
    assert made == [
        {
            "From": "Lake Office <press@lake.example>",
            "To": "desk@lake.example",
            "ReplyTo": "desk@lake.example",
            "Subject": "Lake office opens",
            "TextBody": text(story, "postmark"),
            "HtmlBody": html(story, "postmark"),
            "MessageStream": "broadcast",
            "Tag": "opening",
        }
    ]


def test_postmark_with_recipients_makes_a_message_to_each(story: Story) -> None:
    made = payload(story, "postmark", Mailing("press", PEOPLE))
    check(made, "postmark")
    assert [one["To"] for one in made] == [
        "Ann Roy <ann@quay.example>", '"Bo, the “Pier”" <bo@quay.example>', "cy@quay.example",
    ]  # fmt: skip


def ses_faults(value: Any, operation: str) -> str:
    loaders = pytest.importorskip("botocore.loaders")
    from botocore.model import ServiceModel
    from botocore.validate import ParamValidator

    model = ServiceModel(loaders.Loader().load_service_model("sesv2", "service-2"))
    shape = model.operation_model(operation).input_shape
    report: str = ParamValidator().validate(value, shape).generate_report()
    return report


def test_ses(story: Story) -> None:
    made = payload(story, "ses")
    assert ses_faults(made, "SendEmail") == ""
    assert made == {
        "FromEmailAddress": "Lake Office <press@lake.example>",
        "ReplyToAddresses": ["desk@lake.example"],
        "Destination": {"ToAddresses": ["desk@lake.example"]},
        "Content": {
            "Simple": {
                "Subject": {"Data": "Lake office opens", "Charset": "UTF-8"},
                "Body": {
                    "Text": {"Data": text(story, "ses"), "Charset": "UTF-8"},
                    "Html": {"Data": html(story, "ses"), "Charset": "UTF-8"},
                },
            }
        },
        "ListManagementOptions": {"ContactListName": "press", "TopicName": "lake"},
    }


def test_ses_with_recipients_has_fifty_a_call_and_one_address_an_entry(story: Story) -> None:
    people = tuple(Recipient(f"r{number}@quay.example", "Zoë" if number == 50 else "") for number in range(51))
    first, second = (json.loads(piece.data) for piece in pieces(story, "ses", Mailing("press", people)))
    assert (ses_faults(first, "SendBulkEmail"), ses_faults(second, "SendBulkEmail")) == ("", "")
    assert [len(one["BulkEmailEntries"]) for one in (first, second)] == [50, 1]
    assert second["BulkEmailEntries"] == [{"Destination": {"ToAddresses": ["=?utf-8?b?Wm/Dqw==?= <r50@quay.example>"]}}]
    assert second["DefaultContent"]["Template"]["Headers"] == [
        {"Name": name, "Value": value} for name, value in HEADERS.items()
    ]
    assert json.loads(second["DefaultContent"]["Template"]["TemplateData"]) == {}


def test_mautic(story: Story) -> None:
    made = payload(story, "mautic")
    check(made, "mautic")
    assert made == {
        "name": "opening.en",
        "subject": "Lake office opens",
        "emailType": "list",
        "lists": [3],
        "language": "en",
        "fromAddress": "press@lake.example",
        "fromName": "Lake Office",
        "replyToAddress": "desk@lake.example",
        "preheaderText": "The lake office opens today.",
        "customHtml": html(story, "mautic"),
        "plainText": text(story, "mautic"),
        "isPublished": 0,
    }


@pytest.mark.parametrize("name", ["mailman", "sympa"])
def test_list_servers_get_a_mail_without_a_way_out_of_ours(story: Story, name: str) -> None:
    (piece,) = pieces(story, name, list="press@lists.lake.example")
    message = email.message_from_bytes(piece.data, policy=email.policy.default)
    assert [key for key in message if key not in ("Message-ID", "Content-Type")] == [
        "From", "To", "Reply-To", "Subject", "Date", "Content-Language", "MIME-Version",
    ]  # fmt: skip
    assert message["To"] == "press@lists.lake.example"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert all("leave" not in part.get_content() for part in message.iter_parts())


@pytest.mark.parametrize("name", sorted(TAGS))
def test_each_tag_stands_once_in_each_part(story: Story, name: str) -> None:
    """In a link of the HTML, and on a line of its own in the text: a second pair would be one too many."""
    made = json.dumps(payload(story, name), ensure_ascii=False)
    campaign_only = name == "brevo"  # its campaigns have no text part
    assert made.count(TAGS[name]) == (1 if campaign_only else 2)
    assert UNSUBSCRIBE not in made
    assert OUT not in made


@pytest.mark.parametrize("name", sorted(TAGS))
def test_an_embargo_stands_in_subject_and_text_and_is_no_time_of_sending(tell: Tell, name: str) -> None:
    held = tell(embargo="2026-03-13T09:00+01:00")
    made = json.dumps(payload(held, name), ensure_ascii=False)
    said = "Embargoed until 13 March 2026, 09:00 (Zurich, UTC+1)"
    assert f"{said} – Lake office opens" in made
    parts = 2 if name == "brevo" else 3
    assert made.count(said) >= parts
    assert "2026-03-13T" not in made
    assert not any(word in made.lower() for word in ("send_at", "scheduledat", "publishup", "deliverytime", "sendat"))


def test_a_language_without_a_list_is_refused(tell: Tell) -> None:
    with pytest.raises(NotCarriedError, match=r"\[delivery.listmonk\] has no lists for fr"):
        pieces(tell(language="fr"), "listmonk", lists={"en": [1]})
    with pytest.raises(NotCarriedError, match=r"\[delivery.mailman\] has no list for fr"):
        pieces(tell(language="fr"), "mailman", list={"en": "press@lists.lake.example"})


@pytest.mark.parametrize("name", sorted(TAGS))
def test_pictures_without_an_address_are_refused(tell: Tell, newsroom_text: str, name: str) -> None:
    bare = tell(
        "![A lake](images/lake.jpg)\n\nThe lake office opens.\n",
        newsroom=newsroom_text.replace('base-url = "https://www.lake.example/press"', ""),
    )
    with pytest.raises(NotCarriedError) as caught:
        pieces(bare, name)
    assert "takes no pictures inside a mail, and images/lake.jpg has no web address." in str(caught.value)


@pytest.mark.parametrize("name", sorted(TAGS))
def test_pictures_of_a_campaign_are_linked_even_where_mails_embed_theirs(tell: Tell, name: str) -> None:
    story = tell("![A lake](images/lake.jpg)\n\nThe lake office opens.\n", pictures="embed")
    made = json.dumps(payload(story, name))
    assert "https://www.lake.example/press/opening/assets/lake.jpg" in made
    assert "cid:" not in made
