"""Associations of Lappi: memory, long-term illness, cancer and sight."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="muistitupa",
        name=Text(fi="Koillis-Lapin muistitupa ry"),
        summary=Text(
            fi=(
                "Tukea muistisairaille ja heidän läheisilleen Itä-Lapissa. Viikoittainen "
                "muistikahvila Kemijärvellä ja soittorinki niille, jotka eivät pääse "
                "lähtemään."
            ),
            sv=(
                "Stöd till personer med minnessjukdom och deras närstående i östra "
                "Lappland. Minneskafé i Kemijärvi varje vecka och en ringkedja för dem som "
                "inte kan komma."
            ),
            en=(
                "Support for people with memory disorders and those close to them in "
                "eastern Lapland. A weekly memory café in Kemijärvi and a phone circle for "
                "those who cannot come."
            ),
        ),
        body=Text(
            fi=(
                "Muistikahvilassa ei tarvitse selittää, miksi sana katosi. Tiistaisin "
                "Kemijärvellä juodaan kahvit, lauletaan pari tuttua ja jutellaan kahdessa "
                "pöydässä: toisessa istuvat läheiset, toisessa me muut.\n\n"
                "Keväällä 2020 opimme soittamaan. Puhelusta tuli monelle viikon kohokohta, "
                "ja kun kuvapuhelu WhatsAppissa ensi kertaa onnistui, riemu kuului "
                "molemmissa päissä. Soittorinki jäi pysyväksi.\n\n"
                "- muistikahvila tiistaisin\n"
                "- soittorinki maanantaisin ja torstaisin\n"
                "- läheisten ilta kerran kuussa, myös etänä"
            ),
            sv=(
                "På minneskaféet behöver ingen förklara varför ett ord försvann. På "
                "tisdagarna dricker vi kaffe i Kemijärvi, sjunger några kända sånger och "
                "pratar vid två bord: de närstående vid det ena, vi andra vid det "
                "andra.\n\n"
                "Våren 2020 lärde vi oss att ringa. Samtalet blev veckans höjdpunkt för "
                "många, och när ett bildsamtal på WhatsApp lyckades första gången hördes "
                "glädjen i båda ändar. Ringkedjan blev kvar.\n\n"
                "- minneskafé på tisdagar\n"
                "- ringkedja på måndagar och torsdagar\n"
                "- kväll för närstående en gång i månaden, även på distans"
            ),
            en=(
                "At the memory café nobody has to explain why a word went missing. On "
                "Tuesdays in Kemijärvi we have coffee, sing a couple of old songs and talk "
                "at two tables: family at one, the rest of us at the other.\n\n"
                "In spring 2020 we learnt to ring people. For many the call became the "
                "best part of the week, and when the first WhatsApp video call worked, the "
                "delight could be heard at both ends. The phone circle stayed.\n\n"
                "- memory café on Tuesdays\n"
                "- phone circle on Mondays and Thursdays\n"
                "- evening for family members once a month, also online"
            ),
        ),
        municipalities=("Kemijärvi", "Pelkosenniemi", "Salla", "Savukoski"),
        themes=("muistisairaudet", "omaishoito"),
        languages=("fi",),
        contact_role=Text(fi="muistiohjaaja", sv="minneshandledare", en="memory adviser"),
        email="muistitupa@example.org",
        phone="050 000 0411",
        street="Rantakulma 4",
        postal_code="98100",
        post_office="Kemijärvi",
        meeting_times=Text(fi="Tiistaisin klo 12–14", sv="Tisdagar kl. 12–14", en="Tuesdays 12–14"),
        online=True,
        founded=2004,
        verified_days_ago=28,
        website="https://muistitupa.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet kahvikupin ympärillä",
                sv="Tecknade händer runt en kaffekopp",
                en="Drawn hands around a coffee cup",
            ),
        ),
    ),
    OrganisationText(
        key="revontulten-vertaiset",
        name=Text(fi="Revontulten vertaiset ry"),
        summary=Text(
            fi=(
                "Kilpirauhasen ja muiden hormonien sairauksia sairastavien vertaisyhdistys "
                "koko Lapissa. Ryhmiä kylillä ja verkossa, tuoretta tietoa monessa "
                "kanavassa."
            ),
            sv=(
                "Kamratförening för personer med sköldkörtel- och andra hormonsjukdomar i "
                "hela Lappland. Grupper i byar och på nätet, färsk information i många "
                "kanaler."
            ),
            en=(
                "A peer association for people with thyroid and other hormonal conditions "
                "all over Lapland. Groups in villages and online, fresh information in "
                "many channels."
            ),
        ),
        body=Text(
            fi=(
                "Alue on valtava, ja sairauteen kuuluu väsymys. Siksi meillä ei odoteta, "
                "että joku jaksaisi vetää ryhmää yksin vuodesta toiseen. Kahden ohjaajan "
                "parit vuorottelevat, ja oppilaitosten kanssa on etsitty tapaa saada "
                "opiskelijoita ohjaajiksi osana opintoja.\n\n"
                "## Verkossa silloin kun sopii\n\n"
                "Perustimme Facebookiin alueelliset vertaisryhmät ja pidimme siellä "
                "luentoja suorana. Niihin voi kirjoittaa keskellä yötäkin.\n\n"
                "Viestintä on meidän vahvuutemme: kotisivuilla on ajankohtaispalsta, blogi "
                "ja tapahtumat, ja Facebook, Instagram ja Twitter pidetään elossa. "
                "Seuraajissa on paljon muitakin kuin jäseniä. Valtakunnallisessa "
                "jäsenlehdessä lappilaisilla on oma palsta. Pieni huumori kuuluu asiaan."
            ),
            sv=(
                "Området är enormt och trötthet hör till sjukdomen. Därför väntar vi oss "
                "inte att någon ska orka leda en grupp ensam år efter år. Ledarna turas om "
                "två och två, och tillsammans med läroanstalter har vi sökt ett sätt för "
                "studerande att leda grupper som en del av studierna.\n\n"
                "## På nätet när det passar\n\n"
                "Vi grundade regionala kamratgrupper på Facebook och höll föreläsningar "
                "där i direktsändning. I grupperna kan man skriva mitt i natten.\n\n"
                "Kommunikation är vår styrka: webbplatsen har aktuellt, blogg och "
                "evenemang, och Facebook, Instagram och Twitter hålls levande. Bland "
                "följarna finns många som inte är medlemmar. I den riksomfattande "
                "medlemstidningen har lapplänningarna en egen spalt. Lite humor hör till."
            ),
            en=(
                "The region is huge, and tiredness is part of the illness. So we do not "
                "expect anyone to run a group alone year after year. Leaders work in pairs "
                "and take turns, and with colleges we have looked for a way to let "
                "students lead groups as part of their studies.\n\n"
                "## Online when it suits you\n\n"
                "We set up regional peer groups on Facebook and gave live lectures there. "
                "You can write to the groups in the middle of the night.\n\n"
                "Communication is our strong side: our pages have current news, a blog and "
                "events, and Facebook, Instagram and Twitter are kept alive. Many "
                "followers are not members at all. In the national members' magazine, "
                "Lapland has a column of its own. A little humour is part of it."
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
        themes=("sydan-diabetes", "vertaistuki-kokemus"),
        languages=("fi", "sv"),
        contact_role=Text(
            fi="viestintävastaava", sv="kommunikationsansvarig", en="communications lead"
        ),
        email="revontulet@example.org",
        phone="050 000 0412",
        postal_code="96200",
        post_office="Rovaniemi",
        meeting_times=Text(
            fi=("Verkkoryhmä on aina auki, iltaluento joka kuun toinen keskiviikko klo 18"),
            sv=("Nätgruppen är alltid öppen, kvällsföreläsning andra onsdagen i månaden kl. 18"),
            en=(
                "Online group always open, evening talk on the second Wednesday of the month at 18"
            ),
        ),
        online=True,
        founded=1998,
        verified_days_ago=45,
        website="https://revontulet.example.net",
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty luminen maisema, jonka yllä on revontulia",
                sv="Tecknat snölandskap under norrsken",
                en="A drawn snowy landscape under northern lights",
            ),
        ),
    ),
    OrganisationText(
        key="rinnallakulkijat",
        name=Text(fi="Perämeren rinnallakulkijat ry"),
        summary=Text(
            fi=(
                "Syöpään sairastuneiden ja läheisten vertaistukea Meri-Lapissa: "
                "kävelykaveri, saunailta tai viesti silloin, kun ei jaksa puhua."
            ),
            sv=(
                "Kamratstöd för cancersjuka och närstående i Kemi-Torneåområdet: en "
                "promenadkamrat, en bastukväll eller ett meddelande när man inte orkar "
                "prata."
            ),
            en=(
                "Peer support for people with cancer and their families on the Lapland "
                "coast: a walking companion, a sauna evening, or a message when talking is "
                "too much."
            ),
        ),
        body=Text(
            fi=(
                "Koulutettu rinnallakulkija on itse sairastanut. Hän ei neuvo hoidossa "
                "vaan tietää, miltä odotushuoneessa tuntuu, ja lähtee tarvittaessa "
                "mukaan.\n\n"
                "Kun tapaamiset katkesivat keväällä 2020, kuvasimme lyhyitä videoita: yksi "
                "jumppaliike, yksi mereltä puhaltava tuuli, yksi tervehdys. Niitä "
                "katsotaan yhä osastoilla.\n\n"
                "Ryhmät kokoontuvat Kemissä ja Torniossa. Simosta ja Tervolasta "
                "järjestämme yhteisen kyydin."
            ),
            sv=(
                "En utbildad rinnallakulkija, en som går bredvid, har själv varit sjuk. "
                "Hen ger inga vårdråd men vet hur det känns i väntrummet och följer med om "
                "det behövs.\n\n"
                "När träffarna bröts våren 2020 filmade vi korta videor: en "
                "gymnastikrörelse, en vind från havet, en hälsning. De visas fortfarande "
                "på avdelningarna.\n\n"
                "Grupperna träffas i Kemi och Torneå. Från Simo och Tervola ordnar vi "
                "gemensam skjuts."
            ),
            en=(
                "A trained companion has been ill herself or himself. Companions do not "
                "advise on treatment; they know what the waiting room feels like and come "
                "along if needed.\n\n"
                "When meetings stopped in spring 2020 we filmed short clips: one exercise, "
                "one wind off the sea, one greeting. Wards still show them.\n\n"
                "Groups meet in Kemi and Tornio. We arrange a shared lift from Simo and "
                "Tervola."
            ),
        ),
        municipalities=("Kemi", "Keminmaa", "Simo", "Tervola", "Tornio"),
        themes=("syopa", "vertaistuki-kokemus"),
        languages=("fi", "sv"),
        contact_role=Text(
            fi="vertaistoiminnan ohjaaja",
            sv="ledare för kamratverksamheten",
            en="peer support coordinator",
        ),
        email="rinnalla@example.org",
        phone="050 000 0413",
        street="Laituriaukio 2",
        postal_code="94100",
        post_office="Kemi",
        meeting_times=Text(
            fi="Parittomien viikkojen torstait klo 17",
            sv="Torsdagar udda veckor kl. 17",
            en="Thursdays of odd weeks at 17",
        ),
        founded=2011,
        verified_days_ago=130,
    ),
    OrganisationText(
        key="nakovaki",
        name=Text(fi="Pohjoisen näköväki ry"),
        summary=Text(
            fi=(
                "Näkövammaisten yhdistys, joka soittaa, tulee kotiin ja kulkee mukana "
                "silmäpolille. Koko Lappi, erityisesti he, joilla ei ole tietokonetta."
            ),
            sv=(
                "Synskadades förening som ringer, kommer hem och följer med till "
                "ögonpolikliniken. Hela Lappland, särskilt de som saknar dator."
            ),
            en=(
                "An association of visually impaired people that rings, visits and comes "
                "along to the eye clinic. All Lapland, above all those without a computer."
            ),
        ),
        body=Text(
            fi=(
                "Kaikki eivät ole verkossa. Keväällä 2020 otimme jäsenluettelon ja "
                "soitimme sen läpi, koska monella ei ole laitetta eikä intoa opetella. "
                "Soittokierros tehdään nyt joka syksy.\n\n"
                "Työskentelemme silmätautien poliklinikan ja kuntoutusyksikön kanssa. "
                "Hoitaja voi ohjata uuden potilaan meille saman tapaan kuin "
                "hyvinvointilähetteellä, ensitietopäivillä on aina yhdistyksen ihminen, ja "
                "kotikäynnille lähtee vertainen mukaan.\n\n"
                "Alueelliset verkkopalvelut ovat meille hyvä ilmoitustaulu: omainen tai "
                "kotihoito lukee, ja sana kulkee."
            ),
            sv=(
                "Alla finns inte på nätet. Våren 2020 tog vi fram medlemslistan och ringde "
                "igenom den, för många har varken dator eller lust att lära sig. Nu gör vi "
                "ringrundan varje höst.\n\n"
                "Vi samarbetar med ögonpolikliniken och rehabiliteringsenheten. En skötare "
                "kan hänvisa en ny patient till oss ungefär som med en välfärdsremiss, på "
                "informationsdagarna finns alltid någon från föreningen, och en kamrat "
                "följer med på hembesök.\n\n"
                "Regionala webbtjänster är vår anslagstavla: en anhörig eller hemvården "
                "läser och ordet sprids."
            ),
            en=(
                "Not everyone is online. In spring 2020 we took out the members' list and "
                "rang through it, since many have neither a device nor the wish to learn. "
                "The calling round is now made every autumn.\n\n"
                "We work with the eye clinic and its rehabilitation unit. A nurse can "
                "refer a new patient to us much as with a wellbeing referral, someone from "
                "the association is always at the first-information days, and a peer comes "
                "along on home visits.\n\n"
                "Regional web services make a good noticeboard: a relative or home carer "
                "reads them and word gets round."
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
        themes=("nako-kuulo", "kurssit-ensitieto"),
        languages=("fi",),
        contact_role=Text(
            fi="järjestösihteeri", sv="föreningssekreterare", en="association secretary"
        ),
        email="nakovaki@example.org",
        phone="050 000 0414",
        street="Kaarikuja 7",
        postal_code="96100",
        post_office="Rovaniemi",
        online=True,
        founded=1986,
        verified_days_ago=200,
    ),
)
