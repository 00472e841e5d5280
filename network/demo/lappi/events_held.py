"""Events of Lappi already held: a morning on remote services, an evening in Tornio."""

from network.demo.texts import EventText, Text

EVENTS = (
    EventText(
        key="etapalveluaamu",
        title=Text(
            fi="Etäpalveluaamu yhdistyksille",
            sv="Morgon om distanstjänster för föreningar",
            en="Morning on remote services for associations",
        ),
        lead=Text(
            fi=(
                "Mitä yhdistys voi tarjota etänä, ja miten asukas sen löytää? Aamukahvit linjoilla."
            ),
            sv=(
                "Vad kan en förening erbjuda på distans, och hur hittar invånaren det? "
                "Morgonkaffe på linjen."
            ),
            en=(
                "What can an association offer remotely, and how does a resident find it? "
                "Coffee on the line."
            ),
        ),
        body=Text(
            fi=(
                "Aamussa kierrettiin palvelupolku asukkaan silmin: haku puhelimella, "
                "ensimmäinen soitto, ryhmän linkki. Yhdistykset näyttivät toisilleen, "
                "miten oma toiminta näkyy alueen palvelutarjottimilla, kuten "
                "Virtu.fi-palvelussa.\n\n"
                "Yhteisestä viestintäsuunnitelmasta koottiin lista siitä, mikä on jo "
                "tehty. Se oli pidempi kuin kukaan arvasi."
            ),
            sv=(
                "Under morgonen gick vi servicevägen med invånarens ögon: sökning på "
                "telefonen, första samtalet, länken till gruppen. Föreningarna visade "
                "varandra hur den egna verksamheten syns på regionens tjänstebrickor, till "
                "exempel Virtu.fi.\n\n"
                "Av den gemensamma kommunikationsplanen gjordes en lista över det som "
                "redan är gjort. Den var längre än någon hade gissat."
            ),
            en=(
                "That morning we walked the path through a resident's eyes: a search on "
                "the phone, the first call, the link to a group. Associations showed each "
                "other how their work appears in regional service listings such as "
                "Virtu.fi.\n\n"
                "From the joint communication plan we drew up a list of what had been done "
                "already. It was longer than anyone had guessed."
            ),
        ),
        kind="event",
        in_days=-18,
        starts="9.00",
        hours=1.5,
        municipality="",
        venue=Text(fi="Etäyhteys (Zoom)", sv="På distans (Zoom)", en="Online (Zoom)"),
        online=True,
        organiser=Text(
            fi="Järjestökoordinaattori",
            sv="Föreningskoordinatorn",
            en="The association coordinator",
        ),
        capacity=50,
        themes=("digituki", "jarjestoyhteistyo"),
    ),
    EventText(
        key="jarjestoilta-tornio",
        title=Text(
            fi="Järjestöilta kahdella kielellä",
            sv="Föreningskväll på två språk",
            en="An associations' evening in two languages",
        ),
        lead=Text(
            fi=(
                "Tornion yhdistykset ja kaupunki sopivat tiloista, avustuksista ja siitä, "
                "kuka kääntää."
            ),
            sv=(
                "Torneås föreningar och staden kom överens om lokaler, understöd och vem "
                "som översätter."
            ),
            en=("Tornio's associations and the town settled rooms, grants and who translates."),
        ),
        body=Text(
            fi=(
                "Ilta pidettiin suomeksi ja ruotsiksi vuorotellen. Kaupunki lupasi yhden "
                "varausnäkymän kokoustiloihin, yhdistykset lupasivat kirjoittaa "
                "esittelynsä molemmilla kielillä.\n\n"
                "Muistio lähetettiin osallistujille viiden päivän kuluttua."
            ),
            sv=(
                "Kvällen hölls turvis på finska och svenska. Staden lovade en enda "
                "bokningsvy för möteslokaler, föreningarna lovade skriva sin presentation "
                "på båda språken.\n\n"
                "Promemorian sändes till deltagarna efter fem dagar."
            ),
            en=(
                "The evening was held in Finnish and Swedish by turns. The town promised "
                "one booking view for meeting rooms, and associations promised to write "
                "their presentations in both languages.\n\n"
                "The memo was sent to those present five days later."
            ),
        ),
        kind="evening",
        in_days=-35,
        starts="17.30",
        hours=2.5,
        municipality="Tornio",
        venue=Text(fi="Kirjaston lukusali", sv="Bibliotekets läsesal", en="Library reading room"),
        street="Siltakatu 9",
        organiser=Text(
            fi="Kaupungin osallisuussuunnittelija",
            sv="Stadens delaktighetsplanerare",
            en="The town's participation planner",
        ),
        capacity=45,
        accessibility=Text(
            fi="Hissi, esteetön wc, tulkkaus kahdella kielellä",
            sv="Hiss, tillgänglig toalett, tolkning på två språk",
            en="Lift, accessible toilet, interpretation in two languages",
        ),
        programme=(
            (
                "17.30",
                Text(
                    fi="Kahvi ja esittäytyminen",
                    sv="Kaffe och presentationer",
                    en="Coffee and introductions",
                ),
            ),
            (
                "18.15",
                Text(fi="Kaupungin kuulumiset", sv="Nytt från staden", en="News from the town"),
            ),
            (
                "18.40",
                Text(
                    fi="Pöydät: tilat, raha, kieli",
                    sv="Bord: lokaler, pengar, språk",
                    en="Tables: rooms, money, language",
                ),
            ),
            ("19.40", Text(fi="Yhteenveto", sv="Sammandrag", en="Summing up")),
        ),
        themes=("jarjestoyhteistyo", "kotoutuminen"),
    ),
)
