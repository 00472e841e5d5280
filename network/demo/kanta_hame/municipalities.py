"""What the site says of each municipality of Kanta-Häme."""

from network.demo.texts import MunicipalityText, Text

MUNICIPALITIES = (
    MunicipalityText(
        name="Forssa",
        contact_role=Text(
            fi="osallisuuskoordinaattori, vapaa-aikapalvelut",
            sv="delaktighetskoordinator, fritidstjänsterna",
            en="participation coordinator, leisure services",
        ),
        email="jarjestot.forssa@example.org",
        phone="050 000 0311",
        intro=Text(
            fi=(
                "Vanha tehdaskaupunki Loimijoen varrella vetää puoleensa koko seutukuntaa. "
                "Punatiilisissä kortteleissa harrastetaan, kokoonnutaan ja kahvitellaan ympäri "
                "vuoden."
            ),
            sv=(
                "Den gamla fabriksstaden vid Loimijoki lockar folk från hela regionen. I kvarteren "
                "av rött tegel idkar man hobbyer, samlas och dricker kaffe året om."
            ),
            en=(
                "The old mill town on the river Loimijoki draws in its whole sub-region. In the "
                "red-brick quarters people pursue hobbies, meet and have coffee all year round."
            ),
        ),
    ),
    MunicipalityText(
        name="Hattula",
        contact_role=Text(
            fi="hyvinvointisuunnittelija, kunnan järjestöyhdyshenkilö",
            sv="välfärdsplanerare, kommunens kontaktperson för föreningar",
            en="wellbeing planner and municipal contact for associations",
        ),
        email="jarjestot.hattula@example.org",
        phone="050 000 0312",
        intro=Text(
            fi=(
                "Vanajavesi halkoo Hattulan kahteen rantaan, ja monella kylällä on oma talonsa. "
                "Parolassa ollaan jo melkein kaupungissa, Tyrvännössä keskellä peltoja."
            ),
            sv=(
                "Vanajavesi delar Hattula i två stränder, och många byar har ett eget hus. I "
                "Parola är man nästan i stan, i Tyrväntö mitt bland åkrarna."
            ),
            en=(
                "The lake Vanajavesi divides Hattula into two shores, and many a village has a "
                "hall of its own. Parola is almost in town; Tyrväntö lies among the fields."
            ),
        ),
    ),
    MunicipalityText(
        name="Hausjärvi",
        contact_role=Text(fi="kulttuurisihteeri", sv="kultursekreterare", en="culture secretary"),
        email="jarjestot.hausjarvi@example.org",
        phone="050 000 0313",
        intro=Text(
            fi=(
                "Hausjärvellä on monta keskustaa: Oitti, Hikiä ja Ryttylä ovat kukin kasvaneet "
                "oman asemansa ympärille. Juna vie töihin, mutta illalla tullaan kotikylän "
                "riennoille."
            ),
            sv=(
                "Hausjärvi har många centrum: Oitti, Hikiä och Ryttylä har vuxit upp kring var sin "
                "station. Tåget tar en till jobbet, men på kvällen är det hembyn som gäller."
            ),
            en=(
                "Hausjärvi has several centres: Oitti, Hikiä and Ryttylä each grew up around a "
                "station. The train takes people to work, and the evening brings them back to "
                "village life."
            ),
        ),
    ),
    MunicipalityText(
        name="Humppila",
        contact_role=Text(
            fi="vapaa-aikasihteeri, järjestöasiat",
            sv="fritidssekreterare, föreningsärenden",
            en="leisure secretary, association matters",
        ),
        email="jarjestot.humppila@example.org",
        phone="050 000 0314",
        intro=Text(
            fi=(
                "Pienessä kunnassa sama ihminen voi olla talkoissa kahvinkeittäjä, kuljettaja ja "
                "rahastonhoitaja. Peltoaukeiden Humppilassa naapuri tunnetaan jo pyörän äänestä."
            ),
            sv=(
                "I en liten kommun kan samma person koka kaffet, köra bilen och sköta kassan vid "
                "ett talko. På slätten i Humppila känner man grannen på cykelns ljud."
            ),
            en=(
                "In a small municipality one person may make the coffee, drive the car and keep "
                "the accounts. On the plains of Humppila you know a neighbour by the sound of the "
                "bicycle."
            ),
        ),
    ),
    MunicipalityText(
        name="Hämeenlinna",
        contact_role=Text(
            fi="järjestökoordinaattori, hyvinvointiyksikkö",
            sv="föreningskoordinator, välfärdsenheten",
            en="association coordinator, wellbeing unit",
        ),
        email="jarjestot.hameenlinna@example.org",
        phone="050 000 0315",
        intro=Text(
            fi=(
                "Maakunnan suurin kaupunki ulottuu linnan rannoilta Lammin ja Hauhon kyliin asti. "
                "Yhdistyksiä on joka lähtöön, ja moni niistä toimii koko Kanta-Hämeessä."
            ),
            sv=(
                "Landskapets största stad sträcker sig från slottets stränder ända till byarna i "
                "Lammi och Hauho. Här finns föreningar för alla, och många verkar i hela Egentliga "
                "Tavastland."
            ),
            en=(
                "The region's largest town reaches from the shores of its castle to the villages "
                "of Lammi and Hauho. There is an association for everyone, and many work across "
                "Kanta-Häme."
            ),
        ),
    ),
    MunicipalityText(
        name="Janakkala",
        contact_role=Text(
            fi="yhteisötyön koordinaattori, sivistyspalvelut",
            sv="koordinator för gemenskapsarbete, bildningstjänsterna",
            en="community work coordinator, education and culture services",
        ),
        email="jarjestot.janakkala@example.org",
        phone="050 000 0316",
        intro=Text(
            fi=(
                "Turenki ja Tervakoski ovat Janakkalan kaksi taajamaa, ja niiden väliin mahtuu "
                "linnavuori, pappiloita ja vireitä kyliä. Yhdistysväki on tottunut tekemään "
                "asioita yhdessä koulujen kanssa."
            ),
            sv=(
                "Turenki och Tervakoski är tätorterna i Janakkala, och mellan dem ryms en "
                "borgbacke, prästgårdar och livliga byar. Föreningsfolket är vant att samarbeta "
                "med skolorna."
            ),
            en=(
                "Turenki and Tervakoski are the two centres of Janakkala, with a hillfort, old "
                "parsonages and lively villages between them. Associations here are used to "
                "working with the schools."
            ),
        ),
    ),
    MunicipalityText(
        name="Jokioinen",
        contact_role=Text(
            fi="kirjasto- ja kulttuurivastaava",
            sv="biblioteks- och kulturansvarig",
            en="head of library and culture",
        ),
        email="jarjestot.jokioinen@example.org",
        phone="050 000 0317",
        intro=Text(
            fi=(
                "Jokioisissa kartanon puisto, kapearaiteinen rautatie ja joki ovat kaikki "
                "kävelymatkan päässä toisistaan. Kirjasto on paikka, jossa yhdistyksetkin tapaavat."
            ),
            sv=(
                "I Jockis ligger herrgårdsparken, den smalspåriga järnvägen och ån på gångavstånd "
                "från varandra. Biblioteket är platsen där också föreningarna möts."
            ),
            en=(
                "In Jokioinen the manor park, the narrow-gauge railway and the river are all "
                "within walking distance. The library is where associations meet as well."
            ),
        ),
    ),
    MunicipalityText(
        name="Loppi",
        contact_role=Text(
            fi="kunnan järjestöyhdyshenkilö, hallintopalvelut",
            sv="kommunens kontaktperson för föreningar, förvaltningen",
            en="municipal contact for associations, administration",
        ),
        email="jarjestot.loppi@example.org",
        phone="050 000 0318",
        intro=Text(
            fi=(
                "Lopella on harjuja, kirkkaita lampia ja pitkiä kylänraitteja, eikä bussilla pääse "
                "joka paikkaan. Siksi toimintaa viedään kyliin eikä odoteta, että kaikki tulevat "
                "kirkolle."
            ),
            sv=(
                "I Loppi finns åsar, klara tjärnar och långa byvägar, och bussen går inte "
                "överallt. Därför förs verksamheten ut till byarna i stället för att alla ska "
                "komma till kyrkbyn."
            ),
            en=(
                "Loppi has ridges, clear ponds and long village roads, and the bus does not go "
                "everywhere. So activities travel to the villages instead of waiting for people to "
                "come."
            ),
        ),
    ),
    MunicipalityText(
        name="Riihimäki",
        contact_role=Text(
            fi="osallisuusasiantuntija, elinvoimapalvelut",
            sv="sakkunnig i delaktighet, livskraftstjänsterna",
            en="participation specialist, vitality services",
        ),
        email="jarjestot.riihimaki@example.org",
        phone="050 000 0319",
        intro=Text(
            fi=(
                "Radanvarren kaupungissa kohtaa junan vaihtajia, nuoria perheitä ja "
                "lasinpuhaltajien jälkeläisiä. Riihimäelle on helppo tulla, joten täällä pidetään "
                "moni seudun yhteinen kokous."
            ),
            sv=(
                "I staden vid järnvägen möter man folk som byter tåg, unga familjer och ättlingar "
                "till glasblåsare. Riihimäki är lätt att nå, och därför hålls många av regionens "
                "möten här."
            ),
            en=(
                "In this railway town you meet people changing trains, young families and "
                "descendants of glassblowers. Riihimäki is easy to reach, so many of the area's "
                "meetings are held here."
            ),
        ),
    ),
    MunicipalityText(
        name="Tammela",
        contact_role=Text(
            fi="liikunnanohjaaja, järjestöyhteistyö",
            sv="idrottsinstruktör, föreningssamarbete",
            en="sports instructor, cooperation with associations",
        ),
        email="jarjestot.tammela@example.org",
        phone="050 000 0320",
        intro=Text(
            fi=(
                "Suot, järvet ja ikimetsät tekevät Tammelasta retkeilijän kotipaikan. Kesällä "
                "väkimäärä kasvaa mökkiläisistä, ja heidätkin kutsutaan mukaan."
            ),
            sv=(
                "Mossarna, sjöarna och de gamla skogarna gör Tammela till en vandrares hemort. Om "
                "sommaren växer folkmängden med stugägare, och också de bjuds in."
            ),
            en=(
                "Mires, lakes and old forests make Tammela a walker's home. In summer the "
                "population grows with cottage owners, and they are invited along too."
            ),
        ),
    ),
    MunicipalityText(
        name="Ypäjä",
        contact_role=Text(
            fi="hyvinvointi- ja hevoskylävastaava",
            sv="ansvarig för välfärd och hästbyn",
            en="officer for wellbeing and the horse village",
        ),
        email="jarjestot.ypaja@example.org",
        phone="050 000 0321",
        intro=Text(
            fi=(
                "Ypäjällä hevosia tulee vastaan melkein yhtä usein kuin autoja. Kunta on pieni "
                "mutta harrastuksissaan yllättävän suuri."
            ),
            sv=(
                "I Ypäjä möter man hästar nästan lika ofta som bilar. Kommunen är liten, men "
                "förvånansvärt stor i sina hobbyer."
            ),
            en=(
                "In Ypäjä you meet horses almost as often as cars. The municipality is small but "
                "surprisingly big in its pastimes."
            ),
        ),
    ),
)
