"""Kainuu's eight municipalities: who answers for cooperation with associations."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES: tuple[MunicipalityText, ...] = (
    MunicipalityText(
        name="Hyrynsalmi",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, nuoriso- ja vapaa-aikapalvelut",
            en="contact person for associations, youth and leisure services",
        ),
        email="jarjestot.hyrynsalmi@example.org",
        phone="050 000 0201",
        intro=Text(
            fi=(
                "Emäjoki halkoo pitäjän, ja vaarojen väliin jää soita ja hiljaisia kyliä. "
                "Yhdistykset pitävät laavut lämpiminä ja lumityöt yhteisinä."
            ),
            en=(
                "The river Emäjoki cuts through the parish, with mires and quiet villages between "
                "the hills. Associations keep the campfires burning and share the snow-shovelling."
            ),
        ),
    ),
    MunicipalityText(
        name="Kajaani",
        contact_role=Text(
            fi="hyvinvointikoordinaattori, järjestöyhteistyö",
            en="wellbeing coordinator, cooperation with associations",
        ),
        email="jarjestot.kajaani@example.org",
        phone="050 000 0202",
        intro=Text(
            fi=(
                "Maakunnan keskus joen varrella: täällä toimivat Kainuun isoimmat yhdistykset ja "
                "kymmenet pienet, jotka kokoontuvat kirjastoissa, kouluilla ja kotikeittiöissä."
            ),
            en=(
                "The centre of the region, by the river: home to Kainuu's largest associations and "
                "to dozens of small ones that meet in libraries, schools and kitchens."
            ),
        ),
    ),
    MunicipalityText(
        name="Kuhmo",
        contact_role=Text(
            fi="kaupungin järjestöyhdyshenkilö, hyvinvointipalvelut",
            en="the town's contact person for associations, wellbeing services",
        ),
        email="jarjestot.kuhmo@example.org",
        phone="050 000 0203",
        intro=Text(
            fi=(
                "Metsäinen rajakaupunki, jossa naapurikylään voi olla tunnin ajo. Matkat on opittu "
                "jakamaan: kyyti, kahvit ja kylätalo ovat yhteisiä."
            ),
            en=(
                "A forested border town where the next village may be an hour's drive away. People "
                "have learnt to share: the lift, the coffee and the village hall."
            ),
        ),
    ),
    MunicipalityText(
        name="Paltamo",
        contact_role=Text(
            fi="sivistystoimen yhteyshenkilö järjestöille",
            en="contact person for associations, education and culture",
        ),
        email="jarjestot.paltamo@example.org",
        phone="050 000 0204",
        intro=Text(
            fi=(
                "Oulujärven aallot lyövät melkein joka kylän rantaan. Paltamossa lauletaan, "
                "soudetaan ja talkoillaan sen mukaan, mitä järvi sallii."
            ),
            en=(
                "The waves of Lake Oulujärvi reach the shore of almost every village. In Paltamo "
                "people sing, row and lend a hand as the lake allows."
            ),
        ),
    ),
    MunicipalityText(
        name="Puolanka",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, kunnan hallintopalvelut",
            en="contact person for associations, municipal administration",
        ),
        email="jarjestot.puolanka@example.org",
        phone="050 000 0205",
        intro=Text(
            fi=(
                "Korkeiden vaarojen pitäjässä osataan nauraa itselle. Uusi järjestötalo kokoaa "
                "keskustaan kuusi yhdistystä ja kaikki, jotka tuntevat tuoreen pullan tuoksun."
            ),
            en=(
                "A parish of high hills where people can laugh at themselves. The new association "
                "house gathers six associations in the centre, and anyone who can smell fresh buns."
            ),
        ),
    ),
    MunicipalityText(
        name="Ristijärvi",
        contact_role=Text(
            fi="vapaa-aikasihteeri ja järjestöyhdyshenkilö",
            en="leisure secretary and contact person for associations",
        ),
        email="jarjestot.ristijarvi@example.org",
        phone="050 000 0206",
        intro=Text(
            fi=(
                "Kainuun väkiluvultaan pienin kunta, jossa yhdistyksen puheenjohtaja, naapuri ja "
                "kirjastonhoitaja tuntevat toisensa. Siitä on hyvä lähteä tekemään."
            ),
            en=(
                "The smallest municipality of Kainuu by population, where the chair of the "
                "association, the neighbour and the librarian all know each other. A good place to "
                "start."
            ),
        ),
    ),
    MunicipalityText(
        name="Sotkamo",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, hyvinvointi ja liikunta",
            en="contact person for associations, wellbeing and sport",
        ),
        email="jarjestot.sotkamo@example.org",
        phone="050 000 0207",
        intro=Text(
            fi=(
                "Vuokatin vaarajono ja järvien ketju vetävät liikkumaan vuodet ympäri. Seurat ja "
                "perheyhdistykset löytyvät sekä keskustasta että kyliltä."
            ),
            en=(
                "The Vuokatti hills and a chain of lakes keep people moving all year round. Clubs "
                "and family associations are found in the centre and in the villages alike."
            ),
        ),
    ),
    MunicipalityText(
        name="Suomussalmi",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, osallisuus ja kylät",
            en="contact person for associations, participation and villages",
        ),
        email="jarjestot.suomussalmi@example.org",
        phone="050 000 0208",
        intro=Text(
            fi=(
                "Pinta-alaltaan maakunnan laajin kunta, erämaata itärajalle saakka. Täällä "
                "yhdistys on usein se, joka soittaa ensin ja kysyy, miten menee."
            ),
            en=(
                "The largest municipality of the region by area, wilderness all the way to the "
                "eastern border. Here the association is often the first to call and ask how you "
                "are."
            ),
        ),
    ),
)
