"""Kainuu's association evenings (järjestöillat) in Hyrynsalmi and Ristijärvi."""

from network.demo.texts import EventText, Picture, Text

EVENTS: tuple[EventText, ...] = (
    EventText(
        key="ilta-hyrynsalmi",
        title=Text(
            fi="Hyrynsalmen järjestöilta: mitä nuorille jää tehtävää?",
            en="Association evening in Hyrynsalmi: what is there for young people to do?",
        ),
        lead=Text(
            fi=(
                "Learning café -ilta, jossa pöydästä toiseen siirrytään kellon soidessa. Nuoret "
                "johtavat kahta pöytää."
            ),
            en=(
                "A learning café evening: you move from table to table when the bell rings. Young "
                "people host two of the tables."
            ),
        ),
        body=Text(
            fi=(
                "Hyrynsalmella on yhdistyksiä enemmän kuin arvaisi, ja moni niistä etsii uusia "
                "tekijöitä. Samaan aikaan nuoret etsivät tekemistä. Katsotaan, voisiko yksi ilta "
                "auttaa kumpaakin.\n\n"
                "Iltaa vetää järjestöyhdyshenkilö, joka alustaa pöytien kysymykset ja kokoaa "
                "vastaukset. Ohjelmaan mahtuu myös kunnan kuulumisia avustuksista ja tiloista.\n\n"
                "Vaarojen Nuorten bussi ajaa salin pihaan, ja sillä pääsee myös kotiin. Kysy "
                "kyytiä ilmoittautuessasi."
            ),
            en=(
                "There are more associations in Hyrynsalmi than you might guess, and many of them "
                "look for new hands. Meanwhile young people look for something to do. Let us see "
                "whether one evening can help both.\n\n"
                "The contact person for associations hosts the evening, introduces the tables' "
                "questions and gathers the answers. There is room for the municipality's own news "
                "about grants and premises.\n\n"
                "The bus of Vaarojen Nuoret drives up to the hall and can take you home as well. "
                "Ask for a ride when you register."
            ),
        ),
        kind="evening",
        in_days=23,
        starts="17.30",
        hours=2.5,
        moved_by_days=7,
        access=("step_free", "accessible_toilet"),
        municipality="Hyrynsalmi",
        venue=Text(fi="Koulukeskuksen auditorio", en="Auditorium of the school centre"),
        street="Tuiskulantie 3",
        organiser=Text(
            fi="Hyrynsalmen kunta yhdessä Vaarojen Nuorten kanssa",
            en="Municipality of Hyrynsalmi together with Vaarojen Nuoret",
        ),
        capacity=60,
        accessibility=Text(
            fi="Tasainen sisäänkäynti pihan puolelta. Esteetön WC samassa kerroksessa.",
            en="Level entrance from the yard. Accessible toilet on the same floor.",
        ),
        programme=(
            (
                "17.30",
                Text(
                    fi=("Kahvit ja mehut, jokainen kertoo nimensä, yhdistyksensä ja yhden toiveen"),
                    en=(
                        "Coffee and juice; everyone gives their name, their association and one "
                        "wish"
                    ),
                ),
            ),
            (
                "18.10",
                Text(
                    fi="Kunnanjohtaja avaa: mitä kunta voi tarjota juuri nyt",
                    en=("The municipal manager opens: what the municipality can offer right now"),
                ),
            ),
            (
                "18.30",
                Text(
                    fi="Learning café: neljä pöytää, viisitoista minuuttia kussakin",
                    en="Learning café: four tables, fifteen minutes at each",
                ),
            ),
            (
                "19.35",
                Text(
                    fi="Pöytien emännät ja isännät kertovat, mitä paperiin jäi",
                    en="The table hosts tell what was left on the paper",
                ),
            ),
            (
                "19.50",
                Text(
                    fi="Kerrataan sovitut asiat ja niiden tekijät",
                    en="We go over what was agreed and who will do it",
                ),
            ),
        ),
        themes=("nuoret", "jarjestoyhteistyo"),
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty luminen koulun piha, ikkunoista näkyy valoa",
                en="A drawn snowy school yard, light in the windows",
            ),
        ),
    ),
    EventText(
        key="ilta-ristijarvi",
        title=Text(
            fi="Ristijärven järjestöilta: pieni kunta, pitkä vieraslista",
            en="Association evening in Ristijärvi: a small place, a long guest list",
        ),
        lead=Text(
            fi=(
                "Kainuun pienimmässä kunnassa tunnetaan jo melkein kaikki. Nyt tutustutaan "
                "loppuihinkin."
            ),
            en=(
                "In the smallest municipality of Kainuu you know nearly everyone already. Now let "
                "us meet the rest."
            ),
        ),
        body=Text(
            fi=(
                "Illassa rakennetaan yhteistä vuosikelloa: kuka järjestää mitäkin ja milloin, "
                "jotta kaksi juhlaa ei osuisi samalle päivälle. Tapahtumat kirjataan seinälle, ja "
                "kunta vie ne kalenteriin.\n\n"
                "Mukana on digituen asiantuntija, joka näyttää, miten tapahtuma ilmoitetaan tällä "
                "sivustolla.\n\n"
                "Aloitus on tavallista aikaisempi, koska moni lähtee kotiin pitkän matkan taakse. "
                "Kutsut lähtevät kaksi viikkoa ennen, ja muistutus seuraa perässä."
            ),
            en=(
                "We build a shared year planner: who arranges what and when, so that two parties "
                "do not fall on the same day. Events go up on the wall, and the municipality takes "
                "them to the calendar.\n\n"
                "An expert in digital support joins us to show how to announce an event on this "
                "site.\n\n"
                "We begin earlier than usual because many have a long drive home. Invitations go "
                "out two weeks before, with a reminder to follow."
            ),
        ),
        kind="evening",
        in_days=36,
        starts="15.00",
        hours=2.5,
        municipality="Ristijärvi",
        venue=Text(fi="Seurojentalo", en="Community hall"),
        street="Koulukuja 4",
        organiser=Text(
            fi="Ristijärven kunta, vapaa-aikapalvelut",
            en="Municipality of Ristijärvi, leisure services",
        ),
        capacity=45,
        accessibility=Text(
            fi=(
                "Ovella on luiska. Kuulolaitteen käyttäjälle varataan paikka edestä, kerro siitä "
                "ilmoittautuessasi."
            ),
            en=(
                "There is a ramp at the door. Hearing aid users can have a seat at the front; tell "
                "us when you register."
            ),
        ),
        programme=(
            (
                "15.00",
                Text(
                    fi="Kahvi ja leipäjuusto, esittäytyminen ja terveiset kunnalle",
                    en=("Coffee and bread cheese, introductions and greetings to the municipality"),
                ),
            ),
            ("15.45", Text(fi="Kunnanjohtajan katsaus", en="News from the municipal manager")),
            (
                "16.00",
                Text(
                    fi="Yhteinen vuosikello seinälle",
                    en="A shared year planner goes up on the wall",
                ),
            ),
            (
                "16.45",
                Text(
                    fi="Asiantuntijavieras: tapahtuma nettiin kymmenessä minuutissa",
                    en="Expert guest: an event online in ten minutes",
                ),
            ),
            (
                "17.10",
                Text(
                    fi="Mitä sovittiin ja kuka huolehtii",
                    en="What was agreed and who takes care of it",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "digituki"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty seurojentalo kuusten keskellä",
                en="A drawn community hall among spruces",
            ),
        ),
    ),
)
