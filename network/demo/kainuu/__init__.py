"""Kainuu: the texts of its demo site, built around the association evenings (järjestöillat)."""

from network.demo.kainuu import (
    events_calendar,
    events_evenings_north,
    events_evenings_south,
    events_other,
    news_evenings,
    news_results,
    organisations_community,
    organisations_health,
    organisations_places,
    organisations_support,
    reports_evenings,
    reports_summary,
)
from network.demo.kainuu.held import HELD
from network.demo.kainuu.letters import LETTERS
from network.demo.kainuu.materials import MATERIALS
from network.demo.kainuu.municipalities import MUNICIPALITIES
from network.demo.kainuu.pages import PAGES
from network.demo.kainuu.practices import PRACTICES
from network.demo.kainuu.standings import ENDED, STANDINGS
from network.demo.kainuu.stories import STORIES
from network.demo.texts import Picture, SiteTexts, Text

SITE = SiteTexts(
    slug="kainuu",
    languages=("fi", "en"),
    site_name=Text(fi="Kainuun järjestöverkko", en="Kainuu Associations"),
    welcome=Text(
        fi="Matka on pitkä, mutta seura on lähellä",
        en="The distances are long, but company is near",
    ),
    lead=Text(
        fi=(
            "Etsi yhdistys, tukea tai tekemistä omasta kunnastasi. "
            "Ja kun kunta kutsuu järjestöiltaan, tule kahville."
        ),
        en=(
            "Find an association, support or something to do in your own municipality. "
            "And when it invites you to an association evening, come for coffee."
        ),
    ),
    email="rinki@example.org",
    phone="050 000 0100",
    address="Kauppapiha 5, 87100 Kajaani",
    maintainer=Text(
        fi=(
            "Kainuun Järjestörinki ry, kainuulaisten yhdistysten yhteinen tukipiste, "
            "yhdessä kahdeksan kunnan järjestöyhdyshenkilöiden kanssa"
        ),
        en=(
            "Kainuun Järjestörinki ry, the shared support point of the associations of Kainuu, "
            "together with the contact persons of the eight municipalities"
        ),
    ),
    picture=Picture(
        motif="lake",
        alt=Text(
            fi="Piirretty järvimaisema: tyyni vesi, saaria ja metsäisiä vaaroja taustalla",
            en="A drawn lake landscape: still water, islands and wooded hills behind",
        ),
    ),
    pages=PAGES,
    news=news_evenings.NEWS + news_results.NEWS,
    organisations=(
        organisations_support.ORGANISATIONS
        + organisations_health.ORGANISATIONS
        + organisations_community.ORGANISATIONS
        + organisations_places.ORGANISATIONS
        + ENDED
    ),
    standings=STANDINGS,
    municipalities=MUNICIPALITIES,
    events=(
        events_evenings_south.EVENTS
        + events_evenings_north.EVENTS
        + events_other.EVENTS
        + events_calendar.EVENTS
    ),
    held=HELD,
    reports=reports_evenings.REPORTS + reports_summary.REPORTS,
    stories=STORIES,
    materials=MATERIALS,
    practices=PRACTICES,
    letters=LETTERS,
)
