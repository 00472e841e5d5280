"""Keski-Suomi: associations for company, families, young people and culture."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="kahvikupin-verran",
        name=Text(fi="Kahvikupin Verran ry"),
        summary=Text(
            fi="Ystävätoimintaa yksinäisille: aluksi riittää yksi kahvikupillinen yhdessä.",
            sv=(
                "Vänverksamhet för ensamma: till en början räcker det med en kopp kaffe "
                "tillsammans."
            ),
            en=(
                "Friend visits for people who are lonely: one shared cup of coffee is enough to "
                "begin with."
            ),
        ),
        body=Text(
            fi=(
                "Ystävyyttä ei voi tilata, mutta ensimmäisen kahvihetken voi järjestää. Kysymme "
                "molemmilta, mistä he pitävät, ja etsimme parin, jolla on samanlainen huumori tai "
                "sama kotikylä.\n\n"
                "Vapaaehtoinen sitoutuu aluksi kolmeen tapaamiseen. Niiden jälkeen kumpikin saa "
                "sanoa, jatketaanko. Suurin osa pareista on tavannut jo yli vuoden.\n\n"
                "Koulutus kestää yhden illan, ja siihen kuuluu tietenkin kahvi."
            ),
            sv=(
                "Vänskap går inte att beställa, men den första kaffestunden kan ordnas. Vi frågar "
                "båda vad de tycker om och söker någon med samma humor eller från samma hemby.\n\n"
                "Den frivilliga lovar först tre träffar. Sedan får båda säga om de vill fortsätta. "
                "De flesta paren har redan träffats i mer än ett år.\n\n"
                "Utbildningen tar en kväll, och kaffe ingår förstås."
            ),
            en=(
                "You cannot order a friendship, but you can arrange the first coffee. We ask both "
                "people what they like and look for a match with the same humour or the same home "
                "village.\n\n"
                "A volunteer promises three meetings to begin with. After that each may say "
                "whether to go on. Most pairs have been meeting for over a year.\n\n"
                "The training takes one evening, coffee included of course."
            ),
        ),
        municipalities=("Jyväskylä", "Laukaa", "Hankasalmi", "Toivakka"),
        themes=("ystavatoiminta", "vapaaehtoistoiminta"),
        languages=("fi", "sv", "en"),
        contact_role=Text(
            fi="ystävätoiminnan koordinaattori",
            sv="koordinator för vänverksamheten",
            en="friend visit coordinator",
        ),
        email="ystava@kahvikupinverran.example.org",
        phone="050 000 0436",
        street="Kauppalankuja 8",
        postal_code="40100",
        post_office="Jyväskylä",
        founded=2010,
        verified_days_ago=12,
        website="https://kahvikupinverran.example.org",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Kaksi piirrettyä ihmistä istuu vierekkäin",
                sv="Två tecknade människor sitter bredvid varandra",
                en="Two drawn people sitting side by side",
            ),
        ),
    ),
    OrganisationText(
        key="nuorisolautta",
        name=Text(fi="Nuorisolautta ry"),
        summary=Text(
            fi="Nuorten oma kerho ja kiertävä nuorisotila pohjoisen Keski-Suomen kirkonkylissä.",
            sv=(
                "De ungas egen klubb och en ambulerande ungdomslokal i kyrkbyarna i norra "
                "Mellersta Finland."
            ),
            en=(
                "A club of young people’s own and a travelling youth space in the villages of the "
                "north."
            ),
        ),
        body=Text(
            fi=(
                "Lautta alkoi kuuden nuoren ideasta: jos nuorisotila on liian kaukana, tuodaan "
                "tila nuorten luo. Nyt vanha kirjastoauto pysähtyy joka viikko kolmella "
                "paikkakunnalla.\n\n"
                "Autossa on sohvat, pelikonsoli, lämmin juoma ja aikuinen, jolla on aikaa. Nuoret "
                "päättävät ohjelman itse, ja jokaisella pysäkillä on oma lauttaporukka.\n\n"
                "Loma-aikoina rakennetaan oikea lautta. Se on pysynyt pinnalla jo viisi kertaa."
            ),
            sv=(
                "Flotten började med sex ungas idé: om ungdomslokalen är för långt borta tar vi "
                "lokalen till de unga. Nu stannar en gammal bokbuss varje vecka på tre orter.\n\n"
                "I bussen finns soffor, en spelkonsol, något varmt att dricka och en vuxen som har "
                "tid. De unga bestämmer själva programmet, och varje hållplats har sitt eget "
                "flottgäng.\n\n"
                "På loven bygger vi en riktig flotte. Den har hållit sig flytande fem gånger."
            ),
            en=(
                "The raft began with an idea of six young people: if the youth space is too far "
                "away, bring the space to them. An old library bus now stops in three places every "
                "week.\n\n"
                "Inside are sofas, a games console, something hot to drink and an adult with time "
                "to spare. The young people choose the programme themselves, and each stop has its "
                "own crew.\n\n"
                "In the holidays we build a real raft. It has stayed afloat five times so far."
            ),
        ),
        municipalities=("Pihtipudas", "Viitasaari", "Kinnula"),
        themes=("nuorisotyo", "etsiva-tyopajat"),
        languages=("fi", "en"),
        contact_role=Text(fi="nuorisotyöntekijä", sv="ungdomsarbetare", en="youth worker"),
        email="lautta@nuorisolautta.example.org",
        phone="050 000 0437",
        street="Keskustie 15",
        postal_code="44800",
        post_office="Pihtipudas",
        meeting_times=Text(
            fi=(
                "Pihtipudas maanantaina, Viitasaari keskiviikkona ja Kinnula perjantaina kello "
                "15–20"
            ),
            sv=(
                "Pihtipudas på måndagar, Viitasaari på onsdagar och Kinnula på fredagar klockan "
                "15–20"
            ),
            en="Pihtipudas on Mondays, Viitasaari on Wednesdays and Kinnula on Fridays, 3–8 pm",
        ),
        founded=2016,
        verified_days_ago=45,
        website="https://nuorisolautta.example.org",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty lautta keskellä järveä",
                sv="En tecknad flotte mitt på en sjö",
                en="A drawn raft in the middle of a lake",
            ),
        ),
    ),
    OrganisationText(
        key="kiikku",
        name=Text(fi="Perhekahvila Kiikku ry"),
        summary=Text(
            fi=(
                "Avoin perhekahvila vauvaperheille ja oma ryhmä vanhemmille, jotka kasvattavat "
                "lapsia yksin."
            ),
            sv=(
                "Öppet familjekafé för familjer med småbarn och en egen grupp för föräldrar som är "
                "ensamma med barnen."
            ),
            en=(
                "An open family café for families with babies, and a group for parents bringing up "
                "children alone."
            ),
        ),
        body=Text(
            fi=(
                "Kiikussa kahvi saa jäähtyä rauhassa, sillä muut pitävät vauvaa sylissä. Kahvilaan "
                "ei ilmoittauduta eikä se maksa mitään.\n\n"
                "Yhden vanhemman illassa lapset syövät ja leikkivät hoitajien kanssa samalla, kun "
                "vanhemmat puhuvat. Illallinen kuuluu joka kertaan.\n\n"
                "- Perhekahvila Muuramessa ja Uuraisilla viikoittain, Toivakassa ja Joutsassa joka "
                "toinen viikko\n"
                "- Vaatevaihto keväisin ja syksyisin"
            ),
            sv=(
                "På Kiikku får kaffet kallna i lugn och ro, för de andra håller i babyn. Du "
                "behöver inte anmäla dig och det kostar ingenting.\n\n"
                "Under kvällen för ensamma föräldrar äter och leker barnen med barnskötare medan "
                "föräldrarna pratar. Kvällsmat ingår varje gång.\n\n"
                "- Familjekafé i Muurame och Uurainen varje vecka, i Toivakka och Joutsa varannan "
                "vecka\n"
                "- Klädbyte vår och höst"
            ),
            en=(
                "At Kiikku your coffee may go cold in peace, because others are holding the baby. "
                "There is no sign-up and no charge.\n\n"
                "At the evening for lone parents the children eat and play with carers while the "
                "parents talk. Supper is part of every evening.\n\n"
                "- Family café every week in Muurame and Uurainen, every other week in Toivakka "
                "and Joutsa\n"
                "- A clothes swap in spring and autumn"
            ),
        ),
        municipalities=("Muurame", "Toivakka", "Joutsa", "Uurainen"),
        themes=("perhekahvilat", "ero-yhden-vanhemman"),
        languages=("fi", "en"),
        contact_role=Text(
            fi="perhetyön vastaava",
            sv="ansvarig för familjearbetet",
            en="family work lead",
        ),
        email="kahvila@kiikku.example.org",
        phone="050 000 0438",
        street="Setäläntie 10",
        postal_code="40950",
        post_office="Muurame",
        meeting_times=Text(
            fi="Muurame tiistaisin kello 9.30–11.30",
            sv="Muurame på tisdagar klockan 9.30–11.30",
            en="Muurame on Tuesdays, 9.30–11.30 am",
        ),
        founded=2004,
        verified_days_ago=28,
    ),
    OrganisationText(
        key="fredagskaffet",
        name=Text(fi="Fredagskaffet i Jyväskylä rf"),
        summary=Text(
            fi=(
                "Ruotsinkielisten ja ruotsia rakastavien perjantaikahvit, lauluilta ja lukupiiri "
                "Jyväskylän seudulla."
            ),
            sv=(
                "Fredagskaffe, sångkväll och läsecirkel för svenskspråkiga och vänner av svenskan "
                "i Jyväskyläregionen."
            ),
            en=(
                "Friday coffee, a singing evening and a reading circle in Swedish in the Jyväskylä "
                "area."
            ),
        ),
        body=Text(
            fi=(
                "Ruotsiksi on mukava olla muutenkin kuin papereissa. Perjantaisin pöydän ympärillä "
                "istuu väkeä opiskelijoista isovanhempiin, ja uudelle tehdään aina tilaa.\n\n"
                "Luemme kuukaudessa yhden kirjan ja laulamme kerran kuussa. Kielitaitoa ei "
                "kokeilla: moni on tullut virkistämään kouluruotsiaan.\n\n"
                "Autamme myös löytämään ruotsinkielistä vertaistukea muualta maasta etäyhteyksin."
            ),
            sv=(
                "Det är skönt att vara svensk också på annat sätt än på papper. På fredagarna "
                "sitter alla från studerande till mor- och farföräldrar runt bordet, och det finns "
                "alltid plats för en till.\n\n"
                "Vi läser en bok i månaden och sjunger en gång i månaden. Ingen förhör din "
                "svenska: många har kommit för att friska upp skolspråket.\n\n"
                "Vi hjälper dig också att hitta kamratstöd på svenska på andra håll i landet, på "
                "distans."
            ),
            en=(
                "It is good to live in Swedish and not only on paper. On Fridays there are people "
                "from students to grandparents round the table, and there is always room for one "
                "more.\n\n"
                "We read a book a month and sing once a month. Nobody tests your Swedish: many "
                "have come to brush up what they learnt at school.\n\n"
                "We also help you find peer support in Swedish elsewhere in the country, over a "
                "remote connection."
            ),
        ),
        municipalities=("Jyväskylä", "Muurame", "Laukaa"),
        themes=("kulttuuriyhdistykset", "yhteisollisyys"),
        languages=("sv", "fi"),
        contact_role=Text(fi="sihteeri", sv="sekreterare", en="secretary"),
        email="kaffe@fredagskaffet.example.org",
        phone="050 000 0440",
        street="Åsgränd 1",
        postal_code="40100",
        post_office="Jyväskylä",
        meeting_times=Text(
            fi="Perjantaisin kello 14–16",
            sv="Fredagar klockan 14–16",
            en="Fridays, 2–4 pm",
        ),
        founded=1978,
        verified_days_ago=97,
    ),
    OrganisationText(
        key="kulttuurikarry",
        name=Text(fi="Kulttuurikärry Vaapukka ry"),
        summary=Text(
            fi=(
                "Vie lauluja, tarinoita ja taidetarvikkeita sinne, minne konserttisalista on pitkä "
                "matka."
            ),
            sv="För sånger, berättelser och konstmaterial dit där det är långt till konsertsalen.",
            en="Takes songs, stories and art supplies to places a long way from a concert hall.",
        ),
        body=Text(
            fi=(
                "Vaapukka on punainen peräkärry, jonka kylki aukeaa näyttämöksi. Se pysähtyy "
                "palvelutalojen pihoille, koulujen välitunneille ja kyläkauppojen eteen.\n\n"
                "Mukana kulkee kaksi ammattilaista ja aina muutama paikallinen: "
                "harmonikansoittaja, runonlausuja tai se naapuri, joka osaa kaikki vanhat "
                "iskelmät.\n\n"
                "Kyläyhdistys voi tilata kärryn käymään. Maksu on se, minkä hatusta löytyy."
            ),
            sv=(
                "Vaapukka är en röd släpvagn vars sida öppnas till en scen. Den stannar på "
                "servicehusens gårdar, på skolornas raster och utanför bybutikerna.\n\n"
                "Med på resan är två yrkespersoner och alltid några från orten: en dragspelare, en "
                "diktläsare eller den där grannen som kan alla gamla slagdängor.\n\n"
                "En byförening kan beställa ett besök. Avgiften är det som finns i hatten."
            ),
            en=(
                "Vaapukka is a red trailer whose side opens into a stage. It stops in the yards of "
                "care homes, at school breaks and in front of village shops.\n\n"
                "Two professionals travel with it, and always a few local people: an accordion "
                "player, someone who recites, or that neighbour who knows every old hit.\n\n"
                "A village association can book a visit. The fee is whatever is found in the hat."
            ),
        ),
        municipalities=("Hankasalmi", "Konnevesi", "Toivakka", "Laukaa"),
        themes=("kulttuurihyvinvointi", "vanhusten-tuki"),
        languages=("fi",),
        contact_role=Text(
            fi="taiteellinen vastaava",
            sv="konstnärligt ansvarig",
            en="artistic lead",
        ),
        email="tilaukset@vaapukka.example.com",
        phone="050 000 0441",
        street="Myllypolku 7",
        postal_code="41520",
        post_office="Hankasalmi",
        founded=2018,
        verified_days_ago=58,
    ),
)
