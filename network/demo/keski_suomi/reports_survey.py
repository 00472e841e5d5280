"""Keski-Suomi: what the survey of 2019 found."""

import datetime as dt

from network.demo.texts import BreakdownText, FigureText, ReportText, Text

REPORTS = (
    ReportText(
        key="palautekysely-2019",
        survey_answers=81,
        in_figures=False,
        title=Text(
            fi="Mitä tilaisuuksista ja viestinnästä jäi käteen?",
            sv="Vad gav träffarna och kommunikationen?",
            en="What was left from the events and communication?",
        ),
        lead=Text(
            fi=(
                "Vuoden 2019 palautekysely kertoo, mitä hyötyä hankkeen tilaisuuksista, kirjeistä "
                "ja tiivistelmistä oli järjestöille ja kunnille."
            ),
            sv=(
                "Enkäten 2019 visar vilken nytta föreningar och kommuner hade av projektets "
                "träffar, brev och sammandrag."
            ),
            en=(
                "A survey in 2019 tells what use associations and municipalities had of a "
                "project’s events, letters and digests."
            ),
        ),
        body=Text(
            fi=(
                "Hanke Keski-Suomen vaikuttavat järjestöt teki palautekyselyn alkuvuodesta 2019. "
                "Kysymykset saivat vuosina 2017–2019 alueellisissa elinvoimapajoissa tai "
                "järjestöjen sote- ja maakuntapäivissä käyneet sekä ne, jotka saivat hankkeen "
                "postia. Haluttiin tietää, kannattiko tulla paikalle ja lukea postia.\n\n"
                "## Tilaisuudet\n\n"
                "Vastaajien mielestä tapaamiset toivat oikea-aikaista tietoa, synnyttivät "
                "verkostoja ja antoivat voimaa yhteiseen vaikuttamiseen. Päivissä uudistus "
                "esitettiin ymmärrettävästi, ja siitä kasvoi kiinnostus ja uskallus ottaa kantaa. "
                "Pajoja pidettiin innostavana keinona sovittaa yhteen kunnan ja järjestöjen työtä. "
                "Myös sisältö ja käytännön järjestelyt saivat kehuja.\n\n"
                "## Viestintä kulki kahteen suuntaan\n\n"
                "Hankkeen väki piti aktiivisesti yhteyttä sekä järjestöihin että kuntien ja "
                "maakunnan toimijoihin. Järjestöille lähti uutiskirjeitä, ja järjestöjen "
                "muutosagentti seurasi uudistusta ja kirjoitti siitä koosteita ja tiivistelmiä. "
                "Viranhaltijoille ja päättäjille tehtiin kuntakirje: siinä kerrottiin, mitä "
                "järjestöt tekevät ihmisten hyvinvoinnin eteen ja missä yhteistyölle olisi "
                "tilaa.\n\n"
                "- Viestien avulla pysyi kärryillä, osasi suunnata omaa toimintaa ja saattoi "
                "kertoa uutiset eteenpäin jäsenille.\n"
                "- Viestejä tuli ahkerasti ja monta kanavaa pitkin, ja ne ymmärsi ilman "
                "virkakielen taitoa.\n"
                "- Selkeä jäsentely auttoi seuraamaan uudistusta. Tiivistelmät osoittivat, mitä "
                "vaikeat asiat tarkoittavat järjestöille.\n\n"
                "## Mitä kyselystä seurasi\n\n"
                "Kehittämisideoita saatiin muutama, ja ne poikkesivat toisistaan paljon. Hanke "
                "päätti keskittyä kahteen: tulokset näkyvämmiksi ja lisää selkeää viestintää "
                "ruohonjuuritasolta. Kyselyn lopuksi kiitettiin jokaista vastaajaa."
            ),
            sv=(
                "Projektet Keski-Suomen vaikuttavat järjestöt gjorde en enkät i början av 2019. "
                "Frågorna gick till dem som under åren 2017–2019 hade deltagit i de regionala "
                "livskraftsverkstäderna eller i föreningarnas dagar om vård- och "
                "landskapsreformen, och till dem som fick projektets post. Man ville veta vilken "
                "nytta träffarna och kommunikationen hade gjort.\n\n"
                "## Träffarna\n\n"
                "De svarande tyckte att mötena gav information i rätt tid, skapade nätverk och gav "
                "kraft åt gemensam påverkan. Under dagarna förklarades reformen begripligt, och "
                "det väckte intresse och mod att ta ställning. Verkstäderna sågs som ett "
                "inspirerande sätt att samordna kommunens och föreningarnas arbete. Också "
                "innehållet och arrangemangen fick beröm.\n\n"
                "## Kommunikationen gick åt två håll\n\n"
                "Projektets medarbetare höll aktivt kontakt med både föreningar och aktörer i "
                "kommunerna och landskapet. Föreningarna fick nyhetsbrev, och föreningarnas "
                "förändringsagent följde reformen och skrev översikter och sammandrag om den. För "
                "tjänsteinnehavare och beslutsfattare gjordes ett kommunbrev, som öppnade "
                "föreningarnas välfärdsarbete och möjligheterna till samarbete.\n\n"
                "- Med breven hängde man med, kunde rikta in sin verksamhet och föra nyheter "
                "vidare till medlemmarna.\n"
                "- Kommunikationen beskrevs som aktiv och mångkanalig, och den gick att förstå med "
                "sunt förnuft.\n"
                "- Den klara strukturen gjorde det lätt att följa reformen. Sammandragen visade "
                "vad svåra saker betyder för föreningarna.\n\n"
                "## Vad enkäten ledde till\n\n"
                "Det kom några idéer till förbättringar, och de skilde sig mycket från varandra. "
                "Projektet valde att koncentrera sig på två: synligare resultat och mer klar "
                "kommunikation från gräsrotsnivån. Till slut tackades alla som svarade."
            ),
            en=(
                "The project Keski-Suomen vaikuttavat järjestöt ran a survey in early 2019. It "
                "went to people who in 2017–2019 had come to the regional vitality workshops or to "
                "the associations’ days on the social, health and county reform, and to those on "
                "the project’s mailing lists. It asked what use the events and the communication "
                "had been.\n\n"
                "## The events\n\n"
                "Respondents felt that the meetings gave information at the right time, built "
                "networks and strengthened joint influencing. The days explained the reform "
                "clearly, and that raised interest and readiness to take a stand. The workshops "
                "were seen as an inspiring way to coordinate the work of municipalities and "
                "associations. Content and arrangements were thanked too.\n\n"
                "## Communication ran both ways\n\n"
                "The project’s staff kept in active touch with associations as well as with "
                "municipal and county bodies. Associations received newsletters, and the "
                "associations’ change agent followed the reform and wrote summaries and digests of "
                "it. For officials and decision-makers there was a municipal letter, which opened "
                "up the wellbeing work of associations and the chances of cooperation.\n\n"
                "- The messages helped people stay up to date, steer their own work and pass news "
                "on to members.\n"
                "- The communication was described as active and many-channelled, and plain common "
                "sense was enough to follow it.\n"
                "- Clear structure made the reform easy to follow. The digests showed what hard "
                "matters mean for associations.\n\n"
                "## What followed\n\n"
                "There were a few ideas for improvement, very different from one another. The "
                "project chose to concentrate on two: showing results better and more clear "
                "communication from the grass roots. Everyone who answered was thanked at the end."
            ),
        ),
        held_from=dt.date(2019, 1, 1),
        held_to=dt.date(2019, 3, 31),
        occasions=1,
        figures=(
            FigureText(
                value="81",
                label=Text(
                    fi="vastausta palautekyselyyn",
                    sv="svar på enkäten",
                    en="answers to the survey",
                ),
            ),
            FigureText(
                value="80 %",
                label=Text(
                    fi="koki hyötyneensä itse tai taustayhteisönä",
                    sv="upplevde nytta själva eller i sin organisation",
                    en="found benefit for themselves or their organisation",
                ),
            ),
            FigureText(
                value="4/5",
                label=Text(
                    fi="hankkeen kokonaisarvosana",
                    sv="projektets helhetsbetyg",
                    en="overall grade for the project",
                ),
            ),
        ),
        breakdowns=(
            BreakdownText(
                title=Text(
                    fi="Mihin vastaajat olivat osallistuneet",
                    sv="Vad de svarande hade deltagit i",
                    en="What respondents had taken part in",
                ),
                total=81,
                rows=(
                    (
                        Text(
                            fi="Elinvoimapajat",
                            sv="Livskraftsverkstäder",
                            en="Vitality workshops",
                        ),
                        17,
                    ),
                    (
                        Text(
                            fi="Järjestöjen sote- ja maakuntapäivät",
                            sv="Föreningarnas dagar om vård och landskap",
                            en="Associations’ social and county days",
                        ),
                        34,
                    ),
                    (Text(fi="Molemmat", sv="Båda", en="Both"), 15),
                    (Text(fi="Ei ollut varma", sv="Inte säker", en="Not sure"), 7),
                ),
            ),
        ),
        agreed=(
            Text(
                fi="Tulokset julkaistaan jatkossa niin, että luvut ja opit löytyvät helposti.",
                sv="Resultaten publiceras så att siffror och lärdomar är lätta att hitta.",
                en="Results are published so that figures and lessons are easy to find.",
            ),
            Text(
                fi="Viestitään selkeästi ja lähellä ruohonjuuritasoa.",
                sv="Kommunikationen är klar och nära gräsrotsnivån.",
                en="Communication stays clear and close to the grass roots.",
            ),
        ),
    ),
)
