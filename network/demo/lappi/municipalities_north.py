"""Municipalities of northern Lapland: the Sámi homeland, the fells and the eastern wilds."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES = (
    MunicipalityText(
        name="Utsjoki",
        contact_role=Text(
            fi="kulttuuri- ja hyvinvointisihteeri",
            sv="kultur- och välfärdssekreterare",
            en="culture and wellbeing secretary",
        ),
        email="jarjestot.utsjoki@example.org",
        phone="050 000 0501",
        intro=Text(
            fi=(
                "Suomen pohjoisin kunta, jossa puhutaan pohjoissaamea ja suomea "
                "rinnakkain. Kylät seuraavat Tenon ja Utsjoen rantoja, ja yhteen tullaan "
                "monesti rajankin yli."
            ),
            sv=(
                "Finlands nordligaste kommun, där nordsamiska och finska talas sida vid "
                "sida. Byarna följer Tana älvs och Utsjokis stränder, och man träffas ofta "
                "över gränsen."
            ),
            en=(
                "Finland's northernmost municipality, where Northern Sámi and Finnish are "
                "spoken side by side. Villages follow the rivers Teno and Utsjoki, and "
                "people often meet across the border."
            ),
        ),
    ),
    MunicipalityText(
        name="Inari",
        contact_role=Text(
            fi="osallisuuskoordinaattori, sivistyspalvelut",
            sv="delaktighetskoordinator, bildningstjänster",
            en="participation coordinator, education and culture",
        ),
        email="jarjestot.inari@example.org",
        phone="050 000 0502",
        intro=Text(
            fi=(
                "Suuren järven ympärillä kuulee suomea ja kolmea saamen kieltä. Ivalo, "
                "Inari ja Sevettijärvi ovat kaukana toisistaan, joten moni ryhmä kokoontuu "
                "vuoroin eri kylissä."
            ),
            sv=(
                "Runt den stora sjön hörs finska och tre samiska språk. Ivalo, Enare och "
                "Sevettijärvi ligger långt från varandra, så många grupper turas om mellan "
                "byarna."
            ),
            en=(
                "Around the great lake you hear Finnish and three Sámi languages. Ivalo, "
                "Inari and Sevettijärvi lie far apart, so many groups take turns between "
                "villages."
            ),
        ),
    ),
    MunicipalityText(
        name="Enontekiö",
        contact_role=Text(
            fi="kirjastonjohtaja, järjestöyhteistyö",
            sv="bibliotekschef, föreningssamarbete",
            en="head librarian, association cooperation",
        ),
        email="jarjestot.enontekio@example.org",
        phone="050 000 0503",
        intro=Text(
            fi=(
                "Käsivarren pitkillä teillä naapuri voi asua kymmenien kilometrien päässä. "
                "Hetta, Karesuvanto ja Kilpisjärvi pitävät yhteyttä puhelimella, "
                "poroaidalla ja kirjastossa."
            ),
            sv=(
                "Längs Armens långa vägar kan grannen bo flera mil bort. Hetta, Karesuando "
                "och Kilpisjärvi håller kontakt per telefon, vid renskiljningen och på "
                "biblioteket."
            ),
            en=(
                "On the long roads of the north-western arm a neighbour may live tens of "
                "kilometres away. Hetta, Karesuvanto and Kilpisjärvi keep in touch by "
                "phone, at the reindeer corral and in the library."
            ),
        ),
    ),
    MunicipalityText(
        name="Sodankylä",
        contact_role=Text(
            fi="järjestöyhdyshenkilö, hyvinvointipalvelut",
            sv="föreningskontakt, välfärdstjänster",
            en="association contact person, wellbeing services",
        ),
        email="jarjestot.sodankyla@example.org",
        phone="050 000 0504",
        intro=Text(
            fi=(
                "Laaja kunta Kitisen ja Luiron varsilla; pohjoisosa kuuluu saamelaisten "
                "kotiseutualueeseen. Kylätaloja on paljon, ja useimmissa palaa valo "
                "ainakin yhtenä iltana viikossa."
            ),
            sv=(
                "En vidsträckt kommun längs Kitinen och Luiro; den norra delen hör till "
                "samernas hembygdsområde. Bygårdarna är många och i de flesta är det ljust "
                "minst en kväll i veckan."
            ),
            en=(
                "A wide municipality along the Kitinen and Luiro rivers; its northern part "
                "belongs to the Sámi homeland. There are many village halls, most of them "
                "lit at least one evening a week."
            ),
        ),
    ),
    MunicipalityText(
        name="Kittilä",
        contact_role=Text(
            fi="hyvinvointikoordinaattori", sv="välfärdskoordinator", en="wellbeing coordinator"
        ),
        email="jarjestot.kittila@example.org",
        phone="050 000 0505",
        intro=Text(
            fi=(
                "Matkailukylien vilske ja hiljaiset jokivarren kylät mahtuvat samaan "
                "kuntaan. Kausityöntekijä on yhtä tervetullut yhdistykseen kuin se, jonka "
                "suku on ollut täällä aina."
            ),
            sv=(
                "Livet i turistbyarna och de stilla byarna vid älven ryms i samma kommun. "
                "Säsongsarbetaren är lika välkommen i föreningen som den vars släkt alltid "
                "har bott här."
            ),
            en=(
                "Busy resort villages and quiet riverside ones fit into one municipality. "
                "Seasonal workers are as welcome in associations as those whose family has "
                "always been here."
            ),
        ),
    ),
    MunicipalityText(
        name="Kolari",
        contact_role=Text(
            fi="liikunta- ja nuorisosihteeri",
            sv="idrotts- och ungdomssekreterare",
            en="sports and youth secretary",
        ),
        email="jarjestot.kolari@example.org",
        phone="050 000 0506",
        intro=Text(
            fi=(
                "Rajakunta Ylläksen kupeessa. Ladut, rautatie ja Muonionjoki tuovat "
                "kulkijoita, mutta talkoot hoidetaan omassa väessä."
            ),
            sv=(
                "En gränskommun intill Ylläs. Skidspår, järnväg och Muonio älv för hit "
                "resande, men talkona sköter ortsborna själva."
            ),
            en=(
                "A border municipality beside Ylläs. Ski tracks, the railway and the "
                "Muonio river bring travellers, but voluntary work is done by the locals."
            ),
        ),
    ),
    MunicipalityText(
        name="Muonio",
        contact_role=Text(fi="vapaa-aikasihteeri", sv="fritidssekreterare", en="leisure secretary"),
        email="jarjestot.muonio@example.org",
        phone="050 000 0507",
        intro=Text(
            fi=(
                "Kolmen tunturin kunta, jossa kylän uutiset kulkevat kaupan kassalla. "
                "Pienessä paikassa sama ihminen on usein monen yhdistyksen voima."
            ),
            sv=(
                "En kommun med tre fjäll, där nyheterna går via butikskassan. På en liten "
                "ort är samma person ofta kraften i flera föreningar."
            ),
            en=(
                "A municipality of three fells, where news travels by the shop till. In a "
                "small place one person is often the strength of several associations."
            ),
        ),
    ),
    MunicipalityText(
        name="Salla",
        contact_role=Text(
            fi="hyvinvointi- ja kulttuurituottaja",
            sv="välfärds- och kulturproducent",
            en="wellbeing and culture producer",
        ),
        email="jarjestot.salla@example.org",
        phone="050 000 0508",
        intro=Text(
            fi=(
                "Itärajan kunta metsien ja kansallispuiston laidalla. Kylissä pidetään "
                "huolta siitä, että pitkän matkan takaakin pääsee saunailtaan."
            ),
            sv=(
                "En kommun vid östgränsen, invid skogar och nationalpark. I byarna ser man "
                "till att också den som bor långt borta kommer till bastukvällen."
            ),
            en=(
                "A municipality on the eastern border, beside forests and a national park. "
                "Villages make sure that even those far away get to sauna evening."
            ),
        ),
    ),
    MunicipalityText(
        name="Savukoski",
        contact_role=Text(
            fi="kunnansihteeri, kyläasiat",
            sv="kommunsekreterare, byfrågor",
            en="municipal secretary, village matters",
        ),
        email="jarjestot.savukoski@example.org",
        phone="050 000 0509",
        intro=Text(
            fi=(
                "Alle tuhat asukasta ja paljon erämaata. Kun väkeä on vähän, jokainen "
                "tulija huomataan ja kahvia keitetään yksi pannu lisää."
            ),
            sv=(
                "Färre än tusen invånare och mycket ödemark. När man är få märks var och "
                "en som kommer, och en panna kaffe till kokas."
            ),
            en=(
                "Fewer than a thousand people and a great deal of wilderness. Where people "
                "are few, every newcomer is noticed and another pot of coffee goes on."
            ),
        ),
    ),
    MunicipalityText(
        name="Pelkosenniemi",
        contact_role=Text(
            fi="toimistosihteeri, sivistystoimi",
            sv="byråsekreterare, bildningsväsendet",
            en="office secretary, education and culture",
        ),
        email="jarjestot.pelkosenniemi@example.org",
        phone="050 000 0510",
        intro=Text(
            fi=(
                "Kitisen ja Kemijoen solmukohta Pyhätunturin naapurissa. Yhdistykset ovat "
                "oppineet lyömään hynttyyt yhteen Savukosken kanssa."
            ),
            sv=(
                "Där Kitinen möter Kemi älv, granne med Pyhätunturi. Föreningarna har lärt "
                "sig att slå sina påsar ihop med Savukoski."
            ),
            en=(
                "Where the Kitinen meets the Kemijoki, next door to Pyhätunturi. Its "
                "associations have learnt to join forces with Savukoski."
            ),
        ),
    ),
)
