"""Kainuu's organisations in the registers: earlier names, family, one that has ended."""

from network.demo.texts import OrganisationText, OtherName, StandingText, Text

ENDED: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="kajaanin-lamppukerho",
        name=Text(fi="Kajaanin Lamppukerho ry"),
        summary=Text(
            fi="Muistisairaiden ja läheisten kerho, jonka toimintaa jatkaa Kainuun Muistilyhty.",
            en="A club for people with memory illnesses, carried on by Kainuun Muistilyhty.",
        ),
        body=Text(
            fi=(
                "Kerho kokoontui seurakuntatalolla yli kolmekymmentä vuotta. Kun vetäjiä ei enää "
                "löytynyt, jäsenet päättivät yhdessä siirtyä Muistilyhdyn väkeen.\n\n"
                "Tuttu maanantaikahvi jatkuu: paikka vaihtui, porukka ei."
            ),
            en=(
                "The club met in the parish hall for over thirty years. When no one was left to "
                "run it, the members decided together to join Muistilyhty.\n\n"
                "The Monday coffee goes on: the place changed, the people did not."
            ),
        ),
        municipalities=("Kajaani",),
        themes=("muistisairaudet",),
        languages=("fi",),
        contact_role=Text(fi="entinen sihteeri", en="former secretary"),
        email="lamppukerho@example.org",
        phone="050 000 0190",
        founded=1989,
        verified_days_ago=200,
    ),
)

STANDINGS: tuple[StandingText, ...] = (
    StandingText(
        key="muistilyhty",
        names=(
            OtherName(name="Kainuun Hoksottimet ry", used_from=1998, used_to=2011),
            OtherName(name="Muistilyhty", kind="spoken"),
        ),
        umbrella="jarjestorinki",
        register_number="176.204",
        coordinates="64.2263, 27.7331",
        links=(
            ("Ryhmien kalenteri", "https://kalenteri.muistilyhty.example.org"),
            ("Liity jäseneksi", "https://muistilyhty.example.org/liity"),
        ),
        logo="sun",
    ),
    StandingText(
        key="kajaanin-lamppukerho",
        ended_days_ago=240,
        successor="muistilyhty",
        register_number="148.031",
    ),
    StandingText(
        key="jarjestorinki",
        names=(OtherName(name="Järjestörinki", kind="short"),),
        register_number="231.870",
        coordinates="64.2239, 27.7295",
        links=(("Tapahtumat kalenterina", "https://jarjestorinki.example.org/kalenteri"),),
        logo="ring",
    ),
    StandingText(key="aamukahvi", umbrella="jarjestorinki", coordinates="64.2275, 27.7218"),
    StandingText(
        key="esteeton-arki",
        names=(
            OtherName(name="Kajaanin Ramppiväki ry", used_from=1987, used_to=1999),
            OtherName(name="Kainuun Kynnyksettömät ry", used_from=1999, used_to=2016),
        ),
        register_number="143.566",
        coordinates="64.2218, 27.7340",
        logo="wave",
    ),
    StandingText(
        key="saloseutu",
        names=(OtherName(name="Lentiiran kylätoimikunta", used_from=1979, used_to=2011),),
        coordinates="64.3581, 29.8401",
        logo="house",
    ),
    StandingText(key="langan-paassa", also_serves=("Posio", "Ranua"), umbrella="jarjestorinki"),
    StandingText(key="soutuvaki", coordinates="64.5561, 27.8342", logo="wave"),
    StandingText(key="perhepuro", coordinates="64.1265, 28.2936"),
)
