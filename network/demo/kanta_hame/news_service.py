"""News that residents and associations of Kanta-Häme meet first."""

from network.demo.texts import NewsText, Picture, Text

from .everywhere import EVERYWHERE

NEWS = (
    NewsText(
        key="vuosi-neuvontaa",
        title=Text(
            fi="Vuosi neuvontaa: puhelin soi, auto kulki",
            sv="Ett år av rådgivning: telefonen ringde, bilen rullade",
            en="A year of advice: the phone rang, the car rolled",
        ),
        lead=Text(
            fi=(
                "Käyttäjätuen vuosiraportti kertoo, mitä yhdistykset kysyivät ja missä kunnissa "
                "kävimme."
            ),
            sv=(
                "Användarstödets årsrapport berättar vad föreningarna frågade och vilka kommuner "
                "vi besökte."
            ),
            en=(
                "The yearly report of user support tells what associations asked and which "
                "municipalities we visited."
            ),
        ),
        body=Text(
            fi=(
                "Vuoden 2025 aikana meihin otettiin yhteyttä 640 kertaa. Useimmin pyydettiin apua "
                "oman sivun päivittämiseen, toiseksi useimmin kysyttiin, miten sivustolta löytää "
                "tai sinne ilmoittaa jotakin.\n\n"
                "## Jokaisessa kunnassa käytiin\n\n"
                "Vierailuja kertyi 23, ja kaikki maakunnan 11 kuntaa saivat ainakin yhden. Pisin "
                "päivä vietettiin Lopella: opastus alkoi aamulla kirjastossa ja päättyi illalla "
                "kyläyhdistyksen saunakamariin.\n\n"
                "> Luulin, että tässä menee koko päivä. Meni puoli tuntia, ja lopun ajan "
                "juttelimme muista asioista. — yhdistyksen sihteeri, opastuksessa\n\n"
                "Raportista näet myös, millaisia yhteydenotot olivat. Viisitoista jäi "
                "luokittelematta, koska kiireessä aihe unohtui kirjata. Sekin on kerrottu.\n\n"
                "! Luvut ovat tämän esittelysivuston omia esimerkkilukuja."
            ),
            sv=(
                "Under 2025 blev vi kontaktade 640 gånger. Oftast bad man om hjälp med att "
                "uppdatera sin sida, näst oftast frågade man hur man hittar eller anmäler något på "
                "webbplatsen.\n\n"
                "## Vi besökte varje kommun\n\n"
                "Besöken blev 23, och alla 11 kommuner i landskapet fick minst ett. Den längsta "
                "dagen hade vi i Loppi: handledningen började på morgonen i biblioteket och "
                "slutade på kvällen i byaföreningens bastukammare.\n\n"
                "> Jag trodde att det skulle ta hela dagen. Det tog en halvtimme, och resten av "
                "tiden pratade vi om annat. — föreningssekreterare vid en handledning\n\n"
                "I rapporten ser du också hurdana kontakterna var. Femton saknar ämne, eftersom "
                "det glömdes bort i brådskan. Också det berättar vi.\n\n"
                "! Siffrorna är demonstrationswebbplatsens egna exempel."
            ),
            en=(
                "In 2025 we were contacted 640 times. Most often we were asked to help update a "
                "page, and next most often how to find or announce something on the site.\n\n"
                "## We went to every municipality\n\n"
                "There were 23 visits, and all 11 municipalities of the region had at least one. "
                "The longest day was in Loppi: guidance began in the library in the morning and "
                "ended at night in the village association's sauna room.\n\n"
                "> I thought this would take all day. It took half an hour, and the rest of the "
                "time we talked about other things. — association secretary at a guidance "
                "session\n\n"
                "The report also shows what the contacts were about. Fifteen have no category, "
                "because in the rush nobody noted the theme. We say that too.\n\n"
                "! The figures are this demonstration site's own examples."
            ),
        ),
        days_ago=3,
        municipalities=EVERYWHERE,
        themes=("jarjestoyhteistyo",),
        organisations=("vanajaveden-setlementti",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet pöydällä, välissä puhelin ja muistivihko",
                sv="Tecknade händer på ett bord, mellan dem en telefon och ett anteckningsblock",
                en="Drawn hands on a table with a phone and a notebook between them",
            ),
        ),
    ),
    NewsText(
        key="paivityskierros-alkoi",
        title=Text(
            fi="Tuliko sinullekin viesti kolmella napilla?",
            sv="Fick du också ett meddelande med tre knappar?",
            en="Did you get our message with three buttons?",
        ),
        lead=Text(
            fi=(
                "Tietojen päivityskierros on käynnissä. Yhdellä painalluksella kerrot, pitävätkö "
                "yhdistyksesi tiedot paikkansa."
            ),
            sv=(
                "Uppdateringsrundan pågår. Med ett tryck berättar du om föreningens uppgifter "
                "stämmer."
            ),
            en=(
                "The update round is under way. One press tells us whether your association's "
                "details are right."
            ),
        ),
        body=Text(
            fi=(
                "Vanhentunut puhelinnumero on pahempi kuin puuttuva. Siksi kysymme jokaiselta "
                "yhdistykseltä kerran vuodessa, ovatko tiedot kunnossa.\n\n"
                "- Tiedot ovat oikein: paina ensimmäistä nappia, muuta ei tarvita.\n"
                "- Jokin on muuttunut: toisesta napista aukeaa lomake.\n"
                "- Olemme lopettaneet: kolmas nappi kertoo sen kauniisti myös kävijöille.\n\n"
                "## Entä jos viesti hukkui?\n\n"
                "Lähetämme muistutuksen. Ellei siihenkään vastata, soitamme. Numero 050 000 0300 "
                "on siis ylläpidon, ei myyjän.\n\n"
                "Tarkistetun sivun alareunassa näkyy kuukausi, jolloin tiedot viimeksi "
                "vahvistettiin. Kävijä tietää silloin, mihin voi luottaa."
            ),
            sv=(
                "Ett föråldrat telefonnummer är värre än ett som saknas. Därför frågar vi varje "
                "förening en gång om året om uppgifterna är i ordning.\n\n"
                "- Uppgifterna stämmer: tryck på den första knappen, mer behövs inte.\n"
                "- Något har ändrats: den andra knappen öppnar en blankett.\n"
                "- Vi har slutat: den tredje knappen berättar det vackert också för besökarna.\n\n"
                "## Om meddelandet försvann?\n\n"
                "Vi skickar en påminnelse. Om ingen svarar på den heller ringer vi. Numret 050 000 "
                "0300 är alltså vårt, inte en försäljares.\n\n"
                "Längst ner på en kontrollerad sida syns månaden då uppgifterna senast "
                "bekräftades. Då vet besökaren vad man kan lita på."
            ),
            en=(
                "An outdated phone number is worse than a missing one. So once a year we ask every "
                "association whether its details are in order.\n\n"
                "- All correct: press the first button, nothing else is needed.\n"
                "- Something has changed: the second button opens a form.\n"
                "- We have ended: the third button tells visitors so, gracefully.\n\n"
                "## What if the message got lost?\n\n"
                "We send a reminder. If that is not answered either, we ring. The number 050 000 "
                "0300 is ours, not a salesperson's.\n\n"
                "At the foot of a checked page you see the month in which the details were last "
                "confirmed. Then visitors know what they can rely on."
            ),
        ),
        days_ago=9,
        themes=("jarjestoyhteistyo", "digituki"),
        organisations=("vanajaveden-setlementti",),
    ),
    NewsText(
        key="tallikaverit-avoimet-ovet",
        title=Text(
            fi="Tallin ovi auki lauantaina",
            sv="Stalldörren står öppen på lördag",
            en="The stable door is open on Saturdays",
        ),
        lead=Text(
            fi="Ypäjän Tallikaverit kutsuu perheitä tutustumaan hevosiin ennen uuden ryhmän alkua.",
            sv=(
                "Ypäjän Tallikaverit bjuder in familjer att bekanta sig med hästarna innan en ny "
                "grupp startar."
            ),
            en="Ypäjän Tallikaverit invites families to meet the horses before a new group starts.",
        ),
        body=Text(
            fi=(
                "Uuteen ryhmään mahtuu neljä alakouluikäistä. Ennen kuin mitään päätetään, lapsi "
                "saa tulla katsomaan, miltä talli tuoksuu ja kuinka iso hevosen pää oikeasti "
                "on.\n\n"
                "Tutustuminen kestää puoli tuntia perhettä kohti. Hevosia ei tarvitse koskea. "
                "Viime vuonna yksi lapsi katseli koko ajan kissaa, ja sekin oli hyvä alku.\n\n"
                "## Näin varaat ajan\n\n"
                "Soita tallivastaavalle iltapäivisin. Kerro, jos lapsi pelkää kovia ääniä tai "
                "tarvitsee kuvakortteja, niin varaudumme. Ypäjän ulkopuolelta tuleville etsitään "
                "kyytikaveri."
            ),
            sv=(
                "I den nya gruppen ryms fyra barn i lågstadieåldern. Innan något bestäms får "
                "barnet komma och känna hur stallet luktar och se hur stort ett hästhuvud "
                "egentligen är.\n\n"
                "Besöket tar en halvtimme per familj. Man behöver inte röra hästarna. I fjol "
                "tittade ett barn bara på katten, och det var också en god början.\n\n"
                "## Så bokar du tid\n\n"
                "Ring stallansvariga på eftermiddagarna. Berätta om barnet är rädd för höga ljud "
                "eller behöver bildkort, så förbereder vi oss. För dem som kommer från andra "
                "kommuner söker vi samåkning."
            ),
            en=(
                "The new group has room for four children of primary school age. Before anything "
                "is decided, a child may come and see how a stable smells and how big a horse's "
                "head really is.\n\n"
                "A visit takes half an hour per family. Nobody needs to touch a horse. Last year "
                "one child watched only the cat, and that was a good start too.\n\n"
                "## How to book\n\n"
                "Ring the stable manager in the afternoon. Tell us if your child is afraid of loud "
                "noises or needs picture cards, and we will prepare. We look for shared rides for "
                "those coming from outside Ypäjä."
            ),
        ),
        days_ago=14,
        municipalities=("Ypäjä",),
        themes=("elainavusteisuus", "erityislapset"),
        organisations=("tallikaverit",),
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty hevoslaidun, portilla lapsi ja aikuinen",
                sv="Tecknad hästhage med ett barn och en vuxen vid grinden",
                en="Drawn horse paddock with a child and an adult at the gate",
            ),
        ),
    ),
    NewsText(
        key="kuntakierros-jatkuu",
        title=Text(
            fi="Kuntakierros jatkuu: tulemme teidän kahvipöytäänne",
            sv="Kommunrundan fortsätter: vi kommer till ert kaffebord",
            en="The municipal tour goes on: we come to your coffee table",
        ),
        lead=Text(
            fi=(
                "Sähköposti tavoittaa osan yhdistyksistä, kylätalo loput. Siksi lähdemme taas tien "
                "päälle."
            ),
            sv=(
                "E-posten når en del föreningar, byagården resten. Därför ger vi oss ut på vägen "
                "igen."
            ),
            en=(
                "E-mail reaches some associations, the village hall the rest. So we take to the "
                "road again."
            ),
        ),
        body=Text(
            fi=(
                "Moni pieni yhdistys toimii ilman verkkosivuja ja omaa sähköpostia. Heille "
                "palvelusta kerrotaan parhaiten kasvokkain, siellä missä he muutenkin tapaavat.\n\n"
                "## Mitä pysäkillä tapahtuu\n\n"
                "- Opastamme oman sivun tekoon, kone löytyy meiltä.\n"
                "- Kuulemme, mitä sivustolta puuttuu.\n"
                "- Tuomme esitteitä ja julisteita ilmoitustaululle.\n"
                "- Vaihdamme kuulumiset kunnan järjestöyhdyshenkilön kanssa.\n\n"
                "Samaan aikaan käytämme muitakin keinoja: soitamme, kirjoitamme paikallislehtiin "
                "ja pyydämme jo mukana olevia yhdistyksiä kutsumaan naapurinsa.\n\n"
                "Seuraavat pysäkit löydät tapahtumista. Puuttuuko kuntasi? Pyydä meidät kylään."
            ),
            sv=(
                "Många små föreningar klarar sig utan webbsida och egen e-post. För dem berättar "
                "man bäst om tjänsten ansikte mot ansikte, där de annars också träffas.\n\n"
                "## Vad händer på hållplatsen\n\n"
                "- Vi visar hur man gör en egen sida, dator finns hos oss.\n"
                "- Vi lyssnar på vad som saknas på webbplatsen.\n"
                "- Vi tar med broschyrer och affischer till anslagstavlan.\n"
                "- Vi utbyter nyheter med kommunens kontaktperson för föreningar.\n\n"
                "Samtidigt använder vi också andra sätt: vi ringer, skriver i lokaltidningar och "
                "ber de föreningar som redan är med att bjuda in sina grannar.\n\n"
                "De följande hållplatserna hittar du bland evenemangen. Saknas din kommun? Bjud "
                "hem oss."
            ),
            en=(
                "Many small associations manage without a website or an e-mail address of their "
                "own. They hear of the service best face to face, where they meet in any case.\n\n"
                "## What happens at a stop\n\n"
                "- We help you make your page; we bring a computer.\n"
                "- We hear what is missing from the site.\n"
                "- We bring leaflets and posters for the notice board.\n"
                "- We catch up with the municipal contact for associations.\n\n"
                "At the same time we use other means: we ring, write in local papers and ask "
                "associations that have already joined to invite their neighbours.\n\n"
                "You will find the next stops among the events. Is your municipality missing? Ask "
                "us over."
            ),
        ),
        days_ago=22,
        municipalities=("Loppi", "Ypäjä", "Hattula"),
        themes=("jarjestoyhteistyo",),
        organisations=("vanajaveden-setlementti",),
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty maantie peltojen keskellä, tiellä pieni auto",
                sv="Tecknad landsväg mellan åkrar med en liten bil",
                en="Drawn country road among fields with a small car",
            ),
        ),
    ),
    NewsText(
        key="maailmanpoyta-forssa",
        title=Text(
            fi="Kielikahvila sai toisen pöydän Forssasta",
            sv="Språkkaféet fick ett andra bord i Forssa",
            en="The language café has a second table, in Forssa",
        ),
        lead=Text(
            fi=(
                "Kaksi yhdistystä huomasi toisensa hakemistossa. Nyt Olohuoneessa puhutaan "
                "maanantaisin montaa kieltä."
            ),
            sv=(
                "Två föreningar fick syn på varandra i katalogen. Nu talas det många språk i "
                "Olohuone på måndagar."
            ),
            en=(
                "Two associations noticed each other in the directory. Now many languages are "
                "spoken there on Mondays."
            ),
        ),
        body=Text(
            fi=(
                "Maailmanpöydällä oli ohjaajia mutta ei tilaa. Loimijoen Olohuoneella oli tila, "
                "joka oli maanantai-iltaisin tyhjä. Puhelu kesti vartin.\n\n"
                "Ensimmäisellä kerralla paikalla oli yksitoista ihmistä, joista kolme oli tullut "
                "leipomaan. Leipominen osoittautuikin parhaaksi tavaksi opetella mittasanoja.\n\n"
                "> Ensin opin sanan desi. Toiseksi opin, että pullaa syödään aina kaksi. — "
                "kielikahvilan kävijä\n\n"
                "Mukaan ei ilmoittauduta. Tule, kun ehdit, ja lähde, kun pitää."
            ),
            sv=(
                "Maailmanpöytä hade handledare men ingen lokal. Loimijoen Olohuone hade en lokal "
                "som stod tom på måndagskvällarna. Telefonsamtalet tog en kvart.\n\n"
                "Den första gången kom elva personer, av vilka tre hade kommit för att baka. "
                "Bakning visade sig också vara det bästa sättet att lära sig måttord.\n\n"
                "> Först lärde jag mig ordet deciliter. Sedan lärde jag mig att man alltid äter "
                "två bullar. — besökare på språkkaféet\n\n"
                "Ingen anmälan behövs. Kom när du hinner och gå när du måste."
            ),
            en=(
                "Maailmanpöytä had leaders but no room. Loimijoen Olohuone had a room that stood "
                "empty on Monday evenings. The phone call took a quarter of an hour.\n\n"
                "Eleven people came the first time, three of them to bake. Baking turned out to be "
                "the best way to learn words for measures.\n\n"
                "> First I learned the word decilitre. Next I learned that one always eats two "
                "buns. — visitor to the language café\n\n"
                "You need not sign up. Come when you can and leave when you must."
            ),
        ),
        days_ago=31,
        municipalities=("Forssa",),
        themes=("kotoutuminen", "kohtaamispaikat"),
        organisations=("maailmanpoyta", "loimijoen-olohuone"),
    ),
)
