"""Associations of Lappi: a shelter, families, mental health, rights and older people."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="lyhty",
        name=Text(fi="Lyhty ikkunassa ry"),
        summary=Text(
            fi=(
                "Turvakoti ja keskusteluapua lähisuhdeväkivaltaa kokeneille. Tulla voi "
                "mihin aikaan vain, lasten ja lemmikin kanssa."
            ),
            sv=(
                "Skyddshem och samtalshjälp för den som har upplevt våld i en nära "
                "relation. Kom när som helst, med barn och husdjur."
            ),
            en=(
                "A shelter and someone to talk to for people who have met violence at "
                "home. Come at any hour, with children and pets."
            ),
        ),
        body=Text(
            fi=(
                "! Jos olet vaarassa nyt, soita 112.\n\n"
                "Turvakotiin ei tarvita lähetettä. Soita ensin, niin kerromme, mihin tulla "
                "ja kuka on vastassa. Osoitetta emme julkaise missään.\n\n"
                "Chat on auki iltaisin niille, jotka eivät voi puhua ääneen. Se alkoi "
                "kokeiluna keväällä 2020, samoin lyhyet videot, joissa kerromme, mitä "
                "turvakodissa tapahtuu. Kumpikin jäi."
            ),
            sv=(
                "! Om du är i fara nu, ring 112.\n\n"
                "Ingen remiss behövs till skyddshemmet. Ring först, så berättar vi vart du "
                "ska komma och vem som möter dig. Vår adress publicerar vi ingenstans.\n\n"
                "Chatten är öppen på kvällarna för den som inte kan tala högt. Den började "
                "som ett försök våren 2020, liksom de korta videorna om vad som händer på "
                "ett skyddshem. Båda blev kvar."
            ),
            en=(
                "! If you are in danger now, ring 112.\n\n"
                "You need no referral. Ring first and we will tell you where to come and "
                "who will meet you. We publish our address nowhere.\n\n"
                "The chat is open in the evenings for those who cannot speak aloud. It "
                "began as a trial in spring 2020, as did short videos showing what happens "
                "in a shelter. Both stayed."
            ),
        ),
        municipalities=(
            "Enontekiö",
            "Inari",
            "Kemi",
            "Kemijärvi",
            "Keminmaa",
            "Kittilä",
            "Kolari",
            "Muonio",
            "Pelkosenniemi",
            "Pello",
            "Posio",
            "Ranua",
            "Rovaniemi",
            "Salla",
            "Savukoski",
            "Simo",
            "Sodankylä",
            "Tervola",
            "Tornio",
            "Utsjoki",
            "Ylitornio",
        ),
        themes=("lahisuhdevakivalta", "kriisituki"),
        languages=("fi", "sv", "en"),
        contact_role=Text(fi="päivystävä työntekijä", sv="jourhavande", en="worker on duty"),
        email="lyhty@example.org",
        phone="050 000 0415",
        street="Suojatie 1",
        postal_code="96200",
        post_office="Rovaniemi",
        hide_address=True,
        meeting_times=Text(
            fi="Puhelin auki aina, chat joka ilta klo 18–21",
            sv="Telefonen alltid öppen, chatt varje kväll kl. 18–21",
            en="Phone always open, chat every evening 18–21",
        ),
        online=True,
        founded=1991,
        verified_days_ago=12,
        website="https://lyhty.example.org",
    ),
    OrganisationText(
        key="tahtipolku",
        name=Text(fi="Tähtipolun perheet ry"),
        summary=Text(
            fi=(
                "Erityislasten vanhemmille ja läheisille: vertaisryhmiä, kokemuspuhujia ja "
                "seuraa sairaalapäiviin."
            ),
            sv=(
                "För föräldrar och närstående till barn med särskilda behov: "
                "kamratgrupper, erfarenhetstalare och sällskap på sjukhusdagar."
            ),
            en=(
                "For parents and relatives of children with special needs: peer groups, "
                "speakers with experience and company on hospital days."
            ),
        ),
        body=Text(
            fi=(
                "Kun lapsen diagnoosi on tuore, harva jaksaa etsiä yhdistystä. Siksi "
                "olemme siellä, missä perhekin on: diabeteshoitajan vastaanotolla "
                "kerrotaan meistä, ja olemme mukana ensimmäisissä tapaamisissa. Yhteistyö "
                "sairaalan kanssa on osoittanut, että järjestön tieto mahtuu hoitopolkuun. "
                "Lisääkin mahtuisi.\n\n"
                "Keväällä 2020 siirryimme verkkoon yhdessä viikossa: Facebook-livejä ja "
                "vertaisryhmiä Teamsissa, usein lapsi sylissä. Samalla selkeni, mikä on "
                "vertaisen ja mikä kokemustoimijan tehtävä.\n\n"
                "> Vertainen kulkee rinnalla. Kokemustoimija astuu eteen ja kertoo.\n"
                "> — ryhmänohjaaja"
            ),
            sv=(
                "När barnets diagnos är färsk orkar få leta efter en förening. Därför "
                "finns vi där familjen finns: diabetesskötaren berättar om oss och vi är "
                "med på de första träffarna. Samarbetet med sjukhuset har visat att "
                "föreningarnas kunskap ryms i vårdkedjan. Mer skulle rymmas.\n\n"
                "Våren 2020 flyttade vi ut på nätet på en vecka: Facebooksändningar och "
                "kamratgrupper i Teams, ofta med barnet i famnen. Samtidigt klarnade vad "
                "som är kamratens uppgift och vad som är erfarenhetsaktörens.\n\n"
                "> En kamrat går bredvid. En erfarenhetsaktör stiger fram och berättar.\n"
                "> — gruppledare"
            ),
            en=(
                "When a child's diagnosis is new, few parents have the strength to look "
                "for an association. So we are where the family is: the diabetes nurse "
                "tells them about us and we join the first meetings. Work with the "
                "hospital has shown that there is room for our knowledge in the care "
                "chain, and for more of it.\n\n"
                "In spring 2020 we moved online in a week: Facebook live sessions and peer "
                "groups on Teams, often with a child on the lap. It also became clear what "
                "a peer does and what an expert by experience does.\n\n"
                "> A peer walks beside you. An expert by experience steps forward and "
                "tells.\n"
                "> — group leader"
            ),
        ),
        municipalities=("Rovaniemi", "Ranua", "Kemijärvi", "Sodankylä", "Tervola", "Pello"),
        themes=("erityislapset", "vertaistuki-kokemus"),
        languages=("fi", "en"),
        contact_role=Text(
            fi="perhetyön koordinaattori",
            sv="samordnare för familjearbetet",
            en="family work coordinator",
        ),
        email="tahtipolku@example.org",
        phone="050 000 0416",
        street="Kuusikuja 12",
        postal_code="96190",
        post_office="Rovaniemi",
        meeting_times=Text(
            fi="Verkkoryhmä maanantaisin klo 20, kun lapset nukkuvat",
            sv="Nätgrupp måndagar kl. 20 när barnen sover",
            en="Online group on Mondays at 20, once the children are asleep",
        ),
        online=True,
        founded=2008,
        verified_days_ago=75,
    ),
    OrganisationText(
        key="mielentupa",
        name=Text(fi="Tunturi-Lapin mielentupa ry"),
        summary=Text(
            fi=(
                "Matalan kynnyksen olohuoneita mielen hyvinvointiin Kittilässä, Kolarissa "
                "ja Muoniossa. Kausityöntekijätkin mukaan."
            ),
            sv=(
                "Öppna vardagsrum för psykiskt välbefinnande i Kittilä, Kolari och Muonio. "
                "Även för säsongsarbetare."
            ),
            en=(
                "Open living rooms for mental wellbeing in Kittilä, Kolari and Muonio. "
                "Seasonal workers included."
            ),
        ),
        body=Text(
            fi=(
                "Tupaan tullaan lämmittelemään. Pöydällä on palapeli, hellalla puuroa, ja "
                "joku kysyy aina, mitä kuuluu. Vastaukseksi kelpaa hiljaisuus.\n\n"
                "Kaamosaikaan avaamme ovet jo aamulla. Sesongin vilkkaimpina viikkoina "
                "päivystää englanninkielinen vapaaehtoinen, sillä yksinäisyys tuntuu "
                "samalta myös vuokramökissä."
            ),
            sv=(
                "Man kommer till stugan för att värma sig. På bordet ligger ett pussel, på "
                "spisen puttrar gröten och någon frågar alltid hur det är. Tystnad duger "
                "som svar.\n\n"
                "Under kaamos öppnar vi redan på morgonen. De livligaste säsongsveckorna "
                "finns en engelskspråkig volontär på plats, för ensamhet känns likadan "
                "också i en hyrd stuga."
            ),
            en=(
                "People come to the tupa to get warm. There is a jigsaw on the table and "
                "porridge on the stove, and someone always asks how you are. Silence is a "
                "fine answer.\n\n"
                "In the dark season we open already in the morning. In the busiest weeks "
                "an English-speaking volunteer is there, for loneliness feels the same in "
                "a rented cabin."
            ),
        ),
        municipalities=("Kittilä", "Kolari", "Muonio"),
        themes=("mielenterveyskuntoutujat", "kohtaamispaikat"),
        languages=("fi", "en"),
        contact_role=Text(fi="tupaemäntä", sv="stugvärd", en="house host"),
        email="mielentupa@example.org",
        phone="050 000 0417",
        street="Jokipolku 3",
        postal_code="99100",
        post_office="Kittilä",
        meeting_times=Text(
            fi="Ma–pe klo 10–15, kaamosaikaan klo 8–15",
            sv="Må–fre kl. 10–15, under kaamos kl. 8–15",
            en="Mon–Fri 10–15, in the dark season 8–15",
        ),
        founded=2015,
        verified_days_ago=410,
    ),
    OrganisationText(
        key="ruohonjuuri",
        name=Text(fi="Ruohonjuuren ääni ry"),
        summary=Text(
            fi=(
                "Yhdenvertaisuuden puolesta: viemme vammaisten ja pitkäaikaissairaiden "
                "arjen kokemukset päätöspöytiin asti."
            ),
            sv=(
                "För likabehandling: vi för vardagserfarenheter hos personer med "
                "funktionsnedsättning eller långvarig sjukdom ända till beslutsbordet."
            ),
            en=(
                "For equality: we carry the everyday experience of disabled and "
                "chronically ill people to where decisions are made."
            ),
        ),
        body=Text(
            fi=(
                "Meille asia tulee aina ihmiseltä, joka on törmännyt siihen itse: bussiin "
                "ei pääse, tulkkia ei saa, päätöstä ei ymmärrä. Kirjaamme sen, etsimme "
                "muut samassa tilanteessa ja viemme eteenpäin.\n\n"
                "Joskus riittää soitto kuntaan. Joskus matka on pidempi, ja keittiönpöydän "
                "ääressä alkanut asia on johtanut lain valmisteluun.\n\n"
                "Jäseneksi ei tarvitse liittyä saadakseen apua. Kerro, mitä tapahtui, niin "
                "mietimme yhdessä, kenelle se kuuluu."
            ),
            sv=(
                "Till oss kommer saken alltid från någon som själv har stött på den: "
                "bussen går inte att stiga på, tolk finns inte, beslutet går inte att "
                "förstå. Vi antecknar, söker andra i samma läge och för frågan vidare.\n\n"
                "Ibland räcker ett samtal till kommunen. Ibland är vägen längre, och det "
                "som började vid ett köksbord har lett till lagberedning.\n\n"
                "Man behöver inte vara medlem för att få hjälp. Berätta vad som hände, så "
                "funderar vi tillsammans på vems bord det hör till."
            ),
            en=(
                "A matter always reaches us from someone who has run into it: no way onto "
                "the bus, no interpreter, a decision that makes no sense. We write it "
                "down, find others in the same position and take it further.\n\n"
                "Sometimes one call to the municipality is enough. Sometimes the road is "
                "longer, and a thing that began at a kitchen table has led to new law "
                "being drafted.\n\n"
                "You need not join to get help. Tell us what happened and together we will "
                "work out whose desk it belongs on."
            ),
        ),
        municipalities=(
            "Enontekiö",
            "Inari",
            "Kemi",
            "Kemijärvi",
            "Keminmaa",
            "Kittilä",
            "Kolari",
            "Muonio",
            "Pelkosenniemi",
            "Pello",
            "Posio",
            "Ranua",
            "Rovaniemi",
            "Salla",
            "Savukoski",
            "Simo",
            "Sodankylä",
            "Tervola",
            "Tornio",
            "Utsjoki",
            "Ylitornio",
        ),
        themes=("vaikuttaminen", "liikuntavammat"),
        languages=("fi", "sv"),
        contact_role=Text(fi="oikeuksien asiamies", sv="rättighetsombud", en="rights adviser"),
        email="ruohonjuuri@example.net",
        phone="050 000 0418",
        postal_code="96200",
        post_office="Rovaniemi",
        online=True,
        founded=2001,
        verified_days_ago=95,
        website="https://ruohonjuuri.example.net",
    ),
    OrganisationText(
        key="senioritupa",
        name=Text(fi="Ounasjokivarren senioritupa ry"),
        summary=Text(
            fi=(
                "Ikäihmisten piste Rovaniemellä: tavataan kasvokkain, soitetaan ja "
                "opetellaan etäyhteydet rauhassa."
            ),
            sv=(
                "En punkt för äldre i Rovaniemi: vi ses, vi ringer och vi lär oss "
                "distansverktyg i lugn takt."
            ),
            en=(
                "A place for older people in Rovaniemi: we meet face to face, ring each "
                "other and learn remote tools at our own pace."
            ),
        ),
        body=Text(
            fi=(
                "Meillä on kolme ovea: tuvan ovi, puhelin ja ruutu. Sinä valitset, mistä "
                "tulet.\n\n"
                "Zoomin opetimme monelle puhelimessa, yksi painike kerrallaan. Ensin "
                "etsitään yhdessä mikrofoni, sitten kuva, ja viimeisenä kuullaan kolmen "
                "naapurin nauru. Kun joku ei lähde verkkoon lainkaan, hän saa meiltä "
                "kirjeen.\n\n"
                "Ulkoiluystävät lähtevät jokirantaan tiistaisin säällä kuin säällä."
            ),
            sv=(
                "Vi har tre dörrar: stugans dörr, telefonen och skärmen. Du väljer vilken "
                "du använder.\n\n"
                "Zoom lärde vi många per telefon, en knapp i taget. Först letar vi upp "
                "mikrofonen, sedan bilden, och till sist hörs tre grannar skratta. Den som "
                "inte alls vill ut på nätet får ett brev av oss.\n\n"
                "Våra promenadvänner går längs älven på tisdagar i alla väder."
            ),
            en=(
                "We have three doors: the house door, the telephone and the screen. You "
                "choose which one you come through.\n\n"
                "We taught many people Zoom over the phone, one button at a time. First we "
                "find the microphone, then the picture, and finally three neighbours are "
                "heard laughing. Anyone who would rather not go online gets a letter from "
                "us.\n\n"
                "Our walking friends set off along the river on Tuesdays, whatever the "
                "weather."
            ),
        ),
        municipalities=("Rovaniemi",),
        themes=("vanhusten-tuki", "digituki"),
        languages=("fi", "sv"),
        contact_role=Text(
            fi="seniorityön ohjaaja",
            sv="handledare för seniorarbetet",
            en="senior activities leader",
        ),
        email="senioritupa@example.org",
        phone="050 000 0419",
        street="Jokiranta 15",
        postal_code="96200",
        post_office="Rovaniemi",
        meeting_times=Text(
            fi="Ma, ti ja to klo 9–14", sv="Må, ti och to kl. 9–14", en="Mon, Tue and Thu 9–14"
        ),
        online=True,
        founded=1995,
        verified_days_ago=33,
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty pieni kaupunki joen rannalla",
                sv="Tecknad liten stad vid en älv",
                en="A drawn small town by a river",
            ),
        ),
    ),
)
