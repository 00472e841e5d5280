"""Keski-Suomi: the site of 22 municipalities, in Finnish, Swedish and English."""

from network.demo.keski_suomi.standings import ENDED, STANDINGS
from network.demo.texts import Picture, SiteTexts, Text

from . import (
    events_evenings,
    events_training,
    events_workshops,
    letters,
    municipalities_north,
    municipalities_south,
    news_associations,
    news_network,
    organisations_community,
    organisations_health,
    organisations_local,
    organisations_support,
    pages,
    practices,
    reports_occasions,
    reports_survey,
    reports_years,
    second_campaign,
    stories,
)

SITE = SiteTexts(
    slug="keski-suomi",
    languages=("fi", "sv", "en"),
    site_name=Text(
        fi="Keski-Suomen järjestöverkko",
        sv="Mellersta Finlands föreningsnätverk",
        en="Central Finland Associations",
    ),
    welcome=Text(
        fi="Tervetuloa, täältä löydät oman porukkasi",
        sv="Välkommen, här hittar du ditt sammanhang",
        en="Welcome, this is where you find your people",
    ),
    lead=Text(
        fi=(
            "Järjestöt, tapahtumat ja apu Keski-Suomen 22 kunnassa. Valitse kuntasi tai kerro, "
            "mitä etsit, niin näytämme, kuka siitä tietää."
        ),
        sv=(
            "Föreningar, evenemang och hjälp i Mellersta Finlands 22 kommuner. Välj din kommun "
            "eller berätta vad du söker, så visar vi vem som kan hjälpa."
        ),
        en=(
            "Associations, events and help in the 22 municipalities of Central Finland. Choose "
            "yours or say what you need, and we show who knows."
        ),
    ),
    email="info@keskisuomi.example.org",
    phone="050 000 0400",
    address="Verstaskuja 4, 40100 Jyväskylä",
    maintainer=Text(
        fi=(
            "Palvelua pitää yllä Keski-Suomen Järjestöverstas ry, joka neuvoo yhdistyksiä ja "
            "kuntia kaikkialla maakunnassa."
        ),
        sv=(
            "Tjänsten sköts av Keski-Suomen Järjestöverstas ry, som ger råd åt föreningar och "
            "kommuner i hela landskapet."
        ),
        en=(
            "The service is kept by Keski-Suomen Järjestöverstas ry, which advises associations "
            "and municipalities throughout the region."
        ),
    ),
    picture=Picture(
        motif="lake",
        alt=Text(
            fi="Piirretty järvimaisema saarineen, taustalla metsäharjuja",
            sv="Ett tecknat sjölandskap med öar och skogsåsar i bakgrunden",
            en="A drawn lake with islands, wooded ridges behind",
        ),
    ),
    pages=pages.PAGES,
    municipalities=(*municipalities_south.MUNICIPALITIES, *municipalities_north.MUNICIPALITIES),
    organisations=(
        *organisations_health.ORGANISATIONS,
        *organisations_community.ORGANISATIONS,
        *organisations_local.ORGANISATIONS,
        *organisations_support.ORGANISATIONS,
        *ENDED,
    ),
    standings=STANDINGS,
    news=(*news_network.NEWS, *news_associations.NEWS),
    events=(*events_evenings.EVENTS, *events_workshops.EVENTS, *events_training.EVENTS),
    reports=(*reports_survey.REPORTS, *reports_occasions.REPORTS, *reports_years.REPORTS),
    stories=stories.STORIES,
    second_campaign=second_campaign.CAMPAIGN,
    second_stories=(second_campaign.STORY,),
    practices=practices.PRACTICES,
    letters=letters.LETTERS,
)
