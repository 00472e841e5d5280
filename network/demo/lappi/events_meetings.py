"""Events of Lappi where associations meet: treffit, a village evening and training."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="treffit-vapaaehtoiset",
        title=Text(
            fi="Järjestötreffit: vapaaehtoiset ja kokemusasiantuntijat",
            sv="Föreningsträff: frivilliga och erfarenhetsexperter",
            en="Association meet-up: volunteers and experts by experience",
        ),
        lead=Text(
            fi=(
                "Tule ja tuo mukanasi yksi vapaaehtoinen tai kokemusasiantuntija. Tänä "
                "iltana he puhuvat ensin."
            ),
            sv=(
                "Kom och ta med dig en frivillig eller en erfarenhetsexpert. Den här "
                "kvällen talar de först."
            ),
            en=(
                "Come, and bring one volunteer or expert by experience. This evening they "
                "speak first."
            ),
        ),
        body=Text(
            fi=(
                "Illan aikana kuulemme kolme lyhyttä puheenvuoroa, puhumme pienissä "
                "ryhmissä ja sovimme seuraavan kerran: aiheen, päivän ja kutsujan. "
                "Kauemmas emme suunnittele.\n\n"
                "## Miten tulen paikalle\n\n"
                "Kimppakyytitaululla on valmiina lähdöt Kemistä, Kemijärveltä ja "
                "Sodankylästä. Jos ajat itse, lisää vapaat paikkasi taululle: joku odottaa "
                "niitä.\n\n"
                "Etäväelle on oma pienryhmä ja oma juontaja. Linkki tulee "
                "vahvistusviestissä."
            ),
            sv=(
                "Under kvällen hör vi tre korta inlägg, pratar i små grupper och kommer "
                "överens om nästa gång: tema, dag och vem som bjuder in. Längre fram "
                "planerar vi inte.\n\n"
                "## Hur kommer jag dit\n\n"
                "På samåkningstavlan finns redan avgångar från Kemi, Kemijärvi och "
                "Sodankylä. Kör du själv, lägg in dina lediga platser: någon väntar på "
                "dem.\n\n"
                "De som deltar på distans har en egen smågrupp och en egen värd. Länken "
                "kommer i bekräftelsen."
            ),
            en=(
                "We will hear three short talks, speak in small groups and settle the next "
                "time: the topic, the day and who invites. We plan no further than "
                "that.\n\n"
                "## Getting there\n\n"
                "The car-pool board already has departures from Kemi, Kemijärvi and "
                "Sodankylä. If you drive yourself, add your free seats: someone is waiting "
                "for them.\n\n"
                "Those online have a small group and a host of their own. The link comes "
                "in your confirmation."
            ),
        ),
        kind="meeting",
        in_days=12,
        starts="17.00",
        hours=2.0,
        access=("step_free", "accessible_toilet", "induction_loop", "accessible_parking"),
        municipality="Rovaniemi",
        venue=Text(fi="Järjestötuvan sali", sv="Järjestötupas sal", en="Hall of the Järjestötupa"),
        street="Pihapolku 5",
        online=True,
        organiser=Text(
            fi="Muistituvan ja Revontulten vertaisten koollekutsujat",
            sv="Sammankallarna från Muistitupa och Revontulten vertaiset",
            en="The conveners of Muistitupa and Revontulten vertaiset",
        ),
        capacity=40,
        accessibility=Text(
            fi=(
                "Sisäänkäynti ilman portaita, induktiosilmukka, esteetön wc, kaksi "
                "autopaikkaa ovella"
            ),
            sv=("Trappfri ingång, hörselslinga, tillgänglig toalett, två bilplatser vid dörren"),
            en=(
                "Step-free entrance, induction loop, accessible toilet, two parking spaces "
                "by the door"
            ),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Keittoa, kahvia ja nimikierros",
                    sv="Soppa, kaffe och presentation",
                    en="Soup, coffee and names",
                ),
            ),
            (
                "17.30",
                Text(
                    fi="Kolme puheenvuoroa: miksi minä olen mukana",
                    sv="Tre inlägg: varför jag är med",
                    en="Three talks: why I take part",
                ),
            ),
            (
                "18.00",
                Text(
                    fi="Pienryhmät, vieras puhuu ensin",
                    sv="Smågrupper, gästen talar först",
                    en="Small groups, guests first",
                ),
            ),
            (
                "18.40",
                Text(
                    fi="Seuraava aihe, päivä ja kutsuja",
                    sv="Nästa tema, dag och sammankallare",
                    en="The next topic, day and convener",
                ),
            ),
        ),
        themes=("vapaaehtoistoiminta", "vertaistuki-kokemus", "jarjestoyhteistyo"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä ringissä lampun alla",
                sv="Tecknade människor i ring under en lampa",
                en="Drawn people in a ring under a lamp",
            ),
        ),
    ),
    EventText(
        key="kylailta-savukoski",
        title=Text(
            fi="Kyläilta Savukoskella: kuka auttaa ja ketä",
            sv="Byakväll i Savukoski: vem hjälper vem",
            en="Village evening in Savukoski: who helps whom",
        ),
        lead=Text(
            fi=(
                "Kunta, kylät ja yhdistykset saman padan ääressä. Vieraat yhdistykset "
                "saavat viisi minuuttia ja soppalautasen."
            ),
            sv=(
                "Kommunen, byarna och föreningarna kring samma gryta. Gästande föreningar "
                "får fem minuter och en tallrik soppa."
            ),
            en=(
                "The municipality, the villages and the associations round one pot. "
                "Visiting associations get five minutes and a bowl of soup."
            ),
        ),
        body=Text(
            fi=(
                "Illassa käydään läpi, mitä apua kylillä kaivataan talven yli ja kuka sitä "
                "jo antaa. Kunnanhallituksen edustaja kertoo avustuksista, ja jokainen "
                "yhdistys esittäytyy.\n\n"
                "Toisesta kunnasta tuleva: ilmoita, jos haluat puheenvuoron. "
                "Kylätoimikunta järjestää yösijan sille, joka ei aja pimeällä.\n\n"
                "! Kimppakyyti Kemijärveltä lähtee klo 14.30. Vapaat paikat näkyvät "
                "kyytitaululla."
            ),
            sv=(
                "Vi går igenom vilken hjälp byarna behöver över vintern och vem som redan "
                "ger den. Kommunstyrelsens representant berättar om understöd och varje "
                "förening presenterar sig.\n\n"
                "Kommer du från en annan kommun: säg till om du vill ha ordet. Bykommittén "
                "ordnar nattlogi åt den som inte kör i mörker.\n\n"
                "! Samåkning från Kemijärvi avgår kl. 14.30. Lediga platser syns på "
                "samåkningstavlan."
            ),
            en=(
                "We will go through what help the villages need over the winter and who "
                "already gives it. The municipal board talks about grants, and every "
                "association introduces itself.\n\n"
                "Coming from elsewhere? Tell us if you would like to speak. The village "
                "committee finds a bed for anyone who does not drive in the dark.\n\n"
                "! A shared car leaves Kemijärvi at 14.30. Free seats are on the car-pool "
                "board."
            ),
        ),
        kind="evening",
        in_days=19,
        starts="17.00",
        hours=3.0,
        municipality="Savukoski",
        venue=Text(
            fi="Kunnantalon valtuustosali",
            sv="Fullmäktigesalen i kommunhuset",
            en="Council chamber, municipal hall",
        ),
        street="Kauppakuja 2",
        organiser=Text(
            fi="Kunnan järjestöyhdyshenkilö ja Kemihaaran apurinki",
            sv="Kommunens föreningskontakt och Kemihaaran apurinki",
            en="The municipal contact person and Kemihaaran apurinki",
        ),
        capacity=60,
        accessibility=Text(
            fi="Luiska pääovella, esteetön wc, mikrofoni kaikilla puhujilla",
            sv=("Ramp vid huvuddörren, tillgänglig toalett, alla talare använder mikrofon"),
            en=("Ramp at the main door, accessible toilet, all speakers use a microphone"),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Keitto, kahvi ja kuulumiset",
                    sv="Soppa, kaffe och småprat",
                    en="Soup, coffee and a chat",
                ),
            ),
            (
                "17.40",
                Text(
                    fi="Kunnan puheenvuoro: avustukset ja tilat",
                    sv="Kommunens inlägg: understöd och lokaler",
                    en="The municipality: grants and rooms",
                ),
            ),
            (
                "18.10",
                Text(
                    fi="Työpaja: kuka auttaa ja ketä",
                    sv="Verkstad: vem hjälper vem",
                    en="Workshop: who helps whom",
                ),
            ),
            (
                "19.15",
                Text(
                    fi="Yhdistysten viisiminuuttiset",
                    sv="Föreningarnas fem minuter",
                    en="Five minutes for each association",
                ),
            ),
            ("19.45", Text(fi="Mitä sovittiin", sv="Vad vi kom överens om", en="What we agreed")),
        ),
        themes=("kylatoiminta", "jarjestoyhteistyo"),
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty kylä lumen keskellä, ikkunoissa valo",
                sv="Tecknad by i snö, ljus i fönstren",
                en="A drawn village in snow with lit windows",
            ),
        ),
    ),
    EventText(
        key="verkkovertainen",
        title=Text(
            fi="Vertaisohjaajan verkkotaidot",
            sv="Nätkunskaper för kamratledare",
            en="Online skills for peer group leaders",
        ),
        lead=Text(
            fi=(
                "Kolme tuntia siitä, miten ryhmä pysyy lämpimänä ruudunkin läpi – ja "
                "milloin ruutu kannattaa sulkea."
            ),
            sv=(
                "Tre timmar om hur en grupp hålls varm också genom skärmen – och när "
                "skärmen ska stängas."
            ),
            en=(
                "Three hours on keeping a group warm through a screen – and on when to "
                "close the screen."
            ),
        ),
        body=Text(
            fi=(
                "Koko päivän koneella istunut ei aina jaksa iltaryhmää verkossa, ja "
                "lapsiperheessä hiljainen tunti on harvinaisuus. Siksi käymme läpi myös "
                "tavat, joissa ei olla paikalla yhtä aikaa: keskusteluryhmä, johon "
                "kirjoitetaan silloin kun sopii, ja viestit, jotka odottavat "
                "lukijaansa.\n\n"
                "## Mitä opit\n\n"
                "- avaat ja suljet ryhmän niin, että jokainen tulee kuulluksi\n"
                "- valitset välineen ryhmän mukaan etkä toisin päin\n"
                "- tunnistat oman väsymyksesi ajoissa"
            ),
            sv=(
                "Den som suttit vid datorn hela dagen orkar inte alltid med en grupp på "
                "kvällen, och i barnfamiljer är en tyst timme ovanlig. Därför går vi också "
                "igenom sätt där alla inte är på plats samtidigt: en diskussionsgrupp där "
                "man skriver när det passar, och meddelanden som väntar på sin läsare.\n\n"
                "## Vad du lär dig\n\n"
                "- att öppna och avsluta en grupp så att alla blir hörda\n"
                "- att välja verktyg efter gruppen och inte tvärtom\n"
                "- att i tid märka din egen trötthet"
            ),
            en=(
                "After a whole day at a computer not everyone has the strength for an "
                "online group in the evening, and in a family with children a quiet hour "
                "is rare. So we also look at ways of meeting at different times: a "
                "discussion group where you write when it suits you, and messages that "
                "wait for their reader.\n\n"
                "## What you will learn\n\n"
                "- how to open and close a group so that everyone is heard\n"
                "- how to choose the tool to fit the group, not the other way round\n"
                "- how to notice your own tiredness in time"
            ),
        ),
        kind="training",
        in_days=33,
        starts="16.30",
        hours=3.0,
        municipality="",
        venue=Text(fi="Etäyhteys (Teams)", sv="På distans (Teams)", en="Online (Teams)"),
        online=True,
        organiser=Text(
            fi="Pohjoisen järjestötupa ja opiskelijaohjaajat",
            sv="Pohjoisen järjestötupa och studerandeledare",
            en="Pohjoisen järjestötupa with student leaders",
        ),
        capacity=25,
        accessibility=Text(
            fi=("Automaattinen tekstitys, tauko joka tunti, osallistua voi myös puhelimella"),
            sv="Automatisk textning, paus varje timme, man kan delta per telefon",
            en="Automatic captions, a break every hour, and you may join by telephone",
        ),
        programme=(
            (
                "16.30",
                Text(
                    fi="Kuka ryhmässäsi puuttuu",
                    sv="Vem saknas i din grupp",
                    en="Who is missing from your group",
                ),
            ),
            (
                "17.30",
                Text(
                    fi="Välineet pareittain kokeillen",
                    sv="Vi provar verktyg parvis",
                    en="Trying the tools in pairs",
                ),
            ),
            (
                "18.45",
                Text(
                    fi="Ohjaajan oma jaksaminen",
                    sv="Ledarens egna krafter",
                    en="The leader's own strength",
                ),
            ),
        ),
        themes=("vertaistuki-kokemus", "digituki"),
    ),
)
