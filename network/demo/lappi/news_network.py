"""News of Lappi about the network itself: meet-ups, lifts, guidance and grants."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="treffit-vapaaehtoiset",
        title=Text(
            fi="Järjestötreffeille saa nyt tuoda vieraan",
            sv="Ta med en gäst till föreningsträffen",
            en="Bring a guest to the association meet-up",
            se="Servviid deaivvadeapmi: váldde eaktodáhtolačča fárrui",
        ),
        lead=Text(
            fi=(
                "Seuraavilla treffeillä puhutaan vapaaehtoisista ja "
                "kokemusasiantuntijoista. Siksi jokaista pyydetään ottamaan mukaan yksi."
            ),
            sv=(
                "Nästa träff handlar om frivilliga och erfarenhetsexperter. Därför ombeds "
                "var och en ta med sig en."
            ),
            en=(
                "The next meet-up is about volunteers and experts by experience, so "
                "everyone is asked to bring one along."
            ),
            se=(
                "Boahtte deaivvadeamis mii ságastallat eaktodáhtolašbarggu birra. Buohkat "
                "leat bures boahtin."
            ),
        ),
        body=Text(
            fi=(
                "Yhdistysten työntekijät ovat puhuneet vapaaehtoisista monta kertaa, mutta "
                "harvemmin heidän kanssaan. Nyt tuolit on laskettu niin, että jokaisen "
                "vieressä on paikka yhdelle, joka tekee työtä omasta halustaan tai oman "
                "kokemuksensa voimin.\n\n"
                "## Kaksi kutsujaa\n\n"
                "Illan kutsuvat koolle muistiyhdistyksen ohjaaja ja hormonisairauksien "
                "vertaisyhdistyksen viestintävastaava. He jakavat väen pienryhmiin ja "
                "pitävät huolen, että vieraat puhuvat ensin.\n\n"
                "- Mikä sai sinut mukaan?\n"
                "- Missä kohdassa olisit kaivannut tukea?\n"
                "- Mitä toivot yhdistykseltä ensi vuonna?\n\n"
                "Paikalle pääsee Rovaniemellä tai etänä. Tapahtuman sivulla on "
                "kimppakyytitaulu, ja kaukaa tulevien kannattaa katsoa se ennen kuin "
                "käynnistää oman auton."
            ),
            sv=(
                "Föreningarnas anställda har talat om frivilliga många gånger, men mer "
                "sällan med dem. Nu är stolarna räknade så att det bredvid var och en "
                "finns plats för någon som arbetar av fri vilja eller med sin egen "
                "erfarenhet som stöd.\n\n"
                "## Två sammankallare\n\n"
                "Kvällen leds av en minnesförenings handledare och den "
                "kommunikationsansvariga i en kamratförening för hormonsjukdomar. De delar "
                "in folket i smågrupper och ser till att gästerna talar först.\n\n"
                "- Vad fick dig att komma med?\n"
                "- När hade du behövt stöd?\n"
                "- Vad önskar du av föreningen nästa år?\n\n"
                "Man deltar i Rovaniemi eller på distans. På evenemangets sida finns en "
                "samåkningstavla som den som kommer långt ifrån gärna får titta på innan "
                "den egna bilen startas."
            ),
            en=(
                "Association staff have talked about volunteers many times, but less often "
                "with them. This time the chairs are counted so that beside everyone there "
                "is a place for someone who works of their own free will or from their own "
                "experience.\n\n"
                "## Two conveners\n\n"
                "The evening is called together by a memory association's adviser and the "
                "communications lead of a peer association for hormonal conditions. They "
                "will split people into small groups and see that the guests speak "
                "first.\n\n"
                "- What made you join?\n"
                "- When would you have needed support?\n"
                "- What do you hope for from the association next year?\n\n"
                "You can come to Rovaniemi or take part online. The event page has a "
                "car-pool board, well worth a look before you start your own car."
            ),
        ),
        days_ago=4,
        municipalities=("Rovaniemi",),
        themes=("vapaaehtoistoiminta", "vertaistuki-kokemus"),
        organisations=("jarjestotupa", "muistitupa", "revontulten-vertaiset"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä istumassa piirissä",
                sv="Tecknade människor som sitter i ring",
                en="Drawn people sitting in a circle",
            ),
        ),
    ),
    NewsText(
        key="kimppakyyti",
        title=Text(
            fi="Neljä yhdistystä, yksi auto",
            sv="Fyra föreningar, en bil",
            en="Four associations, one car",
            se="Okta biila, njeallje searvvi",
        ),
        lead=Text(
            fi=(
                "Kimppakyytitaululta löytyy nyt matka melkein joka viikolle. Useimmat "
                "lähdöt ovat iltaisin ja viikonloppuisin."
            ),
            sv=(
                "På samåkningstavlan finns nu en resa nästan varje vecka. De flesta går på "
                "kvällar och veckoslut."
            ),
            en=(
                "The car-pool board now has a trip for nearly every week. Most leave in "
                "the evening or at the weekend."
            ),
            se="Sáhtát almmuhit iežat mátkki neahtas. Nubbi sáhttá boahtit fárrui.",
        ),
        body=Text(
            fi=(
                "Sallan terveyskeskuksessa oli viime kuussa vilkas aamu: näkövammaisten "
                "yhdistys, muistituki, erityislasten perheet ja retkinuoret olivat tulleet "
                "samalla kyydillä ja samalla pöydälläkin riitti tilaa.\n\n"
                "Ajatus on peräisin ensimmäisiltä järjestötreffeiltä helmikuulta 2020. "
                "Silloin luvattiin selvittää, kumpi palvelisi paremmin, oma ryhmä vai "
                "kalenteri, johon lähtijä merkitsee menonsa. Kalenteri voitti, koska sen "
                "saa näkymään omillakin sivuilla.\n\n"
                "## Mihin lähdetään\n\n"
                "- esittelyihin terveyskeskuksissa\n"
                "- tapaamaan vertaistukihenkilöitä\n"
                "- ryhmiin ja asiakkaiden luo\n"
                "- kampanjoihin ja kuntien tilaisuuksiin\n"
                "- kyläiltoihin ja kyläneuvostoihin\n\n"
                "Taululla näkyvät vain päivä, reitti ja paikat. Yhteystiedot välitetään "
                "sähköpostilla, ja ilmoitus poistuu matkan jälkeen."
            ),
            sv=(
                "Förra månaden var det en livlig morgon på hälsocentralen i Salla: "
                "synskadades förening, minnesstödet, familjer med barn med särskilda behov "
                "och de unga vandrarna hade kommit med samma skjuts, och även bordet "
                "räckte till.\n\n"
                "Tanken väcktes på den första föreningsträffen i februari 2020. Då lovade "
                "man utreda vad som fungerar bäst, en egen grupp eller en kalender där den "
                "som åker skriver in sin resa. Kalendern vann, eftersom den kan visas "
                "också på egna sidor.\n\n"
                "## Vart åker man\n\n"
                "- till presentationer på hälsocentraler\n"
                "- för att träffa stödpersoner\n"
                "- till grupper och klienter\n"
                "- till kampanjer och kommunernas tillställningar\n"
                "- till byakvällar och byaråd\n\n"
                "På tavlan syns bara dag, rutt och platser. Kontaktuppgifterna förmedlas "
                "per e-post och annonsen försvinner efter resan."
            ),
            en=(
                "Last month the health centre in Salla had a lively morning: the visually "
                "impaired, the memory support, the families of children with special needs "
                "and the young hikers had all come in one car, and one table was big "
                "enough as well.\n\n"
                "The idea goes back to the first meet-up in February 2020. Someone "
                "promised to find out what would serve best, a group or a calendar where "
                "people enter their trips. The calendar won, because it can be shown on an "
                "association's own pages too.\n\n"
                "## Where people go\n\n"
                "- introductions at health centres\n"
                "- meetings with peer supporters\n"
                "- groups and clients\n"
                "- campaigns and municipal occasions\n"
                "- village evenings and village councils\n\n"
                "The board shows only the day, the route and the seats. Contact details "
                "are passed on by mail, and the notice disappears after the trip."
            ),
        ),
        days_ago=16,
        municipalities=("Salla", "Kemijärvi", "Rovaniemi"),
        themes=("jarjestoyhteistyo",),
        organisations=("nakovaki", "muistitupa", "tahtipolku", "retkinuoret"),
    ),
    NewsText(
        key="puhelinopastus",
        title=Text(
            fi="Ensimmäinen etäkokous onnistuu puhelin korvalla",
            sv="Första distansmötet lyckas med luren vid örat",
            en="Your first online meeting, with a phone at your ear",
            se="Veahkki telefovnna bokte",
        ),
        lead=Text(
            fi=(
                "Järjestötuvan opastajat soittavat ja ovat linjalla, kunnes ääni ja kuva toimivat."
            ),
            sv=(
                "Järjestötupas handledare ringer och stannar kvar på linjen tills ljud och "
                "bild fungerar."
            ),
            en=(
                "Advisers at the Järjestötupa ring you and stay on the line until sound "
                "and picture work."
            ),
            se="Mii riŋget dutnje ja veahkehit du. Veahkki lea nuvttá.",
        ),
        body=Text(
            fi=(
                "Videopuhelu on helppo sen jälkeen, kun se on kerran onnistunut. Siihen "
                "ensimmäiseen kertaan Järjestötupa tarjoaa nyt seuraa: varaa aika, ja "
                "opastaja soittaa tavalliseen puhelimeen.\n\n"
                "> Luulin, että kone on rikki. Se olikin mykistetty, kuten minäkin.\n"
                "> — etäkahvilan kävijä, 79 vuotta\n\n"
                "Apua saa Zoomin ja Teamsin käyttöön. Yhdistykselle voidaan pitää myös "
                "harjoituskokous, jossa mikään ei ole tosissaan.\n\n"
                "Jos verkko ei kiinnosta, se on aivan yhtä hyvä vastaus. Silloin etsimme "
                "soittoringin, kirjeystävän tai ryhmän, johon pääsee jalan."
            ),
            sv=(
                "Ett videosamtal är lätt när det har lyckats en gång. För den första "
                "gången erbjuder Järjestötupa nu sällskap: boka en tid, så ringer "
                "handledaren till din vanliga telefon.\n\n"
                "> Jag trodde att datorn var sönder. Den hade bara tystats, precis som "
                "jag.\n"
                "> — gäst på nätkaféet, 79 år\n\n"
                "Hjälp finns för Zoom och Teams. En förening kan också få ett övningsmöte "
                "där inget är på riktigt.\n\n"
                "Om nätet inte lockar är det ett lika bra svar. Då hittar vi en ringkedja, "
                "en brevvän eller en grupp på gångavstånd."
            ),
            en=(
                "A video call is easy once it has worked. For that first time the "
                "Järjestötupa now offers company: book a time and an adviser rings your "
                "ordinary phone.\n\n"
                "> I thought the machine was broken. It had only been muted, and so had "
                "I.\n"
                "> — visitor to the online café, aged 79\n\n"
                "Help is at hand for Zoom and Teams. An association can also have a "
                "practice meeting where nothing is in earnest.\n\n"
                "If the internet does not appeal, that is just as good an answer. Then we "
                "will find a phone circle, a pen friend or a group within walking distance."
            ),
        ),
        days_ago=41,
        themes=("digituki",),
        organisations=("jarjestotupa", "senioritupa"),
    ),
    NewsText(
        key="avustusklinikka",
        title=Text(
            fi="Avustusklinikka auttaa hakemuksen alkuun",
            sv="Understödskliniken hjälper i gång ansökan",
            en="The grant clinic gets your application started",
            se="Rávven doarjagiid ohcamii",
        ),
        lead=Text(
            fi=(
                "Tunnin tapaamisessa käydään läpi tavoite, budjetti ja se yksi lause, "
                "jonka rahoittaja muistaa."
            ),
            sv=(
                "Under en timme går vi igenom målet, budgeten och den enda mening som "
                "finansiären minns."
            ),
            en=(
                "In one hour we go through the aim, the budget and the single sentence a "
                "funder will remember."
            ),
            se="Mii veahkehit searvvi, mii áigu ohcat doarjaga.",
        ),
        body=Text(
            fi=(
                "Kun STEA ja rakennerahastot avasivat keväällä 2020 ylimääräiset haut "
                "koronakriisin vuoksi, moni pieni yhdistys jätti hakematta. Syy ei ollut "
                "ideassa vaan lomakkeessa.\n\n"
                "Klinikalla lomake avataan yhdessä. Mukaan tarvitaan kaksi ihmistä: se, "
                "joka tuntee toiminnan, ja se, joka uskaltaa sanoa, ettei ymmärrä.\n\n"
                "- vapaat ajat varataan Järjestötuvalta\n"
                "- tapaaminen onnistuu Rovaniemellä, etänä tai kuntakierroksella\n"
                "- palvelu on yhdistyksille maksuton"
            ),
            sv=(
                "När STEA och strukturfonderna öppnade extra utlysningar våren 2020 på "
                "grund av coronakrisen lät många små föreningar bli att söka. Orsaken var "
                "inte idén utan blanketten.\n\n"
                "På kliniken öppnar vi blanketten tillsammans. Två personer behövs: en som "
                "känner verksamheten och en som vågar säga att hen inte förstår.\n\n"
                "- lediga tider bokas hos Järjestötupa\n"
                "- vi ses i Rovaniemi, på distans eller under kommunrundan\n"
                "- tjänsten är gratis för föreningar"
            ),
            en=(
                "When STEA and the structural funds opened extra calls in spring 2020 "
                "because of the corona crisis, many small associations did not apply. The "
                "trouble was not the idea but the form.\n\n"
                "At the clinic the form is opened together. Two people are needed: one who "
                "knows the work and one who dares to say that they do not understand.\n\n"
                "- free times are booked from the Järjestötupa\n"
                "- we meet in Rovaniemi, online or on the tour of municipalities\n"
                "- the service is free for associations"
            ),
        ),
        days_ago=88,
        themes=("rahoitus-avustukset",),
        organisations=("jarjestotupa",),
    ),
)
