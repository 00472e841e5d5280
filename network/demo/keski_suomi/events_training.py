"""Keski-Suomi: the association day, training and the letter clinic."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="selkea-kieli-koulutus",
        title=Text(
            fi="Tiedote uusiksi puolessa tunnissa",
            sv="Skriv om meddelandet på en halvtimme",
            en="Rewrite a notice in half an hour",
        ),
        lead=Text(
            fi=(
                "Etäkoulutus kaikille, jotka kirjoittavat yhdistyksen tai kunnan viestejä. Ota "
                "mukaan yksi oma teksti."
            ),
            sv=(
                "Distanskurs för alla som skriver för en förening eller kommun. Ta med en egen "
                "text."
            ),
            en=(
                "A remote course for all who write for an association or municipality. Bring one "
                "text of your own."
            ),
        ),
        body=Text(
            fi=(
                "Kirjoitamme yhdessä kolme tekstiä uusiksi: kokouskutsun, tapahtumailmoituksen ja "
                "vaikean päätöksen. Sen jälkeen jokainen työstää omaansa ja saa siihen "
                "palautteen.\n\n"
                "Osallistut puhelimella tai tietokoneella. Linkki lähetetään edellisenä päivänä, "
                "ja yhteyden voi testata kymmenen minuuttia ennen alkua."
            ),
            sv=(
                "Vi skriver tillsammans om tre texter: en möteskallelse, ett evenemang och ett "
                "svårt beslut. Sedan arbetar alla med sin egen text och får respons.\n\n"
                "Du deltar med telefon eller dator. Länken skickas dagen innan, och du kan testa "
                "förbindelsen tio minuter före start."
            ),
            en=(
                "Together we rewrite three texts: an invitation to a meeting, a notice of an event "
                "and a hard decision. Then everyone works on their own and gets feedback.\n\n"
                "You take part by telephone or computer. The link is sent the day before, and you "
                "can test the connection ten minutes before the start."
            ),
        ),
        kind="training",
        in_days=19,
        starts="16.30",
        hours=1.5,
        online_url="https://meet.example.org/selkea-kieli",
        municipality="",
        venue=Text(fi="Etäyhteys", sv="Distans", en="Remote"),
        online=True,
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry",
            sv="Keski-Suomen Järjestöverstas ry",
            en="Keski-Suomen Järjestöverstas ry",
        ),
        capacity=30,
        accessibility=Text(
            fi=(
                "Puhe tekstitetään koulutuksen aikana. Materiaali lähetetään etukäteen "
                "ruudunlukijalle sopivana."
            ),
            sv=(
                "Talet textas under kursen. Materialet skickas på förhand i en form som passar "
                "skärmläsare."
            ),
            en=(
                "Speech is captioned during the course. Material is sent beforehand in a form that "
                "suits screen readers."
            ),
        ),
        themes=("selkokieli-kielellinen", "jarjestoyhteistyo"),
    ),
    EventText(
        key="jarjestopaiva",
        title=Text(
            fi="Keski-Suomen järjestöpäivä",
            sv="Föreningsdagen i Mellersta Finland",
            en="Central Finland association day",
        ),
        lead=Text(
            fi=(
                "Yksi päivä, jona koko maakunnan järjestöt, kunnat ja hyvinvointialue puhuvat "
                "samoista asioista samassa salissa."
            ),
            sv=(
                "En dag då landskapets föreningar, kommuner och välfärdsområde talar om samma "
                "saker i samma sal."
            ),
            en=(
                "A day when the region’s associations, municipalities and wellbeing county talk of "
                "the same things in one room."
            ),
        ),
        body=Text(
            fi=(
                "Järjestöpäivä jatkaa siitä, mihin sote- ja maakuntapäivät aikanaan jäivät. "
                "Silloin viisi päivää kokosi yhteensä 417 ihmistä, ja salista lähti ehdotuksia "
                "maakunnan valmisteluun.\n\n"
                "## Päivän aiheet\n\n"
                "- Mitä järjestöille kuuluu hyvinvointialueella\n"
                "- Avustusten aikataulut yhdelle sivulle\n"
                "- Kahden kunnan kokemus järjestömyönteisen kunnan listasta\n\n"
                "Lounas on kasvispainotteinen. Kerro ruokavaliosta ja tulkkauksen tarpeesta "
                "ilmoittautuessasi, tiedot poistetaan päivän jälkeen."
            ),
            sv=(
                "Föreningsdagen tar vid där de tidigare dagarna om vård- och landskapsreformen "
                "slutade. Då samlade fem dagar sammanlagt 417 personer, och ur salen kom förslag "
                "till beredningen av landskapet.\n\n"
                "## Dagens ämnen\n\n"
                "- Hur föreningarna har det i välfärdsområdet\n"
                "- Understödens tidtabeller på en sida\n"
                "- Två kommuners erfarenheter av listan om en föreningsvänlig kommun\n\n"
                "Lunchen är mest vegetarisk. Berätta om specialkost och tolkning när du anmäler "
                "dig, uppgifterna raderas efter dagen."
            ),
            en=(
                "The association day takes up where the earlier days on the social and regional "
                "reform left off. Then five days brought together 417 people, and proposals went "
                "from the room to the planning of the county.\n\n"
                "## Subjects of the day\n\n"
                "- How associations fare in the wellbeing county\n"
                "- Grant timetables on a single page\n"
                "- Two municipalities on the list for an association-friendly municipality\n\n"
                "Lunch is mostly vegetarian. Tell us about diet and interpreting when you sign up; "
                "the details are deleted after the day."
            ),
        ),
        kind="event",
        in_days=34,
        starts="9.30",
        hours=6.0,
        municipality="Jyväskylä",
        venue=Text(fi="Lutakon juhlasali", sv="Festsalen i Lutakko", en="Lutakko assembly hall"),
        street="Sataman aukio 2",
        online=True,
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry",
            sv="Keski-Suomen Järjestöverstas ry",
            en="Keski-Suomen Järjestöverstas ry",
        ),
        capacity=180,
        accessibility=Text(
            fi=(
                "Esteetön sisäänkäynti, induktiosilmukka, kirjoitustulkkaus ja hiljainen huone. "
                "Avustaja tulee maksutta."
            ),
            sv=(
                "Tillgänglig ingång, hörslinga, skrivtolkning och ett tyst rum. Assistenten kommer "
                "gratis."
            ),
            en=(
                "Step-free entrance, induction loop, speech-to-text and a quiet room. Assistants "
                "come free of charge."
            ),
        ),
        programme=(
            (
                "9.30",
                Text(
                    fi="Aamukahvi ja järjestötori",
                    sv="Morgonkaffe och föreningstorg",
                    en="Morning coffee and stalls",
                ),
            ),
            (
                "10.15",
                Text(
                    fi="Mitä vuosi toi järjestöille",
                    sv="Vad året gav föreningarna",
                    en="What the year brought associations",
                ),
            ),
            ("11.45", Text(fi="Lounas", sv="Lunch", en="Lunch")),
            (
                "12.45",
                Text(
                    fi="Aihepöydät, vaihto kerran",
                    sv="Temabord, ett byte",
                    en="Theme tables, one change",
                ),
            ),
            (
                "14.30",
                Text(
                    fi="Yhteiset ehdotukset ja päätöskahvi",
                    sv="Gemensamma förslag och avslutande kaffe",
                    en="Shared proposals and closing coffee",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "vaikuttaminen"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä salissa, osa pyörätuolissa",
                sv="Tecknade människor i en sal, några i rullstol",
                en="Drawn people in a hall, some in wheelchairs",
            ),
        ),
    ),
    EventText(
        key="avustuskoulutus",
        title=Text(
            fi="Ensimmäinen avustushakemus",
            sv="Den första ansökan om understöd",
            en="Your first grant application",
        ),
        lead=Text(
            fi=(
                "Käytännön koulutus pienille yhdistyksille: mistä haetaan, mitä luvataan ja miten "
                "tilitetään."
            ),
            sv=(
                "Praktisk kurs för små föreningar: var man söker, vad man lovar och hur man "
                "redovisar."
            ),
            en=(
                "Practical training for small associations: where to apply, what to promise and "
                "how to report."
            ),
        ),
        body=Text(
            fi=(
                "Käymme läpi oikean hakemuksen, joka ei mennyt läpi, ja saman hakemuksen "
                "seuraavana vuonna, kun se meni. Eroja on vähemmän kuin luulisi.\n\n"
                "Tuo mukanasi yhdistyksen säännöt ja yksi unelma. Lähdet kotiin valmiin "
                "talousarviopohjan kanssa."
            ),
            sv=(
                "Vi går igenom en riktig ansökan som fick avslag och samma ansökan nästa år, när "
                "den gick igenom. Skillnaderna är färre än man tror.\n\n"
                "Ta med föreningens stadgar och en dröm. Du går hem med en färdig mall för "
                "budgeten."
            ),
            en=(
                "We go through a real application that failed and the same one a year later, when "
                "it succeeded. The differences are fewer than you would think.\n\n"
                "Bring your association’s rules and one dream. You go home with a ready budget "
                "template."
            ),
        ),
        kind="training",
        in_days=41,
        starts="17.00",
        hours=2.5,
        moved_by_days=7,
        municipality="Äänekoski",
        venue=Text(
            fi="Äänekosken kaupungintalo, Koski-sali",
            sv="Äänekoski stadshus, Koskisalen",
            en="Äänekoski town hall, Koski room",
        ),
        street="Hallintokatu 4",
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry",
            sv="Keski-Suomen Järjestöverstas ry",
            en="Keski-Suomen Järjestöverstas ry",
        ),
        capacity=25,
        accessibility=Text(
            fi="Hissi aulasta, salissa hyvä valaistus ja kannettava silmukka pyynnöstä.",
            sv="Hiss från aulan, god belysning i salen och bärbar slinga på begäran.",
            en="A lift from the lobby, good light in the room and a portable loop on request.",
        ),
        themes=("rahoitus-avustukset",),
    ),
    EventText(
        key="kuntakirje-klinikka",
        title=Text(
            fi="Kuntakirjeklinikka kirjastossa",
            sv="Mottagning för kommunbrevet på biblioteket",
            en="A municipal letter clinic at the library",
        ),
        lead=Text(
            fi=(
                "Tule kertomaan, mitä yhdistyksesi sai aikaan. Kirjoitamme siitä yhdessä jutun "
                "päättäjille."
            ),
            sv=(
                "Kom och berätta vad din förening har åstadkommit. Vi skriver tillsammans om det "
                "för beslutsfattarna."
            ),
            en=(
                "Come and tell what your association achieved. Together we write it up for "
                "decision-makers."
            ),
        ),
        body=Text(
            fi=(
                "Varaa 20 minuuttia tai poikkea ilman aikaa. Kysymme, mitä tapahtui ja kenelle, ja "
                "teksti on valmis ennen kuin kahvi jäähtyy.\n\n"
                "Tekstistä tulee yksi kappale seuraavaan kuntakirjeeseen. Saat sen myös omiin "
                "kanaviisi."
            ),
            sv=(
                "Boka 20 minuter eller kom utan tid. Vi frågar vad som hände och för vem, och "
                "texten är klar innan kaffet kallnar.\n\n"
                "Texten blir ett stycke i nästa kommunbrev. Du får den också till dina egna "
                "kanaler."
            ),
            en=(
                "Book 20 minutes or drop in. We ask what happened and to whom, and the text is "
                "ready before the coffee cools.\n\n"
                "It becomes a paragraph in the next municipal letter. You get it for your own "
                "channels too."
            ),
        ),
        kind="event",
        in_days=56,
        starts="13.00",
        hours=3.0,
        repeats="monthly",
        repeats_for_days=120,
        municipality="Saarijärvi",
        venue=Text(fi="Saarijärven kirjasto", sv="Saarijärvi bibliotek", en="Saarijärvi library"),
        street="Sivulantie 6",
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry",
            sv="Keski-Suomen Järjestöverstas ry",
            en="Keski-Suomen Järjestöverstas ry",
        ),
        accessibility=Text(
            fi="Pääovi aukeaa painikkeesta, ja klinikka on ensimmäisessä kerroksessa.",
            sv="Huvuddörren öppnas med knapp, och mottagningen är på första våningen.",
            en="The main door opens with a button, and the clinic is on the ground floor.",
        ),
        themes=("vaikuttaminen",),
    ),
)
