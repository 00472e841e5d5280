"""Lappi's organisations in the registers: earlier names, family, one that has ended."""

from network.demo.texts import OrganisationText, OtherName, StandingText, Text

ENDED: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="kitisen-kylakerho",
        name=Text(fi="Kitisen kyläkerho ry"),
        summary=Text(
            fi="Kyläkerho Sodankylän joenvarressa. Sen työtä jatkavat Kitisenvarren kylätuvat.",
            sv="En byklubb vid älven i Sodankylä. Kitisenvarren kylätuvat fortsätter dess arbete.",
            en="A village club by the river in Sodankylä, carried on by Kitisenvarren kylätuvat.",
        ),
        body=Text(
            fi=(
                "Kerho piti kylän koulua lämpimänä ja kahvipannua kuumana. Kolme kylää yhdisti "
                "voimansa, ja kerhon kirjat ja astiat muuttivat kylätupaan."
            ),
            sv=(
                "Klubben höll byskolan varm och kaffepannan het. Tre byar slog ihop sina krafter, "
                "och klubbens böcker och kärl flyttade till bystugan."
            ),
            en=(
                "The club kept the village school warm and the coffee hot. Three villages joined "
                "forces, and the club's books and dishes moved to the village house."
            ),
        ),
        municipalities=("Sodankylä",),
        themes=("kylatoiminta",),
        languages=("fi",),
        contact_role=Text(fi="entinen puheenjohtaja", sv="tidigare ordförande", en="former chair"),
        email="kylakerho@example.org",
        phone="050 000 0390",
        founded=1981,
        verified_days_ago=300,
    ),
)

STANDINGS: tuple[StandingText, ...] = (
    StandingText(
        key="kitisen-kylakerho",
        ended_days_ago=330,
        successor="kylatuvat",
        register_number="131.772",
    ),
    StandingText(
        key="kylatuvat",
        register_number="179.418",
        coordinates="67.4161, 26.5930",
        umbrella="jarjestotupa",
        logo="house",
    ),
    StandingText(
        key="muistitupa",
        names=(OtherName(name="Kemijärven Hoksotinpirtti ry", used_from=2004, used_to=2013),),
        register_number="188.903",
        coordinates="66.7142, 27.4318",
        links=(("Muistikahvilan ohjelma", "https://muistitupa.example.org/kahvila"),),
        umbrella="jarjestotupa",
        logo="sun",
    ),
    StandingText(
        key="giellasearvi",
        names=(
            OtherName(name="Deanugátti giellasearvi rs", kind="parallel"),
            OtherName(name="Tenon kielikerho", used_from=1996, used_to=2012),
        ),
        register_number="210.552",
        coordinates="69.9081, 27.0269",
        logo="leaf",
    ),
    StandingText(
        key="jarjestotupa",
        names=(OtherName(name="Järjestötupa", kind="spoken"),),
        register_number="216.009",
        coordinates="66.5030, 25.7294",
        logo="ring",
    ),
    StandingText(
        key="nakovaki",
        names=(OtherName(name="Pohjoisen Sormenpäät ry", used_from=1962, used_to=2004),),
        coordinates="66.4977, 25.7186",
        logo="wave",
    ),
    StandingText(key="suohpan", coordinates="68.9059, 27.0287"),
    StandingText(key="rinnallakulkijat", coordinates="65.7362, 24.5642"),
)
