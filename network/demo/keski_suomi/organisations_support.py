"""Keski-Suomi: associations for advice, safety and a good start."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="jarjestoverstas",
        name=Text(fi="Keski-Suomen Järjestöverstas ry"),
        summary=Text(
            fi=(
                "Järjestöjen tukijalka 22 kunnassa: neuvoo, kouluttaa, vetää työpajoja ja "
                "kirjoittaa kirjeet."
            ),
            sv=(
                "Föreningarnas stöd i 22 kommuner: ger råd, utbildar, leder verkstäder och skriver "
                "breven."
            ),
            en=(
                "A support for associations in 22 municipalities: advises, trains, runs workshops "
                "and writes the letters."
            ),
        ),
        body=Text(
            fi=(
                "Verstaalla korjataan sitä, mikä yhdistyksessä natisee: sääntöjä, kassakirjaa, "
                "vaihtuvaa hallitusta tai viestintää, jota kukaan ei ehdi hoitaa. Apu on "
                "maksutonta myös yhdistykselle, jolla ei ole työntekijöitä.\n\n"
                "Pidämme yllä tätä palvelua, järjestämme elinvoimapajat kuntien kanssa ja kokoamme "
                "järjestöpäivän. Kaksi kirjettämme kulkee eri suuntiin: järjestökirje "
                "yhdistyksille ja kuntakirje viranhaltijoille ja päättäjille.\n\n"
                "! Soita ensin meille, jos et tiedä, kenelle soittaa."
            ),
            sv=(
                "I verkstaden lagar vi det som knakar i föreningen: stadgar, kassabok, en styrelse "
                "som byts eller kommunikation som ingen hinner sköta. Hjälpen är gratis också för "
                "föreningar utan anställda.\n\n"
                "Vi sköter den här tjänsten, ordnar livskraftsverkstäderna med kommunerna och "
                "håller föreningsdagen. Våra två brev går åt olika håll: föreningsbrevet till "
                "föreningarna och kommunbrevet till tjänsteinnehavare och beslutsfattare.\n\n"
                "! Ring oss först om du inte vet vem du ska ringa."
            ),
            en=(
                "In the workshop we mend whatever creaks in an association: rules, the cash book, "
                "a changing committee, or communication nobody has time for. Help is free, also "
                "for associations without staff.\n\n"
                "We keep this service, run the vitality workshops with the municipalities and put "
                "together the association day. Our two letters travel different ways: the "
                "association letter to associations, the municipal letter to officials and "
                "decision-makers.\n\n"
                "! Ring us first if you do not know whom to ring."
            ),
        ),
        municipalities=(
            "Hankasalmi",
            "Joutsa",
            "Jyväskylä",
            "Jämsä",
            "Kannonkoski",
            "Karstula",
            "Keuruu",
            "Kinnula",
            "Kivijärvi",
            "Konnevesi",
            "Kyyjärvi",
            "Laukaa",
            "Luhanka",
            "Multia",
            "Muurame",
            "Petäjävesi",
            "Pihtipudas",
            "Saarijärvi",
            "Toivakka",
            "Uurainen",
            "Viitasaari",
            "Äänekoski",
        ),
        themes=("jarjestoyhteistyo", "rahoitus-avustukset", "vapaaehtoistoiminta"),
        languages=("fi", "sv", "en"),
        contact_role=Text(
            fi="järjestöjen muutosagentti",
            sv="föreningarnas förändringsagent",
            en="change agent for associations",
        ),
        email="info@keskisuomi.example.org",
        phone="050 000 0400",
        street="Verstaskuja 4",
        postal_code="40100",
        post_office="Jyväskylä",
        meeting_times=Text(
            fi="Neuvontapuhelin maanantaista torstaihin kello 9–15",
            sv="Rådgivning per telefon måndag till torsdag klockan 9–15",
            en="Advice by telephone Monday to Thursday, 9 am to 3 pm",
        ),
        online=True,
        founded=1996,
        verified_days_ago=7,
        website="https://jarjestoverstas.example.org",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty puinen talo, jonka ikkunoissa on valot",
                sv="Ett tecknat trähus med ljus i fönstren",
                en="A drawn wooden house with lit windows",
            ),
        ),
    ),
    OrganisationText(
        key="lyhtysaari",
        name=Text(fi="Lyhtysaari ry"),
        summary=Text(
            fi=(
                "Turvapaikka ja apua väkivaltaa kokeneille aikuisille ja lapsille koko "
                "maakunnassa, ympäri vuorokauden."
            ),
            sv=(
                "Skydd och hjälp dygnet runt för vuxna och barn som upplevt våld, i hela "
                "landskapet."
            ),
            en=(
                "Safety and help round the clock for adults and children who have experienced "
                "violence, in the whole region."
            ),
        ),
        body=Text(
            fi=(
                "Jos kotona pelottaa, soita meille mihin aikaan tahansa. Voit soittaa myös "
                "silloin, kun et ole varma, onko se väkivaltaa.\n\n"
                "Lyhtysaaressa on huoneita perheille ja yksin tuleville. Paikan osoitetta ei "
                "kerrota julkisesti, ja kyydistä sovitaan puhelimessa. Lemmikillekin löydetään "
                "tarvittaessa sijaiskoti.\n\n"
                "Annamme myös keskusteluapua ilman majoittumista ja etsimme tulkin, jos yhteinen "
                "kieli puuttuu.\n\n"
                "! Välittömässä vaarassa soita hätänumeroon 112."
            ),
            sv=(
                "Om du är rädd hemma, ring oss när som helst. Du får ringa också när du inte är "
                "säker på om det är våld.\n\n"
                "På Lyhtysaari finns rum för familjer och för dem som kommer ensamma. Adressen är "
                "inte offentlig, och vi kommer överens om skjuts per telefon. Också ett husdjur "
                "får vid behov ett tillfälligt hem.\n\n"
                "Vi ger samtalshjälp även utan övernattning och söker en tolk om vi saknar ett "
                "gemensamt språk.\n\n"
                "! Ring nödnumret 112 om faran är omedelbar."
            ),
            en=(
                "If you are afraid at home, ring us at any hour. You may ring even when you are "
                "not sure whether it is violence.\n\n"
                "Lyhtysaari has rooms for families and for people who come alone. The address is "
                "not public, and we agree on transport by telephone. A pet can be given a "
                "temporary home too.\n\n"
                "We also offer someone to talk to without staying the night, and find an "
                "interpreter when we share no language.\n\n"
                "! In immediate danger call the emergency number 112."
            ),
        ),
        municipalities=(
            "Hankasalmi",
            "Joutsa",
            "Jyväskylä",
            "Jämsä",
            "Kannonkoski",
            "Karstula",
            "Keuruu",
            "Kinnula",
            "Kivijärvi",
            "Konnevesi",
            "Kyyjärvi",
            "Laukaa",
            "Luhanka",
            "Multia",
            "Muurame",
            "Petäjävesi",
            "Pihtipudas",
            "Saarijärvi",
            "Toivakka",
            "Uurainen",
            "Viitasaari",
            "Äänekoski",
        ),
        themes=("lahisuhdevakivalta", "kriisituki"),
        languages=("fi", "sv", "en"),
        contact_role=Text(
            fi="vastaava kriisityöntekijä",
            sv="ansvarig krisarbetare",
            en="lead crisis worker",
        ),
        email="apua@lyhtysaari.example.org",
        phone="050 000 0445",
        street="Saarentie 1",
        postal_code="40270",
        post_office="Palokka",
        hide_address=True,
        meeting_times=Text(
            fi="Puhelin auki joka päivä ympäri vuorokauden",
            sv="Telefonen är öppen dygnet runt alla dagar",
            en="The telephone is open day and night, every day",
        ),
        online=True,
        founded=1986,
        verified_days_ago=15,
        website="https://lyhtysaari.example.org",
    ),
    OrganisationText(
        key="digikaverit",
        name=Text(fi="Keurusselän Digikaverit ry"),
        summary=Text(
            fi=(
                "Kärsivällistä opastusta puhelimeen, pankkiasiointiin ja videopuheluihin "
                "Keuruulla, Multialla ja Petäjävedellä."
            ),
            sv=(
                "Tålmodig handledning i telefonen, bankärenden och videosamtal i Keuru, Multia och "
                "Petäjävesi."
            ),
            en=(
                "Patient guidance with telephones, banking and video calls in Keuruu, Multia and "
                "Petäjävesi."
            ),
        ),
        body=Text(
            fi=(
                "Digikaveri ei ota laitetta kädestäsi, vaan odottaa, että painat itse. Samaa asiaa "
                "voi harjoitella niin monta kertaa kuin haluaa.\n\n"
                "Päivystämme kirjastoissa ja tulemme pyydettäessä kotiin kahden kaverin voimin. "
                "Pankkitunnuksia emme koskaan kysy, ja neuvomme samalla tunnistamaan "
                "huijaukset.\n\n"
                "Kaverit ovat 16–84-vuotiaita. Lukiolaiset saavat opastamisesta opintopisteen, "
                "vanhemmat tekijät hyvän mielen."
            ),
            sv=(
                "En digikompis tar inte apparaten ur din hand utan väntar på att du själv trycker. "
                "Du får öva samma sak så många gånger du vill.\n\n"
                "Vi har mottagning på biblioteken och kommer hem på begäran, alltid två "
                "tillsammans. Vi frågar aldrig efter bankkoder, och vi lär dig samtidigt att känna "
                "igen bluff.\n\n"
                "Kompisarna är 16–84 år. Gymnasister får en studiepoäng för handledningen, de "
                "äldre får glädje."
            ),
            en=(
                "A digital friend does not take the device from your hand but waits for you to "
                "press. You can practise the same thing as often as you like.\n\n"
                "We are at the libraries and visit homes on request, always two together. We never "
                "ask for bank codes, and we teach you to recognise scams at the same time.\n\n"
                "Our helpers are between 16 and 84. Upper secondary pupils earn a study credit for "
                "it; the older ones do it for the joy."
            ),
        ),
        municipalities=("Keuruu", "Multia", "Petäjävesi"),
        themes=("digituki", "elakelaistoiminta"),
        languages=("fi",),
        contact_role=Text(
            fi="digituen koordinaattori",
            sv="koordinator för digitalt stöd",
            en="digital support coordinator",
        ),
        email="apu@digikaverit.example.org",
        phone="050 000 0446",
        street="Kirjastotie 4",
        postal_code="42700",
        post_office="Keuruu",
        meeting_times=Text(
            fi=(
                "Keuruun kirjasto keskiviikkoisin kello 12–15, Multian kirjasto torstaisin kello "
                "13–15"
            ),
            sv=(
                "Keuru bibliotek på onsdagar klockan 12–15, Multia bibliotek på torsdagar klockan "
                "13–15"
            ),
            en="Keuruu library on Wednesdays 12–3 pm, Multia library on Thursdays 1–3 pm",
        ),
        founded=2017,
        verified_days_ago=50,
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, joista toinen näyttää toiselle suuntaa",
                sv="Tecknade händer där den ena visar den andra vägen",
                en="Drawn hands, one showing the other the way",
            ),
        ),
    ),
    OrganisationText(
        key="monen-kielen-olohuone",
        name=Text(fi="Monen Kielen Olohuone ry"),
        summary=Text(
            fi="Kielikahviloita, lomakeapua ja uusia tuttuja Keski-Suomeen muuttaneille.",
            sv=(
                "Språkkaféer, hjälp med blanketter och nya bekanta för den som flyttat till "
                "Mellersta Finland."
            ),
            en=(
                "Language cafés, help with forms and new friends for people who have moved to "
                "Central Finland."
            ),
        ),
        body=Text(
            fi=(
                "Olohuoneessa suomea opitaan tekemällä: leipomalla, korjaamalla takkeja ja "
                "kysymällä kolmannen kerran saman sanan. Virheille taputetaan.\n\n"
                "Kerran viikossa paikalla on lomakeapu. Käymme yhdessä läpi kirjeen, jonka sisältö "
                "on jäänyt epäselväksi, ja soitamme tarvittaessa virastoon kaiutin päällä.\n\n"
                "Äänekoskella ja Jämsässä Olohuone kokoontuu kirjastossa, ja lapset ovat "
                "tervetulleita."
            ),
            sv=(
                "I vardagsrummet lär man sig finska genom att göra: baka, laga jackor och fråga "
                "efter samma ord för tredje gången. Misstag får applåder.\n\n"
                "En gång i veckan finns blanketthjälpen på plats. Vi läser tillsammans brevet som "
                "var svårt att förstå och ringer vid behov till myndigheten med högtalaren på.\n\n"
                "I Äänekoski och Jämsä samlas vi på biblioteket, och barnen är välkomna."
            ),
            en=(
                "In the living room you learn Finnish by doing: baking, mending coats and asking "
                "for the same word a third time. Mistakes get applause.\n\n"
                "Once a week there is help with forms. We read together a letter that was hard to "
                "understand and, if needed, ring the office with the speaker on.\n\n"
                "In Äänekoski and Jämsä we meet at the library, and children are welcome."
            ),
        ),
        municipalities=("Jyväskylä", "Äänekoski", "Jämsä"),
        themes=("kotoutuminen", "selkokieli-kielellinen"),
        languages=("fi", "sv", "en"),
        contact_role=Text(fi="toiminnanohjaaja", sv="verksamhetshandledare", en="activity leader"),
        email="tervetuloa@monenkielen.example.net",
        phone="050 000 0439",
        street="Puistokuja 5",
        postal_code="40200",
        post_office="Jyväskylä",
        founded=2015,
        verified_days_ago=75,
        website="https://monenkielen.example.net",
    ),
)
