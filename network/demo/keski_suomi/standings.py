"""Keski-Suomi's organisations in the registers: earlier names, family, one that has ended."""

from network.demo.texts import OrganisationText, OtherName, StandingText, Text

ENDED: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="jyvaskylan-kahvirinki",
        name=Text(fi="Jyväskylän Kahvirinki ry"),
        summary=Text(
            fi="Ystävätoimintaa Jyväskylässä. Rinki yhdistyi Kahvikupin Verran ry:hyn.",
            sv="Vänverksamhet i Jyväskylä. Ringen gick ihop med Kahvikupin Verran ry.",
            en="Friendship work in Jyväskylä. The ring merged into Kahvikupin Verran ry.",
        ),
        body=Text(
            fi=(
                "Kaksi yhdistystä joi kahvia samalla torilla. Lopulta pöydät työnnettiin yhteen, "
                "ja hyvä niin."
            ),
            sv=(
                "Två föreningar drack kaffe på samma torg. Till slut sköts borden ihop, och det "
                "var bra."
            ),
            en=(
                "Two associations drank coffee in the same square. In the end the tables were "
                "pushed together, and a good thing too."
            ),
        ),
        municipalities=("Jyväskylä",),
        themes=("ystavatoiminta",),
        languages=("fi",),
        contact_role=Text(fi="entinen sihteeri", sv="tidigare sekreterare", en="former secretary"),
        email="kahvirinki@example.org",
        phone="050 000 0490",
        founded=2003,
        verified_days_ago=90,
    ),
)

STANDINGS: tuple[StandingText, ...] = (
    StandingText(key="jyvaskylan-kahvirinki", ended_days_ago=100, successor="kahvikupin-verran"),
    StandingText(
        key="kahvikupin-verran",
        register_number="203.611",
        coordinates="62.2419, 25.7473",
        umbrella="jarjestoverstas",
        logo="sun",
    ),
    StandingText(
        key="jarjestoverstas",
        names=(OtherName(name="Verstas", kind="spoken"),),
        register_number="168.094",
        coordinates="62.2441, 25.7502",
        links=(("Koulutuskalenteri", "https://verstas.example.org/koulutus"),),
        logo="ring",
    ),
    StandingText(
        key="fredagskaffet",
        names=(OtherName(name="Perjantaikahvit", kind="parallel"),),
        coordinates="62.2395, 25.7410",
        logo="leaf",
    ),
    StandingText(
        key="muistiystavat",
        names=(OtherName(name="Päijänteen Hoksottimet ry", used_from=1994, used_to=2010),),
        register_number="159.877",
        coordinates="62.2330, 25.7381",
        umbrella="jarjestoverstas",
        logo="wave",
    ),
    StandingText(key="ruokakaappi", coordinates="62.6045, 25.7269", umbrella="jarjestoverstas"),
)
