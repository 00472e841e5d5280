"""Events of Lappi for everyone: craft, language, memory and a fire by the lake."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="neahttagaffe",
        title=Text(
            fi="Etäkahvila pohjoissaameksi",
            sv="Nätkafé på nordsamiska",
            en="Online café in Northern Sámi",
            se="Neahttagáffe davvisámegillii",
        ),
        lead=Text(
            fi="Tule puhumaan pohjoissaamea tunniksi. Myös pelkkä kuunteleminen sopii.",
            sv=("Kom och tala nordsamiska i en timme. Det går också bra att bara lyssna."),
            en="Come and speak Northern Sámi for an hour. Just listening is fine, too.",
            se="Boađe hállat davvisámegiela. Sáhtát maiddái dušše guldalit.",
        ),
        body=Text(
            fi=(
                "Tällä kertaa kerromme lapsuuden ruuista. Ohjaaja avaa keskustelun ja "
                "pitää huolen vuoroista.\n\n"
                "Ilmoittautuneet saavat linkin sähköpostiin. Mukaan pääsee myös "
                "tavallisella puhelimella."
            ),
            sv=(
                "Den här gången berättar vi om barndomens mat. Ledaren öppnar samtalet och "
                "ser till att alla får tala.\n\n"
                "De som anmält sig får länken per e-post. Man kan också delta med en "
                "vanlig telefon."
            ),
            en=(
                "This time we talk about the food of our childhood. The leader opens the "
                "conversation and minds the turns.\n\n"
                "Those who register get the link by mail. You can also join on an ordinary "
                "telephone."
            ),
            se=(
                "Dán háve mii muitalit mánnávuođa biepmuid birra. Rávvejeaddji álggaha "
                "ságastallama.\n\n"
                "Go almmuhat iežat, de oaččut liŋkka šleađgapoasttas. Sáhtát oassálastit "
                "maiddái telefovnnain."
            ),
        ),
        kind="event",
        in_days=7,
        starts="18.00",
        hours=1.0,
        online_url="https://meet.example.org/neahttagaffe",
        repeats="weekly",
        repeats_for_days=84,
        leaves_out_week=4,
        municipality="",
        venue=Text(fi="Etäyhteys", sv="På distans", en="Online", se="Neahtas"),
        online=True,
        organiser=Text(
            fi="Tenonvarren kieliseura ry",
            sv="Tenonvarren kieliseura ry",
            en="Tenonvarren kieliseura ry",
            se="Deanugátti giellasearvi rs",
        ),
        capacity=20,
        themes=("saamen-kielet",),
    ),
    EventText(
        key="duodji-ilta",
        title=Text(
            fi="Nauhat pöytään: käsityöilta Inarissa",
            sv="Banden på bordet: slöjdkväll i Enare",
            en="Bands on the table: a craft evening in Inari",
            se="Duddjot ovttas Anáris",
        ),
        lead=Text(
            fi="Tule tekemään yhdessä. Ennestään ei tarvitse osata mitään.",
            sv="Kom och slöjda tillsammans. Du behöver inte kunna något från förr.",
            en="Come and make things together. You need not know anything beforehand.",
            se="Boađe duddjot ovttas earáiguin. It dárbbaš máhttit duddjot.",
        ),
        body=Text(
            fi=(
                "Illan aiheena on nauhan punominen. Oman keskeneräisen työnkin voi ottaa "
                "mukaan.\n\n"
                "Ilta on maksuton, ja kahvi sekä tee ovat tarjolla.\n\n"
                "Jos tulet kauempaa, katso kimppakyydit sivuiltamme."
            ),
            sv=(
                "Kvällens ämne är bandvävning. Du kan också ta med ett eget halvfärdigt "
                "arbete.\n\n"
                "Kvällen är gratis och kaffe och te serveras.\n\n"
                "Kommer du längre ifrån, se samåkningen på våra sidor."
            ),
            en=(
                "The evening is about weaving bands. You may also bring unfinished work of "
                "your own.\n\n"
                "It is free, and there is coffee and tea.\n\n"
                "If you come from further away, see the car-pool on our pages."
            ),
            se=(
                "Dán eahkeda mii čuoldit báttiid. Don sáhtát maiddái váldit fárrui iežat "
                "duoji.\n\n"
                "Dáhpáhus lea nuvttá. Mis lea gáffe ja deadja.\n\n"
                "Jus boađát guhkkin eret, geahča oktasaš sáhtuid min siidduin."
            ),
        ),
        kind="workshop",
        in_days=26,
        starts="17.30",
        hours=2.5,
        municipality="Inari",
        venue=Text(
            fi="Suohpanin käsityöhuone, Inarin kirkonkylä",
            sv="Suohpans slöjdrum, Enare kyrkby",
            en="Suohpan's craft room, Inari village",
            se="Suohpana duodjelatnja, Anár",
        ),
        street="Järvenpäänpolku 8",
        organiser=Text(
            fi="Käsityöseura Suohpan ry",
            sv="Käsityöseura Suohpan ry",
            en="Käsityöseura Suohpan ry",
            se="Duodjesearvi Suohpan rs",
        ),
        capacity=16,
        accessibility=Text(
            fi="Ei portaita oven edessä, esteetön wc",
            sv="Inga trappor framför dörren, tillgänglig toalett",
            en="No steps before the door, accessible toilet",
            se="Uvssa ovddas eai leat ceahkit. Hivssegii beassá juvlastuoluin.",
        ),
        programme=(
            (
                "17.30",
                Text(
                    fi="Kahvi ja kuulumiset",
                    sv="Kaffe och prat",
                    en="Coffee and a chat",
                    se="Gáffe ja ságastallan",
                ),
            ),
            (
                "18.00",
                Text(fi="Nauhan punonta", sv="Bandvävning", en="Weaving", se="Mii čuoldit báttiid"),
            ),
            (
                "19.45",
                Text(
                    fi="Katsotaan töitä",
                    sv="Vi tittar på arbetena",
                    en="A look at the work",
                    se="Mii čájehit dujiid",
                ),
            ),
        ),
        themes=("saamelaiskulttuuri", "kulttuurihyvinvointi"),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet punovat nauhaa",
                sv="Tecknade händer väver ett band",
                en="Drawn hands weaving a band",
                se="Sárgojuvvon govva: gieđat ja báddi",
            ),
        ),
    ),
    EventText(
        key="muistikahvila-avoin",
        title=Text(
            fi="Muistikahvilan avoimet ovet",
            sv="Öppet hus på minneskaféet",
            en="Open day at the memory café",
        ),
        lead=Text(
            fi=(
                "Tule katsomaan, millainen paikka se on, ennen kuin kukaan tarvitsee sitä. "
                "Tarjolla on kahvia, lauluja ja aivovoimistelua."
            ),
            sv=(
                "Kom och se hurdant stället är innan någon behöver det. Det bjuds på "
                "kaffe, sånger och hjärngympa."
            ),
            en=(
                "Come and see what the place is like before anyone needs it. There will be "
                "coffee, songs and puzzles."
            ),
        ),
        body=Text(
            fi=(
                "Tervetulleita ovat kaikki: epäröivät, uteliaat, naapurit ja lapsenlapset. "
                "Muistiohjaaja kertoo, mitä kahvilassa tehdään, ja vastaa "
                "kahdenkeskisiinkin kysymyksiin.\n\n"
                "Soittorinkiin kaivataan uusia ääniä. Päivän aikana voi kuunnella, "
                "millainen puhelu on, ja jättää numeronsa vapaaehtoisille."
            ),
            sv=(
                "Alla är välkomna: tvekande, nyfikna, grannar och barnbarn. "
                "Minneshandledaren berättar vad vi gör på kaféet och svarar också på "
                "frågor i enrum.\n\n"
                "Ringkedjan behöver nya röster. Under dagen kan man höra hurdant ett "
                "samtal är och lämna sitt nummer som frivillig."
            ),
            en=(
                "Everyone is welcome: the unsure, the curious, neighbours and "
                "grandchildren. The memory adviser will say what goes on at the café and "
                "answer questions in private, too.\n\n"
                "The phone circle needs new voices. During the day you can hear what a "
                "call is like and leave your number as a volunteer."
            ),
        ),
        kind="event",
        in_days=40,
        starts="12.00",
        hours=3.0,
        moved_by_days=7,
        access=("step_free",),
        municipality="Kemijärvi",
        venue=Text(
            fi="Muistituvan kahvihuone", sv="Muistitupas kaffestuga", en="Café room of Muistitupa"
        ),
        street="Rantakulma 4",
        organiser=Text(fi="Koillis-Lapin muistitupa ry"),
        capacity=45,
        accessibility=Text(
            fi="Matala kynnys, tukikaiteet, hiljainen huone levähtämiseen",
            sv="Låg tröskel, stödräcken, ett tyst rum att vila i",
            en="Low threshold, handrails, a quiet room to rest in",
        ),
        programme=(
            (
                "12.00",
                Text(
                    fi="Kahvi ja kierros talossa",
                    sv="Kaffe och rundtur i huset",
                    en="Coffee and a walk round the house",
                ),
            ),
            (
                "13.00",
                Text(
                    fi="Lauluja ja muistipelejä",
                    sv="Sånger och minnesspel",
                    en="Songs and memory games",
                ),
            ),
            (
                "14.00",
                Text(
                    fi="Kysyttävää muistiohjaajalta",
                    sv="Frågor till minneshandledaren",
                    en="Questions to the memory adviser",
                ),
            ),
        ),
        themes=("muistisairaudet", "vapaaehtoistoiminta"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvenranta ja valoisa talo",
                sv="Tecknad sjöstrand och ett ljust hus",
                en="A drawn lakeside and a bright house",
            ),
        ),
    ),
    EventText(
        key="makkarailta",
        title=Text(
            fi="Makkaraa ja joutilaisuutta", sv="Korv och lättja", en="Sausages and idleness"
        ),
        lead=Text(
            fi=(
                "Ei esityslistaa, ei kalvoja. Yhdistysväki tapaa nuotiolla, koska sitä on "
                "toivottu alusta asti."
            ),
            sv=(
                "Ingen föredragningslista, inga bilder. Föreningsfolket träffas vid elden, "
                "för det har önskats sedan början."
            ),
            en=(
                "No agenda, no slides. Association people meet by the fire, as has been "
                "wished from the start."
            ),
        ),
        body=Text(
            fi=(
                "Ensimmäisillä järjestötreffeillä toivottiin muutakin kuin kokouksia, "
                "esimerkiksi makkaranpaistoa. Tässä se on: laavu, puut, kahvi ja tarpeeksi "
                "aikaa.\n\n"
                "Ota mukaan oma kuppi ja joku, joka ei vielä tunne ketään. Ruokavaliot "
                "kerätään ilmoittautumisen yhteydessä, ja kasvismakkaraa on aina.\n\n"
                "Metsäpolku on kantava; rollaattorilla ja vaunuilla pääsee laavulle asti."
            ),
            sv=(
                "På den första föreningsträffen önskade man annat än möten också, till "
                "exempel korvgrillning. Här är det: ett vindskydd, ved, kaffe och gott om "
                "tid.\n\n"
                "Ta med en egen mugg och någon som ännu inte känner någon. Dieter samlas "
                "in vid anmälan, och vegetarisk korv finns alltid.\n\n"
                "Skogsstigen är fast; med rollator och barnvagn kommer man ända fram."
            ),
            en=(
                "At the first meet-up people asked for something besides meetings, such as "
                "grilling sausages. Here it is: a lean-to, firewood, coffee and time "
                "enough.\n\n"
                "Bring your own cup and somebody who does not know anyone yet. Diets are "
                "asked for when you register, and there are always vegetarian sausages.\n\n"
                "The forest path is firm; walking frames and prams can go all the way."
            ),
        ),
        kind="event",
        in_days=54,
        starts="16.30",
        hours=2.5,
        cancelled=True,
        municipality="Rovaniemi",
        venue=Text(
            fi="Ounasvaaran laavu", sv="Vindskyddet på Ounasvaara", en="Lean-to on Ounasvaara"
        ),
        organiser=Text(
            fi="Kairan retkinuoret ja Järjestötupa",
            sv="Kairan retkinuoret och Järjestötupa",
            en="Kairan retkinuoret and the Järjestötupa",
        ),
        capacity=50,
        accessibility=Text(
            fi="Tasainen polku 300 m, penkkejä matkalla, kuivakäymälä",
            sv="Jämn stig 300 m, bänkar på vägen, torrtoalett",
            en="Level path of 300 m with benches, dry toilet",
        ),
        themes=("yhteisollisyys", "luonto-green-care"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty laavu metsässä ja pieni tuli",
                sv="Tecknat vindskydd i skogen och en liten eld",
                en="A drawn lean-to in a forest with a small fire",
            ),
        ),
    ),
)
