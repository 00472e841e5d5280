"""Stops of the municipal tour: two to come, one held."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="kuntakierros-loppi",
        title=Text(
            fi="Kuntakierroksen pysäkki: Loppi",
            sv="Kommunrundans hållplats: Loppi",
            en="Municipal tour stop: Loppi",
        ),
        lead=Text(
            fi=(
                "Neuvojamme istuu kunnantalon aulassa kolme tuntia. Tule kysymään, kertomaan tai "
                "vain pullalle."
            ),
            sv=(
                "Vår rådgivare sitter i kommunhusets aula i tre timmar. Kom och fråga, berätta "
                "eller bara för bullens skull."
            ),
            en=(
                "Our adviser sits in the hall of the municipal office for three hours. Come to "
                "ask, to tell or just for a bun."
            ),
        ),
        body=Text(
            fi=(
                "Pysäkille voi pistäytyä milloin vain kello 12 ja 15 välillä. Yhdistykset saavat "
                "sivunsa kuntoon, ja asukkaille etsitään sopivaa tekemistä.\n\n"
                "Samassa aulassa on kunnan järjestöyhdyshenkilö, jolta voi kysyä avustuksista ja "
                "tiloista. Poronpolun Muistipiiri kertoo torstaikävelyistään.\n\n"
                "Kyläyhdistykset, jotka eivät pääse paikalle päivällä, voivat sopia meille "
                "iltakäynnin samalle päivälle."
            ),
            sv=(
                "Du kan titta in när som helst mellan klockan 12 och 15. Föreningarna får sina "
                "sidor i skick, och för invånarna letar vi fram lämplig verksamhet.\n\n"
                "I samma aula finns kommunens kontaktperson för föreningar, som svarar på frågor "
                "om understöd och lokaler. Poronpolun Muistipiiri berättar om sina "
                "torsdagspromenader.\n\n"
                "Byaföreningar som inte kan komma på dagen får boka ett kvällsbesök samma dag."
            ),
            en=(
                "You can drop in at any time between 12 and 15. Associations get their pages in "
                "order, and we look for something suitable for residents.\n\n"
                "In the same hall you will find the municipal contact for associations, who can "
                "tell you about grants and premises. Poronpolun Muistipiiri talks about its "
                "Thursday walks.\n\n"
                "Village associations that cannot come by day may arrange an evening visit from us "
                "on the same date."
            ),
        ),
        kind="event",
        in_days=20,
        starts="12.00",
        hours=3,
        municipality="Loppi",
        venue=Text(
            fi="Kunnantalon aula",
            sv="Kommunhusets aula",
            en="Hall of the municipal office",
        ),
        street="Kirkkoraitti 4",
        organiser=Text(
            fi="Järjestöverkon käyttäjätuki ja Lopen kunta",
            sv="Föreningsnätverkets användarstöd och Loppi kommun",
            en="User support of the network and the municipality of Loppi",
        ),
        accessibility=Text(
            fi="Luiska pääovelle, esteetön wc. Aulassa voi istua rauhallisessa nurkassa.",
            sv="Ramp till huvudingången, tillgänglig toalett. I aulan finns ett lugnt hörn.",
            en="Ramp to the main door, accessible toilet. There is a quiet corner in the hall.",
        ),
        themes=("jarjestoyhteistyo", "palveluohjaus"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty kylänraitti harjun alla, reunalla mäntyjä",
                sv="Tecknad byväg nedanför en ås kantad av tallar",
                en="Drawn village road below a ridge, lined with pines",
            ),
        ),
    ),
    EventText(
        key="kuntakierros-ypaja",
        title=Text(
            fi="Kuntakierroksen pysäkki: Ypäjä",
            sv="Kommunrundans hållplats: Ypäjä",
            en="Municipal tour stop: Ypäjä",
        ),
        lead=Text(
            fi=(
                "Iltapäivä koulun ruokalassa: yhdistykset esittäytyvät ja samalla tehdään sivut "
                "valmiiksi."
            ),
            sv=(
                "En eftermiddag i skolans matsal: föreningarna presenterar sig och gör samtidigt "
                "sina sidor färdiga."
            ),
            en=(
                "An afternoon in the school dining hall: associations introduce themselves and "
                "finish their pages."
            ),
        ),
        body=Text(
            fi=(
                "Ypäjällä aloitetaan, kun koulu loppuu, jotta vanhemmat ja nuoretkin ehtivät. "
                "Jokaisella yhdistyksellä on oma pöydänpää, ja Tallikaverit tuo satulan "
                "kokeiltavaksi.\n\n"
                "Meidän pöydässämme saa tietonsa nettiin valokuvaa myöten. Otamme kuvan paikan "
                "päällä, jos sopivaa ei ole.\n\n"
                "Humppilasta ja Jokioisista pääsee kimppakyydillä. Ilmoita kyytitoive "
                "käyttäjätukeen kaksi päivää ennen."
            ),
            sv=(
                "I Ypäjä börjar vi när skolan slutar, så att också föräldrar och unga hinner med. "
                "Varje förening har sin egen bordsände, och Tallikaverit tar med en sadel att "
                "prova.\n\n"
                "Vid vårt bord får man ut sina uppgifter på nätet, till och med ett foto. Vi tar "
                "bilden på plats om det inte finns någon lämplig.\n\n"
                "Från Humppila och Jockis ordnas samåkning. Anmäl ditt önskemål till "
                "användarstödet två dagar i förväg."
            ),
            en=(
                "In Ypäjä we begin when school ends, so that parents and young people have time to "
                "come. Each association has its own end of a table, and Tallikaverit brings a "
                "saddle to try.\n\n"
                "At our table you get your details online, photograph included. We take one on the "
                "spot if you have none.\n\n"
                "There are shared rides from Humppila and Jokioinen. Tell user support two days "
                "ahead if you need one."
            ),
        ),
        kind="event",
        in_days=27,
        starts="15.00",
        hours=3,
        moved_by_days=7,
        access=("step_free", "accessible_parking"),
        municipality="Ypäjä",
        venue=Text(
            fi="Koulukeskuksen ruokala",
            sv="Skolcentrets matsal",
            en="Dining hall of the school centre",
        ),
        street="Opintie 3",
        organiser=Text(
            fi="Järjestöverkon käyttäjätuki ja Ypäjän kunta",
            sv="Föreningsnätverkets användarstöd och Ypäjä kommun",
            en="User support of the network and the municipality of Ypäjä",
        ),
        accessibility=Text(
            fi="Kaikki tilat ovat samassa kerroksessa. Pysäköinti pihalla.",
            sv="Alla utrymmen ligger på samma plan. Parkering på gården.",
            en="All rooms are on one floor. Parking in the yard.",
        ),
        themes=("jarjestoyhteistyo", "yhteisollisyys"),
    ),
    EventText(
        key="kuntakierros-jokioinen",
        title=Text(
            fi="Kuntakierroksen pysäkki: Jokioinen",
            sv="Kommunrundans hållplats: Jockis",
            en="Municipal tour stop: Jokioinen",
        ),
        lead=Text(
            fi="Kirjastossa juteltiin, skannattiin kuvia ja sovittiin yhteisestä ilmoitustaulusta.",
            sv=(
                "På biblioteket pratade vi, skannade bilder och kom överens om en gemensam "
                "anslagstavla."
            ),
            en="At the library we talked, scanned pictures and agreed on a shared notice board.",
        ),
        body=Text(
            fi=(
                "Kirjastovastaava oli kutsunut kaikki, joiden kokouksesta oli joskus löytynyt "
                "unohtunut sateenvarjo. Se osoittautui hyväksi kutsulistaksi.\n\n"
                "Jokivarren Muistitalo toi valokuvia tunnistettavaksi, ja niiden ympärillä moni "
                "kertoi myös omasta yhdistyksestään. Pysäkin jälkeen kolme uutta yhdistystä pyysi "
                "linkin oman sivun tekemiseen.\n\n"
                "Jokioisissa sovittiin, että kirjasto tulostaa kuukauden tapahtumat "
                "ilmoitustaululle."
            ),
            sv=(
                "Bibliotekets ansvariga hade bjudit in alla vars möten någon gång lämnat efter sig "
                "ett glömt paraply. Det visade sig vara en bra inbjudningslista.\n\n"
                "Jokivarren Muistitalo tog med fotografier att känna igen, och runt dem berättade "
                "många också om sin egen förening. Efter hållplatsen bad tre nya föreningar om en "
                "länk för att göra en sida.\n\n"
                "I Jockis kom vi överens om att biblioteket skriver ut månadens evenemang till "
                "anslagstavlan."
            ),
            en=(
                "The head of the library had invited everyone whose meetings had ever left a "
                "forgotten umbrella behind. It proved a good list.\n\n"
                "Jokivarren Muistitalo brought photographs to identify, and around them many "
                "people talked about their own association as well. After the stop, three new "
                "associations asked for a link to make a page.\n\n"
                "It was agreed in Jokioinen that the library prints the month's events for the "
                "notice board."
            ),
        ),
        kind="event",
        in_days=-47,
        starts="16.00",
        hours=3,
        municipality="Jokioinen",
        venue=Text(
            fi="Kirjaston lehtisali",
            sv="Bibliotekets tidningssal",
            en="Newspaper room of the library",
        ),
        street="Kartanonraitti 2",
        organiser=Text(
            fi="Järjestöverkon käyttäjätuki ja Jokioisten kirjasto",
            sv="Föreningsnätverkets användarstöd och Jockis bibliotek",
            en="User support of the network and Jokioinen library",
        ),
        accessibility=Text(
            fi="Luiska etuovelle, automaattiovi, esteetön wc.",
            sv="Ramp till ytterdörren, automatisk dörr, tillgänglig toalett.",
            en="Ramp to the front door, automatic door, accessible toilet.",
        ),
        themes=("jarjestoyhteistyo", "kotiseutu-perinne"),
    ),
)
