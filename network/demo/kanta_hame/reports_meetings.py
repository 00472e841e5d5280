"""What came of an associations' evening and a feedback survey."""

import datetime as dt

from network.demo.texts import BreakdownText, FigureText, Picture, ReportText, Text

REPORTS = (
    ReportText(
        key="jarjestoilta-janakkala",
        title=Text(
            fi="Järjestöilta Janakkalassa: avain naulaan",
            sv="Föreningskväll i Janakkala: nyckeln på kroken",
            en="Associations' evening in Janakkala: the key on its hook",
        ),
        lead=Text(
            fi=(
                "Ilmoittautuneita oli 24, tulijoita 32. Kunta lupasi koulun tilat iltakäyttöön "
                "samoin ehdoin kaikille."
            ),
            sv=(
                "Anmälda var 24, deltagarna 32. Kommunen lovade skolans lokaler för kvällsbruk på "
                "samma villkor för alla."
            ),
            en=(
                "Twenty-four signed up and 32 came. The municipality promised school rooms for "
                "evening use on equal terms."
            ),
        ),
        body=Text(
            fi=(
                "Tuolit loppuivat kesken jo viisi minuuttia ennen alkua. Se oli tiedossa: "
                "järjestöiltoihin tulee usein kolmannes enemmän väkeä kuin ilmoittautuu, joten "
                "sämpylöitä oli varattu neljällekymmenelle.\n\n"
                "## Avain oli illan lempiaihe\n\n"
                "Esittelykierroksella lähes jokainen pöytä toivoi samaa: paikkaa, johon pääsee "
                "ilman vahtimestaria. Työpajassa syntyi ehdotus avainlaatikosta ja yhteisestä "
                "varauskalenterista.\n\n"
                "- Perheyhdistykset tarvitsevat aamuja.\n"
                "- Liikuntaryhmät tarvitsevat iltoja ja suihkun.\n"
                "- Vertaisryhmät tarvitsevat huoneen, johon ei näe ikkunasta.\n\n"
                "! Ilta ja sen luvut on keksitty tätä esittelyä varten."
            ),
            sv=(
                "Stolarna tog slut redan fem minuter före start. Det var väntat: till "
                "föreningskvällar kommer ofta en tredjedel fler än vad som är anmält, så det fanns "
                "semlor för fyrtio.\n\n"
                "## Nyckeln var kvällens favoritämne\n\n"
                "Under presentationsrundan önskade nästan varje bord samma sak: en plats dit man "
                "kommer in utan vaktmästare. I verkstaden föddes ett förslag om en nyckelbox och "
                "en gemensam bokningskalender.\n\n"
                "- Familjeföreningarna behöver morgnar.\n"
                "- Motionsgrupperna behöver kvällar och en dusch.\n"
                "- Kamratgrupperna behöver ett rum där man inte ser in genom fönstret.\n\n"
                "! Kvällen och dess siffror är påhittade för demonstrationen."
            ),
            en=(
                "The chairs ran out five minutes before the start. We had expected it: often a "
                "third more people come to these evenings than sign up, so there were rolls for "
                "forty.\n\n"
                "## The key was the favourite topic\n\n"
                "In the round of introductions nearly every table wished for the same thing: a "
                "place one can enter without a caretaker. The workshop came up with a key box and "
                "a shared booking calendar.\n\n"
                "- Family associations need mornings.\n"
                "- Exercise groups need evenings and a shower.\n"
                "- Peer groups need a room that nobody can see into.\n\n"
                "! The evening and its figures were invented for this demonstration."
            ),
        ),
        held_from=dt.date(2026, 3, 12),
        municipalities=("Janakkala",),
        attended=32,
        registered=24,
        figures=(
            FigureText(
                value="24",
                label=Text(
                    fi="ilmoittautui ennalta",
                    sv="anmälda på förhand",
                    en="signed up beforehand",
                ),
            ),
            FigureText(
                value="32",
                label=Text(fi="tuli paikalle", sv="kom till platsen", en="came"),
            ),
            FigureText(
                value="21",
                label=Text(
                    fi="yhdistystä edustettuna",
                    sv="föreningar representerade",
                    en="associations represented",
                ),
            ),
        ),
        agreed=(
            Text(
                fi=(
                    "Kunta hankkii avainlaatikon Turengin koululle. Vastuussa on yhteisötyön "
                    "koordinaattori."
                ),
                sv=(
                    "Kommunen skaffar en nyckelbox till skolan i Turenki. Ansvarig är koordinatorn "
                    "för gemenskapsarbete."
                ),
                en=(
                    "The municipality gets a key box for the school in Turenki. The community work "
                    "coordinator is responsible."
                ),
            ),
            Text(
                fi="Perhetupa kokoaa yhdistysten toiveet varauskalenteriin kuukauden kuluessa.",
                sv="Perhetupa samlar föreningarnas önskemål för bokningskalendern inom en månad.",
                en=(
                    "Perhetupa collects the associations' wishes for the booking calendar within a "
                    "month."
                ),
            ),
        ),
        next_time=Text(
            fi=(
                "Seuraavaksi Tervakoskella, aiheena nuorten illat. Koolle kutsuu kunnan "
                "yhteisötyön koordinaattori."
            ),
            sv=(
                "Nästa gång i Tervakoski om ungas kvällar. Kommunens koordinator för "
                "gemenskapsarbete sammankallar."
            ),
            en=(
                "Next in Tervakoski, on evenings for young people. The community work coordinator "
                "convenes it."
            ),
        ),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty koulun sali, jossa tuolit ovat puolikaaressa",
                sv="Tecknad skolsal med stolar i halvcirkel",
                en="Drawn school hall with chairs in a half circle",
            ),
        ),
    ),
    ReportText(
        key="palautekysely",
        title=Text(
            fi="Palautekysely: mitä sivustosta sanottiin",
            sv="Responsenkäten: vad man sade om webbplatsen",
            en="The feedback survey: what people said of the site",
        ),
        lead=Text(
            fi="Kolmen viikon kyselyyn vastasi 58 ihmistä. Eniten toivottiin tavallisempia sanoja.",
            sv="På tre veckor svarade 58 personer på enkäten. Mest önskade man vanligare ord.",
            en=(
                "In three weeks 58 people answered the survey. The greatest wish was for plainer "
                "words."
            ),
        ),
        body=Text(
            fi=(
                "! Vastaukset ja luvut on keksitty esittelysivustoa varten.\n\n"
                "Kysely oli lyhyt: mitä etsit, löytyikö se ja mikä sinua harmitti. Sen sai täyttää "
                "verkossa, puhelimessa tai paperilla kirjaston tiskillä.\n\n"
                "## Löytyikö?\n\n"
                "Löysi 41, osittain löysi 11 ja kuusi lähti tyhjin käsin. Useimmin kadoksissa oli "
                "kokoontumisaika, joka oli piilossa tekstin lopussa. Se nostettiin ylemmäs "
                "heti.\n\n"
                "> Vertaistuki kuulosti joltain kurssilta. Kun luki, että muita samassa "
                "tilanteessa, uskalsin soittaa. — asukas, 52 vuotta"
            ),
            sv=(
                "! Svaren och siffrorna är påhittade för demonstrationswebbplatsen.\n\n"
                "Enkäten var kort: vad sökte du, hittade du det och vad störde dig. Man fick svara "
                "på nätet, i telefon eller på papper vid bibliotekets disk.\n\n"
                "## Hittade du?\n\n"
                "Det gjorde 41, delvis 11, och sex gick därifrån tomhänta. Oftast saknades "
                "mötestiden, som var gömd i slutet av texten. Den lyftes upp genast.\n\n"
                "> Kamratstöd lät som någon kurs. När det stod andra i samma situation vågade jag "
                "ringa. — invånare, 52 år"
            ),
            en=(
                "! The answers and figures were invented for this demonstration site.\n\n"
                "The survey was short: what did you look for, did you find it, and what annoyed "
                "you. It could be filled in online, by telephone or on paper at the library "
                "desk.\n\n"
                "## Did you find it?\n\n"
                "Forty-one did, 11 did in part, and six left empty-handed. What was most often "
                "missing was the meeting time, hidden at the end of the text. It was moved up at "
                "once.\n\n"
                "> Peer support sounded like some course. When it said others in the same "
                "situation, I dared to ring. — resident, aged 52"
            ),
        ),
        held_from=dt.date(2026, 5, 4),
        held_to=dt.date(2026, 5, 24),
        figures=(
            FigureText(value="58", label=Text(fi="vastausta", sv="svar", en="answers")),
            FigureText(
                value="41",
                label=Text(
                    fi="löysi etsimänsä",
                    sv="hittade det de sökte",
                    en="found what they were looking for",
                ),
            ),
            FigureText(
                value="4",
                label=Text(fi="muutosta tehty", sv="ändringar gjorda", en="changes made"),
            ),
        ),
        breakdowns=(
            BreakdownText(
                title=Text(fi="Kuka vastasi", sv="Vem som svarade", en="Who answered"),
                total=58,
                rows=(
                    (
                        Text(
                            fi="Yhdistyksen edustaja",
                            sv="Representant för en förening",
                            en="From an association",
                        ),
                        31,
                    ),
                    (Text(fi="Asukas", sv="Invånare", en="Resident"), 15),
                    (Text(fi="Ammattilainen", sv="Yrkesperson", en="Professional"), 9),
                ),
            ),
            BreakdownText(
                title=Text(fi="Löytyikö etsitty", sv="Hittades det sökta", en="Was it found"),
                total=58,
                rows=(
                    (Text(fi="Kyllä", sv="Ja", en="Yes"), 41),
                    (Text(fi="Osittain", sv="Delvis", en="In part"), 11),
                    (Text(fi="Ei", sv="Nej", en="No"), 6),
                ),
            ),
        ),
        agreed=(
            Text(
                fi="Aiheiden nimet käydään läpi asukkaiden kanssa kerran vuodessa.",
                sv="Ämnenas namn gås igenom tillsammans med invånare en gång om året.",
                en="The names of themes are reviewed with residents once a year.",
            ),
        ),
    ),
)
