"""Associations of Lappi: villages, neighbours' help, food and friends."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS = (
    OrganisationText(
        key="apurinki",
        name=Text(fi="Kemihaaran apurinki ry"),
        summary=Text(
            fi=(
                "Pelkosenniemen ja Savukosken yhteinen auttajien rinki: ensiapua, ystäviä "
                "ja varautumista kahden pienen kunnan voimin."
            ),
            sv=(
                "Pelkosenniemis och Savukoskis gemensamma ring av hjälpare: första "
                "hjälpen, vänner och beredskap med två små kommuners krafter."
            ),
            en=(
                "One circle of helpers for Pelkosenniemi and Savukoski: first aid, friends "
                "and preparedness with the strength of two small municipalities."
            ),
        ),
        body=Text(
            fi=(
                "Kummassakin kunnassa oli oma porukkansa ja kummassakin samat kolme "
                "ihmistä hoitivat kaiken. Se uuvutti. Vuonna 2020 kaksi paikallista ryhmää "
                "päätti tehdä työn yhdessä.\n\n"
                "Nyt päivystysvuoro tulee harvemmin, tempaukset näkyvät paremmin ja uusia "
                "on uskaltautunut mukaan. Moni sanoo saaneensa innon takaisin.\n\n"
                "- ensiapuryhmä molemmissa kunnissa\n"
                "- ystävävälitys ja kauppakyydit\n"
                "- varautumisilta joka syksy, vuorovuosin kummallakin puolella"
            ),
            sv=(
                "Båda kommunerna hade sitt eget gäng, och i båda skötte samma tre personer "
                "allt. Det tog musten ur dem. År 2020 beslöt två lokala grupper att göra "
                "jobbet ihop.\n\n"
                "Nu kommer jourturen mer sällan, insatserna syns bättre och nya har vågat "
                "sig med. Många säger att de har fått lusten tillbaka.\n\n"
                "- första hjälpen-grupp i båda kommunerna\n"
                "- vänförmedling och skjuts till butiken\n"
                "- beredskapskväll varje höst, vartannat år på vardera sidan"
            ),
            en=(
                "Each municipality had its own crew, and in each the same three people did "
                "everything. It wore them out. In 2020 two local groups decided to do the "
                "work together.\n\n"
                "Now your turn on duty comes less often, the campaigns are seen better and "
                "new people have dared to join. Many say that their enthusiasm has come "
                "back.\n\n"
                "- a first-aid group in both municipalities\n"
                "- friends for those alone, and lifts to the shop\n"
                "- a preparedness evening every autumn, on alternate sides"
            ),
        ),
        municipalities=("Pelkosenniemi", "Savukoski"),
        themes=("pelastus-ensiapu", "ystavatoiminta"),
        languages=("fi",),
        contact_role=Text(fi="puheenjohtajapari", sv="ordförandepar", en="two chairs together"),
        email="apurinki@example.org",
        phone="050 000 0420",
        street="Koulutie 6",
        postal_code="98500",
        post_office="Pelkosenniemi",
        meeting_times=Text(
            fi="Kuukauden ensimmäinen keskiviikko klo 18",
            sv="Första onsdagen i månaden kl. 18",
            en="First Wednesday of the month at 18",
        ),
        founded=2020,
        verified_days_ago=52,
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirrettyjä käsiä, jotka pitävät yhdessä köydestä",
                sv="Tecknade händer som håller i samma rep",
                en="Drawn hands holding one rope together",
            ),
        ),
    ),
    OrganisationText(
        key="kylatuvat",
        name=Text(fi="Kitisenvarren kylätuvat ry"),
        summary=Text(
            fi=(
                "Yhdeksän kylätalon yhteinen yhdistys Sodankylässä: iltoja, talkoita ja "
                "tila, jonka vieras yhdistys saa lainaksi."
            ),
            sv=(
                "Gemensam förening för nio bygårdar i Sodankylä: kvällar, talko och ett "
                "rum som gästande föreningar får låna."
            ),
            en=(
                "One association for nine village halls in Sodankylä: evenings, work "
                "parties and a room that visiting associations may borrow."
            ),
        ),
        body=Text(
            fi=(
                "Kylätalon avain löytyy aina jonkun naulasta. Me pidämme huolen, että talo "
                "on lämmin, kahvi kuuma ja piha aurattu silloin, kun joku on tulossa.\n\n"
                "Vieraileva yhdistys saa tilan veloituksetta, jos kyläläiset saavat "
                "kuulla, mitä se tekee. Kyläiltaan kutsutaan mielellään vieraita: kerro "
                "aiheesi, niin katsomme sopivan illan.\n\n"
                "Pohjoisissa kylissä illat pidetään sekä suomeksi että saameksi."
            ),
            sv=(
                "Nyckeln till bygården hänger alltid på någons krok. Vi ser till att huset "
                "är varmt, kaffet hett och gården plogad när någon är på väg.\n\n"
                "En gästande förening får använda rummet gratis om byborna får höra vad "
                "den gör. Vi bjuder gärna gäster till byakvällen: berätta ditt ämne så "
                "hittar vi en lämplig kväll.\n\n"
                "I de norra byarna hålls kvällarna på både finska och samiska."
            ),
            en=(
                "The key to the village hall is always on somebody's hook. We see to it "
                "that the house is warm, the coffee hot and the yard ploughed when someone "
                "is on the way.\n\n"
                "A visiting association gets the room free of charge if the villagers get "
                "to hear what it does. Guests are gladly invited to village evenings: tell "
                "us your subject and we will find a date.\n\n"
                "In the northern villages the evenings are held in both Finnish and Sámi."
            ),
        ),
        municipalities=("Sodankylä",),
        themes=("kylatoiminta", "kohtaamispaikat"),
        languages=("fi", "se"),
        contact_role=Text(fi="kyläasiamies", sv="byombud", en="village officer"),
        email="kylatuvat@example.org",
        phone="050 000 0421",
        street="Kylätalontie 1",
        postal_code="99600",
        post_office="Sodankylä",
        meeting_times=Text(
            fi="Kyläilta joka kuun viimeinen perjantai, paikka vaihtuu",
            sv="Byakväll sista fredagen i månaden, platsen växlar",
            en="Village evening on the last Friday of the month, in turn",
        ),
        founded=1999,
        verified_days_ago=160,
    ),
    OrganisationText(
        key="ruokarinki",
        name=Text(fi="Simojoen ruokarinki ry"),
        summary=Text(
            fi=(
                "Ruokakasseja, hävikkiruokaa ja keittopäiviä Ranualla, Simossa, Posiolla "
                "ja Tervolassa. Avun saa kysymättä syytä."
            ),
            sv=(
                "Matkassar, räddad mat och soppdagar i Ranua, Simo, Posio och Tervola. "
                "Ingen frågar varför du behöver hjälp."
            ),
            en=(
                "Food bags, rescued food and soup days in Ranua, Simo, Posio and Tervola. "
                "Nobody asks why you need help."
            ),
        ),
        body=Text(
            fi=(
                "Kauppa soittaa, kun tavaraa jää. Kuljettaja hakee, kyläläiset pakkaavat, "
                "ja illalla kassit ovat ovilla. Reitti on kahdensadan kilometrin lenkki, "
                "jota ajaa vuorollaan viisitoista ihmistä.\n\n"
                "Keskiviikkona syödään yhdessä. Keitto maksaa sen, mitä kukin voi antaa, "
                "ja useimmiten joku jää tiskaamaan.\n\n"
                "Jos olet ajamassa samaan suuntaan, ota yksi laatikko kyytiin. Kimppakyyti "
                "sopii myös perunoille."
            ),
            sv=(
                "Butiken ringer när varor blir över. Chauffören hämtar, byborna packar och "
                "på kvällen står kassarna vid dörrarna. Rutten är en slinga på två hundra "
                "kilometer som femton personer kör i tur och ordning.\n\n"
                "På onsdagar äter vi tillsammans. Soppan kostar vad var och en kan ge, och "
                "oftast stannar någon kvar för att diska.\n\n"
                "Kör du åt samma håll, ta med en låda. Samåkning passar också för potatis."
            ),
            en=(
                "The shop rings when there is food left. A driver fetches it, villagers "
                "pack, and by evening the bags are at people's doors. The route is a "
                "two-hundred-kilometre loop that fifteen people drive in turn.\n\n"
                "On Wednesdays we eat together. Soup costs whatever each can give, and "
                "usually someone stays to wash up.\n\n"
                "If you are driving the same way, take one box along. Car-pooling suits "
                "potatoes as well."
            ),
        ),
        municipalities=("Ranua", "Simo", "Posio", "Tervola"),
        themes=("ruoka-apu",),
        languages=("fi",),
        contact_role=Text(fi="kuljetusvastaava", sv="transportansvarig", en="transport lead"),
        email="ruokarinki@example.org",
        phone="050 000 0422",
        street="Kauppakuja 2",
        postal_code="97700",
        post_office="Ranua",
        meeting_times=Text(
            fi="Keittopäivä keskiviikkoisin klo 11–13",
            sv="Soppdag på onsdagar kl. 11–13",
            en="Soup day on Wednesdays 11–13",
        ),
        founded=2016,
        verified_days_ago=None,
    ),
    OrganisationText(
        key="ystavarengas",
        name=Text(fi="Käsivarren ystävärengas ry"),
        summary=Text(
            fi=(
                "Puhelinystäviä ja kyläkäyntejä Enontekiön, Muonion ja Kittilän "
                "yksinäisille. Ystävän saa suomeksi tai saameksi."
            ),
            sv=(
                "Telefonvänner och bybesök för ensamma i Enontekis, Muonio och Kittilä. Du "
                "får en vän på finska eller samiska."
            ),
            en=(
                "Telephone friends and village visits for people on their own in "
                "Enontekiö, Muonio and Kittilä. In Finnish or Sámi."
            ),
        ),
        body=Text(
            fi=(
                "Matka naapuriin voi olla sata kilometriä, mutta puhelu on aina vieressä. "
                "Ystäväparit soittavat kerran viikossa sovittuna hetkenä, monet jo "
                "kymmenettä vuotta.\n\n"
                "Kun rengas lähtee ajamaan, se käy samalla reissulla viidessä talossa. "
                "Mukana on postia, luettavaa ja kampa, sillä yksi meistä on kampaaja.\n\n"
                "Uudet ystävät koulutetaan kahdessa illassa. Omaa väsymystään saa sanoa "
                "ääneen, ja vapaata saa pitää."
            ),
            sv=(
                "Vägen till grannen kan vara tio mil, men ett samtal är alltid nära. "
                "Vänparen ringer en gång i veckan på avtalad tid, många redan för tionde "
                "året.\n\n"
                "När ringen ger sig ut på vägen besöker den fem gårdar på samma resa. Med "
                "följer post, något att läsa och en kam, för en av oss är frisör.\n\n"
                "Nya vänner utbildas på två kvällar. Man får säga högt att man är trött, "
                "och man får ta ledigt."
            ),
            en=(
                "The way to your neighbour may be a hundred kilometres, but a call is "
                "always next door. Pairs of friends ring once a week at a set time, many "
                "for the tenth year now.\n\n"
                "When the circle takes to the road it visits five homes on one trip. Along "
                "come the post, something to read and a comb, for one of us is a "
                "hairdresser.\n\n"
                "New friends are trained in two evenings. You may say aloud that you are "
                "tired, and you may take time off."
            ),
        ),
        municipalities=("Enontekiö", "Muonio", "Kittilä"),
        themes=("ystavatoiminta", "vapaaehtoistoiminta"),
        languages=("fi", "se"),
        contact_role=Text(
            fi="ystävätoiminnan vetäjä",
            sv="ledare för vänverksamheten",
            en="friend activities leader",
        ),
        email="ystavarengas@example.org",
        phone="050 000 0423",
        postal_code="99400",
        post_office="Enontekiö",
        meeting_times=Text(
            fi="Puhelinvuorot sovitaan pareittain",
            sv="Samtalstider avtalas parvis",
            en="Call times are agreed pair by pair",
        ),
        online=True,
        founded=2010,
        verified_days_ago=88,
    ),
)
