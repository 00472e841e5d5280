"""Kainuu: what came of the evenings that have been held."""

from network.demo.looking_back import AgreedText, HeldText
from network.demo.wording import Text

PROJECT = "Yhteiset illat 2026"

HELD: tuple[HeldText, ...] = (
    HeldText(
        event="ilta-paltamo",
        registered=24,
        attended=30,
        forecast=32,
        project=PROJECT,
        title=Text(fi="Muistio: Paltamon järjestöilta", en="Memo: the evening in Paltamo"),
        lead=Text(
            fi="Kolmekymmentä ihmistä, neljä pöytää ja kaksi asiaa, joista sovittiin.",
            en="Thirty people, four tables and two things that were agreed.",
        ),
        presented=Text(
            fi=(
                "Kunnan järjestöyhdyshenkilö kertoi, mitä tiloja yhdistykset saavat käyttöönsä "
                "maksutta.\n\n"
                "- Yhtenäiskoulun ruokala on vapaa arki-iltaisin.\n"
                "- Kirjaston kokoushuoneeseen mahtuu kaksitoista.\n"
                "- Avaimen saa kunnan palvelupisteestä."
            ),
            en=(
                "The municipality's contact person told which rooms associations may use for "
                "nothing.\n\n"
                "- The school's dining hall is free on weekday evenings.\n"
                "- The library's meeting room holds twelve.\n"
                "- The key is fetched from the service point."
            ),
        ),
        wishes=Text(
            fi=(
                "- yksi puhelinnumero, josta tilan saa varattua\n"
                "- kyytejä sivukyliltä iltoihin\n"
                "- yhteinen tapahtumakalenteri ilmoitustaululle"
            ),
            en=(
                "- one telephone number to book a room from\n"
                "- lifts from the villages to the evenings\n"
                "- a shared calendar on the notice board"
            ),
        ),
        agreed=(
            AgreedText(
                what=Text(
                    fi="Yhdistykset saavat kirjaston kokoushuoneen torstaisin",
                    en="Associations get the library's meeting room on Thursdays",
                ),
                who=Text(fi="kirjasto", en="the library"),
                due_in_days=20,
                done="Huone on varattavissa palvelupisteestä.",
            ),
            AgreedText(
                what=Text(
                    fi="Tilojen varaamiseen tulee yksi puhelinnumero",
                    en="There will be one telephone number for booking rooms",
                ),
                who=Text(fi="kunnan palvelupiste", en="the municipal service point"),
                due_in_days=60,
            ),
        ),
        grades=(5, 5, 4, 4, 5, 3, 4, 5, 4, 5, 2, 4),
        said=(
            "Esittäytymiskierros oli illan parasta antia.",
            "Lisää aikaa pöytäkeskusteluille, kiitos.",
        ),
    ),
    HeldText(
        event="digipaiva-kirjastossa",
        registered=9,
        attended=11,
        forecast=12,
        project=PROJECT,
        title=Text(fi="Muistio: digipäivä Ristijärvellä", en="Memo: the digital day in Ristijärvi"),
        lead=Text(
            fi="Opeteltiin yhdessä ja sovittiin, kuka jatkaa.",
            en="We learnt together and agreed on who goes on.",
        ),
        presented=Text(
            fi="Kirjasto näytti, miten kokouslinkki tehdään ja jaetaan.",
            en="The library showed how a meeting link is made and shared.",
        ),
        wishes=Text(
            fi="- opastusta kerran kuussa samaan aikaan", en="- help once a month at the same hour"
        ),
        agreed=(
            AgreedText(
                what=Text(
                    fi="Kirjastossa opastetaan puhelimen käyttöä joka kuun ensimmäinen tiistai",
                    en="The library helps with phones on the first Tuesday of the month",
                ),
                who=Text(fi="kirjasto ja eläkeläiset", en="the library and the pensioners"),
                due_in_days=-3,
            ),
        ),
        grades=(5, 4, 5),
        said=("Hyvä tahti, ei kiirettä.",),
    ),
)
