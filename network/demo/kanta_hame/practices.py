"""Good practices of Kanta-Häme: the shared channel and the update round."""

import datetime as dt

from network.demo.texts import Picture, PracticeText, Text

PRACTICES = (
    PracticeText(
        key="yhteinen-kanava",
        title=Text(
            fi="Yksi kanava koko maakunnan yhdistyksille",
            sv="En kanal för hela landskapets föreningar",
            en="One channel for a whole region's associations",
        ),
        lead=Text(
            fi=(
                "Maakunnallinen järjestötietopalvelu, jonka ylläpitoon kuuluu yhtä paljon ihmisten "
                "tapaamista kuin verkkosivujen tekoa."
            ),
            sv=(
                "En regional informationstjänst om föreningar, där underhållet är lika mycket "
                "möten med människor som webbarbete."
            ),
            en=(
                "A regional information service on associations, whose upkeep is as much meeting "
                "people as making web pages."
            ),
        ),
        place=Text(
            fi="Kanta-Häme, 11 kuntaa. Ylläpitäjä on Vanajaveden Setlementti ry.",
            sv=(
                "Egentliga Tavastland, 11 kommuner. Tjänsten upprätthålls av Vanajaveden "
                "Setlementti ry."
            ),
            en="Kanta-Häme, 11 municipalities. The service is kept by Vanajaveden Setlementti ry.",
        ),
        funder=Text(
            fi="Sosiaali- ja terveysjärjestöjen avustuskeskus STEA",
            sv="Understödscentralen för social- och hälsovårdsorganisationer STEA",
            en="STEA, Funding Centre for Social Welfare and Health Organisations",
        ),
        stage="in_use",
        groups=("associations", "everyone"),
        area=Text(
            fi="Kanta-Häme",
            sv="Egentliga Tavastland",
            en="Kanta-Häme",
        ),
        whole=Text(
            fi="Usean alueen yhteinen verkkopalvelu",
            sv="Flera regioners gemensamma webbtjänst",
            en="An online service shared by several regions",
        ),
        author=Text(
            fi="Vanajaveden Setlementti ry",
            sv="Vanajaveden Setlementti ry",
            en="Vanajaveden Setlementti ry",
        ),
        contact_role=Text(
            fi="palvelun ylläpitäjä",
            sv="tjänstens administratör",
            en="the service's maintainer",
        ),
        target_group=Text(
            fi=(
                "Yhdistykset, jotka haluavat tulla nähdyiksi. Asukkaat ja ammattilaiset, jotka "
                "etsivät niiden toimintaa."
            ),
            sv=(
                "Föreningar som vill bli sedda. Invånare och yrkespersoner som söker deras "
                "verksamhet."
            ),
            en=(
                "Associations that want to be seen. Residents and professionals who look for what "
                "they do."
            ),
        ),
        idea=Text(
            fi=(
                "- Yhdistys näyttää toimintansa samassa paikassa kuin kaikki muutkin.\n"
                "- Kävijä hakee tekijöitä kunnan tai aiheen perusteella.\n"
                "- Maakunnan yhteistyö ja verkostot on koottu samoille sivuille.\n"
                "- Tekninen alusta on monen maakunnan yhteinen, joten jokaisen ei tarvitse keksiä "
                "omaansa."
            ),
            sv=(
                "- Föreningen visar sin verksamhet på samma plats som alla andra.\n"
                "- Besökaren söker aktörer efter kommun eller ämne.\n"
                "- Landskapets samarbete och nätverk är samlade på samma sidor.\n"
                "- Den tekniska plattformen är gemensam för många landskap, så ingen behöver "
                "uppfinna sin egen."
            ),
            en=(
                "- An association shows what it does in the same place as everyone else.\n"
                "- A visitor looks for associations by municipality or theme.\n"
                "- The region's cooperation and networks are gathered on the same pages.\n"
                "- Many regions share the technical platform, so nobody has to invent their own."
            ),
        ),
        conditions=Text(
            fi=(
                "- Käynnistys maksaa, ja sisältöjen suunnittelu ja rakentaminen vie työaikaa. "
                "Määrä riippuu sivuston laajuudesta ja tekijöiden taidoista.\n"
                "- Alue sitoutuu verkoston tapoihin ja työhön ja valitsee edustajat johto- ja "
                "asiantuntijaryhmään.\n"
                "- Väkeä tarvitaan myös siihen, että palvelua markkinoidaan, sen käyttöä neuvotaan "
                "ja siitä tulee tuttu.\n"
                "- Alue kattaa osuutensa alustan ylläpidosta ja antaa kehittämiseen ennalta "
                "sovitun summan.\n"
                "- Jatkuvaa työtä ovat käyttäjien tuki, laadusta ja tuoreudesta huolehtiminen, "
                "verkostotyö, sisällöt, palautteeseen perustuva kehittäminen ja viestintä."
            ),
            sv=(
                "- Starten kostar, och det tar arbetstid att planera och bygga innehållet. Mängden "
                "beror på webbplatsens omfattning och personalens kunskaper.\n"
                "- Regionen förbinder sig till nätverkets arbetssätt och arbete och väljer "
                "representanter till lednings- och expertgruppen.\n"
                "- Personal behövs också för marknadsföring, handledning och för att göra tjänsten "
                "känd.\n"
                "- Regionen täcker sin andel av plattformens underhåll och ger en på förhand "
                "avtalad summa till utvecklingen.\n"
                "- Fortlöpande arbete är användarstöd, kvalitet och aktualitet, nätverksarbete, "
                "innehåll, utveckling utifrån respons samt kommunikation."
            ),
            en=(
                "- Starting costs money, and planning and building the content takes working time. "
                "How much depends on the size of the site and the skills of its makers.\n"
                "- The region commits itself to the network's ways and work, and chooses "
                "representatives to the steering and expert groups.\n"
                "- Staff are also needed for marketing, guidance and becoming known.\n"
                "- The region covers its share of the platform's upkeep and gives a sum agreed "
                "beforehand to development.\n"
                "- Continuous work includes user support, quality and freshness, network work, "
                "content, development from feedback, and communication."
            ),
        ),
        tips=Text(
            fi=(
                "- Menkää kuntiin. Kasvokkain tavattu yhdistys pitää tietonsa ajan tasalla.\n"
                "- Käyttäkää rinnakkain montaa kanavaa, koska mikään yksin ei tavoita kaikkia.\n"
                "- Päättäkää etukäteen, kuka vastaa puhelimeen ja milloin.\n"
                "- Kysykää säännöllisesti, pitävätkö tiedot paikkansa. Älkää odottako ilmoitusta.\n"
                "- Tutustukaa toimintamallin kuvauksiin Innokylässä."
            ),
            sv=(
                "- Åk ut till kommunerna. En förening som ni har mött personligen håller sina "
                "uppgifter aktuella.\n"
                "- Använd många kanaler parallellt, eftersom ingen ensam når alla.\n"
                "- Bestäm på förhand vem som svarar i telefon och när.\n"
                "- Fråga regelbundet om uppgifterna stämmer, vänta inte på en anmälan.\n"
                "- Bekanta er med beskrivningar av verksamhetsmodeller i Innokylä."
            ),
            en=(
                "- Go out to the municipalities. An association you have met in person keeps its "
                "details up to date.\n"
                "- Use many channels side by side, because none of them alone reaches everyone.\n"
                "- Decide beforehand who answers the telephone and when.\n"
                "- Ask regularly whether details are right; do not wait to be told.\n"
                "- Look at descriptions of practices in Innokylä."
            ),
        ),
        evaluation=Text(
            fi=(
                "Mallista kirjattiin kuvaus lokakuussa 2020, mutta siihen ei liitetty "
                "arviointituloksia. Tällä sivustolla seurataan yhteydenottojen, kuntakäyntien ja "
                "vahvistettujen tietojen määrää. Raporttien luvut ovat esimerkkejä."
            ),
            sv=(
                "En beskrivning av modellen skrevs i oktober 2020, men utan utvärderingsresultat. "
                "På den här webbplatsen följer man antalet kontakter, kommunbesök och bekräftade "
                "uppgifter. Rapporternas siffror är exempel."
            ),
            en=(
                "A description of the practice was written in October 2020, without evaluation "
                "results. This site follows the number of contacts, municipal visits and confirmed "
                "details. The figures in the reports are examples."
            ),
        ),
        themes=("jarjestoyhteistyo", "palveluohjaus"),
        created=dt.date(2020, 10, 20),
        changed=dt.date(2020, 10, 20),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi, jonka ympärillä on yksitoista pientä kylää",
                sv="Tecknad sjö omgiven av elva små byar",
                en="Drawn lake with eleven small villages around it",
            ),
        ),
    ),
    PracticeText(
        key="kolmen-napin-kierros",
        title=Text(
            fi="Kolmen napin päivityskierros",
            sv="Uppdateringsrundan med tre knappar",
            en="The three-button update round",
        ),
        lead=Text(
            fi=(
                "Kerran vuodessa jokaiselta yhdistykseltä kysytään yksi asia niin, että "
                "vastaaminen vie puoli minuuttia."
            ),
            sv=(
                "En gång om året ställs en fråga till varje förening, så att svaret tar en halv "
                "minut."
            ),
            en=(
                "Once a year every association is asked one thing, in such a way that answering "
                "takes half a minute."
            ),
        ),
        place=Text(
            fi="Kanta-Hämeen järjestöverkko",
            sv="Egentliga Tavastlands föreningsnätverk",
            en="Kanta-Häme Associations",
        ),
        funder=Text(
            fi="Osa STEAn rahoittamaa ylläpitotyötä, ei omaa rahoitusta",
            sv="En del av underhållet som STEA finansierar, ingen egen finansiering",
            en="Part of the upkeep funded by STEA, no funding of its own",
        ),
        stage="developing",
        groups=("associations",),
        area=Text(
            fi="Kanta-Häme",
            sv="Egentliga Tavastland",
            en="Kanta-Häme",
        ),
        whole=Text(
            fi="Yhdistyshakemiston ylläpito",
            sv="Underhållet av föreningskatalogen",
            en="The upkeep of the directory",
        ),
        author=Text(
            fi="Kanta-Hämeen järjestöverkko",
            sv="Egentliga Tavastlands föreningsnätverk",
            en="Kanta-Häme's network",
        ),
        contact_role=Text(
            fi="hakemiston ylläpitäjä",
            sv="katalogens administratör",
            en="the directory's maintainer",
        ),
        target_group=Text(
            fi=(
                "Hakemistossa olevat yhdistykset, erityisesti pienet, joissa yksi ihminen hoitaa "
                "kaiken."
            ),
            sv="Föreningar i katalogen, särskilt små där en person sköter allt.",
            en=(
                "Associations in the directory, especially small ones where one person does "
                "everything."
            ),
        ),
        idea=Text(
            fi=(
                "Viestissä on kolme vaihtoehtoa: tiedot ovat oikein, korjaan jotakin, olemme "
                "lopettaneet. Muistutus lähtee kuukauden päästä, ja sen jälkeen tartutaan "
                "puhelimeen. Sivulla näkyy, milloin tiedot on viimeksi vahvistettu."
            ),
            sv=(
                "Meddelandet har tre alternativ: uppgifterna stämmer, jag rättar något, vi har "
                "slutat. En påminnelse går ut efter en månad, och därefter griper vi till "
                "telefonen. På sidan syns när uppgifterna senast bekräftades."
            ),
            en=(
                "The message has three choices: all correct, I will correct something, we have "
                "ended. A reminder goes out after a month, and then we pick up the telephone. The "
                "page shows when the details were last confirmed."
            ),
        ),
        conditions=Text(
            fi=(
                "Jonkun työaikaan on varattava soittopäivät. Linkin täytyy toimia ilman salasanaa, "
                "ja korjauksen lukee aina ihminen ennen julkaisemista."
            ),
            sv=(
                "Ringdagar måste reserveras i någons arbetstid. Länken ska fungera utan lösenord, "
                "och en människa läser alltid rättelsen innan den publiceras."
            ),
            en=(
                "Calling days must be set aside in someone's working time. The link has to work "
                "without a password, and a person always reads the correction before it is "
                "published."
            ),
        ),
        tips=Text(
            fi=(
                "- Lähetä viesti tiistaiaamuna, älä vuosikokousten viikolla.\n"
                "- Pyydä roolin sähköposti henkilön oman osoitteen rinnalle.\n"
                "- Kiitä vastauksesta saman tien."
            ),
            sv=(
                "- Skicka meddelandet på en tisdagsmorgon, inte under årsmötesveckorna.\n"
                "- Be om en e-postadress för uppdraget vid sidan av personens egen.\n"
                "- Tacka genast för svaret."
            ),
            en=(
                "- Send the message on a Tuesday morning, not in the weeks of annual meetings.\n"
                "- Ask for an address of the role beside the person's own.\n"
                "- Say thank you for the answer at once."
            ),
        ),
        evaluation=Text(
            fi=(
                "Kierroksen tulokset ovat raportissa, jonka luvut on keksitty esittelyä varten. "
                "Niissä kahdesta viestistä vastasi noin 88 prosenttia."
            ),
            sv=(
                "Rundans resultat finns i rapporten, vars siffror är påhittade för "
                "demonstrationen. I dem gav två meddelanden svar från ungefär 88 procent."
            ),
            en=(
                "The results are in a report whose figures were invented for this demonstration. "
                "In them, two messages brought answers from about 88 per cent."
            ),
        ),
        themes=("jarjestoyhteistyo", "digituki"),
        created=dt.date(2025, 11, 3),
    ),
)
