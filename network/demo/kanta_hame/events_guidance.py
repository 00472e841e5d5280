"""Training and the network's morning coffee."""

from network.demo.texts import EventText, Picture, Text

EVENTS = (
    EventText(
        key="opastus-riihimaki",
        title=Text(
            fi="Profiili ajan tasalle: opastus Riihimäellä",
            sv="Uppdatera er profil: handledning i Riihimäki",
            en="Bring your profile up to date: guidance in Riihimäki",
        ),
        lead=Text(
            fi=(
                "Kahdessa tunnissa yhdistyksesi sivu kuntoon. Kone, kahvi ja kärsivällinen neuvoja "
                "odottavat."
            ),
            sv="På två timmar blir er sida i skick. Dator, kaffe och en tålmodig rådgivare väntar.",
            en=(
                "In two hours your association's page is in order. A computer, coffee and a "
                "patient adviser await."
            ),
        ),
        body=Text(
            fi=(
                "Tule tekemään yhdistykselle uusi sivu tai siistimään vanha. Etukäteen ei tarvitse "
                "osata mitään, mutta ota mukaan kokoontumisajat ja yhteystiedot, joita saa näyttää "
                "julkisesti.\n\n"
                "Käymme läpi hyvän esittelytekstin, kuvan valinnan ja sen, mitkä tiedot kannattaa "
                "piilottaa. Loppuaika on varattu omille kysymyksille.\n\n"
                "- Lainakoneita on kahdeksan\n"
                "- Mukaan pääsee myös etäyhteydellä\n"
                "- Yhdistyksestä voi tulla kaksi"
            ),
            sv=(
                "Kom och gör en ny sida för föreningen eller snygga upp den gamla. Du behöver inte "
                "kunna något på förhand, men ta med mötestider och de kontaktuppgifter som får "
                "visas offentligt.\n\n"
                "Vi går igenom en bra presentation, val av bild och vilka uppgifter det är klokt "
                "att dölja. Resten av tiden är till för egna frågor.\n\n"
                "- Åtta datorer finns till låns\n"
                "- Man kan också delta på distans\n"
                "- Två personer per förening får komma"
            ),
            en=(
                "Come and make a new page for your association or tidy the old one. You need no "
                "skills beforehand, but bring your meeting times and the contact details that may "
                "be shown in public.\n\n"
                "We go through a good introduction, choosing a picture and which details it is "
                "wise to hide. The rest of the time is for your own questions.\n\n"
                "- There are eight computers to borrow\n"
                "- You can also take part remotely\n"
                "- Two people may come from each association"
            ),
        ),
        kind="training",
        in_days=6,
        starts="14.00",
        hours=2,
        access=("step_free", "accessible_toilet", "induction_loop", "accessible_parking"),
        municipality="Riihimäki",
        venue=Text(
            fi="Kirjaston opetusluokka",
            sv="Bibliotekets undervisningsrum",
            en="Teaching room in the library",
        ),
        street="Kirjastokuja 2",
        online=True,
        organiser=Text(
            fi="Järjestöverkon käyttäjätuki",
            sv="Föreningsnätverkets användarstöd",
            en="User support of the network",
        ),
        capacity=16,
        accessibility=Text(
            fi="Esteetön sisäänkäynti ja wc, induktiosilmukka, kaksi invapaikkaa oven edessä.",
            sv="Tillgänglig ingång och toalett, hörslinga, två handikapplatser framför dörren.",
            en=(
                "Step-free entrance and toilet, induction loop, two disabled parking spaces by the "
                "door."
            ),
        ),
        themes=("digituki", "jarjestoyhteistyo"),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet kannettavan tietokoneen näppäimillä",
                sv="Tecknade händer på en bärbar dators tangenter",
                en="Drawn hands on the keys of a laptop",
            ),
        ),
    ),
    EventText(
        key="verkostotapaaminen",
        title=Text(
            fi="Verkoston aamukahvit",
            sv="Nätverkets morgonkaffe",
            en="Network morning coffee",
        ),
        lead=Text(
            fi=(
                "Kuukauden tapaaminen, jossa yhdistykset, kunnat ja ylläpito vaihtavat kuulumisia "
                "etänä."
            ),
            sv=(
                "Månadens träff där föreningar, kommuner och vi som sköter tjänsten byter nyheter "
                "på distans."
            ),
            en=(
                "The monthly meeting where associations, municipalities and the keepers exchange "
                "news remotely."
            ),
        ),
        body=Text(
            fi=(
                "Aamukahveilla kerromme, mitä muissa maakunnissa on keksitty ja mitä verkoston "
                "omassa palaverissa päätettiin. Sen jälkeen puhuvat osallistujat.\n\n"
                "Tällä kerralla aiheena on, miten kesä- ja juhla-ajan tauot ilmoitetaan niin, "
                "ettei kukaan seiso suljetun oven takana.\n\n"
                "Kamera saa olla kiinni, ja voit myös soittaa puhelimella. Linkki tulee "
                "ilmoittautuneille edellisenä iltana."
            ),
            sv=(
                "På morgonkaffet berättar vi vad man har kommit på i andra landskap och vad "
                "nätverket beslutade på sitt eget möte. Sedan är det deltagarnas tur.\n\n"
                "Den här gången handlar det om hur man meddelar sommar- och helguppehåll så att "
                "ingen står bakom en stängd dörr.\n\n"
                "Kameran får vara avstängd, och du kan också ringa in. Länken kommer till de "
                "anmälda kvällen innan."
            ),
            en=(
                "Over coffee we tell what other regions have thought of and what the network "
                "decided at its own meeting. Then the participants speak.\n\n"
                "This time the theme is how to announce summer and holiday breaks so that nobody "
                "stands at a closed door.\n\n"
                "Your camera may be off, and you can also join by telephone. Those who sign up get "
                "the link the evening before."
            ),
        ),
        kind="meeting",
        in_days=13,
        starts="9.30",
        hours=1.5,
        online_url="https://meet.example.org/aamukahvit",
        repeats="monthly",
        repeats_for_days=170,
        municipality="",
        venue=Text(fi="Etäyhteys", sv="Distansförbindelse", en="Remote connection"),
        online=True,
        organiser=Text(
            fi="Vanajaveden Setlementti ry",
            sv="Vanajaveden Setlementti ry",
            en="Vanajaveden Setlementti ry",
        ),
        capacity=80,
        accessibility=Text(
            fi="Puhe tekstitetään. Diat lähetetään etukäteen pyytäjille.",
            sv="Talet textas. Bilderna skickas på förhand till den som ber om dem.",
            en="Speech is captioned. Slides are sent beforehand to anyone who asks.",
        ),
        themes=("jarjestoyhteistyo",),
    ),
    EventText(
        key="opastus-hausjarvi",
        title=Text(
            fi="Opastusaamu Hausjärvellä",
            sv="Handledningsmorgon i Hausjärvi",
            en="Guidance morning in Hausjärvi",
        ),
        lead=Text(
            fi=(
                "Yhdeksän yhdistystä päivitti tietonsa Oitissa. Yksi löysi samalla itselleen uuden "
                "rahastonhoitajan."
            ),
            sv=(
                "Nio föreningar uppdaterade sina uppgifter i Oitti. En av dem hittade samtidigt en "
                "ny kassör."
            ),
            en=(
                "Nine associations updated their details in Oitti. One of them found a new "
                "treasurer on the way."
            ),
        ),
        body=Text(
            fi=(
                "Aamun aluksi kukin etsi oman yhdistyksensä puhelimella niin kuin vieras etsisi. "
                "Kolmella oli väärä numero, kahdella lakannut kerho.\n\n"
                "Korjaukset tehtiin saman tien. Lopuksi kirjoitettiin pareittain uusi ensimmäinen "
                "lause: mitä teemme, ilman sanaa toiminta.\n\n"
                "- Paikalla 14 ihmistä yhdeksästä yhdistyksestä\n"
                "- Osallistujamäärä on esittelysivuston oma esimerkki"
            ),
            sv=(
                "Till att börja med sökte var och en sin egen förening med telefonen så som en "
                "främling skulle söka. Tre hade fel nummer, två en klubb som hade upphört.\n\n"
                "Rättelserna gjordes genast. Till slut skrev man parvis en ny första mening: vad "
                "vi gör, utan ordet verksamhet.\n\n"
                "- 14 personer från nio föreningar var på plats\n"
                "- Deltagarantalet är demonstrationswebbplatsens eget exempel"
            ),
            en=(
                "First, each of us looked up our own association by phone as a stranger would. "
                "Three had a wrong number, two a club that had stopped.\n\n"
                "Corrections were made at once. Finally, in pairs, we wrote a new first sentence: "
                "what we do, without the word activity.\n\n"
                "- 14 people came from nine associations\n"
                "- The attendance is this demonstration site's own example"
            ),
        ),
        kind="training",
        in_days=-18,
        starts="10.00",
        hours=2,
        municipality="Hausjärvi",
        venue=Text(
            fi="Oitin lähikirjasto",
            sv="Närbiblioteket i Oitti",
            en="Branch library in Oitti",
        ),
        street="Asemanraitti 9",
        organiser=Text(
            fi="Järjestöverkon käyttäjätuki",
            sv="Föreningsnätverkets användarstöd",
            en="User support of the network",
        ),
        capacity=15,
        accessibility=Text(
            fi="Esteetön sisäänkäynti pihan puolelta.",
            sv="Tillgänglig ingång från gårdssidan.",
            en="Step-free entrance from the yard.",
        ),
        themes=("digituki",),
    ),
)
