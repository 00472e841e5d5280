"""A year of user support and a round of freshness, in figures."""

import datetime as dt

from network.demo.texts import BreakdownText, FigureText, Picture, ReportText, Text

from .everywhere import EVERYWHERE

REPORTS = (
    ReportText(
        key="kayttajatuen-vuosi",
        title=Text(
            fi="Käyttäjätuen vuosi ja kuntakäynnit 2025",
            sv="Användarstödets år och kommunbesöken 2025",
            en="User support and municipal visits in 2025",
        ),
        lead=Text(
            fi=(
                "Vuoden aikana vastattiin 640 yhteydenottoon ja käytiin kaikissa 11 kunnassa. "
                "Tässä se, mitä opimme."
            ),
            sv=(
                "Under året besvarades 640 kontakter och alla 11 kommuner besöktes. Det här lärde "
                "vi oss."
            ),
            en=(
                "During the year we answered 640 contacts and visited all 11 municipalities. This "
                "is what we learned."
            ),
        ),
        body=Text(
            fi=(
                "! Raportin luvut on keksitty tätä esittelysivustoa varten. Ne näyttävät, miltä "
                "oikea vuosiraportti voisi näyttää.\n\n"
                "Tuki on pieni työ, joka toistuu: joku on saanut uuden puheenjohtajan, joku ei "
                "löydä nappia, joku haluaa vain varmistaa, että viesti tuli perille. Lähes puolet "
                "yhteydenotoista tuli sähköpostilla.\n\n"
                "## Opastuksissa tehtiin, ei luennoitu\n\n"
                "Kuntakäynneistä 23 oli sellaisia, joissa avattiin kone ja tehtiin sivu valmiiksi. "
                "Niihin osallistui yhteensä 186 ihmistä. Lyhyin matka oli kivenheitto setlementin "
                "pihasta, pisin vei Ypäjälle ja takaisin samana iltana.\n\n"
                "- Parhaiten väkeä tuli, kun kutsun allekirjoitti kunta ja me yhdessä.\n"
                "- Puhelu koollekutsujalle tuotti enemmän tulijoita kuin lehti-ilmoitus.\n"
                "- Kahden tunnin opastus riittää, kolmannella tunnilla väsytään.\n\n"
                "Vikailmoituksia tuli 48. Suurin osa koski puhelimella täytettävää lomaketta, ja "
                "asia vietiin verkoston yhteiselle korjauslistalle."
            ),
            sv=(
                "! Siffrorna i rapporten är påhittade för den här demonstrationswebbplatsen. De "
                "visar hur en riktig årsrapport kunde se ut.\n\n"
                "Stödet är ett litet arbete som upprepas: någon har fått en ny ordförande, någon "
                "hittar inte knappen, någon vill bara försäkra sig om att meddelandet kom fram. "
                "Nästan hälften av kontakterna kom per e-post.\n\n"
                "## På handledningarna gjorde man, ingen föreläste\n\n"
                "Under 23 kommunbesök öppnades datorn och sidan gjordes klar. Sammanlagt deltog "
                "186 personer. Den kortaste resan var ett stenkast från settlementets gård, den "
                "längsta gick till Ypäjä och tillbaka samma kväll.\n\n"
                "- Mest folk kom när kommunen och vi undertecknade inbjudan tillsammans.\n"
                "- Ett samtal till sammankallaren gav fler deltagare än en tidningsannons.\n"
                "- Två timmars handledning räcker, under den tredje blir man trött.\n\n"
                "Felanmälningarna var 48. De flesta gällde blanketten i telefonen, och saken "
                "fördes till nätverkets gemensamma lista över rättelser."
            ),
            en=(
                "! The figures in this report were invented for this demonstration site. They show "
                "what a real yearly report might look like.\n\n"
                "Support is small work that repeats itself: someone has a new chair, someone "
                "cannot find the button, someone just wants to be sure that the message arrived. "
                "Almost half of the contacts came by e-mail.\n\n"
                "## People did things at guidance sessions; nobody lectured\n\n"
                "On 23 municipal visits a computer was opened and a page finished. In all, 186 "
                "people took part. The shortest trip was a stone's throw from the settlement's "
                "yard, the longest to Ypäjä and back in one evening.\n\n"
                "- Most people came when the municipality and we signed the invitation together.\n"
                "- A call to the convener brought more people than a newspaper advertisement.\n"
                "- Two hours of guidance is enough; in the third everyone gets tired.\n\n"
                "There were 48 reports of faults. Most were about filling in the form on a phone, "
                "and this was put on the network's shared list of repairs."
            ),
        ),
        held_from=dt.date(2025, 1, 7),
        held_to=dt.date(2025, 12, 18),
        municipalities=EVERYWHERE,
        attended=186,
        occasions=23,
        figures=(
            FigureText(
                value="640",
                label=Text(
                    fi="yhteydenottoa käyttäjätukeen",
                    sv="kontakter till användarstödet",
                    en="contacts to user support",
                ),
            ),
            FigureText(
                value="23",
                label=Text(
                    fi="kuntakäyntiä, joissa opastettiin",
                    sv="kommunbesök med handledning",
                    en="municipal visits with guidance",
                ),
            ),
            FigureText(
                value="11 / 11",
                label=Text(
                    fi="kuntaa, joissa käytiin",
                    sv="besökta kommuner",
                    en="municipalities visited",
                ),
            ),
            FigureText(
                value="186",
                label=Text(
                    fi="ihmistä opastuksissa",
                    sv="personer på handledningarna",
                    en="people at guidance sessions",
                ),
            ),
        ),
        breakdowns=(
            BreakdownText(
                title=Text(
                    fi="Miten yhteyttä otettiin",
                    sv="Hur man tog kontakt",
                    en="How people got in touch",
                ),
                total=640,
                rows=(
                    (Text(fi="Sähköposti", sv="E-post", en="E-mail"), 301),
                    (Text(fi="Puhelin", sv="Telefon", en="Telephone"), 248),
                    (Text(fi="Kasvokkain", sv="Ansikte mot ansikte", en="Face to face"), 76),
                ),
            ),
            BreakdownText(
                title=Text(fi="Mitä asia koski", sv="Vad ärendet gällde", en="What it was about"),
                total=640,
                rows=(
                    (
                        Text(
                            fi="Omien tietojen päivitys",
                            sv="Uppdatering av egna uppgifter",
                            en="Updating one's details",
                        ),
                        284,
                    ),
                    (
                        Text(
                            fi="Sivuston käyttö",
                            sv="Användning av webbplatsen",
                            en="Using the site",
                        ),
                        131,
                    ),
                    (
                        Text(
                            fi="Uuden yhdistyksen lisääminen",
                            sv="En ny förening",
                            en="Adding a new association",
                        ),
                        97,
                    ),
                    (Text(fi="Vika tai virhe", sv="Fel eller brist", en="Fault or mistake"), 48),
                    (Text(fi="Muu asia", sv="Annat", en="Something else"), 65),
                ),
            ),
        ),
        agreed=(
            Text(
                fi="Opastus pidetään ensi vuonna jokaisessa kunnassa vähintään kerran.",
                sv="Nästa år hålls handledning minst en gång i varje kommun.",
                en="Next year there will be guidance in every municipality at least once.",
            ),
            Text(
                fi="Yhteydenoton aihe kirjataan puhelun aikana, jotta luokittelemattomia ei jää.",
                sv="Ärendet antecknas under samtalet, så att inget blir utan ämne.",
                en="The theme is noted during the call, so that none is left without a category.",
            ),
        ),
        picture=Picture(
            motif="town",
            alt=Text(
                fi="Piirretty kuntakeskus, jonka aukiolla seisoo pieni neuvontakoju",
                sv="Tecknat kommuncentrum med ett litet rådgivningsbås på torget",
                en="Drawn municipal centre with a small advice stall in the square",
            ),
        ),
    ),
    ReportText(
        key="paivityskierros",
        title=Text(
            fi="Päivityskierros: kuinka tuoreet tiedot ovat?",
            sv="Uppdateringsrundan: hur aktuella är uppgifterna?",
            en="The update round: how fresh is the data?",
        ),
        lead=Text(
            fi=(
                "Kysyimme 412 yhdistykseltä, pitävätkö tiedot paikkansa. 361 vastasi, ja 51 päätyi "
                "soittolistalle."
            ),
            sv=(
                "Vi frågade 412 föreningar om uppgifterna stämmer. 361 svarade och 51 hamnade på "
                "ringlistan."
            ),
            en=(
                "We asked 412 associations whether their details were right. 361 answered, and 51 "
                "ended up on the call list."
            ),
        ),
        body=Text(
            fi=(
                "! Kierroksen luvut ovat esittelysivuston omia. Hakemistossa näkyy demossa vain "
                "muutama yhdistys.\n\n"
                "Viestissä oli kolme nappia. Kaksi kolmasosaa painoi ensimmäistä eikä joutunut "
                "kirjoittamaan riviäkään. Joka viides korjasi jotakin.\n\n"
                "Useimmin vaihtuu ihminen: uusi yhteyshenkilö oli syynä 34 korjaukseen. Vasta sen "
                "jälkeen tulevat numerot ja kellonajat. Siksi suosittelemme roolin osoitetta, joka "
                "pysyy, vaikka hoitaja vaihtuu.\n\n"
                "## Vaikenijat tavoitettiin puhelimella\n\n"
                "Soitimme läpi 51 numeroa kolmessa viikossa. 33 vastasi, yleensä ilahtuneena. "
                "Kahdentoista numero ei ollut enää käytössä ja kuusi jäi tavoittamatta. Näiden 18 "
                "yhdistyksen sivulla lukee nyt, ettei tietoja ole vahvistettu.\n\n"
                "> Hyvä kun soititte. En minä niitä viestejä avaa, mutta puhelimeen vastaan aina. "
                "— kyläyhdistyksen puheenjohtaja"
            ),
            sv=(
                "! Rundans siffror är demonstrationswebbplatsens egna. I demon syns bara några få "
                "föreningar i katalogen.\n\n"
                "I meddelandet fanns tre knappar. Två tredjedelar tryckte på den första och "
                "behövde inte skriva en rad. Var femte rättade något.\n\n"
                "Oftast är det en person som byts: en ny kontaktperson var orsaken till 34 "
                "rättelser. Först därefter kommer nummer och klockslag. Därför rekommenderar vi en "
                "adress som följer uppdraget och består även om personen byts.\n\n"
                "## De tysta nåddes per telefon\n\n"
                "Vi ringde igenom 51 nummer på tre veckor. 33 svarade, oftast glatt. Tolv nummer "
                "var inte längre i bruk och sex fick vi inte tag på. På dessa 18 föreningars sidor "
                "står det nu att uppgifterna inte är bekräftade.\n\n"
                "> Bra att ni ringde. De där meddelandena öppnar jag inte, men i telefon svarar "
                "jag alltid. — ordförande i en byaförening"
            ),
            en=(
                "! The figures of the round are this demonstration site's own. Only a few "
                "associations can be seen in the demo's directory.\n\n"
                "The message had three buttons. Two thirds pressed the first and did not have to "
                "write a line. One in five corrected something.\n\n"
                "Most often it is a person who changes: a new contact was the reason for 34 "
                "corrections. Only then come numbers and times. So we recommend an address that "
                "belongs to the role and stays when the person changes.\n\n"
                "## The silent ones were reached by telephone\n\n"
                "We rang through 51 numbers in three weeks. 33 answered, usually with pleasure. "
                "Twelve numbers were no longer in use and six could not be reached. The pages of "
                "these 18 associations now say that their details have not been confirmed.\n\n"
                "> Good that you rang. I do not open those messages, but I always answer the "
                "telephone. — chair of a village association"
            ),
        ),
        held_from=dt.date(2026, 2, 2),
        held_to=dt.date(2026, 4, 17),
        municipalities=EVERYWHERE,
        figures=(
            FigureText(
                value="412",
                label=Text(
                    fi="yhdistykseltä kysyttiin",
                    sv="föreningar tillfrågades",
                    en="associations were asked",
                ),
            ),
            FigureText(
                value="361",
                label=Text(
                    fi="vastasi viestiin tai muistutukseen",
                    sv="svarade på meddelandet eller påminnelsen",
                    en="answered the message or the reminder",
                ),
            ),
            FigureText(
                value="33 / 51",
                label=Text(
                    fi="tavoitettiin soittamalla",
                    sv="nåddes per telefon",
                    en="were reached by telephone",
                ),
            ),
        ),
        breakdowns=(
            BreakdownText(
                title=Text(
                    fi="Mitä yhdistykset vastasivat",
                    sv="Vad föreningarna svarade",
                    en="What associations answered",
                ),
                total=412,
                rows=(
                    (
                        Text(fi="Tiedot ovat oikein", sv="Uppgifterna stämmer", en="All correct"),
                        268,
                    ),
                    (
                        Text(
                            fi="Jotakin korjattiin",
                            sv="Något rättades",
                            en="Something was corrected",
                        ),
                        79,
                    ),
                    (
                        Text(
                            fi="Yhdistys on lopettanut",
                            sv="Föreningen har upphört",
                            en="The association has ended",
                        ),
                        14,
                    ),
                    (
                        Text(
                            fi="Ei vastausta kahteen viestiin",
                            sv="Inget svar på två meddelanden",
                            en="No answer to two messages",
                        ),
                        51,
                    ),
                ),
            ),
            BreakdownText(
                title=Text(fi="Mitä korjattiin", sv="Vad som rättades", en="What was corrected"),
                total=79,
                rows=(
                    (Text(fi="Yhteyshenkilö", sv="Kontaktperson", en="Contact person"), 34),
                    (
                        Text(
                            fi="Puhelin tai sähköposti",
                            sv="Telefon eller e-post",
                            en="Telephone or e-mail",
                        ),
                        21,
                    ),
                    (Text(fi="Kokoontumisajat", sv="Mötestider", en="Meeting times"), 13),
                    (
                        Text(
                            fi="Kunnat tai aiheet",
                            sv="Kommuner eller ämnen",
                            en="Municipalities or themes",
                        ),
                        7,
                    ),
                ),
            ),
        ),
        agreed=(
            Text(
                fi="Vahvistamattomat tiedot merkitään sivulle näkyvästi.",
                sv="Obekräftade uppgifter märks ut tydligt på sidan.",
                en="Unconfirmed details are clearly marked on the page.",
            ),
            Text(
                fi=(
                    "Soittolista jaetaan kahdelle neuvojalle heti, kun muistutuksesta on kaksi "
                    "viikkoa."
                ),
                sv=(
                    "Ringlistan delas mellan två rådgivare genast när det gått två veckor sedan "
                    "påminnelsen."
                ),
                en=(
                    "The call list is divided between two advisers as soon as two weeks have "
                    "passed since the reminder."
                ),
            ),
        ),
    ),
)
