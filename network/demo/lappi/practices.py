"""Good practices of Lappi: the järjestötreffit and the shared lift."""

import datetime as dt

from network.demo.texts import Picture, PracticeText, Text

PRACTICES = (
    PracticeText(
        key="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit: yksi aihe, kiertävä kutsuja",
            sv="Föreningsträffar: ett tema, värdskapet går runt",
            en="Association meet-ups: one topic, a rotating convener",
        ),
        lead=Text(
            fi=(
                "Yhdistysten väki tapaa säännöllisesti ilman hanketta: aihe, päivä ja "
                "kutsuja sovitaan vain seuraavaksi kerraksi."
            ),
            sv=(
                "Föreningsfolk träffas regelbundet utan projekt: tema, dag och "
                "sammankallare avtalas bara för nästa gång."
            ),
            en=(
                "Association people meet regularly without a project: topic, day and "
                "convener are settled for the next time only."
            ),
        ),
        place=Text(
            fi="Lappi, Rovaniemi ja etäyhteydet",
            sv="Lappland, Rovaniemi och distans",
            en="Lapland, Rovaniemi and online",
        ),
        funder=Text(
            fi="Osana STEA-avusteisten yhdistysten perustyötä, ei erillistä rahoitusta",
            sv=(
                "Som en del av STEA-understödda föreningars grundarbete, ingen separat finansiering"
            ),
            en=("Part of the ordinary work of STEA-funded associations, no separate funding"),
        ),
        stage="ready",
        groups=("associations", "volunteers"),
        municipalities=("Rovaniemi",),
        area=Text(
            fi="Lappi",
            sv="Lappland",
            en="Lapland",
        ),
        author=Text(
            fi="Lapin yhdistysten kiertävä kutsuja",
            sv="Lapplands föreningars växlande sammankallare",
            en="The changing convener of Lapland's associations",
        ),
        contact_role=Text(
            fi="seuraavien treffien kutsuja",
            sv="nästa träffs sammankallare",
            en="the convener of the next meet-up",
        ),
        target_group=Text(
            fi=(
                "Lapin yhdistysten työntekijät, hallitukset ja vapaaehtoiset, erityisesti "
                "ne, jotka tekevät työtään yksin suurella alueella."
            ),
            sv=(
                "Anställda, styrelser och frivilliga i Lapplands föreningar, särskilt de "
                "som arbetar ensamma i ett stort område."
            ),
            en=(
                "Workers, boards and volunteers of Lapland's associations, above all those "
                "who work alone over a wide area."
            ),
        ),
        idea=Text(
            fi=(
                "Joulukuussa 2019 STEA-avusteiset yhdistykset huomasivat tarvitsevansa "
                "toisiaan. Treffeillä on aina yksi aihe, ja vuonna 2020 ne pidettiin "
                "viidesti.\n\n"
                "- muistiinpanot ja kalvot yhdellä sivulla\n"
                "- oma keskusteluryhmä kertojen välissä\n"
                "- kimppakyyti niille, jotka muutenkin lähtevät kuntiin"
            ),
            sv=(
                "I december 2019 märkte STEA-understödda föreningar att de behövde "
                "varandra. Träffarna har alltid ett enda tema, och år 2020 hölls de fem "
                "gånger.\n\n"
                "- anteckningar och bilder på en sida\n"
                "- en egen diskussionsgrupp mellan gångerna\n"
                "- samåkning för dem som ändå reser till kommunerna"
            ),
            en=(
                "In December 2019 STEA-funded associations noticed that they needed one "
                "another. A meet-up always has one topic, and in 2020 they were held five "
                "times.\n\n"
                "- notes and slides on one page\n"
                "- a discussion group between meetings\n"
                "- shared lifts for those who are travelling to municipalities anyway"
            ),
        ),
        conditions=Text(
            fi=(
                "Tarvitaan kutsuja, kirjaaja ja sivu, johon tulokset jäävät.\n\n"
                "- kutsuja vaihtuu, usein kaksi yhdessä\n"
                "- etänä pitää pystyä osallistumaan kunnolla, ei vain kuuntelemaan\n"
                "- aiheen on tultava osallistujilta"
            ),
            sv=(
                "Det behövs en sammankallare, en som antecknar och en sida där resultaten "
                "blir kvar.\n\n"
                "- sammankallaren växlar, ofta två tillsammans\n"
                "- på distans ska man kunna delta på riktigt, inte bara lyssna\n"
                "- temat måste komma från deltagarna"
            ),
            en=(
                "You need a convener, a note-taker and a page where the results stay.\n\n"
                "- the convener changes, often two together\n"
                "- those online must be able to take a real part, not only listen\n"
                "- the topic has to come from those who attend"
            ),
        ),
        tips=Text(
            fi=(
                "Pidä se kevyenä.\n\n"
                "- sovi vain seuraava kerta\n"
                "- pyydä jokaista tuomaan vieras, esimerkiksi vapaaehtoinen tai "
                "kokemusasiantuntija\n"
                "- valitse joka toisella kerralla aihe, johon ei tarvita kalvoja\n"
                "- paista välillä makkaraa"
            ),
            sv=(
                "Håll det lätt.\n\n"
                "- kom överens bara om nästa gång\n"
                "- be var och en ta med en gäst, till exempel en frivillig eller en "
                "erfarenhetsexpert\n"
                "- välj varannan gång ett ämne som inte kräver bilder\n"
                "- grilla korv ibland"
            ),
            en=(
                "Keep it light.\n\n"
                "- settle only the next time\n"
                "- ask everyone to bring a guest, such as a volunteer or an expert by "
                "experience\n"
                "- every other time pick a topic that needs no slides\n"
                "- grill sausages now and then"
            ),
        ),
        evaluation=Text(
            fi=(
                "Neljässä kokoontumisessa, joista väkimäärä kirjattiin, oli 42 "
                "osallistumista (13, 8, 12 ja 9). Tärkein tulos ei ole luku: yksin "
                "työskentelevät saivat kollegat, ja etätaidot tarttuivat yhdistyksestä "
                "toiseen."
            ),
            sv=(
                "På de fyra träffar där deltagarna räknades blev det 42 deltaganden (13, "
                "8, 12 och 9). Det viktigaste är inte talet: de som arbetar ensamma fick "
                "kolleger och distanskunskaperna smittade av sig."
            ),
            en=(
                "The four meetings whose numbers were recorded had 42 attendances (13, 8, "
                "12 and 9). The main result is not a number: people who work alone gained "
                "colleagues, and remote skills spread from one association to another."
            ),
        ),
        themes=("jarjestoyhteistyo", "vertaistuki-kokemus"),
        created=dt.date(2020, 2, 10),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä ja kahvipannu",
                sv="Tecknade människor och en kaffepanna",
                en="Drawn people and a coffee pot",
            ),
        ),
    ),
    PracticeText(
        key="kimppakyyti",
        title=Text(
            fi="Yksi lähtee, kaikki mahtuvat: yhdistysten kimppakyyti",
            sv="En åker, alla ryms: föreningarnas samåkning",
            en="One goes, all fit: car-pooling for associations",
        ),
        lead=Text(
            fi="Kyytitaulu, jolla kuntamatka muuttuu yhteiseksi käynniksi.",
            sv="En tavla som gör kommunresan till ett gemensamt besök.",
            en="A board that turns a trip to a municipality into a joint visit.",
        ),
        place=Text(
            fi="Lappi, 21 kuntaa", sv="Lappland, 21 kommuner", en="Lapland, 21 municipalities"
        ),
        funder=Text(
            fi="Ei erillistä rahoitusta", sv="Ingen separat finansiering", en="No separate funding"
        ),
        stage="developing",
        groups=("associations", "volunteers"),
        area=Text(
            fi="Lappi",
            sv="Lappland",
            en="Lapland",
        ),
        author=Text(
            fi="Lapin yhdistykset yhdessä",
            sv="Lapplands föreningar tillsammans",
            en="Lapland's associations together",
        ),
        contact_role=Text(
            fi="kyytitaulun ylläpitäjä",
            sv="samåkningstavlans administratör",
            en="who looks after the board",
        ),
        target_group=Text(
            fi=("Yhdistykset, jotka käyvät terveyskeskuksissa, ryhmissä, kylissä ja kampanjoissa."),
            sv="Föreningar som besöker hälsocentraler, grupper, byar och kampanjer.",
            en=("Associations that visit health centres, groups, villages and campaigns."),
        ),
        idea=Text(
            fi=(
                "Lähtijä ilmoittaa ajan ja reitin, toinen liittyy mukaan ja mahdollisesti "
                "kolmas keksii yhteisen ohjelman perille. Kalenterin voi näyttää omalla "
                "sivulla."
            ),
            sv=(
                "Den som åker anger tid och rutt, en annan åker med och kanske hittar en "
                "tredje på ett gemensamt program. Kalendern kan visas på den egna sidan."
            ),
            en=(
                "Someone gives the time and route, another joins in, and perhaps a third "
                "thinks up a joint programme. The calendar can be shown on one's own pages."
            ),
        ),
        conditions=Text(
            fi=(
                "Ilmoituksen tekeminen saa viedä minuutin. Puhelinnumero ei näy "
                "kenellekään, ja matkan tiedot poistuvat perille päästyä."
            ),
            sv=(
                "Att annonsera får ta en minut. Telefonnumret syns inte för någon och "
                "uppgifterna försvinner efter resan."
            ),
            en=(
                "A notice must take a minute at most. No phone number is shown and the "
                "details go when the trip is over."
            ),
        ),
        tips=Text(
            fi=(
                "- lisää matka heti kun se on kalenterissasi\n"
                "- muista illat ja viikonloput\n"
                "- kerro paluusta yhtä tarkasti kuin menosta"
            ),
            sv=(
                "- lägg in resan så fort den finns i din kalender\n"
                "- kom ihåg kvällar och veckoslut\n"
                "- berätta om återresan lika noga som om ditresan"
            ),
            en=(
                "- add the trip as soon as it is in your diary\n"
                "- remember evenings and weekends\n"
                "- say as much about the way back as about the way there"
            ),
        ),
        evaluation=Text(
            fi=(
                "Käyttöä seurataan kuukausittain. Toistaiseksi kyyti on ollut hyvä keino "
                "tutustua: autossa ehtii puhua enemmän kuin kokouksessa."
            ),
            sv=(
                "Användningen följs varje månad. Hittills har skjutsen varit ett bra sätt "
                "att lära känna varandra: i bilen hinner man tala mer än på mötet."
            ),
            en=(
                "Use is followed month by month. So far a lift has been a good way to get "
                "to know someone: there is more time to talk in a car than in a meeting."
            ),
        ),
        themes=("jarjestoyhteistyo",),
        created=dt.date(2021, 9, 17),
    ),
)
