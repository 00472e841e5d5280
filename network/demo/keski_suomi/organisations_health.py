"""Keski-Suomi: associations for health and carers."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="muistiystavat",
        name=Text(fi="Päijänteen Muistiystävät ry"),
        summary=Text(
            fi=(
                "Seuraa, tietoa ja hengähdystaukoja muistisairaille ja heidän läheisilleen "
                "Päijänteen rannoilla."
            ),
            sv=(
                "Sällskap, information och andrum för personer med minnessjukdom och deras "
                "närstående kring Päijänne."
            ),
            en=(
                "Company, information and a breather for people with memory disorders and those "
                "close to them around Lake Päijänne."
            ),
        ),
        body=Text(
            fi=(
                "Kun muisti alkaa temppuilla, arki muuttuu koko perheessä. Meiltä saa "
                "juttelukaverin, joka tuntee tilanteen, ja tietoa siitä, mistä apua haetaan ja "
                "missä järjestyksessä.\n\n"
                "Tutuin toimintamme on kävelypari: koulutettu vapaaehtoinen hakee muistisairaan "
                "ulkoilemaan samana päivänä joka viikko. Läheinen saa sillä välin pari tuntia omaa "
                "aikaa.\n\n"
                "- Muistikahvila joka toinen viikko Jyväskylässä, Jämsässä ja Joutsassa\n"
                "- Läheisten ilta kerran kuussa, myös puhelimitse\n"
                "- Ensitietopaketti kotiin postitse"
            ),
            sv=(
                "När minnet börjar svika förändras vardagen för hela familjen. Hos oss får du "
                "någon att prata med som känner till situationen och besked om var man söker hjälp "
                "och i vilken ordning.\n\n"
                "Mest känd är vår promenadkompis: en utbildad frivillig kommer samma dag varje "
                "vecka och tar med personen med minnessjukdom ut. Under tiden får den närstående "
                "ett par timmar för sig själv.\n\n"
                "- Minneskafé varannan vecka i Jyväskylä, Jämsä och Joutsa\n"
                "- Kväll för närstående en gång i månaden, också per telefon\n"
                "- Ett paket med förstahandsinformation hem per post"
            ),
            en=(
                "When memory starts playing tricks, life changes for the whole family. With us you "
                "will find someone to talk to who knows the situation, and learn where to seek "
                "help and in what order.\n\n"
                "We are best known for the walking pair: a trained volunteer takes the person with "
                "a memory disorder out on the same day every week. Meanwhile the carer has a "
                "couple of hours alone.\n\n"
                "- A memory café every other week in Jyväskylä, Jämsä and Joutsa\n"
                "- An evening for families once a month, also by telephone\n"
                "- A first information pack, posted to your home"
            ),
        ),
        municipalities=("Jyväskylä", "Jämsä", "Muurame", "Joutsa", "Luhanka"),
        themes=("muistisairaudet", "vanhusten-tuki", "omaiset-laheiset"),
        languages=("fi", "sv"),
        contact_role=Text(fi="toiminnanjohtaja", sv="verksamhetsledare", en="executive director"),
        email="toimisto@muistiystavat.example.org",
        phone="050 000 0430",
        street="Rantaraitti 6",
        postal_code="40100",
        post_office="Jyväskylä",
        meeting_times=Text(
            fi="Muistikahvila parillisten viikkojen tiistaina kello 13–15",
            sv="Minneskafé på tisdagar jämna veckor klockan 13–15",
            en="Memory café on Tuesdays of even weeks, 1–3 pm",
        ),
        online=True,
        founded=1994,
        verified_days_ago=35,
        website="https://muistiystavat.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretty vanhempi käsi nuoremman käden päällä",
                sv="En tecknad äldre hand ovanpå en yngre hand",
                en="A drawn older hand resting on a younger one",
            ),
        ),
    ),
    OrganisationText(
        key="omaisrinki",
        name=Text(fi="Keiteleen Omaisrinki ry"),
        summary=Text(
            fi=(
                "Omaishoitajien oma rinki: virkistystä, vertaisia ja apua hakemuksiin Keiteleen "
                "ympäristössä."
            ),
            sv=(
                "Närståendevårdarnas egen ring kring sjön Keitele: rekreation, jämlikar och hjälp "
                "med ansökningar."
            ),
            en=(
                "A circle for family carers around Lake Keitele: recreation, peers and help with "
                "applications."
            ),
        ),
        body=Text(
            fi=(
                "Omaisringissä ei tarvitse selittää, miksi väsyttää. Paikalla on muita, jotka ovat "
                "heränneet samaan kellonaikaan samasta syystä.\n\n"
                "Autamme omaishoidon tuen hakemuksissa ja muutoksenhaussa. Neuvoja käy "
                "tarvittaessa kotona, sillä kaikilla ei ole ketään, joka jäisi hoidettavan luo.\n\n"
                "Kahdesti vuodessa lähdetään Konnevedelle yhden yön lepolomalle. Sijaishoito "
                "järjestetään kunnan kanssa etukäteen, jotta lähteminen on oikeasti mahdollista."
            ),
            sv=(
                "I ringen behöver du inte förklara varför du är trött. Där finns andra som har "
                "vaknat vid samma klockslag av samma orsak.\n\n"
                "Vi hjälper till med ansökningar om stöd för närståendevård och med att söka "
                "ändring. Rådgivaren kommer hem vid behov, för alla har inte någon som kan stanna "
                "hos den som vårdas.\n\n"
                "Två gånger om året åker vi till Konnevesi på en natts vila. Vi ordnar ersättande "
                "vård med kommunen på förhand, så att det faktiskt går att komma i väg."
            ),
            en=(
                "In the circle you need not explain why you are tired. There are others who woke "
                "at the same hour for the same reason.\n\n"
                "We help with applications for carer’s support and with appeals. An adviser visits "
                "at home when needed, since not everyone has somebody to stay with the person they "
                "care for.\n\n"
                "Twice a year we go to Konnevesi for one night’s rest. Substitute care is arranged "
                "with the municipality beforehand, so that leaving is truly possible."
            ),
        ),
        municipalities=("Äänekoski", "Konnevesi", "Viitasaari", "Laukaa"),
        themes=("omaishoito", "vertaistuki-kokemus"),
        languages=("fi",),
        contact_role=Text(
            fi="omaishoidon neuvoja",
            sv="rådgivare för närståendevårdare",
            en="carers’ adviser",
        ),
        email="neuvoja@omaisrinki.example.net",
        phone="050 000 0431",
        street="Torikatu 11",
        postal_code="44100",
        post_office="Äänekoski",
        meeting_times=Text(
            fi="Puhelinrinki joka torstai kello 18–19",
            sv="Telefonring varje torsdag klockan 18–19",
            en="Telephone circle every Thursday, 6–7 pm",
        ),
        online=True,
        founded=2001,
        verified_days_ago=88,
    ),
    OrganisationText(
        key="kirkas-ranta",
        name=Text(fi="Kirkas Ranta ry"),
        summary=Text(
            fi=(
                "Avoin talo ja vertaisryhmiä aikuisille, joiden mieli kaipaa lepoa tai uutta "
                "suuntaa."
            ),
            sv=(
                "Öppet hus och kamratgrupper för vuxna vars sinne behöver vila eller en ny "
                "riktning."
            ),
            en="An open house and peer groups for adults whose mind needs rest or a new direction.",
        ),
        body=Text(
            fi=(
                "Kirkas Ranta on talo, johon saa tulla huononakin päivänä. Ovella ei kysytä "
                "lähetettä eikä diagnoosia, ja keittiössä on aina joku keittämässä puuroa.\n\n"
                "Talon viikko rakentuu kävijöiden taidoista: yksi vetää kirjoituspiiriä, toinen "
                "huoltaa polkupyöriä. Työntekijöitä on kaksi, ja he ovat paikalla avaamassa ovia "
                "eteenpäin, opintoihin, töihin tai hoitoon.\n\n"
                "Muuramessa ja Uuraisilla kokoonnumme seurakuntatalolla kerran viikossa."
            ),
            sv=(
                "Kirkas Ranta är ett hus dit du får komma också en dålig dag. Vid dörren frågar "
                "ingen efter remiss eller diagnos, och i köket kokar alltid någon gröt.\n\n"
                "Husets vecka byggs av besökarnas kunskaper: en leder skrivarcirkeln, en annan "
                "reparerar cyklar. De två anställda öppnar dörrar vidare, till studier, arbete "
                "eller vård.\n\n"
                "I Muurame och Uurainen samlas vi i församlingshemmet en gång i veckan."
            ),
            en=(
                "Kirkas Ranta is a house you may come to even on a bad day. Nobody at the door "
                "asks for a referral or a diagnosis, and there is always someone making porridge "
                "in the kitchen.\n\n"
                "The week is built on what visitors can do: one leads the writing circle, another "
                "mends bicycles. The two members of staff are there to open doors onwards, to "
                "studies, work or care.\n\n"
                "In Muurame and Uurainen we meet at the parish hall once a week."
            ),
        ),
        municipalities=("Jyväskylä", "Muurame", "Uurainen"),
        themes=("mielenterveyskuntoutujat", "kohtaamispaikat"),
        languages=("fi", "en"),
        contact_role=Text(fi="talon isäntä", sv="husvärd", en="house host"),
        email="talo@kirkasranta.example.org",
        phone="050 000 0432",
        street="Venepolku 2",
        postal_code="40200",
        post_office="Jyväskylä",
        meeting_times=Text(
            fi="Avoinna arkisin kello 9–15",
            sv="Öppet vardagar klockan 9–15",
            en="Open on weekdays, 9 am to 3 pm",
        ),
        founded=1989,
        verified_days_ago=20,
        website="https://kirkasranta.example.org",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty tyyni järvi ja rannalla pieni talo",
                sv="En tecknad lugn sjö och ett litet hus på stranden",
                en="A drawn calm lake with a small house on its shore",
            ),
        ),
    ),
    OrganisationText(
        key="sykevertaiset",
        name=Text(fi="Sykevertaiset ry"),
        summary=Text(
            fi=(
                "Vertaistukea ja ruokaintoa sydänsairauteen tai diabetekseen sairastuneille ja "
                "heidän puolisoilleen."
            ),
            sv=(
                "Kamratstöd och matlust för dem som fått en hjärtsjukdom eller diabetes och för "
                "deras partner."
            ),
            en=(
                "Peer support and cooking for people with heart disease or diabetes, and for their "
                "partners."
            ),
        ),
        body=Text(
            fi=(
                "Sairaalasta lähtiessä saa nipun papereita. Meiltä saa ihmisen, joka on lukenut "
                "samat paperit keittiönpöydän ääressä ja miettinyt, uskaltaako enää kantaa "
                "puita.\n\n"
                "Vertaisemme käyvät Äänekoskella ja Saarijärvellä sovitusti sairastuneiden luona "
                "tai soittavat. Jokainen vertainen on käynyt kurssin ja saa itsekin purkaa "
                "kokemuksiaan ohjaajalle.\n\n"
                "Kokkiporukassa tehdään tavallista kotiruokaa, joka sopii koko pöydälle."
            ),
            sv=(
                "När man skrivs ut från sjukhuset får man en bunt papper. Hos oss får du en "
                "människa som har läst samma papper vid köksbordet och undrat om man vågar bära "
                "ved mer.\n\n"
                "Våra kamrater besöker eller ringer dem som insjuknat, i Äänekoski och Saarijärvi "
                "enligt överenskommelse. Alla har gått en kurs och får själva prata av sig med en "
                "handledare.\n\n"
                "I kockgänget lagar vi vanlig husmanskost som passar hela bordet."
            ),
            en=(
                "When you leave hospital you are given a pile of papers. We give you a person who "
                "has read the same papers at the kitchen table and wondered about ever carrying "
                "firewood again.\n\n"
                "Our peers visit people who have fallen ill, by agreement in Äänekoski and "
                "Saarijärvi, or ring them. Each has taken a course and can talk things over with a "
                "supervisor.\n\n"
                "The cooking group makes ordinary home food that suits everyone at the table."
            ),
        ),
        municipalities=("Uurainen", "Saarijärvi", "Äänekoski", "Jyväskylä"),
        themes=("sydan-diabetes", "vertaistuki-kokemus"),
        languages=("fi",),
        contact_role=Text(
            fi="vertaistoiminnan ohjaaja",
            sv="ledare för kamratstödet",
            en="peer support coordinator",
        ),
        email="vertaiset@sykevertaiset.example.org",
        phone="050 000 0433",
        street="Paavontie 9",
        postal_code="43100",
        post_office="Saarijärvi",
        founded=2007,
        verified_days_ago=150,
    ),
    OrganisationText(
        key="selkea-suunta",
        name=Text(fi="Selkeä Suunta Jämsä ry"),
        summary=Text(
            fi=(
                "Päihteetön olohuone ja toipujien ryhmiä Jämsässä ja Keuruulla. Läheisille oma "
                "ilta."
            ),
            sv=(
                "Ett drogfritt vardagsrum och grupper för återhämtning i Jämsä och Keuru. En egen "
                "kväll för närstående."
            ),
            en=(
                "A substance-free living room and recovery groups in Jämsä and Keuruu, with an "
                "evening for families."
            ),
        ),
        body=Text(
            fi=(
                "Toipuminen on matka, jolla retkahdus ei ole loppu. Meillä voi aloittaa alusta "
                "niin monta kertaa kuin tarvitsee, kunhan tulee paikalle selvänä.\n\n"
                "Olohuoneessa pelataan biljardia, korjataan kalustoa ja katsotaan matseja. Ryhmiä "
                "vetävät ihmiset, joilla on takanaan omia raittiita vuosia ja lisäksi "
                "ohjaajakoulutus.\n\n"
                "Läheisten ilta pidetään eri päivänä ja eri huoneessa. Moni tulee ensin sinne, ja "
                "perheen toinen puoli löytää paikalle myöhemmin."
            ),
            sv=(
                "Återhämtning är en resa där ett återfall inte är slutet. Hos oss får du börja om "
                "så många gånger som behövs, bara du kommer nykter.\n\n"
                "I vardagsrummet spelar vi biljard, lagar möbler och ser på matcher. Grupperna "
                "leds av människor med egna nyktra år bakom sig och en ledarutbildning.\n\n"
                "Kvällen för närstående hålls en annan dag och i ett annat rum. Många kommer först "
                "dit, och den andra i familjen hittar hit senare."
            ),
            en=(
                "Recovery is a journey on which a relapse is not the end. With us you can start "
                "again as many times as you need, as long as you arrive sober.\n\n"
                "In the living room we play billiards, mend furniture and watch matches. The "
                "groups are led by people with sober years of their own behind them and training "
                "as leaders.\n\n"
                "The evening for families is on another day, in another room. Many come there "
                "first, and the rest of the household finds its way later."
            ),
        ),
        municipalities=("Jämsä", "Keuruu", "Multia"),
        themes=("paihdekuntoutus", "kohtaamispaikat"),
        languages=("fi",),
        contact_role=Text(fi="vastaava ohjaaja", sv="ansvarig handledare", en="lead instructor"),
        email="olohuone@selkeasuunta.example.com",
        phone="050 000 0434",
        street="Tehtaanmäki 4",
        postal_code="42300",
        post_office="Jämsänkoski",
        meeting_times=Text(
            fi="Olohuone avoinna maanantaista lauantaihin kello 10–18",
            sv="Vardagsrummet öppet måndag till lördag klockan 10–18",
            en="Living room open Monday to Saturday, 10 am to 6 pm",
        ),
        founded=1998,
        verified_days_ago=410,
    ),
)
