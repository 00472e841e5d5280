"""Keski-Suomi: the campaign's video stories."""

from network.demo.texts import Picture, StoryText, Text

STORIES = (
    StoryText(
        key="sama-lenkki",
        title=Text(
            fi="Sama lenkki, joka tiistai",
            sv="Samma runda, varje tisdag",
            en="The same walk every Tuesday",
        ),
        lead=Text(
            fi=(
                "Eläkkeellä oleva puuseppä kävelee muistisairaan naapurinsa kanssa järven ympäri. "
                "Puolet matkasta puhutaan veneistä."
            ),
            sv=(
                "En pensionerad snickare går runt sjön med sin granne som har en minnessjukdom. "
                "Halva vägen pratar de båtar."
            ),
            en=(
                "A retired carpenter walks round the lake with his neighbour, who has a memory "
                "disorder. Half the way they talk of boats."
            ),
        ),
        body=Text(
            fi=(
                "Muistiystävien kävelypari lähtee matkaan säällä kuin säällä. Reitti on aina sama, "
                "sillä tuttu tie kantaa silloinkin, kun sanat ovat hukassa.\n\n"
                "Videossa kuljetaan Luhangan kylänraitilta laituriin ja takaisin. Kumpikaan ei ole "
                "enää varma, kumpi ulkoiluttaa kumpaa."
            ),
            sv=(
                "Muistiystäväts promenadkompis ger sig av i alla väder. Rutten är alltid densamma, "
                "för en bekant väg bär också när orden är borta.\n\n"
                "I videon går de från byvägen i Luhanka till bryggan och tillbaka. Ingen av dem "
                "vet längre vem som tar ut vem."
            ),
            en=(
                "The walking pair sets off in any weather. The route is always the same, because a "
                "known road carries you even when words are lost.\n\n"
                "The video goes from the village road in Luhanka to the jetty and back. Neither is "
                "sure any more who is taking whom for a walk."
            ),
        ),
        organisation="muistiystavat",
        speaker=Text(
            fi="vapaaehtoinen kävelypari, 68 vuotta",
            sv="frivillig promenadkompis, 68 år",
            en="volunteer walking partner, aged 68",
        ),
        municipality="Luhanka",
        scenes=(
            Text(
                fi="Tiistaisin kello kymmenen seison saman portin edessä.",
                sv="På tisdagar klockan tio står jag vid samma grind.",
                en="On Tuesdays at ten I stand at the same gate.",
            ),
            Text(
                fi="Hän ei aina muista nimeäni, mutta takin hän tunnistaa.",
                sv="Han minns inte alltid mitt namn, men jackan känner han igen.",
                en="He may not remember my name, but he knows my coat.",
            ),
            Text(
                fi="Kierrämme järven ja puhumme veneistä, joita rakensimme.",
                sv="Vi går runt sjön och pratar om båtarna vi byggde.",
                en="We go round the lake and talk of boats we built.",
            ),
            Text(
                fi="Onneksi on joku, joka jaksaa kuulla saman tarinan kanssani.",
                sv="Tur att någon finns som orkar höra samma historia med mig.",
                en="Luckily there is someone who will hear the same story with me.",
            ),
        ),
        days_ago=18,
        themes=("muistisairaudet",),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvi ja laituri, rannalla kaksi kulkijaa",
                sv="En tecknad sjö med brygga, två personer på stranden",
                en="A drawn lake and jetty with two people on the shore",
            ),
        ),
    ),
    StoryText(
        key="numerolappu",
        title=Text(
            fi="Numerolappu ja lautanen keittoa",
            sv="En nummerlapp och en tallrik soppa",
            en="A queue number and a plate of soup",
        ),
        lead=Text(
            fi="Ruokakaapin jakaja kertoo päivästä, jolloin hän itse vielä jonotti.",
            sv="En av Ruokakaappis utdelare berättar om dagen då hon själv stod i kön.",
            en="One who hands out food tells of the day she was still in the queue.",
        ),
        body=Text(
            fi=(
                "Äänekoskella sama pöytä on sekä jakajille että hakijoille. Siksi ensimmäinen "
                "askel vapaaehtoiseksi on joskus vain tuolin vaihtaminen toiselle puolelle.\n\n"
                "Tarina kuvattiin perjantain lounaalla. Ruudulla näkyvät kädet, kattilat ja yksi "
                "hyvin suuri kauha."
            ),
            sv=(
                "I Äänekoski är bordet detsamma för den som delar ut och den som hämtar. Därför är "
                "första steget till frivillig ibland bara att byta sida.\n\n"
                "Berättelsen filmades vid fredagslunchen. I rutan syns händer, grytor och en "
                "mycket stor slev."
            ),
            en=(
                "In Äänekoski the same table serves those who give and those who collect. So the "
                "first step to volunteering is sometimes only to move your chair to the other "
                "side.\n\n"
                "The story was filmed at a Friday lunch. On the screen are hands, pots and one "
                "very large ladle."
            ),
        ),
        organisation="ruokakaappi",
        speaker=Text(
            fi="jakeluvapaaehtoinen, 52 vuotta",
            sv="frivillig i utdelningen, 52 år",
            en="hand-out volunteer, aged 52",
        ),
        municipality="Äänekoski",
        scenes=(
            Text(
                fi="Kolme vuotta sitten otin ovelta numeron ja katsoin lattiaan.",
                sv="För tre år sedan tog jag en nummerlapp och såg i golvet.",
                en="Three years ago I took a number and looked at the floor.",
            ),
            Text(
                fi="Joku laski keittolautasen eteeni eikä kysynyt mitään.",
                sv="Någon satte en tallrik soppa framför mig och frågade inget.",
                en="Somebody put a plate of soup before me and asked nothing.",
            ),
            Text(
                fi="Seuraavana keväänä pesin jo kattilat.",
                sv="Nästa vår diskade jag redan grytorna.",
                en="By the next spring I was washing the pots.",
            ),
            Text(
                fi="Nyt minä olen se joku, joka ei kysele.",
                sv="Nu är det jag som är någon som inte frågar.",
                en="Now I am the one who does not ask.",
            ),
        ),
        days_ago=31,
        themes=("ruoka-apu",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet kannattelevat kulhoa",
                sv="Tecknade händer håller i en skål",
                en="Drawn hands holding a bowl",
            ),
        ),
    ),
    StoryText(
        key="lautan-kippari",
        title=Text(
            fi="Lautan ensimmäinen kippari",
            sv="Flottens första skeppare",
            en="The raft’s first skipper",
        ),
        lead=Text(
            fi=(
                "Viitasaarelainen nuori tuli autoon lämmittelemään ja lähti sieltä oman tapahtuman "
                "vetäjänä."
            ),
            sv=(
                "En ung person i Viitasaari kom till bussen för att värma sig och gick därifrån "
                "som ledare för ett eget evenemang."
            ),
            en=(
                "A young person in Viitasaari came to the bus to warm up and left as the leader of "
                "an event."
            ),
        ),
        body=Text(
            fi=(
                "Nuorisolautan säännöissä on yksi kohta: aikuinen saa ehdottaa, nuori saa päättää. "
                "Se kuulostaa helpolta, kunnes on päätettävä, kuka tilaa pitsat.\n\n"
                "Video on nuorten itse käsikirjoittama. Kuva on piirretty, ääni nauhoitettiin "
                "autossa ja taustalla kuuluu lämmitin."
            ),
            sv=(
                "Nuorisolauttas regler har en punkt: den vuxna får föreslå, den unga får bestämma. "
                "Det låter lätt tills man ska bestämma vem som beställer pizzorna.\n\n"
                "De unga har skrivit manuset själva. Bilden är tecknad, ljudet spelades in i "
                "bussen och i bakgrunden hörs värmaren."
            ),
            en=(
                "Nuorisolautta has one rule: an adult may suggest, a young person decides. It "
                "sounds easy until you have to decide who orders the pizzas.\n\n"
                "The young people wrote the script themselves. The picture is drawn, the sound was "
                "recorded in the bus, and you can hear the heater."
            ),
        ),
        organisation="nuorisolautta",
        speaker=Text(
            fi="lautan kippari, 17 vuotta",
            sv="flottens skeppare, 17 år",
            en="raft skipper, aged 17",
        ),
        municipality="Viitasaari",
        scenes=(
            Text(
                fi="Tulin autoon, koska ulkona oli 26 astetta pakkasta.",
                sv="Jag kom till bussen för att det var 26 grader kallt ute.",
                en="I came to the bus because it was 26 below outside.",
            ),
            Text(
                fi="Kukaan ei kysynyt, miksen ollut kotona.",
                sv="Ingen frågade varför jag inte var hemma.",
                en="Nobody asked why I was not at home.",
            ),
            Text(
                fi="Kysyttiin, mitä haluaisin tehdä. Sanoin: lautan.",
                sv="De frågade vad jag ville göra. Jag sade: en flotte.",
                en="They asked what I wanted to do. I said: a raft.",
            ),
            Text(
                fi="Ei se heti kellunut. Mutta me teimme sen yhdessä.",
                sv="Den flöt inte genast. Men vi gjorde den tillsammans.",
                en="It did not float at first. But we made it together.",
            ),
        ),
        days_ago=47,
        themes=("nuorisotyo",),
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty talvinen kirkonkylä ja auto, jonka ikkunoissa on valo",
                sv="En tecknad vintrig kyrkby och en buss med ljus i fönstren",
                en="A drawn wintry village and a bus with lit windows",
            ),
        ),
    ),
    StoryText(
        key="mummon-videopuhelu",
        title=Text(
            fi="Videopuhelu Multialta Melbourneen",
            sv="Ett videosamtal från Multia till Melbourne",
            en="A video call from Multia to Melbourne",
        ),
        lead=Text(
            fi=(
                "Lukiolainen digikaveri ja 83-vuotias kirjaston asiakas oppivat toisiltaan: toinen "
                "napit, toinen kärsivällisyyden."
            ),
            sv=(
                "En gymnasist och en 83-årig biblioteksbesökare lär sig av varandra: den ena "
                "knapparna, den andra tålamod."
            ),
            en=(
                "A pupil and an 83-year-old library visitor learn from each other: one the "
                "buttons, the other patience."
            ),
        ),
        body=Text(
            fi=(
                "Ensimmäinen puhelu katkesi, koska peukalo oli väärässä paikassa. Toinen kesti "
                "tunnin ja siinä näytettiin lapsenlapselle perunamaa.\n\n"
                "Keurusselän Digikaverit päivystävät Multian kirjastossa joka torstai. Oman "
                "laitteen voi tuoda mukaan tai lainata paikalla."
            ),
            sv=(
                "Det första samtalet bröts, för tummen var på fel ställe. Det andra varade en "
                "timme, och barnbarnet fick se potatislandet.\n\n"
                "Keurusselän Digikaverit finns på Multia bibliotek varje torsdag. Du kan ta med en "
                "egen apparat eller låna en där."
            ),
            en=(
                "The first call was cut off because a thumb was in the wrong place. The second "
                "lasted an hour, and a grandchild was shown the potato patch.\n\n"
                "Keurusselän Digikaverit are at Multia library every Thursday. Bring a device of "
                "your own or borrow one there."
            ),
        ),
        organisation="digikaverit",
        speaker=Text(
            fi="digikaveri, 18 vuotta",
            sv="digikompis, 18 år",
            en="digital friend, aged 18",
        ),
        municipality="Multia",
        scenes=(
            Text(
                fi="Hän pyysi: älä ota kädestä, minä painan itse.",
                sv="Hon bad: ta den inte ifrån mig, jag trycker själv.",
                en="She asked: do not take it from me, I will press myself.",
            ),
            Text(
                fi="Odotin. Se oli vaikeampaa kuin luulin.",
                sv="Jag väntade. Det var svårare än jag trodde.",
                en="I waited. It was harder than I thought.",
            ),
            Text(
                fi="Sitten ruudulle tuli kasvot toiselta puolelta maailmaa.",
                sv="Sedan kom ett ansikte från andra sidan jorden.",
                en="Then a face came up from the other side of the world.",
            ),
            Text(
                fi="Kävin hakemassa kahvia. Itketti meitä molempia.",
                sv="Jag gick efter kaffe. Vi grät lite båda två.",
                en="I went to fetch coffee. We were both a little tearful.",
            ),
        ),
        days_ago=72,
        themes=("digituki",),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsänreuna ja kirjasto mäen päällä",
                sv="Ett tecknat skogsbryn och ett bibliotek på en kulle",
                en="A drawn forest edge and a library on a hill",
            ),
        ),
    ),
)
