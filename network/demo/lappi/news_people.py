"""News of Lappi about people: a café, a shared branch, a hospital corridor."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="muistikahvila",
        title=Text(
            fi="Kemijärven muistikahvilassa kahvi kaadetaan kahteen pöytään",
            sv="På minneskaféet i Kemijärvi dukas två bord",
            en="Kemijärvi's memory café lays two tables",
            se="Muitogáffe Giemajávrris",
        ),
        lead=Text(
            fi=(
                "Toisessa pöydässä istuvat läheiset, toisessa lauletaan. Tiistain jälkeen "
                "kotiin lähtee kaksi kevyempää ihmistä."
            ),
            sv=(
                "Vid det ena bordet sitter de närstående, vid det andra sjungs det. Efter "
                "tisdagen går två lättare människor hem."
            ),
            en=(
                "Families sit at one table; at the other there is singing. After Tuesday, "
                "two people go home a little lighter."
            ),
            se=("Muitogáffe lea rabas juohke disdaga. Sáhtát boahtit okto dahje ustibiin."),
        ),
        body=Text(
            fi=(
                "Idea kahdesta pöydästä syntyi vahingossa, kun yhteen pöytään ei mahduttu. "
                "Läheiset huomasivat voivansa hetken puhua väsymyksestään ilman, että "
                "kukaan loukkaantuu. Viereisestä pöydästä kuului samaan aikaan nauru ja "
                "kolme säkeistöä järvestä.\n\n"
                "> Minä tulen hakemaan kahvia. Vaimo tulee hakemaan naurua.\n"
                "> — puoliso, 76 vuotta\n\n"
                "Kahvila on auki tiistaisin klo 12–14, eikä ilmoittautumista tarvita. "
                "Sallasta ja Pelkosenniemeltä lähtee yhteinen kyyti, jonka voi kysyä "
                "muistiohjaajalta.\n\n"
                "Ne, jotka eivät enää jaksa lähteä, saavat puhelun. Soittorinki "
                "aloitettiin keväällä 2020, ja siitä on tullut yhtä vakituinen kuin "
                "pullasta."
            ),
            sv=(
                "Idén med två bord kom till av misstag när alla inte rymdes vid ett. De "
                "närstående märkte att de en stund kunde tala om sin trötthet utan att "
                "någon blev sårad. Från bordet intill hördes samtidigt skratt och tre "
                "verser om en sjö.\n\n"
                "> Jag kommer för kaffets skull. Min fru kommer för skrattet.\n"
                "> — make, 76 år\n\n"
                "Kaféet är öppet på tisdagar kl. 12–14 och ingen anmälan behövs. Från "
                "Salla och Pelkosenniemi går en gemensam skjuts som man kan fråga "
                "minneshandledaren om.\n\n"
                "De som inte längre orkar komma får ett telefonsamtal. Ringkedjan startade "
                "våren 2020 och har blivit lika stadig som bullen."
            ),
            en=(
                "The two tables came about by accident, when everyone would not fit at "
                "one. Families found that for a while they could talk about being tired "
                "without hurting anybody. Meanwhile the next table produced laughter and "
                "three verses about a lake.\n\n"
                "> I come for the coffee. My wife comes for the laughs.\n"
                "> — husband, aged 76\n\n"
                "The café is open on Tuesdays 12–14 and needs no booking. A shared lift "
                "leaves from Salla and Pelkosenniemi; the memory adviser knows the "
                "times.\n\n"
                "Those who can no longer set out get a call. The phone circle began in "
                "spring 2020 and has become as regular as the buns."
            ),
        ),
        days_ago=25,
        municipalities=("Kemijärvi", "Salla", "Pelkosenniemi"),
        themes=("muistisairaudet",),
        organisations=("muistitupa",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet ja kahvikuppi pöydällä",
                sv="Tecknade händer och en kaffekopp på bordet",
                en="Drawn hands and a coffee cup on a table",
            ),
        ),
    ),
    NewsText(
        key="kaksi-kuntaa",
        title=Text(
            fi="Kaksi pientä kuntaa, yksi iso rinki",
            sv="Två små kommuner, en stor ring",
            en="Two small municipalities, one big circle",
            se="Guokte gieldda, okta searvi",
        ),
        lead=Text(
            fi=(
                "Pelkosenniemen ja Savukosken auttajat yhdistivät voimansa, kun omat eivät "
                "enää riittäneet."
            ),
            sv=(
                "Hjälparna i Pelkosenniemi och Savukoski slog ihop sina krafter när de "
                "egna inte längre räckte."
            ),
            en=(
                "Helpers in Pelkosenniemi and Savukoski joined forces when their own were "
                "running out."
            ),
            se="Pelkosenniemi ja Savukoski olbmot barget dál ovttas. Ovttas lea álkit.",
        ),
        body=Text(
            fi=(
                "Molemmissa kunnissa oli tultu samaan kohtaan: päivystyslista kiersi "
                "kolmen ihmisen kesken, ja jokainen mietti lopettamista. Sitten joku "
                "ehdotti yhteistä kahvihetkeä puolimatkassa.\n\n"
                "## Mikä muuttui\n\n"
                "- Sama ihminen ei päivystä enää kahta viikonloppua peräkkäin.\n"
                "- Tempauksessa on väkeä, ja siksi sen huomaa.\n"
                "- Uusi tulija saa parikseen tutun oppaan.\n\n"
                "Yhdistyksen oma arvio on lyhyt: näkyvyys kasvoi, into palasi ja ovi kävi "
                "uusille. Tapa on helppo lainata muuallekin, missä etäisyys naapurikuntaan "
                "on lyhyempi kuin jonotuslista omaan hallitukseen."
            ),
            sv=(
                "I båda kommunerna hade man hamnat på samma punkt: jourlistan gick runt "
                "mellan tre personer och alla funderade på att sluta. Så föreslog någon en "
                "gemensam kaffestund på halva vägen.\n\n"
                "## Vad förändrades\n\n"
                "- Ingen har längre jour två veckoslut i rad.\n"
                "- Det finns folk på evenemangen och därför märks de.\n"
                "- Den som är ny får en van person till par.\n\n"
                "Föreningens egen bedömning är kort: man syns bättre, lusten kom tillbaka "
                "och dörren öppnades för nya. Sättet går lätt att låna överallt där "
                "grannkommunen ligger närmare än nästa styrelsekandidat."
            ),
            en=(
                "Both had come to the same point: the duty list went round three people, "
                "and all of them thought of giving up. Then somebody suggested coffee "
                "together, half-way.\n\n"
                "## What changed\n\n"
                "- No one is on duty two weekends running any more.\n"
                "- Campaigns have people in them, and so they are noticed.\n"
                "- A newcomer gets an experienced partner.\n\n"
                "The association's own verdict is short: it is seen more, the zest is back "
                "and new people are walking in. The method is easy to borrow wherever the "
                "next municipality is closer than the next candidate for the board."
            ),
        ),
        days_ago=63,
        municipalities=("Pelkosenniemi", "Savukoski"),
        themes=("pelastus-ensiapu", "jarjestoyhteistyo"),
        organisations=("apurinki",),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsätie kahden kylän välissä",
                sv="Tecknad skogsväg mellan två byar",
                en="A drawn forest road between two villages",
            ),
        ),
    ),
    NewsText(
        key="hoitoketju",
        title=Text(
            fi="Yhdistys mahtuu hoitopolulle",
            sv="Föreningen ryms i vårdkedjan",
            en="There is room for an association on the care path",
            se="Searvvit ja buohcciviessu barget ovttas",
        ),
        lead=Text(
            fi=(
                "Diabeteshoidon ja silmäpoliklinikan kokemukset kertovat samaa: kun "
                "hoitaja tietää yhdistyksestä, potilaskin tietää."
            ),
            sv=(
                "Erfarenheter från diabetesvården och ögonpolikliniken säger samma sak: "
                "när skötaren känner till föreningen gör patienten det också."
            ),
            en=(
                "Diabetes care and the eye clinic tell the same tale: when the nurse knows "
                "about an association, so does the patient."
            ),
            se=("Go olmmoš buohcá, de sáhttá leat buorre hállat nuppiin, gii lea vásihan seamma."),
        ),
        body=Text(
            fi=(
                "Erityislasten perheiden yhdistys ja sairaalan diabeteshoito sopivat "
                "aikanaan yksinkertaisesta tavasta: uudelle perheelle kerrotaan "
                "vertaistuesta heti alussa, ei vasta kun voimat loppuvat.\n\n"
                "Silmäpoliklinikalla käytössä on lyhyt ohjauslappu, joka muistuttaa "
                "hyvinvointilähetettä. Ensitietopäivillä on paikalla kokenut jäsen, ja "
                "kotikäynnille voi pyytää vertaisen.\n\n"
                "## Mitä seuraavaksi\n\n"
                "Järjestötreffeillä on toivottu, että tavasta tulisi sääntö eikä onnekas "
                "poikkeus. Ensi askeleeksi ehdotetaan yhtä sivua, josta jokainen osasto "
                "näkee lähimmät vertaisryhmät."
            ),
            sv=(
                "Föreningen för familjer med barn med särskilda behov och sjukhusets "
                "diabetesvård kom överens om ett enkelt sätt: en ny familj får höra om "
                "kamratstöd genast i början, inte först när krafterna tar slut.\n\n"
                "På ögonpolikliniken används en kort hänvisningslapp som liknar en "
                "välfärdsremiss. På informationsdagarna finns en erfaren medlem på plats, "
                "och till hembesöket kan man be om en kamrat.\n\n"
                "## Vad händer härnäst\n\n"
                "På föreningsträffarna har man önskat att sättet ska bli en regel och inte "
                "ett lyckligt undantag. Som första steg föreslås en sida där varje "
                "avdelning ser de närmaste kamratgrupperna."
            ),
            en=(
                "An association for families of children with special needs and the "
                "hospital's diabetes care agreed on something simple: a new family hears "
                "about peer support at the very start, not only when strength runs out.\n\n"
                "The eye clinic uses a short slip much like a wellbeing referral. An "
                "experienced member is present at first-information days, and a peer can "
                "be asked along on a home visit.\n\n"
                "## What next\n\n"
                "At the meet-ups people have hoped that this would become the rule and not "
                "a happy exception. As a first step they suggest one page where every ward "
                "can see the nearest peer groups."
            ),
        ),
        days_ago=112,
        municipalities=("Rovaniemi",),
        themes=("kurssit-ensitieto", "vertaistuki-kokemus"),
        organisations=("tahtipolku", "nakovaki"),
    ),
)
