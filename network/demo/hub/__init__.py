"""The hub: the national site with the campaign, in Finnish, Swedish and English."""

from network.demo.texts import Picture, SiteTexts, Text

from . import campaign, letters, news_network, news_services, pages, practices

SITE = SiteTexts(
    slug="verkosto",
    languages=("fi", "sv", "en"),
    site_name=Text(fi="Järjestöverkko", sv="Föreningsnätverket", en="Associations Network"),
    welcome=Text(
        fi="Järjestöt löytyvät yhdestä paikasta, kunta kerrallaan",
        sv="Föreningarna på ett ställe, en kommun i taget",
        en="Associations in one place, one municipality at a time",
    ),
    lead=Text(
        fi=(
            "Valitse maakuntasi tai etsi koko verkostosta. Täältä löydät järjestön, jolle soittaa, "
            "illan, johon lähteä, ja tarinan, joka rohkaisee."
        ),
        sv=(
            "Välj ditt landskap eller sök i hela nätverket. Här hittar du en förening att ringa, "
            "en kväll att gå på och en berättelse som ger mod."
        ),
        en=(
            "Choose your region or search the whole network. Here is an association to ring, an "
            "evening to go to and a story to encourage you."
        ),
    ),
    email="info@jarjestoverkko.example.org",
    phone="050 000 0100",
    address="Verkostokatu 1, 00100 Helsinki",
    maintainer=Text(
        fi=(
            "Verkostoa ylläpitää Järjestöverkon tuki ry, jonka jäseniä ovat mukana olevat alueet. "
            "Se pitää huolta yhteisestä tekniikasta, tietosuojasta ja kampanjasta."
        ),
        sv=(
            "Nätverket sköts av Järjestöverkon tuki ry, vars medlemmar är de regioner som deltar. "
            "Den svarar för den gemensamma tekniken, dataskyddet och kampanjen."
        ),
        en=(
            "The network is kept by Järjestöverkon tuki ry, whose members are the regions taking "
            "part. It looks after the shared technology, data protection and the campaign."
        ),
    ),
    picture=Picture(
        motif="people",
        alt=Text(
            fi="Piirretty joukko ihmisiä kädet toistensa olkapäillä",
            sv="En tecknad grupp människor med händerna på varandras axlar",
            en="A drawn group of people with hands on one another’s shoulders",
        ),
    ),
    pages=pages.PAGES,
    news=(*news_network.NEWS, *news_services.NEWS),
    practices=practices.PRACTICES,
    letters=letters.LETTERS,
    campaign=campaign.CAMPAIGN,
)
