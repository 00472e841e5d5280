"""Keski-Suomi: vitality workshops."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="elinvoimapaja-viitasaari",
        title=Text(
            fi="Elinvoimapaja Viitasaarella: pohjoisen kuntien yhteinen pöytä",
            sv="Livskraftsverkstad i Viitasaari: de nordliga kommunernas gemensamma bord",
            en="Vitality workshop in Viitasaari: a table for the northern municipalities",
        ),
        lead=Text(
            fi=(
                "Viitasaari, Pihtipudas, Kinnula ja Kivijärvi tekevät kukin oman suunnitelman ja "
                "vertaavat niitä."
            ),
            sv="Viitasaari, Pihtipudas, Kinnula och Kivijärvi gör var sin plan och jämför dem.",
            en="Viitasaari, Pihtipudas, Kinnula and Kivijärvi each make a plan and compare them.",
        ),
        body=Text(
            fi=(
                "Pajan kysymys on yksinkertainen: mitä teemme yhdessä seuraavan vuoden aikana "
                "niin, että asukas huomaa sen?\n\n"
                "Ennen pajaa kunta ja järjestöt täyttävät kumpikin järjestömyönteisen kunnan "
                "kysymyslistan. Vastaukset ovat pöydissä valmiina, joten aikaa ei kulu "
                "alkujäykkyyteen.\n\n"
                "Lastenhoito on saman talon kerhohuoneessa. Kerro tulijoista ilmoittautuessasi."
            ),
            sv=(
                "Verkstadens fråga är enkel: vad gör vi tillsammans under det kommande året så att "
                "invånaren märker det?\n\n"
                "Före verkstaden fyller kommunen och föreningarna var för sig i frågelistan om en "
                "föreningsvänlig kommun. Svaren ligger färdiga på borden, så ingen tid går åt till "
                "stelhet.\n\n"
                "Barnpassning finns i klubbrummet i samma hus. Berätta om barnen när du anmäler "
                "dig."
            ),
            en=(
                "The question of the workshop is simple: what shall we do together in the coming "
                "year so that a resident notices?\n\n"
                "Beforehand the municipality and the associations each fill in the list of "
                "questions on an association-friendly municipality. The answers are waiting on the "
                "tables, so no time is lost to shyness.\n\n"
                "There is childcare in the club room of the same building. Tell us about the "
                "children when you sign up."
            ),
        ),
        kind="workshop",
        in_days=14,
        starts="12.00",
        hours=3.0,
        municipality="Viitasaari",
        venue=Text(
            fi="Keiteleentalo, sali",
            sv="Keiteleentalo, salen",
            en="Keiteleentalo, main room",
        ),
        street="Satamatie 5",
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry ja alueen kunnat",
            sv="Keski-Suomen Järjestöverstas ry och områdets kommuner",
            en="Keski-Suomen Järjestöverstas ry and the area’s municipalities",
        ),
        capacity=45,
        accessibility=Text(
            fi="Luiska pääovella, hissi ja kaksi invapaikkaa pihassa. Kuljetuksesta voi kysyä.",
            sv=(
                "Ramp vid huvudingången, hiss och två parkeringsplatser för rörelsehindrade. Fråga "
                "om skjuts."
            ),
            en=(
                "A ramp at the main door, a lift and two accessible parking places. Ask about "
                "transport."
            ),
        ),
        programme=(
            (
                "12.00",
                Text(
                    fi="Keittolounas ja tutustuminen",
                    sv="Sopplunch och presentation",
                    en="Soup lunch and introductions",
                ),
            ),
            (
                "12.45",
                Text(
                    fi="Listan vastaukset rinnakkain",
                    sv="Listans svar sida vid sida",
                    en="The answers side by side",
                ),
            ),
            (
                "13.30",
                Text(
                    fi="Kuntapöydät: oma suunnitelma vuodelle",
                    sv="Kommunborden: en egen plan för året",
                    en="Municipal tables: a plan for the year",
                ),
            ),
            (
                "14.30",
                Text(
                    fi="Naapurin kierros: mitä voisi lainata",
                    sv="Grannrundan: vad kunde man låna",
                    en="Neighbours’ round: what could be borrowed",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "kylatoiminta"),
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty silta järven yli",
                sv="En tecknad bro över en sjö",
                en="A drawn bridge over a lake",
            ),
        ),
    ),
    EventText(
        key="elinvoimapaja-jamsa",
        title=Text(
            fi="Elinvoimapaja Jämsässä: monta keskustaa, yksi suunnitelma",
            sv="Livskraftsverkstad i Jämsä: många centrum, en plan",
            en="Vitality workshop in Jämsä: many centres, one plan",
        ),
        lead=Text(
            fi=(
                "Jämsän, Jämsänkosken ja Kuoreveden väki kokoaa listan asioista, jotka kannattaa "
                "tehdä yhdessä."
            ),
            sv=(
                "Folk från Jämsä, Jämsänkoski och Kuorevesi gör en lista på det som lönar sig att "
                "göra tillsammans."
            ),
            en="People from Jämsä, Jämsänkoski and Kuorevesi list what is worth doing together.",
        ),
        body=Text(
            fi=(
                "Kun välimatkat ovat pitkiä, sama jumppa järjestetään helposti kolmesti ja "
                "ystävätoimintaa ei missään. Pajassa piirretään kartta siitä, mitä missäkin jo "
                "on.\n\n"
                "Kartan päälle tehdään suunnitelma: yksi asia, joka viedään kaikkiin kyliin, ja "
                "yksi, joka tehdään vain yhdessä paikassa hyvin."
            ),
            sv=(
                "När avstånden är långa ordnas samma gymnastik lätt tre gånger och vänverksamhet "
                "ingenstans. I verkstaden ritar vi en karta över det som redan finns.\n\n"
                "Ovanpå kartan gör vi en plan: en sak som förs till alla byar och en som görs bara "
                "på ett ställe, men väl."
            ),
            en=(
                "When distances are long, the same exercise class is easily held three times and "
                "friend visits nowhere. The workshop draws a map of what there already is.\n\n"
                "On the map we make a plan: one thing to take to every village, and one to do in a "
                "single place, well."
            ),
        ),
        kind="workshop",
        in_days=48,
        starts="16.00",
        hours=3.0,
        cancelled=True,
        municipality="Jämsä",
        venue=Text(
            fi="Tehtaanmäen kerhotalo",
            sv="Klubbhuset på Tehtaanmäki",
            en="Tehtaanmäki club house",
        ),
        street="Tehtaanmäki 4",
        organiser=Text(
            fi="Jämsän kaupunki ja Keski-Suomen Järjestöverstas ry",
            sv="Jämsä stad och Keski-Suomen Järjestöverstas ry",
            en="Town of Jämsä and Keski-Suomen Järjestöverstas ry",
        ),
        capacity=40,
        accessibility=Text(
            fi="Tasainen piha ja kynnyksetön ovi. Jyväskylän suunnan bussi pysähtyy portilla.",
            sv="Jämn gård och dörr utan tröskel. Bussen från Jyväskylä stannar vid grinden.",
            en=(
                "A level yard and a door without a threshold. The bus from Jyväskylä stops at the "
                "gate."
            ),
        ),
        programme=(
            (
                "16.00",
                Text(
                    fi="Keitto ja tervetulotoivotus",
                    sv="Soppa och välkomstord",
                    en="Soup and welcome",
                ),
            ),
            (
                "16.40",
                Text(
                    fi="Kartta: mitä meillä jo on",
                    sv="Kartan: vad vi redan har",
                    en="The map: what we already have",
                ),
            ),
            (
                "17.40",
                Text(
                    fi="Kaksi valintaa pöydittäin",
                    sv="Två val vid varje bord",
                    en="Two choices at each table",
                ),
            ),
            (
                "18.40",
                Text(
                    fi="Suunnitelman allekirjoitus",
                    sv="Planen skrivs under",
                    en="Signing the plan",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "terveysliikunta"),
    ),
    EventText(
        key="elinvoimapaja-laukaa",
        title=Text(
            fi="Elinvoimapaja Laukaassa: talot ja taidot",
            sv="Livskraftsverkstad i Laukas: hus och kunnande",
            en="Vitality workshop in Laukaa: halls and skills",
        ),
        lead=Text(
            fi=(
                "Seitsemän kylää kertoi, mitä talossa on ja kuka osaa mitäkin. Listasta tuli "
                "pidempi kuin pöytä."
            ),
            sv=(
                "Sju byar berättade vad som finns i huset och vem som kan vad. Listan blev längre "
                "än bordet."
            ),
            en=(
                "Seven villages told what their hall has and who can do what. The list grew longer "
                "than the table."
            ),
        ),
        body=Text(
            fi=(
                "Pajassa huomattiin, että kolmessa talossa on ompelukoneet ja neljässä "
                "lavatekniikka, mutta harva naapuri tiesi siitä. Nyt tavarat ja taidot löytyvät "
                "yhdestä taulukosta.\n\n"
                "Laukaan kunta jatkaa keskustelua taloyhdistysten kanssa vuokrien tasosta."
            ),
            sv=(
                "I verkstaden märkte vi att tre hus har symaskiner och fyra har scenteknik, men få "
                "grannar visste om det. Nu finns sakerna och kunskaperna i en tabell.\n\n"
                "Laukas kommun fortsätter samtalet med byahusens föreningar om hyrornas nivå."
            ),
            en=(
                "The workshop found that three halls have sewing machines and four have stage "
                "gear, but few neighbours knew. Now the things and skills are in one table.\n\n"
                "The municipality of Laukaa goes on talking with the hall associations about rents."
            ),
        ),
        kind="workshop",
        in_days=-46,
        starts="17.00",
        hours=3.0,
        municipality="Laukaa",
        venue=Text(fi="Vihtavuoren koulu", sv="Vihtavuori skola", en="Vihtavuori school"),
        street="Koulupolku 1",
        organiser=Text(
            fi="Keski-Suomen Järjestöverstas ry ja Laukaan kunta",
            sv="Keski-Suomen Järjestöverstas ry och Laukas kommun",
            en="Keski-Suomen Järjestöverstas ry and the municipality of Laukaa",
        ),
        capacity=45,
        accessibility=Text(
            fi="Ruokalaan pääsee pyörätuolilla pihan puolelta.",
            sv="Matsalen nås med rullstol från gården.",
            en="The dining hall can be reached by wheelchair from the yard.",
        ),
        programme=(
            (
                "17.00",
                Text(
                    fi="Keitto ja kyläesittely",
                    sv="Soppa och byarnas presentation",
                    en="Soup and the villages’ introductions",
                ),
            ),
            (
                "17.45",
                Text(
                    fi="Tavarat ja taidot listalle",
                    sv="Saker och kunskaper på listan",
                    en="Things and skills on the list",
                ),
            ),
            (
                "19.15",
                Text(
                    fi="Mitä jaetaan ja millä säännöillä",
                    sv="Vad delas och enligt vilka regler",
                    en="What is shared and by what rules",
                ),
            ),
        ),
        themes=("jarjestoyhteistyo", "kylatoiminta"),
    ),
)
