"""Newsletters of Kanta-Häme: two sent, one draft."""

from network.demo.texts import LetterText, Text

LETTERS = (
    LetterText(
        key="jarjestokirje-kierros",
        subject=Text(
            fi="Järjestökirje: tulemme kylään",
            sv="Föreningsbrev: vi kommer på besök",
            en="Associations' letter: we are coming to see you",
        ),
        preview=Text(
            fi="Kuntakierroksen pysäkit, kehittämispotti ja opastus Riihimäellä.",
            sv="Kommunrundans hållplatser, utvecklingspotten och handledning i Riihimäki.",
            en="Tour stops, the development pot and guidance in Riihimäki.",
        ),
        intro=Text(
            fi=(
                "Hei yhdistyksen väki! Kierros on taas käynnissä, ja kahvipannu kulkee mukana. "
                "Tässä kirjeessä kerromme, missä meidät tapaa ja mitä teidän toiveistanne on "
                "tulossa."
            ),
            sv=(
                "Hej alla i föreningarna! Rundan är i gång igen, och kaffepannan följer med. I det "
                "här brevet berättar vi var ni hittar oss och vilka av era önskemål som blir av."
            ),
            en=(
                "Hello, association people! The tour is on again, and the coffee pot travels with "
                "us. This letter tells where to meet us and which of your wishes are coming true."
            ),
        ),
        body=Text(
            fi=(
                "Ennen kuin luet pidemmälle: avaa oma sivusi ja katso, onko puhelinnumero oikein. "
                "Jos on, olet jo tehnyt tämän kuun tärkeimmän päivityksen.\n\n"
                "## Pyydä opastaja\n\n"
                "Jos yhdistyksiä on koolla viisi tai enemmän, tulemme mihin tahansa Kanta-Hämeen "
                "kuntaan. Tila ja pistorasia riittävät.\n\n"
                "- Puhelin 050 000 0300 tiistaisin ja torstaisin kello 9–12\n"
                "- Sähköposti kantahame@example.org\n\n"
                "Kiitos, että vastaatte, kun joku soittaa teille."
            ),
            sv=(
                "Innan du läser vidare: öppna er egen sida och se efter om telefonnumret är rätt. "
                "Är det rätt har du redan gjort månadens viktigaste uppdatering.\n\n"
                "## Be om en handledare\n\n"
                "Om minst fem föreningar är samlade kommer vi till vilken kommun som helst i "
                "Egentliga Tavastland. Ett rum och ett vägguttag räcker.\n\n"
                "- Telefon 050 000 0300 tisdagar och torsdagar klockan 9–12\n"
                "- E-post kantahame@example.org\n\n"
                "Tack för att ni svarar när någon ringer er."
            ),
            en=(
                "Before you read on: open your own page and see whether the phone number is right. "
                "If it is, you have already made the most important update of the month.\n\n"
                "## Ask for a guide\n\n"
                "If five or more associations are gathered, we will come to any municipality in "
                "Kanta-Häme. A room and a socket are enough.\n\n"
                "- Telephone 050 000 0300 on Tuesdays and Thursdays from 9 to 12\n"
                "- E-mail kantahame@example.org\n\n"
                "Thank you for answering when somebody rings you."
            ),
        ),
        audience="associations",
        days_ago=20,
        news=("kuntakierros-jatkuu", "yhteinen-potti"),
        events=("opastus-riihimaki", "kuntakierros-loppi", "kuntakierros-ypaja"),
        story="hitain-maaraa-vauhdin",
    ),
    LetterText(
        key="asukaskirje-kokeile",
        subject=Text(
            fi="Asukaskirje: kolme asiaa kokeiltavaksi",
            sv="Invånarbrev: tre saker att prova",
            en="Residents' letter: three things to try",
        ),
        preview=Text(
            fi="Vapaaehtoismessut, avoin talli Ypäjällä ja ovikello, joka soi tiistaisin.",
            sv="Frivilligmässa, öppet stall i Ypäjä och en dörrklocka som ringer på tisdagar.",
            en="A volunteer fair, an open stable in Ypäjä and a doorbell that rings on Tuesdays.",
        ),
        intro=Text(
            fi=(
                "Hei! Lähellä tapahtuu enemmän kuin ilmoitustauluun mahtuu. Poimimme tähän kolme "
                "asiaa, joihin voi tulla yksin, lapsen kanssa tai naapurin houkuttelemana."
            ),
            sv=(
                "Hej! Det händer mer i närheten än vad som ryms på anslagstavlan. Här är tre saker "
                "dit du kan komma ensam, med ett barn eller lockad av grannen."
            ),
            en=(
                "Hello! More goes on near you than fits on a notice board. Here are three things "
                "you can come to alone, with a child or because a neighbour asked you."
            ),
        ),
        body=Text(
            fi=(
                "## Etsi omasi\n\n"
                "Sivustolla voit valita kuntasi ja katsoa, keitä siellä toimii. Jos et tiedä "
                "oikeaa sanaa, kirjoita hakuun oma asiasi: yksinäisyys, unettomuus, puutarha.\n\n"
                "- Etkö käytä nettiä? Kirjastosta saa luettelon paperilla.\n"
                "- Tarvitsetko kyydin? Kysy järjestäjältä, moni tulee samalta suunnalta.\n"
                "- Jännittääkö? Voit soittaa ensin ja tulla vasta sitten.\n\n"
                "Nähdään messuilla!"
            ),
            sv=(
                "## Hitta ditt\n\n"
                "På webbplatsen kan du välja din kommun och se vilka som verkar där. Om du inte "
                "vet det rätta ordet, skriv ditt eget ärende i sökfältet: ensamhet, sömnlöshet, "
                "trädgård.\n\n"
                "- Använder du inte nätet? På biblioteket får du en lista på papper.\n"
                "- Behöver du skjuts? Fråga arrangören, många kommer från samma håll.\n"
                "- Är du nervös? Du kan ringa först och komma sedan.\n\n"
                "Vi ses på mässan!"
            ),
            en=(
                "## Find yours\n\n"
                "On the site you can choose your municipality and see who is active there. If you "
                "do not know the right word, type what is on your mind: loneliness, sleeplessness, "
                "gardening.\n\n"
                "- Do you not use the internet? The library has a list on paper.\n"
                "- Do you need a lift? Ask the organiser; many come from the same direction.\n"
                "- Are you nervous? You can ring first and come later.\n\n"
                "See you at the fair!"
            ),
        ),
        audience="residents",
        days_ago=None,
        news=("tallikaverit-avoimet-ovet", "maailmanpoyta-forssa"),
        events=("vapaaehtoismessut", "jarjestoilta-forssa"),
        story="tiistain-ovikello",
    ),
    LetterText(
        key="kuntakirje-luvut",
        subject=Text(
            fi="Kuntakirje: käyttäjätuen vuosi yhdellä sivulla",
            sv="Kommunbrev: användarstödets år på en sida",
            en="Municipal letter: a year of user support on one page",
        ),
        preview=Text(
            fi="Mitä yhdistykset kysyivät ja miten kunta voi auttaa.",
            sv="Vad föreningarna frågade och hur kommunen kan hjälpa.",
            en="What associations asked and how a municipality can help.",
        ),
        intro=Text(
            fi=(
                "Hyvä kunnan yhteyshenkilö! Käyttäjätuen vuosi on koottu raportiksi. Kunnissa "
                "kiinnostaa varmasti se, mihin yhdistykset hakevat apua."
            ),
            sv=(
                "Bästa kontaktperson i kommunen! Användarstödets år är samlat i en rapport. Säkert "
                "intresserar det er vad föreningarna söker hjälp med."
            ),
            en=(
                "Dear municipal contact! A year of user support is gathered in a report. You will "
                "be interested in what associations ask for help with."
            ),
        ),
        body=Text(
            fi=(
                "Kolme asiaa, joilla kunta helpottaa yhdistysten arkea eniten:\n\n"
                "- Kutsu opastukseen kunnan nimissä.\n"
                "- Linkki hakemistoon kunnan omilta sivuilta.\n"
                "- Tuloste neuvolaan, terveysasemalle ja kirjaston tiskille.\n\n"
                "Seuraavilla aamukahveilla voi kertoa, miten teillä menee. Raportin luvut ovat "
                "esittelysivuston omia esimerkkejä."
            ),
            sv=(
                "Tre saker som kommunen kan göra för att underlätta mest för föreningarna:\n\n"
                "- En inbjudan till handledning i kommunens namn.\n"
                "- En länk till katalogen från kommunens egna sidor.\n"
                "- En utskrift till rådgivningen, hälsostationen och bibliotekets disk.\n\n"
                "På följande morgonkaffe kan ni berätta hur det går hos er. Rapportens siffror är "
                "demonstrationswebbplatsens egna exempel."
            ),
            en=(
                "Three things by which a municipality makes life easiest for associations:\n\n"
                "- An invitation to guidance in the municipality's name.\n"
                "- A link to the directory from the municipality's own pages.\n"
                "- A print-out for the child health clinic, the health centre and the library "
                "desk.\n\n"
                "At the next morning coffee you can tell how things are with you. The figures in "
                "the report are this demonstration site's own examples."
            ),
        ),
        audience="officials",
        days_ago=1,
        news=("vuosi-neuvontaa", "edustajat-valittu"),
        events=("verkostotapaaminen", "jarjestoilta-forssa"),
    ),
)
