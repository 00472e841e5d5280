"""Kainuu's news about what came of the evenings and about associations' own work."""

from network.demo.texts import NewsText, Picture, Text

NEWS: tuple[NewsText, ...] = (
    NewsText(
        key="puolangan-jarjestotalo",
        title=Text(
            fi="Puolangan yhdistykset saivat yhteisen talon",
            en="The associations of Puolanka got a house of their own",
        ),
        lead=Text(
            fi=(
                "Järjestöillassa esitetty toive on nyt osoite: entisessä virastossa toimii kuusi "
                "yhdistystä saman katon alla."
            ),
            en=(
                "A wish voiced at an association evening is now an address: six associations share "
                "the roof of a former office building."
            ),
        ),
        body=Text(
            fi=(
                "Esittäytymiskierroksella neljä yhdistystä kertoi peräkkäin etsivänsä huonetta. "
                "Joku laski ääneen, että yhteen laskettuna he tarvitsisivat talon. Kunnanjohtaja "
                "kirjoitti sen vihkoonsa.\n\n"
                "Kunta antoi tyhjillään seisseen tilan nimellisellä vuokralla, ja yhdistykset "
                "maalasivat seinät. Yhteinen keittiö on heti ovesta vasemmalla, kokoushuone "
                "oikealla.\n\n"
                "> Enää ei tarvitse kantaa kahvinkeitintä auton takakontissa.\n"
                "> — keittiövastaava, Puolangan Yhteinen Keittiö\n\n"
                "Kokoushuoneen voi varata mikä tahansa puolankalainen yhdistys tai seura. Varaus "
                "on maksuton."
            ),
            en=(
                "During the round of introductions four associations in a row said they were "
                "looking for a room. Someone worked out aloud that together they would need a "
                "house. The municipal manager wrote it down.\n\n"
                "The municipality let out an empty building at a nominal rent, and the "
                "associations painted the walls. The shared kitchen is on the left as you enter, "
                "the meeting room on the right.\n\n"
                "> We no longer have to carry the coffee maker around in the boot of the car.\n"
                "> — kitchen coordinator, Puolangan Yhteinen Keittiö\n\n"
                "Any association or club in Puolanka can book the meeting room free of charge."
            ),
        ),
        days_ago=22,
        municipalities=("Puolanka",),
        themes=("kohtaamispaikat", "jarjestoyhteistyo"),
        organisations=("yhteinen-keittio",),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty puutalo kylän raitilla, ikkunoissa valot",
                en="A drawn wooden house on a village street, lights in the windows",
            ),
        ),
    ),
    NewsText(
        key="sotkamo-hyvinvointikertomus",
        title=Text(
            fi="Sotkamon hyvinvointikertomukseen kuullaan nyt yhdistykset",
            en="Sotkamo's wellbeing report now hears the associations",
        ),
        lead=Text(
            fi=(
                "Kunta kirjoittaa hyvinvointikertomustaan järjestöillan pöydissä. Tilastojen "
                "rinnalle halutaan se, mitä yhdistykset näkevät arjessa."
            ),
            en=(
                "The municipality is writing its wellbeing report at the tables of an association "
                "evening. Beside the statistics it wants what associations see in daily life."
            ),
        ),
        body=Text(
            fi=(
                "Hyvinvoinnin ja terveyden edistäminen, lyhyesti hyte, on kunnan tehtävä. Kertomus "
                "kuvaa, miten asukkaat voivat, ja suunnitelma sen, mitä asialle tehdään. Kumpaakin "
                "voi laatia yhdessä.\n\n"
                "Perhekahvilassa huomataan väsymys ennen kuin se näkyy luvuissa, ja soutuporukassa "
                "tiedetään, kuka on jäänyt yksin. Tällaista tietoa ei saa kyselylomakkeella.\n\n"
                "## Näin pääset mukaan\n\n"
                "Tule Sotkamon seuraavaan järjestöiltaan tai lähetä havaintosi "
                "järjestöyhdyshenkilölle. Yksi virkekin riittää, jos se on totta."
            ),
            en=(
                "Promoting wellbeing and health, hyte for short in Finnish, is a task of the "
                "municipality. The report describes how residents are doing and the plan what will "
                "be done about it. Both can be drafted together.\n\n"
                "A family café notices exhaustion before it shows in the figures, and a rowing "
                "crew knows who has been left alone. A questionnaire does not bring in knowledge "
                "like that.\n\n"
                "## How to take part\n\n"
                "Come to the next association evening in Sotkamo or send what you have noticed to "
                "the contact person. A single sentence is enough if it is true."
            ),
        ),
        days_ago=26,
        municipalities=("Sotkamo",),
        themes=("jarjestoyhteistyo", "vaikuttaminen"),
        organisations=("perhepuro",),
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty vaara ja sen juurella kylän valoja",
                en="A drawn hill with village lights at its foot",
            ),
        ),
    ),
    NewsText(
        key="kuhmo-avustusperusteet",
        title=Text(
            fi="Kuhmossa avustusten perusteet kirjoitettiin yhdessä",
            en="In Kuhmo the grounds for grants were written together",
        ),
        lead=Text(
            fi=(
                "Yhdistykset ja kaupunki sopivat, millä perusteilla järjestöavustuksia myönnetään. "
                "Uusi hakemus mahtuu kahdelle sivulle."
            ),
            en=(
                "Associations and the town agreed on the criteria for grants to associations. The "
                "new application fits on two pages."
            ),
        ),
        body=Text(
            fi=(
                "Avustuksista oli vuosien ajan puhuttu käytävillä. Järjestöillassa asia nostettiin "
                "pöydälle: mitä kaupunki haluaa tukea, ja mistä hakija näkee, että kohtelu on "
                "tasapuolista?\n\n"
                "Pöydissä syntyi neljä perustetta, jotka päätyivät lähes sellaisinaan "
                "päätökseen:\n\n"
                "- toiminta on avointa kuhmolaisille\n"
                "- se tuo seuraa, liikettä tai apua arkeen\n"
                "- myös kylät saavat osansa\n"
                "- pieni ja uusi yhdistys voi saada ensimmäisen avustuksen kevyellä "
                "hakemuksella\n\n"
                "Kaupunki lupasi kertoa päätöksensä perustelut jokaiselle hakijalle. Perusteet "
                "käydään läpi uudelleen seuraavassa illassa."
            ),
            en=(
                "For years grants had been talked about in corridors. At the association evening "
                "they were put on the table: what does the town want to support, and how can an "
                "applicant see that everyone is treated alike?\n\n"
                "The tables came up with four criteria that ended up in the decision almost as "
                "they were:\n\n"
                "- activities are open to people in Kuhmo\n"
                "- they bring company, movement or help to daily life\n"
                "- the villages get their share too\n"
                "- a small new association can receive a first grant with a light application\n\n"
                "The town promised to give every applicant the reasons for its decision. The "
                "criteria will be gone through again at the next evening."
            ),
        ),
        days_ago=35,
        municipalities=("Kuhmo",),
        themes=("rahoitus-avustukset", "jarjestoyhteistyo"),
        organisations=("saloseutu", "kasivoima"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty pöytä, jonka ympärillä kirjoitetaan paperille",
                en="A drawn table with people around it writing on paper",
            ),
        ),
    ),
    NewsText(
        key="ristijarvi-digikotikaynnit",
        title=Text(
            fi="Diginaapuri tulee nyt kotiin asti", en="A digital neighbour now comes to your home"
        ),
        lead=Text(
            fi=(
                "Ristijärvellä digiopastaja ajaa pyynnöstä pihaan. Ajatus syntyi järjestöillan "
                "kahvijonossa."
            ),
            en=(
                "In Ristijärvi a digital helper drives up to your door on request. The idea was "
                "born in the coffee queue of an association evening."
            ),
        ),
        body=Text(
            fi=(
                "Kirjaston neuvonta-aika on monelle hyvä, mutta ei sille, joka ei enää aja autoa. "
                "Diginaapurit ja kunnan kotipalvelu huomasivat tämän seistessään samassa "
                "jonossa.\n\n"
                "Nyt kotikäynnin voi pyytää puhelimitse. Opastaja tulee viikon sisällä, juo kahvit "
                "ja neuvoo kädestä pitäen, kunnes asia sujuu.\n\n"
                "! Diginaapuri ei koskaan kysy pankkitunnuksia eikä salasanoja. Jos joku kysyy, "
                "hän ei ole meiltä."
            ),
            en=(
                "The advice hours at the library suit many, but not those who no longer drive. "
                "Diginaapurit and the municipality's home services noticed this while standing in "
                "the same queue.\n\n"
                "Now a home visit can be requested by phone. The helper comes within a week, has a "
                "coffee and guides step by step until it works.\n\n"
                "! A digital neighbour never asks for bank codes or passwords. Anyone who does is "
                "not from us."
            ),
        ),
        days_ago=42,
        municipalities=("Ristijärvi",),
        themes=("digituki", "elakelaistoiminta"),
        organisations=("diginaapurit",),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty kaksi ihmistä saman tabletin ääressä",
                en="Two drawn people at the same tablet",
            ),
        ),
    ),
    NewsText(
        key="suomussalmi-kumppanuuspoyta",
        title=Text(
            fi="Suomussalmen kumppanuuspöydässä puhutaan yksinäisyydestä",
            en="A partnership table in Suomussalmi talks about loneliness",
        ),
        lead=Text(
            fi=(
                "Kunta, seurakunta ja viisi yhdistystä istuvat saman pöydän ääreen neljästi "
                "vuodessa. Aihe on aina sama, tekijät vaihtuvat."
            ),
            en=(
                "The municipality, the parish and five associations sit down at one table four "
                "times a year. The subject stays, the people change."
            ),
        ),
        body=Text(
            fi=(
                "Kumppanuuspöytä on yhden aiheen ympärille koottu joukko. Suomussalmella se syntyi "
                "järjestöillan työpajasta, jossa kolme pöytäkuntaa kirjoitti saman sanan "
                "isoimmalla: yksinäisyys.\n\n"
                "Ensimmäisessä tapaamisessa sovittiin, kuka soittaa kenellekin, kun huoli herää. "
                "Toisessa avattiin ystäväkahvilan ovi myös terveysaseman kävijöille.\n\n"
                "Pöytä ei tee päätöksiä kunnan puolesta. Se pitää huolta, että sovittu tulee "
                "tehdyksi ja että seuraavaan iltaan tuodaan kuulumiset."
            ),
            en=(
                "A partnership table is a group gathered around one subject. In Suomussalmi it "
                "grew out of a workshop at an association evening, where three tables wrote the "
                "same word in the largest letters: loneliness.\n\n"
                "The first meeting agreed on who calls whom when someone is worried. The second "
                "opened the friendship café to visitors of the health centre.\n\n"
                "The table does not decide on behalf of the municipality. It makes sure that what "
                "was agreed gets done and that news of it is brought to the next evening."
            ),
        ),
        days_ago=48,
        municipalities=("Suomussalmi",),
        themes=("yhteisollisyys", "jarjestoyhteistyo"),
        organisations=("ystavakaari",),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty pyöreä pöytä, jonka ympärillä on ihmisiä",
                en="A drawn round table with people around it",
            ),
        ),
    ),
    NewsText(
        key="paltamo-vene-talvisijalle",
        title=Text(
            fi="Kirkkovene pääsi talveksi kunnan halliin",
            en="The church boat found winter shelter in a municipal hall",
        ),
        lead=Text(
            fi=(
                "Soutuseura, kuoro ja kunta löysivät toisensa Paltamon järjestöillassa. Tuloksena "
                "oli talvisija ja laulusoutu."
            ),
            en=(
                "A rowing club, a choir and the municipality found each other at the association "
                "evening in Paltamo. The result: a winter berth and a singing row."
            ),
        ),
        body=Text(
            fi=(
                "Oulujärven Soutuväki toivoi kierroksella kuivaa nurkkaa pitkälle veneelle. Kunnan "
                "tekninen johtaja muisti hallin, jonka perällä oli juuri veneen mittainen väli.\n\n"
                "Samassa pöydässä istui Laulavan Rannan kuoro. Kotimatkalle lähtiessä oli jo "
                "sovittu, että ensi avovesillä kuoro nousee veneeseen.\n\n"
                "Tällaista illoissa käy usein: uusi yhteistyö alkaa yhdistyksen ja kunnan välillä, "
                "ja kylkiäisenä kaksi yhdistystä ystävystyy."
            ),
            en=(
                "In the round of introductions Oulujärven Soutuväki wished for a dry corner for a "
                "long boat. The municipality's technical manager remembered a hall with a gap at "
                "the back exactly as long as the boat.\n\n"
                "The choir of Laulava Ranta sat at the same table. By the time people left for "
                "home it had been agreed that the choir would board the boat at the next open "
                "water.\n\n"
                "This happens often at these evenings: something new begins between an association "
                "and the municipality, and two associations become friends into the bargain."
            ),
        ),
        days_ago=66,
        municipalities=("Paltamo",),
        themes=("liikunta-luonto", "kulttuurihyvinvointi"),
        organisations=("soutuvaki", "laulava-ranta"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvenranta, jolle on vedetty pitkä vene",
                en="A drawn lakeshore with a long boat pulled up",
            ),
        ),
    ),
    NewsText(
        key="tarkista-yhdistyksen-tiedot",
        title=Text(
            fi="Onko yhdistyksesi puhelinnumero vielä oikea?",
            en="Is your association's phone number still right?",
        ),
        lead=Text(
            fi=(
                "Sivusto kysyy tietojen ajantasaisuutta kerran vuodessa. Vastaaminen vie minuutin "
                "ja säästää kysyjältä turhan soiton."
            ),
            en=(
                "Once a year the site asks whether your details are up to date. Answering takes a "
                "minute and saves someone a wasted call."
            ),
        ),
        body=Text(
            fi=(
                "Saat sähköpostin, jossa on kolme nappia: tiedot ovat oikein, korjaan tietoja ja "
                "yhdistys on lopettanut. Muuta kirjautumista ei tarvita.\n\n"
                "Tarkista ainakin nämä:\n\n"
                "- puhelinnumero ja sähköposti, joihin joku oikeasti vastaa\n"
                "- kokoontumisajat\n"
                "- kunnat, joissa toimitte\n\n"
                "Kutsu järjestöiltaan lähtee samaan osoitteeseen. Jos se on vanha, kutsu menee "
                "hukkaan."
            ),
            en=(
                "You will get an e-mail with three buttons: the details are right, I will correct "
                "them, and the association has ended. No other log-in is needed.\n\n"
                "Check at least these:\n\n"
                "- a phone number and e-mail that someone really answers\n"
                "- meeting times\n"
                "- the municipalities where you work\n\n"
                "The invitation to an association evening goes to the same address. If the address "
                "is old, the invitation is lost."
            ),
        ),
        days_ago=115,
        themes=("jarjestoyhteistyo",),
        organisations=("jarjestorinki", "vaarojen-nuoret"),
    ),
)
