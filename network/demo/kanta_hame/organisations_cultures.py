"""Associations of languages, cultures and heritage in Kanta-Häme."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="maailmanpoyta",
        name=Text(fi="Maailmanpöytä Häme ry"),
        summary=Text(
            fi=(
                "Kielikahviloita, ruokaa ja papereiden perkaamista yhdessä Suomeen muuttaneiden "
                "kanssa."
            ),
            sv=(
                "Språkkaféer, mat och hjälp med papper tillsammans med dem som har flyttat till "
                "Finland."
            ),
            en=(
                "Language cafés, food and help with paperwork, together with people who have moved "
                "to Finland."
            ),
        ),
        body=Text(
            fi=(
                "Saman pöydän ääressä istuu se, joka on asunut Hämeessä koko ikänsä, ja se, joka "
                "tuli viime viikolla. Kumpikin oppii. Puhumme hitaasti ja selkeästi, ja jos sanat "
                "loppuvat, piirretään.\n\n"
                "Tuo kirje, jota et ymmärrä, niin luetaan se yhdessä. Viranomaispäätöstä emme "
                "muuta, mutta autamme kysymään oikeasta paikasta.\n\n"
                "- Suomen kielen kahvila\n"
                "- Naisten ompelupöytä\n"
                "- Yhteinen ruokailu kuun viimeisenä sunnuntaina"
            ),
            sv=(
                "Vid samma bord sitter den som har bott i Tavastland hela livet och den som kom "
                "förra veckan. Båda lär sig. Vi talar långsamt och tydligt, och när orden tar slut "
                "ritar vi.\n\n"
                "Ta med brevet som du inte förstår, så läser vi det tillsammans. Vi ändrar inte "
                "myndighetsbeslut, men hjälper dig att fråga på rätt ställe.\n\n"
                "- Kafé på finska\n"
                "- Symaskiner för kvinnor\n"
                "- Gemensam måltid månadens sista söndag"
            ),
            en=(
                "At the same table sit someone who has lived in Häme all their life and someone "
                "who came last week. Both learn. We speak slowly and clearly, and when words run "
                "out, we draw.\n\n"
                "Bring the letter you do not understand and we will read it together. We do not "
                "change official decisions, but we help you ask in the right place.\n\n"
                "- Finnish language café\n"
                "- Women's sewing table\n"
                "- A shared meal on the last Sunday of the month"
            ),
        ),
        municipalities=("Hämeenlinna", "Riihimäki", "Forssa"),
        themes=("kotoutuminen", "selkokieli-kielellinen"),
        languages=("fi", "sv", "en"),
        contact_role=Text(
            fi="monikielinen ohjaaja",
            sv="flerspråkig handledare",
            en="multilingual adviser",
        ),
        email="maailmanpoyta@example.org",
        phone="050 000 0340",
        street="Torikulma 11",
        postal_code="13100",
        post_office="Hämeenlinna",
        meeting_times=Text(
            fi="Kielikahvila maanantaisin kello 17, neuvonta torstaisin kello 13–16",
            sv="Språkkafé måndagar klockan 17, rådgivning torsdagar klockan 13–16",
            en="Language café on Mondays at 17, advice on Thursdays from 13 to 16",
        ),
        founded=2017,
        verified_days_ago=28,
        website="https://example.org/maailmanpoyta",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä pitkän ruokapöydän ympärillä",
                sv="Tecknade människor runt ett långt matbord",
                en="Drawn people around a long dinner table",
            ),
        ),
    ),
    OrganisationText(
        key="svenska-stugan",
        name=Text(fi="Svenska stugan vid Vanaja rf"),
        summary=Text(
            fi=(
                "Ruotsinkielinen olohuone Hämeenlinnassa: kirjoja, laulua ja tuttuja sanoja "
                "kaikenikäisille."
            ),
            sv=(
                "Ett svenskt vardagsrum i Tavastehus: böcker, sång och välbekanta ord för alla "
                "åldrar."
            ),
            en=(
                "A Swedish-speaking living room in Hämeenlinna: books, songs and familiar words "
                "for all ages."
            ),
        ),
        body=Text(
            fi=(
                "Hämeenlinnassa ruotsia kuulee harvoin kaupan kassalla. Tuvassa sitä puhutaan "
                "aina, ja siksi osa jäsenistä ajaa paikalle Forssasta asti.\n\n"
                "Kirjapiirissä luetaan yksi romaani kuukaudessa, lapsille on lauluhetki ja "
                "vanhemmille jäsenille soittorinki: joka aamu joku soittaa jollekulle.\n\n"
                "Kielen ei tarvitse olla täydellistä. Meille tulee myös ihmisiä, jotka unohtivat "
                "sen kouluun ja haluavat takaisin."
            ),
            sv=(
                "I Tavastehus hör man sällan svenska i butikskassan. I stugan talar vi det alltid, "
                "och därför kör en del medlemmar ända från Forssa för att vara med.\n\n"
                "I bokcirkeln läser vi en roman i månaden, för barnen finns en sångstund och för "
                "de äldre medlemmarna en ringlista: varje morgon ringer någon till någon.\n\n"
                "Språket behöver inte vara perfekt. Hit kommer också de som glömde det i skolan "
                "och vill ha det tillbaka."
            ),
            en=(
                "In Hämeenlinna one seldom hears Swedish at the till. In our house we always speak "
                "it, and so some members drive all the way from Forssa.\n\n"
                "The book circle reads a novel a month, there is a singing hour for children, and "
                "for older members a calling ring: every morning somebody rings somebody.\n\n"
                "Your Swedish need not be perfect. People also come who left theirs behind at "
                "school and want it back."
            ),
        ),
        municipalities=("Hämeenlinna", "Forssa", "Janakkala"),
        themes=("kulttuuriyhdistykset", "yhteisollisyys"),
        languages=("sv", "fi"),
        contact_role=Text(fi="ordförande", sv="ordförande", en="chair"),
        email="svenska-stugan@example.org",
        phone="050 000 0341",
        street="Kirjapolku 7",
        postal_code="13100",
        post_office="Hämeenlinna",
        meeting_times=Text(
            fi="Avoinna keskiviikkoisin kello 14–18, kirjapiiri kuun ensimmäisenä keskiviikkona",
            sv="Öppet onsdagar klockan 14–18, bokcirkel första onsdagen i månaden",
            en="Open on Wednesdays from 14 to 18, book circle on the first Wednesday of the month",
        ),
        founded=1987,
        verified_days_ago=66,
        website="https://example.org/svenska-stugan",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty puutalo, jonka ikkunoissa palaa valo",
                sv="Tecknat trähus med ljus i fönstren",
                en="Drawn wooden house with light in its windows",
            ),
        ),
    ),
    OrganisationText(
        key="jokivarren-muistitalo",
        name=Text(fi="Jokivarren Muistitalo ry"),
        summary=Text(
            fi="Kotiseutuyhdistys, joka tallentaa tarinoita ja kunnostaa vanhaa myllyä talkoilla.",
            sv=(
                "En hembygdsförening som samlar berättelser och rustar upp en gammal kvarn med "
                "talkokraft."
            ),
            en=(
                "A local heritage association that collects stories and restores an old mill by "
                "volunteer work."
            ),
        ),
        body=Text(
            fi=(
                "Talossa on yli kaksituhatta valokuvaa, ja melkein jokaisesta puuttuu nimi. "
                "Maanantain kuvapiirissä niitä tunnistetaan: joku muistaa takin, toinen koiran.\n\n"
                "Kesällä myllyllä naputellaan ja maalataan. Opastamme koululuokkia, ja vanhimmat "
                "talkoolaiset opettavat, miten päre taipuu katteeksi.\n\n"
                "Onko sinulla laatikollinen kirjeitä? Skannaamme ne ja annamme alkuperäiset "
                "takaisin."
            ),
            sv=(
                "I huset finns över tvåtusen fotografier, och nästan alla saknar namn. I måndagens "
                "bildcirkel känner vi igen dem: någon minns kappan, en annan hunden.\n\n"
                "På sommaren hamrar och målar vi vid kvarnen. Vi guidar skolklasser, och de äldsta "
                "talkodeltagarna lär ut hur man lägger ett spåntak.\n\n"
                "Har du en låda med brev? Vi skannar dem och ger tillbaka originalen."
            ),
            en=(
                "The house holds over two thousand photographs, and nearly all lack a name. In "
                "Monday's picture circle we identify them: one remembers the coat, another the "
                "dog.\n\n"
                "In summer we hammer and paint at the mill. We guide school classes, and our "
                "oldest volunteers teach how a shingle roof is laid.\n\n"
                "Do you have a box of letters? We scan them and give you back the originals."
            ),
        ),
        municipalities=("Jokioinen", "Humppila", "Ypäjä"),
        themes=("kotiseutu-perinne", "veteraanit"),
        languages=("fi",),
        contact_role=Text(fi="sihteeri", sv="sekreterare", en="secretary"),
        email="jokivarren-muistitalo@example.org",
        phone="050 000 0345",
        street="Myllyranta 2",
        postal_code="31600",
        post_office="Jokioinen",
        meeting_times=Text(
            fi="Kuvapiiri maanantaisin kello 13",
            sv="Bildcirkel måndagar klockan 13",
            en="Picture circle on Mondays at 13",
        ),
        founded=1974,
        verified_days_ago=None,
    ),
)
