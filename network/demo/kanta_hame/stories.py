"""Video stories of Kanta-Häme."""

from network.demo.texts import Picture, StoryText, Text

STORIES = (
    StoryText(
        key="tiistain-ovikello",
        title=Text(fi="Tiistain ovikello", sv="Tisdagens dörrklocka", en="The Tuesday doorbell"),
        lead=Text(
            fi="Eläkkeelle jäänyt hämeenlinnalainen etsi tekemistä tiistaihin ja löysi opettajan.",
            sv="En pensionär i Tavastehus sökte något att göra på tisdagar och fann en lärare.",
            en=(
                "A pensioner in Hämeenlinna looked for something to do on Tuesdays and found a "
                "teacher."
            ),
        ),
        body=Text(
            fi=(
                "Ystävätoiminnassa ajatellaan usein, että toinen antaa ja toinen saa. Tässä "
                "parissa kumpikaan ei osaa sanoa, kumpi on kumpi.\n\n"
                "Kolmen vuoden aikana on syntynyt neljä paria villasukkia, yksi opittu "
                "viestiohjelma ja satoja lautasellisia keittoa."
            ),
            sv=(
                "Om vänverksamhet tänker man ofta att den ena ger och den andra får. I det här "
                "paret kan ingen säga vem som är vem.\n\n"
                "På tre år har det blivit fyra par yllesockor, en inlärd meddelandeapp och "
                "hundratals tallrikar soppa."
            ),
            en=(
                "People often think of befriending as one who gives and one who receives. In this "
                "pair neither can say which is which.\n\n"
                "In three years there have been four pairs of woollen socks, one messaging app "
                "learned and hundreds of bowls of soup."
            ),
        ),
        organisation="vanajanrannan-ystavat",
        speaker=Text(
            fi="vapaaehtoinen ystävä, 71 vuotta",
            sv="frivillig vän, 71 år",
            en="volunteer friend, aged 71",
        ),
        municipality="Hämeenlinna",
        scenes=(
            Text(
                fi="Jäin eläkkeelle ja huomasin, että tiistait olivat tyhjiä.",
                sv="När jag gick i pension märkte jag att tisdagarna var tomma.",
                en="When I retired, I noticed that my Tuesdays were empty.",
            ),
            Text(
                fi="Nyt soitan tiistaisin ovikelloa, ja keitto porisee jo.",
                sv="Nu ringer jag på varje tisdag, och soppan puttrar redan.",
                en="Now I ring her doorbell every Tuesday, and the soup is already on.",
            ),
            Text(
                fi="Hän opetti minut neulomaan, minä hänet lähettämään viestejä.",
                sv="Hon lärde mig sticka, jag lärde henne skicka meddelanden.",
                en="She taught me to knit, and I taught her to send messages.",
            ),
            Text(
                fi="Onneksi on joku, jonka luo mennä.",
                sv="Tur att det finns någon att gå till.",
                en="Luckily there is someone to go to.",
            ),
        ),
        days_ago=12,
        themes=("ystavatoiminta",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, jotka neulovat harmaata sukkaa",
                sv="Tecknade händer som stickar en grå socka",
                en="Drawn hands knitting a grey sock",
            ),
        ),
    ),
    StoryText(
        key="hitain-maaraa-vauhdin",
        title=Text(
            fi="Hitain määrää vauhdin",
            sv="Den långsammaste bestämmer takten",
            en="The slowest sets the pace",
        ),
        lead=Text(
            fi="Lopella kävellään torstaisin niin hitaasti, että puhe ehtii mukaan.",
            sv="I Loppi går man på torsdagar så långsamt att samtalet hinner med.",
            en="In Loppi on Thursdays people walk slowly enough for talk to keep up.",
        ),
        body=Text(
            fi=(
                "Diagnoosin jälkeen koti täyttyi lapuista: mistä soitetaan, mitä täytetään, "
                "milloin mennään. Kukaan ei kysynyt hoitajalta mitään, ennen kuin Muistipiirissä "
                "kysyttiin.\n\n"
                "Nyt lapuissa lukee myös yksi mukava asia: torstai, kello 13, eväät."
            ),
            sv=(
                "Efter diagnosen fylldes hemmet av lappar: vart man ringer, vad man fyller i, när "
                "man ska iväg. Ingen frågade vårdaren något, förrän någon gjorde det i "
                "Muistipiiri.\n\n"
                "Nu står det också något trevligt på en av lapparna: torsdag, klockan 13, matsäck."
            ),
            en=(
                "After the diagnosis the house filled up with notes: where to ring, what to fill "
                "in, when to go. Nobody asked the carer anything, until Muistipiiri did.\n\n"
                "Now one of the notes says something pleasant: Thursday, 13.00, packed lunch."
            ),
        ),
        organisation="poronpolun-muistipiiri",
        speaker=Text(
            fi="omaishoitaja, 66 vuotta",
            sv="närståendevårdare, 66 år",
            en="carer, aged 66",
        ),
        municipality="Loppi",
        scenes=(
            Text(
                fi="Puolisoni sai diagnoosin, ja minä sain pinon puhelinnumeroita.",
                sv="Min partner fick en diagnos, och jag fick en hög med telefonnummer.",
                en="My partner got a diagnosis, and I got a pile of phone numbers.",
            ),
            Text(
                fi="Muistipiirissä kysyttiin ensimmäistä kertaa, miten minä nukun.",
                sv="I Muistipiiri frågade någon för första gången hur jag sover.",
                en="At Muistipiiri somebody asked for the first time how I sleep.",
            ),
            Text(
                fi="Torstaisin kävelemme hitaasti ja nauramme paljon.",
                sv="På torsdagar går vi långsamt och skrattar mycket.",
                en="On Thursdays we walk slowly and laugh a lot.",
            ),
            Text(
                fi="Onneksi on joku, joka tietää, millaista tämä on.",
                sv="Tur att det finns någon som vet hur det här är.",
                en="Luckily there is someone who knows what this is like.",
            ),
        ),
        days_ago=29,
        themes=("omaishoito", "muistisairaudet"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsäpolku, jolla kulkee kaksi ihmistä käsikynkkää",
                sv="Tecknad skogsstig där två människor går arm i arm",
                en="Drawn forest path with two people walking arm in arm",
            ),
        ),
    ),
    StoryText(
        key="hevoselle-han-puhui",
        title=Text(
            fi="Hevoselle hän puhui heti",
            sv="Med hästen talade han genast",
            en="He spoke to the horse at once",
        ),
        lead=Text(
            fi="Ypäjäläisellä tallilla lapsi saa olla hiljaa niin kauan kuin haluaa.",
            sv="I ett stall i Ypäjä får barnet vara tyst så länge det vill.",
            en="At a stable in Ypäjä a child may be quiet for as long as he likes.",
        ),
        body=Text(
            fi=(
                "Isä seisoi ensimmäisellä kerralla aidan takana ja varautui lähtemään kesken. Niin "
                "ei käynyt. Harjaaminen kesti tunnin.\n\n"
                "Nykyisin hän jää itsekin juomaan kahvia muiden vanhempien kanssa. Puhumista on "
                "heilläkin."
            ),
            sv=(
                "Första gången stod pappan bakom staketet, beredd att gå mitt i allt. Så blev det "
                "inte. Borstningen tog en timme.\n\n"
                "Nu för tiden stannar han själv kvar på en kopp kaffe med de andra föräldrarna. De "
                "har också något att tala om."
            ),
            en=(
                "The first time, the father stood behind the fence, ready to leave half-way. It "
                "did not happen. The brushing took an hour.\n\n"
                "Nowadays he stays for coffee with the other parents. They too have things to talk "
                "about."
            ),
        ),
        organisation="tallikaverit",
        speaker=Text(fi="isä, 44 vuotta", sv="pappa, 44 år", en="father, aged 44"),
        municipality="Ypäjä",
        scenes=(
            Text(
                fi="Poikani ei puhunut koulussa mitään. Hevoselle hän puhui heti.",
                sv="Min son sade ingenting i skolan. Med hästen talade han genast.",
                en="My son said nothing at school. To the horse he spoke at once.",
            ),
            Text(
                fi="Ensin harjattiin, sitten talutettiin, ja sitten hän nauroi.",
                sv="Först borstade vi, sedan ledde vi, och sedan skrattade han.",
                en="First we brushed, then we led, and then he laughed.",
            ),
            Text(
                fi="Tallilla kukaan ei kysy, miksi meillä kestää kauemmin.",
                sv="I stallet frågar ingen varför det tar längre för oss.",
                en="At the stable nobody asks why things take us longer.",
            ),
            Text(
                fi="Onneksi on joku, joka malttaa odottaa.",
                sv="Tur att det finns någon som kan vänta.",
                en="Luckily there is someone who can wait.",
            ),
        ),
        days_ago=50,
        themes=("elainavusteisuus", "erityislapset"),
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty pellon laita, lapsi silittää hevosen turpaa",
                sv="Tecknad åkerkant där ett barn klappar en hästs mule",
                en="Drawn edge of a field where a child strokes a horse's muzzle",
            ),
        ),
    ),
    StoryText(
        key="lapsuuden-sanat",
        title=Text(fi="Lapsuuden sanat", sv="Barndomens ord", en="The words of childhood"),
        lead=Text(
            fi="Kun kotona ei enää puhuttu ruotsia, Hämeenlinnasta löytyi tupa, jossa puhutaan.",
            sv="När ingen längre talade svenska där hemma fanns det en stuga i Tavastehus.",
            en="When nobody spoke Swedish at home any more, there was a house in Hämeenlinna.",
        ),
        body=Text(
            fi=(
                "Rannikolta sisämaahan muuttanut nainen ei ajatellut kaipaavansa kieltään. Sitä "
                "oli kotona aina ollut kaksin puhuttavaksi asti.\n\n"
                "Nyt hän kuuluu soittorinkiin. Joka aamu hän sanoo jollekulle god morgon, ja joku "
                "sanoo sen hänelle."
            ),
            sv=(
                "Kvinnan som flyttade från kusten till inlandet trodde inte att hon skulle sakna "
                "sitt språk. Där hemma hade det alltid räckt till för två.\n\n"
                "Nu hör hon till ringlistan. Varje morgon säger hon god morgon till någon, och "
                "någon säger det till henne."
            ),
            en=(
                "The woman who moved inland from the coast did not think she would miss her "
                "language. At home there had always been enough of it for two.\n\n"
                "Now she is in the calling ring. Every morning she says god morgon to someone, and "
                "someone says it to her."
            ),
        ),
        organisation="svenska-stugan",
        speaker=Text(
            fi="tuvan kävijä, 80 vuotta",
            sv="gäst i stugan, 80 år",
            en="visitor, aged 80",
        ),
        municipality="Hämeenlinna",
        scenes=(
            Text(
                fi="Muutin Hämeenlinnaan rakkauden perässä, parikymppisenä.",
                sv="Jag kom till Tavastehus för kärlekens skull när jag var tjugo.",
                en="I moved to Hämeenlinna for love when I was twenty.",
            ),
            Text(
                fi="Kun mieheni kuoli, ruotsi hiljeni kotona kokonaan.",
                sv="När min man dog tystnade svenskan helt där hemma.",
                en="When my husband died, Swedish fell silent at home.",
            ),
            Text(
                fi="Tuvassa kuulin taas lapsuuteni sanat.",
                sv="I stugan hörde jag min barndoms ord igen.",
                en="In the house I heard the words of my childhood again.",
            ),
            Text(
                fi="Onneksi on joku, jolle puhua omaa kieltä.",
                sv="Tur att det finns någon att tala sitt språk med.",
                en="Luckily there is someone to speak my own language with.",
            ),
        ),
        days_ago=83,
        themes=("kulttuuriyhdistykset", "yhteisollisyys"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty puutalo, jonka ikkunalla on kirjoja ja kynttilä",
                sv="Tecknat trähus med böcker och ett ljus i fönstret",
                en="Drawn wooden house with books and a candle in the window",
            ),
        ),
    ),
)
