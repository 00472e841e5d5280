"""Keski-Suomi: what the region says of its southern municipalities."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES = (
    MunicipalityText(
        name="Hankasalmi",
        contact_role=Text(fi="vapaa-aikasihteeri", sv="fritidssekreterare", en="leisure secretary"),
        email="jarjestot.hankasalmi@example.org",
        phone="050 000 0401",
        intro=Text(
            fi=(
                "Hankasalmella kirkonkylä ja asemanseutu ovat kaksi eri maailmaa, joita yhdistävät "
                "vilkkaat kerhot ja kimppakyydit."
            ),
            sv=(
                "I Hankasalmi är kyrkbyn och stationssamhället två olika världar som binds ihop av "
                "livliga klubbar och samåkning."
            ),
            en=(
                "In Hankasalmi the church village and the station are two worlds, joined by lively "
                "clubs and shared rides."
            ),
        ),
    ),
    MunicipalityText(
        name="Joutsa",
        contact_role=Text(
            fi="hyvinvointikoordinaattori",
            sv="välfärdskoordinator",
            en="wellbeing coordinator",
        ),
        email="jarjestot.joutsa@example.org",
        phone="050 000 0402",
        intro=Text(
            fi=(
                "Joutsan väkimäärä kasvaa kesällä mökkiläisillä, ja moni heistä on löytänyt tiensä "
                "myös talkoisiin. Leivonmäen suomaisemissa retkeillään ympäri vuoden."
            ),
            sv=(
                "Under sommaren växer Joutsa med alla stugägare, och många av dem har hittat till "
                "talkona. I Leivonmäkis myrlandskap vandrar man året runt."
            ),
            en=(
                "Joutsa grows in summer with cottage owners, and many have found their way to "
                "volunteer days too. People hike in the mires of Leivonmäki all year round."
            ),
        ),
    ),
    MunicipalityText(
        name="Jyväskylä",
        contact_role=Text(
            fi="järjestöyhteistyön suunnittelija",
            sv="planerare för föreningssamarbete",
            en="planner for cooperation with associations",
        ),
        email="jarjestot.jyvaskyla@example.org",
        phone="050 000 0403",
        intro=Text(
            fi=(
                "Jyväskylässä toimii satoja yhdistyksiä Korpilahden kylistä keskustan harjulle. "
                "Opiskelijat tuovat joka syksy mukaan uusia tekijöitä."
            ),
            sv=(
                "I Jyväskylä finns hundratals föreningar, från byarna i Korpilahti till åsen i "
                "centrum. Varje höst kommer studerande med nya krafter."
            ),
            en=(
                "Jyväskylä has hundreds of associations, from the villages of Korpilahti to the "
                "ridge in the centre. Every autumn students bring new helping hands."
            ),
        ),
    ),
    MunicipalityText(
        name="Jämsä",
        contact_role=Text(
            fi="osallisuuskoordinaattori, hyvinvointipalvelut",
            sv="delaktighetskoordinator, välfärdstjänster",
            en="participation coordinator, wellbeing services",
        ),
        email="jarjestot.jamsa@example.org",
        phone="050 000 0404",
        intro=Text(
            fi=(
                "Jämsässä on monta keskustaa: tehdastaajamat, kirkonkylä ja Päijänteen rantakylät. "
                "Järjestöissä niiden väki tapaa toisensa."
            ),
            sv=(
                "Jämsä har många centrum: brukssamhällena, kyrkbyn och byarna vid Päijänne. I "
                "föreningarna möts de alla."
            ),
            en=(
                "Jämsä has many centres: the mill towns, the church village and the villages on "
                "Lake Päijänne. Associations are where their people meet."
            ),
        ),
    ),
    MunicipalityText(
        name="Keuruu",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, hyvinvointipalvelut",
            sv="kontaktperson för föreningar, välfärdstjänster",
            en="contact person for associations, wellbeing services",
        ),
        email="jarjestot.keuruu@example.org",
        phone="050 000 0407",
        intro=Text(
            fi=(
                "Keuruulla rautatie ja Keurusselkä tuovat väkeä yhteen Haapamäeltä Pihlajavedelle. "
                "Järjestöillat ovat täällä jo perinne."
            ),
            sv=(
                "I Keuru för järnvägen och sjön Keurusselkä folk samman från Haapamäki till "
                "Pihlajavesi. Föreningskvällarna är redan en tradition."
            ),
            en=(
                "In Keuruu the railway and Lake Keurusselkä bring people together from Haapamäki "
                "to Pihlajavesi. Association evenings are already a tradition here."
            ),
        ),
    ),
    MunicipalityText(
        name="Laukaa",
        contact_role=Text(
            fi="yhteisökoordinaattori",
            sv="samfundskoordinator",
            en="community coordinator",
        ),
        email="jarjestot.laukaa@example.org",
        phone="050 000 0412",
        intro=Text(
            fi=(
                "Laukaassa kasvavat taajamat ja vanhat koskikylät ovat vierekkäin. Lievestuoreella "
                "ja Leppävedellä on omat järjestöverkostonsa."
            ),
            sv=(
                "I Laukas ligger växande tätorter och gamla forsbyar sida vid sida. Lievestuore "
                "och Leppävesi har egna föreningsnätverk."
            ),
            en=(
                "In Laukaa growing towns and old villages by the rapids lie side by side. "
                "Lievestuore and Leppävesi have networks of their own."
            ),
        ),
    ),
    MunicipalityText(
        name="Luhanka",
        contact_role=Text(fi="toimistosihteeri", sv="byråsekreterare", en="office secretary"),
        email="jarjestot.luhanka@example.org",
        phone="050 000 0413",
        intro=Text(
            fi=(
                "Luhanka on asukasluvultaan maakunnan pienin kunta. Päijänteen saaristossa "
                "yhdistys on usein sama asia kuin koko kylä."
            ),
            sv=(
                "Luhanka har minst invånare av kommunerna i landskapet. I Päijännes skärgård är "
                "föreningen ofta detsamma som hela byn."
            ),
            en=(
                "Luhanka has the fewest residents of the region’s municipalities. Among the "
                "islands of Päijänne an association is often the whole village."
            ),
        ),
    ),
    MunicipalityText(
        name="Multia",
        contact_role=Text(
            fi="kirjasto- ja vapaa-aikapalvelujen vastaava",
            sv="ansvarig för biblioteks- och fritidstjänster",
            en="officer for library and leisure services",
        ),
        email="jarjestot.multia@example.org",
        phone="050 000 0414",
        intro=Text(
            fi=(
                "Multian metsäisillä mäillä kirjasto on olohuone, jossa kokoontuvat niin ompelijat "
                "kuin verkkopankin opettelijat."
            ),
            sv=(
                "På Multias skogiga höjder är biblioteket ett vardagsrum där både sömmare och "
                "nybörjare i nätbanken samlas."
            ),
            en=(
                "On the wooded hills of Multia the library is a living room where sewers meet, and "
                "so do beginners in online banking."
            ),
        ),
    ),
    MunicipalityText(
        name="Muurame",
        contact_role=Text(
            fi="hyvinvointisuunnittelija",
            sv="välfärdsplanerare",
            en="wellbeing planner",
        ),
        email="jarjestot.muurame@example.org",
        phone="050 000 0415",
        intro=Text(
            fi=(
                "Muuramessa on paljon lapsiperheitä ja uusia asukkaita. Moni heistä tutustuu "
                "paikkakuntaan yhdistyksen kerhossa."
            ),
            sv=(
                "I Muurame bor många barnfamiljer och nyinflyttade. Många lär känna orten genom "
                "någon förenings klubb."
            ),
            en=(
                "Muurame has many families and newcomers. A good number of them get to know the "
                "place through a club."
            ),
        ),
    ),
    MunicipalityText(
        name="Petäjävesi",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, sivistyspalvelut",
            sv="kontaktperson för föreningar, bildningstjänster",
            en="contact person for associations, education services",
        ),
        email="jarjestot.petajavesi@example.org",
        phone="050 000 0416",
        intro=Text(
            fi=(
                "Petäjäveden vanha kirkko on maailmanperintöä, ja kädentaitoa arvostetaan yhä: "
                "puukot, kirjonta ja raanut syntyvät yhdessä."
            ),
            sv=(
                "Petäjävesi gamla kyrka hör till världsarvet, och hantverk uppskattas fortfarande: "
                "knivar, broderier och vävnader blir till i gott sällskap."
            ),
            en=(
                "The old church of Petäjävesi is world heritage, and handicraft is still valued: "
                "knives, embroidery and weaving are made in company."
            ),
        ),
    ),
    MunicipalityText(
        name="Toivakka",
        contact_role=Text(fi="vapaa-aikavastaava", sv="fritidsansvarig", en="leisure officer"),
        email="jarjestot.toivakka@example.org",
        phone="050 000 0419",
        intro=Text(
            fi=(
                "Toivakassa tapahtuma syntyy, kun kolme yhdistystä lyö päänsä yhteen ja neljäs "
                "lainaa peräkärryn."
            ),
            sv=(
                "I Toivakka blir det evenemang när tre föreningar slår sina kloka huvuden ihop och "
                "en fjärde lånar ut släpvagnen."
            ),
            en=(
                "In Toivakka an event comes about when three associations put their heads together "
                "and a fourth lends a trailer."
            ),
        ),
    ),
)
