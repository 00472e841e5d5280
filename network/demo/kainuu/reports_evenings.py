"""Kainuu's reports of single evenings: what came of them, in words and figures."""

import datetime as dt

from network.demo.texts import FigureText, Picture, ReportText, Text

REPORTS: tuple[ReportText, ...] = (
    ReportText(
        key="raportti-suomussalmi",
        in_figures=False,  # the report of four evenings counts it
        title=Text(
            fi="Suomussalmi: yksinäisyys sai oman pöydän",
            en="Suomussalmi: loneliness got a table of its own",
        ),
        lead=Text(
            fi=("Illan isoin sana oli yksinäisyys. Kotiin lähdettiin sovitun kokousajan kanssa."),
            en=(
                "The biggest word of the evening was loneliness. People went home with a meeting "
                "time already agreed."
            ),
        ),
        body=Text(
            fi=(
                "Ilmoittautuneita oli 24, ja tuoleille istuutui 32 ihmistä. Ylimääräiset pullat "
                "olivat siis tarpeen. Mukana oli kyläyhdistyksiä, hiihtoseura, eläkeläisiä ja "
                "kaksi yhdistystä, joista kunta ei ollut aiemmin kuullut.\n\n"
                "## Mitä toivottiin\n\n"
                "- yksi puhelinnumero, josta saa kunnan tilat varattua\n"
                "- kyytejä kaukokyliltä ystäväkahvilaan\n"
                "- terveysasemalle tietoa siitä, mitä yhdistykset tekevät\n\n"
                "Kunnanjohtaja kertoi omassa puheenvuorossaan, mitä kunnassa on tulossa, ja jäi "
                "työpajan ajaksi pöytään kuuntelemaan. Kolme pöytäkuntaa viidestä kirjoitti saman "
                "huolen, ja siitä syntyi ehdotus kumppanuuspöydästä."
            ),
            en=(
                "There were 24 registrations, and 32 people took a seat. The extra buns were "
                "needed. There were village associations, a skiing club, pensioners and two "
                "associations that the municipality had not heard of before.\n\n"
                "## What was wished for\n\n"
                "- a single phone number for booking municipal rooms\n"
                "- lifts to the friendship café from the outlying villages\n"
                "- information for the health centre on what associations do\n\n"
                "The municipal manager spoke of what is coming in the municipality and stayed at a "
                "table to listen during the workshop. Three tables out of five wrote down the same "
                "worry, and from it came the proposal for a partnership table."
            ),
        ),
        held_from=dt.date(2026, 3, 18),
        municipalities=("Suomussalmi",),
        attended=32,
        registered=24,
        figures=(
            FigureText(value="24", label=Text(fi="ilmoittautunutta", en="registered")),
            FigureText(value="32", label=Text(fi="osallistujaa", en="took part")),
            FigureText(
                value="19",
                label=Text(
                    fi="järjestöä, yhdistystä tai seuraa", en="organisations, associations or clubs"
                ),
            ),
        ),
        agreed=(
            Text(
                fi=(
                    "Ystävävälittäjä kutsuu yksinäisyyden kumppanuuspöydän ensimmäisen kerran "
                    "koolle toukokuun loppuun mennessä."
                ),
                en=(
                    "The friendship coordinator will convene the partnership table on loneliness "
                    "for the first time by the end of May."
                ),
            ),
            Text(
                fi=(
                    "Järjestöyhdyshenkilö tuo kesäkuun alkuun mennessä listan kunnan tiloista ja "
                    "niiden varausnumeron tälle sivustolle."
                ),
                en=(
                    "The contact person for associations will put a list of municipal rooms and "
                    "one booking number on this site by early June."
                ),
            ),
            Text(
                fi=(
                    "Hiihtoseura selvittää kyläyhdistysten kanssa kimppakyytejä ja kertoo tulokset "
                    "seuraavassa illassa."
                ),
                en=(
                    "The skiing club will look into shared rides with the village associations and "
                    "report at the next evening."
                ),
            ),
        ),
        next_time=Text(
            fi=(
                "Seuraava aihe on kyydit. Koollekutsujana kunnan järjestöyhdyshenkilö, päivä "
                "ilmoitetaan tapahtumissa."
            ),
            en=(
                "The next subject is transport. Convened by the municipality's contact person; the "
                "date will be in the events."
            ),
        ),
        picture=Picture(
            motif="snow",
            alt=Text(
                fi="Piirretty luminen taajama iltavalossa",
                en="A drawn snowy village in evening light",
            ),
        ),
    ),
    ReportText(
        key="raportti-puolanka",
        in_figures=False,  # the report of four evenings counts it
        title=Text(
            fi="Puolanka: neljä huoneen etsijää löysi toisensa",
            en="Puolanka: four room-hunters found each other",
        ),
        lead=Text(
            fi=(
                "Esittäytymiskierros muutti illan aiheen. Tiloista piti puhua vartti, mutta "
                "puhetta riitti tunniksi."
            ),
            en=(
                "The round of introductions changed the subject of the evening. Premises were due "
                "a quarter of an hour and got an hour."
            ),
        ),
        body=Text(
            fi=(
                "Ilmoittautuneita oli 21, paikalle tuli 28. Vetäjä oli varannut kierrokselle "
                "runsaasti aikaa, ja se kannatti: toiveet toistuivat, ja pöydissä alettiin "
                "kysellä, voisiko niihin vastata yhdessä.\n\n"
                "> Luulin, että olemme ainoat, jotka säilyttävät kahvikuppeja autotallissa.\n"
                "> — yhdistyksen rahastonhoitaja\n\n"
                "Learning café vaihtui lennosta pohjapiirrosten piirtämiseen. Asiantuntijavieras, "
                "kiinteistönhoitaja, osasi heti sanoa, mitkä seinät kantavat.\n\n"
                "Kunta piti lupauksensa: entinen virasto sai uuden elämän järjestötalona."
            ),
            en=(
                "There were 21 registrations and 28 people came. The host had left plenty of time "
                "for the round, and it paid off: the wishes repeated themselves, and at the tables "
                "people began to ask whether they could be met together.\n\n"
                "> I thought we were the only ones keeping our coffee cups in a garage.\n"
                "> — treasurer of an association\n\n"
                "The learning café turned on the fly into drawing floor plans. The expert guest, a "
                "caretaker, could say at once which walls bear weight.\n\n"
                "The municipality kept its promise: the former offices got a new life as an "
                "association house."
            ),
        ),
        held_from=dt.date(2026, 3, 25),
        municipalities=("Puolanka",),
        attended=28,
        registered=21,
        figures=(
            FigureText(value="21", label=Text(fi="ilmoittautunutta", en="registered")),
            FigureText(value="28", label=Text(fi="osallistujaa", en="took part")),
            FigureText(
                value="6",
                label=Text(
                    fi="yhdistystä muutti yhteiseen taloon",
                    en="associations moved into a shared house",
                ),
            ),
        ),
        agreed=(
            Text(
                fi=(
                    "Kunnan kiinteistövastaava näyttää entisen viraston halukkaille huhtikuun "
                    "puoliväliin mennessä."
                ),
                en=(
                    "The municipality's property manager will show the former offices to those "
                    "interested by mid-April."
                ),
            ),
            Text(
                fi=(
                    "Puolangan Yhteinen Keittiö kokoaa yhdistysten tilatarpeet yhteen paperiin "
                    "toukokuun alkuun mennessä."
                ),
                en=(
                    "Puolangan Yhteinen Keittiö will gather the associations' needs for space on "
                    "one sheet by the start of May."
                ),
            ),
            Text(
                fi=(
                    "Kunnanjohtaja vie esityksen nimellisestä vuokrasta hallitukselle ennen "
                    "kesälomia."
                ),
                en=(
                    "The municipal manager will take a proposal for a nominal rent to the board "
                    "before the summer holidays."
                ),
            ),
        ),
        next_time=Text(
            fi=(
                "Seuraavalla kerralla aiheena talon yhteiset säännöt. Koollekutsujana "
                "järjestöyhdyshenkilö."
            ),
            en=(
                "Next time the subject is the house rules. Convened by the contact person for "
                "associations."
            ),
        ),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty puutalo, jonka seiniä maalataan",
                en="A drawn wooden house having its walls painted",
            ),
        ),
    ),
    ReportText(
        key="raportti-kuhmo",
        in_figures=False,  # the report of four evenings counts it
        title=Text(
            fi="Kuhmo: avustuksista puhuttiin vihdoin ääneen",
            en="Kuhmo: grants were finally talked about aloud",
        ),
        lead=Text(
            fi=(
                "Ilta keräsi 41 osallistujaa, vaikka listalla oli 30 nimeä. Aihe kiinnosti kylistä "
                "keskustaan."
            ),
            en=(
                "The evening drew 41 people although the list had 30 names. The subject interested "
                "everyone from the villages to the centre."
            ),
        ),
        body=Text(
            fi=(
                "Sali vaihdettiin isompaan kaksi päivää ennen, sillä ennuste lupasi 40 "
                "osallistujaa. Tuli yksi enemmän. Kaukaisin vieras ajoi yli seitsemänkymmentä "
                "kilometriä suuntaansa.\n\n"
                "Kaupunginjohtaja avasi illan kertomalla, kuinka paljon rahaa on jaettavana ja "
                "mihin se on tähän asti mennyt. Luvut heijastettiin seinälle. Sen jälkeen viidessä "
                "pöydässä mietittiin perusteita, ja talousasiantuntija kiersi vastaamassa "
                "kysymyksiin.\n\n"
                "## Kiistelty kohta\n\n"
                "Pitäisikö jäsenmäärän vaikuttaa? Yksimielisyyttä ei syntynyt, joten asia "
                "kirjattiin muistioon sellaisena: avoimena. Siihen palataan."
            ),
            en=(
                "The hall was swapped for a larger one two days before, because the forecast "
                "promised 40 people. One more came. The furthest guest drove over seventy "
                "kilometres each way.\n\n"
                "The town manager opened by telling how much money there is to share and where it "
                "has gone so far. The figures were on the wall. Five tables then thought about "
                "criteria, while an expert in finance went round answering questions.\n\n"
                "## A disputed point\n\n"
                "Should the number of members count? There was no agreement, so the memo says just "
                "that: open. It will be taken up again."
            ),
        ),
        held_from=dt.date(2026, 4, 15),
        municipalities=("Kuhmo",),
        attended=41,
        registered=30,
        figures=(
            FigureText(value="30", label=Text(fi="ilmoittautunutta", en="registered")),
            FigureText(value="41", label=Text(fi="osallistujaa", en="took part")),
            FigureText(
                value="4",
                label=Text(
                    fi="yhteisesti sovittua avustusperustetta",
                    en="criteria for grants agreed together",
                ),
            ),
        ),
        agreed=(
            Text(
                fi=(
                    "Hyvinvointipäällikkö vie neljä avustusperustetta lautakunnan käsittelyyn "
                    "kesäkuussa."
                ),
                en=("The head of wellbeing will take the four criteria to the committee in June."),
            ),
            Text(
                fi=(
                    "Kuhmon Saloseudun Kyläyhdistys kokeilee uutta hakulomaketta ja antaa siitä "
                    "palautteen elokuun loppuun mennessä."
                ),
                en=(
                    "Kuhmon Saloseudun Kyläyhdistys will try the new application form and give "
                    "feedback by the end of August."
                ),
            ),
            Text(
                fi=(
                    "Kaupunki kirjoittaa jokaiselle hakijalle päätöksen perustelut seuraavasta "
                    "hakukierroksesta alkaen."
                ),
                en=(
                    "From the next round of applications the town will write the reasons for its "
                    "decision to every applicant."
                ),
            ),
        ),
        next_time=Text(
            fi=(
                "Jäsenmäärän merkitys palaa pöydälle seuraavassa illassa. Koollekutsujana "
                "kaupungin järjestöyhdyshenkilö."
            ),
            en=(
                "The question of member numbers returns at the next evening. Convened by the "
                "town's contact person for associations."
            ),
        ),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty täysi sali, seinälle heijastettu pylväskuvio",
                en="A drawn full hall with a bar chart projected on the wall",
            ),
        ),
    ),
)
