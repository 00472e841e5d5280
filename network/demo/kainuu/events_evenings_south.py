"""Kainuu's association evenings (järjestöillat) in Sotkamo, Kajaani and Paltamo."""

from network.demo.texts import EventText, Picture, Text

EVENTS: tuple[EventText, ...] = (
    EventText(
        key="ilta-sotkamo",
        title=Text(
            fi="Sotkamon järjestöilta: mitä hyvinvointisuunnitelmassa pitäisi lukea?",
            en="Association evening in Sotkamo: what should the wellbeing plan say?",
        ),
        lead=Text(
            fi=(
                "Kunta kutsuu kaikki sotkamolaiset järjestöt, yhdistykset ja seurat saman "
                "kahvipöydän ääreen."
            ),
            en=(
                "The municipality invites every organisation, association and club in Sotkamo to "
                "the same coffee table."
            ),
        ),
        body=Text(
            fi=(
                "Illan aiheena on kunnan hyte-kertomus ja -suunnitelma. Luonnos on pöydissä "
                "paperilla, ja siihen saa piirtää, kirjoittaa ja vetää viivaa turhan päälle.\n\n"
                "Kutsu on lähtenyt suoraan kaikille tiedossa oleville yhdistyksille, ja tämä "
                "ilmoitus on kutsu kaikille muille. Sähköpostimuistutus tulee muutamaa päivää "
                "ennen.\n\n"
                "Ilmoittautuminen auttaa kahvin keittäjää, mutta ilmankin saa tulla. Paikalla "
                "olleille lähetetään muistio viiden päivän kuluessa."
            ),
            en=(
                "The subject is the municipality's wellbeing report and plan. The draft lies on "
                "the tables on paper, and you may draw on it, write on it and cross things out.\n\n"
                "An invitation has gone straight to every association we know of, and this notice "
                "invites everyone else. A reminder comes by e-mail a few days before.\n\n"
                "Registering helps whoever makes the coffee, but you may come without it. Those "
                "present will get a memo within five days."
            ),
        ),
        kind="evening",
        in_days=12,
        starts="17.00",
        hours=3.0,
        access=("step_free", "accessible_toilet", "induction_loop", "accessible_parking"),
        municipality="Sotkamo",
        venue=Text(fi="Kunnantalon ruokasali", en="Dining hall of the municipal offices"),
        street="Markkinatie 1",
        organiser=Text(
            fi="Sotkamon kunta, järjestöyhdyshenkilö",
            en="Municipality of Sotkamo, contact person for associations",
        ),
        capacity=80,
        accessibility=Text(
            fi=(
                "Sisäänkäynti on portaaton, salissa on induktiosilmukka ja esteetön WC. Pysäköinti "
                "oven edessä."
            ),
            en=(
                "Step-free entrance, an induction loop in the hall and an accessible toilet. "
                "Parking in front of the door."
            ),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi=(
                        "Kahvia, teetä ja pullaa. Esittäytymiskierros: kuka olet ja mitä toivot "
                        "kunnalta?"
                    ),
                    en=(
                        "Coffee, tea and buns. Round of introductions: who are you and what do you "
                        "wish of the municipality?"
                    ),
                ),
            ),
            (
                "17.50",
                Text(fi="Kunnanjohtajan puheenvuoro", en="A word from the municipal manager"),
            ),
            (
                "18.10",
                Text(
                    fi="Työpaja: hyte-suunnitelman luonnos viidessä pöydässä",
                    en="Workshop: the draft wellbeing plan at five tables",
                ),
            ),
            (
                "19.10",
                Text(
                    fi="Asiantuntijavieras hyvinvointialueelta: mistä luvut kertovat",
                    en=("Expert guest from the wellbeing services county: what the figures tell"),
                ),
            ),
            (
                "19.35",
                Text(
                    fi="Yhteenveto: mitä sovittiin, kuka tekee ja mihin mennessä",
                    en="Summary: what was agreed, who does it and by when",
                ),
            ),
            ("20.00", Text(fi="Kotiin", en="Home")),
        ),
        themes=("jarjestoyhteistyo", "vaikuttaminen"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty ruokasali, pöydillä papereita ja kuppeja",
                en="A drawn dining hall, papers and cups on the tables",
            ),
        ),
    ),
    EventText(
        key="ilta-kajaani",
        title=Text(
            fi="Kajaanin järjestöilta: avustukset selviksi ja pöydät koolle",
            en="Association evening in Kajaani: clear grants and new tables",
        ),
        lead=Text(
            fi=(
                "Mistä kaupungin avustusta saa ja millä perusteella? Samassa illassa perustetaan "
                "ensimmäiset kumppanuuspöydät."
            ),
            en=(
                "Where can you get a grant from the town, and on what grounds? The same evening "
                "starts the first partnership tables."
            ),
        ),
        body=Text(
            fi=(
                "Kajaanissa toimii kymmenittäin yhdistyksiä, jotka eivät ole koskaan istuneet "
                "samassa huoneessa. Urheiluseura, vertaisryhmä ja kulttuuriyhdistys ovat kaikki "
                "yhtä tervetulleita.\n\n"
                "## Kaksi osaa\n\n"
                "Ensin käydään läpi avustusten perusteet ja kysytään, mikä niissä hiertää. Sitten "
                "jakaudutaan aiheittain: ikäihmiset, perheet, kotoutuminen ja liikunta. Jokainen "
                "pöytä sopii, jatkaako se kumppanuuspöytänä.\n\n"
                "Illassa tulkataan suomen ja englannin välillä. Osallistujalistaan kirjoitetaan "
                "vain se, mitä muistion lähettäminen vaatii."
            ),
            en=(
                "There are dozens of associations in Kajaani that have never sat in the same room. "
                "A sports club, a peer group and a cultural association are all equally "
                "welcome.\n\n"
                "## Two parts\n\n"
                "First we go through the criteria for grants and ask where they chafe. Then we "
                "divide by subject: older people, families, integration and exercise. Each table "
                "agrees whether to go on as a partnership table.\n\n"
                "There is interpreting between Finnish and English. The participant list asks only "
                "for what sending the memo requires."
            ),
        ),
        kind="evening",
        in_days=54,
        starts="17.00",
        hours=3.0,
        municipality="Kajaani",
        venue=Text(fi="Kaupungintalon valtuustosali", en="Council chamber of the town hall"),
        street="Pohjolanraitti 2",
        organiser=Text(
            fi="Kajaanin kaupunki, hyvinvointikoordinaattori",
            en="Town of Kajaani, wellbeing coordinator",
        ),
        capacity=140,
        accessibility=Text(
            fi=(
                "Hissi, induktiosilmukka ja esteetön WC. Paikallisliikenteen pysäkki sadan metrin "
                "päässä."
            ),
            en=(
                "Lift, induction loop and accessible toilet. A local bus stop a hundred metres "
                "away."
            ),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Kahvi ja tee kahvileivän kanssa, esittäytymiskierros pöydittäin",
                    en="Coffee and tea with buns, introductions table by table",
                ),
            ),
            (
                "17.40",
                Text(
                    fi="Kaupunginjohtaja: mihin yhteistyötä tarvitaan",
                    en="The town manager: where cooperation is needed",
                ),
            ),
            (
                "18.00",
                Text(
                    fi="Avustusten perusteet ja kysymykset",
                    en="The criteria for grants, and questions",
                ),
            ),
            (
                "18.40",
                Text(
                    fi="Työpaja: kumppanuuspöydät aiheittain",
                    en="Workshop: partnership tables by subject",
                ),
            ),
            (
                "19.30",
                Text(
                    fi="Asiantuntijavieras: kokemuksia Suomussalmen pöydästä",
                    en="Expert guest: experiences from the table in Suomussalmi",
                ),
            ),
            ("19.45", Text(fi="Yhteenveto ja sovitut asiat", en="Summary and what was agreed")),
        ),
        themes=("rahoitus-avustukset", "jarjestoyhteistyo"),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty kaupunki joen rannalla iltavalaistuksessa",
                en="A drawn town by a river in evening light",
            ),
        ),
    ),
    EventText(
        key="ilta-paltamo",
        title=Text(
            fi="Paltamon järjestöilta: tilat vuoroon ja avaimet käyttöön",
            en="Association evening in Paltamo: sharing rooms and keys",
        ),
        lead=Text(
            fi=(
                "Paltamolaiset yhdistykset ja seurat kävivät läpi kunnan tilat ja sopivat, miten "
                "vuoroja jaetaan."
            ),
            en=(
                "The associations and clubs of Paltamo went through the municipal premises and "
                "agreed how to share the hours."
            ),
        ),
        body=Text(
            fi=(
                "Ilta on pidetty. Muistio on lähetetty kaikille, jotka jättivät ovella "
                "sähköpostinsa, ja sovitut asiat näkyvät Paltamon kuntasivulla.\n\n"
                "Keskustelu vei enemmän aikaa kuin ohjelmassa luki, mikä oli vain hyvä. Ensi "
                "kerralla esittäytymiseen varataan kymmenen minuuttia lisää."
            ),
            en=(
                "This evening has been held. The memo has gone to everyone who left an e-mail "
                "address at the door, and what was agreed is on Paltamo's municipality page.\n\n"
                "The talk took longer than the programme said, which was all to the good. Next "
                "time the introductions will get ten more minutes."
            ),
        ),
        kind="evening",
        in_days=-9,
        starts="17.00",
        hours=3.0,
        municipality="Paltamo",
        venue=Text(fi="Yhtenäiskoulun ruokala", en="School dining hall"),
        street="Opintaival 6",
        organiser=Text(
            fi="Paltamon kunta, järjestöyhdyshenkilö",
            en="Municipality of Paltamo, contact person for associations",
        ),
        capacity=50,
        accessibility=Text(
            fi="Portaaton sisäänkäynti ja esteetön WC. Pysäköinti koulun pihassa.",
            en="Step-free entrance and accessible toilet. Parking in the school yard.",
        ),
        programme=(
            (
                "17.00",
                Text(fi="Kahvi, esittäytyminen ja toiveet", en="Coffee, introductions and wishes"),
            ),
            (
                "17.45",
                Text(fi="Kunnanjohtajan tervehdys", en="Greetings from the municipal manager"),
            ),
            (
                "18.00",
                Text(
                    fi="Työpaja: tilat pohjapiirroksella", en="Workshop: premises on the floor plan"
                ),
            ),
            (
                "19.20",
                Text(
                    fi="Asiantuntijavieras: esteettömyys kuntoon pienellä rahalla",
                    en="Expert guest: accessibility on a small budget",
                ),
            ),
            ("19.40", Text(fi="Sovittujen asioiden kertaus", en="Going over what was agreed")),
        ),
        themes=("jarjestoyhteistyo", "kohtaamispaikat"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi ja koulun valot rannalla",
                en="A drawn lake and the lights of a school on the shore",
            ),
        ),
    ),
)
