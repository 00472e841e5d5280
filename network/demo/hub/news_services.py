"""The hub: news of what the network offers."""

from network.demo.texts import NewsText, Text

NEWS = (
    NewsText(
        key="haku-ymmartaa",
        title=Text(
            fi="Haku ymmärtää, missä olet",
            sv="Sökningen förstår var du är",
            en="The search knows where you are",
        ),
        lead=Text(
            fi=(
                "Kirjoita ”ystävä Pihtiputaalle” tai ”muistikaveri Rovaniemellä”. Taivutukset ja "
                "pienet lyöntivirheet eivät haittaa."
            ),
            sv=(
                "Skriv ”vän i Pihtipudas” eller ”minneskamrat Rovaniemi”. Små skrivfel gör "
                "ingenting."
            ),
            en="Type “friend in Pihtipudas” or “memory Rovaniemi”. Small typing errors do no harm.",
        ),
        body=Text(
            fi=(
                "Suomen kieli taipuu, ja kunnan nimi taipuu mukana. Verkoston haku tunnistaa 308 "
                "kuntaa kaikissa sijamuodoissa ja etsii myös yhdyssanan osista.\n\n"
                "- Tulosta voi rajata kunnan, teeman, sisällön ja kielen mukaan.\n"
                "- Jos mitään ei löydy, haku näyttää lähimmät ja sanoo sen.\n"
                "- Hakusanoja ei yhdistetä kehenkään.\n\n"
                "Kerro meille, jos etsit jotakin etkä löytänyt. Siitä syntyvät seuraavat "
                "synonyymit."
            ),
            sv=(
                "Finskan böjs, och kommunens namn böjs med. Nätverkets sökning känner igen 308 "
                "kommuner i alla kasusformer och söker också i delarna av sammansatta ord.\n\n"
                "- Resultatet kan avgränsas enligt kommun, ämne, slag av innehåll och språk.\n"
                "- Om inget hittas visar sökningen det närmaste och säger det.\n"
                "- Sökorden kopplas inte till någon person.\n\n"
                "Berätta för oss om du sökte något utan att hitta det. Så uppstår nästa synonymer."
            ),
            en=(
                "Finnish words change their endings, and place names change with them. The "
                "network’s search knows 308 municipalities in all their case forms, and looks "
                "inside compound words too.\n\n"
                "- You can narrow the result by municipality, theme, kind of content and "
                "language.\n"
                "- If nothing is found, the search shows the nearest and says so.\n"
                "- Search words are not linked to any person.\n\n"
                "Tell us if you looked for something and did not find it. That is how the next "
                "synonyms are made."
            ),
        ),
        days_ago=62,
        themes=("tieto-neuvonta",),
    ),
    NewsText(
        key="pro-bono",
        title=Text(
            fi="Lainaa yritykseltä silmää, ääntä tai tilaa",
            sv="Låna ett öga, en röst eller ett rum av ett företag",
            en="Borrow an eye, a voice or a room from a company",
        ),
        lead=Text(
            fi=(
                "Kampanja sopii hyvin yritysyhteistyön aiheeksi. Jaamme mallin, jolla pro bono "
                "-apua voi pyytää."
            ),
            sv=(
                "Kampanjen passar bra som ämne för företagssamarbete. Vi delar en modell för att "
                "be om hjälp pro bono."
            ),
            en=(
                "The campaign suits cooperation with companies well. We share a model for asking "
                "for pro bono help."
            ),
        ),
        body=Text(
            fi=(
                "Kuvaajalla on iltapäivä vapaana, mainostoimistolla harjoittelija ja pankilla "
                "kokoushuone. Yhdistyksellä on tarina. Kun nämä kohtaavat, kukaan ei laskuta "
                "ketään.\n\n"
                "## Mitä kannattaa pyytää\n\n"
                "- yhtä selvää asiaa, jonka voi tehdä päivässä\n"
                "- nimettyä yhteyshenkilöä molemmin puolin\n"
                "- lupaa kertoa yhteistyöstä yhdellä lauseella\n\n"
                "Pyyntö on helpompi esittää, kun työ on rajattu. Malliviesti löytyy kampanjan "
                "työkalupakista.\n\n"
                "Tarinan ihmisiä ei koskaan anneta sponsorin mainokseen. Heidän lupansa koskee "
                "vain tätä tarinaa."
            ),
            sv=(
                "En fotograf har en ledig eftermiddag, en reklambyrå en praktikant och en bank ett "
                "mötesrum. Föreningen har en berättelse. När de möts skickar ingen faktura till "
                "någon.\n\n"
                "## Vad man kan be om\n\n"
                "- en tydlig sak som går att göra på en dag\n"
                "- en namngiven kontaktperson på båda håll\n"
                "- lov att berätta om samarbetet i en mening\n\n"
                "Det är lättare att be när arbetet är avgränsat. Modellbrevet finns i kampanjens "
                "verktygslåda.\n\n"
                "Människorna i berättelsen ges aldrig till sponsorns reklam. Deras tillstånd "
                "gäller bara den här berättelsen."
            ),
            en=(
                "A photographer has a free afternoon, an agency a trainee and a bank a meeting "
                "room. The association has a story. When these meet, nobody sends anyone a "
                "bill.\n\n"
                "## What to ask for\n\n"
                "- one clear thing that can be done in a day\n"
                "- a named contact on both sides\n"
                "- leave to tell of the cooperation in one sentence\n\n"
                "It is easier to ask when the task is limited. The model message is in the "
                "campaign’s toolkit.\n\n"
                "The people in a story are never given to a sponsor’s advertising. Their consent "
                "is for this story only."
            ),
        ),
        days_ago=80,
        themes=("rahoitus-avustukset",),
    ),
    NewsText(
        key="yksi-tietue",
        title=Text(
            fi="Kolmetoista sivustoa, yksi puhelinnumero ja paljon turhaa työtä",
            sv="Tretton webbplatser, ett telefonnummer och mycket onödigt arbete",
            en="Thirteen sites, one telephone number and a lot of needless work",
        ),
        lead=Text(
            fi=(
                "Verkoston ensimmäinen ohje syntyi pienestä harmista: numero vaihtui, ja se oli "
                "korjattava joka paikkaan erikseen."
            ),
            sv=(
                "Nätverkets första regel föddes ur ett litet bekymmer: numret byttes och måste "
                "rättas på varje ställe för sig."
            ),
            en=(
                "The network’s first rule was born of a small annoyance: a number changed and had "
                "to be corrected in every place."
            ),
        ),
        body=Text(
            fi=(
                "Ennen alueelliset palvelut olivat kolmetoista erillistä kokonaisuutta yhteisellä "
                "alustalla. Ylläpitäjät olivat taitavia, mutta työ oli sama kaikilla, eikä tieto "
                "kulkenut heidän välillään.\n\n"
                "Nyt järjestöstä on yksi tietue. Kun se korjataan Kajaanissa, se on korjattu "
                "Hämeenlinnassa, ja jokaisella tiedolla on päivämäärä, jolloin se on viimeksi "
                "tarkistettu.\n\n"
                "## Mitä alueelle jää\n\n"
                "Kaikki se, mitä kone ei osaa: kahvit järjestöillassa, soitto yhdistykseen, joka "
                "ei ole vastannut, ja tieto siitä, kenen luokse uusi asukas kannattaa ohjata."
            ),
            sv=(
                "Förr var de regionala tjänsterna tretton skilda helheter på en gemensam "
                "plattform. De som skötte dem var skickliga, men arbetet var detsamma för alla, "
                "och uppgifterna rörde sig inte mellan dem.\n\n"
                "Nu har varje förening en post. När den rättas i Kajana är den rättad i "
                "Tavastehus, och varje uppgift bär det datum då den senast kontrollerades.\n\n"
                "## Vad som blir kvar i regionen\n\n"
                "Allt det som maskinen inte kan: kaffet på föreningskvällen, samtalet till "
                "föreningen som inte har svarat och vetskapen om vart en ny invånare bör visas."
            ),
            en=(
                "Regional services used to be thirteen separate wholes on a shared platform. The "
                "people who kept them were skilled, but everyone did the same work, and facts did "
                "not travel between them.\n\n"
                "Now each association has one record. When it is corrected in Kajaani it is "
                "corrected in Hämeenlinna, and each fact bears the date it was last checked.\n\n"
                "## What is left to the region\n\n"
                "All that a machine cannot do: the coffee at an association evening, the call to "
                "an association that has not replied, and knowing whom to send a new resident to."
            ),
        ),
        days_ago=104,
        themes=("jarjestoyhteistyo", "digituki"),
    ),
)
