"""What Kanta-Häme's site says of itself, and how an association joins."""

from network.demo.texts import ContentText, Picture, Text

PAGES = (
    ContentText(
        key="tietoa",
        slug=Text(fi="tietoa-palvelusta", sv="om-tjansten", en="about"),
        title=Text(fi="Tietoa palvelusta", sv="Om tjänsten", en="About this service"),
        lead=Text(
            fi=(
                "Kanta-Hämeen yhdistykset, tapahtumat ja yhteistyö löytyvät yhdestä paikasta. "
                "Tällä sivulla kerrotaan, kenelle palvelu on tehty ja kuka siitä huolehtii."
            ),
            sv=(
                "Föreningarna, evenemangen och samarbetet i Egentliga Tavastland finns samlade på "
                "ett ställe. Här berättar vi vem tjänsten är till för och vem som sköter den."
            ),
            en=(
                "The associations, events and cooperation of Kanta-Häme can be found in one place. "
                "This page tells you who the service is for and who looks after it."
            ),
        ),
        body=Text(
            fi=(
                "Maakunnassa on 11 kuntaa, ja jokaisessa tehdään paljon hyvää yhdessä: "
                "kahvitellaan, kuljetaan metsässä, autetaan papereissa ja kuunnellaan. Jotta "
                "toiminta ei jäisi vain naapurin tietoon, järjestöt, yhdistykset ja muut yhteisöt "
                "esittäytyvät täällä samalla tavalla, oli jäseniä kymmenen tai tuhat.\n\n"
                "## Kenelle tämä on\n\n"
                "- Yhdistyksille: yhteinen paikka näyttää, mitä teette ja ketkä ovat "
                "tervetulleita.\n"
                "- Asukkaille: toimintaa voi etsiä oman kunnan tai itseä koskettavan aiheen "
                "mukaan.\n"
                "- Ammattilaisille: kun asiakas tarvitsee vertaisia tai seuraa, oikea yhdistys "
                "löytyy samalta sivulta, ja tiedot voi tulostaa mukaan.\n\n"
                "## Myös yhteistyö näkyy\n\n"
                "Sivuilta näet, mitä yhteistyöverkostoja Kanta-Hämeessä on ja miten niihin pääsee. "
                "Uuden toimijan ei tarvitse tuntea ketään valmiiksi.\n\n"
                "## Kuka palvelusta huolehtii\n\n"
                "Ylläpitäjä on Vanajaveden Setlementti ry, ja työn rahoittaa Sosiaali- ja "
                "terveysjärjestöjen avustuskeskus STEA. Sivusto on yksi monista aluepalveluista, "
                "jotka toimivat samalla alustalla ja kehittävät sitä yhdessä.\n\n"
                "! Tämä on esittelysivusto. Yhdistykset, henkilöt ja tilastoluvut on keksitty, "
                "kunnat ovat oikeita."
            ),
            sv=(
                "I landskapet finns 11 kommuner, och i var och en görs mycket gott tillsammans: "
                "man dricker kaffe, går i skogen, hjälper till med papper och lyssnar. För att "
                "verksamheten inte bara ska vara känd bland grannarna presenterar sig "
                "organisationer, föreningar och andra gemenskaper här på samma sätt, oavsett om "
                "medlemmarna är tio eller tusen.\n\n"
                "## För vem\n\n"
                "- För föreningar: en gemensam plats att visa vad ni gör och vilka som är "
                "välkomna.\n"
                "- För invånare: du kan söka verksamhet enligt din egen kommun eller ett ämne som "
                "berör dig.\n"
                "- För yrkespersoner: när en klient behöver kamrater eller sällskap hittar du rätt "
                "förening på samma sida, och uppgifterna kan skrivas ut.\n\n"
                "## Samarbetet syns också\n\n"
                "På sidorna ser du vilka samarbetsnätverk som finns i Egentliga Tavastland och hur "
                "man kommer med. Den som är ny behöver inte känna någon på förhand.\n\n"
                "## Vem sköter tjänsten\n\n"
                "Tjänsten upprätthålls av Vanajaveden Setlementti ry och arbetet finansieras av "
                "Understödscentralen för social- och hälsovårdsorganisationer STEA. Webbplatsen är "
                "en av många regionala tjänster som finns på samma plattform och utvecklar den "
                "tillsammans.\n\n"
                "! Det här är en demonstrationswebbplats. Föreningarna, personerna och de "
                "statistiska siffrorna är påhittade, kommunerna är verkliga."
            ),
            en=(
                "The region has 11 municipalities, and in every one of them people do a great deal "
                "of good together: they have coffee, walk in the woods, help with paperwork and "
                "listen. So that this is not known only to the neighbours, organisations, "
                "associations and other communities introduce themselves here in the same way, "
                "whether they have ten members or a thousand.\n\n"
                "## Who it is for\n\n"
                "- Associations: a shared place to show what you do and who is welcome.\n"
                "- Residents: you can look for activities by your own municipality or by a theme "
                "that matters to you.\n"
                "- Professionals: when a client needs peers or company, the right association is "
                "on the same page, and the details can be printed to take away.\n\n"
                "## Cooperation is visible too\n\n"
                "These pages show which cooperation networks there are in Kanta-Häme and how to "
                "join them. Newcomers do not need to know anyone beforehand.\n\n"
                "## Who looks after it\n\n"
                "The service is kept by Vanajaveden Setlementti ry and the work is funded by STEA, "
                "the Funding Centre for Social Welfare and Health Organisations. This is one of "
                "many regional services that run on the same platform and develop it together.\n\n"
                "! This is a demonstration site. The associations, people and statistics are "
                "invented; the municipalities are real."
            ),
        ),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvimaisema, jonka rannalla on koivuja ja pieni laituri",
                sv="Tecknat sjölandskap med björkar och en liten brygga vid stranden",
                en="Drawn lake landscape with birches and a small jetty on the shore",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="ota-yhteytta",
        slug=Text(fi="ota-yhteytta", sv="kontakt", en="contact"),
        title=Text(fi="Ota yhteyttä", sv="Kontakta oss", en="Contact us"),
        lead=Text(
            fi=(
                "Soita, kirjoita tai nykäise hihasta kuntakierroksella. Yksikään kysymys ei ole "
                "liian pieni."
            ),
            sv="Ring, skriv eller ta tag i oss under kommunrundan. Ingen fråga är för liten.",
            en="Ring, write or catch us on the municipal tour. No question is too small.",
        ),
        body=Text(
            fi=(
                "## Käyttäjätuki\n\n"
                "- Puhelin 050 000 0300, tiistaisin ja torstaisin kello 9–12\n"
                "- Sähköposti kantahame@example.org, vastaamme kahden arkipäivän kuluessa\n"
                "- Muina aikoina voit jättää soittopyynnön vastaajaan\n\n"
                "## Mihin saat meiltä apua\n\n"
                "Autamme yhdistystä tekemään oman sivun, muuttamaan yhteystiedot ja ilmoittamaan "
                "tapahtuman. Asukasta autamme löytämään toimintaa, ja ammattilaiselle neuvomme, "
                "miten tulosteen saa asiakkaan mukaan.\n\n"
                "## Opastus teidän kunnassanne\n\n"
                "Tulemme mielellämme paikan päälle. Kaksi tuntia, muutama kone ja pannu kahvia "
                "riittää: sinä aikana jokainen saa yhdistyksensä tiedot kuntoon. Opastus ei maksa "
                "mitään, ja sen voi pyytää kunta, kirjasto tai yhdistys.\n\n"
                "## Huomasitko virheen?\n\n"
                "Kerro, millä sivulla olit ja mitä tapahtui. Pienikin vihje auttaa, vaikka et "
                "muistaisi kaikkea."
            ),
            sv=(
                "## Användarstöd\n\n"
                "- Telefon 050 000 0300, tisdagar och torsdagar klockan 9–12\n"
                "- E-post kantahame@example.org, vi svarar inom två vardagar\n"
                "- Övriga tider kan du lämna en ringbegäran i telefonsvararen\n\n"
                "## Vad vi hjälper till med\n\n"
                "Vi hjälper föreningar att göra en egen sida, ändra kontaktuppgifter och anmäla "
                "evenemang. Invånare hjälper vi att hitta verksamhet, och yrkespersoner får råd om "
                "hur man skriver ut uppgifter åt en klient.\n\n"
                "## Handledning i er kommun\n\n"
                "Vi kommer gärna till er. Två timmar, några datorer och en panna kaffe räcker: på "
                "den tiden får alla sin förenings uppgifter i skick. Handledningen kostar "
                "ingenting och kan beställas av en kommun, ett bibliotek eller en förening.\n\n"
                "## Hittade du ett fel?\n\n"
                "Berätta vilken sida du var på och vad som hände. Också ett litet tips hjälper, "
                "även om du inte minns allt."
            ),
            en=(
                "## User support\n\n"
                "- Telephone 050 000 0300, Tuesdays and Thursdays from 9 to 12\n"
                "- E-mail kantahame@example.org, we reply within two working days\n"
                "- At other times you can leave a message and we will ring you back\n\n"
                "## What we can help with\n\n"
                "We help associations to make their page, change their contact details and "
                "announce an event. We help residents to find activities, and advise professionals "
                "on printing details for a client.\n\n"
                "## Guidance in your municipality\n\n"
                "We are glad to come to you. Two hours, a few computers and a pot of coffee are "
                "enough: in that time everyone gets their association's details in order. Guidance "
                "is free, and a municipality, a library or an association can ask for it.\n\n"
                "## Did you notice a mistake?\n\n"
                "Tell us which page you were on and what happened. Even a small hint helps if you "
                "do not remember everything."
            ),
        ),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, joissa kummassakin on kahvikuppi",
                sv="Tecknade händer med var sin kaffekopp",
                en="Drawn hands, each holding a cup of coffee",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="yhdistys-mukaan",
        slug=Text(fi="yhdistys-mukaan", sv="forening-med", en="join-in"),
        title=Text(
            fi="Yhdistyksesi mukaan",
            sv="Ta med din förening",
            en="Bring your association in",
        ),
        lead=Text(
            fi="Oman sivun saa maksutta, ja sen tekemiseen menee yksi kahvitauko.",
            sv="En egen sida är gratis och blir färdig under en kaffepaus.",
            en="A page of your own is free and takes one coffee break to make.",
        ),
        body=Text(
            fi=(
                "- Pyydä linkki käyttäjätuesta. Salasanaa ei tarvita.\n"
                "- Kerro lomakkeella, mitä teette, missä kunnissa ja kenelle.\n"
                "- Valitse yhdestä kolmeen aihetta, joiden alta teitä haetaan.\n"
                "- Lähetä. Luemme tekstin läpi ja julkaisemme sivun muutamassa päivässä.\n\n"
                "Toisella kielellä kirjoittaminen on vapaaehtoista, mutta muutama rivi ruotsia tai "
                "englantia avaa oven monelle. Autamme käännöksessä.\n\n"
                "## Kun jokin muuttuu\n\n"
                "Sama linkki toimii myös korjauksiin. Jos puheenjohtaja vaihtuu kevätkokouksessa, "
                "ilmoita uusi yhteystieto heti, niin kukaan ei soita väärään numeroon. Kerran "
                "vuodessa kysymme joka tapauksessa, pitävätkö tiedot paikkansa."
            ),
            sv=(
                "- Be användarstödet om en länk. Du behöver inget lösenord.\n"
                "- Berätta på blanketten vad ni gör, i vilka kommuner och för vem.\n"
                "- Välj ett till tre ämnen som folk hittar er under.\n"
                "- Skicka in. Vi läser igenom texten och publicerar sidan inom några dagar.\n\n"
                "Att skriva på ett andra språk är frivilligt, men några rader svenska eller "
                "engelska öppnar dörren för många. Vi hjälper till med översättningen.\n\n"
                "## När något ändras\n\n"
                "Samma länk fungerar för rättelser. Om ordföranden byts vid vårmötet, meddela den "
                "nya kontaktuppgiften genast så ringer ingen fel nummer. En gång om året frågar vi "
                "i vilket fall som helst om uppgifterna stämmer."
            ),
            en=(
                "- Ask user support for a link. You need no password.\n"
                "- Tell us on the form what you do, in which municipalities and for whom.\n"
                "- Choose one to three themes under which people will look for you.\n"
                "- Send it. We read the text through and publish the page within a few days.\n\n"
                "Writing in a second language is voluntary, but a few lines of Swedish or English "
                "open the door to many. We help with the translation.\n\n"
                "## When something changes\n\n"
                "The same link works for corrections. If the chair changes at the spring meeting, "
                "tell us the new contact straight away and nobody will ring the wrong number. Once "
                "a year we ask in any case whether your details are right."
            ),
        ),
        under="ota-yhteytta",
    ),
)
