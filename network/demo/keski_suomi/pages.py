"""Keski-Suomi: the ordinary pages."""

from network.demo.texts import ContentText, Picture, Text

PAGES = (
    ContentText(
        key="tietoa",
        slug=Text(fi="tietoa-palvelusta", sv="om-tjansten", en="about"),
        title=Text(fi="Tietoa palvelusta", sv="Om tjänsten", en="About this service"),
        lead=Text(
            fi=(
                "Keski-Suomen järjestöverkko on kuntien, järjestöjen ja asukkaiden yhteinen "
                "kohtauspaikka. Sen sisältö syntyy siellä, missä toimintakin on."
            ),
            sv=(
                "Mellersta Finlands föreningsnätverk är en gemensam mötesplats för kommuner, "
                "föreningar och invånare. Innehållet skapas där verksamheten finns."
            ),
            en=(
                "Central Finland Associations is a shared meeting place for municipalities, "
                "associations and residents. Its content is made where the work is done."
            ),
        ),
        body=Text(
            fi=(
                "Täältä löydät Keski-Suomen järjestöt kunnittain ja aiheittain, tulevat "
                "tilaisuudet ja sen, mitä menneistä jäi käteen. Jokainen yhdistys kertoo "
                "toiminnastaan itse, ja tiedot näkyvät samanlaisina kaikille: asukkaalle, "
                "sosiaaliohjaajalle ja kunnanhallituksen jäsenelle.\n\n"
                "## Kuka palvelua pitää yllä\n\n"
                "Palvelusta vastaa Keski-Suomen Järjestöverstas ry yhdessä maakunnan 22 kunnan "
                "yhteyshenkilöiden kanssa. Verstas neuvoo, kouluttaa ja muistuttaa, kun jokin "
                "tieto alkaa vanhentua.\n\n"
                "## Miksi kaikki on nyt yhdessä paikassa\n\n"
                "Palvelun juuret ovat hankkeessa nimeltä Keski-Suomen vaikuttavat järjestöt. "
                "Siihen aikaan kuulumisia piti etsiä monesta paikasta: sivuja oli Yhdistystorilla "
                "ja KYTin verkkosivuilla, lisäksi kerrottiin osoitteissa ks2021.fi, Matara.fi ja "
                "Innokyla.fi, kahdella Facebook-sivulla (@vaikuttavatjarjestot ja @ks2021) sekä "
                "Twitter-tilillä ksvaikuttavat. Viesti kulki, mutta kokonaisuutta oli vaikea "
                "nähdä.\n\n"
                "## Mitä vuoden 2019 kyselystä opimme\n\n"
                "- Tulosten pitää näkyä. Siksi jokaisesta työpajasta ja järjestöpäivästä tehdään "
                "tänne raportti lukuineen.\n"
                "- Kielen pitää olla arkista. Kirjoitamme niin, että asian ymmärtää ilman "
                "taustatietoja.\n"
                "- Kunnille kannattaa kertoa järjestötyöstä erikseen. Siksi hankkeen aloittama "
                "kuntakirje lähtee edelleen."
            ),
            sv=(
                "Här hittar du föreningarna i Mellersta Finland enligt kommun och ämne, kommande "
                "träffar och vad de tidigare träffarna ledde till. Varje förening berättar själv "
                "om sin verksamhet, och uppgifterna är desamma för alla: för invånaren, för "
                "socialhandledaren och för ledamoten i kommunstyrelsen.\n\n"
                "## Vem sköter tjänsten\n\n"
                "Keski-Suomen Järjestöverstas ry ansvarar för tjänsten tillsammans med "
                "kontaktpersonerna i landskapets 22 kommuner. Föreningen ger råd, utbildar och "
                "påminner när en uppgift börjar bli gammal.\n\n"
                "## Varför allt nu finns på ett ställe\n\n"
                "Tjänsten har sina rötter i projektet Keski-Suomen vaikuttavat järjestöt. Då fick "
                "man leta efter nyheter på många håll: det fanns sidor på Yhdistystori och på "
                "KYT:s webbplats, och dessutom berättade man på ks2021.fi, Matara.fi och "
                "Innokyla.fi, på två Facebooksidor (@vaikuttavatjarjestot och @ks2021) och på "
                "Twitterkontot ksvaikuttavat. Budskapet gick fram, men helheten var svår att "
                "se.\n\n"
                "## Vad enkäten 2019 lärde oss\n\n"
                "- Resultaten ska synas. Därför skrivs en rapport med siffror här efter varje "
                "verkstad och föreningsdag.\n"
                "- Språket ska vara vardagligt. Vi skriver så att man förstår saken utan "
                "förkunskaper.\n"
                "- Kommunerna behöver få höra om föreningsarbetet för sig. Därför skickas "
                "kommunbrevet, som projektet startade, fortfarande ut."
            ),
            en=(
                "Here you will find the associations of Central Finland by municipality and by "
                "subject, the events to come and what earlier ones led to. Each association "
                "describes its own work, and everyone sees the same facts: a resident, a social "
                "worker and a member of the municipal board alike.\n\n"
                "## Who keeps it\n\n"
                "Keski-Suomen Järjestöverstas ry is responsible for the service together with the "
                "contact people of the region’s 22 municipalities. The association advises, trains "
                "and sends a reminder when something starts to go out of date.\n\n"
                "## Why everything is now in one place\n\n"
                "The service grew out of a project called Keski-Suomen vaikuttavat järjestöt. In "
                "those days you had to look for news in many places: there were pages on "
                "Yhdistystori and on the website of KYT, more was told at ks2021.fi, Matara.fi and "
                "Innokyla.fi, on two Facebook pages (@vaikuttavatjarjestot and @ks2021) and on the "
                "Twitter account ksvaikuttavat. The word got round, but the whole was hard to "
                "see.\n\n"
                "## What the 2019 survey taught us\n\n"
                "- Results must be seen. That is why every workshop and association day gets a "
                "report with figures here.\n"
                "- The language must be everyday language. We write so that you can follow without "
                "knowing the background.\n"
                "- Municipalities need to hear about the work of associations in their own right. "
                "That is why the municipal letter that the project began still goes out."
            ),
        ),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi, jonka takana nousee metsäisiä harjuja",
                sv="En tecknad sjö med skogklädda åsar bakom",
                en="A drawn lake with wooded ridges rising behind it",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="ota-yhteytta",
        slug=Text(fi="ota-yhteytta", sv="kontakt", en="contact"),
        title=Text(fi="Ota yhteyttä", sv="Ta kontakt", en="Contact us"),
        lead=Text(
            fi="Soita, kirjoita tai pyydä meidät käymään. Yhtään kysymystä ei ole liian pieni.",
            sv="Ring, skriv eller be oss komma på besök. Ingen fråga är för liten.",
            en="Ring, write or ask us to visit. No question is too small.",
        ),
        body=Text(
            fi=(
                "Puhelin: 050 000 0400. Vastaamme maanantaista torstaihin kello 9–15. Jos linja on "
                "varattu, soitamme takaisin saman päivän aikana.\n\n"
                "Sähköposti: info@keskisuomi.example.org. Vastaus tulee viimeistään kolmantena "
                "arkipäivänä.\n\n"
                "## Apua järjestön tietojen kanssa\n\n"
                "- Unohtunut muokkauslinkki: lähetämme uuden yhdistyksen ilmoittamaan "
                "osoitteeseen.\n"
                "- Ensimmäinen tapahtumailmoitus: täytetään se yhdessä puhelimessa, siihen menee "
                "noin vartti.\n"
                "- Yhdistys on lopettanut tai vaihtanut nimeä: kerro meille, me hoidamme loput.\n\n"
                "## Koulutus omassa kunnassa\n\n"
                "Käymme jokaisessa kunnassa vähintään kerran vuodessa opastamassa palvelun "
                "käytössä. Tilaisuus kestää kaksi tuntia, eikä omaa tietokonetta tarvita. Kunnan "
                "järjestöyhdyshenkilö varaa tilan ja kertoo ajankohdan."
            ),
            sv=(
                "Telefon: 050 000 0400. Vi svarar från måndag till torsdag klockan 9–15. Om linjen "
                "är upptagen ringer vi tillbaka samma dag.\n\n"
                "E-post: info@keskisuomi.example.org. Du får svar senast den tredje vardagen.\n\n"
                "## Hjälp med föreningens uppgifter\n\n"
                "- Borttappad redigeringslänk: vi skickar en ny till den adress som föreningen har "
                "uppgett.\n"
                "- Första evenemangsanmälan: vi fyller i den tillsammans per telefon, det tar "
                "ungefär en kvart.\n"
                "- Föreningen har upphört eller bytt namn: berätta för oss, så sköter vi "
                "resten.\n\n"
                "## Utbildning i den egna kommunen\n\n"
                "Vi besöker varje kommun minst en gång om året och visar hur tjänsten används. "
                "Träffen tar två timmar och du behöver ingen egen dator. Kommunens kontaktperson "
                "för föreningar bokar lokalen och meddelar tidpunkten."
            ),
            en=(
                "Telephone: 050 000 0400. We answer from Monday to Thursday, 9 am to 3 pm. If the "
                "line is busy, we ring back the same day.\n\n"
                "E-mail: info@keskisuomi.example.org. You will have an answer by the third working "
                "day.\n\n"
                "## Help with your association’s details\n\n"
                "- Lost your editing link: we send a new one to the address your association has "
                "given.\n"
                "- Your first event: we fill in the form together over the telephone, which takes "
                "about a quarter of an hour.\n"
                "- The association has closed or changed its name: tell us and we will see to the "
                "rest.\n\n"
                "## Training in your own municipality\n\n"
                "We visit every municipality at least once a year to show how the service is used. "
                "A session lasts two hours and you need no computer of your own. The "
                "municipality’s contact person books the room and announces the time."
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="jarjestomyonteinen-kunta",
        slug=Text(
            fi="jarjestomyonteinen-kunta",
            sv="foreningsvanlig-kommun",
            en="association-friendly-municipality",
        ),
        title=Text(
            fi="Onko kuntasi järjestömyönteinen?",
            sv="Är din kommun föreningsvänlig?",
            en="Is your municipality association-friendly?",
        ),
        lead=Text(
            fi=(
                "Kahdeksan kysymystä, joiden avulla kunta ja järjestöt voivat yhdessä katsoa, mikä "
                "sujuu ja mihin tartutaan seuraavaksi."
            ),
            sv=(
                "Åtta frågor som hjälper kommunen och föreningarna att tillsammans se vad som "
                "fungerar och vad de ska ta itu med härnäst."
            ),
            en=(
                "Eight questions that help a municipality and its associations see what works and "
                "what to take up next."
            ),
        ),
        body=Text(
            fi=(
                "Elinvoimapajojen aikaan hanke ja KYT-järjestöpalvelut laativat kunnille "
                "tarkistuslistan järjestöyhteistyön tueksi. Sen ajatus pitää yhä: kunta, joka "
                "pitää järjestöistään huolta, saa takaisin hyvinvoivia asukkaita. Tähän on koottu "
                "oma versiomme, jota käytämme työpajoissa.\n\n"
                "## Kysymykset\n\n"
                "- Tietääkö jokainen yhdistys, kenelle kunnassa voi soittaa?\n"
                "- Tavataanko järjestöjä sovitusti myös silloin, kun mitään ei ole pyydettävänä?\n"
                "- Ovatko avustusten ehdot ja aikataulu näkyvillä hyvissä ajoin?\n"
                "- Saako tiloja käyttöön helposti ja kohtuullisella hinnalla?\n"
                "- Kuullaanko järjestöjä ennen päätöksiä eikä vasta niiden jälkeen?\n"
                "- Ovatko järjestöt mukana, kun hyvinvointisuunnitelmaa kirjoitetaan?\n"
                "- Osaavatko kunnan työntekijät ohjata asukkaan järjestön toimintaan?\n"
                "- Kerrotaanko yhteisistä onnistumisista kunnan omissa kanavissa?\n\n"
                "## Näin listaa käytetään\n\n"
                "Kunnan ja järjestöjen edustajat vastaavat ensin kumpikin tahollaan: kyllä, "
                "osittain tai ei vielä. Sitten vastaukset laitetaan rinnakkain. Kohdat, joista "
                "ollaan eri mieltä, ovat parhaita keskustelun avauksia.\n\n"
                "! Listan voi tulostaa tältä sivulta. Käymme mielellämme vetämässä ensimmäisen "
                "keskustelun."
            ),
            sv=(
                "När livskraftsverkstäderna hölls tog projektet och KYT-järjestöpalvelut fram en "
                "checklista som stöd för kommunernas samarbete med föreningar. Tanken håller "
                "fortfarande: en kommun som tar hand om sina föreningar får invånare som mår bra i "
                "gengäld. Här är vår egen version, som vi använder i verkstäderna.\n\n"
                "## Frågorna\n\n"
                "- Vet varje förening vem i kommunen den kan ringa?\n"
                "- Träffas man enligt överenskommelse också när ingen har något att be om?\n"
                "- Är villkoren och tidtabellen för understöden synliga i god tid?\n"
                "- Är det lätt att få lokaler till ett rimligt pris?\n"
                "- Hörs föreningarna före besluten och inte först efteråt?\n"
                "- Är föreningarna med när välfärdsplanen skrivs?\n"
                "- Kan kommunens anställda visa en invånare vägen till en förening?\n"
                "- Berättar kommunen om gemensamma framgångar i sina egna kanaler?\n\n"
                "## Så används listan\n\n"
                "Kommunens och föreningarnas företrädare svarar först var för sig: ja, delvis "
                "eller inte ännu. Sedan läggs svaren bredvid varandra. De punkter där man är oense "
                "är de bästa samtalsöppningarna.\n\n"
                "! Du kan skriva ut listan från den här sidan. Vi kommer gärna och leder det "
                "första samtalet."
            ),
            en=(
                "At the time of the vitality workshops the project and KYT-järjestöpalvelut drew "
                "up a checklist to support municipalities in working with associations. The "
                "thought still holds: a municipality that looks after its associations gets "
                "residents who are well in return. This is our own version, which we use in "
                "workshops.\n\n"
                "## The questions\n\n"
                "- Does every association know whom to ring in the municipality?\n"
                "- Do you meet as agreed, even when nobody has anything to ask for?\n"
                "- Are the terms and timetable of grants shown in good time?\n"
                "- Are rooms easy to get, at a fair price?\n"
                "- Are associations heard before decisions and not only after them?\n"
                "- Do associations take part when the wellbeing plan is written?\n"
                "- Can municipal staff show a resident the way to an association?\n"
                "- Does the municipality tell of shared successes in its own channels?\n\n"
                "## How to use the list\n\n"
                "People from the municipality and from associations first answer on their own: "
                "yes, partly or not yet. Then the answers are laid side by side. The points you "
                "disagree on make the best opening for a talk.\n\n"
                "! You can print the list from this page. We are glad to come and lead the first "
                "discussion."
            ),
        ),
        in_menu=True,
    ),
)
