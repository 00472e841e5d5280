"""Keski-Suomi: good practices of the region."""

import datetime as dt

from network.demo.texts import Picture, PracticeText, Text

PRACTICES = (
    PracticeText(
        key="kuntakirje",
        title=Text(
            fi="Kuntakirje: järjestöjen terveiset päättäjille",
            sv="Kommunbrevet: föreningarnas hälsning till beslutsfattare",
            en="The municipal letter: greetings from associations to decision-makers",
        ),
        lead=Text(
            fi=(
                "Lyhyt säännöllinen kirje, joka kertoo viranhaltijoille ja luottamushenkilöille "
                "järjestöjen hyvinvointityöstä ja yhteistyön paikoista."
            ),
            sv=(
                "Ett kort regelbundet brev som berättar för tjänsteinnehavare och förtroendevalda "
                "om föreningarnas välfärdsarbete och möjligheter till samarbete."
            ),
            en=(
                "A short regular letter that tells officials and elected members of associations’ "
                "wellbeing work and openings for cooperation."
            ),
        ),
        place=Text(
            fi="Keski-Suomen kunnat ja maakunta",
            sv="Kommunerna och landskapet Mellersta Finland",
            en="The municipalities and region of Central Finland",
        ),
        funder=Text(
            fi="Alkujaan hanke Keski-Suomen vaikuttavat järjestöt, nyt osa tätä palvelua",
            sv=(
                "Ursprungligen projektet Keski-Suomen vaikuttavat järjestöt, nu en del av den här "
                "tjänsten"
            ),
            en=(
                "Originally the project Keski-Suomen vaikuttavat järjestöt, now part of this "
                "service"
            ),
        ),
        stage="in_use",
        groups=("officials", "associations"),
        area=Text(
            fi="Keski-Suomi",
            sv="Mellersta Finland",
            en="Central Finland",
        ),
        whole=Text(
            fi="Keski-Suomen vaikuttavat järjestöt -hanke",
            sv="Projektet Keski-Suomen vaikuttavat järjestöt",
            en="The project Keski-Suomen vaikuttavat järjestöt",
        ),
        author=Text(
            fi="Hankkeen viestintä",
            sv="Projektets kommunikation",
            en="The project's communications",
        ),
        contact_role=Text(
            fi="kuntakirjeen toimittaja",
            sv="kommunbrevets redaktör",
            en="the editor of the municipal letter",
        ),
        target_group=Text(
            fi=(
                "Kuntien ja maakunnan viranhaltijat ja päättäjät. Järjestöille lähetetään erikseen "
                "järjestökirje ja tiivistelmiä."
            ),
            sv=(
                "Tjänsteinnehavare och beslutsfattare i kommuner och landskap. Föreningarna får "
                "ett eget föreningsbrev och sammandrag."
            ),
            en=(
                "Officials and decision-makers in municipalities and the region. Associations get "
                "a letter of their own, and digests."
            ),
        ),
        idea=Text(
            fi=(
                "Järjestöt tuntevat omat tekonsa, mutta päättäjä näkee niistä usein vain "
                "avustushakemuksen. Kuntakirje kertoo saman asian asukkaan ja kunnan kannalta: "
                "mitä tehtiin, mitä se muutti ja miten kunta voisi olla mukana.\n\n"
                "Hankkeen aikana kirje oli yksi osa kokonaisuutta. Järjestöille lähti "
                "uutiskirjeitä, ja muutosagentti teki uudistuksesta tiivistelmiä."
            ),
            sv=(
                "Föreningarna känner sitt eget arbete, men beslutsfattaren ser ofta bara ansökan "
                "om understöd. Kommunbrevet berättar samma sak ur invånarens och kommunens "
                "synvinkel: vad som gjordes, vad det förändrade och hur kommunen kunde vara "
                "med.\n\n"
                "Under projektet var brevet en del av en helhet. Föreningarna fick nyhetsbrev, och "
                "förändringsagenten gjorde sammandrag om reformen."
            ),
            en=(
                "Associations know their own deeds, but a decision-maker often sees only the grant "
                "application. The municipal letter tells the same thing from the side of the "
                "resident and the municipality: what was done, what it changed and how the "
                "municipality could join in.\n\n"
                "During the project the letter was one part of a whole. Associations received "
                "newsletters, and the change agent made digests of the reform."
            ),
        ),
        conditions=Text(
            fi=(
                "- Yksi ihminen vastaa kirjeestä ja tuntee sekä kuntien rytmin että järjestöt.\n"
                "- Vastaanottajalista on ajan tasalla, myös vaalien jälkeen.\n"
                "- Jutut saadaan järjestöiltä, ja niissä esiintyvät ovat antaneet luvan."
            ),
            sv=(
                "- En person ansvarar för brevet och känner både kommunernas rytm och "
                "föreningarna.\n"
                "- Mottagarlistan är aktuell, också efter val.\n"
                "- Texterna kommer från föreningarna, och de som nämns har gett sitt tillstånd."
            ),
            en=(
                "- One person answers for the letter and knows both the rhythm of municipalities "
                "and the associations.\n"
                "- The list of recipients is up to date, after elections too.\n"
                "- Stories come from associations, and the people in them have agreed."
            ),
        ),
        tips=Text(
            fi=(
                "- Enintään kolme asiaa, kukin puolessa minuutissa luettavissa.\n"
                "- Ei lyhenteitä eikä hankekieltä.\n"
                "- Päätä jokainen juttu ehdotukseen, johon voi tarttua seuraavassa kokouksessa."
            ),
            sv=(
                "- Högst tre saker, var och en läsbar på en halv minut.\n"
                "- Inga förkortningar och inget projektspråk.\n"
                "- Avsluta varje text med ett förslag som kan tas upp på nästa möte."
            ),
            en=(
                "- At most three matters, each readable in half a minute.\n"
                "- No abbreviations and no project language.\n"
                "- End each story with a proposal that can be taken up at the next meeting."
            ),
        ),
        evaluation=Text(
            fi=(
                "Vuoden 2019 kyselyssä hankkeen viestintää kiitettiin ahkeruudesta, monista "
                "kanavista ja siitä, että tavallinen lukija ymmärsi asian. Vastaajista 80 "
                "prosenttia koki hyötyneensä tapaamisista ja viesteistä, ja hankkeen arvosana oli "
                "4/5."
            ),
            sv=(
                "I enkäten 2019 upplevdes projektets kommunikation som aktiv, mångkanalig och "
                "begriplig för vanliga läsare. Av de svarande hade 80 procent haft nytta av "
                "träffarna och kommunikationen, och projektet fick betyget 4/5."
            ),
            en=(
                "In the 2019 survey the project’s communication was seen as active, "
                "many-channelled and clear to an ordinary reader. 80 per cent of respondents found "
                "the events and communication useful, and the project was graded 4/5."
            ),
        ),
        themes=("vaikuttaminen", "jarjestoyhteistyo"),
        created=dt.date(2019, 4, 15),
    ),
    PracticeText(
        key="elinvoimapaja",
        title=Text(
            fi="Elinvoimapaja: kunta ja järjestöt saman suunnitelman ääressä",
            sv="Livskraftsverkstad: kommunen och föreningarna kring samma plan",
            en="Vitality workshop: a municipality and associations over one plan",
        ),
        lead=Text(
            fi=(
                "Kolmen tunnin tapaaminen, josta jokainen kunta lähtee oman yhteistyösuunnitelman "
                "kanssa ja naapuri tutumpana."
            ),
            sv=(
                "En träff på tre timmar som ger varje kommun en egen plan för samarbete och en mer "
                "bekant granne."
            ),
            en=(
                "A three-hour meeting that gives each municipality a plan for cooperation and a "
                "better-known neighbour."
            ),
        ),
        place=Text(
            fi="Keski-Suomi, seitsemän aluetta",
            sv="Mellersta Finland, sju områden",
            en="Central Finland, seven areas",
        ),
        funder=Text(
            fi="Hanke Keski-Suomen vaikuttavat järjestöt yhdessä KYT-järjestöpalvelujen kanssa",
            sv="Projektet Keski-Suomen vaikuttavat järjestöt tillsammans med KYT-järjestöpalvelut",
            en="The project Keski-Suomen vaikuttavat järjestöt together with KYT-järjestöpalvelut",
        ),
        stage="ready",
        groups=("officials", "associations"),
        area=Text(
            fi="Keski-Suomi",
            sv="Mellersta Finland",
            en="Central Finland",
        ),
        whole=Text(
            fi="Keski-Suomen vaikuttavat järjestöt -hanke",
            sv="Projektet Keski-Suomen vaikuttavat järjestöt",
            en="The project Keski-Suomen vaikuttavat järjestöt",
        ),
        author=Text(
            fi="Hanke ja alueen järjestöpalvelut",
            sv="Projektet och områdets föreningstjänster",
            en="The project and the area's services for associations",
        ),
        contact_role=Text(
            fi="pajojen koollekutsuja",
            sv="verkstädernas sammankallare",
            en="the convener of the workshops",
        ),
        target_group=Text(
            fi=(
                "Kuntien työntekijät ja luottamushenkilöt, järjestöt, muut yhteisöt ja kuntien "
                "asukkaat."
            ),
            sv=(
                "Företrädare för kommuner, föreningar och andra sammanslutningar samt "
                "kommuninvånare."
            ),
            en="People from municipalities, associations and other communities, and residents.",
        ),
        idea=Text(
            fi=(
                "Naapurikunnat kutsutaan samaan saliin. Kukin kunta istuu oman pöydän ympärillä "
                "järjestöjensä kanssa ja kirjaa, mitä tehdään yhdessä seuraavan vuoden aikana. "
                "Lopuksi kierretään katsomassa, mitä muut keksivät.\n\n"
                "Työn tukena on kysymyslista järjestömyönteiselle kunnalle."
            ),
            sv=(
                "Grannkommunerna bjuds in till samma sal. Varje kommun sitter vid sitt bord med "
                "sina föreningar och skriver ner vad man gör tillsammans under det kommande året. "
                "Till slut går man runt och ser vad de andra kom på.\n\n"
                "Som stöd finns en frågelista för en föreningsvänlig kommun."
            ),
            en=(
                "Neighbouring municipalities are invited to one hall. Each sits at its own table "
                "with its associations and writes down what will be done together in the coming "
                "year. At the end everyone walks round to see what the others thought of.\n\n"
                "A list of questions for an association-friendly municipality supports the work."
            ),
        ),
        conditions=Text(
            fi=(
                "- Kunta on mukana tekemässä pajaa, ei vain kutsuttuna.\n"
                "- Kutsu lähtee kaikille järjestöille ja on myös julkinen.\n"
                "- Joku kirjaa suunnitelman niin, että se löytyy myöhemmin."
            ),
            sv=(
                "- Kommunen är med och gör verkstaden, inte bara inbjuden.\n"
                "- Inbjudan går till alla föreningar och är också offentlig.\n"
                "- Någon skriver ner planen så att den hittas senare."
            ),
            en=(
                "- The municipality helps to make the workshop and is not just invited.\n"
                "- The invitation goes to every association and is public too.\n"
                "- Somebody writes the plan down so that it can be found later."
            ),
        ),
        tips=Text(
            fi=(
                "- Aloita siitä, mikä jo sujuu.\n"
                "- Yksi asia, joka valmistuu kuukaudessa, pitää vauhdin yllä.\n"
                "- Sopikaa jatkokeskustelun päivä ennen kuin lähdette."
            ),
            sv=(
                "- Börja med det som redan går bra.\n"
                "- En sak som blir klar inom en månad håller farten uppe.\n"
                "- Bestäm dag för nästa samtal innan ni går."
            ),
            en=(
                "- Begin with what already goes well.\n"
                "- One thing that is done within a month keeps up the pace.\n"
                "- Agree on the day of the next talk before you leave."
            ),
        ),
        evaluation=Text(
            fi=(
                "Vuoden 2018 pajoissa oli yli 220 osallistujaa ja kaikki maakunnan kunnat olivat "
                "toteuttamassa. Tuloksena oli kuntakohtaisia suunnitelmia, tuttavuuksia yli "
                "kuntarajojen ja kutsuja jatkokeskusteluihin. Palautteessa pajoja kiitettiin "
                "innostaviksi."
            ),
            sv=(
                "Verkstäderna 2018 hade över 220 deltagare och alla kommuner i landskapet "
                "genomförde dem. Resultatet blev planer för varje kommun, bekantskaper över "
                "gränserna och inbjudningar till fortsatta samtal. I responsen kallades de "
                "inspirerande."
            ),
            en=(
                "The workshops of 2018 had over 220 participants and every municipality in the "
                "region carried them out. The results were plans for each municipality, contacts "
                "across borders and invitations to further talks. In the feedback they were called "
                "inspiring."
            ),
        ),
        themes=("jarjestoyhteistyo", "kylatoiminta"),
        created=dt.date(2019, 5, 20),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty sali, jossa on pyöreitä pöytiä",
                sv="En tecknad sal med runda bord",
                en="A drawn hall with round tables",
            ),
        ),
    ),
)
