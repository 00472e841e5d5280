"""Kainuu's organisations: villages, nature, culture, sport and digital help."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="saloseutu",
        name=Text(fi="Kuhmon Saloseudun Kyläyhdistys ry"),
        summary=Text(
            fi=(
                "Viiden salokylän yhteinen yhdistys: kylätalo, yhteiskyyti keskustaan ja "
                "valokuitutalkoot."
            ),
            en=(
                "One association for five backwoods villages: a village hall, shared rides to town "
                "and a fibre-optic working party."
            ),
        ),
        body=Text(
            fi=(
                "Yhdessä kylässä on neljä asukasta, viidessä jo kuusikymmentä. Siksi perustettiin "
                "yksi yhdistys viiden sijaan.\n\n"
                "Yhteiskyyti lähtee kylätalolta tiistaisin. Kuski on vapaaehtoinen, ja matkalla "
                "ehtii apteekkiin, kauppaan ja kirjastoon.\n\n"
                "Kylätaloa vuokrataan juhliin ja kokouksiin. Jäsenet saavat sen omaan "
                "merkkipäiväänsä ilmaiseksi, jos siivoavat itse."
            ),
            en=(
                "One village has four residents; five villages already have sixty. So one "
                "association was founded instead of five.\n\n"
                "The shared ride leaves the village hall on Tuesdays. The driver is a volunteer, "
                "and there is time for the chemist, the shop and the library.\n\n"
                "The hall can be hired for parties and meetings. Members get it free for their own "
                "special day if they do the cleaning."
            ),
        ),
        municipalities=("Kuhmo",),
        themes=("kylatoiminta", "yhteisollisyys", "kohtaamispaikat"),
        languages=("fi",),
        contact_role=Text(fi="kylien yhteyshenkilö", en="village contact person"),
        email="saloseutu@example.org",
        phone="050 000 0114",
        street="Salokyläntie 230",
        postal_code="88930",
        post_office="Lentiira",
        meeting_times=Text(
            fi="Kyläkahvit kuukauden ensimmäisenä sunnuntaina klo 13.",
            en="Village coffee on the first Sunday of the month at 1 pm.",
        ),
        founded=2011,
        verified_days_ago=150,
        website="https://saloseutu.example.net",
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsätie, jonka päässä on punainen talo",
                en="A drawn forest road with a red house at its end",
            ),
        ),
    ),
    OrganisationText(
        key="emajoen-luonto",
        name=Text(fi="Emäjoen Luontoväki ry"),
        summary=Text(
            fi=(
                "Helppoja luontoretkiä ja jokirannan kunnostusta Emäjoen varren kunnissa. "
                "Lainavarusteet löytyvät."
            ),
            en=(
                "Easy outings in nature and care of the riverbank in the municipalities along the "
                "Emäjoki. Equipment can be borrowed."
            ),
        ),
        body=Text(
            fi=(
                "Retken pituus sovitaan lähtöpaikalla hitaimman mukaan. Jos joku haluaa istua "
                "kannonnokassa koko ajan, sekin on retki.\n\n"
                "Kerran kuussa kuljetaan suolla tai joenvarressa lääkärin suosituksesta tulleiden "
                "kanssa. Metsä ei kysy lähetettä, mutta ohjaaja osaa kysyä, miten jaksat.\n\n"
                "Talkoissa on korjattu pitkospuut ja rakennettu laituri, jolle pääsee "
                "pyörätuolilla."
            ),
            en=(
                "The length of an outing is agreed at the start, by the slowest. If someone wants "
                "to sit on a tree stump the whole time, that is an outing too.\n\n"
                "Once a month we walk on the mire or by the river with people whose doctor "
                "suggested it. The forest asks for no referral, but the guide knows to ask how you "
                "are.\n\n"
                "Our working parties have mended the duckboards and built a jetty that a "
                "wheelchair can reach."
            ),
        ),
        municipalities=("Hyrynsalmi", "Ristijärvi", "Suomussalmi"),
        themes=("luonto-green-care", "liikunta-luonto"),
        languages=("fi", "en"),
        contact_role=Text(fi="retkivastaava", en="outings leader"),
        email="luontovaki@example.org",
        phone="050 000 0115",
        street="Laitalantie 31",
        postal_code="89400",
        post_office="Hyrynsalmi",
        meeting_times=Text(
            fi="Viikkoretki lauantaisin klo 11, lähtö kirjaston pihasta.",
            en="Weekly outing on Saturdays at 11 am from the library yard.",
        ),
        founded=2013,
        verified_days_ago=64,
        website="https://luontovaki.example.org",
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty vaarojen ketju, jonka edessä virtaa joki",
                en="A drawn chain of hills with a river flowing in front",
            ),
        ),
    ),
    OrganisationText(
        key="laulava-ranta",
        name=Text(fi="Paltamon Laulava Ranta ry"),
        summary=Text(
            fi=(
                "Kuoro, tarinapiiri ja kotiseutuiltoja Oulujärven rannalla. Nuotteja ei tarvitse "
                "osata."
            ),
            en=(
                "A choir, a story circle and local heritage evenings by Lake Oulujärvi. No need to "
                "read music."
            ),
        ),
        body=Text(
            fi=(
                "Kuoroon ei ole koelaulua. Laulut valitaan sen mukaan, mitä joku muistaa "
                "lapsuudestaan, ja sanat kirjoitetaan isolla paperille.\n\n"
                "Tarinapiiri kerää paltamolaisten muistoja uitosta, ratatöistä ja rantakylistä. "
                "Valmiit tarinat luetaan ääneen hoivakodissa ennen kuin ne painetaan.\n\n"
                "Kesäisin lauletaan laiturilla joka sunnuntai-ilta. Yleisö istuu veneissä."
            ),
            en=(
                "There is no audition for the choir. Songs are chosen by what someone remembers "
                "from childhood, and the words are written large on paper.\n\n"
                "The story circle gathers local memories of log driving, railway work and lakeside "
                "villages. Finished stories are read aloud at the care home before they are "
                "printed.\n\n"
                "In summer we sing on the jetty every Sunday evening. The audience sits in boats."
            ),
        ),
        municipalities=("Paltamo",),
        themes=("kulttuurihyvinvointi", "kotiseutu-perinne"),
        languages=("fi",),
        contact_role=Text(fi="kuoron vetäjä", en="choir leader"),
        email="laulava.ranta@example.org",
        phone="050 000 0116",
        street="Rantapolku 7",
        postal_code="88300",
        post_office="Paltamo",
        meeting_times=Text(
            fi="Kuoro tiistaisin klo 18–19.30, tarinapiiri joka kolmas torstai klo 13.",
            en="Choir on Tuesdays 6–7.30 pm, story circle every third Thursday at 1 pm.",
        ),
        founded=1989,
        verified_days_ago=410,
        website="https://laulavaranta.example.org",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty iso järvi kesäillassa, laiturilla ihmisiä",
                en="A drawn large lake on a summer evening with people on a jetty",
            ),
        ),
    ),
    OrganisationText(
        key="soutuvaki",
        name=Text(fi="Oulujärven Soutuväki ry"),
        summary=Text(
            fi=(
                "Urheiluseura, jossa kirkkovene kulkee kaikenikäisten voimin Paltamossa ja "
                "Kajaanissa."
            ),
            en=(
                "A sports club where people of all ages row a church boat together in Paltamo and "
                "Kajaani."
            ),
        ),
        body=Text(
            fi=(
                "Kirkkoveneessä ketään ei jätetä laiturille: neljätoista airoa löytää aina "
                "soutajansa. Vauhtia pidetään vain, jos kaikki haluavat.\n\n"
                "Talvella soudetaan laitteilla koulun salissa ja opetellaan veneen paikkausta. "
                "Nuorin jäsen on yhdeksän, vanhin kahdeksankymmentäkuusi.\n\n"
                "Seura lähti järjestöiltaan kysymään talvisäilytystä veneelle. Kotiin tultiin "
                "mukanaan tila ja kaksi yhteistyökumppania."
            ),
            en=(
                "No one is left on the jetty: the fourteen oars of a church boat always find their "
                "rowers. We only go fast if everyone wants to.\n\n"
                "In winter we row on machines in the school hall and learn to patch the boat. The "
                "youngest member is nine, the oldest eighty-six.\n\n"
                "The club went to an association evening to ask for winter storage for the boat. "
                "It came home with a space and two new partners."
            ),
        ),
        municipalities=("Kajaani", "Paltamo"),
        themes=("terveysliikunta", "liikunta-luonto"),
        languages=("fi", "en"),
        contact_role=Text(fi="seuran puheenjohtaja", en="club chair"),
        email="soutuvaki@example.com",
        phone="050 000 0117",
        street="Venerannantie 1",
        postal_code="88300",
        post_office="Paltamo",
        meeting_times=Text(
            fi="Avovesikaudella keskiviikkoisin klo 18, talvella sunnuntaisin klo 16.",
            en="On Wednesdays at 6 pm in open water, on Sundays at 4 pm in winter.",
        ),
        founded=1976,
        verified_days_ago=92,
        website="https://soutuvaki.example.com",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi, jolla kulkee pitkä soutuvene",
                en="A drawn lake with a long rowing boat on it",
            ),
        ),
    ),
    OrganisationText(
        key="diginaapurit",
        name=Text(fi="Ristijärven Diginaapurit ry"),
        summary=Text(
            fi=(
                "Naapuri neuvoo puhelimen, tabletin ja verkkopankin kanssa: kirjastossa, kotona "
                "tai kyläillassa."
            ),
            en=(
                "A neighbour helps with the phone, the tablet and online banking: in the library, "
                "at home or at a village evening."
            ),
        ),
        body=Text(
            fi=(
                "Apua pyydetään harvoin laitteesta. Pyydetään, että saisi lapsenlapsen kuvan "
                "näkyviin tai reseptin uusittua, ja siitä aloitetaan.\n\n"
                "Neuvoja ei koske toisen näppäimiin eikä näe tunnuslukuja. Näin taito jää sille, "
                "joka sitä tarvitsee, ja raha-asiat pysyvät omina.\n\n"
                "Kotikäynnillä käydään, kun kirjastolle on hankala lähteä. Paltamon puolella "
                "neuvotaan kylätaloilla pyynnöstä."
            ),
            en=(
                "People seldom ask for help with a device. They ask to see a grandchild's picture "
                "or to renew a prescription, and that is where we begin.\n\n"
                "The helper does not touch your keys or see your codes. That way the skill stays "
                "with the person who needs it, and money matters stay private.\n\n"
                "We visit homes when the library is hard to reach. In Paltamo we come to village "
                "halls on request."
            ),
        ),
        municipalities=("Paltamo", "Ristijärvi"),
        themes=("digituki", "elakelaistoiminta", "vapaaehtoistoiminta"),
        languages=("fi",),
        contact_role=Text(fi="digiopastajien ohjaaja", en="leader of the digital helpers"),
        email="diginaapurit@example.org",
        phone="050 000 0118",
        street="Aholantie 20",
        postal_code="88400",
        post_office="Ristijärvi",
        meeting_times=Text(
            fi="Kirjastossa tiistaisin klo 12–15, kotikäynnit sovitaan puhelimitse.",
            en="In the library on Tuesdays 12 noon–3 pm, home visits arranged by phone.",
        ),
        founded=2018,
        verified_days_ago=37,
        website="https://diginaapurit.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(fi="Piirretyt kädet, joissa on puhelin", en="Drawn hands holding a phone"),
        ),
    ),
)
