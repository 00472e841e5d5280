"""The volunteer fair, an associations' evening and the development day."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="vapaaehtoismessut",
        title=Text(
            fi="Vapaaehtoismessut: kokeile ja ihastu",
            sv="Frivilligmässa: prova och bli förtjust",
            en="Volunteer fair: try it and fall for it",
        ),
        lead=Text(
            fi=(
                "Parikymmentä yhdistystä näyttää, mitä vapaaehtoinen tekee. Lupautua ei tarvitse "
                "mihinkään."
            ),
            sv="Ett tjugotal föreningar visar vad en frivillig gör. Du behöver inte lova något.",
            en=(
                "Some twenty associations show what a volunteer does. You need not promise "
                "anything."
            ),
        ),
        body=Text(
            fi=(
                "Messuilla ei jaeta pelkkiä esitteitä. Laulupenkillä lauletaan, Suopolun Kulkijat "
                "antaa kokeilla maastopyörätuolia ja Maailmanpöydässä opit kertomaan, mitä kuuluu, "
                "viidellä kielellä.\n\n"
                "Kierrä pöydät ja kerää passiin leimat. Passin kääntöpuolella on kolme kysymystä, "
                "joiden avulla huomaat, kaipaatko tekemistä ihmisten, eläinten vai työkalujen "
                "parissa.\n\n"
                "- Vapaa pääsy\n"
                "- Ruotsinkielinen opas tavattavissa koko päivän\n"
                "- Lapsille oma nurkka"
            ),
            sv=(
                "På mässan delar man inte bara ut broschyrer. Hos Laulupenkki sjunger man, "
                "Suopolun Kulkijat låter dig prova en terrängrullstol och vid Maailmanpöytä lär du "
                "dig berätta hur du mår på fem språk.\n\n"
                "Gå runt bland borden och samla stämplar i ditt pass. På baksidan finns tre frågor "
                "som hjälper dig att märka om du vill göra något med människor, djur eller "
                "verktyg.\n\n"
                "- Fritt inträde\n"
                "- En svenskspråkig guide finns på plats hela dagen\n"
                "- Ett eget hörn för barnen"
            ),
            en=(
                "This fair does not just hand out leaflets. At Laulupenkki you sing, Suopolun "
                "Kulkijat lets you try an all-terrain wheelchair, and at Maailmanpöytä you learn "
                "to say how you are in five languages.\n\n"
                "Go round the tables and collect stamps in your passport. On its back are three "
                "questions that show whether you would like to work with people, animals or "
                "tools.\n\n"
                "- Free entry\n"
                "- A Swedish-speaking guide is there all day\n"
                "- A corner for children"
            ),
        ),
        kind="event",
        in_days=34,
        starts="11.00",
        hours=4,
        access=("step_free", "accessible_toilet", "induction_loop"),
        municipality="Hämeenlinna",
        venue=Text(fi="Rantahalli", sv="Strandhallen", en="Shore Hall"),
        street="Satamaranta 6",
        organiser=Text(
            fi="Vapaaehtoisten luotsit -verkosto",
            sv="Nätverket Frivilliglotsarna",
            en="Volunteer Pilots network",
        ),
        capacity=400,
        accessibility=Text(
            fi=(
                "Halli on yhdessä tasossa. Esteetön wc, induktiosilmukka lavan edessä, hiljainen "
                "huone."
            ),
            sv=(
                "Hallen är på ett plan. Tillgänglig toalett, hörslinga framför scenen, ett tyst "
                "rum."
            ),
            en=(
                "The hall is on one level. Accessible toilet, induction loop by the stage, a quiet "
                "room."
            ),
        ),
        programme=(
            (
                "11.00",
                Text(
                    fi="Ovet aukeavat, passi kouraan",
                    sv="Dörrarna öppnas, pass i handen",
                    en="Doors open, take your passport",
                ),
            ),
            (
                "11.30",
                Text(
                    fi="Yhteislaulua Laulupenkin kanssa",
                    sv="Allsång med Laulupenkki",
                    en="Singing together with Laulupenkki",
                ),
            ),
            (
                "12.15",
                Text(
                    fi="Vapaaehtoinen kertoo: ensimmäinen käynti uuden ystävän luona",
                    sv="En frivillig berättar: första besöket hos en ny vän",
                    en="A volunteer tells: the first visit to a new friend",
                ),
            ),
            (
                "13.00",
                Text(
                    fi="Keittoa ja leipää, kunnes kattila on tyhjä",
                    sv="Soppa och bröd tills kastrullen är tom",
                    en="Soup and bread until the pot is empty",
                ),
            ),
            (
                "13.45",
                Text(
                    fi="Lyhyt esittely selkosuomeksi",
                    sv="Kort presentation på lätt finska",
                    en="A short introduction in plain Finnish",
                ),
            ),
            (
                "14.30",
                Text(
                    fi="Leimapassien arvonta ja kiitokset",
                    sv="Utlottning bland passen och tack",
                    en="Passport draw and thanks",
                ),
            ),
        ),
        themes=("vapaaehtoistoiminta", "yhteisollisyys"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty halli, jossa pöytiä, viirejä ja paljon väkeä",
                sv="Tecknad hall med bord, vimplar och mycket folk",
                en="Drawn hall with tables, bunting and many people",
            ),
        ),
    ),
    EventText(
        key="jarjestoilta-forssa",
        title=Text(
            fi="Järjestöilta Forssassa",
            sv="Föreningskväll i Forssa",
            en="Associations' evening in Forssa",
        ),
        lead=Text(
            fi=(
                "Kaupunki ja sen yhdistykset saman pöydän ääressä. Tällä kertaa puhutaan "
                "yhteisistä tiloista."
            ),
            sv=(
                "Staden och dess föreningar vid samma bord. Den här gången talar vi om gemensamma "
                "lokaler."
            ),
            en=(
                "The town and its associations around one table. This time we talk about shared "
                "premises."
            ),
        ),
        body=Text(
            fi=(
                "Ilta kuuluu jokaiselle Forssassa toimivalle yhdistykselle ja seuralle. "
                "Urheiluväki, kuoro ja potilasyhdistys istuvat samassa pöydässä, ja siinä on koko "
                "homman idea.\n\n"
                "Kaupunki esittelee iltaisin tyhjänä olevat tilansa. Sen jälkeen mietitään "
                "pienissä ryhmissä, kuka niitä voisi käyttää ja millä säännöillä.\n\n"
                "Muistio lähetetään viikon sisällä kaikille, jotka jättävät osoitteensa. Tule, "
                "vaikka et ehtisi ilmoittautua."
            ),
            sv=(
                "Kvällen är till för alla föreningar och klubbar som verkar i Forssa. Idrottsfolk, "
                "körsångare och patientföreningar sitter vid samma bord, och det är hela idén.\n\n"
                "Staden presenterar lokaler som står tomma på kvällarna. Sedan funderar vi i små "
                "grupper på vem som kunde använda dem och enligt vilka regler.\n\n"
                "Minnesanteckningarna skickas inom en vecka till alla som lämnar sin adress. Kom "
                "även om du inte hinner anmäla dig."
            ),
            en=(
                "The evening belongs to every association and club active in Forssa. Sports "
                "people, choir singers and patient groups sit at the same table, and that is the "
                "whole idea.\n\n"
                "The town presents premises that stand empty at night. Then, in small groups, we "
                "think who could use them and by what rules.\n\n"
                "Notes are sent within a week to everyone who leaves an address. Come even if you "
                "had no time to sign up."
            ),
        ),
        kind="evening",
        in_days=41,
        starts="17.00",
        hours=2.75,
        municipality="Forssa",
        venue=Text(fi="Kehräsali", sv="Kehräsali", en="Kehräsali hall"),
        street="Tehtaankuja 1",
        organiser=Text(
            fi="Forssan kaupunki ja järjestöverkko",
            sv="Forssa stad och föreningsnätverket",
            en="The town of Forssa and the network",
        ),
        capacity=70,
        accessibility=Text(
            fi="Hissi katutasosta, esteetön wc. Sali on kaikuva, induktiosilmukka on käytössä.",
            sv="Hiss från gatuplan, tillgänglig toalett. Det ekar i salen, men hörslinga finns.",
            en=(
                "Lift from street level, accessible toilet. The hall echoes, but the induction "
                "loop is on."
            ),
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Kahvia, teetä ja sämpylöitä",
                    sv="Kaffe, te och semlor",
                    en="Coffee, tea and rolls",
                ),
            ),
            (
                "17.20",
                Text(
                    fi="Kuka olet ja mitä toivot kaupungilta: kierros pöydittäin",
                    sv="Vem är du och vad önskar du av staden: en runda vid borden",
                    en="Who you are and what you wish of the town: a round at the tables",
                ),
            ),
            (
                "18.00",
                Text(
                    fi="Kaupungin puheenvuoro: tyhjät tilat ja avoimet kalenterit",
                    sv="Staden har ordet: tomma lokaler och öppna kalendrar",
                    en="The town speaks: empty rooms and open calendars",
                ),
            ),
            (
                "18.25",
                Text(
                    fi="Työpaja: yhteiset säännöt yhteisille tiloille",
                    sv="Verkstad: gemensamma regler för gemensamma lokaler",
                    en="Workshop: shared rules for shared rooms",
                ),
            ),
            (
                "19.20",
                Text(
                    fi="Kootaan, mitä sovittiin ja kuka tekee",
                    sv="Vi sammanfattar vad vi kom överens om och vem som gör det",
                    en="What we agreed and who will do it",
                ),
            ),
            (
                "19.45",
                Text(fi="Kotiin", sv="Hemfärd", en="Home"),
            ),
        ),
        themes=("jarjestoyhteistyo", "kohtaamispaikat"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä pienissä ryhmissä pöytien ääressä",
                sv="Tecknade människor i små grupper vid bord",
                en="Drawn people in small groups at tables",
            ),
        ),
    ),
    EventText(
        key="kehittamispaja-hattula",
        title=Text(
            fi="Kehittämispäivä: mitä sivustolta puuttuu?",
            sv="Utvecklingsdag: vad saknas på webbplatsen?",
            en="Development day: what is missing from the site?",
        ),
        lead=Text(
            fi=(
                "Päivä saksien, tarrojen ja rehellisten mielipiteiden seurassa. Tulokset viedään "
                "verkoston työlistalle."
            ),
            sv=(
                "En dag med saxar, klisterlappar och ärliga åsikter. Resultatet förs till "
                "nätverkets arbetslista."
            ),
            en=(
                "A day with scissors, sticky notes and honest opinions. The results go on the "
                "network's work list."
            ),
        ),
        body=Text(
            fi=(
                "Kutsumme kolmenlaisia ihmisiä: yhdistysten sihteereitä, asukkaita, jotka ovat "
                "etsineet sivustolta jotakin, ja ammattilaisia, jotka neuvovat asiakkaita "
                "eteenpäin.\n\n"
                "Aamupäivällä katsomme, miten kukin etsii. Iltapäivällä piirrämme paperille sivun, "
                "joka olisi helpompi. Tietokonetta ei tarvitse avata lainkaan.\n\n"
                "Lounas tarjotaan, ja matkat bussilla tai junalla korvataan asukkaille."
            ),
            sv=(
                "Vi bjuder in tre slags människor: föreningssekreterare, invånare som har sökt "
                "något på webbplatsen och yrkespersoner som hänvisar klienter vidare.\n\n"
                "På förmiddagen ser vi hur var och en söker. På eftermiddagen ritar vi på papper "
                "en sida som vore lättare. Ingen dator behöver öppnas.\n\n"
                "Vi bjuder på lunch, och för invånare ersätts resor med buss eller tåg."
            ),
            en=(
                "We invite three kinds of people: association secretaries, residents who have "
                "looked for something on the site, and professionals who guide their clients "
                "onwards.\n\n"
                "In the morning we watch how each of us searches. In the afternoon we draw on "
                "paper a page that would be easier. No computer need be opened.\n\n"
                "Lunch is offered, and residents get their bus or train fares back."
            ),
        ),
        kind="workshop",
        in_days=55,
        starts="10.00",
        hours=5,
        cancelled=True,
        municipality="Hattula",
        venue=Text(fi="Parolan kerhotila", sv="Klubblokalen i Parola", en="Club room in Parola"),
        street="Asematie 5",
        organiser=Text(
            fi="Järjestöverkon asiantuntijaryhmän edustaja",
            sv="Föreningsnätverkets representant i expertgruppen",
            en="The network's representative in the expert group",
        ),
        capacity=24,
        accessibility=Text(
            fi="Kynnyksetön, esteetön wc. Asemalta 300 metriä tasaista.",
            sv="Inga trösklar, tillgänglig toalett. 300 meter jämn väg från stationen.",
            en="No thresholds, accessible toilet. 300 level metres from the station.",
        ),
        programme=(
            (
                "10.00",
                Text(
                    fi="Aamukahvit ja pöytäkunnat",
                    sv="Morgonkaffe och bordsgrupper",
                    en="Coffee and table groups",
                ),
            ),
            (
                "10.30",
                Text(
                    fi="Etsitään yhdessä: viisi tehtävää",
                    sv="Vi söker tillsammans: fem uppgifter",
                    en="Searching together: five tasks",
                ),
            ),
            (
                "12.00",
                Text(fi="Lounas", sv="Lunch", en="Lunch"),
            ),
            (
                "13.00",
                Text(
                    fi="Piirretään parempi sivu",
                    sv="Vi ritar en bättre sida",
                    en="Drawing a better page",
                ),
            ),
            (
                "14.30",
                Text(
                    fi="Äänestys tarroilla ja mitä seuraavaksi tapahtuu",
                    sv="Omröstning med klisterlappar och vad som händer sedan",
                    en="A vote with stickers, and what happens next",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "digituki"),
    ),
)
