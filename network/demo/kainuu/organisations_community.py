"""Kainuu's organisations: company, families, young people, languages and food."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="ystavakaari",
        name=Text(fi="Kiannan Ystäväkaari ry"),
        summary=Text(
            fi=(
                "Ystäviä suomussalmelaisille, jotka kaipaavat juttuseuraa: kotona, kävelyllä, "
                "kaupassa tai puhelimessa."
            ),
            en=(
                "Friends for people in Suomussalmi who would like company: at home, on a walk, at "
                "the shop or on the phone."
            ),
        ),
        body=Text(
            fi=(
                "Ystäväpari saatetaan alkuun huolella. Ensin kysytään, mistä kumpikin pitää, ja "
                "vasta sitten mietitään, kuka sopisi kenen kahvipöytään.\n\n"
                "Suomussalmi on laaja pitäjä, joten osa ystävistä tapaa vain soittamalla. "
                "Puhelinystävyys on ihan oikeaa ystävyyttä: samat kuulumiset, sama nauru.\n\n"
                "> Sovittiin puolesta tunnista. Viime viikolla puhuttiin kaksi, kun piti ratkaista "
                "koko sanaristikko.\n"
                "> — ystävätoiminnan vapaaehtoinen"
            ),
            en=(
                "A pair of friends is brought together with care. First we ask what each of them "
                "likes, and only then think whose coffee table would suit whom.\n\n"
                "Suomussalmi is a wide municipality, so some friends meet only by phone. A "
                "telephone friendship is a real one: the same news, the same laughter.\n\n"
                "> We agreed on half an hour. Last week we talked for two, because the whole "
                "crossword had to be solved.\n"
                "> — volunteer friend"
            ),
        ),
        municipalities=("Suomussalmi",),
        themes=("ystavatoiminta", "vanhusten-tuki", "yhteisollisyys"),
        languages=("fi",),
        contact_role=Text(fi="ystävävälittäjä", en="friendship coordinator"),
        email="ystavakaari@example.org",
        phone="050 000 0108",
        street="Kirkkoniemi 8",
        postal_code="89600",
        post_office="Suomussalmi",
        meeting_times=Text(
            fi="Ystäväkahvila joka toinen torstai klo 12–14.",
            en="Friendship café every other Thursday 12 noon–2 pm.",
        ),
        founded=1995,
        verified_days_ago=40,
        website="https://ystavakaari.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, jotka kaatavat kahvia kahteen kuppiin",
                en="Drawn hands pouring coffee into two cups",
            ),
        ),
    ),
    OrganisationText(
        key="perhepuro",
        name=Text(fi="Sotkamon Perhepuro ry"),
        summary=Text(
            fi=(
                "Perhekahvila, isien ilta ja vaatekierrätys pikkulapsiperheille Sotkamossa ja "
                "Vuokatissa."
            ),
            en=(
                "A family café, evenings for fathers and clothes swapping for families with small "
                "children in Sotkamo and Vuokatti."
            ),
        ),
        body=Text(
            fi=(
                "Perhekahvilassa saa juoda kahvin kuumana, mikä on taaperon vanhemmalle "
                "harvinaista herkkua. Lattialla leikitään, pöydässä puhutaan yöunista.\n\n"
                "Isien illassa paistetaan makkaraa laavulla lasten kanssa. Ohjelmaa ei ole, eikä "
                "sitä ole kukaan kaivannut.\n\n"
                "Vaatekaapista voi ottaa lapselle kasvun verran isommat haalarit ja jättää pienet "
                "tilalle."
            ),
            en=(
                "At the family café you get to drink your coffee hot, a rare treat for the parent "
                "of a toddler. There is play on the floor and talk of sleepless nights at the "
                "table.\n\n"
                "On fathers' evenings we grill sausages at a lean-to with the children. There is "
                "no programme, and nobody has missed one.\n\n"
                "From the clothes cupboard you can take overalls a size up for your child and "
                "leave the small ones in their place."
            ),
        ),
        municipalities=("Sotkamo",),
        themes=("perhekahvilat", "lapset-perheet"),
        languages=("fi", "en"),
        contact_role=Text(fi="perhekahvilan vetäjä", en="family café leader"),
        email="perhepuro@example.org",
        phone="050 000 0109",
        street="Opintie 4",
        postal_code="88610",
        post_office="Vuokatti",
        meeting_times=Text(
            fi="Perhekahvila maanantaisin ja torstaisin klo 9.30–11.30.",
            en="Family café on Mondays and Thursdays 9.30–11.30 am.",
        ),
        founded=2008,
        verified_days_ago=56,
        website="https://perhepuro.example.org",
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty vaaramaisema, edessä perhe reppuineen",
                en="A drawn hill landscape, in front a family with rucksacks",
            ),
        ),
    ),
    OrganisationText(
        key="vaarojen-nuoret",
        name=Text(fi="Vaarojen Nuoret ry"),
        summary=Text(
            fi=(
                "Nuorten oma yhdistys pohjoisessa Kainuussa: kiertävä nuorisobussi, bänditila ja "
                "kesätyöraha."
            ),
            en=(
                "An association run by young people in northern Kainuu: a youth bus, a band room "
                "and summer job grants."
            ),
        ),
        body=Text(
            fi=(
                "Kun lähimpään nuorisotilaan on viisikymmentä kilometriä, tila saa tulla nuorten "
                "luo. Bussissa on sohva, pelikonsoli ja ohjaaja, joka ei kysele liikaa.\n\n"
                "Hallituksessa istuu vain alle 25-vuotiaita. He päättävät reitit, retket ja sen, "
                "mitä bussin jääkaapissa on.\n\n"
                "Joka kevät jaetaan kymmenen kesätyörahaa. Hakemukseksi riittää puolen minuutin "
                "ääniviesti."
            ),
            en=(
                "When the nearest youth club is fifty kilometres away, the club can come to you. "
                "The bus has a sofa, a game console and an instructor who does not ask too "
                "much.\n\n"
                "Everyone on the board is under 25. They decide on the routes, the trips and what "
                "is in the fridge of the bus.\n\n"
                "Every spring we hand out ten summer job grants. A half-minute voice message will "
                "do as an application."
            ),
        ),
        municipalities=("Hyrynsalmi", "Puolanka", "Ristijärvi", "Suomussalmi"),
        themes=("nuorisotyo", "nuoret"),
        languages=("fi", "en"),
        contact_role=Text(fi="nuorten puheenjohtajapari", en="youth co-chairs"),
        email="vaarojen.nuoret@example.net",
        phone="050 000 0110",
        street="Asematie 2",
        postal_code="89400",
        post_office="Hyrynsalmi",
        meeting_times=Text(
            fi=("Bussi liikkeellä tiistaista perjantaihin klo 15–20, reitti vaihtuu viikoittain."),
            en=("The bus is on the move Tuesday to Friday 3–8 pm, with a new route every week."),
        ),
        founded=2016,
        verified_days_ago=None,
        website="https://vaarojennuoret.example.net",
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty luminen kylätie, jolla ajaa pieni bussi",
                en="A drawn snowy village road with a small bus on it",
            ),
        ),
    ),
    OrganisationText(
        key="monen-kielen",
        name=Text(fi="Monen Kielen Kajaani ry"),
        summary=Text(
            fi=(
                "Kielikahvila, lomakeapua ja uusia tuttuja kaikille, jotka opettelevat suomea tai "
                "Kajaania."
            ),
            en=(
                "A language café, help with forms and new acquaintances for everyone who is "
                "learning Finnish, or learning Kajaani."
            ),
        ),
        body=Text(
            fi=(
                "Kielikahvilassa ei ole oppikirjaa. Puhutaan siitä, mitä viikolla tapahtui: "
                "lääkärikäynnistä, lumitöistä, lapsen ensimmäisistä luistimista.\n\n"
                "Lomakeapu on auki kahvilan jälkeen. Ota kirje mukaan, niin luetaan se yhdessä ja "
                "mietitään, pitääkö siihen vastata.\n\n"
                "- Suomen kielen kävelyt Kajaaninjoen rannassa\n"
                "- Ruokaillat, joissa resepti kulkee kielestä toiseen\n"
                "- Tulkkiapua muille yhdistyksille"
            ),
            en=(
                "There is no textbook at the language café. We talk about what happened during the "
                "week: a doctor's visit, shovelling snow, a child's first skates.\n\n"
                "The form desk opens after the café. Bring the letter along and we will read it "
                "together and see whether it needs an answer.\n\n"
                "- Finnish walks along the Kajaani river\n"
                "- Cooking evenings where a recipe travels from language to language\n"
                "- Help with interpreting for other associations"
            ),
        ),
        municipalities=("Kajaani", "Sotkamo"),
        themes=("kotoutuminen", "kulttuuriyhdistykset", "selkokieli-kielellinen"),
        languages=("fi", "en"),
        contact_role=Text(fi="kielikahvilan ohjaaja", en="language café leader"),
        email="monen.kielen@example.org",
        phone="050 000 0111",
        street="Jokikatu 17",
        postal_code="87100",
        post_office="Kajaani",
        meeting_times=Text(
            fi="Kielikahvila keskiviikkoisin klo 17–19, lomakeapu klo 19–20.",
            en="Language café on Wednesdays 5–7 pm, form desk 7–8 pm.",
        ),
        founded=2015,
        verified_days_ago=28,
        website="https://monenkielen.example.org",
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty kaupungin jokiranta, jossa ihmisiä kävelyllä",
                en="A drawn town riverbank with people out walking",
            ),
        ),
    ),
    OrganisationText(
        key="yhteinen-keittio",
        name=Text(fi="Puolangan Yhteinen Keittiö ry"),
        summary=Text(
            fi=(
                "Hävikkiruoasta lämmin ateria ja pitkä pöytä, johon mahtuu jokainen puolankalainen."
            ),
            en=(
                "A warm meal from surplus food and a long table with room for everyone in Puolanka."
            ),
        ),
        body=Text(
            fi=(
                "Kaupat ja koulukeittiö antavat sen, mikä muuten menisi hukkaan. Aamulla katsotaan "
                "laatikot, puoliltapäivin syödään.\n\n"
                "Ateria maksaa sen, minkä voi maksaa, eikä kassa kerro kenellekään summaa. Kylille "
                "vietävät ruokakassit pakataan torstaisin.\n\n"
                "Keittiö toimii nyt järjestötalossa, samassa rakennuksessa usean muun yhdistyksen "
                "kanssa. Ruoan tuoksu tuo väkeä myös viereisiin huoneisiin."
            ),
            en=(
                "The shops and the school kitchen give us what would otherwise go to waste. In the "
                "morning we look into the boxes, at noon we eat.\n\n"
                "You pay what you can for the meal, and the till tells no one how much. Food bags "
                "for the villages are packed on Thursdays.\n\n"
                "The kitchen now works in the association house, under the same roof as several "
                "other associations. The smell of food brings people into the next rooms too."
            ),
        ),
        municipalities=("Hyrynsalmi", "Puolanka"),
        themes=("ruoka-apu", "kohtaamispaikat", "yhteisollisyys"),
        languages=("fi",),
        contact_role=Text(fi="keittiövastaava", en="kitchen coordinator"),
        email="yhteinen.keittio@example.org",
        phone="050 000 0112",
        street="Ojalantie 10",
        postal_code="89200",
        post_office="Puolanka",
        meeting_times=Text(
            fi="Lounas tiistaisin ja torstaisin klo 11–13.",
            en="Lunch on Tuesdays and Thursdays 11 am–1 pm.",
        ),
        founded=2017,
        verified_days_ago=19,
        website="https://yhteinenkeittio.example.org",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty sali, jossa on pitkä katettu pöytä",
                en="A drawn hall with a long laid table",
            ),
        ),
    ),
)
