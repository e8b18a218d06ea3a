"""One release of every kind, in words of every language."""

from __future__ import annotations

import datetime as dt

from pressctl.newsroom.newsroom import (
    Brand,
    Contact,
    EmailSettings,
    ExportSettings,
    Newsroom,
    Organisation,
    Person,
    Phone,
)
from pressctl.reading.surroundings import FileFact, Neighbour

NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)

NEWSROOM = Newsroom(
    name="Port of Sundhaven",
    timezone="Europe/Copenhagen",
    country="DK",
    url="https://press.sundhaven.example",
    zones=("Europe/London", "America/New_York"),
    end_mark={"": "###"},
    organisations={
        "port": Organisation("port", {"en": "Port of Sundhaven", "fr": "Port de Sundhaven"}, {}, ("sundhaven.example",))
    },
    people={"holm": Person("holm", "Zoë Ångström-Holm", organisation="port", title={"en": "Chief Executive"})},
    contacts={
        "press": Contact(
            "press",
            "Piotr Łukasiewicz",
            {"en": "Head of Press"},
            "port",
            (Phone("+45 33 12 34 56 ext. 12", "office"), Phone("20 12 34 56", "mobile")),
            "press@sundhaven.example",
        )
    },
    boilerplate={
        "port": {
            "en": "The Port of Sundhaven employs 310 people. Figures: [data](https://press.sundhaven.example/data).",
            "fr": "Le Port de Sundhaven emploie 310 personnes.",
            "ar": "يعمل في ميناء سوندهافن 310 أشخاص.",
        }
    },
    export=ExportSettings(base_url="https://press.sundhaven.example"),
    email=EmailSettings(
        sender="Port of Sundhaven – Press <press@sundhaven.example>",
        reply_to="desk@sundhaven.example",
        unsubscribe_url="https://press.sundhaven.example/u",
        unsubscribe_mailto="leave@sundhaven.example",
    ),
    brand=Brand(color="#0a6e5c", footer={"en": "Quay 7, 4000 Sundhaven"}),
)

FILES = {
    "images/hall.png": FileFact(True, size=90_000, kind="image/png", width=1200, height=675),
    "images/plan.webp": FileFact(True, size=40_000, kind="image/webp", width=800, height=600),
    "report.pdf": FileFact(True, size=1_234_567, kind="application/pdf"),
    "brand/logo.png": FileFact(True, size=4_000, kind="image/png", width=400, height=100),
    "gone.png": FileFact(False),
}

NEIGHBOURS = {
    "hall.fr.md": Neighbour("releases/hall.fr.md", "hall", "fr", "La salle ouvre", dt.date(2026, 11, 23)),
    "hall.en.md": Neighbour("releases/hall.en.md", "hall", "en", "The hall opens", dt.date(2026, 11, 23)),
    "hall.ar.md": Neighbour("releases/hall.ar.md", "hall", "ar", "افتتاح القاعة", dt.date(2026, 11, 23)),
    "secret.ar.md": Neighbour("releases/secret.ar.md", "secret", "ar", "سر", embargoed=True),
}

KINDS = {
    "news": {},
    "advisory": {"kind": "advisory"},
    "statement": {"kind": "statement"},
    "appointment": {"kind": "appointment"},
    "event": {"kind": "event"},
    "report": {"kind": "report", "attachments": "[report.pdf]"},
    "speech": {"kind": "speech"},
    "correction": {"kind": "correction", "corrects": "hall.en.md"},
    "inside-information": {"kind": "inside-information", "spokespeople": "[holm]"},
    "embargoed": {"embargo": "2027-01-12T00:30+01:00"},
    "unclear": {"embargo": "2027-01-12"},
    "draft": {"status": "draft"},
    "withdrawn": {"status": "withdrawn"},
}

EVENT = '{who: "Zoë Ångström-Holm", when: 2026-11-30T10:00+01:00, end: 2026-11-30T12:00+01:00, where: "Quay 7"}'

WORDS = {
    "en": ("The hall opens", "The hall opened today.", "“We waited for the tide,” said Zoë Ångström-Holm."),
    "fr": ("La salle ouvre", "La salle a ouvert aujourd’hui.", "« Nous avons attendu la marée », a dit Zoë Holm."),
    "es": ("Abre la sala", "La sala ha abierto hoy.", "«Hemos esperado la marea», ha dicho Zoë Holm."),
    "it": ("Apre la sala", "La sala ha aperto oggi.", "«Abbiamo aspettato la marea», ha detto Zoë Holm."),
    "pt": ("A sala abre", "A sala abriu hoje.", "“Esperámos pela maré”, disse Zoë Holm."),
    "de": ("Die Halle öffnet", "Die Halle hat heute geöffnet.", "„Wir haben auf die Flut gewartet“, sagte Zoë Holm."),
    "nl": ("De hal gaat open", "De hal is vandaag geopend.", "‘We wachtten op het getij’, zei Zoë Holm."),
    "sv": ("Hallen öppnar", "Hallen öppnade i dag.", "”Vi väntade på tidvattnet”, sade Zoë Holm."),
    "pl": ("Hala otwarta", "Hala otworzyła się dzisiaj.", "„Czekaliśmy na przypływ” – powiedziała Zoë Holm."),
    "ru": ("Зал открыт", "Зал открылся сегодня.", "«Мы ждали прилива», — сказала Зоэ Хольм."),
    "ar": ("القاعة تفتح أبوابها", "فتحت القاعة أبوابها اليوم.", "«انتظرنا المد»، قالت زوي من Nordkraft A/S."),
    "ja": ("データホール開設", "ホールは本日開設された。", "「潮を待ちました」とゾーエは述べた。"),
    "zh": ("数据大厅启用", "大厅今天启用。", "“我们等待潮水，”佐伊说。"),
}


def sample(kind: str, language: str) -> dict[str, str]:
    """Front matter and body of a release of a kind in a language, as arguments of `make`."""
    title, lead, quote = WORDS[language]
    front = {
        "title": f'"{title}"',
        "language": language,
        "dateline": "Sundhaven",
        "contacts": "[press]",
        "boilerplate": "[port]",
        **KINDS[kind],
    }
    if kind in ("advisory", "event"):
        front["event"] = EVENT
    if kind == "correction":
        front["correction"] = f'"{lead}"'
    return {"body": f"{lead}\n\n{quote}", **front}
