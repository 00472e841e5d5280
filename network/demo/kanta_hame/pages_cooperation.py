"""Cooperation networks of Kanta-Häme, and what keeping the service takes."""

from network.demo.texts import ContentText, Picture, Text

PAGES = (
    ContentText(
        key="verkostot",
        slug=Text(fi="verkostot", sv="natverk", en="networks"),
        title=Text(fi="Yhteistyöverkostot", sv="Samarbetsnätverk", en="Cooperation networks"),
        lead=Text(
            fi=(
                "Kanta-Hämeessä on jo monta pöytää, joiden ääressä yhdistykset, kunnat ja "
                "ammattilaiset tapaavat. Katso, mihin sinä sopisit."
            ),
            sv=(
                "I Egentliga Tavastland finns redan många bord där föreningar, kommuner och "
                "yrkespersoner träffas. Se var du kunde passa in."
            ),
            en=(
                "Kanta-Häme already has many tables around which associations, municipalities and "
                "professionals meet. See where you might fit in."
            ),
        ),
        body=Text(
            fi=(
                "Verkostot ovat avoimia, ellei toisin sanota. Voit tulla kerran kuuntelemaan ja "
                "päättää vasta sitten, jäätkö mukaan. Kysy lisää käyttäjätuesta, niin kerromme, "
                "milloin seuraava tapaaminen on.\n\n"
                "## Kuntapöydät\n\n"
                "Jokaisessa kunnassa on pöytä, jonka ympärille kunnan järjestöyhdyshenkilö kutsuu "
                "yhdistykset kaksi kertaa vuodessa. Puheeksi tulevat tilat, avustukset ja se, mitä "
                "asukkailta on kuultu.\n\n"
                "## Arjen rinki\n\n"
                "Ikääntyneiden, omaishoitajien ja muistisairaiden parissa toimivat yhdistykset "
                "vaihtavat kuulumisia kuuden viikon välein. Rinkiä vetää vuorotellen yksi "
                "yhdistyksistä.\n\n"
                "## Perheet edellä\n\n"
                "Riihimäen seudun perheyhdistykset, neuvolat ja seurakunnat sopivat yhdessä, missä "
                "kunnassa on perhekahvila minäkin aamuna. Näin kaksi kahvilaa ei enää osu samaan "
                "tuntiin.\n\n"
                "## Vapaaehtoisten luotsit\n\n"
                "Vapaaehtoisten koordinaattorit jakavat kurssipohjat, kiitosjuhlat ja vaikeat "
                "tilanteet. Mukaan voi tulla, vaikka luotsattavia olisi vasta kaksi.\n\n"
                "## Forssan seudun järjestötreffit\n\n"
                "Forssan, Humppilan, Jokioisten, Tammelan ja Ypäjän yhdistykset tapaavat neljä "
                "kertaa vuodessa, joka kerta eri kunnassa. Seuraavan kerran aihe sovitaan aina "
                "edellisen lopuksi.\n\n"
                "## Svenskt bord\n\n"
                "Ruotsinkielinen keskustelupöytä kokoaa ne, jotka haluavat toimia tai auttaa "
                "ruotsiksi. Pöytään mahtuu myös kieltä vasta harjoitteleva.\n\n"
                "## Aluepalvelujen verkosto\n\n"
                "Tämä sivusto on itsekin verkoston jäsen. Tapaamme muiden maakuntien ylläpitäjät "
                "kuukausittain, ja edustajamme istuvat johtoryhmässä ja asiantuntijaryhmässä.\n\n"
                "! Puuttuuko verkosto? Lähetä nimi, aihe ja yhteystieto käyttäjätukeen, niin "
                "lisäämme sen."
            ),
            sv=(
                "Nätverken är öppna om inget annat anges. Du kan komma och lyssna en gång och "
                "bestämma först därefter om du vill fortsätta. Fråga användarstödet, så berättar "
                "vi när nästa träff är.\n\n"
                "## Kommunborden\n\n"
                "I varje kommun finns ett bord dit kommunens kontaktperson för föreningar bjuder "
                "in föreningarna två gånger om året. Man talar om lokaler, understöd och vad "
                "invånarna har berättat.\n\n"
                "## Vardagsringen\n\n"
                "Föreningar som arbetar med äldre, närståendevårdare och personer med "
                "minnessjukdomar utbyter nyheter var sjätte vecka. Föreningarna leder ringen i tur "
                "och ordning.\n\n"
                "## Familjerna först\n\n"
                "Familjeföreningar, rådgivningar och församlingar i Riihimäkiregionen kommer "
                "tillsammans överens om i vilken kommun det är familjekafé vilken morgon. Så "
                "krockar inte två kaféer längre.\n\n"
                "## Frivilliglotsarna\n\n"
                "De som samordnar frivilliga delar på kursmaterial, tackfester och svåra "
                "situationer. Du får komma med även om du bara har två att lotsa.\n\n"
                "## Föreningsträffar i Forssaregionen\n\n"
                "Föreningar från Forssa, Humppila, Jockis, Tammela och Ypäjä träffas fyra gånger "
                "om året, varje gång i en ny kommun. Ämnet för nästa gång väljs alltid i slutet av "
                "träffen.\n\n"
                "## Svenskt bord\n\n"
                "Samtalsbordet samlar dem som vill verka eller hjälpa på svenska. Vid bordet finns "
                "plats också för den som nyss börjat öva språket.\n\n"
                "## De regionala tjänsternas nätverk\n\n"
                "Den här webbplatsen är själv medlem i ett nätverk. Vi träffar dem som sköter "
                "tjänsterna i andra landskap varje månad, och våra representanter sitter i "
                "ledningsgruppen och expertgruppen.\n\n"
                "! Saknas ett nätverk? Skicka namn, ämne och kontaktuppgift till användarstödet, "
                "så lägger vi till det."
            ),
            en=(
                "The networks are open unless stated otherwise. You can come once to listen and "
                "decide after that whether to stay. Ask user support, and we will tell you when "
                "the next meeting is.\n\n"
                "## Municipal tables\n\n"
                "In each municipality there is a table to which the municipal contact person "
                "invites associations twice a year. They talk about premises, grants and what "
                "residents have said.\n\n"
                "## The everyday ring\n\n"
                "Associations working with older people, carers and people with memory disorders "
                "exchange news every six weeks. They take turns in leading the ring.\n\n"
                "## Families first\n\n"
                "Family associations, child health clinics and parishes around Riihimäki agree "
                "which municipality has a family café on which morning. Two cafés no longer fall "
                "on the same hour.\n\n"
                "## Volunteer pilots\n\n"
                "Volunteer coordinators share course outlines, thank-you parties and difficult "
                "situations. You may join even if you have only two volunteers to guide.\n\n"
                "## Association meet-ups around Forssa\n\n"
                "Associations of Forssa, Humppila, Jokioinen, Tammela and Ypäjä meet four times a "
                "year, each time in a different municipality. The next theme is always agreed at "
                "the end.\n\n"
                "## Svenskt bord\n\n"
                "This Swedish-language table brings together those who want to act or help in "
                "Swedish. There is room for people who are only learning the language.\n\n"
                "## Network of regional services\n\n"
                "This site is itself a member of a network. We meet the keepers of the other "
                "regions' services every month, and our representatives sit in the steering group "
                "and the expert group.\n\n"
                "! Is a network missing? Send its name, theme and contact to user support and we "
                "will add it."
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä pyöreän pöydän ympärillä",
                sv="Tecknade människor runt ett runt bord",
                en="Drawn people around a round table",
            ),
        ),
        in_menu=True,
    ),
    ContentText(
        key="yllapito",
        slug=Text(fi="mita-yllapito-on", sv="vad-underhallet-innebar", en="what-upkeep-means"),
        title=Text(
            fi="Mitä ylläpitäjä tekee",
            sv="Vad den som upprätthåller gör",
            en="What the keeper does",
        ),
        lead=Text(
            fi=(
                "Verkkopalvelu ei pysy kunnossa itsestään. Näin setlementin työntekijöiden viikot "
                "täyttyvät."
            ),
            sv=(
                "En webbtjänst håller sig inte i skick av sig själv. Så här fylls veckorna för "
                "settlementföreningens anställda."
            ),
            en=(
                "A web service does not keep itself in order. This is what fills the weeks of the "
                "settlement's staff."
            ),
        ),
        body=Text(
            fi=(
                "## Käyttäjien tuki\n\n"
                "Vastaamme puheluihin ja viesteihin, kerromme käyttäjille muutoksista ja viemme "
                "sivuille tiedot, jotka yhdistys on meille ilmoittanut. Opastamme palvelun "
                "käytössä eri puolilla maakuntaa: kirjastossa, kylätalolla tai yhdistyksen omassa "
                "kerhohuoneessa.\n\n"
                "## Laatu ja tuoreus\n\n"
                "- Katsomme, että sivusto toimii, ja ilmoitamme viat eteenpäin.\n"
                "- Luemme sisältöjä läpi ja seuraamme, mikä vanhenee.\n"
                "- Vedämme kierroksen, jossa yhdistykset päivittävät tietonsa.\n"
                "- Kokoamme kävijätilastot.\n"
                "- Huolehdimme tietosuojasta ja saavutettavuudesta.\n"
                "- Muutamme sivuja, kun alusta päivittyy tai verkosto on kehittänyt jotakin "
                "uutta.\n\n"
                "## Verkostotyö\n\n"
                "Aluepalvelut tapaavat palaverissa joka kuukausi ja kokoontuvat kehittämispäiviin. "
                "Uudet toiminnot suunnitellaan yhdessä, ja osa ylläpidon tehtävistä jaetaan koko "
                "verkoston kesken. Kotimaakunnassa kumppaneita ovat kunnat ja muut sidosryhmät.\n\n"
                "## Sisällöt ja kehittäminen\n\n"
                "Kirjoitamme uutisia ja ilmoituksia, ja uutiskirje lähtee silloin, kun on "
                "kerrottavaa. Keräämme palautetta käyttäjiltä, kokoamme sen yhteen ja muutamme "
                "sivustoa sen mukaan, mitä kentällä tarvitaan.\n\n"
                "## Viestintä ja markkinointi\n\n"
                "Käymme esittelemässä palvelua, pidämme esitteet ja diat ajan tasalla ja kerromme "
                "toiminnasta niille, joita se koskee: verkossa, maakunnan lehdissä ja radiossa ja "
                "kaikkialla, missä väkeä liikkuu.\n\n"
                "## Mistä kulut tulevat\n\n"
                "Alustan tekninen ylläpito jaetaan aluepalvelujen kesken niin, että kukin maksaa "
                "osuutensa. Lisäksi kukin sijoittaa kehittämiseen ennalta sovitun summan, ja "
                "yhteisestä potista tehdään parannuksia kaikille."
            ),
            sv=(
                "## Stöd till användarna\n\n"
                "Vi svarar på samtal och meddelanden, berättar om förändringar och för in de "
                "uppgifter som föreningarna har anmält till oss. Vi visar hur tjänsten används på "
                "olika håll i landskapet: på biblioteket, i byagården eller i föreningens egen "
                "klubblokal.\n\n"
                "## Kvalitet och aktualitet\n\n"
                "- Vi ser till att webbplatsen fungerar och anmäler fel vidare.\n"
                "- Vi läser igenom innehållet och följer med vad som blir gammalt.\n"
                "- Vi håller i den runda där föreningarna uppdaterar sina uppgifter.\n"
                "- Vi sammanställer besöksstatistik.\n"
                "- Vi tar hand om dataskydd och tillgänglighet.\n"
                "- Vi ändrar sidorna när plattformen uppdateras eller nätverket har utvecklat "
                "något nytt.\n\n"
                "## Nätverksarbete\n\n"
                "De regionala tjänsterna möts varje månad och samlas till utvecklingsdagar. Nya "
                "funktioner planeras tillsammans, och en del av underhållet delas inom hela "
                "nätverket. Hemma i landskapet är kommunerna och andra intressenter våra "
                "samarbetspartner.\n\n"
                "## Innehåll och utveckling\n\n"
                "Vi skriver nyheter och meddelanden, och ett nyhetsbrev går ut när det finns något "
                "att berätta. Vi samlar in respons från användarna, sammanställer den och ändrar "
                "webbplatsen enligt det som behövs på fältet.\n\n"
                "## Kommunikation och marknadsföring\n\n"
                "Vi besöker olika tillställningar och presenterar tjänsten, håller broschyrer och "
                "presentationer aktuella och berättar om verksamheten för dem som den berör: på "
                "nätet, i landskapets tidningar och radio och överallt där folk rör sig.\n\n"
                "## Varifrån kostnaderna kommer\n\n"
                "Varje regional tjänst betalar sin andel av det tekniska underhållet av "
                "plattformen. Dessutom lägger var och en in en på förhand avtalad summa i "
                "utvecklingsarbetet, och ur den gemensamma potten görs förbättringar för alla."
            ),
            en=(
                "## User support\n\n"
                "We answer calls and messages, tell users about changes and enter the details that "
                "associations have reported to us. We show people how to use the service around "
                "the region: in a library, a village hall or the association's own club room.\n\n"
                "## Quality and freshness\n\n"
                "- We see that the site works, and report faults.\n"
                "- We read through the content and watch what is getting old.\n"
                "- We run the round in which associations update their details.\n"
                "- We put together the visitor statistics.\n"
                "- We look after data protection and accessibility.\n"
                "- We change the pages when the platform is updated or the network has developed "
                "something new.\n\n"
                "## Network work\n\n"
                "The regional services meet every month and gather for development days. New "
                "features are planned together, and some of the upkeep is shared by the whole "
                "network. At home in the region, our partners are the municipalities and other "
                "stakeholders.\n\n"
                "## Content and development\n\n"
                "We write news and announcements, and a newsletter goes out when there is "
                "something to tell. We collect feedback from users, sum it up and change the site "
                "to meet the needs people have told us about.\n\n"
                "## Communication and marketing\n\n"
                "We present the service at events, keep leaflets and slides up to date, and tell "
                "the people it concerns about it: online, in the region's papers and radio, and "
                "wherever people come and go.\n\n"
                "## Where the costs come from\n\n"
                "Each regional service pays its share of the technical upkeep of the platform. "
                "Each also puts a sum agreed beforehand into development, and improvements for "
                "everyone are paid from that shared pot."
            ),
        ),
        under="tietoa",
    ),
    ContentText(
        key="perustaminen",
        slug=Text(
            fi="nain-aluepalvelu-perustetaan",
            sv="sa-grundas-en-regional-tjanst",
            en="starting-a-regional-service",
        ),
        title=Text(
            fi="Näin aluepalvelu perustetaan",
            sv="Så grundas en regional tjänst",
            en="Starting a regional service",
        ),
        lead=Text(
            fi=(
                "Suunnitteletteko samanlaista palvelua omaan maakuntaanne? Kokosimme tähän asiat, "
                "joihin kannattaa varautua."
            ),
            sv=(
                "Planerar ni en liknande tjänst i ert eget landskap? Här har vi samlat det som är "
                "bra att förbereda sig på."
            ),
            en=(
                "Are you planning a similar service in your own region? Here is what it is wise to "
                "prepare for."
            ),
        ),
        body=Text(
            fi=(
                "## Raha ja työaika\n\n"
                "Alussa maksetaan perustamiskuluja, ja jonkun täytyy suunnitella ja rakentaa "
                "sisällöt. Se, kuinka paljon työtunteja tarvitaan, riippuu kahdesta asiasta: miten "
                "laaja sivustosta tulee ja mitä tekijät osaavat jo valmiiksi.\n\n"
                "## Yhteiset pelisäännöt\n\n"
                "Aluepalvelu liittyy verkostoon, jossa on sovitut toimintatavat, ja osallistuu "
                "itse sen työhön. Jokainen alueorganisaatio valitsee edustajan sekä johtoryhmään "
                "että asiantuntijaryhmään. Päätökset tehdään siis yhdessä, ei yhden maakunnan "
                "voimin.\n\n"
                "## Tunnetuksi tuleminen\n\n"
                "- Varatkaa työntekijä markkinoimaan ja neuvomaan. Kukaan ei käytä palvelua, josta "
                "ei ole kuullut.\n"
                "- Käyttäkää montaa kanavaa yhtä aikaa: sähköpostia, puhelinta, lehteä ja somea.\n"
                "- Verkostoitukaa niiden kanssa, jotka tuntevat yhdistykset entuudestaan.\n"
                "- Lähtekää ennen kaikkea käymään kunnissa. Kahvipöydässä syntyy enemmän "
                "ilmoituksia kuin kymmenestä viestistä.\n\n"
                "> Ensimmäisenä vuonna kilometrikorvaukset kertovat työstä enemmän kuin "
                "kävijäluvut. — verkkopalvelun suunnittelija"
            ),
            sv=(
                "## Pengar och arbetstid\n\n"
                "I början uppstår grundläggningskostnader, och någon ska planera och bygga "
                "innehållet. Hur många arbetstimmar det kräver beror på två saker: hur omfattande "
                "webbplatsen blir och vad de som gör arbetet redan kan.\n\n"
                "## Gemensamma spelregler\n\n"
                "En regional tjänst blir en del av ett nätverk med avtalade arbetssätt och deltar "
                "själv i arbetet. Varje regional organisation väljer en representant till både "
                "ledningsgruppen och expertgruppen. Besluten fattas alltså tillsammans, inte av "
                "ett enda landskap.\n\n"
                "## Att bli känd\n\n"
                "- Reservera personal för marknadsföring och handledning. Ingen använder en tjänst "
                "som de inte har hört talas om.\n"
                "- Använd många kanaler samtidigt: e-post, telefon, tidning och sociala medier.\n"
                "- Knyt kontakter med dem som redan känner föreningarna.\n"
                "- Åk framför allt ut till kommunerna. Vid ett kaffebord får man fler anmälningar "
                "än av tio meddelanden.\n\n"
                "> Det första året säger kilometerersättningarna mer om arbetet än "
                "besökssiffrorna. — planerare av webbtjänsten"
            ),
            en=(
                "## Money and working time\n\n"
                "There are costs at the start, and somebody has to plan and build the content. How "
                "many hours that takes depends on two things: how large the site will be and what "
                "its makers can already do.\n\n"
                "## Shared rules\n\n"
                "A regional service joins a network that has agreed ways of working, and takes "
                "part in its work. Each regional organisation chooses a representative to the "
                "steering group and to the expert group. Decisions are made together, not by one "
                "region alone.\n\n"
                "## Becoming known\n\n"
                "- Set aside staff for marketing and guidance. Nobody uses a service they have not "
                "heard of.\n"
                "- Use many channels at once: e-mail, telephone, newspapers and social media.\n"
                "- Build contacts with people who already know the associations.\n"
                "- Above all, go out to the municipalities. A coffee table brings in more entries "
                "than ten messages do.\n\n"
                "> In the first year, the mileage claims say more about the work than the visitor "
                "figures. — web service planner"
            ),
        ),
        under="tietoa",
    ),
)
