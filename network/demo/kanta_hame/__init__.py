"""Everything that the demo's site of Kanta-Häme shows."""

from network.demo.kanta_hame.standings import ENDED, STANDINGS
from network.demo.texts import Picture, SiteTexts, Text

from . import (
    events_guidance,
    events_together,
    events_tour,
    letters,
    municipalities,
    news_backstage,
    news_service,
    organisations_care,
    organisations_community,
    organisations_cultures,
    organisations_families,
    organisations_health,
    pages_cooperation,
    pages_service,
    practices,
    reports_meetings,
    reports_upkeep,
    stories,
)

SITE = SiteTexts(
    slug="kanta-hame",
    site_name=Text(
        fi="Kanta-Hämeen järjestöverkko",
        sv="Egentliga Tavastlands föreningsnätverk",
        en="Kanta-Häme Associations",
    ),
    welcome=Text(
        fi="Löydä seuraa, tukea ja tekemistä läheltä",
        sv="Hitta gemenskap, stöd och saker att göra nära dig",
        en="Find company, support and things to do near you",
    ),
    lead=Text(
        fi=(
            "Kanta-Hämeen yhdistykset ovat täällä yhdessä. Etsi kunnan tai aiheen mukaan, ja tule "
            "mukaan sellaisena kuin olet."
        ),
        sv=(
            "Föreningarna i Egentliga Tavastland finns här tillsammans. Sök efter kommun eller "
            "ämne och kom med precis som du är."
        ),
        en=(
            "The associations of Kanta-Häme are here together. Search by municipality or theme, "
            "and come along just as you are."
        ),
    ),
    email="kantahame@example.org",
    phone="050 000 0300",
    address="Rantapolku 3, 13100 Hämeenlinna",
    maintainer=Text(
        fi=(
            "Palvelua ylläpitää Vanajaveden Setlementti ry, ja sen työn rahoittaa Sosiaali- ja "
            "terveysjärjestöjen avustuskeskus STEA."
        ),
        sv=(
            "Tjänsten upprätthålls av Vanajaveden Setlementti ry, och arbetet finansieras av "
            "Understödscentralen för social- och hälsovårdsorganisationer STEA."
        ),
        en=(
            "The service is kept by Vanajaveden Setlementti ry, and its work is funded by STEA, "
            "the Funding Centre for Social Welfare and Health Organisations."
        ),
    ),
    picture=Picture(
        motif="lake",
        alt=Text(
            fi="Piirretty järvimaisema: edessä kaislikkoa, kaukana linnan torni ja metsää",
            sv="Tecknat sjölandskap med vass i förgrunden och i fjärran ett slottstorn och skog",
            en="Drawn lake landscape with reeds in front and a castle tower and forest far away",
        ),
    ),
    pages=pages_service.PAGES + pages_cooperation.PAGES,
    news=news_service.NEWS + news_backstage.NEWS,
    organisations=(
        organisations_care.ORGANISATIONS
        + organisations_health.ORGANISATIONS
        + organisations_families.ORGANISATIONS
        + organisations_cultures.ORGANISATIONS
        + organisations_community.ORGANISATIONS
        + ENDED
    ),
    standings=STANDINGS,
    municipalities=municipalities.MUNICIPALITIES,
    events=events_guidance.EVENTS + events_tour.EVENTS + events_together.EVENTS,
    reports=reports_upkeep.REPORTS + reports_meetings.REPORTS,
    stories=stories.STORIES,
    practices=practices.PRACTICES,
    letters=letters.LETTERS,
    languages=("fi", "sv", "en"),
)
