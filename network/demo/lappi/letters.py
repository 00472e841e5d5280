"""Newsletters of Lappi: two sent, one draft."""

from network.demo.texts import LetterText, Text

LETTERS = (
    LetterText(
        key="yhdistyskirje",
        subject=Text(
            fi="Kuka lähtisi kaveriksi?", sv="Vem vill vara med?", en="Who will come along?"
        ),
        preview=Text(
            fi="Treffit, opastus ja kyytitaulu: kolme tapaa tehdä vähemmän yksin.",
            sv="Träffar, handledning och skjuts: tre sätt att göra mindre ensam.",
            en="Meet-ups, training and lifts: three ways to do less alone.",
        ),
        intro=Text(
            fi=(
                "Hei Lapin yhdistys! Tässä kirjeessä on kolme kutsua ja yksi pyyntö. "
                "Pyyntö on lyhyt: tarkistattehan tietonne, siihen menee viisi minuuttia."
            ),
            sv=(
                "Hej, Lapplands föreningar! I det här brevet finns tre inbjudningar och en "
                "bön. Bönen är kort: kontrollera era uppgifter, det tar fem minuter."
            ),
            en=(
                "Hello, associations of Lapland! This letter has three invitations and one "
                "request. The request is short: please check your details; it takes five "
                "minutes."
            ),
        ),
        body=Text(
            fi=(
                "## Treffit lähestyvät\n\n"
                "Ota mukaan yksi vapaaehtoinen tai kokemusasiantuntija ja anna hänen puhua "
                "ensin. Treffien sivulle on koottu kaikki, mitä aiemmin on sovittu.\n\n"
                "Kyytitaululle voi kirjata myös matkan, jonka olisit tehnyt yksin. Joku on "
                "jo katsonut sitä samaa tietä."
            ),
            sv=(
                "## Träffen närmar sig\n\n"
                "Ta med en frivillig eller en erfarenhetsexpert och låt hen tala först. På "
                "träffarnas sida finns allt som tidigare har avtalats.\n\n"
                "På samåkningstavlan får du också skriva in en resa som du hade gjort "
                "ensam. Någon har redan tittat på samma väg."
            ),
            en=(
                "## The meet-up is near\n\n"
                "Bring one volunteer or expert by experience and let them speak first. The "
                "meet-ups' page gathers everything agreed so far.\n\n"
                "You may also put up a trip you would have made alone. Somebody has "
                "already been looking at that same road."
            ),
        ),
        audience="associations",
        days_ago=20,
        news=("muistikahvila", "puhelinopastus"),
        events=("treffit-vapaaehtoiset", "verkkovertainen"),
        story="kieli-palasi",
    ),
    LetterText(
        key="asukaskirje",
        subject=Text(
            fi="Kahvia, kieliä ja kyytejä",
            sv="Kaffe, språk och skjuts",
            en="Coffee, languages and lifts",
        ),
        preview=Text(
            fi="Mitä lähiviikkoina voi tehdä, kotoa tai kylältä käsin.",
            sv="Vad du kan göra de närmaste veckorna, hemifrån eller i byn.",
            en="What to do in the weeks ahead, from home or from the village.",
        ),
        intro=Text(
            fi=(
                "Joka kuukausi kokoamme tähän tapahtumia, joihin on helppo tulla. Osa on "
                "kylillä, osa linjoilla. Ensikertalaiselle on aina tuoli."
            ),
            sv=(
                "Varje månad samlar vi evenemang som är lätta att komma till. En del i "
                "byarna, en del på linjen. Det finns alltid en stol för den som kommer "
                "första gången."
            ),
            en=(
                "Each month we gather events that are easy to come to. Some are in "
                "villages, some online. There is always a chair for a first-timer."
            ),
        ),
        body=Text(
            fi=(
                "Etäkahvilassa puhutaan pohjoissaamea, Inarissa punotaan nauhaa ja "
                "Kemijärvellä lauletaan. Jos et pääse lähtemään, kysy soittorinkiä: puhelu "
                "löytää perille minne tahansa Lapissa.\n\n"
                "## Kerro naapurille\n\n"
                "Voit tulostaa tapahtumat sivultamme ja viedä ne ilmoitustaululle tai "
                "jollekin, jolla ei ole laitetta."
            ),
            sv=(
                "På nätkaféet talas nordsamiska, i Enare vävs band och i Kemijärvi sjungs "
                "det. Kan du inte ta dig hemifrån, fråga efter ringkedjan: ett samtal når "
                "fram vart som helst i Lappland.\n\n"
                "## Berätta för grannen\n\n"
                "Du kan skriva ut evenemangen från vår sida och ta dem till anslagstavlan "
                "eller till någon som saknar dator."
            ),
            en=(
                "Northern Sámi is spoken at the online café, bands are woven in Inari and "
                "there is singing in Kemijärvi. If you cannot set out, ask for the phone "
                "circle: a call finds its way anywhere in Lapland.\n\n"
                "## Tell a neighbour\n\n"
                "You can print the events from our pages and take them to a noticeboard, "
                "or to someone without a device."
            ),
        ),
        audience="residents",
        days_ago=None,
        news=("palvelu-pohjoissaameksi", "neahttagaffe", "muistikahvila"),
        events=("neahttagaffe", "duodji-ilta", "muistikahvila-avoin"),
        story="kello-kaksitoista",
    ),
    LetterText(
        key="kuntakirje",
        subject=Text(
            fi="Mitä yhdistykset tekevät kunnassasi?",
            sv="Vad gör föreningarna i din kommun?",
            en="What are associations doing in your municipality?",
        ),
        preview=Text(
            fi=("Lyhyt kirje kuntien hyvinvointiväelle, aiheena yhteiset kylät ja hoitopolut."),
            sv="Ett kort brev till kommunernas välfärdsfolk om byar och vårdkedjor.",
            en="A short letter to wellbeing staff, on villages and care paths.",
        ),
        intro=Text(
            fi=(
                "Lapin kunnissa yhdistykset pitävät ihmisiä liikkeellä, puheissa ja "
                "kahvilla. Tässä kolme esimerkkiä, joista voi ottaa mallia omassa kunnassa."
            ),
            sv=(
                "I Lapplands kommuner håller föreningarna människor i rörelse, i samtal "
                "och vid kaffet. Här är tre exempel att ta efter."
            ),
            en=(
                "In Lapland's municipalities associations keep people moving, talking and "
                "having coffee. Here are three examples to copy."
            ),
        ),
        body=Text(
            fi=(
                "Pelkosenniemen ja Savukosken auttajat yhdistyivät. Hoitajat ohjaavat "
                "potilaita vertaisten luo jo ensi käynnillä. Kyläiltaan mahtuu aina "
                "vieras, jos joku kutsuu.\n\n"
                "## Seuraava askel\n\n"
                "- näytä yhdistyksille, mitä tiloja kunnassa on vapaana\n"
                "- nimeä ihminen, jolle yhdistys voi soittaa\n"
                "- lisää kunnan tilaisuudet kyytitaululle"
            ),
            sv=(
                "Hjälparna i Pelkosenniemi och Savukoski gick samman. Skötare hänvisar "
                "patienter till kamrater redan vid första besöket. En gäst ryms alltid på "
                "byakvällen, om någon bjuder in.\n\n"
                "## Nästa steg\n\n"
                "- visa föreningarna vilka lokaler i kommunen som är lediga\n"
                "- utse en person som föreningen kan ringa\n"
                "- lägg in kommunens tillställningar på samåkningstavlan"
            ),
            en=(
                "The helpers of Pelkosenniemi and Savukoski joined together. Nurses direct "
                "patients to peers at the first visit. There is always room for a guest at "
                "a village evening, if somebody asks.\n\n"
                "## The next step\n\n"
                "- show associations which rooms in the municipality stand empty\n"
                "- name a person an association may ring\n"
                "- put municipal events on the car-pool board"
            ),
        ),
        audience="officials",
        days_ago=55,
        news=("kaksi-kuntaa", "hoitoketju"),
        story="puolimatkassa",
    ),
)
