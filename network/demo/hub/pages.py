"""The hub: the ordinary pages of the national network."""

from network.demo.texts import ContentText, Picture, Text

PAGES = (
    ContentText(
        key="tietoa",
        slug=Text(fi="tietoa-palvelusta", sv="om-tjansten", en="about"),
        title=Text(fi="Tietoa verkostosta", sv="Om nätverket", en="About the network"),
        lead=Text(
            fi=(
                "Järjestöverkko on maakuntien yhteinen palvelu. Jokaisella alueella on oma "
                "sivustonsa, mutta tiedot ovat yhdessä ja samassa paikassa."
            ),
            sv=(
                "Föreningsnätverket är landskapens gemensamma tjänst. Varje region har sin egen "
                "webbplats, men uppgifterna finns på ett och samma ställe."
            ),
            en=(
                "The Associations Network is a service that regions share. Each has a site of its "
                "own, but the facts are kept in one and the same place."
            ),
        ),
        body=Text(
            fi=(
                "Yhdistys ei lopu maakuntarajaan. Potilasyhdistys voi toimia kolmessa maakunnassa, "
                "ja asukas voi etsiä vertaistukea sieltä, mistä linja-auto kulkee. Siksi yhdestä "
                "järjestöstä on yksi tietue, joka näkyy kaikkialla, missä järjestö toimii.\n\n"
                "## Miksi yksi yhteinen tieto eikä kolmetoista palvelua\n\n"
                "Aiemmin alueelliset järjestöpalvelut olivat kolmetoista eri nimeä ja sivustoa "
                "samalla alustalla. Jokaisella oli oma ylläpitonsa, ja kun yhdistys vaihtoi "
                "puhelinnumeroa, sama korjaus tehtiin monta kertaa tai se jäi tekemättä. Tiedot "
                "eivät liikkuneet alueelta toiselle.\n\n"
                "- Yksi tietue: järjestö korjaa tietonsa kerran, ja muutos näkyy jokaisella "
                "alueella.\n"
                "- Yksi pysyvä osoite: linkki toimii, vaikka järjestö laajentaa toimintaansa.\n"
                "- Oma ilme: alue päättää väreistään, kielistään, uutisistaan ja kirjeistään.\n"
                "- Vähemmän työtä: uusi alue syntyy ilman ohjelmointia.\n\n"
                "## Kuka päättää mistäkin\n\n"
                "Alueen toimitus vastaa alueensa sisällöstä, eikä toisen alueen aineistoon pääse "
                "käsiksi. Järjestö päättää omista tiedoistaan. Verkosto huolehtii siitä, mikä on "
                "yhteistä: tekniikasta, tietosuojasta, saavutettavuudesta ja kampanjoista.\n\n"
                "! Sivut eivät aseta evästeitä eivätkä hae mitään ulkopuolisilta palveluilta."
            ),
            sv=(
                "En förening tar inte slut vid landskapsgränsen. En patientförening kan verka i "
                "tre landskap, och en invånare kan söka kamratstöd där bussen går. Därför finns "
                "det en post för varje förening, och den syns överallt där föreningen verkar.\n\n"
                "## Varför en gemensam uppgift i stället för tretton tjänster\n\n"
                "Tidigare bestod de regionala föreningstjänsterna av tretton olika namn och "
                "webbplatser på samma plattform. Alla hade sitt eget underhåll, och när en "
                "förening bytte telefonnummer gjordes samma rättelse många gånger eller inte alls. "
                "Uppgifterna rörde sig inte från en region till en annan.\n\n"
                "- En post: föreningen rättar sina uppgifter en gång, och ändringen syns i varje "
                "region.\n"
                "- En bestående adress: länken fungerar fast föreningen vidgar sin verksamhet.\n"
                "- Eget utseende: regionen bestämmer om färger, språk, nyheter och brev.\n"
                "- Mindre arbete: en ny region blir till utan programmering.\n\n"
                "## Vem bestämmer om vad\n\n"
                "Regionens redaktion ansvarar för sitt innehåll och kommer inte åt en annan "
                "regions material. Föreningen bestämmer om sina egna uppgifter. Nätverket sköter "
                "det gemensamma: tekniken, dataskyddet, tillgängligheten och kampanjerna.\n\n"
                "! Sidorna sätter inga kakor och hämtar inget från utomstående tjänster."
            ),
            en=(
                "An association does not end at a regional border. A patient association may work "
                "in three regions, and a resident may look for peer support wherever the bus goes. "
                "So there is one record for each association, and it is shown everywhere the "
                "association works.\n\n"
                "## Why one shared record and not thirteen services\n\n"
                "Regional services for associations used to be thirteen names and websites on one "
                "platform. Each had its own upkeep, and when an association changed its telephone "
                "number the same correction was made many times or not at all. Information did not "
                "move from one region to another.\n\n"
                "- One record: an association corrects its details once, and every region shows "
                "the change.\n"
                "- One lasting address: the link works even when the association widens its work.\n"
                "- A look of its own: a region decides on its colours, languages, news and "
                "letters.\n"
                "- Less work: a new region comes about without programming.\n\n"
                "## Who decides what\n\n"
                "A region’s editors answer for its content and cannot reach the material of "
                "another region. An association decides on its own details. The network takes care "
                "of what is shared: technology, data protection, accessibility and campaigns.\n\n"
                "! The pages set no cookies and fetch nothing from outside services."
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä, jotka pitävät samasta köydestä kiinni",
                sv="Tecknade människor som håller i samma rep",
                en="Drawn people holding the same rope",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="ota-yhteytta",
        slug=Text(fi="ota-yhteytta", sv="kontakt", en="contact"),
        title=Text(fi="Ota yhteyttä", sv="Ta kontakt", en="Contact us"),
        lead=Text(
            fi=(
                "Onko asiasi yhden alueen vai koko verkoston? Tästä näet, kenelle kannattaa "
                "kirjoittaa."
            ),
            sv=(
                "Gäller ditt ärende en region eller hela nätverket? Här ser du vem du ska skriva "
                "till."
            ),
            en=(
                "Is your matter about one region or the whole network? Here you can see whom to "
                "write to."
            ),
        ),
        body=Text(
            fi=(
                "Oman kunnan järjestöistä ja tapahtumista kertoo alueesi toimitus. Yhteystiedot "
                "ovat alueen omalla sivustolla.\n\n"
                "Verkoston tuki: info@jarjestoverkko.example.org ja 050 000 0100, arkisin kello "
                "9–14.\n\n"
                "## Meille kannattaa kirjoittaa, kun\n\n"
                "- alueesi harkitsee mukaan tuloa\n"
                "- järjestösi tarina sopisi valtakunnalliseen kirjeeseen\n"
                "- sivustolla on jokin vika, joka toistuu monella alueella\n"
                "- haluat tarkistaa tai poistaa tietojasi\n\n"
                "## Järjestöille\n\n"
                "Jos järjestösi toimii monessa maakunnassa, yksi yhteydenotto riittää. Katsomme "
                "yhdessä, missä tietosi näkyvät, ja korjaamme kaikki kerralla."
            ),
            sv=(
                "Redaktionen i din region berättar om den egna kommunens föreningar och evenemang. "
                "Kontaktuppgifterna finns på regionens egen webbplats.\n\n"
                "Nätverkets stöd: info@jarjestoverkko.example.org och 050 000 0100, vardagar "
                "klockan 9–14.\n\n"
                "## Skriv till oss när\n\n"
                "- din region funderar på att komma med\n"
                "- din förenings berättelse kunde passa i det nationella brevet\n"
                "- webbplatsen har ett fel som syns i många regioner\n"
                "- du vill kontrollera eller radera dina uppgifter\n\n"
                "## För föreningar\n\n"
                "Om din förening verkar i många landskap räcker det med en kontakt. Vi ser "
                "tillsammans var uppgifterna visas och rättar alla på en gång."
            ),
            en=(
                "The editors of your region can tell you about associations and events in your "
                "municipality. Their contact details are on the region’s own site.\n\n"
                "Support for the network: info@jarjestoverkko.example.org and 050 000 0100, "
                "weekdays from 9 am to 2 pm.\n\n"
                "## Write to us when\n\n"
                "- your region is thinking of joining\n"
                "- your association’s story might suit the national letter\n"
                "- the site has a fault that shows in many regions\n"
                "- you wish to check or delete your details\n\n"
                "## For associations\n\n"
                "If your association works in many regions, one contact is enough. Together we see "
                "where your details are shown and correct them all at once."
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="mukaan",
        slug=Text(fi="mukaan", sv="ga-med", en="join"),
        title=Text(
            fi="Näin maakunta tulee mukaan",
            sv="Så går ett landskap med",
            en="How a region joins",
        ),
        lead=Text(
            fi=(
                "Uuden alueen sivusto syntyy yhdessä päivässä. Eniten aikaa vievät ihmiset, ja "
                "niin kuuluukin olla."
            ),
            sv=(
                "En ny regions webbplats blir till på en dag. Mest tid går åt till människorna, "
                "och så ska det vara."
            ),
            en=(
                "A new region’s site comes about in a day. What takes time is people, and so it "
                "should."
            ),
        ),
        body=Text(
            fi=(
                "Alue saa sivuston, jossa ovat valmiina sen kunnat, teemat, kielet ja "
                "yhteystietopohjat. Ohjelmointia ei tarvita. Ylläpitäjä valitsee maakunnan ja "
                "kielet, ja palvelu tekee loput.\n\n"
                "## Vaihe vaiheelta\n\n"
                "- Sovitaan, kuka vastaa: yksi järjestö tai kunta kokoaa alueen toimituksen.\n"
                "- Valitaan kielet ja ilme, ja avataan sivusto sisäiseen käyttöön.\n"
                "- Tuodaan järjestöt taulukosta, jossa yksi rivi on yksi järjestö.\n"
                "- Koulutetaan toimittajat ja kuntien yhteyshenkilöt.\n"
                "- Järjestöt tarkistavat tietonsa linkillä, jonka ne saavat sähköpostiin.\n"
                "- Avataan sivusto yleisölle, kun tärkeimmät kunnat ovat mukana.\n\n"
                "## Mitä alueelta tarvitaan\n\n"
                "Ennen kaikkea työaikaa: joku neuvoo käyttäjiä, katsoo sisältöjen perään, kiertää "
                "kunnissa ja kirjoittaa uutiset. Pienellä alueella tämä on osa yhden ihmisen "
                "työtä.\n\n"
                "Yhteisistä kuluista alue maksaa oman osuutensa. Kehittämisestä päätetään yhdessä: "
                "jokaisella alueella on paikka kokouksessa.\n\n"
                "## Entä jos alue lähtee\n\n"
                "Sivusto suljetaan siististi: osoitteet ohjataan eteenpäin, ja tiedot säilyvät "
                "järjestöjen omina.\n\n"
                "! Kirjoita osoitteeseen info@jarjestoverkko.example.org. Esittelemme palvelun "
                "vaikka ensi viikolla."
            ),
            sv=(
                "Regionen får en webbplats där kommunerna, ämnena, språken och kontaktmallarna "
                "finns färdigt. Ingen programmering behövs. Administratören väljer landskap och "
                "språk, och tjänsten gör resten.\n\n"
                "## Steg för steg\n\n"
                "- Kom överens om vem som ansvarar: en förening eller kommun samlar regionens "
                "redaktion.\n"
                "- Välj språk och utseende, och öppna webbplatsen för internt bruk.\n"
                "- Ta in föreningarna från en tabell där en rad är en förening.\n"
                "- Utbilda redaktörerna och kommunernas kontaktpersoner.\n"
                "- Föreningarna kontrollerar sina uppgifter med en länk som de får per e-post.\n"
                "- Öppna webbplatsen för allmänheten när de viktigaste kommunerna är med.\n\n"
                "## Vad som behövs av regionen\n\n"
                "Framför allt arbetstid: någon ger råd till användarna, ser efter innehållet, "
                "besöker kommunerna och skriver nyheter. I en liten region är det en del av en "
                "persons arbete.\n\n"
                "Av de gemensamma kostnaderna betalar regionen sin andel. Om utvecklingen bestäms "
                "tillsammans: varje region har en plats vid bordet.\n\n"
                "## Om en region lämnar\n\n"
                "Webbplatsen stängs snyggt: adresserna leds vidare, och uppgifterna förblir "
                "föreningarnas egna.\n\n"
                "! Skriv till info@jarjestoverkko.example.org. Vi presenterar gärna tjänsten redan "
                "nästa vecka."
            ),
            en=(
                "A region gets a site where its municipalities, themes, languages and contact "
                "templates are ready. No programming is needed. An administrator chooses the "
                "region and its languages, and the service does the rest.\n\n"
                "## Step by step\n\n"
                "- Agree on who is responsible: one association or municipality gathers the "
                "region’s editors.\n"
                "- Choose the languages and look, and open the site for internal use.\n"
                "- Bring in the associations from a table where one line is one association.\n"
                "- Train the editors and the contact people of the municipalities.\n"
                "- Associations check their details through a link sent to them by e-mail.\n"
                "- Open the site to the public when the main municipalities are on board.\n\n"
                "## What a region needs\n\n"
                "Above all working time: someone advises users, looks after the content, visits "
                "municipalities and writes the news. In a small region that is part of one "
                "person’s job.\n\n"
                "A region pays its share of the common costs. Development is decided together: "
                "each region has a seat at the table.\n\n"
                "## If a region leaves\n\n"
                "The site is closed tidily: its addresses lead onwards, and the details remain the "
                "associations’ own.\n\n"
                "! Write to info@jarjestoverkko.example.org. We are happy to show the service as "
                "soon as next week."
            ),
        ),
        in_menu=True,
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty aurinko nousee peltojen ylle",
                sv="En tecknad sol går upp över fälten",
                en="A drawn sun rising over fields",
            ),
        ),
    ),
)
