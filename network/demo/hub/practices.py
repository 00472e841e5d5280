"""The hub: two practices of the network."""

import datetime as dt

from network.demo.texts import Picture, PracticeText, Text

PRACTICES = (
    PracticeText(
        key="onneksi-on-joku-malli",
        title=Text(
            fi="Onneksi on joku: yhteinen mediakampanja",
            sv="Tur att någon finns: en gemensam mediekampanj",
            en="Luckily there is someone: a shared media campaign",
        ),
        lead=Text(
            fi=(
                "Sosiaali- ja terveysjärjestöt kertovat työstään ihmisten tarinoilla, lyhyillä "
                "videoilla ja sosiaalisessa mediassa."
            ),
            sv=(
                "Social- och hälsoorganisationer berättar om sitt arbete genom människors "
                "berättelser, korta videor och sociala medier."
            ),
            en=(
                "Social and health associations tell of their work through people’s stories, short "
                "videos and social media."
            ),
        ),
        place=Text(
            fi="Valtakunnallinen, viimeksi koko maan kampanjana verkossa 2020–2021",
            sv="Nationell, senast som landsomfattande kampanj på webben 2020–2021",
            en="National; last run countrywide on the internet in 2020–2021",
        ),
        funder=Text(
            fi="Ei erillistä rahoitusta",
            sv="Ingen särskild finansiering",
            en="No separate funding",
        ),
        stage="developing",
        groups=("associations", "volunteers", "everyone"),
        area=Text(
            fi="Koko maa",
            sv="Hela landet",
            en="The whole country",
        ),
        author=Text(
            fi="Sosiaali- ja terveysalan järjestöjen valtakunnallinen kattojärjestö",
            sv="De social- och hälsovårdsorganisationernas riksomfattande takorganisation",
            en="The national umbrella body of social and health associations",
        ),
        contact_role=Text(
            fi="kampanjan yhdyshenkilö, verkoston viestintä",
            sv="kampanjens kontaktperson, nätverkets kommunikation",
            en="the campaign's contact, the network's communications",
        ),
        contact_email="info@jarjestoverkko.example.org",
        changed=dt.date(2024, 3, 22),
        target_group=Text(
            fi=(
                "Kaikki sosiaali- ja terveysalan yhdistykset, pienet ja suuret. Viesti on "
                "tarkoitettu asukkaille, päättäjille ja medioille."
            ),
            sv=(
                "Alla föreningar inom social- och hälsobranschen, små och stora. Budskapet riktar "
                "sig till invånare, beslutsfattare och medier."
            ),
            en=(
                "All social and health associations, small and large. The message is for "
                "residents, decision-makers and the media."
            ),
        ),
        idea=Text(
            fi=(
                "Yksi työkalupakki antaa kaikille saman alun: ohjeet, vinkit ja aihetunnisteen. "
                "Sen jälkeen jokainen järjestö tekee oman näköisensä sisällön paikallisesti, "
                "alueellisesti tai koko maassa.\n\n"
                "Kun ääniä on monta, ne kuullaan. Videoita kerätään Järjestöjen päivään 1.10., "
                "mutta tarinoita julkaistaan koko vuoden. Valtakunnallinen taho nostaa niitä omiin "
                "kanaviinsa ja kirjeeseensä."
            ),
            sv=(
                "En verktygslåda ger alla samma start: anvisningar, tips och en hashtagg. Sedan "
                "gör varje organisation sitt eget innehåll lokalt, regionalt eller i hela "
                "landet.\n\n"
                "När rösterna är många blir de hörda. Videor samlas till Organisationernas dag den "
                "1.10., men berättelser publiceras året om. Den nationella aktören lyfter fram dem "
                "i sina kanaler och sitt brev."
            ),
            en=(
                "One toolkit gives everybody the same start: instructions, tips and a hashtag. "
                "After that each association makes content of its own, locally, regionally or in "
                "the whole country.\n\n"
                "Many voices are heard. Videos are gathered for the Day of Civil Society "
                "Organisations on 1 October, but stories appear all year. The national body lifts "
                "them into its own channels and letter."
            ),
        ),
        conditions=Text(
            fi=(
                "- Tekijöiksi käyvät ammattilaiset, mutta yhtä hyvin jäsenet, vapaaehtoiset ja "
                "sidosryhmät taitoineen, intoineen ja tuttuineen.\n"
                "- Yritys voi olla mukana yhteistyökumppanina tai antaa osaamistaan pro bono.\n"
                "- Tarinan ihminen on antanut luvan ja tietää, miten sen voi perua."
            ),
            sv=(
                "- Yrkespersoner duger, men lika väl medlemmar, frivilliga och intressegrupper med "
                "sina kunskaper, sin iver och sina bekanta.\n"
                "- Ett företag kan vara samarbetspartner eller ge sitt kunnande pro bono.\n"
                "- Personen i berättelsen har gett tillstånd och vet hur det återkallas."
            ),
            en=(
                "- Professionals can make it, and just as well members, volunteers and "
                "stakeholders with their skills, zeal and contacts.\n"
                "- A company can be a partner or give its skills pro bono.\n"
                "- The person in the story has agreed and knows how to withdraw."
            ),
        ),
        tips=Text(
            fi=(
                "- Valitse yksi sopiva sisältö tai kokeile monta. Muotoa tärkeämpää on puhua.\n"
                "- Käytä samaa tarinaa verkkosivulla, uutiskirjeessä, somessa, päättäjille ja "
                "medialle.\n"
                "- Muista aina aihetunniste #onneksionjoku.\n"
                "- Ohjeista saa poiketa: tee niin kuin oman väkesi luonteelle sopii."
            ),
            sv=(
                "- Välj ett lämpligt innehåll eller prova många. Det är viktigare att tala än hur "
                "det ser ut.\n"
                "- Använd samma berättelse på webben, i nyhetsbrevet, i sociala medier, till "
                "beslutsfattare och medier.\n"
                "- Kom alltid ihåg hashtaggen #turattnågonfinns.\n"
                "- Du får avvika från anvisningarna: gör så som passar ditt folk."
            ),
            en=(
                "- Choose one suitable kind of content or try many. Speaking up matters more than "
                "form.\n"
                "- Use the same story on the website, in the newsletter, in social media, for "
                "decision-makers and for the media.\n"
                "- Always remember the hashtag #onneksionjoku.\n"
                "- You may depart from the instructions: do what suits your own people."
            ),
        ),
        evaluation=Text(
            fi=(
                "Malli kirjattiin toukokuussa 2020, sitä päivitettiin maaliskuussa 2024 ja se on "
                "edelleen käytössä ja kehitteillä. Koottua arviota ei vielä ole, joten kerromme "
                "mieluummin tarinoita kuin vaikutuksia, joita emme ole mitanneet."
            ),
            sv=(
                "Modellen beskrevs i maj 2020, uppdaterades i mars 2024 och är fortfarande i bruk "
                "och under utveckling. Någon samlad utvärdering finns inte ännu, så vi berättar "
                "hellre berättelser än om effekter vi inte har mätt."
            ),
            en=(
                "The practice was described in May 2020 and updated in March 2024, and it is still "
                "in use and in development. There is no full evaluation yet, so we tell stories "
                "rather than effects that we have not measured."
            ),
        ),
        themes=("vapaaehtoistoiminta", "vaikuttaminen"),
        created=dt.date(2020, 5, 11),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, joiden välissä hehkuu valo",
                sv="Tecknade händer med ett ljus mellan sig",
                en="Drawn hands with a light glowing between them",
            ),
        ),
    ),
    PracticeText(
        key="yhteinen-tieto",
        title=Text(
            fi="Yksi alue on yksi näkymä yhteiseen tietoon",
            sv="En region är en vy över gemensamma uppgifter",
            en="One region is one view of shared data",
        ),
        lead=Text(
            fi=(
                "Alueellinen sivusto ilman omaa järjestelmää: kevyt avata, helppo pitää ajan "
                "tasalla ja valmis naapuria varten."
            ),
            sv=(
                "En regional webbplats utan eget system: lätt att öppna, lätt att hålla aktuell "
                "och färdig för grannen."
            ),
            en=(
                "A regional site without a system of its own: light to open, easy to keep up and "
                "ready for its neighbour."
            ),
        ),
        place=Text(
            fi="Kainuu, Kanta-Häme, Keski-Suomi ja Lappi",
            sv="Kajanaland, Egentliga Tavastland, Mellersta Finland och Lappland",
            en="Kainuu, Kanta-Häme, Central Finland and Lapland",
        ),
        funder=Text(
            fi="Alueet yhdessä, kukin omalla osuudellaan",
            sv="Regionerna tillsammans, var och en med sin andel",
            en="The regions together, each with its share",
        ),
        stage="ready",
        groups=("associations", "officials"),
        area=Text(
            fi="Neljä maakuntaa",
            sv="Fyra landskap",
            en="Four regions",
        ),
        author=Text(
            fi="Alueiden järjestöverkot yhdessä",
            sv="Regionernas föreningsnätverk tillsammans",
            en="The regions' networks together",
        ),
        contact_role=Text(
            fi="verkoston viestintä",
            sv="nätverkets kommunikation",
            en="the network's communications",
        ),
        contact_email="info@jarjestoverkko.example.org",
        target_group=Text(
            fi=(
                "Maakunnat, jotka pohtivat järjestötiedon kokoamista, sekä niiden asukkaat ja "
                "ammattilaiset."
            ),
            sv=(
                "Landskap som funderar på att samla föreningsuppgifter, och deras invånare och "
                "yrkespersoner."
            ),
            en=(
                "Regions that are thinking of gathering information on associations, and their "
                "residents and professionals."
            ),
        ),
        idea=Text(
            fi=(
                "Kun kolmetoista palvelua hoitaa samaa asiaa, puhelinnumero vanhenee "
                "kolmessatoista paikassa. Tässä mallissa järjestöllä on yksi tietue ja yksi "
                "osoite. Alue on näkymä, joka poimii tietueista omat kuntansa.\n\n"
                "Uutisia, tapahtumia ja tarinoita voi jakaa naapurille, mutta ne kirjoitetaan vain "
                "kerran."
            ),
            sv=(
                "När tretton tjänster sköter samma sak föråldras ett telefonnummer på tretton "
                "ställen. I den här modellen har en förening en post och en adress. En region är "
                "en vy som plockar ut sina egna kommuner.\n\n"
                "Nyheter, evenemang och berättelser kan delas med grannen, men de skrivs bara en "
                "gång."
            ),
            en=(
                "When thirteen services do the same job, a telephone number goes stale in thirteen "
                "places. In this practice an association has one record and one address. A region "
                "is a view that picks out its own municipalities.\n\n"
                "News, events and stories can be shared with a neighbour but are written only once."
            ),
        ),
        conditions=Text(
            fi=(
                "- Jokainen alue nimeää toimituksen ja yhteyshenkilöt kuntiin.\n"
                "- Yhteisistä pelisäännöistä ja kehittämisestä sovitaan säännöllisesti.\n"
                "- Alueen toimittaja näkee ja muuttaa vain oman alueensa sisältöä."
            ),
            sv=(
                "- Varje region utser en redaktion och kontaktpersoner i kommunerna.\n"
                "- Man kommer regelbundet överens om gemensamma regler och utveckling.\n"
                "- Regionens redaktör ser och ändrar bara den egna regionens innehåll."
            ),
            en=(
                "- Each region names its editors, and contact people in municipalities.\n"
                "- Common rules and development are agreed on regularly.\n"
                "- A region’s editor sees and changes only that region’s content."
            ),
        ),
        tips=Text(
            fi=(
                "- Varaa aikaa kunnissa käymiseen. Sivusto ei yksin tavoita pieniä yhdistyksiä.\n"
                "- Aloita tiedoista, jotka ovat jo oikein, ja tarkista loput vähitellen.\n"
                "- Kerro avoimesti, milloin mikäkin tieto on tarkistettu."
            ),
            sv=(
                "- Reservera tid för besök i kommunerna. En webbplats når inte ensam små "
                "föreningar.\n"
                "- Börja med de uppgifter som redan är rätt och kontrollera resten efter hand.\n"
                "- Berätta öppet när varje uppgift är kontrollerad."
            ),
            en=(
                "- Set time aside for visiting municipalities. A site alone does not reach small "
                "associations.\n"
                "- Begin with what is already right and check the rest little by little.\n"
                "- Tell openly when each fact was last checked."
            ),
        ),
        evaluation=Text(
            fi=(
                "Malli on käytössä neljässä maakunnassa ja 62 kunnassa. Seuraamme, kuinka suuri "
                "osa tiedoista on tarkistettu vuoden sisällä, ja julkaisemme osuuden jokaisella "
                "alueella."
            ),
            sv=(
                "Modellen används i fyra landskap och 62 kommuner. Vi följer hur stor del av "
                "uppgifterna som kontrollerats inom ett år och visar andelen i varje region."
            ),
            en=(
                "The practice is in use in four regions and 62 municipalities. We follow what "
                "share of the records has been checked within a year, and publish it in every "
                "region."
            ),
        ),
        themes=("jarjestoyhteistyo",),
        created=dt.date(2025, 9, 1),
        picture=Picture(
            motif="field",
            alt=Text(
                fi="Piirretty peltomaisema, jonka yli kulkee yksi tie",
                sv="Ett tecknat åkerlandskap med en väg tvärs igenom",
                en="A drawn field crossed by a single road",
            ),
        ),
    ),
)
