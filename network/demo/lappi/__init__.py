"""Lappi: 21 municipalities, four languages and long roads between people."""

from network.demo.lappi import (
    events_held,
    events_meetings,
    events_people,
    municipalities_north,
    municipalities_south,
    news_network,
    news_people,
    news_sami,
    organisations_health,
    organisations_network,
    organisations_sami,
    organisations_support,
    organisations_villages,
    reports_autumn,
    reports_winter,
)
from network.demo.lappi.letters import LETTERS
from network.demo.lappi.pages import PAGES
from network.demo.lappi.practices import PRACTICES
from network.demo.lappi.series import SERIES
from network.demo.lappi.standings import ENDED, STANDINGS
from network.demo.lappi.stories import STORIES
from network.demo.texts import Picture, SiteTexts, Text

SITE = SiteTexts(
    slug="lappi",
    site_name=Text(
        fi="Lapin järjestöverkko",
        sv="Lapplands föreningsnätverk",
        en="Lapland Associations",
        se="Lappi servviid fierpmádat",
    ),
    welcome=Text(
        fi="Lapissa välimatkat ovat pitkät, mutta ihmiset lähellä",
        sv="I Lappland är avstånden långa men människorna nära",
        en="In Lapland the roads are long but people are close",
        se="Lappis mátkkit leat guhkit, muhto olbmot leat lahka",
    ),
    lead=Text(
        fi=(
            "Täältä löydät yhdistykset, tapahtumat ja vertaisen 21 kunnasta. Tule "
            "paikalle, soita, liity etänä tai hyppää kimppakyytiin."
        ),
        sv=(
            "Här hittar du föreningar, evenemang och en kamrat i 21 kommuner. Kom på "
            "plats, ring, delta på distans eller åk med."
        ),
        en=(
            "Here you find associations, events and someone who understands, in 21 "
            "municipalities. Come along, ring, join online or share a lift."
        ),
        se=(
            "Dáppe gávnnat Lappi servviid ja dáhpáhusaid 21 gielddas. Boađe fárrui, "
            "riŋge dahje oassálastte neahtas."
        ),
    ),
    email="lappi@example.org",
    phone="050 000 0400",
    address="Pihapolku 5, 96100 Rovaniemi",
    maintainer=Text(
        fi="Pohjoisen järjestötupa ry, Lapin yhdistysten yhteinen järjestötalo",
        sv="Pohjoisen järjestötupa ry, de lappländska föreningarnas gemensamma hus",
        en="Pohjoisen järjestötupa ry, the shared house of Lapland's associations",
        se="Pohjoisen järjestötupa ry, Lappi servviid oktasaš searvi",
    ),
    picture=Picture(
        motif="fell",
        alt=Text(
            fi="Piirretty tunturimaisema, edessä kuusia ja taivaalla matala aurinko",
            sv="Tecknat fjällandskap med granar framför och låg sol",
            en="A drawn fell landscape with spruces in front and a low sun",
            se="Sárgojuvvon govva: duottar, guosat ja beaivváš",
        ),
    ),
    pages=PAGES,
    news=(news_network.NEWS + news_sami.NEWS + news_people.NEWS),
    organisations=(
        organisations_health.ORGANISATIONS
        + organisations_support.ORGANISATIONS
        + organisations_villages.ORGANISATIONS
        + organisations_network.ORGANISATIONS
        + organisations_sami.ORGANISATIONS
        + ENDED
    ),
    standings=STANDINGS,
    municipalities=(municipalities_north.MUNICIPALITIES + municipalities_south.MUNICIPALITIES),
    events=(events_meetings.EVENTS + events_people.EVENTS + events_held.EVENTS),
    series=SERIES,
    reports=(reports_winter.REPORTS + reports_autumn.REPORTS),
    stories=STORIES,
    practices=PRACTICES,
    letters=LETTERS,
    languages=("fi", "se", "sv", "en"),
)
