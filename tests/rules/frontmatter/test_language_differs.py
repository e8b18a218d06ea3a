"""language-differs: what it says to each bad example of its page, word for word; each language by a text of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.languages.language import TAGS
from pressctl.rules.frontmatter import language_differs

RELEASE = "---\ntitle: x\nlanguage: {language}\ndate: 2026-03-12\n---\n\n{text}\n"
TEXTS = {
    "ar": "يفتح الميناء أبوابه من جديد يوم الاثنين بعد عامين من العمل، وقد تم رفع الأرصفة التي كانت منخفضة في الماضي. "
    "وقال مدير الميناء إن العبارة الأولى تبحر إلى الجزر في الصباح مع مئتي راكب على متنها. هذا المشروع الذي بدأ بعد "
    "العاصفة كان أرخص من المتوقع، كما انتهى قبل الصيف. وفي الخريف تبدأ المرحلة التي تلي ذلك، بين الميناء والمدينة، عن "
    "طريق جسر من الخشب. أن يصل الناس إلى الجزر في ساعة هو ما كان ينتظره سكان المدينة خلال سنوات.",
    "de": "Der Hafen öffnet am Montag nach zwei Jahren wieder. Die Kais sind um einen halben Meter erhöht, und die neue "
    "Schleuse ist für Schiffe von vierzig Metern gebaut. Das erste Schiff fährt um acht Uhr mit zweihundert Menschen zu "
    "den äußeren Inseln. Von April an werden vier Fähren am Tag verkehren. Die Arbeiten haben weniger gekostet als "
    "geplant und sind vor dem Sommer fertig. Auch der Bahnhof wird im Herbst mit einer Brücke erreicht.",
    "en": "The harbour opens again on Monday after two years of work. The quays have been raised by half a metre, and the "
    "new lock will take ships of up to forty metres. The first ferry is to sail for the outer islands at eight in the "
    "morning, with two hundred people on board. From April there will be four ferries a day. The work has cost less than "
    "was planned, and was done in time for the summer.",
    "es": "El puerto abre de nuevo el lunes tras dos años de obras. Los muelles se elevaron medio metro y la nueva esclusa "
    "admite barcos de cuarenta metros. El primer transbordador zarpa a las ocho hacia las islas, con doscientas personas a "
    "bordo. A partir de abril habrá cuatro barcos al día. Las obras costaron menos de lo previsto y terminaron antes del "
    "verano. En otoño empieza la construcción del puente que une el puerto con la estación y los barrios del norte.",
    "fr": "Le port rouvre lundi après deux ans de travaux. Les quais ont été relevés d'un demi-mètre, et la nouvelle écluse "
    "accueillera des navires de quarante mètres. Le premier bac partira à huit heures pour les îles du large, avec deux "
    "cents personnes à bord. À partir du mois d'avril, quatre bacs par jour sont prévus dans les deux sens. Les travaux ont "
    "coûté moins que prévu et sont terminés avant l'été.",
    "it": "Il porto riapre lunedì dopo due anni di lavori. Le banchine sono state alzate di mezzo metro e la nuova chiusa "
    "accoglie navi di quaranta metri. Il primo traghetto parte alle otto per le isole, con duecento persone a bordo. Da "
    "aprile sono previsti quattro traghetti al giorno. I lavori sono costati meno del previsto e finiscono prima "
    "dell'estate. In autunno comincia la costruzione del ponte che unisce il porto alla stazione e ai quartieri della città.",
    "ja": "港は二年間の工事を終えて月曜日に再び開港する。岸壁は半メートル高くなり、新しい水門は四十メートルの船を受け入れる。最初のフェリーは朝八時に"
    "二百人を乗せて島へ出発する。四月からは一日に四便が運航される。工事の費用は予定より少なく、夏の前に完了した。秋には駅と港を結ぶ橋の建設も始まる。",
    "nl": "De haven gaat maandag na twee jaar weer open. De kades zijn een halve meter verhoogd en de nieuwe sluis is "
    "geschikt voor schepen van veertig meter. De eerste veerboot vertrekt om acht uur met tweehonderd mensen naar de "
    "eilanden. Vanaf april varen er vier veerboten per dag. Het werk heeft minder gekost dan was voorzien en is op tijd "
    "klaar voor de zomer. In het najaar begint de bouw van een brug die door de stad met het station wordt verbonden.",
    "pl": "Port otwiera się w poniedziałek po dwóch latach prac. Nabrzeża zostały podniesione o pół metra, a nowa śluza "
    "jest przeznaczona dla statków o długości czterdziestu metrów. Pierwszy prom wypływa o ósmej na wyspy z dwustu osobami "
    "na pokładzie. Od kwietnia będą kursować cztery promy na dzień. Prace kosztowały mniej, niż planowano, i zakończyły "
    "się przed latem. Jesienią rozpocznie się budowa mostu, który połączy port z dworcem oraz z miastem.",
    "pt": "O porto reabre na segunda-feira depois de dois anos de obras. Os cais foram elevados em meio metro e a nova "
    "eclusa recebe navios de quarenta metros. O primeiro barco parte às oito para as ilhas, com duzentas pessoas a bordo. A "
    "partir de abril há quatro barcos por dia. As obras custaram menos do que o previsto e acabaram antes do verão. No "
    "outono começa a construção da ponte que une o porto à estação e aos bairros do norte da cidade.",
    "ru": "Порт снова откроется в понедельник после двух лет работ. Причалы подняли на полметра, и новый шлюз принимает суда "
    "длиной до сорока метров. Первый паром отправится на острова в восемь утра, на борту будет двести человек. С апреля "
    "паромы ходят по четыре раза в день. Работы обошлись дешевле, чем было задумано, и завершились до лета. Осенью начнётся "
    "строительство моста от порта к вокзалу, и жители будут добираться до города за час. Это решение приняли не сразу.",
    "sv": "Hamnen öppnar igen på måndag efter två års arbete. Kajerna har höjts med en halv meter och den nya slussen är "
    "byggd för fartyg på fyrtio meter. Den första färjan går klockan åtta till öarna med tvåhundra personer ombord. Från "
    "april går det fyra färjor om dagen. Arbetet har kostat mindre än planerat och är klart till sommaren. På hösten börjar "
    "bygget av en bro som ska binda samman hamnen med stationen.",
    "zh": "港口经过两年的施工，将在星期一重新开放。码头加高了半米，新的船闸可以接纳四十米长的船只。第一班渡轮将在早上八点出发前往外岛，船上有两百名乘客。"
    "从四月起，每天有四班渡轮。工程的费用比计划的少，并且在夏天之前完成了。秋天将开始修建连接港口和车站的桥，这是居民多年的愿望。",
}


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(language_differs) == [
        [
            (
                3,
                11,
                "warning",
                "The text seems to be in en, not in fr.",
                "Write `language: en`, or put the right text here.",
            )
        ],
        [
            (
                3,
                11,
                "warning",
                "The text seems to be in fr, not in en.",
                "Write `language: fr`, or put the right text here.",
            )
        ],
    ]


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_is_told_from_each(said: Callable[..., object], tag: str) -> None:
    text = TEXTS[tag]
    found = {other: said(RELEASE.format(language=other, text=text), "FM023") for other in TAGS}
    assert found == {
        other: [(3, 11, "FM023", f"The text seems to be in {tag}, not in {other}.")] if other != tag else []
        for other in TAGS
    }


def test_what_is_too_short_or_in_two_languages_or_unknown_is_left_alone(said: Callable[..., object]) -> None:
    assert said(RELEASE.format(language="fr", text=TEXTS["en"][:250]), "FM023") == []
    assert said(RELEASE.format(language="fr", text=TEXTS["en"] + "\n\n" + TEXTS["fr"]), "FM023") == []
    assert said(RELEASE.format(language="fi", text=TEXTS["en"]), "FM023") == []
    assert said(RELEASE.format(language="fr-CA", text=TEXTS["fr"]), "FM023") == []


def test_without_a_language_of_its_own_the_newsrooms_counts(said: Callable[..., object]) -> None:
    text = RELEASE.format(language="fr", text=TEXTS["en"]).replace("language: fr\n", "")
    assert said(text, "FM023", newsroom='[newsroom]\nlanguage = "fr"\n') == [
        (1, 1, "FM023", "The text seems to be in en, not in fr.")
    ]
