"""News about the upkeep of the service and the network behind it."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="yhteinen-potti",
        title=Text(
            fi="Mihin yhteinen kehittämispotti käytetään?",
            sv="Vad används den gemensamma utvecklingspotten till?",
            en="What is the shared development pot used for?",
        ),
        lead=Text(
            fi=(
                "Jokainen aluepalvelu panee pottiin sovitun summan. Yksin kukaan ei saisi samalla "
                "rahalla puoliakaan."
            ),
            sv=(
                "Varje regional tjänst lägger en avtalad summa i potten. Ensam skulle ingen få ens "
                "hälften för samma pengar."
            ),
            en=(
                "Each regional service puts an agreed sum into the pot. Alone, nobody would get "
                "half as much for the money."
            ),
        ),
        body=Text(
            fi=(
                "Verkoston talous on yksinkertainen. Alustan tekniset ylläpitokulut jaetaan, ja "
                "jokainen alue vastaa omasta osuudestaan. Sen päälle tulee kehittämisraha, jonka "
                "suuruus tiedetään jo ennen vuoden alkua.\n\n"
                "## Tänä vuonna tehdään\n\n"
                "- Helpompi lomake tapahtuman ilmoittamiseen\n"
                "- Tuloste, jonka kirjasto voi antaa asiakkaalle\n"
                "- Suurempi teksti ja selvemmät painikkeet puhelimeen\n\n"
                "Toiveet kerättiin palautteesta ja kehittämispäivistä. Asiantuntijaryhmä asetti ne "
                "järjestykseen, ja johtoryhmä päätti rahoista.\n\n"
                "Hämäläisten listalta toteutuu tuloste. Sitä pyysivät erityisesti kotihoidon "
                "työntekijät."
            ),
            sv=(
                "Nätverkets ekonomi är enkel. Kostnaderna för plattformens tekniska underhåll "
                "fördelas, och varje region svarar för sin andel. Därtill kommer "
                "utvecklingspengarna, vars storlek är känd redan innan året börjar.\n\n"
                "## I år gör vi\n\n"
                "- En enklare blankett för att anmäla evenemang\n"
                "- En utskrift som biblioteket kan ge åt kunden\n"
                "- Större text och tydligare knappar i telefonen\n\n"
                "Önskemålen samlades in ur responsen och på utvecklingsdagarna. Expertgruppen "
                "ordnade dem, och ledningsgruppen beslutade om pengarna.\n\n"
                "Från vår lista förverkligas utskriften. Den önskades framför allt av anställda "
                "inom hemvården."
            ),
            en=(
                "The network's finances are simple. The technical upkeep of the platform is "
                "divided, and each region covers its share. On top of that comes development "
                "money, and its size is known before the year begins.\n\n"
                "## This year brings\n\n"
                "- An easier form for announcing events\n"
                "- A print-out that a library can give to a customer\n"
                "- Larger text and clearer buttons on the phone\n\n"
                "Wishes were gathered from feedback and development days. The expert group put "
                "them in order, and the steering group decided on the money.\n\n"
                "From our list, the print-out will be made. Home care staff asked for it most of "
                "all."
            ),
        ),
        days_ago=40,
        themes=("jarjestoyhteistyo", "rahoitus-avustukset"),
    ),
    NewsText(
        key="edustajat-valittu",
        title=Text(
            fi="Kanta-Hämeen edustajat valittiin verkoston ryhmiin",
            sv="Våra representanter i nätverkets grupper är valda",
            en="Our representatives in the network's groups have been chosen",
        ),
        lead=Text(
            fi=(
                "Johtoryhmässä istuu setlementin toiminnanjohtaja, asiantuntijaryhmässä "
                "verkkopalvelun suunnittelija."
            ),
            sv=(
                "I ledningsgruppen sitter settlementets verksamhetsledare, i expertgruppen "
                "webbtjänstens planerare."
            ),
            en=(
                "The settlement's director sits in the steering group, the web service planner in "
                "the expert group."
            ),
        ),
        body=Text(
            fi=(
                "Yhteisellä alustalla moni asia on yhteinen: säännöt, ulkoasun perusteet ja se, "
                "mitä seuraavaksi rakennetaan. Siksi jokainen mukana oleva alue lähettää "
                "edustajansa kahteen ryhmään.\n\n"
                "## Kaksi ryhmää, kaksi tehtävää\n\n"
                "- Johtoryhmä päättää rahasta, säännöistä ja suunnasta.\n"
                "- Asiantuntijaryhmä testaa, vertailee ja kertoo, mikä arjessa toimii.\n\n"
                "Ryhmien lisäksi ylläpitäjät näkevät toisensa kuukausipalaverissa. Sinne tuodaan "
                "isot ja pienet pulmat: kuka on keksinyt hyvän otsikon, kenen kartta ei aukea.\n\n"
                "Jos yhdistykselläsi on asiaa verkostolle, kerro se meille. Viemme sen perille "
                "nimettömänä tai nimellä, kummin haluat."
            ),
            sv=(
                "På en gemensam plattform är mycket gemensamt: reglerna, grunderna för utseendet "
                "och det som ska byggas härnäst. Därför sänder varje region representanter till "
                "två grupper.\n\n"
                "## Två grupper, två uppgifter\n\n"
                "- Ledningsgruppen beslutar om pengar, regler och riktning.\n"
                "- Expertgruppen testar, jämför och berättar vad som fungerar i vardagen.\n\n"
                "Utöver grupperna ses de som sköter tjänsterna på ett möte varje månad. Dit kommer "
                "man med stora och små bekymmer: vem har hittat på en bra rubrik, vems karta "
                "öppnas inte.\n\n"
                "Om din förening har något att säga nätverket, berätta det för oss. Vi för det "
                "vidare med eller utan namn, som du vill."
            ),
            en=(
                "On a shared platform many things are shared: the rules, the basics of the look, "
                "and what is built next. So each region sends its representatives to two "
                "groups.\n\n"
                "## Two groups, two tasks\n\n"
                "- The steering group decides on money, rules and direction.\n"
                "- The expert group tests, compares and tells what works in everyday life.\n\n"
                "Besides the groups, the keepers see one another at a monthly meeting. They bring "
                "problems great and small: who has thought of a good heading, whose map will not "
                "open.\n\n"
                "If your association has something to say to the network, tell us. We will pass it "
                "on with or without your name, as you wish."
            ),
        ),
        days_ago=52,
        themes=("jarjestoyhteistyo",),
        organisations=("vanajaveden-setlementti",),
    ),
    NewsText(
        key="palaute-muutti-sivustoa",
        title=Text(
            fi="Te sanoitte, me muutimme",
            sv="Ni sade till, vi ändrade",
            en="You told us, we changed it",
        ),
        lead=Text(
            fi=(
                "Palautekyselyn 58 vastauksesta syntyi neljä muutosta, jotka näkyvät sivuilla jo "
                "nyt."
            ),
            sv="Av 58 svar på responsenkäten blev det fyra ändringar som redan syns på sidorna.",
            en=(
                "The 58 answers to our feedback survey led to four changes that you can already "
                "see."
            ),
        ),
        body=Text(
            fi=(
                "Keräämme palautetta jokaisen sivun alareunasta, opastuksissa ja kerran vuodessa "
                "kyselyllä. Kaikki luetaan, ja samasta asiasta sanoneet kootaan yhteen.\n\n"
                "## Neljä muutosta\n\n"
                "- Aiheiden nimet vaihdettiin arkisanoiksi.\n"
                "- Kartan vieressä on nyt aina myös luettelo.\n"
                "- Kokoontumisaika nousi heti nimen alle.\n"
                "- Tapahtuman voi ilmoittaa ilman kuvaa.\n\n"
                "Yksi toive jäi odottamaan: chat, jossa joku vastaisi iltaisin. Siihen meillä ei "
                "ole tekijöitä, emmekä halua luvata turhaan.\n\n"
                "! Kyselyn luvut ovat esittelyä varten keksittyjä."
            ),
            sv=(
                "Vi samlar in respons längst ner på varje sida, under handledningar och en gång om "
                "året med en enkät. Allt blir läst, och det som flera har sagt samlas ihop.\n\n"
                "## Fyra ändringar\n\n"
                "- Ämnenas namn byttes ut mot vardagsord.\n"
                "- Bredvid kartan finns nu alltid en lista.\n"
                "- Mötestiden flyttades upp direkt under namnet.\n"
                "- Ett evenemang kan anmälas utan bild.\n\n"
                "Ett önskemål fick vänta: en chatt där någon svarar om kvällarna. För det har vi "
                "inte personal, och vi vill inte lova i onödan.\n\n"
                "! Enkätens siffror är påhittade för demonstrationen."
            ),
            en=(
                "We collect feedback at the foot of every page, at guidance sessions and once a "
                "year in a survey. All of it is read, and what several people have said is put "
                "together.\n\n"
                "## Four changes\n\n"
                "- The names of themes are now everyday words.\n"
                "- Beside the map there is always a list.\n"
                "- Meeting times moved up, right under the name.\n"
                "- An event can be announced without a picture.\n\n"
                "One wish had to wait: a chat that someone would answer in the evenings. We have "
                "nobody to do it, and do not want to promise in vain.\n\n"
                "! The survey's figures were invented for this demonstration."
            ),
        ),
        days_ago=68,
        themes=("digituki", "selkokieli-kielellinen"),
    ),
    NewsText(
        key="saavutettavuus-tarkistettu",
        title=Text(
            fi="Sivusto luettiin ääneen ja silmät kiinni",
            sv="Webbplatsen lästes högt och med slutna ögon",
            en="The site was read aloud, with eyes closed",
        ),
        lead=Text(
            fi=(
                "Saavutettavuus ja tietosuoja käydään läpi joka vuosi. Tällä kertaa apuna olivat "
                "ruudunlukija ja uteliaat käyttäjät."
            ),
            sv=(
                "Tillgängligheten och dataskyddet går vi igenom varje år. Den här gången hjälpte "
                "en skärmläsare och nyfikna användare."
            ),
            en=(
                "Every year we go through accessibility and data protection. This time a screen "
                "reader and curious users helped."
            ),
        ),
        body=Text(
            fi=(
                "Kolme sokeaa testaajaa etsi sivustolta ystävätoimintaa. Kaksi löysi sen "
                "minuutissa, yksi jumittui karttaan. Kartan ohi pääsee nyt yhdellä linkillä.\n\n"
                "## Mitä muuta korjattiin\n\n"
                "- Kuvateksteistä poistettiin turhat sanat.\n"
                "- Lomake kertoo virheestä sanoilla, ei vain värillä.\n"
                "- Vanhoja osallistujalistoja ei säilytetä, kun niitä ei enää tarvita.\n\n"
                "Kävijöistä laskemme vain sen, mitä sivuja avattiin ja kuinka monta kertaa. Emme "
                "seuraa, kuka luki.\n\n"
                "Löysitkö esteen? Kerro siitä käyttäjätuelle. Viat, joita emme itse osaa korjata, "
                "välitämme alustan tekijöille samana päivänä."
            ),
            sv=(
                "Tre blinda testare sökte vänverksamhet på webbplatsen. Två hittade den på en "
                "minut, en fastnade i kartan. Nu kommer man förbi kartan med en enda länk.\n\n"
                "## Vad vi dessutom rättade\n\n"
                "- Onödiga ord togs bort ur bildbeskrivningarna.\n"
                "- Blanketten berättar om fel med ord, inte bara med färg.\n"
                "- Gamla deltagarlistor sparas inte när de inte längre behövs.\n\n"
                "Av besöken räknar vi bara vilka sidor som öppnats och hur många gånger. Vi följer "
                "inte med vem som läste.\n\n"
                "Hittade du ett hinder? Berätta för användarstödet. Fel som vi inte själva kan "
                "rätta förmedlar vi samma dag till plattformens utvecklare."
            ),
            en=(
                "Three blind testers looked for friend visits on the site. Two found them in a "
                "minute, one got stuck in the map. A single link now takes you past the map.\n\n"
                "## What else was mended\n\n"
                "- Needless words were removed from picture descriptions.\n"
                "- The form tells you of a mistake in words, not just in colour.\n"
                "- Old lists of participants are not kept once they are no longer needed.\n\n"
                "Of visits, we count only which pages were opened and how many times. We do not "
                "follow who was reading.\n\n"
                "Did you find a barrier? Tell user support. Faults that we cannot mend ourselves "
                "are passed on to the platform's makers the same day."
            ),
        ),
        days_ago=86,
        themes=("nako-kuulo", "digituki"),
    ),
    NewsText(
        key="esittelyaineisto-uusittu",
        title=Text(
            fi="Uusi juliste, uudet diat ja yksi hyvä lause",
            sv="Ny affisch, nya bilder och en bra mening",
            en="A new poster, new slides and one good sentence",
        ),
        lead=Text(
            fi=(
                "Esittelyaineisto on uusittu. Ota ja käytä: seinälle, kokoukseen tai "
                "paikallislehteen."
            ),
            sv=(
                "Presentationsmaterialet är förnyat. Ta det och använd: på väggen, på mötet eller "
                "i lokaltidningen."
            ),
            en=(
                "Our presentation materials are new. Take and use them: on a wall, at a meeting or "
                "in a local paper."
            ),
        ),
        body=Text(
            fi=(
                "Kun palvelusta pitää kertoa yhdellä hengenvedolla, sanomme: täältä löydät, missä "
                "lähellä tehdään yhdessä. Sama lause on nyt julisteessa, diojen alussa ja "
                "lehti-ilmoituksessa.\n\n"
                "- Juliste A3 ja A4 kolmella kielellä\n"
                "- Viisi diaa, joilla asian esittelee vartissa\n"
                "- Valmis teksti kunnan tiedotteeseen tai jäsenkirjeeseen\n"
                "- Taustatietoa toimittajille\n\n"
                "## Kuka esittelee?\n\n"
                "Tulemme mielellämme itse. Olemme käyneet kunnanvaltuuston iltakoulussa, "
                "terveysaseman aamupalaverissa ja yhdessä marjatarhassa. Kysy aikaa käyttäjätuesta."
            ),
            sv=(
                "När man ska berätta om tjänsten i ett andetag säger vi: här ser du var man gör "
                "saker tillsammans i närheten. Samma mening finns nu på affischen, i början av "
                "bilderna och i tidningsannonsen.\n\n"
                "- Affisch i A3 och A4 på tre språk\n"
                "- Fem bilder som presenterar saken på en kvart\n"
                "- En färdig text för kommunens meddelande eller medlemsbrevet\n"
                "- Bakgrundsinformation för redaktörer\n\n"
                "## Vem presenterar?\n\n"
                "Vi kommer gärna själva. Vi har besökt fullmäktiges aftonskola, hälsostationens "
                "morgonmöte och en bärodling. Fråga användarstödet om en tid."
            ),
            en=(
                "When we must describe the service in one breath, we say: here you can see where "
                "people near you do things together. The same sentence is now on the poster, the "
                "first slide and the newspaper advertisement.\n\n"
                "- A poster in A3 and A4 in three languages\n"
                "- Five slides that explain it in a quarter of an hour\n"
                "- Ready text for a municipal bulletin or a members' letter\n"
                "- Background for journalists\n\n"
                "## Who will present it?\n\n"
                "We are glad to come ourselves. We have been to a council's evening seminar, a "
                "health centre's morning meeting and one berry farm. Ask user support for a time."
            ),
        ),
        days_ago=110,
        themes=("jarjestoyhteistyo",),
        organisations=("vanajaveden-setlementti",),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty ilmoitustaulu kadun varrella, siinä värikkäitä julisteita",
                sv="Tecknad anslagstavla vid en gata med färgglada affischer",
                en="Drawn notice board by a street with colourful posters",
            ),
        ),
    ),
)
