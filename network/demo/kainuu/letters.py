"""Kainuu's letters to associations, officials and residents."""

from network.demo.texts import LetterText, Text

LETTERS: tuple[LetterText, ...] = (
    LetterText(
        key="kirje-yhdistyksille",
        subject=Text(
            fi="Kutsu on tulossa: neljä järjestöiltaa ja yksi uusi talo",
            en="An invitation is coming: four association evenings and one new house",
        ),
        preview=Text(
            fi="Merkitse kunnan ilta kalenteriin ja tarkista yhdistyksesi tiedot.",
            en="Put the evening in your calendar and check your association's details.",
        ),
        intro=Text(
            fi=(
                "Hyvä yhdistysväki, neljä kuntaa kutsuu teidät pian kahville. Tässä kirjeessä "
                "kerrotaan, missä ja miksi kannattaa lähteä."
            ),
            en=(
                "Dear friends in associations, four municipalities will soon invite you for "
                "coffee. This letter tells where, and why it is worth going."
            ),
        ),
        body=Text(
            fi=(
                "Sotkamossa kirjoitetaan hyvinvointisuunnitelmaa, Hyrynsalmella mietitään nuorten "
                "tekemistä, Ristijärvellä rakennetaan yhteinen vuosikello ja Kajaanissa "
                "selvitetään avustusten perusteet. Kaikki ovat tervetulleita, myös seurat ja aivan "
                "pienet kerhot.\n\n"
                "## Mieti valmiiksi yksi toive\n\n"
                "Esittäytymiskierroksella jokainen saa kertoa kunnalle yhden toiveen. Puolangalla "
                "juuri niistä toiveista syntyi järjestötalo.\n\n"
                "Ilmoittaudu, jos voit. Jos et voi, tule silti."
            ),
            en=(
                "In Sotkamo we draft the wellbeing plan, in Hyrynsalmi we think of things for "
                "young people to do, in Ristijärvi we build a shared year planner and in Kajaani "
                "we sort out the grounds for grants. Everyone is welcome, clubs and very small "
                "groups too.\n\n"
                "## Have one wish ready\n\n"
                "In the round of introductions everyone may tell the municipality one wish. In "
                "Puolanka it was those wishes that became an association house.\n\n"
                "Register if you can. If you cannot, come all the same."
            ),
        ),
        audience="associations",
        days_ago=20,
        news=(
            "puolangan-jarjestotalo",
            "sotkamo-hyvinvointikertomus",
            "kuhmo-avustusperusteet",
            "tarkista-yhdistyksen-tiedot",
        ),
        events=("ilta-sotkamo", "ilta-hyrynsalmi", "ilta-ristijarvi", "ilta-kajaani"),
        story="tarina-keittio-puolanka",
    ),
    LetterText(
        key="kuntakirje",
        subject=Text(
            fi="Kuntakirje: mitä yhdistykset toivoivat ja mitä siitä tuli",
            en="Letter to municipalities: what associations wished for and what came of it",
        ),
        preview=Text(
            fi="120 ihmistä, neljä iltaa, yksi talo ja uudet avustusperusteet.",
            en="120 people, four evenings, one house and new criteria for grants.",
        ),
        intro=Text(
            fi=(
                "Hyvät kuntien viranhaltijat ja luottamushenkilöt, järjestöillat tuottavat "
                "muutakin kuin hyvän mielen. Kokosimme tähän lyhyesti, mitä neljässä kunnassa "
                "sovittiin ja missä ollaan nyt."
            ),
            en=(
                "Dear municipal officials and elected members, association evenings bring more "
                "than good cheer. Here is a brief look at what was agreed in four municipalities "
                "and where things stand."
            ),
        ),
        body=Text(
            fi=(
                "- Suomussalmella kokoontuu yksinäisyyden kumppanuuspöytä.\n"
                "- Puolangalla kuusi yhdistystä jakaa järjestötalon.\n"
                "- Kuhmossa avustuksille on yhteisesti sovitut perusteet.\n"
                "- Paltamossa kirkkovene ja kuoro löysivät toisensa.\n\n"
                "## Pyyntö johdolle\n\n"
                "Iltojen tärkein viesti yhdistyksille on se, kuka istuu pöydässä. Kun "
                "kunnanjohtaja avaa illan ja jää kuuntelemaan, yhdistykset uskovat, että asioilla "
                "on väliä.\n\n"
                "Järjestöyhdyshenkilölle kannattaa varata iltaa kohden noin kolme työpäivää: yksi "
                "kutsuihin, yksi iltaan ja yksi muistioon. Kulut ovat pieniä, kun mainos "
                "kohdennetaan verkossa lehden sijaan."
            ),
            en=(
                "- In Suomussalmi a partnership table on loneliness meets.\n"
                "- In Puolanka six associations share an association house.\n"
                "- In Kuhmo there are jointly agreed criteria for grants.\n"
                "- In Paltamo a church boat and a choir found each other.\n\n"
                "## A request to those who lead\n\n"
                "The most important message of an evening is who sits at the table. When the "
                "municipal manager opens it and stays to listen, associations believe that it "
                "matters.\n\n"
                "Allow your contact person about three working days an evening: one for "
                "invitations, one for the evening and one for the memo. Costs stay small when the "
                "advertisement is targeted online rather than printed in a paper."
            ),
        ),
        audience="officials",
        days_ago=None,
        news=("kahvia-kolmannes-enemman", "kohdennettu-some-kutsu", "kuhmo-avustusperusteet"),
        events=("illan-vetajan-koulutus", "ilta-kajaani"),
    ),
    LetterText(
        key="kirje-asukkaille",
        subject=Text(
            fi="Lähellä tapahtuu enemmän kuin luulet", en="More is happening nearby than you think"
        ),
        preview=Text(
            fi="Vene sai katon, digiapua kotiin ja kahvia pitkin Kainuuta.",
            en="A roof for a boat, digital help at home and coffee all over Kainuu.",
        ),
        intro=Text(
            fi=(
                "Hei sinä kainuulainen, tässä kirjeessä on hyviä uutisia kylistä ja taajamista. "
                "Kaikki kerrottu on avointa, eikä mihinkään tarvita jäsenyyttä."
            ),
            en=(
                "Hello there in Kainuu, this letter brings good news from villages and towns. "
                "Everything in it is open to all, and you need not be a member of anything."
            ),
        ),
        body=Text(
            fi=(
                "Paltamossa soutuseuran vene sai katon talvien varalle, ja kuivalla maalla kuka "
                "vain voi kokeilla soutua koulun salissa. Kuoro harjoittelee viereisessä "
                "luokassa.\n\n"
                "## Etkö pääse lähtemään?\n\n"
                "Puhelinryhmään voi tulla kotisohvalta, ja ystäväksi saa ihmisen, joka soittaa. "
                "Löydät kummatkin tämän sivuston hausta sanalla puhelin."
            ),
            en=(
                "In Paltamo the rowing club's boat has got a roof for the winters, and on dry land "
                "anyone can try rowing in the school hall. The choir rehearses in the classroom "
                "next door.\n\n"
                "## Cannot get out?\n\n"
                "You can join a telephone group from your own sofa, or have a friend who calls "
                "you. Search this site for the word telephone and you will find both."
            ),
        ),
        audience="residents",
        days_ago=62,
        news=("paltamo-vene-talvisijalle", "kunnat-jatkavat-iltoja"),
        story="tarina-diginaapuri-ristijarvi",
    ),
)
