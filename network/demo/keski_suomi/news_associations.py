"""Keski-Suomi: news of associations."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="kaappi-kuljettaa",
        title=Text(
            fi="Ruokakaappi lähtee nyt myös kotiovelle",
            sv="Ruokakaappi kommer nu också hem till dörren",
            en="The food cupboard now comes to your door",
        ),
        lead=Text(
            fi=(
                "Äänekoskella ruokakassin saa kotiin, jos matka jakeluun on liian pitkä tai "
                "portaat liian jyrkät."
            ),
            sv="I Äänekoski får du matkassen hem om vägen är för lång eller trapporna för branta.",
            en=(
                "In Äänekoski a food bag is brought home if the way is too long or the stairs too "
                "steep."
            ),
        ),
        body=Text(
            fi=(
                "Sillankorvan Ruokakaappi sai hiljattain kuusi uutta kuljettajaa. Nyt kassi ehtii "
                "perille koko kaupungin alueella, Suolahdesta Sumiaisiin.\n\n"
                "Kuljetus tilataan soittamalla edellisenä päivänä ennen kello kahta. Samalla saa "
                "sanoa, mitä ei voi syödä ja haluaako kuljettajan jäävän hetkeksi juttelemaan.\n\n"
                "> Viisi minuuttia eteisessä on joskus tärkeämpi kuin se kassi.\n"
                "> — vapaaehtoinen kuljettaja\n\n"
                "Lisää kuljettajia otetaan mukaan. Polttoaineen kulut korvataan, ja ensimmäisellä "
                "kerralla kyytiin tulee kokenut pari."
            ),
            sv=(
                "Sillankorvan Ruokakaappi fick nyligen sex nya förare. Nu hinner kassen fram i "
                "hela staden, från Suolahti till Sumiainen.\n\n"
                "Transporten beställs per telefon dagen innan, före klockan två. Då kan du också "
                "säga vad du inte kan äta och om du vill att föraren stannar en stund och "
                "pratar.\n\n"
                "> Fem minuter i tamburen är ibland viktigare än kassen.\n"
                "> — frivillig förare\n\n"
                "Det behövs fler förare. Bränslet ersätts, och första gången åker en erfaren "
                "kompis med."
            ),
            en=(
                "Sillankorvan Ruokakaappi has recently gained six new drivers. A bag now reaches "
                "every part of the town, from Suolahti to Sumiainen.\n\n"
                "Delivery is ordered by telephone the day before, by two o’clock. You can say at "
                "the same time what you cannot eat and whether you would like the driver to stay "
                "for a chat.\n\n"
                "> Five minutes in the hall is sometimes more important than the bag.\n"
                "> — volunteer driver\n\n"
                "More drivers are welcome. Fuel is paid for, and an experienced partner rides "
                "along the first time."
            ),
        ),
        days_ago=9,
        municipalities=("Äänekoski",),
        themes=("ruoka-apu",),
        organisations=("ruokakaappi",),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirrettyjä kerrostaloja ja katu, jolla ajaa auto",
                sv="Tecknade höghus och en gata med en bil",
                en="Drawn blocks of flats and a street with a car",
            ),
        ),
    ),
    NewsText(
        key="lautta-kinnulaan",
        title=Text(
            fi="Kirjastoauto, jossa ei tarvitse olla hiljaa",
            sv="Bokbussen där man inte behöver vara tyst",
            en="The library bus where nobody hushes you",
        ),
        lead=Text(
            fi=(
                "Nuorisolautan kiertävä tila pysähtyy nyt joka viikko myös Kinnulassa. Pysäkin "
                "paikan valitsivat nuoret."
            ),
            sv=(
                "Nuorisolauttas rullande lokal stannar nu varje vecka också i Kinnula. De unga "
                "valde själva platsen."
            ),
            en=(
                "Nuorisolautta’s travelling space now stops every week in Kinnula too. The young "
                "people chose the spot."
            ),
        ),
        body=Text(
            fi=(
                "Kun Kinnulan yläkoululaisilta kysyttiin, mitä iltoihin puuttuu, vastaus ei ollut "
                "uusi rakennus. Se oli lämmin paikka, johon pääsee kävellen ja jossa saa puhua "
                "kovaa.\n\n"
                "Nuorisolautan auto ajaa nyt perjantaisin koulun ja kaupan väliin. Ensimmäisenä "
                "iltana sisään mahtui yhtä aikaa 14 nuorta ja kaksi koiraa.\n\n"
                "## Mitä autossa tehdään\n\n"
                "- pelataan ja tehdään ruokaa\n"
                "- suunnitellaan oma tapahtuma pienellä budjetilla\n"
                "- jutellaan nuorisotyöntekijän kanssa kahden kesken, kun siltä tuntuu\n\n"
                "Kunta maksaa sähkön ja lumenluonnin, yhdistys muun. Sopimus on kaksivuotinen."
            ),
            sv=(
                "När högstadieeleverna i Kinnula fick frågan vad kvällarna saknar var svaret inte "
                "en ny byggnad. Det var en varm plats på gångavstånd där man får prata högt.\n\n"
                "Nuorisolauttas buss parkerar nu på fredagar mellan skolan och butiken. Den första "
                "kvällen rymdes 14 unga och två hundar på en gång.\n\n"
                "## Vad man gör i bussen\n\n"
                "- spelar och lagar mat\n"
                "- planerar ett eget evenemang med en liten budget\n"
                "- pratar på tu man hand med ungdomsarbetaren när det behövs\n\n"
                "Kommunen betalar el och snöplogning, föreningen resten. Avtalet gäller i två år."
            ),
            en=(
                "When pupils in Kinnula were asked what their evenings lacked, the answer was not "
                "a new building. It was a warm place within walking distance where you may talk "
                "loudly.\n\n"
                "Nuorisolautta’s bus now parks on Fridays between the school and the shop. On the "
                "first evening it held 14 young people and two dogs at once.\n\n"
                "## What happens on board\n\n"
                "- games and cooking\n"
                "- planning an event of your own on a small budget\n"
                "- a talk alone with the youth worker when you feel like it\n\n"
                "The municipality pays for electricity and clearing snow, the association for the "
                "rest. The agreement runs for two years."
            ),
        ),
        days_ago=33,
        municipalities=("Kinnula", "Pihtipudas", "Viitasaari"),
        themes=("nuorisotyo",),
        organisations=("nuorisolautta",),
    ),
    NewsText(
        key="kavelypari-haku",
        title=Text(
            fi="Sinustako kävelypari muistisairaalle?",
            sv="Kan du bli promenadkompis åt någon med minnessjukdom?",
            en="Could you be a walking partner?",
        ),
        lead=Text(
            fi=(
                "Muistiystävät etsii kahtakymmentä vapaaehtoista Jyväskylään, Jämsään ja "
                "Luhankaan. Sään kestävä takki riittää varusteeksi."
            ),
            sv=(
                "Muistiystävät söker tjugo frivilliga i Jyväskylä, Jämsä och Luhanka. En jacka som "
                "tål väder räcker som utrustning."
            ),
            en=(
                "Muistiystävät is looking for twenty volunteers in Jyväskylä, Jämsä and Luhanka. A "
                "weatherproof coat is all you need."
            ),
        ),
        body=Text(
            fi=(
                "Tunnin kävely samana päivänä joka viikko kuulostaa pieneltä. Perheessä, jossa "
                "toinen ei enää löydä kotiin yksin, se on viikon kiintopiste.\n\n"
                "Vapaaehtoinen saa kuuden tunnin koulutuksen, parin tutun ohjaajan ja vakuutuksen. "
                "Ensimmäiset lenkit kuljetaan kolmisin.\n\n"
                "Odotamme sinulta vain luotettavuutta ja rauhallista askelta. Palkkaa ei makseta, "
                "mutta tarinoita kertyy.\n\n"
                "Tutustumisilta pidetään etänä, ja ilmoittautumisen voi tehdä myös puhelimitse."
            ),
            sv=(
                "En timmes promenad samma dag varje vecka låter litet. I en familj där den ena "
                "inte längre hittar hem ensam är den veckans fasta punkt.\n\n"
                "Som frivillig får du sex timmars utbildning, en handledare som känner paret och "
                "en försäkring. De första rundorna går ni tre.\n\n"
                "Vi väntar oss bara att du är pålitlig och går i lugn takt. Du får ingen lön, men "
                "många historier.\n\n"
                "En kväll för intresserade hålls på distans, och du kan anmäla dig per telefon "
                "också."
            ),
            en=(
                "An hour’s walk on the same day every week sounds small. In a family where one can "
                "no longer find the way home alone, it is what the week hangs on.\n\n"
                "A volunteer gets six hours of training, a supervisor who knows the pair, and "
                "insurance. The first walks are taken by three.\n\n"
                "All we expect is that you are reliable and walk calmly. There is no pay, but "
                "there will be stories.\n\n"
                "There is a remote evening for anyone interested, and you can sign up by telephone "
                "too."
            ),
        ),
        days_ago=58,
        municipalities=("Jyväskylä", "Jämsä", "Luhanka"),
        themes=("muistisairaudet", "vapaaehtoistoiminta"),
        organisations=("muistiystavat",),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsäpolku mäntyjen välissä",
                sv="En tecknad skogsstig mellan tallar",
                en="A drawn forest path between pines",
            ),
        ),
    ),
    NewsText(
        key="torstaikyyti",
        title=Text(
            fi="Torstaikyyti täytti tuhannen matkan rajan",
            sv="Torsdagsskjutsen har kört tusen turer",
            en="The Thursday ride has made its thousandth trip",
        ),
        lead=Text(
            fi=(
                "Kivijärven ja Kinnulan kylärenkaan asiointikyyti alkoi kokeiluna. Nyt siitä on "
                "tullut osa viikkorytmiä."
            ),
            sv=(
                "Byringens skjuts i Kivijärvi och Kinnula började som ett försök. Nu hör den till "
                "veckans rytm."
            ),
            en=(
                "The village ring’s errand ride in Kivijärvi and Kinnula began as a trial. Now it "
                "is part of the week."
            ),
        ),
        body=Text(
            fi=(
                "Tuhannes matkustaja oli matkalla hakemaan lankaa ja kirjaston varausta. "
                "Palkinnoksi hän sai valita kyydin musiikin.\n\n"
                "Kyyti kiertää kuusi kylää torstaisin. Kuljettajia on yksitoista, ja jokainen ajaa "
                "noin kerran kuussa. Kunnat vastaavat auton vuokrasta, matkustaja maksaa kaksi "
                "euroa suunta.\n\n"
                "## Mitä matkoista opittiin\n\n"
                "Eniten matkoja tehdään apteekkiin, ja toiseksi eniten ilman asiaa: lähdetään "
                "seuran vuoksi. Siksi paluuta siirrettiin puolella tunnilla, jotta ehtii juoda "
                "kahvit.\n\n"
                "Renkaan malli on vapaasti lainattavissa. Kyläasiamies kertoo mielellään, mitä "
                "kannattaa kysyä vakuutusyhtiöltä."
            ),
            sv=(
                "Den tusende passageraren skulle hämta garn och en reserverad bok. Som pris fick "
                "hen välja musiken i bilen.\n\n"
                "Skjutsen går runt sex byar på torsdagar. Förarna är elva, och var och en kör "
                "ungefär en gång i månaden. Kommunerna står för bilens hyra, passageraren betalar "
                "två euro per riktning.\n\n"
                "## Vad resorna lärde oss\n\n"
                "De flesta resorna görs till apoteket, och näst flest utan ärende: man åker för "
                "sällskapets skull. Därför senarelades hemresan med en halvtimme, så att man "
                "hinner dricka kaffe.\n\n"
                "Ringens modell får lånas fritt. Byombudet berättar gärna vad man ska fråga "
                "försäkringsbolaget."
            ),
            en=(
                "The thousandth passenger was on the way to fetch yarn and a reserved library "
                "book. The prize was choosing the music for the ride.\n\n"
                "The car goes round six villages on Thursdays. There are eleven drivers, each at "
                "the wheel about once a month. The municipalities pay the rent of the car, the "
                "passenger two euros each way.\n\n"
                "## What the trips taught us\n\n"
                "Most trips are to the pharmacy, and the second largest group has no errand: "
                "people come for the company. So the return was moved by half an hour, to leave "
                "time for coffee.\n\n"
                "The model is free to borrow. The village officer will gladly tell you what to ask "
                "the insurance company."
            ),
        ),
        days_ago=83,
        municipalities=("Kivijärvi", "Kinnula"),
        themes=("kylatoiminta",),
        organisations=("kylarengas",),
    ),
    NewsText(
        key="vaapukka-kesa",
        title=Text(
            fi="Punainen peräkärry etsii laulajia ja työntäjiä",
            sv="Den röda släpvagnen söker sångare och påskjutare",
            en="The red trailer is looking for singers and a push",
        ),
        lead=Text(
            fi=(
                "Kulttuurikärry Vaapukka suunnittelee seuraavaa kiertuetta ja kysyy kyliltä, minne "
                "seuraavaksi pysähdytään."
            ),
            sv=(
                "Kulturvagnen Vaapukka planerar nästa turné och frågar byarna var den ska stanna "
                "härnäst."
            ),
            en=(
                "The culture trailer Vaapukka is planning its next tour and asks villages where to "
                "stop."
            ),
        ),
        body=Text(
            fi=(
                "Viime kiertueella Vaapukka pysähtyi 31 pihalla. Parhaaksi paikaksi äänestettiin "
                "hirsisahan katos, jossa satoi vaakasuoraan eikä kukaan lähtenyt.\n\n"
                "Nyt haetaan paikkoja Hankasalmelta, Konnevedeltä, Toivakasta ja Laukaasta. "
                "Pihaksi kelpaa tasainen nurmi ja yksi pistorasia.\n\n"
                "Mukaan otetaan myös esiintyjiä. Koelaulua ei ole, mutta jokaisen on osattava yksi "
                "laulu alusta loppuun ja työnnettävä kärryä ylämäessä."
            ),
            sv=(
                "Under den senaste turnén stannade Vaapukka på 31 gårdar. Till bästa plats "
                "röstades taket vid en timmersåg, där det regnade vågrätt och ingen gick hem.\n\n"
                "Nu söker vi platser i Hankasalmi, Konnevesi, Toivakka och Laukas. Som gård duger "
                "en jämn gräsplan och ett eluttag.\n\n"
                "Vi tar också med artister. Det finns inget prov, men alla ska kunna en sång från "
                "början till slut och hjälpa till att skjuta på i uppförsbackarna."
            ),
            en=(
                "On its last tour Vaapukka stopped in 31 yards. The roof at a sawmill was voted "
                "the best, where the rain came in sideways and nobody left.\n\n"
                "Places are now sought in Hankasalmi, Konnevesi, Toivakka and Laukaa. A level lawn "
                "and one socket will do for a yard.\n\n"
                "Performers are welcome as well. There is no audition, but everyone must know one "
                "song from beginning to end and push the trailer uphill."
            ),
        ),
        days_ago=109,
        municipalities=("Hankasalmi", "Konnevesi", "Toivakka", "Laukaa"),
        themes=("kulttuurihyvinvointi",),
        organisations=("kulttuurikarry",),
    ),
)
