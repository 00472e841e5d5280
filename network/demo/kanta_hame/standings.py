"""Kanta-Häme's organisations in the registers: earlier names, family, one that has ended."""

from network.demo.texts import OrganisationText, OtherName, StandingText, Text

ENDED: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="forssan-tyottomat",
        name=Text(fi="Forssan Kehrääjien Työttömät ry"),
        summary=Text(
            fi="Työttömien yhdistys Forssassa. Ruokailua ja neuvontaa jatkaa Loimijoen Olohuone.",
            sv="En förening för arbetslösa i Forssa. Loimijoen Olohuone fortsätter verksamheten.",
            en="An association of the unemployed in Forssa, carried on by Loimijoen Olohuone.",
        ),
        body=Text(
            fi=(
                "Yhdistys keitti soppaa ja auttoi lomakkeissa kolmella vuosikymmenellä. Nyt pöydät "
                "on katettu Olohuoneella, ja keittäjätkin ovat samat."
            ),
            sv=(
                "Föreningen kokade soppa och hjälpte med blanketter i tre årtionden. Nu är borden "
                "dukade i Olohuone, och kockarna är desamma."
            ),
            en=(
                "The association made soup and helped with forms for three decades. Now the tables "
                "are laid at Olohuone, and even the cooks are the same."
            ),
        ),
        municipalities=("Forssa",),
        themes=("tyottomat",),
        languages=("fi",),
        contact_role=Text(fi="entinen hallitus", sv="tidigare styrelse", en="former board"),
        email="kehraajat@example.org",
        phone="050 000 0290",
        founded=1992,
        verified_days_ago=120,
    ),
)

STANDINGS: tuple[StandingText, ...] = (
    StandingText(key="forssan-tyottomat", ended_days_ago=150, successor="loimijoen-olohuone"),
    StandingText(
        key="loimijoen-olohuone",
        names=(OtherName(name="Kehräämön Kahvitupa ry", used_from=1995, used_to=2014),),
        register_number="165.240",
        coordinates="60.8147, 23.6215",
        umbrella="vanajaveden-setlementti",
        links=(("Viikon ruokalista", "https://olohuone.example.org/ruoka"),),
        logo="house",
    ),
    StandingText(
        key="vanajaveden-setlementti",
        names=(OtherName(name="Setlementti", kind="spoken"),),
        register_number="118.326",
        coordinates="60.9959, 24.4643",
        logo="ring",
    ),
    StandingText(
        key="vanajanrannan-ystavat",
        umbrella="vanajaveden-setlementti",
        coordinates="60.9932, 24.4712",
    ),
    StandingText(
        key="svenska-stugan",
        names=(
            OtherName(name="Vanajan ruotsinkielinen tupa", kind="parallel"),
            OtherName(name="Onsdagsstugan vid Vanaja", used_from=1987, used_to=2009),
        ),
        coordinates="60.9967, 24.4605",
        logo="sun",
    ),
    StandingText(
        key="jokivarren-muistitalo",
        names=(OtherName(name="Jokivarren Tarinapiiri", used_from=1974, used_to=1998),),
        register_number="112.475",
        coordinates="60.8036, 23.4862",
        logo="leaf",
    ),
)
