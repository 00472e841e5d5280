"""News of Lappi about Northern Sámi: the service in the language, and a café in it."""

from network.demo.texts import NewsText, Picture, Text

NEWS = (
    NewsText(
        key="neahttagaffe",
        title=Text(
            fi="Etäkahvila kokoaa saamen puhujat ruudun ääreen",
            sv="Nätkaféet samlar dem som talar samiska",
            en="An online café for speakers of Sámi",
            se="Neahttagáffe čohkke sámegielagiid",
        ),
        lead=Text(
            fi=(
                "Tenonvarren kieliseuran etäkahvila on auki joka toinen torstai. Linjoille "
                "voi tulla mistä tahansa."
            ),
            sv=(
                "Tenonvarren kieliseuras nätkafé är öppet varannan torsdag. Man kan delta "
                "varifrån som helst."
            ),
            en=(
                "The online café of Tenonvarren kieliseura is open every other Thursday. "
                "You can join from anywhere."
            ),
            se=(
                "Deanugátti giellasearvvis lea neahttagáffe juohke nuppi duorastaga. Don "
                "sáhtát oassálastit gos beare."
            ),
        ),
        body=Text(
            fi=(
                "Kahvila kestää tunnin. Aiheet löytyvät arjesta: sää, kalastus, ruoka, "
                "lapsuus.\n\n"
                "Puhua saa sen verran kuin osaa. Pelkkä kuunteleminenkin on hyvä tapa olla "
                "mukana.\n\n"
                "> Ennen puhuin saamea mummon kanssa. Nyt puhun taas.\n"
                "> — osallistuja, 58 vuotta\n\n"
                "## Näin pääset mukaan\n\n"
                "Linkki on tapahtuman sivulla. Jos tarvitset apua, me soitamme sinulle."
            ),
            sv=(
                "Kaféet varar en timme. Ämnena kommer ur vardagen: väder, fiske, mat, "
                "barndom.\n\n"
                "Man får tala så mycket man kan. Att bara lyssna är också ett bra sätt att "
                "vara med.\n\n"
                "> Förr talade jag samiska med mormor. Nu talar jag igen.\n"
                "> — deltagare, 58 år\n\n"
                "## Så kommer du med\n\n"
                "Länken finns på evenemangets sida. Behöver du hjälp så ringer vi upp dig."
            ),
            en=(
                "The café lasts an hour. The subjects come from everyday life: weather, "
                "fishing, food, childhood.\n\n"
                "You may speak as much as you can. Simply listening is a good way to be "
                "there, too.\n\n"
                "> I used to speak Sámi with my grandmother. Now I speak it again.\n"
                "> — participant, aged 58\n\n"
                "## How to join\n\n"
                "The link is on the event page. If you need help, we will ring you."
            ),
            se=(
                "Neahttagáffe bistá ovtta diimmu. Mii hállat dálkki, guolásteami, biepmu "
                "ja mánnávuođa birra.\n\n"
                "Don sáhtát hállat dan mađe go máhtát. Sáhtát maiddái dušše guldalit.\n\n"
                "> Ovdal hállen sámegiela áhkuin. Dál hálan fas.\n"
                "> — 58-jahkásaš oassálasti\n\n"
                "## Ná beasat fárrui\n\n"
                "Liŋka lea dáhpáhusa siiddus. Jus dárbbašat veahki, de mii riŋget dutnje."
            ),
        ),
        days_ago=33,
        municipalities=("Utsjoki", "Inari"),
        themes=("saamen-kielet",),
        organisations=("giellasearvi",),
        picture=Picture(
            motif="fell",
            alt=Text(
                fi="Piirretty tunturi, joki ja pieni talo",
                sv="Tecknat fjäll, en älv och ett litet hus",
                en="A drawn fell, a river and a small house",
                se="Sárgojuvvon govva: duottar, johka ja viessu",
            ),
        ),
    ),
    NewsText(
        key="palvelu-pohjoissaameksi",
        title=Text(
            fi="Palvelu puhuu nyt myös pohjoissaamea",
            sv="Tjänsten talar nu också nordsamiska",
            en="The service now speaks Northern Sámi too",
            se="Bálvalus lea dál maiddái davvisámegillii",
        ),
        lead=Text(
            fi=(
                "Etusivu, yhteystiedot ja osa uutisista löytyvät omalla kielellä. Lisää "
                "käännetään pitkin vuotta."
            ),
            sv=(
                "Startsidan, kontaktuppgifterna och en del av nyheterna finns på det egna "
                "språket. Mer översätts under året."
            ),
            en=(
                "The front page, contact details and some of the news can be read in "
                "Northern Sámi. More will follow through the year."
            ),
            se="Lappi servviid fierpmádat almmuha dál dieđuid maiddái davvisámegillii.",
        ),
        body=Text(
            fi=(
                "Ensimmäiset yhdistykset ovat kirjoittaneet esittelynsä pohjoissaameksi "
                "itse. Me huolehdimme etusivusta, ohjeista ja osasta uutisia.\n\n"
                "## Miksi se on tärkeää\n\n"
                "Saamelaisten kotiseutualueella moni haluaa hoitaa asiansa saameksi. "
                "Apuakin on helpompi pyytää omalla kielellä.\n\n"
                "- Jos sivua ei ole vielä käännetty, näytämme suomenkielisen tekstin.\n"
                "- Yhdistys voi kirjoittaa tietonsa neljällä kielellä.\n"
                "- Kerro meille, jos huomaat virheen.\n\n"
                "Käännöksiä tulee vähitellen lisää. Inarinsaamen ja koltansaamen vuoro on "
                "myöhemmin."
            ),
            sv=(
                "De första föreningarna har själva skrivit sin presentation på "
                "nordsamiska. Vi sköter startsidan, anvisningarna och en del av "
                "nyheterna.\n\n"
                "## Varför det är viktigt\n\n"
                "På samernas hembygdsområde vill många uträtta sina ärenden på samiska. "
                "Det är också lättare att be om hjälp på sitt eget språk.\n\n"
                "- Om en sida ännu inte är översatt visar vi den finska texten.\n"
                "- En förening kan skriva sina uppgifter på fyra språk.\n"
                "- Berätta för oss om du hittar ett fel.\n\n"
                "Fler översättningar kommer efter hand. Enaresamiska och skoltsamiska får "
                "sin tur senare."
            ),
            en=(
                "The first associations have written their own presentations in Northern "
                "Sámi. We take care of the front page, the guidance and part of the "
                "news.\n\n"
                "## Why it matters\n\n"
                "In the Sámi homeland many people want to deal with things in Sámi. Asking "
                "for help is easier in your own language, too.\n\n"
                "- If a page is not translated yet, we show the Finnish text.\n"
                "- An association can write its details in four languages.\n"
                "- Tell us if you find a mistake.\n\n"
                "More translations will come little by little. The turn of Inari Sámi and "
                "Skolt Sámi is later."
            ),
            se=(
                "Vuosttaš searvvit leat muitalan iežaset birra davvisámegillii. Mii čállit "
                "álgosiiddu, rávvagiid ja oasi ođđasiin.\n\n"
                "## Manin dat lea dehálaš\n\n"
                "Sámiid ruovttuguovllus olu olbmot háliidit hállat sámegiela. Lea maiddái "
                "álkit bivdit veahki iežas gillii.\n\n"
                "- Jus siidu ii leat vel sámegillii, mii čájehit suomagielat siiddu.\n"
                "- Searvi sáhttá čállit iežas dieđuid njealji gillii.\n"
                "- Muital midjiide, jus gávnnat meattáhusa.\n\n"
                "Jorgalusat lassánit dađistaga. Anárašgiela ja nuortalašgiela vuorru lea "
                "maŋŋelis."
            ),
        ),
        days_ago=9,
        municipalities=("Utsjoki", "Inari", "Enontekiö", "Sodankylä"),
        themes=("saamen-kielet",),
        organisations=("jarjestotupa", "giellasearvi"),
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty aurinko tunturin yllä",
                sv="Tecknad sol över ett fjäll",
                en="A drawn sun above a fell",
                se="Sárgojuvvon govva: beaivváš duoddara bajábealde",
            ),
        ),
    ),
)
