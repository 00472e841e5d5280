"""Kainuu's stories of the campaign Onneksi on joku: four scenes each."""

from network.demo.texts import Picture, StoryText, Text

STORIES: tuple[StoryText, ...] = (
    StoryText(
        key="tarina-ystava-suomussalmi",
        title=Text(
            fi="Sanaristikko valmistui puhelimessa", en="The crossword was solved on the phone"
        ),
        lead=Text(
            fi=(
                "Kaksi ihmistä, kaksi kylää ja yksi ristikko. Ystävyys alkoi sanasta, jossa on "
                "seitsemän kirjainta."
            ),
            en=(
                "Two people, two villages and one crossword. The friendship began with a word of "
                "seven letters."
            ),
        ),
        body=Text(
            fi=(
                "He eivät ole koskaan tavanneet kasvokkain, sillä välissä on kuusikymmentä "
                "kilometriä ja huono linja-auto. Puhelu tulee silti joka tiistai samaan aikaan.\n\n"
                "Vapaaehtoinen huomasi pian, kumpi tässä odottaa soittoa enemmän. Hän itse."
            ),
            en=(
                "They have never met face to face, for there are sixty kilometres and a poor bus "
                "service between them. Still the call comes every Tuesday at the same time.\n\n"
                "The volunteer soon noticed which of them looked forward to the call more. It was "
                "herself."
            ),
        ),
        organisation="ystavakaari",
        speaker=Text(fi="vapaaehtoinen ystävä, 71 vuotta", en="volunteer friend, aged 71"),
        municipality="Suomussalmi",
        scenes=(
            Text(
                fi="Tiistaisin kello kaksi minä istun puhelimen viereen.",
                en="On Tuesdays at two I sit down by the phone.",
            ),
            Text(
                fi="Hän lukee vihjeen ääneen, ja minä arvaan väärin.",
                en="She reads the clue aloud, and I guess wrong.",
            ),
            Text(
                fi="Silloin nauretaan niin, että kahvi läikkyy kummallakin.",
                en="Then we laugh until the coffee spills at both ends.",
            ),
            Text(
                fi="Onneksi on joku, joka vastaa.", en="How good that there is someone who answers."
            ),
        ),
        days_ago=13,
        themes=("ystavatoiminta", "yhteisollisyys"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi, jonka kahta rantaa yhdistää valo",
                en="A drawn lake with a light joining its two shores",
            ),
        ),
    ),
    StoryText(
        key="tarina-keittio-puolanka",
        title=Text(fi="Tulin syömään ja jäin kuorimaan", en="I came to eat and stayed to peel"),
        lead=Text(
            fi="Ensimmäisellä kerralla hän istui oven viereen. Nyt hän avaa sen.",
            en="The first time he sat by the door. Now he is the one who opens it.",
        ),
        body=Text(
            fi=(
                "Työ loppui, päivät pitenivät ja jääkaappi tyhjeni. Keittiössä annettiin ensin "
                "lautanen ja viikon päästä veitsi.\n\n"
                "Nykyisin hän tekee keittovuoron kahdesti viikossa ja tietää, kenen kassiin "
                "pannaan ylimääräinen omena."
            ),
            en=(
                "The job ended, the days grew longer and the fridge emptied. At the kitchen he was "
                "first given a plate and, a week later, a knife.\n\n"
                "These days he takes a turn at the soup twice a week and knows whose bag gets an "
                "extra apple."
            ),
        ),
        organisation="yhteinen-keittio",
        speaker=Text(fi="keittiön vapaaehtoinen, 45 vuotta", en="kitchen volunteer, aged 45"),
        municipality="Puolanka",
        scenes=(
            Text(
                fi="Istuin oven viereen, että pääsen äkkiä pois.",
                en="I sat by the door so that I could slip away.",
            ),
            Text(
                fi="Joku työnsi käteeni perunankuorijan ja kysyi nimeä.",
                en="Someone handed me a peeler and asked my name.",
            ),
            Text(
                fi="Nyt minulla on essu, jossa lukee kokki.",
                en="Now I have an apron that says cook.",
            ),
            Text(
                fi="Onneksi on joku, joka huomaa tyhjän lautasen.",
                en="How good that someone notices an empty plate.",
            ),
        ),
        days_ago=30,
        themes=("ruoka-apu", "kohtaamispaikat"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty keittiö, jossa kuoritaan vihanneksia",
                en="A drawn kitchen where vegetables are being peeled",
            ),
        ),
    ),
    StoryText(
        key="tarina-kielikahvila-kajaani",
        title=Text(fi="Ensimmäinen suomenkielinen vitsi", en="The first joke in Finnish"),
        lead=Text(
            fi=("Kuusi kuukautta hän kuunteli. Sitten hän sanoi jotakin, ja koko pöytä nauroi."),
            en=(
                "For six months she listened. Then she said something, and the whole table laughed."
            ),
        ),
        body=Text(
            fi=(
                "Kielikahvilaan hän tuli naapurin perässä, koska ulkona oli pakkasta ja sisällä "
                "valo. Sanat tulivat yksi kerrallaan: lapio, liukas, lainaan.\n\n"
                "Nyt hän vetää itse aloittelijoiden pöytää ja muistuttaa joka kerta, että hiljaa "
                "saa olla niin kauan kuin tarvitsee."
            ),
            en=(
                "She came to the language café behind a neighbour, because it was freezing outside "
                "and there was light indoors. The words came one by one: shovel, slippery, may I "
                "borrow.\n\n"
                "Now she leads the beginners' table herself and reminds everyone each time that "
                "you may stay silent as long as you need to."
            ),
        ),
        organisation="monen-kielen",
        speaker=Text(fi="kielikahvilan kävijä, 34 vuotta", en="language café visitor, aged 34"),
        municipality="Kajaani",
        scenes=(
            Text(fi="Puoli vuotta minä vain nyökkäsin.", en="For half a year I only nodded."),
            Text(
                fi="Yhtenä iltana sanoin, että Kajaanissa on kaksi talvea.",
                en="One evening I said Kajaani has two winters.",
            ),
            Text(
                fi="Kaikki nauroivat, ja minä ymmärsin miksi.",
                en="Everyone laughed, and I understood why.",
            ),
            Text(
                fi="Onneksi on joku, joka jaksaa odottaa sanaa.",
                en="How good that someone will wait for a word.",
            ),
        ),
        days_ago=52,
        themes=("kotoutuminen",),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty nauravia ihmisiä kahvipöydässä",
                en="Drawn people laughing at a coffee table",
            ),
        ),
    ),
    StoryText(
        key="tarina-diginaapuri-ristijarvi",
        title=Text(
            fi="Kuva lapsenlapsesta tuli perille", en="The grandchild's picture got through"
        ),
        lead=Text(
            fi="Laite oli pöydällä puoli vuotta paketissa. Sitten naapuri koputti.",
            en="The tablet lay in its box for half a year. Then a neighbour knocked.",
        ),
        body=Text(
            fi=(
                "Diginaapuri ei aloittanut asetuksista. Hän kysyi, ketä olisi mukava nähdä.\n\n"
                "Kolmannella käynnillä videopuhelu onnistui ilman apua. Naapuri jäi silti kahville."
            ),
            en=(
                "The digital neighbour did not begin with the settings. He asked whom it would be "
                "nice to see.\n\n"
                "On the third visit the video call worked without help. The neighbour stayed for "
                "coffee all the same."
            ),
        ),
        organisation="diginaapurit",
        speaker=Text(fi="digiopastaja, 68 vuotta", en="digital helper, aged 68"),
        municipality="Ristijärvi",
        scenes=(
            Text(
                fi="Hän sanoi, ettei laite pidä hänestä.",
                en="She said the tablet did not like her.",
            ),
            Text(
                fi="Vastasin, että tutustutaan rauhassa kaikki kolme.",
                en="I said the three of us should get to know each other.",
            ),
            Text(
                fi="Kun ruudulla vilkutti pieni käsi, hiljennyttiin.",
                en="When a small hand waved on the screen, we fell silent.",
            ),
            Text(
                fi="Onneksi on joku, joka asuu naapurissa.",
                en="How good that someone lives next door.",
            ),
        ),
        days_ago=84,
        themes=("digituki", "elakelaistoiminta"),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, ruudulla vilkuttava lapsi",
                en="Drawn hands and a child waving on a screen",
            ),
        ),
    ),
)
