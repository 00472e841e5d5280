"""Municipalities of southern Lapland: Rovaniemi, the sea coast, the Tornio valley and the lakes."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES = (
    MunicipalityText(
        name="Rovaniemi",
        contact_role=Text(
            fi="järjestökoordinaattori, osallisuuspalvelut",
            sv="föreningskoordinator, delaktighetstjänster",
            en="association coordinator, participation services",
        ),
        email="jarjestot.rovaniemi@example.org",
        phone="050 000 0511",
        intro=Text(
            fi=(
                "Maakunnan keskus kahden joen yhtymäkohdassa. Kaupungin laidoilla on yli "
                "kolmekymmentä kylää, ja moni Lapin yhdistys pitää täällä toimistoaan."
            ),
            sv=(
                "Landskapets centrum där två älvar möts. Runt staden finns över trettio "
                "byar, och många av Lapplands föreningar har sitt kontor här."
            ),
            en=(
                "The centre of the region, where two rivers meet. More than thirty "
                "villages lie around the town, and many of Lapland's associations have "
                "their office here."
            ),
        ),
    ),
    MunicipalityText(
        name="Kemijärvi",
        contact_role=Text(fi="hyvinvointipäällikkö", sv="välfärdschef", en="head of wellbeing"),
        email="jarjestot.kemijarvi@example.org",
        phone="050 000 0512",
        intro=Text(
            fi=(
                "Järven ympärille rakentunut kaupunki, joka kokoaa Itä-Lapin väkeä "
                "asioille ja kahville. Rannalla sijaitsevalle järjestötalolle on helppo "
                "poiketa."
            ),
            sv=(
                "En stad runt sjön, dit folk från östra Lappland kommer för ärenden och "
                "kaffe. Föreningshuset vid stranden är lätt att titta in i."
            ),
            en=(
                "A town built round its lake, where people from eastern Lapland come for "
                "errands and coffee. The association house by the shore is easy to drop "
                "into."
            ),
        ),
    ),
    MunicipalityText(
        name="Kemi",
        contact_role=Text(
            fi="yhteisötyön suunnittelija",
            sv="planerare för gemenskapsarbete",
            en="community work planner",
        ),
        email="jarjestot.kemi@example.org",
        phone="050 000 0513",
        intro=Text(
            fi=(
                "Merenrannan teollisuuskaupunki, jossa yhdistyksiä on joka korttelissa. "
                "Täällä osataan järjestää niin työttömien ruokailu kuin talvinen "
                "katutapahtuma."
            ),
            sv=(
                "En industristad vid havet med föreningar i varje kvarter. Här kan man "
                "ordna både lunch för arbetslösa och ett gatuevenemang på vintern."
            ),
            en=(
                "An industrial town by the sea with associations on every block. People "
                "here can organise a lunch for the unemployed as well as a winter street "
                "event."
            ),
        ),
    ),
    MunicipalityText(
        name="Keminmaa",
        contact_role=Text(
            fi="vapaa-aikapäällikkö", sv="fritidschef", en="head of leisure services"
        ),
        email="jarjestot.keminmaa@example.org",
        phone="050 000 0514",
        intro=Text(
            fi=(
                "Kemijoen suun kunta kahden kaupungin naapurissa. Seurat ja yhdistykset "
                "tekevät paljon yhdessä kuntarajoista välittämättä."
            ),
            sv=(
                "En kommun vid Kemi älvs mynning, granne med två städer. Klubbar och "
                "föreningar gör mycket tillsammans utan att bry sig om kommungränser."
            ),
            en=(
                "A municipality at the mouth of the Kemijoki with two towns for "
                "neighbours. Clubs and associations do much together, whatever the "
                "boundary."
            ),
        ),
    ),
    MunicipalityText(
        name="Simo",
        contact_role=Text(
            fi="hyvinvointiyhdyshenkilö",
            sv="kontaktperson för välfärd",
            en="wellbeing contact person",
        ),
        email="jarjestot.simo@example.org",
        phone="050 000 0515",
        intro=Text(
            fi=(
                "Perämeren rantakunta, jonka läpi kulkee vapaana virtaava joki. Rannikon "
                "ja ylempien kylien välillä on matkaa, siksi ruokakassit kulkevat kimpassa."
            ),
            sv=(
                "En kustkommun vid Bottenviken, genomfluten av en fri älv. Från kusten "
                "till de övre byarna är det långt, därför samåker matkassarna."
            ),
            en=(
                "A Bothnian Bay municipality with a free-flowing river running through it. "
                "The upper villages are a way off, so food bags share a ride."
            ),
        ),
    ),
    MunicipalityText(
        name="Tervola",
        contact_role=Text(
            fi="kirjasto- ja kulttuuritoimen johtaja",
            sv="chef för bibliotek och kultur",
            en="head of library and culture",
        ),
        email="jarjestot.tervola@example.org",
        phone="050 000 0516",
        intro=Text(
            fi=(
                "Maatalouskunta Kemijoen molemmin puolin. Kylätalkoissa on opittu, että "
                "sillan toinenkin pää on lähellä."
            ),
            sv=(
                "En jordbrukskommun på båda sidor om Kemi älv. På byatalkon har man lärt "
                "sig att brons andra ände också är nära."
            ),
            en=(
                "A farming municipality on both banks of the Kemijoki. Village work "
                "parties have shown that the far end of the bridge is near, too."
            ),
        ),
    ),
    MunicipalityText(
        name="Tornio",
        contact_role=Text(
            fi="osallisuussuunnittelija, kaksikielinen palvelu",
            sv="delaktighetsplanerare, tvåspråkig service",
            en="participation planner, bilingual service",
        ),
        email="jarjestot.tornio@example.org",
        phone="050 000 0517",
        intro=Text(
            fi=(
                "Kaupunki, jonka keskusta jatkuu Ruotsin puolella. Suomi ja ruotsi "
                "vaihtuvat kesken kahvitauon, eikä kukaan hätkähdä."
            ),
            sv=(
                "En stad vars centrum fortsätter på den svenska sidan. Språket byts mitt i "
                "kaffepausen och ingen höjer på ögonbrynen."
            ),
            en=(
                "A town whose centre carries on into Sweden. Finnish and Swedish change "
                "places in the middle of a coffee break and nobody minds."
            ),
        ),
    ),
    MunicipalityText(
        name="Ylitornio",
        contact_role=Text(
            fi="kylä- ja järjestövastaava",
            sv="ansvarig för byar och föreningar",
            en="village and association officer",
        ),
        email="jarjestot.ylitornio@example.org",
        phone="050 000 0518",
        intro=Text(
            fi=(
                "Aavasaksan maisemissa eletään Tornionlaakson rytmiä. Kylätalon pihalla "
                "näkee rekisterikilpiä molemmin puolin jokea."
            ),
            sv=(
                "I Aavasaksas landskap lever man i Tornedalens takt. På bygårdens "
                "gårdsplan står bilar från båda sidor om älven."
            ),
            en=(
                "Life follows the rhythm of the Tornio valley beneath Aavasaksa. Cars "
                "outside the village hall come from both sides of the river."
            ),
        ),
    ),
    MunicipalityText(
        name="Pello",
        contact_role=Text(
            fi="nuoriso- ja hyvinvointiohjaaja",
            sv="ungdoms- och välfärdsledare",
            en="youth and wellbeing worker",
        ),
        email="jarjestot.pello@example.org",
        phone="050 000 0519",
        intro=Text(
            fi=(
                "Joenvarren kunta, jossa lohi ja naapuri tunnetaan nimeltä. Kerhoissa "
                "riittää tekijöitä, kun kyyti sinne järjestyy."
            ),
            sv=(
                "En kommun vid älven där man känner både laxen och grannen vid namn. "
                "Klubbarna har folk så länge någon ordnar skjuts."
            ),
            en=(
                "A riverside municipality where both the salmon and the neighbours are "
                "known by name. Clubs have plenty of hands once there is a lift to them."
            ),
        ),
    ),
    MunicipalityText(
        name="Ranua",
        contact_role=Text(
            fi="kulttuurituottaja, järjestöasiat",
            sv="kulturproducent, föreningsärenden",
            en="culture producer, association matters",
        ),
        email="jarjestot.ranua@example.org",
        phone="050 000 0520",
        intro=Text(
            fi=(
                "Soiden ja hillan pitäjä Rovaniemen eteläpuolella. Nuoria perheitä on "
                "paljon, ja se näkyy kerhojen lapsiparvessa."
            ),
            sv=(
                "En socken av myrar och hjortron söder om Rovaniemi. Unga familjer är "
                "många och det märks på barnaskaran i klubbarna."
            ),
            en=(
                "A place of bogs and cloudberries south of Rovaniemi. There are many young "
                "families, as you can tell from the crowd of children in the clubs."
            ),
        ),
    ),
    MunicipalityText(
        name="Posio",
        contact_role=Text(
            fi="elinvoimasihteeri", sv="livskraftssekreterare", en="vitality secretary"
        ),
        email="jarjestot.posio@example.org",
        phone="050 000 0521",
        intro=Text(
            fi=(
                "Kirkkaiden järvien kunta, jossa savi ja saaret ovat ylpeyden aiheita. "
                "Kylien välimatkoista selvitään kutsumalla ajoissa ja hakemalla ovelta."
            ),
            sv=(
                "En kommun av klara sjöar, stolt över sin keramik och sina öar. Avstånden "
                "mellan byarna klaras genom att bjuda in i tid och hämta vid dörren."
            ),
            en=(
                "A municipality of clear lakes, proud of its pottery and islands. "
                "Distances between villages are managed by inviting early and fetching "
                "people from the door."
            ),
        ),
    ),
)
