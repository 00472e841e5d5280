"""Keski-Suomi: association evenings."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="jarjestoilta-keuruu",
        title=Text(
            fi="Keuruun järjestöilta: tilat yhteiseen käyttöön",
            sv="Föreningskväll i Keuru: lokaler för alla",
            en="Association evening in Keuruu: rooms to share",
        ),
        lead=Text(
            fi=(
                "Kunta ja yhdistykset etsivät yhdessä ratkaisun siihen, miten tyhjät huoneet "
                "saadaan iltakäyttöön."
            ),
            sv=(
                "Kommunen och föreningarna söker tillsammans ett sätt att öppna tomma rum om "
                "kvällarna."
            ),
            en=(
                "The town and associations look together for a way to open empty rooms in the "
                "evenings."
            ),
        ),
        body=Text(
            fi=(
                "Keuruulla on enemmän huoneita kuin avaimia. Illassa käydään läpi koulujen, "
                "kirjaston ja seurakunnan tilat ja sovitaan, kenen kautta vuoro varataan.\n\n"
                "Tervetulleita ovat kaikki Keuruulla toimivat yhdistykset, seurat ja kerhot, "
                "rekisteröidyt ja rekisteröimättömät. Jokainen saa minuutin esittäytymiseen ja "
                "toisen toiveeseen."
            ),
            sv=(
                "Keuru har fler rum än nycklar. Under kvällen går vi igenom skolornas, "
                "bibliotekets och församlingens lokaler och kommer överens om hur man bokar en "
                "tur.\n\n"
                "Alla föreningar, sällskap och klubbar som verkar i Keuru är välkomna, "
                "registrerade eller inte. Var och en får en minut för att presentera sig och en "
                "för ett önskemål."
            ),
            en=(
                "Keuruu has more rooms than keys. The evening goes through the rooms of schools, "
                "the library and the parish, and agrees on how a turn is booked.\n\n"
                "All associations, societies and clubs at work in Keuruu are welcome, registered "
                "or not. Each gets a minute to introduce itself and another for a wish."
            ),
        ),
        kind="evening",
        in_days=9,
        starts="17.00",
        hours=3.0,
        access=("step_free", "accessible_toilet", "induction_loop"),
        municipality="Keuruu",
        venue=Text(
            fi="Keuruun kirjasto, kokoussali",
            sv="Keuru bibliotek, mötessalen",
            en="Keuruu library, meeting room",
        ),
        street="Kirjastotie 4",
        organiser=Text(
            fi="Keuruun kaupunki ja Keski-Suomen Järjestöverstas ry",
            sv="Keuru stad och Keski-Suomen Järjestöverstas ry",
            en="Town of Keuruu and Keski-Suomen Järjestöverstas ry",
        ),
        capacity=60,
        accessibility=Text(
            fi="Sisäänkäynti on kadun tasossa, salissa on induktiosilmukka ja aulassa esteetön wc.",
            sv=(
                "Ingången är i gatuplan, salen har hörslinga och i aulan finns en tillgänglig "
                "toalett."
            ),
            en=(
                "The entrance is at street level, the room has an induction loop and the lobby an "
                "accessible toilet."
            ),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Kahvit ja esittäytyminen, toiveet taululle",
                    sv="Kaffe och presentation, önskemålen på tavlan",
                    en="Coffee and introductions, wishes on the board",
                ),
            ),
            (
                "17.50",
                Text(
                    fi="Kaupungin puheenvuoro: mitkä tilat ovat vapaana",
                    sv="Stadens inlägg: vilka lokaler är lediga",
                    en="The town speaks: which rooms are free",
                ),
            ),
            (
                "18.15",
                Text(
                    fi="Pöydittäin: kuka tarvitsee, mitä ja milloin",
                    sv="I bordsgrupper: vem behöver vad och när",
                    en="At tables: who needs what, and when",
                ),
            ),
            (
                "19.30",
                Text(
                    fi="Mitä sovittiin, kuka tekee ja mihin mennessä",
                    sv="Vad vi kom överens om, vem gör det och när",
                    en="What was agreed, who does it and by when",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "kohtaamispaikat"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty kirjastotalo iltavalossa",
                sv="Ett tecknat bibliotek i kvällsljus",
                en="A drawn library in evening light",
            ),
        ),
    ),
    EventText(
        key="jarjestoilta-joutsa",
        title=Text(
            fi="Joutsan järjestöilta: mökkiläinen mukaan",
            sv="Föreningskväll i Joutsa: stugägarna med",
            en="Association evening in Joutsa: bringing in cottage owners",
        ),
        lead=Text(
            fi=(
                "Miten vapaa-ajan asukkaasta tulee talkoolainen? Illassa kuullaan, mikä on "
                "toiminut Leivonmäellä ja Luhangassa."
            ),
            sv=(
                "Hur blir en sommargäst talkoarbetare? Vi hör vad som har fungerat i Leivonmäki "
                "och Luhanka."
            ),
            en=(
                "How does a cottage owner become a helper? We hear what has worked in Leivonmäki "
                "and Luhanka."
            ),
        ),
        body=Text(
            fi=(
                "Osa Joutsan väestä asuu kunnassa vain puolet vuodesta, mutta välittää siitä koko "
                "vuoden. Järjestöillassa mietitään, millaisiin tehtäviin heitä voi pyytää ja missä "
                "heidät tavoittaa.\n\n"
                "Vapaa-ajan asukkaille on varattu oma pöytä. Illan lopuksi sovitaan yksi yhteinen "
                "talkoopäivä ja sille isäntäväki."
            ),
            sv=(
                "En del av invånarna i Joutsa bor där bara halva året men bryr sig om orten året "
                "om. Under kvällen funderar vi på vilka uppgifter man kan be dem om och var man "
                "når dem.\n\n"
                "Fritidsboende har ett eget bord. Till slut bestämmer vi en gemensam talkodag och "
                "vem som är värd."
            ),
            en=(
                "Some of Joutsa’s people live there only half the year but care about it all year. "
                "The evening asks what tasks they could be invited to and where to reach them.\n\n"
                "Part-time residents have a table of their own. At the end we agree on one shared "
                "working day and its hosts."
            ),
        ),
        kind="evening",
        in_days=26,
        starts="17.30",
        hours=2.5,
        municipality="Joutsa",
        venue=Text(
            fi="Joutsan seurantalo",
            sv="Föreningshuset i Joutsa",
            en="Joutsa community hall",
        ),
        street="Jousitie 21",
        organiser=Text(
            fi="Joutsan kunta ja kylätoimikunnat",
            sv="Joutsa kommun och bykommittéerna",
            en="Municipality of Joutsa and the village committees",
        ),
        capacity=70,
        accessibility=Text(
            fi=(
                "Ovella on kaksi askelmaa ja irrotettava luiska. Wc on ahdas pyörätuolille, "
                "pihalla on tilava."
            ),
            sv=(
                "Två trappsteg vid dörren och en lös ramp. Toaletten inne är trång för rullstol, "
                "på gården finns en rymlig."
            ),
            en=(
                "Two steps at the door and a removable ramp. The indoor toilet is narrow for a "
                "wheelchair; there is a roomy one outside."
            ),
        ),
        programme=(
            (
                "17.30",
                Text(
                    fi="Kahvi, voileivät ja nimikierros",
                    sv="Kaffe, smörgåsar och namnrunda",
                    en="Coffee, sandwiches and names",
                ),
            ),
            (
                "18.10",
                Text(
                    fi="Kunnan puheenvuoro: keitä meillä asuu",
                    sv="Kommunens inlägg: vilka bor här",
                    en="The municipality: who lives here",
                ),
            ),
            (
                "18.30",
                Text(
                    fi="Oppimiskahvila neljässä pöydässä",
                    sv="Lärcafé vid fyra bord",
                    en="Learning café at four tables",
                ),
            ),
            (
                "19.40",
                Text(
                    fi="Yhteenveto ja talkoopäivän valinta",
                    sv="Sammandrag och val av talkodag",
                    en="Summing up and choosing the day",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "kylatoiminta"),
    ),
    EventText(
        key="jarjestoilta-saarijarvi",
        title=Text(
            fi="Saarijärven järjestöilta: kuka kertoo uudelle asukkaalle",
            sv="Föreningskväll i Saarijärvi: vem berättar för den nyinflyttade",
            en="Association evening in Saarijärvi: who tells the newcomer",
        ),
        lead=Text(
            fi=(
                "Illassa koottiin tervetulokassi, joka odottaa jatkossa jokaista muuttajaa "
                "kirjastossa."
            ),
            sv=(
                "Under kvällen packades en välkomstkasse som i fortsättningen väntar på varje "
                "nyinflyttad på biblioteket."
            ),
            en=(
                "The evening put together a welcome bag that will wait at the library for everyone "
                "who moves in."
            ),
        ),
        body=Text(
            fi=(
                "Paikalla oli yhdistyksiä partiosta pelimanneihin. Jokainen toi kassiin yhden "
                "asian: kortin, avaimenperän, kutsun tai pullon kotitekoista mehua.\n\n"
                "Kunta lupasi kertoa kassista muuttoilmoituksen yhteydessä. Yhdistykset lupasivat "
                "vastata, kun uusi ihminen soittaa."
            ),
            sv=(
                "På plats fanns föreningar från scouter till spelmän. Alla lade en sak i kassen: "
                "ett kort, en nyckelring, en inbjudan eller en flaska hemgjord saft.\n\n"
                "Kommunen lovade berätta om kassen vid flyttanmälan. Föreningarna lovade svara när "
                "en ny människa ringer."
            ),
            en=(
                "There were associations from scouts to fiddlers. Each put one thing in the bag: a "
                "card, a key ring, an invitation or a bottle of home-made juice.\n\n"
                "The municipality promised to tell of the bag to people registering a move. The "
                "associations promised to answer when a new person rings."
            ),
        ),
        kind="evening",
        in_days=-17,
        starts="17.00",
        hours=2.5,
        municipality="Saarijärvi",
        venue=Text(fi="Saarijärven kirjasto", sv="Saarijärvi bibliotek", en="Saarijärvi library"),
        street="Sivulantie 6",
        organiser=Text(fi="Saarijärven kaupunki", sv="Saarijärvi stad", en="Town of Saarijärvi"),
        capacity=50,
        accessibility=Text(
            fi="Esteetön tila, penkkejä ja seisomapöytiä, kuulosilmukka.",
            sv="Tillgänglig lokal, bänkar och ståbord, hörslinga.",
            en="Accessible room with benches, standing tables and a hearing loop.",
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Kahvi ja esittäytyminen",
                    sv="Kaffe och presentation",
                    en="Coffee and introductions",
                ),
            ),
            (
                "17.40",
                Text(fi="Kaupungin terveiset", sv="Stadens hälsning", en="Greetings from the town"),
            ),
            (
                "18.00",
                Text(fi="Kassin kokoaminen", sv="Vi packar kassen", en="Putting the bag together"),
            ),
            ("19.10", Text(fi="Sovitut asiat", sv="Det vi kom överens om", en="What was agreed")),
        ),
        themes=("jarjestoyhteistyo",),
    ),
)
