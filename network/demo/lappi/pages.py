"""Lappi: the pages that stand under the front page, the järjestötreffit page among them."""

from network.demo.texts import ContentText, Picture, Text

PAGES = (
    ContentText(
        key="tietoa",
        slug=Text(fi="tietoa-palvelusta", sv="om-tjansten", en="about", se="bargu"),
        title=Text(
            fi="Tietoa palvelusta", sv="Om tjänsten", en="About this service", se="Bálvalusa birra"
        ),
        lead=Text(
            fi=(
                "Täältä löytyy lappilainen yhdistys, oli hakijana sitten asukas, kunnan "
                "työntekijä tai toinen yhdistys."
            ),
            sv=(
                "Här hittar du Lapplands föreningar, vare sig du är invånare, arbetar i "
                "kommunen eller är aktiv i en förening."
            ),
            en=(
                "The place to find associations in Lapland, whether you live here, work "
                "for a municipality or run an association yourself."
            ),
            se="Dát bálvalus čohkke Lappi servviid oktii.",
        ),
        body=Text(
            fi=(
                "Palvelu kokoaa yhdistykset, tapahtumat, uutiset ja ihmisten tarinat 21 "
                "kunnan alueelta. Voit hakea kunnan, aiheen tai kielen mukaan ja tulostaa "
                "löytämäsi paperille sille, jolla ei ole laitetta.\n\n"
                "## Kuka palvelua hoitaa\n\n"
                "Sivuja ylläpitää Pohjoisen järjestötupa ry, jossa on mukana yhdistyksiä "
                "Utsjoelta Simoon. Työ tehdään yhdessä kuntien järjestöyhdyshenkilöiden "
                "kanssa.\n\n"
                "## Mistä tiedot tulevat\n\n"
                "Yhdistykset kirjoittavat esittelynsä itse, ja me luemme ne ennen "
                "julkaisua. Kerran vuodessa kysymme jokaiselta, pitävätkö tiedot yhä "
                "paikkansa.\n\n"
                "## Neljä kieltä\n\n"
                "Palvelu toimii suomeksi, pohjoissaameksi, ruotsiksi ja englanniksi. "
                "Kaikkea ei ole vielä käännetty pohjoissaameksi; silloin sivu kertoo asian "
                "ja näyttää suomenkielisen tekstin."
            ),
            sv=(
                "Tjänsten samlar föreningar, evenemang, nyheter och människors berättelser "
                "från 21 kommuner. Du kan söka efter kommun, tema eller språk och skriva "
                "ut det du hittar till den som saknar dator.\n\n"
                "## Vem sköter tjänsten\n\n"
                "Sidorna upprätthålls av Pohjoisen järjestötupa ry, som har föreningar "
                "från Utsjoki till Simo med sig. Arbetet görs tillsammans med kommunernas "
                "kontaktpersoner.\n\n"
                "## Varifrån uppgifterna kommer\n\n"
                "Föreningarna skriver själva sin presentation och vi läser den innan den "
                "publiceras. En gång om året frågar vi var och en om uppgifterna ännu "
                "stämmer.\n\n"
                "## Fyra språk\n\n"
                "Tjänsten finns på finska, nordsamiska, svenska och engelska. Allt är ännu "
                "inte översatt till nordsamiska; då berättar sidan det och visar den "
                "finska texten."
            ),
            en=(
                "The service brings together associations, events, news and people's "
                "stories from 21 municipalities. You can search by municipality, theme or "
                "language, and print what you find for someone who has no device.\n\n"
                "## Who runs it\n\n"
                "The pages are kept by Pohjoisen järjestötupa ry, whose member "
                "associations reach from Utsjoki to Simo. We work together with the "
                "contact person of each municipality.\n\n"
                "## Where the information comes from\n\n"
                "Associations write their own presentations and we read them before they "
                "are published. Once a year we ask each of them whether the details still "
                "hold.\n\n"
                "## Four languages\n\n"
                "The service works in Finnish, Northern Sámi, Swedish and English. Not "
                "everything has been translated into Northern Sámi yet; the page says so "
                "and shows the Finnish text."
            ),
            se=(
                "Dán bálvalusas gávnnat servviid, dáhpáhusaid, ođđasiid ja muitalusaid. "
                "Sáhtát ohcat gieldda, fáttá dahje giela mielde.\n\n"
                "## Gii doaimmaha bálvalusa\n\n"
                "Bálvalusa doaimmaha Pohjoisen järjestötupa ry. Dat lea Lappi servviid "
                "oktasaš searvi.\n\n"
                "## Gos dieđut bohtet\n\n"
                "Searvvit čállet ieža iežaset dieđuid. Mii lohkat dieđuid ovdal go "
                "almmuhit daid.\n\n"
                "## Njeallje giela\n\n"
                "Bálvalus doaibmá suomagillii, davvisámegillii, ruoŧagillii ja "
                "eaŋgalasgillii. Buot dieđut eai leat vel davvisámegillii."
            ),
        ),
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty tunturimaisema, edessä kuusia",
                sv="Tecknat fjällandskap med granar i förgrunden",
                en="A drawn fell landscape with spruces in front",
                se="Sárgojuvvon govva: duottar ja guosat",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="ota-yhteytta",
        slug=Text(fi="ota-yhteytta", sv="kontakta-oss", en="contact", se="oktavuohta"),
        title=Text(fi="Ota yhteyttä", sv="Kontakta oss", en="Contact us", se="Váldde oktavuođa"),
        lead=Text(
            fi=("Soita, kirjoita tai pyydä meidät käymään. Mikään kysymys ei ole liian pieni."),
            sv="Ring, skriv eller be oss komma på besök. Ingen fråga är för liten.",
            en="Ring, write or ask us to visit. No question is too small.",
            se="Riŋge dahje čále midjiide. Mii veahkehit du.",
        ),
        body=Text(
            fi=(
                "Käyttäjätuen puhelin 050 000 0400 on auki maanantaista torstaihin klo "
                "9–12, tiistaisin myös klo 16–18. Sähköpostiin lappi@example.org vastaamme "
                "kahden arkipäivän kuluessa.\n\n"
                "## Opastusta kunnissa\n\n"
                "Tulemme myös paikan päälle. Kierrämme kaikki 21 kuntaa, ja opastus on "
                "yhdistyksille maksutonta: päivitetään tiedot, lisätään tapahtuma, "
                "harjoitellaan etäkokousta.\n\n"
                "## Omalla kielelläsi\n\n"
                "Meille voi kirjoittaa myös ruotsiksi, englanniksi tai pohjoissaameksi. "
                "Vastaamme samalla kielellä, pohjoissaameksi joskus pienellä viiveellä."
            ),
            sv=(
                "Användarstödets telefon 050 000 0400 är öppen måndag till torsdag kl. "
                "9–12, på tisdagar även kl. 16–18. E-post till lappi@example.org besvarar "
                "vi inom två vardagar.\n\n"
                "## Handledning i kommunerna\n\n"
                "Vi kommer också på plats. Vi besöker alla 21 kommuner och handledningen "
                "är gratis för föreningar: vi uppdaterar uppgifter, lägger till ett "
                "evenemang, övar distansmöten.\n\n"
                "## På ditt eget språk\n\n"
                "Du kan skriva till oss på svenska, engelska eller nordsamiska. Vi svarar "
                "på samma språk, på nordsamiska ibland med en liten fördröjning."
            ),
            en=(
                "The user support line 050 000 0400 is open Monday to Thursday 9–12, and "
                "on Tuesdays also 16–18. We answer mail to lappi@example.org within two "
                "working days.\n\n"
                "## Training in the municipalities\n\n"
                "We also come to you. We visit all 21 municipalities and the training is "
                "free for associations: updating details, adding an event, practising a "
                "remote meeting.\n\n"
                "## In your own language\n\n"
                "You may write to us in Swedish, English or Northern Sámi. We answer in "
                "the same language, in Northern Sámi sometimes with a short delay."
            ),
            se=(
                "Telefovdna 050 000 0400 lea rabas mánnodagas duorastahkii diibmu 9–12, "
                "disdagaid maiddái diibmu 16–18. Sáhtát maid čállit šleađgapoastta: "
                "lappi@example.org.\n\n"
                "## Rávven gielddain\n\n"
                "Mii boahtit maiddái du gildii. Rávven lea nuvttá buot servviide.\n\n"
                "## Iežat gillii\n\n"
                "Sáhtát čállit midjiide davvisámegillii. Mii vástidit seamma gillii, muhto "
                "muhtumin fertet vuordit veaháš."
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="jarjestotreffit",
        slug=Text(
            fi="jarjestotreffit",
            sv="foreningstraffar",
            en="association-meet-ups",
            se="servviid-deaivvadeamit",
        ),
        title=Text(
            fi="Järjestötreffit",
            sv="Föreningsträffar",
            en="Association meet-ups",
            se="Servviid deaivvadeamit",
        ),
        lead=Text(
            fi=(
                "Kaikki Lapin järjestötreffeistä yhdessä paikassa: muistiinpanot, "
                "esitykset, seuraava kerta ja kyyti sinne."
            ),
            sv=(
                "Allt om föreningsträffarna i Lappland på ett ställe: anteckningar, "
                "presentationer, nästa gång och skjuts dit."
            ),
            en=(
                "Everything about Lapland's association meet-ups in one place: notes, "
                "slides, the next date and a lift to get there."
            ),
            se="Dáppe gávnnat servviid deaivvadeamiid dieđuid ja oktasaš sáhtuid.",
        ),
        body=Text(
            fi=(
                "Treffit saivat alkunsa yhdestä huomiosta. Kun STEA-avustusta saavat "
                "yhdistykset istuivat joulukuussa 2019 saman pöydän ääressä, moni kaipasi "
                "kollegoita muulloinkin, aina jonkin selvän aiheen ympärillä. Ensimmäisen "
                "kerran kokoonnuttiin 10.2.2020.\n\n"
                "Silloin päätettiin myös, että treffien asiat löytyvät yhdestä "
                "osoitteesta. Tälle sivulle kertyvät joka kerran lyhyet muistiinpanot ja "
                "esitysten kalvot. Kertojen välillä juttu jatkuu treffiväen omassa "
                "Facebook-ryhmässä.\n\n"
                "## Viidet treffit vuonna 2020\n\n"
                "- 10.2. toiveet ja ensimmäiset sopimukset\n"
                "- 1.4. korona ja vertaistuki, 13 osallistujaa\n"
                "- 5.6. kuulumiset ja hyvät käytännöt, 8 osallistujaa\n"
                "- 7.9. etäpalvelut ja vaikuttava viestintä, 12 osallistujaa\n"
                "- 4.11. yhteiset tapahtumat, 9 osallistujaa\n\n"
                "Ensimmäisen kerran väkeä ei laskettu. Neljästä seuraavasta kertyi 42 "
                "osallistumista. Vuoden 2020 muistiinpanoja täydennettiin viimeksi "
                "17.9.2021.\n\n"
                "## Kimppakyyti: jos joku on jo lähdössä\n\n"
                "Idea on yksinkertainen. Lähtijä kertoo lomakkeella päivän, reitin ja "
                "vapaat paikat. Muut näkevät menot kalenterista ja voivat pyytää kyytiä, "
                "tarjota seuraa tai ehdottaa, että perillä tehdään jotakin yhdessä. "
                "Kalenterin voi upottaa myös oman yhdistyksen sivuille.\n\n"
                "- terveyskeskuksissa esittäytyminen\n"
                "- vertaistukihenkilöiden ja kokemustoimijoiden tapaamiset\n"
                "- asiakastapaamiset ja ryhmät\n"
                "- kampanjat ja näkyminen kunnassa\n"
                "- kyläillat ja kylien neuvostot\n\n"
                "Useimmat matkat osuvat iltoihin ja viikonloppuihin. Kyläilta ja neuvosto "
                "ovat hyviä paikkoja kertoa yhdistyksestä: niihin saa tulla vieraaksi.\n\n"
                "## Vetovuoro kiertää\n\n"
                "Koollekutsuja vaihtuu joka kerta, ja sovimme aina vain seuraavan kerran: "
                "aihe, päivä ja kuka kutsuu. Niin kukaan ei uuvu vetäjänä."
            ),
            sv=(
                "Träffarna började med en iakttagelse. När föreningar med STEA-understöd "
                "satt vid samma bord i december 2019 saknade många kolleger också till "
                "vardags, alltid kring ett tydligt tema. Den första träffen hölls "
                "10.2.2020.\n\n"
                "Då bestämdes också att allt om träffarna ska finnas på en adress. På den "
                "här sidan samlas varje gång korta anteckningar och presentationernas "
                "bilder. Mellan gångerna fortsätter samtalet i träffarnas egen "
                "Facebookgrupp.\n\n"
                "## Fem träffar år 2020\n\n"
                "- 10.2 önskemål och de första överenskommelserna\n"
                "- 1.4 corona och kamratstöd, 13 deltagare\n"
                "- 5.6 läget hos var och en och god praxis, 8 deltagare\n"
                "- 7.9 distanstjänster och kommunikation som når fram, 12 deltagare\n"
                "- 4.11 gemensamma evenemang, 9 deltagare\n\n"
                "Första gången räknades deltagarna inte. De fyra följande gav 42 "
                "deltaganden. Anteckningarna från 2020 kompletterades senast 17.9.2021.\n\n"
                "## Samåkning: om någon ändå ska åka\n\n"
                "Idén är enkel. Den som ska åka anger dag, rutt och lediga platser på en "
                "blankett. De andra ser resorna i kalendern och kan be om skjuts, erbjuda "
                "sällskap eller föreslå något gemensamt vid målet. Kalendern kan bäddas in "
                "på föreningens egen webbplats.\n\n"
                "- presentationer på hälsocentraler\n"
                "- möten med stödpersoner och erfarenhetsaktörer\n"
                "- klientmöten och grupper\n"
                "- kampanjer och synlighet i kommunen\n"
                "- byakvällar och byaråd\n\n"
                "De flesta resor görs på kvällar och veckoslut. Byakvällar och byaråd är "
                "bra ställen att berätta om sin förening: gäster är välkomna.\n\n"
                "## Värdskapet går runt\n\n"
                "En ny sammankallare varje gång, och vi kommer alltid överens bara om "
                "nästa gång: tema, dag och vem som bjuder in. Så tröttnar ingen på att "
                "leda."
            ),
            en=(
                "The meet-ups grew out of one remark. When associations funded by STEA sat "
                "round the same table in December 2019, many said they missed having "
                "colleagues at other times too, each time with one clear topic. The first "
                "meet-up was held on 10 February 2020.\n\n"
                "It was also decided that everything about the meet-ups should be found at "
                "one address. This page gathers short notes and slides from every meeting. "
                "In between, the conversation goes on in the group's own Facebook "
                "group.\n\n"
                "## Five meet-ups in 2020\n\n"
                "- 10 February: wishes and the first agreements\n"
                "- 1 April: corona and peer support, 13 people\n"
                "- 5 June: news from each other and good practices, 8 people\n"
                "- 7 September: remote services and effective communication, 12 people\n"
                "- 4 November: shared events, 9 people\n\n"
                "Nobody counted heads the first time. The next four gathered 42 "
                "attendances. The notes of 2020 were last completed on 17 September "
                "2021.\n\n"
                "## Car-pool: if somebody is going anyway\n\n"
                "The idea is simple. Whoever is going gives the day, the route and the "
                "free seats on a form. Others see the trips in a calendar and can ask for "
                "a lift, offer company or suggest doing something together at the other "
                "end. The calendar can be embedded in an association's own pages.\n\n"
                "- introductions at health centres\n"
                "- meetings with peer supporters and experts by experience\n"
                "- client meetings and groups\n"
                "- campaigns and being seen in a municipality\n"
                "- village evenings and village councils\n\n"
                "Most trips fall on evenings and weekends. A village evening or council is "
                "a good place to tell people about your association: guests are "
                "welcome.\n\n"
                "## The baton goes round\n\n"
                "There is a new convener each time, and we only ever settle the next "
                "meeting: topic, date and who invites. That way nobody tires of leading."
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä pöydän ympärillä",
                sv="Tecknade människor runt ett bord",
                en="Drawn figures around a table",
                se="Sárgojuvvon govva: olbmot beavddi birra",
            ),
        ),
        in_menu=True,
    ),
)
