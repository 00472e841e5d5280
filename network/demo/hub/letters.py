"""The hub: the national letters."""

from network.demo.texts import LetterText, Text

LETTERS = (
    LetterText(
        key="verkostokirje",
        subject=Text(
            fi="Verkostokirje: tarinat talteen ennen Järjestöjen päivää",
            sv="Nätverksbrev: samla berättelserna före Organisationernas dag",
            en="Network letter: gather stories for the October day",
        ),
        preview=Text(
            fi="Työkalupakki auki, pro bono -malli jaossa ja verkosto lukuina.",
            sv="Verktygslådan öppen, en modell för pro bono och nätverket i siffror.",
            en="The toolkit is open, a pro bono model is shared, and some figures.",
        ),
        intro=Text(
            fi=(
                "Hei järjestöväki! Kampanja tarvitsee teidän ihmisiänne, ei hienoja kameroita. "
                "Tässä kirjeessä neuvotaan, mistä aloittaa."
            ),
            sv=(
                "Hej allt föreningsfolk! Kampanjen behöver era människor, inte fina kameror. I det "
                "här brevet berättar vi var ni kan börja."
            ),
            en=(
                "Hello, people of associations! The campaign needs your people, not fine cameras. "
                "This letter tells where to begin."
            ),
        ),
        body=Text(
            fi=(
                "Valitkaa yksi ihminen, jonka ansiosta jonkun päivä oli parempi. Kysykää lupa ja "
                "kuvatkaa minuutti. Loput löytyy työkalupakista.\n\n"
                "Tarinoita julkaistaan ensin alueilla. Me nostamme niistä valtakunnallisesti ne, "
                "joista kuulija oppii jotakin uutta.\n\n"
                "- Jokainen osallistuu omalla tavallaan.\n"
                "- Ohjeista saa poiketa.\n"
                "- Tunniste on #onneksionjoku."
            ),
            sv=(
                "Välj en människa som gjorde någons dag bättre. Fråga om tillstånd och filma en "
                "minut. Resten finns i verktygslådan.\n\n"
                "Berättelserna publiceras först i regionerna. Vi lyfter fram dem nationellt som "
                "lär lyssnaren något nytt.\n\n"
                "- Var och en deltar på sitt sätt.\n"
                "- Man får avvika från anvisningarna.\n"
                "- Hashtaggen är #turattnågonfinns."
            ),
            en=(
                "Choose one person who made somebody’s day better. Ask for consent and film for a "
                "minute. The rest is in the toolkit.\n\n"
                "Stories are published first in the regions. We lift nationally those from which a "
                "listener learns something new.\n\n"
                "- Everyone takes part in their own way.\n"
                "- You may depart from the instructions.\n"
                "- The hashtag is #onneksionjoku."
            ),
        ),
        audience="associations",
        days_ago=20,
        news=("kampanja-suunnitteluun", "pro-bono"),
    ),
    LetterText(
        key="asukaskirje",
        subject=Text(
            fi="Mitä läheltäsi löytyy? Kirje sinulle, joka asut täällä",
            sv="Vad finns nära dig? Ett brev till dig som bor här",
            en="What is near you? A letter to you who live here",
        ),
        preview=Text(
            fi="Näin haet tekemistä, tukea ja seuraa omasta kunnastasi.",
            sv="Så hittar du sysselsättning, stöd och sällskap i din kommun.",
            en="How to find things to do, support and company in your municipality.",
        ),
        intro=Text(
            fi=(
                "Hyvää päivää! Kerromme, mistä omassa kunnassa löytää juttuseuraa, apua tai "
                "mukavaa tekemistä."
            ),
            sv=(
                "Goddag! Vi berättar var du i din kommun hittar någon att prata med, hjälp eller "
                "något trevligt att göra."
            ),
            en=(
                "Good day! We tell where in your municipality to find someone to talk to, help or "
                "something pleasant to do."
            ),
        ),
        body=Text(
            fi=(
                "Kirjoita hakuun kuntasi ja se, mitä tarvitset. Hakuehdot on helppo vaihtaa, ja "
                "osan toiminnoista löytää myös puhelimitse.\n\n"
                "Jos ei löydy, soita alueesi toimitukseen. Ihminen etsii puolestasi.\n\n"
                "## Kun haluat auttaa\n\n"
                "Vapaaehtoista tarvitaan lähes joka kunnassa. Aluksi riittää yksi tunti.\n\n"
                "! Voit perua kirjeen tilauksen milloin tahansa alareunan linkistä."
            ),
            sv=(
                "Skriv din kommun i sökfältet och vad du behöver. Det är lätt att byta villkor, "
                "och en del av verksamheten hittar du också per telefon.\n\n"
                "Om du inte hittar det, ring redaktionen i din region. En människa söker åt "
                "dig.\n\n"
                "## När du vill hjälpa\n\n"
                "Frivilliga behövs i nästan varje kommun. En timme räcker till en början.\n\n"
                "! Du kan när som helst avsluta prenumerationen med länken längst ner."
            ),
            en=(
                "Type your municipality and what you need in the search. The terms are easy to "
                "change, and some activities can be found by telephone too.\n\n"
                "If you do not find it, ring the editors of your region. A person will look on "
                "your behalf.\n\n"
                "## When you want to help\n\n"
                "Volunteers are needed in nearly every municipality. One hour is enough to begin "
                "with.\n\n"
                "! You can end your subscription at any time through the link at the foot."
            ),
        ),
        audience="residents",
        days_ago=None,
        news=("haku-ymmartaa", "verkosto-lukuina"),
    ),
)
