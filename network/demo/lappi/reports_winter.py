"""Reports of the järjestötreffit held in Lappi in February and April 2020."""

import datetime as dt

from network.demo.texts import Picture, ReportText, Text

REPORTS = (
    ReportText(
        key="treffit-2020-02",
        series="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit 10.2.2020: mitä me toivomme toisiltamme",
            sv="Föreningsträff 10.2.2020: vad vi önskar av varandra",
            en="Meet-up on 10 February 2020: what we hope for from each other",
        ),
        lead=Text(
            fi=(
                "Ensimmäisellä kerralla kerättiin toiveet ja sovittiin kaksi asiaa: "
                "yhteinen sivu ja tapa löytää kyyti."
            ),
            sv=(
                "Första gången samlades önskemål och man kom överens om två saker: en "
                "gemensam sida och ett sätt att hitta skjuts."
            ),
            en=(
                "The first time we gathered wishes and agreed two things: a shared page "
                "and a way to find a lift."
            ),
        ),
        body=Text(
            fi=(
                "Tarve oli tullut esiin joulukuussa 2019, kun STEA-avusteiset yhdistykset "
                "tapasivat toisensa. Kahden kuukauden kuluttua istuttiin jo ensimmäisillä "
                "treffeillä.\n\n"
                "## Toiveiden lista\n\n"
                "- yhteisiä tapahtumia ja niihin kaveri: kuka lähtisi järjestämään "
                "kanssani\n"
                "- painotaloilta yhteiset tarjoukset\n"
                "- juttuja paikallislehteen\n"
                "- viestintäverkosto näkyviin\n"
                "- hyvien käytäntöjen ilta, jossa uusi Innokylä esitellään\n"
                "- välillä vain rentoa oloa, vaikka makkaranpaistoa\n\n"
                "## Miksi kuntiin matkustetaan\n\n"
                "Yhdistykset käyvät esittäytymässä terveyskeskuksissa ja tapaamassa "
                "vertaistukihenkilöitä. Matkoja tehdään myös kokemustoiminnan, "
                "asiakkaiden, ryhmien, kampanjoiden ja kuntanäkyvyyden takia. Kyläillat ja "
                "kyläneuvostot kokoontuvat pääosin iltaisin ja viikonloppuisin, ja niihin "
                "saa tulla kertomaan omasta yhdistyksestä.\n\n"
                "Auto on usein puolityhjä. Siitä syntyi ajatus kyytitaulusta: yksi "
                "ilmoittaa lähtönsä, toinen hyppää mukaan."
            ),
            sv=(
                "Behovet hade märkts i december 2019 när föreningar med STEA-understöd "
                "träffades. Två månader senare satt man redan på den första träffen.\n\n"
                "## Önskelistan\n\n"
                "- gemensamma evenemang och en kompis till dem: vem vill ordna med mig\n"
                "- gemensamma anbud från tryckerier\n"
                "- artiklar i lokaltidningen\n"
                "- kommunikationsnätverket fram i ljuset\n"
                "- en kväll om god praxis där nya Innokylä presenteras\n"
                "- ibland bara avkopplande samvaro, till exempel korvgrillning\n\n"
                "## Varför man reser till kommunerna\n\n"
                "Föreningarna presenterar sig på hälsocentraler och träffar stödpersoner. "
                "Man reser också för erfarenhetsverksamhet, klienter, grupper, kampanjer "
                "och för att synas i kommunen. Byakvällar och byaråd samlas mest på "
                "kvällar och veckoslut, och dit får man komma och berätta om sin "
                "förening.\n\n"
                "Bilen är ofta halvtom. Därifrån kom tanken på en samåkningstavla: en "
                "meddelar sin resa, en annan hoppar på."
            ),
            en=(
                "The need had come up in December 2019, when associations funded by STEA "
                "met each other. Two months later people were already at the first "
                "meet-up.\n\n"
                "## The list of wishes\n\n"
                "- shared events, and a partner for them: who would organise one with me\n"
                "- joint offers from printing houses\n"
                "- stories in the local newspaper\n"
                "- the communication network made visible\n"
                "- an evening on good practices, with a presentation of the new Innokylä\n"
                "- now and then just relaxed time together, for instance grilling "
                "sausages\n\n"
                "## Why people travel to the municipalities\n\n"
                "Associations introduce themselves at health centres and meet peer support "
                "persons. They also travel for experts by experience, clients, groups, "
                "campaigns and to be seen in a municipality. Village evenings and councils "
                "are mostly held in the evening and at weekends, and you may come there to "
                "tell about your association.\n\n"
                "The car is often half empty. That is where the car-pool board began: one "
                "announces a trip, another hops in."
            ),
        ),
        held_from=dt.date(2020, 2, 10),
        agreed=(
            Text(
                fi=(
                    "Yksi osallistujista selvittää, sopiiko kimppakyytiin paremmin "
                    "Facebook-ryhmä vai kalenteri, joka voidaan upottaa maakunnan "
                    "järjestösivuille."
                ),
                sv=(
                    "En av deltagarna utreder om samåkning passar bättre i en Facebookgrupp "
                    "eller i en kalender som kan bäddas in på landskapets föreningssidor."
                ),
                en=(
                    "One participant finds out whether a Facebook group or a calendar that can "
                    "be embedded in the region's pages suits car-pooling better."
                ),
            ),
            Text(
                fi="Lähtijä ilmoittaa matkansa päivän, ja muut voivat liittyä mukaan.",
                sv="Den som åker meddelar dagen och andra kan följa med.",
                en="Whoever is going announces the day, and others can join.",
            ),
            Text(
                fi="Järjestötreffeille tehdään oma sivu, jolle kootaan kaikki sovittu.",
                sv="Föreningsträffarna får en egen sida där allt överenskommet samlas.",
                en=("The meet-ups get a page of their own, where everything agreed is gathered."),
            ),
        ),
        next_time=Text(
            fi="Huhtikuun alussa; aiheeksi nousi lopulta korona ja vertaistuki.",
            sv="I början av april; temat blev till slut corona och kamratstöd.",
            en=("At the beginning of April; the topic turned out to be corona and peer support."),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä saman pöydän ympärillä",
                sv="Tecknade människor runt samma bord",
                en="Drawn people round one table",
            ),
        ),
    ),
    ReportText(
        key="treffit-2020-04",
        series="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit 1.4.2020: korona ja vertaistuki",
            sv="Föreningsträff 1.4.2020: corona och kamratstöd",
            en="Meet-up on 1 April 2020: corona and peer support",
        ),
        lead=Text(
            fi=(
                "Kolmetoista ihmistä mietti, miten tuki kulkee perille, kun kukaan ei saa "
                "tulla ovelle."
            ),
            sv=(
                "Tretton personer funderade på hur stödet når fram när ingen får komma till dörren."
            ),
            en=(
                "Thirteen people considered how support gets through when nobody may come "
                "to the door."
            ),
        ),
        body=Text(
            fi=(
                "Lapissa monen yhdistyksen pitää tarjota vertaisryhmiä koko maakunnassa, "
                "eikä jokaiseen kuntaan löydy ohjaajaa. Sairaus oireineen väsyttää myös "
                "ohjaajat itse. Hormonisairauksien yhdistys kertoi neuvotelleensa "
                "oppilaitosten kanssa siitä, voisivatko opiskelijat ohjata ryhmiä "
                "opintojensa osana.\n\n"
                "## Mitä on jo kokeiltu\n\n"
                "- suoria Facebook-lähetyksiä: muistiyhdistys ja erityislasten perheet\n"
                "- Facebookin vertaisryhmiä ja suoria luentoja: hormonisairauksien "
                "yhdistys\n"
                "- lyhyitä videoita: muistiyhdistys, turvakoti ja syöpäyhdistys; "
                "turvakodilla lisäksi chat\n"
                "- verkkokursseja ja webinaareja: nuorten retkeilijät\n"
                "- soittoja muistiyhdistyksestä ja Teams-ryhmiä erityislasten vanhemmille\n"
                "- välineinä Teams, Zoom, Arctic Communicator (pika-AC) ja Vooler\n"
                "- näkyvyyttä: Virtu.fi-palvelutarjottimelle saa myös yhdistyksen "
                "virtuaalisen toiminnan\n\n"
                "## Kysymyksiä, joihin ei ollut yhtä vastausta\n\n"
                "Jaksaako etätöistä tullut enää iltaryhmään? Pääseekö vanhempi mukaan, kun "
                "lapset ovat kotona? Voisiko olla ryhmä, johon kirjoitetaan omaan tahtiin, "
                "ja mitkä sovellukset sopisivat tukeen?\n\n"
                "Todettiin, että tukea pitää saada monella tavalla, myös verkossa. "
                "Yhteistyötä voisi olla teemaryhmissä kunnissa ja asiantuntijavieraissa. "
                "Kun rahaa ei ole, luentoja voi vaihtaa keskenään. Yhdistysten "
                "työntekijöilläkin on tarve omaan vertaistukeen, ja näistä treffeistä voi "
                "tulla sellainen."
            ),
            sv=(
                "I Lappland måste många föreningar erbjuda kamratgrupper i hela "
                "landskapet, och det finns inte ledare i alla kommuner. Sjukdomen med sina "
                "symptom tröttar också ledarna själva. Föreningen för hormonsjukdomar "
                "berättade om samtal med läroanstalter: kunde studerande leda grupper som "
                "en del av studierna?\n\n"
                "## Vad som redan har prövats\n\n"
                "- direktsändningar på Facebook: minnesföreningen och familjerna med barn "
                "med särskilda behov\n"
                "- kamratgrupper och föreläsningar direkt på Facebook: föreningen för "
                "hormonsjukdomar\n"
                "- korta videor: minnesföreningen, skyddshemmet och cancerföreningen; "
                "skyddshemmet hade dessutom chatt\n"
                "- nätkurser och webbinarier: de unga vandrarna\n"
                "- telefonsamtal från minnesföreningen och Teamsgrupper för föräldrar till "
                "barn med särskilda behov\n"
                "- verktyg: Teams, Zoom, Arctic Communicator (pika-AC) och Vooler\n"
                "- synlighet: på tjänstebrickan Virtu.fi ryms också föreningarnas "
                "virtuella verksamhet\n\n"
                "## Frågor utan ett enda svar\n\n"
                "Orkar den som arbetat på distans med en grupp på kvällen? Kan en förälder "
                "delta när barnen är hemma? Kunde det finnas en grupp där man skriver i "
                "egen takt, och vilka appar passar för stöd?\n\n"
                "Stöd måste finnas på många sätt, också på nätet. Samarbete kunde bestå av "
                "temagrupper i kommunerna och expertbesök. När pengar saknas kan man byta "
                "föreläsningar med varandra. Också föreningarnas anställda behöver eget "
                "kamratstöd, och de här träffarna kan bli just det."
            ),
            en=(
                "In Lapland many associations must offer peer groups across the whole "
                "region, and not every municipality has a leader. Illness and its symptoms "
                "tire the leaders as well. The association for hormonal conditions told of "
                "talks with colleges: could students lead groups as part of their "
                "studies?\n\n"
                "## What has been tried\n\n"
                "- live broadcasts on Facebook: the memory association and the families of "
                "children with special needs\n"
                "- peer groups and live lectures on Facebook: the association for hormonal "
                "conditions\n"
                "- short videos: the memory association, the shelter and the cancer "
                "association; the shelter also had a chat\n"
                "- online courses and webinars: the young hikers\n"
                "- phone calls from the memory association and Teams groups for parents of "
                "children with special needs\n"
                "- tools: Teams, Zoom, Arctic Communicator (pika-AC) and Vooler\n"
                "- visibility: the service listing Virtu.fi has room for associations' "
                "virtual activities, too\n\n"
                "## Questions with more than one answer\n\n"
                "After a day of remote work, does anyone have strength for an evening "
                "group? Can a parent take part while the children are at home? Could there "
                "be a group where you write at your own pace, and which apps would suit "
                "support?\n\n"
                "Support must come in many ways, online as well. Cooperation could mean "
                "themed groups in municipalities and visits by experts. Where there is no "
                "money, talks can be swapped. Association workers need peer support of "
                "their own, and these meetings may become that."
            ),
        ),
        held_from=dt.date(2020, 4, 1),
        attended=13,
        agreed=(
            Text(
                fi=(
                    "Mietitään, kenen kanssa oma yhdistys voisi vaihtaa asiantuntijapuheenvuoroja."
                ),
                sv=("Var och en funderar på vem den egna föreningen kunde byta expertinlägg med."),
                en=("Everyone considers with whom their association could swap expert talks."),
            ),
            Text(
                fi="Treffit ovat myös järjestötyöntekijöiden omaa vertaistukea.",
                sv="Träffarna är också kamratstöd för föreningsanställda.",
                en="The meet-ups are peer support for association workers as well.",
            ),
            Text(
                fi=(
                    "Tieto STEAn ja rakennerahastojen ylimääräisistä koronahauista viedään "
                    "omaan yhdistykseen."
                ),
                sv=(
                    "Uppgiften om STEAs och strukturfondernas extra coronautlysningar förs "
                    "till den egna föreningen."
                ),
                en=(
                    "Word of the extra corona calls of STEA and the structural funds is taken "
                    "to one's own association."
                ),
            ),
        ),
        next_time=Text(
            fi="Kesäkuussa: kuulumiset ja hyvät käytännöt.",
            sv="I juni: läget och god praxis.",
            en="In June: news from each other and good practices.",
        ),
    ),
)
