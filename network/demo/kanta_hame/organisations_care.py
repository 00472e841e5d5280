"""Associations of company, memory and song in Kanta-Häme."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="vanajanrannan-ystavat",
        name=Text(fi="Vanajanrannan ystävät ry"),
        summary=Text(
            fi=(
                "Vapaaehtoinen ystävä tulee kylään, kävelylle tai kahville, kun päivät tuntuvat "
                "pitkiltä."
            ),
            sv="En frivillig vän kommer på besök, promenad eller kaffe när dagarna känns långa.",
            en="A volunteer friend comes for a visit, a walk or a coffee when the days feel long.",
        ),
        body=Text(
            fi=(
                "Ystävän kanssa ei siivota eikä jaeta lääkkeitä. Istutaan keittiön pöydän ääressä, "
                "käydään torilla tai kuunnellaan radiosta sama ohjelma kuin ennenkin. Tavallisesti "
                "ystävä tulee kerran kahdessa viikossa.\n\n"
                "Soita, jos kaipaat seuraa itsellesi tai läheisellesi. Koordinaattori käy ensin "
                "tutustumassa ja miettii rauhassa, kenen kanssa sinulla riittäisi juteltavaa.\n\n"
                "- Ystäväksi pääsee kahden illan kurssilla\n"
                "- Matkakulut korvataan\n"
                "- Vapaaehtoiset tapaavat toisiaan joka kuukausi"
            ),
            sv=(
                "Med vännen städar man inte och delar inte ut mediciner. Man sitter vid "
                "köksbordet, går till torget eller lyssnar på samma radioprogram som förr. "
                "Vanligen kommer vännen varannan vecka.\n\n"
                "Ring om du saknar sällskap för dig själv eller någon närstående. Koordinatorn "
                "kommer först på besök och funderar i lugn och ro på vem du skulle trivas att "
                "prata med.\n\n"
                "- Du blir vän genom en kurs på två kvällar\n"
                "- Resekostnaderna ersätts\n"
                "- De frivilliga träffas varje månad"
            ),
            en=(
                "A friend does not clean or hand out medicine. You sit at the kitchen table, go to "
                "the market or listen to the same radio programme as ever. A friend usually comes "
                "once a fortnight.\n\n"
                "Ring us if you miss company for yourself or someone close. The coordinator visits "
                "first and thinks quietly about whom you would enjoy talking to.\n\n"
                "- A two-evening course makes you a friend\n"
                "- Travel costs are paid\n"
                "- Volunteers meet one another every month"
            ),
        ),
        municipalities=("Hämeenlinna", "Hattula"),
        themes=("ystavatoiminta", "vanhusten-tuki"),
        languages=("fi",),
        contact_role=Text(
            fi="ystävätoiminnan koordinaattori",
            sv="koordinator för vänverksamheten",
            en="coordinator of friend visits",
        ),
        email="vanajanrannan-ystavat@example.org",
        phone="050 000 0331",
        street="Rantapolku 8",
        postal_code="13100",
        post_office="Hämeenlinna",
        meeting_times=Text(
            fi="Vapaaehtoisten ilta kuukauden toisena maanantaina kello 17.30",
            sv="De frivilligas kväll den andra måndagen i månaden klockan 17.30",
            en="Volunteers' evening on the second Monday of the month at 17.30",
        ),
        founded=1998,
        verified_days_ago=34,
        website="https://example.org/vanajanrannan-ystavat",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Kaksi piirrettyä kättä, jotka pitelevät samaa teekuppia",
                sv="Två tecknade händer som håller i samma tekopp",
                en="Two drawn hands holding the same cup of tea",
            ),
        ),
    ),
    OrganisationText(
        key="poronpolun-muistipiiri",
        name=Text(fi="Poronpolun Muistipiiri ry"),
        summary=Text(
            fi=(
                "Muistisairaan ja läheisen yhteinen paikka: kävelyjä, juttupiirejä ja neuvoja "
                "arjen käänteisiin."
            ),
            sv=(
                "En gemensam plats för den som har en minnessjukdom och de närmaste: promenader, "
                "samtal och råd."
            ),
            en=(
                "A shared place for people with a memory disorder and those close to them: walks, "
                "talks and advice."
            ),
        ),
        body=Text(
            fi=(
                "Kun muisti alkaa pätkiä, koko perheen päivät muuttuvat. Meille voi tulla jo "
                "silloin, kun diagnoosia ei vielä ole, ja meille saa jäädä vielä sittenkin, kun "
                "kotona on hiljaista.\n\n"
                "Torstaisin kävellään lyhyt lenkki metsätiellä. Vauhti sovitaan hitaimman mukaan, "
                "ja eväät syödään aina. Samaan aikaan omaiset voivat jäädä kahville omaan "
                "pöytäänsä.\n\n"
                "> Täällä ei tarvitse selittää, miksi kysyn samaa kolmannen kerran. — "
                "muistipiiriläinen, 74 vuotta"
            ),
            sv=(
                "När minnet börjar svikta förändras vardagen för hela familjen. Du kan komma till "
                "oss redan innan det finns en diagnos, och du får stanna kvar också när det har "
                "blivit tyst där hemma.\n\n"
                "På torsdagar går vi en kort runda längs skogsvägen. Den långsammaste bestämmer "
                "takten, och matsäcken äts alltid upp. Samtidigt kan de anhöriga dricka kaffe vid "
                "sitt eget bord.\n\n"
                "> Här behöver jag inte förklara varför jag frågar samma sak för tredje gången. — "
                "deltagare, 74 år"
            ),
            en=(
                "When memory begins to fail, the whole family's days change. You can come to us "
                "before there is a diagnosis, and you may stay even after the house has gone "
                "quiet.\n\n"
                "On Thursdays we walk a short round along a forest road. The slowest sets the "
                "pace, and the packed lunch always gets eaten. Meanwhile relatives can have coffee "
                "at a table of their own.\n\n"
                "> Here I do not need to explain why I am asking for the third time. — member of "
                "the circle, aged 74"
            ),
        ),
        municipalities=("Loppi", "Riihimäki", "Hausjärvi", "Janakkala"),
        themes=("muistisairaudet", "omaishoito"),
        languages=("fi",),
        contact_role=Text(fi="muistiohjaaja", sv="minneshandledare", en="memory support worker"),
        email="poronpolun-muistipiiri@example.org",
        phone="050 000 0332",
        street="Harjutie 14",
        postal_code="12700",
        post_office="Loppi",
        meeting_times=Text(
            fi="Torstaisin kello 13–15, lähtö kerhohuoneelta",
            sv="Torsdagar klockan 13–15, start från klubbrummet",
            en="Thursdays from 13 to 15, starting at the club room",
        ),
        founded=2004,
        verified_days_ago=58,
        website="https://example.org/poronpolun-muistipiiri",
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty mäntymetsä, jonka läpi kulkee leveä polku",
                sv="Tecknad tallskog med en bred stig",
                en="Drawn pine forest with a broad path through it",
            ),
        ),
    ),
    OrganisationText(
        key="hattulan-laulupenkki",
        name=Text(fi="Hattulan Laulupenkki ry"),
        summary=Text(
            fi=(
                "Laulua palvelutaloissa, kotisohvilla ja torilla. Nuotteja ei tarvita, eikä oikeaa "
                "ääntä."
            ),
            sv=(
                "Sång på serviceboenden, i hemmens soffor och på torget. Noter behövs inte, inte "
                "heller den rätta rösten."
            ),
            en=(
                "Singing in care homes, on sofas and in the square. You need neither notes nor a "
                "proper voice."
            ),
        ),
        body=Text(
            fi=(
                "Laulupenkki syntyi, kun kolme naapuria istui bussipysäkillä ja bussi oli "
                "myöhässä. Nyt penkillisiä on kuusi eri puolilla Hattulaa, ja yksi niistä kiertää "
                "vanhusten luona.\n\n"
                "Ohjelmassa on iskelmää, kansanlaulua ja toiveita. Jos sanat katoavat, hyräillään. "
                "Muistisairaan kanssa juuri se onkin usein hetki, jolloin katse kirkastuu.\n\n"
                "- Yhteislaulu joka toinen perjantai\n"
                "- Kotikonsertti sille, joka ei pääse ulos\n"
                "- Soittopelejä lainaksi"
            ),
            sv=(
                "Sångbänken uppstod när tre grannar satt på en busshållplats och bussen var sen. "
                "Nu finns sex bänkar på olika håll i Hattula, och en av dem besöker äldre.\n\n"
                "På programmet står schlager, folkvisor och önskelåtar. Om orden försvinner gnolar "
                "vi. För den som har en minnessjukdom är det ofta just då blicken klarnar.\n\n"
                "- Allsång varannan fredag\n"
                "- Hemkonsert för den som inte kommer ut\n"
                "- Instrument till låns"
            ),
            en=(
                "The Song Bench began when three neighbours sat at a bus stop and the bus was "
                "late. Now there are six benches around Hattula, and one of them visits older "
                "people.\n\n"
                "We sing popular songs, folk songs and requests. If the words vanish, we hum. For "
                "someone with a memory disorder that is often the moment when the eyes light "
                "up.\n\n"
                "- Community singing every other Friday\n"
                "- A home concert for those who cannot get out\n"
                "- Instruments to borrow"
            ),
        ),
        municipalities=("Hattula", "Hämeenlinna"),
        themes=("kulttuurihyvinvointi", "muistisairaudet"),
        languages=("fi",),
        contact_role=Text(
            fi="lauluryhmien vetäjä",
            sv="ledare för sånggrupperna",
            en="leader of the singing groups",
        ),
        email="hattulan-laulupenkki@example.org",
        phone="050 000 0336",
        street="Asematie 5",
        postal_code="13720",
        post_office="Parola",
        meeting_times=Text(
            fi="Joka toinen perjantai kello 14, Parolan kerhotila",
            sv="Varannan fredag klockan 14, klubblokalen i Parola",
            en="Every other Friday at 14, club room in Parola",
        ),
        founded=2015,
        verified_days_ago=190,
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä istumassa pitkällä penkillä suu auki laulussa",
                sv="Tecknade människor som sitter på en lång bänk och sjunger",
                en="Drawn people singing side by side on a long bench",
            ),
        ),
    ),
)
