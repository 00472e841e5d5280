"""The hub: news of how the network grows and works."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="verkosto-lukuina",
        title=Text(
            fi="Neljä maakuntaa, 62 kuntaa: verkosto lukuina",
            sv="Fyra landskap, 62 kommuner: nätverket i siffror",
            en="Four regions, 62 municipalities: the network in figures",
        ),
        lead=Text(
            fi=(
                "Kainuu, Kanta-Häme, Keski-Suomi ja Lappi jakavat nyt saman järjestötiedon. "
                "Laskimme, mitä se tarkoittaa."
            ),
            sv=(
                "Kajanaland, Egentliga Tavastland, Mellersta Finland och Lappland delar nu samma "
                "uppgifter. Vi räknade ut vad det betyder."
            ),
            en=(
                "Kainuu, Kanta-Häme, Central Finland and Lapland now share the same records. We "
                "counted what that means."
            ),
        ),
        body=Text(
            fi=(
                "Verkoston neljässä maakunnassa on yhteensä 62 kuntaa ja vuoden 2022 "
                "väestötiedoissa noin 688 000 asukasta. Pinta-alaa kertyy reilusti yli kolmannes "
                "Suomesta, joten kimppakyydeille on käyttöä.\n\n"
                "## Mistä luvut koostuvat\n\n"
                "- Lapissa on kuntia 21, Keski-Suomessa 22, Kanta-Hämeessä 11 ja Kainuussa 8.\n"
                "- Sivustoja luetaan neljällä kielellä: suomeksi, ruotsiksi, englanniksi ja "
                "pohjoissaameksi.\n"
                "- Järjestöt löytyvät 20 teemasta ja 60 tarkemmasta aiheesta.\n\n"
                "Suomen 19 maakunnasta mukana on siis runsas viidennes. Seuraavien kanssa puhutaan "
                "jo.\n\n"
                "> Koko ei ole tavoite. Tavoite on, että sama yhdistys löytyy, asuitpa rajan "
                "kummalla puolella tahansa.\n"
                "> — verkoston koordinaattori"
            ),
            sv=(
                "I nätverkets fyra landskap finns sammanlagt 62 kommuner och enligt "
                "befolkningsuppgifterna för 2022 omkring 688 000 invånare. Till ytan är det klart "
                "mer än en tredjedel av Finland, så samåkning behövs.\n\n"
                "## Vad siffrorna består av\n\n"
                "- Lappland har 21 kommuner, Mellersta Finland 22, Egentliga Tavastland 11 och "
                "Kajanaland 8.\n"
                "- Webbplatserna läses på fyra språk: finska, svenska, engelska och nordsamiska.\n"
                "- Föreningarna är ordnade i 20 teman och 60 noggrannare ämnen.\n\n"
                "Av Finlands 19 landskap är alltså drygt en femtedel med. Med de följande förs "
                "redan samtal.\n\n"
                "> Storleken är inte målet. Målet är att samma förening hittas på båda sidor om "
                "gränsen.\n"
                "> — nätverkets koordinator"
            ),
            en=(
                "The network’s four regions have 62 municipalities in all and, in the population "
                "figures of 2022, about 688,000 residents. By area they make up well over a third "
                "of Finland, so shared rides are needed.\n\n"
                "## What the figures are made of\n\n"
                "- Lapland has 21 municipalities, Central Finland 22, Kanta-Häme 11 and Kainuu 8.\n"
                "- The sites are read in four languages: Finnish, Swedish, English and Northern "
                "Sámi.\n"
                "- Associations are found under 20 themes and 60 narrower subjects.\n\n"
                "So just over a fifth of Finland’s 19 regions are in. We are already talking with "
                "the next ones.\n\n"
                "> Size is not the aim. The aim is that you find the same association whichever "
                "side of the border you live on.\n"
                "> — network coordinator"
            ),
        ),
        days_ago=3,
        themes=("jarjestoyhteistyo",),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty rivi erinäköisiä ihmisiä",
                sv="En tecknad rad av olika människor",
                en="A drawn row of people, all different",
            ),
        ),
    ),
    NewsText(
        key="kampanja-suunnitteluun",
        title=Text(
            fi="Onneksi on joku: kokoa tarinat ajoissa",
            sv="Tur att någon finns: samla berättelserna i tid",
            en="Luckily there is someone: gather your stories in good time",
        ),
        lead=Text(
            fi=(
                "Järjestöjen päivä on joka vuosi 1. lokakuuta. Hyvä tarina tarvitsee ensin "
                "luottamusta ja vasta sitten kameran."
            ),
            sv=(
                "Organisationernas dag är den 1 oktober varje år. En bra berättelse behöver först "
                "förtroende och sedan en kamera."
            ),
            en=(
                "The Day of Civil Society Organisations is 1 October every year. A good story "
                "needs trust first and a camera second."
            ),
        ),
        body=Text(
            fi=(
                "Kampanja elää koko vuoden, mutta yksi päivä kokoaa sen näkyväksi. Siksi "
                "työkalupakki kannattaa avata jo nyt, oli vuodenaika mikä tahansa.\n\n"
                "## Neljä askelta, joilla pääsee alkuun\n\n"
                "- Kysy: kenestä sinun yhdistyksessäsi sanotaan, että onneksi hän on?\n"
                "- Sovi luvasta kirjallisesti ja kerro, miten sen voi perua.\n"
                "- Kuvaa puhelimella alle minuutti. Lisää tekstitys.\n"
                "- Lähetä tarina alueesi toimitukselle linkillä, tunnusta ei tarvita.\n\n"
                "Toimitus tarkistaa videon ja julkaisee sen ensin omalla alueella. Osa tarinoista "
                "nostetaan koko verkoston näkyville."
            ),
            sv=(
                "Kampanjen lever hela året, men en dag gör den synlig. Därför lönar det sig att "
                "öppna verktygslådan redan nu, oavsett årstid.\n\n"
                "## Fyra steg för att komma i gång\n\n"
                "- Fråga: om vem i din förening säger man att tur att hen finns?\n"
                "- Kom skriftligt överens om tillstånd och berätta hur det återkallas.\n"
                "- Filma under en minut med telefonen. Lägg till textning.\n"
                "- Skicka berättelsen till regionens redaktion med en länk, du behöver inget "
                "konto.\n\n"
                "Redaktionen kontrollerar videon och publicerar den först i den egna regionen. En "
                "del berättelser lyfts fram i hela nätverket."
            ),
            en=(
                "The campaign lives all year, but one day makes it visible. So it is worth opening "
                "the toolkit now, whatever the season.\n\n"
                "## Four steps to get going\n\n"
                "- Ask: of whom in your association do people say, luckily there is her, or him?\n"
                "- Agree on consent in writing, and tell how it can be withdrawn.\n"
                "- Film for less than a minute with a telephone. Add captions.\n"
                "- Send the story to your region’s editors through a link; you need no account.\n\n"
                "The editors check the video and publish it first in their own region. Some "
                "stories are lifted for the whole network to see."
            ),
        ),
        days_ago=14,
        themes=("vapaaehtoistoiminta",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretty käsi pitelee puhelinta kuvausasennossa",
                sv="En tecknad hand håller en telefon för att filma",
                en="A drawn hand holding up a telephone to film",
            ),
        ),
    ),
    NewsText(
        key="miten-mukaan",
        title=Text(
            fi="Onko sinun maakuntasi seuraava?",
            sv="Är ditt landskap nästa?",
            en="Is your region next?",
        ),
        lead=Text(
            fi=(
                "Uuden alueen voi avata päivässä. Kokosimme kysymykset, joita maakunnat meiltä "
                "useimmin kysyvät."
            ),
            sv=(
                "En ny region kan öppnas på en dag. Vi har samlat de frågor som landskapen oftast "
                "ställer."
            ),
            en=(
                "A new region can be opened in a day. We have gathered the questions regions ask "
                "most."
            ),
        ),
        body=Text(
            fi=(
                "Kun alue liittyy, sen kunnat, kielet ja sivupohjat syntyvät kerralla. Kenenkään "
                "ei tarvitse osata koodia eikä tilata uutta järjestelmää.\n\n"
                "## Täytyykö meidän luopua omasta nimestä?\n\n"
                "Ei. Alue pitää nimensä, värinsä ja tapansa kertoa. Yhteistä on vain se, minkä on "
                "hyvä olla yhteistä: järjestöjen tiedot ja tekniikka.\n\n"
                "## Kuinka paljon työtä se teettää?\n\n"
                "Alku vaatii kiertämistä kunnissa ja yhdistysten tavoittamista monella keinolla. "
                "Sen jälkeen arki on uutisia, neuvontaa ja tietojen tarkistamista.\n\n"
                "## Mitä järjestöt saavat?\n\n"
                "Yhden lomakkeen, kerran täytettäväksi. Se näkyy kaikilla alueilla, joilla "
                "järjestö toimii."
            ),
            sv=(
                "När en region går med skapas kommunerna, språken och sidmallarna på en gång. "
                "Ingen behöver kunna kod eller beställa ett nytt system.\n\n"
                "## Måste vi avstå från vårt namn?\n\n"
                "Nej. Regionen behåller sitt namn, sina färger och sitt sätt att berätta. "
                "Gemensamt är bara det som mår bra av att vara gemensamt: föreningarnas uppgifter "
                "och tekniken.\n\n"
                "## Hur mycket arbete är det?\n\n"
                "I början behöver man besöka kommunerna och nå föreningarna på många sätt. Sedan "
                "är vardagen nyheter, rådgivning och kontroll av uppgifter.\n\n"
                "## Vad får föreningarna?\n\n"
                "En blankett att fylla i en gång. Den syns i alla regioner där föreningen verkar."
            ),
            en=(
                "When a region joins, its municipalities, languages and page templates are made at "
                "once. Nobody needs to know code or order a new system.\n\n"
                "## Must we give up our own name?\n\n"
                "No. A region keeps its name, its colours and its way of telling. All that is "
                "shared is what is better shared: the facts of associations and the technology.\n\n"
                "## How much work is it?\n\n"
                "The start calls for visiting municipalities and reaching associations in many "
                "ways. After that, daily life is news, advice and checking details.\n\n"
                "## What do associations get?\n\n"
                "One form to fill in once. It shows in every region where the association works."
            ),
        ),
        days_ago=29,
        themes=("jarjestoyhteistyo",),
    ),
    NewsText(
        key="lappi-avautui",
        title=Text(
            fi="Lapin sivusto puhuu neljää kieltä",
            sv="Lapplands webbplats talar fyra språk",
            en="The Lapland site speaks four languages",
        ),
        lead=Text(
            fi=(
                "Suomen, ruotsin ja englannin rinnalla on nyt pohjoissaame. Puuttuva käännös "
                "sanotaan ääneen, ei piiloteta."
            ),
            sv=(
                "Vid sidan av finska, svenska och engelska finns nu nordsamiska. En översättning "
                "som saknas sägs ut, den göms inte."
            ),
            en=(
                "Beside Finnish, Swedish and English there is now Northern Sámi. A missing "
                "translation is named, not hidden."
            ),
        ),
        body=Text(
            fi=(
                "Lapin 21 kunnassa asutaan laajalla alueella, ja matka lähimpään ryhmään voi olla "
                "sata kilometriä. Siksi sivustolla painotetaan etätoimintaa ja kimppakyytejä.\n\n"
                "Pohjoissaamen sivut ovat alku. Kaikkea ei ole vielä käännetty, ja käyttöliittymän "
                "sanat odottavat kielenhuoltoa. Jokainen sivu, jota ei ole, kertoo asiasta ja "
                "tarjoaa suomenkielisen.\n\n"
                "Samoilla välineillä voidaan myöhemmin avata inarin- ja koltansaame. Kiitos jo "
                "etukäteen kaikille, jotka korjaavat sanojamme."
            ),
            sv=(
                "I Lapplands 21 kommuner bor man över ett stort område, och det kan vara hundra "
                "kilometer till närmaste grupp. Därför betonar webbplatsen verksamhet på distans "
                "och samåkning.\n\n"
                "De nordsamiska sidorna är en början. Allt är inte översatt ännu, och orden i "
                "gränssnittet väntar på språkvård. Varje sida som saknas säger det och erbjuder "
                "den finska.\n\n"
                "Med samma medel kan enare- och skoltsamiska öppnas senare. Tack på förhand till "
                "alla som rättar våra ord."
            ),
            en=(
                "In Lapland’s 21 municipalities people live over a wide area, and the nearest "
                "group may be a hundred kilometres away. So the site puts weight on remote "
                "activities and shared rides.\n\n"
                "The Northern Sámi pages are a beginning. Not everything has been translated, and "
                "the words of the interface await a language check. A page that is missing says so "
                "and offers the Finnish one.\n\n"
                "Inari and Skolt Sámi can be opened later in the same way. Thank you in advance to "
                "all who correct our words."
            ),
        ),
        days_ago=46,
        themes=("saamen-kielet",),
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty tunturi, taivaalla revontulia",
                sv="Ett tecknat fjäll med norrsken på himlen",
                en="A drawn fell with northern lights in the sky",
            ),
        ),
    ),
)
