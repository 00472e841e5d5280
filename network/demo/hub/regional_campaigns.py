"""The campaign as each region tells it."""

from network.demo.texts import CampaignText, Picture, Text

REGIONAL = {
    "kainuu": CampaignText(
        key="onneksi-on-joku",
        slug=Text(fi="onneksi-on-joku", en="luckily-there-is-someone"),
        title=Text(fi="Onneksi on joku Kainuussa", en="Luckily there is someone in Kainuu"),
        hashtag=Text(fi="#onneksionjoku", en="#onneksionjoku"),
        lead=Text(
            fi=(
                "Kainuussa apu asuu usein naapurissa, ja naapuri voi olla kymmenen kilometrin "
                "päässä. Kerro, kuka teidän kylässänne on se joku."
            ),
            en=(
                "In Kainuu help often lives next door, and next door can be ten kilometres away. "
                "Tell who that someone is in your village."
            ),
        ),
        body=Text(
            fi=(
                "Täällä sana kiertää iltaisin kahvipöydässä: kuka kuljettaa, kuka lämmittää hallin "
                "ja kuka muisti soittaa. Kampanjassa näistä ihmisistä tehdään lyhyitä videoita, "
                "jotka jaetaan oman kunnan ja koko Kainuun nähtäväksi.\n\n"
                "## Tarina alkaa järjestöillasta\n\n"
                "Kaikki yhdistykset ovat järjestöillassa samalla viivalla, ja siitä on hyvä "
                "aloittaa. Ottakaa esittäytymisessä yksi tarina mukaan ja kysykää, kuka kuvaisi "
                "sen. Kahdeksassa kunnassa kertyy helposti kahdeksan eri ääntä.\n\n"
                "- Kainuun murteella saa puhua.\n"
                "- Video voi olla pelkkää ääntä ja yksi kuva, jos ihminen ei halua näkyä.\n"
                "- Julkaise omalla viikollasi ja vielä kerran Järjestöjen päivänä 1.10."
            ),
            en=(
                "Here word goes round at the coffee table in the evening: who drives, who heats "
                "the hall and who remembered to ring. The campaign makes short videos of these "
                "people, to be shown to their own municipality and to the whole of Kainuu.\n\n"
                "## A story begins at an association evening\n\n"
                "At an association evening all associations stand on the same line, which is a "
                "good place to start. Bring one story along when you introduce yourselves, and ask "
                "who could film it. Eight municipalities easily give eight different voices.\n\n"
                "- You may speak in the dialect of Kainuu.\n"
                "- A video can be voice alone with one picture, if the person does not wish to be "
                "seen.\n"
                "- Publish in a week of your own, and again on the Day of Civil Society "
                "Organisations, 1 October."
            ),
        ),
        launch_month=10,
        launch_day=1,
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty korpimaisema, jossa savuaa yksi talo",
                en="A drawn forest with smoke from a single house",
            ),
        ),
    ),
    "lappi": CampaignText(
        key="onneksi-on-joku",
        slug=Text(
            fi="onneksi-on-joku",
            se="onneksi-on-joku",
            sv="tur-att-nagon-finns",
            en="luckily-there-is-someone",
        ),
        title=Text(
            fi="Onneksi on joku Lapissa",
            sv="Tur att någon finns i Lappland",
            en="Luckily there is someone in Lapland",
        ),
        hashtag=Text(
            fi="#onneksionjoku",
            se="#onneksionjoku",
            sv="#turattnågonfinns",
            en="#onneksionjoku",
        ),
        lead=Text(
            fi=(
                "Kun matkaa on sata kilometriä, tuki kulkee autossa, puhelimessa ja kirjekuoressa. "
                "Lapin tarinoissa kuullaan ne, jotka sen perille vievät."
            ),
            sv=(
                "När vägen är hundra kilometer lång reser stödet med bil, telefon och kuvert. I "
                "Lapplands berättelser hörs de som för det fram."
            ),
            en=(
                "When the way is a hundred kilometres, support travels by car, telephone and "
                "envelope. Lapland’s stories are of those who carry it."
            ),
        ),
        body=Text(
            fi=(
                "Lapin vapaaehtoiset tuntevat tien numerot ulkoa. Kampanja antaa heille "
                "puheenvuoron ja näyttää, miten yhdistys toimii 21 kunnan mitassa.\n\n"
                "## Monta kieltä, sama lause\n\n"
                "Tarinan saa kertoa sillä kielellä, jolla se on elettykin: suomeksi, ruotsiksi, "
                "saameksi tai viitottuna. Tekstitys tehdään, kun video saapuu meille.\n\n"
                "- Ota video mukaan järjestötreffeille. Siellä on jo yleisö.\n"
                "- Kimppakyytiin mahtuu kuvaaja ja kuvattava.\n"
                "- Yhteinen julkaisu tehdään Järjestöjen päivänä 1.10."
            ),
            sv=(
                "Lapplands frivilliga kan vägnumren utantill. Kampanjen ger dem ordet och visar "
                "hur en förening fungerar över 21 kommuner.\n\n"
                "## Många språk, samma mening\n\n"
                "Berättelsen får berättas på det språk den har levts: finska, svenska, samiska "
                "eller teckenspråk. Texten läggs till när videon kommer till oss.\n\n"
                "- Ta med videon till föreningsträffen. Där finns redan publik.\n"
                "- I samåkningen ryms både den som filmar och den som filmas.\n"
                "- En gemensam publicering sker på Organisationernas dag den 1.10."
            ),
            en=(
                "Lapland’s volunteers know the road numbers by heart. The campaign gives them the "
                "floor and shows how an association works across 21 municipalities.\n\n"
                "## Many languages, one sentence\n\n"
                "A story may be told in the language it was lived in: Finnish, Swedish, Sámi or "
                "signed. Captions are added when the video reaches us.\n\n"
                "- Bring the video to an association meet-up. There is an audience there already.\n"
                "- In a shared ride there is room for the one who films and the one who is "
                "filmed.\n"
                "- A common release comes on the Day of Civil Society Organisations, 1 October."
            ),
        ),
        launch_month=10,
        launch_day=1,
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty tunturi ja sen juurella yksinäinen auto",
                sv="Ett tecknat fjäll och en ensam bil vid dess fot",
                en="A drawn fell with a lone car at its foot",
            ),
        ),
    ),
    "kanta-hame": CampaignText(
        key="onneksi-on-joku",
        slug=Text(fi="onneksi-on-joku", sv="tur-att-nagon-finns", en="luckily-there-is-someone"),
        title=Text(
            fi="Onneksi on joku Kanta-Hämeessä",
            sv="Tur att någon finns i Egentliga Tavastland",
            en="Luckily there is someone in Kanta-Häme",
        ),
        hashtag=Text(fi="#onneksionjoku", sv="#turattnågonfinns", en="#onneksionjoku"),
        lead=Text(
            fi=(
                "Kanta-Hämeen hakemisto kertoo, mistä järjestö löytyy. Kampanja kertoo, kuka "
                "siellä odottaa ovella."
            ),
            sv=(
                "Katalogen för Egentliga Tavastland berättar var en förening finns. Kampanjen "
                "berättar vem som väntar vid dörren."
            ),
            en=(
                "The directory of Kanta-Häme tells where an association is. The campaign tells who "
                "is waiting at the door."
            ),
        ),
        body=Text(
            fi=(
                "Monen on vaikea ottaa ensimmäistä askelta, jos järjestöstä tietää vain nimen ja "
                "numeron. Siksi Kanta-Hämeessä tarina liitetään järjestön omalle sivulle: lukija "
                "näkee kasvot ennen kuin soittaa.\n\n"
                "## Ammattilainen, näin voit käyttää videoita\n\n"
                "Sosiaaliohjaaja voi näyttää asiakkaalle lyhyen videon ja kysyä, kiinnostaisiko "
                "tämä. Puhe ja tekstitys auttavat, kun lukeminen väsyttää.\n\n"
                "- Järjestö, pyydä tarinaa jäseneltä, joka aloitti viime vuonna.\n"
                "- Yksitoista kuntaa, yksitoista eri ovea: kuvatkaa ovi ja se, joka sen avaa.\n"
                "- Videot kootaan näytille Järjestöjen päivänä 1.10."
            ),
            sv=(
                "För många är det svårt att ta det första steget om man bara vet namn och nummer "
                "på en förening. Därför fogas berättelsen i Egentliga Tavastland till föreningens "
                "egen sida: läsaren ser ett ansikte innan hen ringer.\n\n"
                "## Så kan yrkespersoner använda videorna\n\n"
                "En socialhandledare kan visa en klient en kort video och fråga om det vore "
                "intressant. Tal och text hjälper när läsningen blir tung.\n\n"
                "- Förening, be någon som kom med i fjol om en berättelse.\n"
                "- Elva kommuner, elva olika dörrar: filma dörren och den som öppnar den.\n"
                "- Videorna samlas till Organisationernas dag den 1.10."
            ),
            en=(
                "For many people the first step is hard when all they know of an association is a "
                "name and a number. So in Kanta-Häme a story is tied to the association’s own "
                "page: the reader sees a face before ringing.\n\n"
                "## How professionals can use the videos\n\n"
                "A social worker can show a client a short video and ask whether this might be of "
                "interest. Speech and captions help when reading is tiring.\n\n"
                "- Association: ask a member who began last year for a story.\n"
                "- Eleven municipalities, eleven doors: film the door and the one who opens it.\n"
                "- The videos are put on show on the Day of Civil Society Organisations, 1 October."
            ),
        ),
        launch_month=10,
        launch_day=1,
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty pikkukaupunki, jonka ovet ovat raollaan",
                sv="En tecknad småstad där dörrarna står på glänt",
                en="A drawn small town with its doors ajar",
            ),
        ),
    ),
    "keski-suomi": CampaignText(
        key="onneksi-on-joku",
        slug=Text(fi="onneksi-on-joku", sv="tur-att-nagon-finns", en="luckily-there-is-someone"),
        title=Text(
            fi="Onneksi on joku Keski-Suomessa",
            sv="Tur att någon finns i Mellersta Finland",
            en="Luckily there is someone in Central Finland",
        ),
        hashtag=Text(fi="#onneksionjoku", sv="#turattnågonfinns", en="#onneksionjoku"),
        lead=Text(
            fi=(
                "Keski-Suomessa tarina ei jää somevirtaan. Siitä tulee kappale kuntakirjeeseen ja "
                "aihe elinvoimapajaan."
            ),
            sv=(
                "I Mellersta Finland stannar berättelsen inte i flödet. Den blir ett stycke i "
                "kommunbrevet och ett ämne för livskraftsverkstaden."
            ),
            en=(
                "In Central Finland a story does not stay in a feed. It becomes a paragraph in the "
                "municipal letter and a subject for a vitality workshop."
            ),
        ),
        body=Text(
            fi=(
                "Yksi hyvä tarina voi tehdä saman kuin sivullinen lukuja, jos sen kuulee ihminen, "
                "joka päättää. Siksi jokainen keskisuomalainen video muokataan myös tekstiksi, "
                "jonka voi lähettää viranhaltijalle tai valtuutetulle.\n\n"
                "## Kolme paikkaa yhdelle videolle\n\n"
                "- Järjestön oma sivu ja alueen kampanjasivu.\n"
                "- Kuntakirje: kappale, luku ja ehdotus.\n"
                "- Elinvoimapaja: alkupala, jonka jälkeen on helppo puhua.\n\n"
                "Verstas lainaa kuvausvarusteet ja istuu leikkaamassa, jos se tuntuu vaikealta. "
                "Julkaisun voi ajoittaa vapaasti, mutta isoin näytös on Järjestöjen päivänä 1.10."
            ),
            sv=(
                "En bra berättelse kan göra detsamma som en sida med siffror om den hörs av någon "
                "som beslutar. Därför formas varje video från Mellersta Finland också till en text "
                "som kan skickas till en tjänsteinnehavare eller fullmäktigeledamot.\n\n"
                "## Tre platser för en video\n\n"
                "- Föreningens egen sida och regionens kampanjsida.\n"
                "- Kommunbrevet: ett stycke, en siffra och ett förslag.\n"
                "- Livskraftsverkstaden: en aptitretare som gör det lätt att tala.\n\n"
                "Verkstaden lånar ut utrustning och sitter med när man klipper, om det känns "
                "svårt. Publiceringen är fri, men den största visningen är på Organisationernas "
                "dag den 1.10."
            ),
            en=(
                "One good story can do as much as a page of figures, if someone who decides hears "
                "it. So every video from Central Finland is also made into a text that can be sent "
                "to an official or a councillor.\n\n"
                "## Three places for one video\n\n"
                "- The association’s own page and the region’s campaign page.\n"
                "- The municipal letter: a paragraph, a figure and a proposal.\n"
                "- The vitality workshop: a starter after which it is easy to talk.\n\n"
                "Järjestöverstas lends filming gear and sits with you at the editing if it feels "
                "hard. Publish when you like, but the biggest showing is on the Day of Civil "
                "Society Organisations, 1 October."
            ),
        ),
        launch_month=10,
        launch_day=1,
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi ja rannalla ihmisiä piirissä",
                sv="En tecknad sjö och människor i en ring på stranden",
                en="A drawn lake with people in a circle on its shore",
            ),
        ),
    ),
}
