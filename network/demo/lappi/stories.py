"""Video stories of Lappi: a language that came home, a café, two municipalities."""

from network.demo.texts import Picture, StoryText, Text

STORIES = (
    StoryText(
        key="kieli-palasi",
        title=Text(
            fi="Kieli palasi kotiin",
            sv="Språket kom hem",
            en="The language came home",
            se="Giella máhcai ruoktot",
        ),
        lead=Text(
            fi=(
                "Lukupiirissä hän alkoi taas lukea saamea ääneen. Nyt iltasatua odottaa "
                "lapsenlapsi."
            ),
            sv=(
                "I läsecirkeln började hon åter läsa samiska högt. Nu väntar ett barnbarn "
                "på godnattsagan."
            ),
            en=(
                "In the reading circle she began to read Sámi aloud again. Now a "
                "grandchild waits for the bedtime story."
            ),
            se="Lohkanjoavkkus son álggii fas lohkat sámegillii.",
        ),
        body=Text(
            fi=(
                "Koulussa kieli jäi oven ulkopuolelle. Aikuisena hän kuuli sitä enää "
                "sukulaisten puheessa.\n\n"
                "Kieliseuran lukupiirissä jokainen lukee yhden sivun. Kukaan ei korjaa "
                "toista.\n\n"
                "Nyt hän lukee puhelimessa satuja lapsenlapsilleen. Onneksi oli joku, joka "
                "odotti."
            ),
            sv=(
                "I skolan blev språket utanför dörren. Som vuxen hörde hon det bara hos "
                "släktingar.\n\n"
                "I språksällskapets läsecirkel läser var och en en sida. Ingen rättar den "
                "andra.\n\n"
                "Nu läser hon sagor i telefon för sina barnbarn. Tur att det fanns någon "
                "som väntade."
            ),
            en=(
                "At school the language was left outside the door. As an adult she heard "
                "it only among relatives.\n\n"
                "In the language society's reading circle everyone reads one page. Nobody "
                "corrects another.\n\n"
                "Now she reads stories to her grandchildren over the phone. Luckily there "
                "was someone who waited."
            ),
            se=(
                "Skuvllas son ii ožžon hállat sámegiela. Maŋŋá son gulai giela dušše "
                "fulkkiin.\n\n"
                "Lohkanjoavkkus juohkehaš lohká ovtta siiddu. Ii oktage divo earáid.\n\n"
                "Dál son lohká muitalusaid mánáidmánáide telefovnnas. Lihkus lei muhtun, "
                "gii vurddii."
            ),
        ),
        organisation="giellasearvi",
        speaker=Text(
            fi="lukupiirin jäsen, 64 vuotta",
            sv="medlem i läsecirkeln, 64 år",
            en="member of the reading circle, aged 64",
            se="64-jahkásaš lohkanjoavkku lahttu",
        ),
        municipality="Utsjoki",
        scenes=(
            Text(
                fi="Yli neljäänkymmeneen vuoteen en lukenut saamea ääneen.",
                sv="På över fyrtio år läste jag inte samiska högt.",
                en="For over forty years I did not read Sámi aloud.",
                se="Badjel njealljelogi jagi in lohkan sámegiela jitnosit.",
            ),
            Text(
                fi="Lukupiirissä sain oman sivun ja kaiken ajan, jonka tarvitsin.",
                sv="I läsecirkeln fick jag en egen sida och all den tid jag behövde.",
                en="In the reading circle I got my own page and all the time I needed.",
                se="Lohkanjoavkkus ožžon iežan siiddu. Mus lei áigi.",
            ),
            Text(
                fi="Kukaan ei nauranut, kun sana katosi.",
                sv="Ingen skrattade när ett ord försvann.",
                en="Nobody laughed when a word went missing.",
                se="Ii oktage boagustan, go sátni láhppui.",
            ),
            Text(
                fi="Onneksi on joku, joka kuuntelee.",
                sv="Tur att det finns någon som lyssnar.",
                en="Luckily there is someone who listens.",
                se="Lihkus lea muhtun, gii guldala.",
            ),
        ),
        days_ago=22,
        themes=("saamen-kielet",),
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty jokilaakso ja tuntureita",
                sv="Tecknad älvdal och fjäll",
                en="A drawn river valley and fells",
                se="Sárgojuvvon govva: johka ja duoddarat",
            ),
        ),
    ),
    StoryText(
        key="kello-kaksitoista",
        title=Text(
            fi="Tiistaisin kello kaksitoista", sv="Tisdagar klockan tolv", en="Tuesdays at twelve"
        ),
        lead=Text(
            fi=(
                "Kun vaimon muisti alkoi hävitä, mies pelkäsi tiistaita. Nyt hän laittaa "
                "silloin puhtaan paidan."
            ),
            sv=(
                "När hustruns minne började svika fruktade mannen tisdagarna. Nu sätter "
                "han på en ren skjorta."
            ),
            en=(
                "When his wife's memory began to fail he dreaded Tuesdays. Now he puts on "
                "a clean shirt."
            ),
        ),
        body=Text(
            fi=(
                "Ensimmäisellä kerralla he kääntyivät kahvilan ovelta. Toisella kerralla "
                "muistiohjaaja tuli parkkipaikalle vastaan ja kysyi vain, onko "
                "pullantuoksu liikaa.\n\n"
                "> Hän ei muista, että olimme täällä viime viikolla. Mutta hän hyräilee "
                "koko loppupäivän.\n"
                "> — puoliso\n\n"
                "Kahvilasta löytyi mies, jolla on sama tilanne ja sama traktori. Nyt he "
                "soittavat toisilleen torstaisin, eikä puhelu aina koske muistia."
            ),
            sv=(
                "Första gången vände de vid kaféets dörr. Andra gången kom "
                "minneshandledaren ut på parkeringen och frågade bara om bulldoften var "
                "för mycket.\n\n"
                "> Hon minns inte att vi var här förra veckan. Men hon gnolar resten av "
                "dagen.\n"
                "> — make\n\n"
                "På kaféet fanns en man i samma läge och med samma traktor. Nu ringer de "
                "varandra på torsdagar, och samtalet handlar inte alltid om minnet."
            ),
            en=(
                "The first time, they turned back at the café door. The second time, the "
                "memory adviser came out to the car park and only asked whether the smell "
                "of buns was too much.\n\n"
                "> She does not remember that we were here last week. But she hums for the "
                "rest of the day.\n"
                "> — husband\n\n"
                "At the café there was a man in the same situation, with the same tractor. "
                "Now they ring each other on Thursdays, and not always about memory."
            ),
        ),
        organisation="muistitupa",
        speaker=Text(fi="puoliso, 76 vuotta", sv="make, 76 år", en="husband, aged 76"),
        municipality="Kemijärvi",
        scenes=(
            Text(
                fi="Vaimo etsii sanaa, minä etsin autonavaimia. Tiistaina lähdetään.",
                sv="Min fru söker ett ord, jag söker bilnycklarna. På tisdag åker vi.",
                en="My wife looks for a word, I look for the car keys. On Tuesday we go.",
            ),
            Text(
                fi="Kahvilassa kukaan ei hoputa lausetta loppuun.",
                sv="På kaféet skyndar ingen på en mening.",
                en="At the café nobody hurries a sentence.",
            ),
            Text(
                fi="Kun laulu alkaa, hän muistaa joka säkeistön.",
                sv="När sången börjar minns hon varje vers.",
                en="When the singing starts, she knows every verse.",
            ),
            Text(
                fi="Onneksi on joku, jolla on sama traktori.",
                sv="Tur att det finns någon med samma traktor.",
                en="Luckily there is someone with the same tractor.",
            ),
        ),
        days_ago=48,
        themes=("muistisairaudet", "omaishoito"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi, jonka rannalla on penkki",
                sv="Tecknad sjö med en bänk på stranden",
                en="A drawn lake with a bench on the shore",
            ),
        ),
    ),
    StoryText(
        key="puolimatkassa",
        title=Text(fi="Kahvi puolimatkassa", sv="Kaffe på halva vägen", en="Coffee half-way"),
        lead=Text(
            fi=("Kaksi väsynyttä ryhmää istui saman pöydän ääreen. Pöydästä nousi yksi iloinen."),
            sv=("Två trötta gäng satte sig vid samma bord. Från bordet reste sig ett glatt."),
            en=("Two tired crews sat down at one table. One cheerful crew got up from it."),
        ),
        body=Text(
            fi=(
                "Kumpikin oli valmis lopettamaan. Kumpikin oli varma, että naapurikunnassa "
                "väkeä riittää. Kahvilla selvisi, että huoli oli sama molemmilla ja "
                "työkalut täydensivät toisiaan: toisilla oli ajoneuvo, toisilla "
                "kouluttaja.\n\n"
                "Yhteinen nimi löytyi kolmannessa kokouksessa. Nyt ensiapuillassa on niin "
                "paljon väkeä, että tuolit täytyy hakea koululta.\n\n"
                "Vapaavuoro on merkitty kalenteriin samalla kynällä kuin päivystys. Se on "
                "yhdistyksen tärkein keksintö."
            ),
            sv=(
                "Båda var färdiga att sluta. Båda var säkra på att det fanns folk i "
                "grannkommunen. Över kaffet visade det sig att oron var densamma och "
                "redskapen kompletterade varandra: de ena hade ett fordon, de andra en "
                "utbildare.\n\n"
                "Det gemensamma namnet hittades på tredje mötet. Nu är det så mycket folk "
                "på första hjälpen-kvällen att stolarna hämtas från skolan.\n\n"
                "Ledig tur skrivs in i kalendern med samma penna som jouren. Det är "
                "föreningens viktigaste uppfinning."
            ),
            en=(
                "Both were ready to stop. Both were certain that the next municipality had "
                "people to spare. Over coffee it turned out that the worry was the same "
                "and the tools matched: one had a vehicle, the other a trainer.\n\n"
                "A shared name was found at the third meeting. Now the first-aid evening "
                "draws so many that chairs must be fetched from the school.\n\n"
                "Time off is written in the calendar with the same pencil as duty. It is "
                "the association's most important invention."
            ),
        ),
        organisation="apurinki",
        speaker=Text(
            fi="ryhmän vetäjä, 39 vuotta", sv="gruppledare, 39 år", en="crew leader, aged 39"
        ),
        municipality="Pelkosenniemi",
        scenes=(
            Text(
                fi="Meitä oli kolme. Sitten meitä oli kaksi ja yksi väsynyt.",
                sv="Vi var tre. Sedan var vi två och en som var trött.",
                en="There were three of us. Then there were two and a tired one.",
            ),
            Text(
                fi="Soitin naapurikuntaan ja kysyin, ollaanko siellä virkeämpiä.",
                sv="Jag ringde grannkommunen och frågade om de var piggare där.",
                en="I rang the next municipality and asked if they were any livelier.",
            ),
            Text(
                fi="He nauroivat niin kovaa, että tiesin: tästä tulee jotain.",
                sv="De skrattade så högt att jag visste: av det här blir det något.",
                en="They laughed so hard that I knew something would come of it.",
            ),
            Text(
                fi="Onneksi on joku seitsemänkymmenen kilometrin päässä.",
                sv="Tur att det finns någon sju mil bort.",
                en="Luckily there is someone seventy kilometres away.",
            ),
        ),
        days_ago=70,
        themes=("pelastus-ensiapu", "ystavatoiminta"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty tie metsän halki ja pieni kahvila",
                sv="Tecknad väg genom skogen och ett litet kafé",
                en="A drawn road through a forest and a small café",
            ),
        ),
    ),
)
