"""Keski-Suomi: what the region says of its northern municipalities."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES = (
    MunicipalityText(
        name="Kannonkoski",
        contact_role=Text(
            fi="hallintosihteeri",
            sv="förvaltningssekreterare",
            en="administrative secretary",
        ),
        email="jarjestot.kannonkoski@example.org",
        phone="050 000 0405",
        intro=Text(
            fi=(
                "Kannonkoskella kaikki tuntevat toisensa, ja siksi yhteinen asia lähtee liikkeelle "
                "usein yhdellä puhelulla."
            ),
            sv=(
                "I Kannonkoski känner alla varandra, och därför räcker det ofta med ett samtal för "
                "att få igång något gemensamt."
            ),
            en=(
                "In Kannonkoski everyone knows everyone, so a common cause often takes just one "
                "telephone call."
            ),
        ),
    ),
    MunicipalityText(
        name="Karstula",
        contact_role=Text(
            fi="kulttuuri- ja vapaa-aikaohjaaja",
            sv="kultur- och fritidsledare",
            en="culture and leisure instructor",
        ),
        email="jarjestot.karstula@example.org",
        phone="050 000 0406",
        intro=Text(
            fi=(
                "Karstulassa kylätalojen valot palavat iltaisin: Vahangalla tanssitaan, Humpissa "
                "hoidetaan latuja."
            ),
            sv=(
                "I Karstula lyser det i byahusen om kvällarna: i Vahanka dansar man, i Humppi "
                "sköter man skidspåren."
            ),
            en=(
                "In Karstula the village halls are lit in the evenings: Vahanka dances, Humppi "
                "looks after the ski tracks."
            ),
        ),
    ),
    MunicipalityText(
        name="Kinnula",
        contact_role=Text(
            fi="vapaa-aikatoimen ohjaaja",
            sv="ledare inom fritidssektorn",
            en="leisure services instructor",
        ),
        email="jarjestot.kinnula@example.org",
        phone="050 000 0408",
        intro=Text(
            fi=(
                "Kinnula on maakunnan pohjoislaidalla, ja lähimpään kaupunkiin on matkaa. Siksi "
                "harrastukset ja apu on järjestetty itse."
            ),
            sv=(
                "Kinnula ligger i landskapets nordkant och det är långt till närmaste stad. Därför "
                "ordnar man både hobbyer och hjälp på egen hand."
            ),
            en=(
                "Kinnula lies on the northern edge of the region, a long way from the nearest "
                "town. So hobbies and help are organised at home."
            ),
        ),
    ),
    MunicipalityText(
        name="Kivijärvi",
        contact_role=Text(fi="kunnansihteeri", sv="kommunsekreterare", en="municipal secretary"),
        email="jarjestot.kivijarvi@example.org",
        phone="050 000 0409",
        intro=Text(
            fi=(
                "Kivijärven kunta on saanut nimensä vedestä, jonka ympärillä kylät asuvat. "
                "Rantojen väki kokoontuu vuoroin kunkin kylätalolla."
            ),
            sv=(
                "Kivijärvi kommun har fått sitt namn av vattnet som byarna ligger runt. Folket "
                "längs stränderna samlas turvis i varandras byahus."
            ),
            en=(
                "The municipality of Kivijärvi takes its name from the water that its villages "
                "surround. People along the shores meet in each other’s halls by turns."
            ),
        ),
    ),
    MunicipalityText(
        name="Konnevesi",
        contact_role=Text(
            fi="hyvinvointi- ja kulttuurivastaava",
            sv="ansvarig för välfärd och kultur",
            en="officer for wellbeing and culture",
        ),
        email="jarjestot.konnevesi@example.org",
        phone="050 000 0410",
        intro=Text(
            fi=(
                "Konneveden kirkkaat vedet ovat tuttuja melojille. Vähemmän tiedetään, miten "
                "paljon kunnassa lauletaan, näytellään ja soitetaan yhdessä."
            ),
            sv=(
                "Paddlare känner Konnevesis klara vatten. Färre vet hur mycket man sjunger, spelar "
                "teater och musicerar tillsammans i kommunen."
            ),
            en=(
                "Paddlers know the clear waters of Konnevesi. Fewer know how much people here "
                "sing, act and play together."
            ),
        ),
    ),
    MunicipalityText(
        name="Kyyjärvi",
        contact_role=Text(
            fi="sivistystoimen sihteeri",
            sv="sekreterare inom bildningssektorn",
            en="education services secretary",
        ),
        email="jarjestot.kyyjarvi@example.org",
        phone="050 000 0411",
        intro=Text(
            fi=(
                "Kyyjärvi on Keski-Suomen ovi Pohjanmaalle, ja pohjalaista talkoohenkeä riittää "
                "jäähallilta tienvarren kahvilaan."
            ),
            sv=(
                "Kyyjärvi är Mellersta Finlands dörr mot Österbotten, och den österbottniska "
                "talkoandan räcker från ishallen till vägkaféet."
            ),
            en=(
                "Kyyjärvi is the region’s door to Ostrobothnia, and the spirit of working together "
                "reaches from the ice rink to the roadside café."
            ),
        ),
    ),
    MunicipalityText(
        name="Pihtipudas",
        contact_role=Text(
            fi="nuoriso- ja järjestötyön ohjaaja",
            sv="ledare för ungdoms- och föreningsarbete",
            en="youth and association work instructor",
        ),
        email="jarjestot.pihtipudas@example.org",
        phone="050 000 0417",
        intro=Text(
            fi=(
                "Pihtiputaalla nelostie halkaisee kirkonkylän, mutta parhaat keskustelut käydään "
                "sivuteiden varsilla Muurasjärvellä ja Elämäjärvellä."
            ),
            sv=(
                "I Pihtipudas går riksfyran genom kyrkbyn, men de bästa samtalen förs längs "
                "sidovägarna i Muurasjärvi och Elämäjärvi."
            ),
            en=(
                "In Pihtipudas the main road north runs through the village, but the best talks "
                "are held along the side roads of Muurasjärvi and Elämäjärvi."
            ),
        ),
    ),
    MunicipalityText(
        name="Saarijärvi",
        contact_role=Text(
            fi="hyvinvointijohtajan sihteeri",
            sv="välfärdsdirektörens sekreterare",
            en="secretary to the director of wellbeing",
        ),
        email="jarjestot.saarijarvi@example.org",
        phone="050 000 0418",
        intro=Text(
            fi=(
                "Saarijärvi muistetaan runon sitkeästä talonpojasta. Samaa sitkeyttä on kylissä, "
                "jotka pitävät palvelunsa lähellä."
            ),
            sv=(
                "Saarijärvi är känt för diktens sega bonde. Samma seghet finns i byarna som håller "
                "sina tjänster nära."
            ),
            en=(
                "Saarijärvi is remembered for the stubborn farmer of a poem. The same spirit lives "
                "in villages that keep their services close by."
            ),
        ),
    ),
    MunicipalityText(
        name="Uurainen",
        contact_role=Text(
            fi="perhe- ja hyvinvointipalvelujen koordinaattori",
            sv="koordinator för familje- och välfärdstjänster",
            en="coordinator of family and wellbeing services",
        ),
        email="jarjestot.uurainen@example.org",
        phone="050 000 0420",
        intro=Text(
            fi=(
                "Uuraisilla asuu poikkeuksellisen paljon lapsia, ja se kuuluu: seurat, kerhot ja "
                "vanhemmat pitävät iltapäivät täynnä."
            ),
            sv=(
                "I Uurainen bor ovanligt många barn, och det hörs: klubbar, lag och föräldrar "
                "fyller eftermiddagarna."
            ),
            en=(
                "Uurainen has unusually many children, and you can hear it: teams, clubs and "
                "parents keep the afternoons full."
            ),
        ),
    ),
    MunicipalityText(
        name="Viitasaari",
        contact_role=Text(
            fi="järjestö- ja kylätyön yhdyshenkilö",
            sv="kontaktperson för förenings- och byarbete",
            en="contact person for associations and villages",
        ),
        email="jarjestot.viitasaari@example.org",
        phone="050 000 0421",
        intro=Text(
            fi=(
                "Viitasaaren keskusta on rakennettu Keiteleen saarille ja niemille. Sillat ovat "
                "täällä sekä tie että tapa tehdä yhteistyötä."
            ),
            sv=(
                "Viitasaaris centrum är byggt på öar och uddar i sjön Keitele. Broar är här både "
                "en väg och ett sätt att samarbeta."
            ),
            en=(
                "The centre of Viitasaari is built on islands and headlands in Lake Keitele. "
                "Bridges here are both a road and a way of working."
            ),
        ),
    ),
    MunicipalityText(
        name="Äänekoski",
        contact_role=Text(
            fi="osallisuus- ja järjestökoordinaattori",
            sv="koordinator för delaktighet och föreningar",
            en="coordinator for participation and associations",
        ),
        email="jarjestot.aanekoski@example.org",
        phone="050 000 0422",
        intro=Text(
            fi=(
                "Äänekoskella teollisuuskaupungin reilu henki näkyy ruoka-avussa, työpajoilla ja "
                "Suolahden satamassa."
            ),
            sv=(
                "I Äänekoski syns industristadens raka anda i mathjälpen, i verkstäderna och i "
                "hamnen i Suolahti."
            ),
            en=(
                "In Äänekoski the fair spirit of an industrial town shows in food aid, in "
                "workshops and at the harbour of Suolahti."
            ),
        ),
    ),
)
