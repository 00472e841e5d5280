"""Keski-Suomi: what came of the days and the workshops."""

import datetime as dt

from network.demo.keski_suomi.reports_years import PROJECT
from network.demo.texts import FigureText, Picture, ReportText, Text

REPORTS = (
    ReportText(
        key="sote-ja-maakuntapaivat",
        project=PROJECT,
        title=Text(
            fi="Viisi päivää, 417 ihmistä ja pino ehdotuksia",
            sv="Fem dagar, 417 personer och en bunt förslag",
            en="Five days, 417 people and a pile of proposals",
        ),
        lead=Text(
            fi=(
                "Järjestöjen sote- ja maakuntapäivät kertoivat, mitä uudistuksessa tapahtuu, ja "
                "kokosivat järjestöjen yhteisen äänen."
            ),
            sv=(
                "Föreningarnas dagar om vård- och landskapsreformen berättade vad som var på gång "
                "och samlade föreningarnas röst."
            ),
            en=(
                "The associations’ days on the reform told what was happening and gathered a "
                "common voice."
            ),
        ),
        body=Text(
            fi=(
                "Kun sosiaali- ja terveyspalvelut ja koko maakuntahallinto olivat menossa uusiksi, "
                "järjestöt tarvitsivat paikan, jossa kysyä. Palautteen kokoamiseen mennessä päiviä "
                "oli pidetty viisi, ja niissä oli mukana yhteensä 417 henkeä.\n\n"
                "## Mitä päivissä tehtiin\n\n"
                "Aamulla kerrottiin, miten järjestöjen toimintaympäristö muuttuu. Sen jälkeen "
                "tutustuttiin toisiin ja työstettiin yhteisiä kannanottoja. Tieto ja verkosto "
                "kulkivat käsi kädessä.\n\n"
                "## Mitä niistä syntyi\n\n"
                "- Järjestöjen vaikuttamisaineistoa uuden maakunnan valmisteluun.\n"
                "- Ehdotuksia muun muassa palvelujen järjestämissuunnitelmaan: miten järjestöjen "
                "edellytykset toimia turvataan.\n"
                "- Ehdotuksia tavoista, joilla eri toimijat tekevät yhteistyötä.\n\n"
                "Palautekyselyssä päivät saivat tunnustusta siitä, että vaikea asia avattiin "
                "selkeästi. Kuulijat kiinnostuivat uudistuksesta ja huomasivat voivansa vaikuttaa "
                "siihen."
            ),
            sv=(
                "När social- och hälsovården och hela landskapsförvaltningen skulle göras om "
                "behövde föreningarna en plats att ställa frågor. När responsen samlades hade man "
                "hållit fem dagar, och sammanlagt deltog 417 personer.\n\n"
                "## Vad man gjorde\n\n"
                "På morgonen berättade man hur föreningarnas verksamhetsmiljö förändras. Sedan "
                "lärde man känna varandra och arbetade med gemensamma ställningstaganden. "
                "Information och nätverk gick hand i hand.\n\n"
                "## Vad det gav\n\n"
                "- Föreningarnas påverkansmaterial för beredningen av det nya landskapet.\n"
                "- Förslag till bland annat planen för hur tjänsterna ordnas: hur föreningarnas "
                "förutsättningar att verka tryggas.\n"
                "- Förslag till hur olika aktörer samarbetar.\n\n"
                "I enkäten fick dagarna erkännande för att en svår sak förklarades tydligt. "
                "Åhörarna blev intresserade av reformen och märkte att de kunde påverka den."
            ),
            en=(
                "When social and health care and the whole county administration were about to "
                "change, associations needed a place to ask. By the time the feedback was gathered "
                "five days had been held, with 417 people in all.\n\n"
                "## What was done\n\n"
                "The morning told how the world around associations was changing. After that "
                "people met one another and worked on shared positions. Information and networks "
                "went hand in hand.\n\n"
                "## What came of it\n\n"
                "- Associations’ material for influencing the preparation of the new county.\n"
                "- Proposals, among others, for the plan on organising services: how to secure "
                "associations’ conditions for work.\n"
                "- Proposals on ways for different bodies to work together.\n\n"
                "In the survey the days were credited with explaining a hard matter clearly. "
                "Listeners grew interested in the reform and saw that they could influence it."
            ),
        ),
        held_from=dt.date(2017, 1, 1),
        held_to=dt.date(2019, 3, 31),
        attended=417,
        occasions=5,
        figures=(
            FigureText(
                value="5",
                label=Text(
                    fi="sote- ja maakuntapäivää",
                    sv="dagar om vård och landskap",
                    en="days on social care and the county",
                ),
            ),
            FigureText(
                value="417",
                label=Text(
                    fi="osallistujaa yhteensä",
                    sv="deltagare sammanlagt",
                    en="people in all",
                ),
            ),
        ),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty juhlasali, jonka ovella on jono",
                sv="En tecknad festsal med kö vid dörren",
                en="A drawn hall with a queue at the door",
            ),
        ),
    ),
    ReportText(
        key="elinvoimapajat-2018",
        project=PROJECT,
        attended=220,
        at_least=True,
        title=Text(
            fi="Seitsemän aluetta, kaikki kunnat: elinvoimapajat 2018",
            sv="Sju områden, alla kommuner: livskraftsverkstäderna 2018",
            en="Seven areas, every municipality: the workshops of 2018",
        ),
        lead=Text(
            fi=(
                "Vuonna 2018 pajoissa oli yli 220 ihmistä: kuntien ja järjestöjen väkeä, muita "
                "yhteisöjä ja asukkaita. He tekivät yhdessä suunnitelmia."
            ),
            sv=(
                "År 2018 planerade fler än 220 företrädare för kommuner, föreningar och andra "
                "sammanslutningar samt invånare tillsammans."
            ),
            en=(
                "In 2018 over 220 people from municipalities, associations and other communities, "
                "and residents, made plans together."
            ),
        ),
        body=Text(
            fi=(
                "Elinvoimapaja on tapaaminen, jossa kunta ja sen järjestöt sopivat, mitä ne "
                "tekevät yhdessä. Hanke järjesti pajoja seitsemällä alueella "
                "KYT-järjestöpalvelujen kanssa, ja kaikki Keski-Suomen kunnat olivat mukana "
                "toteuttamassa niitä.\n\n"
                "## Näkyvää jälkeä\n\n"
                "- Kunnat saivat omat, konkreettiset suunnitelmat siitä, miten ne toimivat "
                "järjestöjen kanssa.\n"
                "- Ihmiset tutustuivat toisiinsa yli kuntarajojen.\n"
                "- Useampi kunta innostui ja kutsui järjestöt jatkamaan keskustelua.\n"
                "- KYT-järjestöpalvelujen kanssa laadittiin tarkistuslista kunnille, jotka "
                "haluavat pitää järjestöistään huolta.\n\n"
                "## Mitä osallistujat sanoivat\n\n"
                "Pajat vahvistivat verkostoja. Moni piti niitä innostavana tapana koota yhteen "
                "sitä, mitä kunnassa jo tehdään. Kiitosta saivat myös järjestelyt.\n\n"
                "Sama runko on nyt tallessa toimintamallina, jota kuka tahansa saa lainata."
            ),
            sv=(
                "En livskraftsverkstad är en träff där kommunen och dess föreningar kommer överens "
                "om vad de gör tillsammans. Projektet ordnade verkstäder i sju områden med "
                "KYT-järjestöpalvelut, och alla kommuner i Mellersta Finland var med och "
                "genomförde dem.\n\n"
                "## Synliga spår\n\n"
                "- Kommunerna fick egna, konkreta planer för hur de arbetar med föreningarna.\n"
                "- Människor lärde känna varandra över kommungränserna.\n"
                "- Flera kommuner blev inspirerade och bjöd in föreningarna att fortsätta "
                "samtalet.\n"
                "- Med KYT-järjestöpalvelut gjordes en checklista för kommuner som vill värna om "
                "sina föreningar.\n\n"
                "## Vad deltagarna sade\n\n"
                "Verkstäderna stärkte nätverken. Många såg dem som ett inspirerande sätt att samla "
                "det som redan görs i kommunen. Också arrangemangen fick beröm.\n\n"
                "Samma stomme finns nu sparad som en modell som vem som helst får låna."
            ),
            en=(
                "A vitality workshop is a meeting where a municipality and its associations agree "
                "on what they do together. The project ran them in seven areas with "
                "KYT-järjestöpalvelut, and every municipality in Central Finland helped to carry "
                "them out.\n\n"
                "## Marks that can be seen\n\n"
                "- Municipalities got concrete plans of their own for working with associations.\n"
                "- People met across municipal borders.\n"
                "- Several municipalities were inspired and invited associations to go on "
                "talking.\n"
                "- With KYT-järjestöpalvelut a checklist was drawn up for municipalities that want "
                "to look after their associations.\n\n"
                "## What participants said\n\n"
                "The workshops strengthened networks. Many saw them as an inspiring way to gather "
                "what a municipality already does. The arrangements were thanked too.\n\n"
                "The same frame is now kept as a practice that anyone may borrow."
            ),
        ),
        held_from=dt.date(2018, 1, 1),
        held_to=dt.date(2018, 12, 31),
        occasions=7,
        figures=(
            FigureText(value="7", label=Text(fi="aluetta", sv="områden", en="areas")),
            FigureText(
                value="220+",
                label=Text(fi="osallistujaa vuonna 2018", sv="deltagare 2018", en="people in 2018"),
            ),
        ),
        agreed=(
            Text(
                fi="Innostuneet kunnat kutsuvat järjestöt jatkokeskusteluun.",
                sv="De intresserade kommunerna bjuder in föreningarna till fortsatta samtal.",
                en="Keen municipalities invite associations to further talks.",
            ),
            Text(
                fi="Tarkistuslista on kaikkien kuntien käytössä.",
                sv="Checklistan är öppen för alla kommuner.",
                en="The checklist is open to every municipality.",
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä pyöreän pöydän ympärillä",
                sv="Tecknade människor runt ett runt bord",
                en="Drawn people round a table",
            ),
        ),
    ),
)
