"""Keski-Suomi: news of the whole network."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="kyselyn-tulokset",
        title=Text(
            fi="Kysely kertoi: yhteisistä päivistä ja kirjeistä oli hyötyä",
            sv="Enkäten visade: de gemensamma dagarna och breven var till nytta",
            en="Survey shows that shared days and letters were useful",
        ),
        lead=Text(
            fi=(
                "Kokosimme aiemman hankkeen palautteen luvut ja opit raportiksi, jonka jokainen "
                "voi lukea. Neljä viidestä vastaajasta koki saaneensa hyötyä."
            ),
            sv=(
                "Vi har samlat siffrorna och lärdomarna från det tidigare projektets enkät i en "
                "rapport som alla kan läsa. Fyra av fem upplevde nytta."
            ),
            en=(
                "We have gathered the figures and lessons of an earlier project’s survey into a "
                "report for all to read. Four in five respondents found benefit."
            ),
        ),
        body=Text(
            fi=(
                "Alkuvuodesta 2019 hanke Keski-Suomen vaikuttavat järjestöt kysyi väeltään, "
                "kannattiko tulla paikalle ja lukea viestit. Vastauksia tuli 81, ja hankkeen "
                "kokonaisarvosanaksi annettiin 4 viidestä.\n\n"
                "Hyödylliseksi työn koki 80 prosenttia: joko vastaaja itse, hänen taustayhteisönsä "
                "tai molemmat. Moni oli saanut tietoa oikeaan aikaan ja löytänyt kumppaneita "
                "muista järjestöistä ja kunnista.\n\n"
                "## Kaksi toivetta muuttui tavaksi\n\n"
                "Kehittämisideoita tuli muutama, ja ne vetivät eri suuntiin. Kaksi nousi silti yli "
                "muiden: tulokset näkyviin ja kieli lähemmäs arkea. Molemmista on tullut tämän "
                "palvelun tapa toimia.\n\n"
                "> Kun luvut ovat kaikkien nähtävillä, niistä voi myös olla eri mieltä. Se on hyvä "
                "alku.\n"
                "> — järjestöjen muutosagentti\n\n"
                "Raportissa kerrotaan myös, keiltä kysyttiin ja kuinka moni jätti kohdan "
                "vastaamatta. Kiitos vielä kerran kaikille, jotka vastasivat."
            ),
            sv=(
                "I början av 2019 frågade projektet Keski-Suomen vaikuttavat järjestöt sina "
                "deltagare om det hade lönat sig att komma och att läsa breven. Det kom 81 svar, "
                "och helhetsbetyget blev 4 av 5.\n\n"
                "Av de svarande upplevde 80 procent nytta: antingen själva, i sin organisation "
                "eller båda delarna. Många hade fått information i rätt tid och hittat partner i "
                "andra föreningar och kommuner.\n\n"
                "## Två önskemål blev vanor\n\n"
                "Det kom några förslag till förbättringar, och de drog åt olika håll. Två steg "
                "ändå fram: gör resultaten synliga och kom närmare vardagsspråket. Båda har blivit "
                "den här tjänstens sätt att arbeta.\n\n"
                "> När siffrorna är öppna för alla kan man också vara oense om dem. Det är en bra "
                "början.\n"
                "> — föreningarnas förändringsagent\n\n"
                "I rapporten berättar vi också vem som fick frågorna och hur många som hoppade "
                "över en punkt. Än en gång tack till alla som svarade."
            ),
            en=(
                "In early 2019 the project Keski-Suomen vaikuttavat järjestöt asked its people "
                "whether it had been worth coming along and reading the letters. There were 81 "
                "answers, and the overall grade was 4 out of 5.\n\n"
                "For 80 per cent the work had been of use: to themselves, to the body they "
                "represented, or to both. Many had received information at the right time and "
                "found partners in other associations and municipalities.\n\n"
                "## Two wishes that became habits\n\n"
                "There were a few ideas for improvement, pulling in different directions. Two "
                "stood out all the same: show the results, and come closer to everyday language. "
                "Both have become this service’s way of working.\n\n"
                "> When everyone can see the figures, you may also disagree about them. That is a "
                "good start.\n"
                "> — change agent for associations\n\n"
                "The report also tells who was asked and how many skipped a question. Thank you "
                "once more to all who answered."
            ),
        ),
        days_ago=4,
        themes=("jarjestoyhteistyo",),
        organisations=("jarjestoverstas",),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty joukko ihmisiä rinnakkain",
                sv="En tecknad grupp människor sida vid sida",
                en="A drawn group of people side by side",
            ),
        ),
    ),
    NewsText(
        key="kuntakirje-kokoaa",
        title=Text(
            fi="Kuntakirje vie järjestöjen asian päättäjän postiin",
            sv="Kommunbrevet för föreningarnas sak till beslutsfattarens inkorg",
            en="The municipal letter takes associations’ work to decision-makers",
        ),
        lead=Text(
            fi=(
                "Yksi sivu, kolme asiaa ja yksi ehdotus: näin syntyy kirje, jonka kiireinenkin "
                "viranhaltija ehtii lukea."
            ),
            sv=(
                "En sida, tre saker och ett förslag: så blir det ett brev som också en upptagen "
                "tjänsteinnehavare hinner läsa."
            ),
            en=(
                "One page, three matters and one proposal: that makes a letter even a busy "
                "official has time to read."
            ),
        ),
        body=Text(
            fi=(
                "Järjestöt kirjoittavat paljon toisilleen. Kuntakirje kulkee toiseen suuntaan, "
                "kuntien ja maakunnan viranhaltijoille ja luottamushenkilöille, ja kertoo heidän "
                "työnsä kannalta, mitä järjestöissä tehdään asukkaiden hyvinvoinnin eteen.\n\n"
                "Ajatus on peräisin hankkeesta, jonka aikana kuntakirje avasi päättäjille "
                "yhteistyön mahdollisuuksia. Nyt kirje ilmestyy neljä kertaa vuodessa, ja sen voi "
                "tilata kuka tahansa.\n\n"
                "## Näin saat asiasi mukaan\n\n"
                "- Kerro yksi tapaus: mitä tehtiin, kenelle ja mitä siitä seurasi.\n"
                "- Lisää yksi luku ja sen lähde.\n"
                "- Ehdota, mitä kunta voisi tehdä seuraavaksi.\n\n"
                "Lähetä muutama rivi Verstaalle. Autamme hiomaan tekstin ja tarkistamme, että "
                "mukana olevat ihmiset ovat antaneet luvan."
            ),
            sv=(
                "Föreningar skriver mycket till varandra. Kommunbrevet går åt andra hållet, till "
                "tjänsteinnehavare och förtroendevalda i kommunerna och landskapet, och berättar "
                "ur deras arbetes synvinkel vad föreningarna gör för invånarnas välfärd.\n\n"
                "Tanken kommer från projektet, där kommunbrevet öppnade möjligheter till samarbete "
                "för beslutsfattarna. Nu kommer brevet ut fyra gånger om året, och vem som helst "
                "kan prenumerera.\n\n"
                "## Så får du med din sak\n\n"
                "- Berätta om ett fall: vad gjordes, för vem och vad ledde det till.\n"
                "- Lägg till en siffra och dess källa.\n"
                "- Föreslå vad kommunen kunde göra härnäst.\n\n"
                "Skicka några rader till Järjestöverstas. Vi hjälper dig att slipa texten och "
                "kontrollerar att de personer som nämns har gett sitt tillstånd."
            ),
            en=(
                "Associations write a great deal to one another. The municipal letter goes the "
                "other way, to officials and elected members in municipalities and the region, and "
                "tells from the standpoint of their work what associations do for residents’ "
                "wellbeing.\n\n"
                "The idea comes from the project, in which the letter opened up chances of "
                "cooperation for decision-makers. It now appears four times a year, and anyone may "
                "subscribe.\n\n"
                "## How to get your matter in\n\n"
                "- Tell of one case: what was done, for whom and what followed.\n"
                "- Add one figure and its source.\n"
                "- Propose what the municipality might do next.\n\n"
                "Send a few lines to Järjestöverstas. We help you polish the text and check that "
                "the people in it have agreed."
            ),
        ),
        days_ago=16,
        themes=("vaikuttaminen", "jarjestoyhteistyo"),
        organisations=("jarjestoverstas",),
    ),
    NewsText(
        key="pajakierros",
        title=Text(
            fi="Elinvoimapajat kiertävät taas seitsemällä alueella",
            sv="Livskraftsverkstäderna reser igen till sju områden",
            en="Vitality workshops tour seven areas again",
        ),
        lead=Text(
            fi=(
                "Kunnat ja järjestöt istuvat saman pöydän ääreen ja lähtevät kotiin suunnitelman "
                "kanssa. Mukaan mahtuu myös asukkaita."
            ),
            sv=(
                "Kommuner och föreningar sätter sig vid samma bord och går hem med en plan. Det "
                "finns plats för invånare också."
            ),
            en=(
                "Municipalities and associations sit down together and go home with a plan. There "
                "is room for residents too."
            ),
        ),
        body=Text(
            fi=(
                "Vuonna 2018 elinvoimapajoissa oli mukana yli 220 ihmistä, ja jokainen "
                "Keski-Suomen kunta osallistui niiden tekemiseen. Siitä syntyi suunnitelmia, "
                "joista osa elää edelleen. Nyt palataan samoihin pöytiin.\n\n"
                "Pajan runko on pysynyt yksinkertaisena. Ensin todetaan, mikä kunnan ja "
                "järjestöjen yhteistyössä toimii. Sitten kukin kunta tekee oman suunnitelmansa, ja "
                "lopuksi naapurit kertovat toisillekin.\n\n"
                "- Mukaan voi tulla yhdistyksen puolesta tai ihan itsenään.\n"
                "- Paja on maksuton ja kestää kolme tuntia.\n"
                "- Kahvi, lounas ja lastenhoito kuuluvat asiaan.\n\n"
                "Ensimmäiset paikat ovat Viitasaari ja Jämsä. Muista ilmoitetaan "
                "tapahtumakalenterissa sitä mukaa kuin tilat varmistuvat."
            ),
            sv=(
                "År 2018 deltog fler än 220 personer i livskraftsverkstäderna, och alla kommuner i "
                "Mellersta Finland var med och genomförde dem. Det ledde till planer av vilka en "
                "del lever än i dag. Nu återvänder vi till samma bord.\n\n"
                "Verkstadens stomme är fortfarande enkel. Först konstaterar vi vad som fungerar i "
                "samarbetet mellan kommunen och föreningarna. Sedan gör varje kommun sin egen "
                "plan, och till slut berättar grannarna för varandra.\n\n"
                "- Du kan komma för en förening eller bara som dig själv.\n"
                "- Verkstaden är gratis och tar tre timmar.\n"
                "- Kaffe, lunch och barnpassning ingår.\n\n"
                "De första orterna är Viitasaari och Jämsä. De övriga syns i evenemangskalendern "
                "när lokalerna är klara."
            ),
            en=(
                "In 2018 more than 220 people took part in the vitality workshops, and every "
                "municipality in Central Finland helped to carry them out. Plans came of it, some "
                "of which are still alive. Now we return to the same tables.\n\n"
                "The frame of a workshop has stayed simple. First we say what works between the "
                "municipality and its associations. Then each municipality makes a plan of its "
                "own, and finally neighbours tell one another.\n\n"
                "- You may come for an association or simply as yourself.\n"
                "- A workshop is free and lasts three hours.\n"
                "- Coffee, lunch and childcare are included.\n\n"
                "The first places are Viitasaari and Jämsä. The rest will appear in the events "
                "calendar as rooms are confirmed."
            ),
        ),
        days_ago=27,
        municipalities=("Viitasaari", "Jämsä"),
        themes=("jarjestoyhteistyo", "kylatoiminta"),
        organisations=("jarjestoverstas",),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty kylätalo ja pihalla pyöriä",
                sv="Ett tecknat byahus med cyklar på gården",
                en="A drawn village hall with bicycles in the yard",
            ),
        ),
    ),
    NewsText(
        key="selkea-kieli",
        title=Text(
            fi="Kirjoita niin kuin puhuisit naapurille",
            sv="Skriv som du skulle tala med grannen",
            en="Write as you would talk to a neighbour",
        ),
        lead=Text(
            fi=(
                "Verstas kouluttaa järjestöjä ja kuntia arkiseen kieleen. Ensimmäinen etäkoulutus "
                "on avoin kaikille."
            ),
            sv=(
                "Järjestöverstas utbildar föreningar och kommuner i vardagligt språk. Den första "
                "distanskursen är öppen för alla."
            ),
            en=(
                "Järjestöverstas trains associations and municipalities in everyday language. The "
                "first remote course is open to all."
            ),
        ),
        body=Text(
            fi=(
                "Vuoden 2019 kyselyssä viestintää kiitettiin siitä, että vaikeankin uudistuksen "
                "ymmärsi tavallisella maalaisjärjellä. Samassa kyselyssä pyydettiin lisää juuri "
                "sitä: puhetta ruohonjuuresta, ei rakenteista.\n\n"
                "Olemme siksi tehneet lyhyen koulutuksen. Siinä otetaan oikea tiedote ja "
                "kirjoitetaan se yhdessä uusiksi puolessa tunnissa.\n\n"
                "## Kolme ensimmäistä keinoa\n\n"
                "- Aloita siitä, mikä muuttuu lukijan elämässä.\n"
                "- Yksi asia lausetta kohti.\n"
                "- Lue teksti ääneen ennen lähettämistä.\n\n"
                "Koulutus järjestetään etänä. Tallennetta ei tehdä, jotta omia keskeneräisiä "
                "tekstejä uskaltaa näyttää."
            ),
            sv=(
                "I enkäten 2019 fick kommunikationen beröm för att man med vanligt bondförnuft "
                "förstod till och med en svår reform. I samma enkät önskade man mer av just det: "
                "tal om gräsrötterna, inte om strukturer.\n\n"
                "Därför har vi gjort en kort kurs. Där tar vi ett verkligt meddelande och skriver "
                "om det tillsammans på en halvtimme.\n\n"
                "## De tre första knepen\n\n"
                "- Börja med det som förändras i läsarens liv.\n"
                "- En sak per mening.\n"
                "- Läs texten högt innan du skickar den.\n\n"
                "Kursen hålls på distans. Den spelas inte in, så att man vågar visa sina "
                "halvfärdiga texter."
            ),
            en=(
                "In the 2019 survey the communication was thanked because plain common sense was "
                "enough to follow even a hard reform. The same survey asked for more of just that: "
                "talk about the grass roots, not about structures.\n\n"
                "So we have made a short course. We take a real notice and rewrite it together in "
                "half an hour.\n\n"
                "## The first three tricks\n\n"
                "- Begin with what changes in the reader’s life.\n"
                "- One thing to a sentence.\n"
                "- Read the text aloud before you send it.\n\n"
                "The course is held remotely. It is not recorded, so that people dare to show "
                "unfinished texts."
            ),
        ),
        days_ago=41,
        themes=("selkokieli-kielellinen",),
        organisations=("jarjestoverstas",),
    ),
)
