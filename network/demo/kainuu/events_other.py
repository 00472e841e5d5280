"""Kainuu's other occasions: training, a partnership table, cafés and outings."""

from network.demo.texts import EventText, Picture, Text

EVENTS: tuple[EventText, ...] = (
    EventText(
        key="kielikahvilan-avoimet-ovet",
        title=Text(fi="Kielikahvilan avoimet ovet", en="Open doors at the language café"),
        lead=Text(
            fi=(
                "Tule kuulemaan, miltä Kajaani kuulostaa yhdellätoista kielellä. Suomeksi riittää "
                "yksi sana."
            ),
            en=(
                "Come and hear what Kajaani sounds like in eleven languages. One word of Finnish "
                "is enough."
            ),
        ),
        body=Text(
            fi=(
                "Pöydissä pelataan sanapelejä, maistellaan leivonnaisia ja vaihdetaan vinkkejä "
                "talvivaatteista. Lapsille on oma nurkka ja satuja kahdella kielellä.\n\n"
                "Toisten yhdistysten väki on erityisen tervetullutta: meiltä saa kysyä, miten oman "
                "ryhmän voi avata niille, jotka vasta opettelevat kieltä."
            ),
            en=(
                "At the tables we play word games, taste pastries and swap tips on winter clothes. "
                "Children have a corner of their own with stories in two languages.\n\n"
                "People from other associations are especially welcome: ask us how to open your "
                "own group to those who are still learning the language."
            ),
        ),
        kind="event",
        in_days=5,
        starts="16.00",
        hours=3.0,
        organisations=("monen-kielen",),
        municipality="Kajaani",
        venue=Text(fi="Monen Kielen tupa", en="Monen Kielen house"),
        street="Jokikatu 17",
        organiser=Text(fi="Monen Kielen Kajaani ry", en="Monen Kielen Kajaani ry"),
        capacity=70,
        accessibility=Text(
            fi="Yksi porras ovella, siirrettävä luiska on valmiina. WC ei ole esteetön.",
            en=(
                "One step at the door with a portable ramp in place. The toilet is not accessible."
            ),
        ),
        themes=("kotoutuminen", "kulttuuriyhdistykset"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty joukko ihmisiä puhekuplineen",
                en="A drawn crowd of people with speech bubbles",
            ),
        ),
    ),
    EventText(
        key="jokirannan-retki",
        title=Text(
            fi="Hidas retki Emäjoen rantaan", en="A slow outing to the banks of the Emäjoki"
        ),
        lead=Text(
            fi=(
                "Kilometri metsäpolkua, nuotio ja mahdollisuus olla hiljaa. Vauhdin määrää hitain."
            ),
            en=(
                "A kilometre of forest path, a campfire and a chance to be quiet. The slowest sets "
                "the pace."
            ),
        ),
        body=Text(
            fi=(
                "Retki sopii toipilaalle, vauvan kanssa kulkevalle ja sille, joka ei ole käynyt "
                "metsässä vuosiin. Polku on lanattu ja laiturille pääsee pyörillä.\n\n"
                "- Ota mukaan oma kuppi ja lämmin kerros lisää.\n"
                "- Makkarat ja kahvi tarjotaan.\n"
                "- Kengät ja sauvat saa lainaksi lähtöpaikalta."
            ),
            en=(
                "The outing suits you if you are recovering, if you have a baby with you, or if "
                "you have not been in a forest for years. The path has been levelled and the jetty "
                "can be reached on wheels.\n\n"
                "- Bring your own cup and one more warm layer.\n"
                "- Sausages and coffee are on us.\n"
                "- Shoes and poles can be borrowed at the start."
            ),
        ),
        kind="event",
        in_days=16,
        starts="11.00",
        hours=2.5,
        cancelled=True,
        municipality="Hyrynsalmi",
        venue=Text(fi="Lähtö kirjaston pihasta", en="Start from the library yard"),
        street="Laskutie 1",
        organiser=Text(fi="Emäjoen Luontoväki ry", en="Emäjoen Luontoväki ry"),
        capacity=25,
        accessibility=Text(
            fi="Polku on esteetön ensimmäiset 700 metriä. Kuivakäymälässä on leveä ovi.",
            en=("The path is accessible for the first 700 metres. The dry toilet has a wide door."),
        ),
        themes=("luonto-green-care", "terveysliikunta"),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty metsäpolku ja nuotion savu",
                en="A drawn forest path and the smoke of a campfire",
            ),
        ),
    ),
    EventText(
        key="illan-vetajan-koulutus",
        title=Text(
            fi="Koulutus: näin vedät järjestöillan",
            en="Training: how to host an association evening",
        ),
        lead=Text(
            fi=(
                "Kahden tunnin verkkokoulutus järjestöyhdyshenkilöille ja kaikille, joille "
                "mikrofoni on joskus ojennettu."
            ),
            en=(
                "Two hours of online training for municipal contact persons and for anyone who has "
                "ever been handed the microphone."
            ),
        ),
        body=Text(
            fi=(
                "Käymme läpi koko kaaren: kutsut kaksi viikkoa ennen, muistutus, salin järjestys, "
                "ajankäyttö ja muistio.\n\n"
                "## Harjoittelemme\n\n"
                "- miten esittäytymiskierros pysyy lämpimänä, vaikka väkeä olisi neljäkymmentä\n"
                "- miten puheenvuoro päätetään ystävällisesti\n"
                "- miten loppukoonnissa syntyy virke, jossa on tekijä ja määräaika\n\n"
                "Osallistujat saavat vetäjän muistilistan ja kutsupohjat omaan käyttöönsä."
            ),
            en=(
                "We go through the whole arc: invitations two weeks before, the reminder, the "
                "layout of the hall, the use of time and the memo.\n\n"
                "## We practise\n\n"
                "- how to keep a round of introductions warm when there are forty people\n"
                "- how to bring a speech to a friendly end\n"
                "- how the closing summary produces a sentence with a doer and a deadline\n\n"
                "Participants get the host's checklist and the invitation templates for their own "
                "use."
            ),
        ),
        kind="training",
        in_days=29,
        starts="9.00",
        hours=2.0,
        online_url="https://meet.example.org/illan-vetaja",
        municipality="",
        venue=Text(
            fi="Verkossa, linkki tulee vahvistuksen mukana",
            en="Online, the link comes with the confirmation",
        ),
        online=True,
        organiser=Text(fi="Kainuun Järjestörinki ry", en="Kainuun Järjestörinki ry"),
        capacity=40,
        accessibility=Text(
            fi="Koulutus tekstitetään samanaikaisesti, ja esitys lähetetään etukäteen.",
            en="Live captions; the slides are sent in advance.",
        ),
        themes=("jarjestoyhteistyo", "kurssit-ensitieto"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty nainen, joka puhuu piirissä istuville",
                en="A drawn woman speaking to people seated in a circle",
            ),
        ),
    ),
    EventText(
        key="kumppanuuspoyta-suomussalmi",
        title=Text(
            fi="Suomussalmen kumppanuuspöytä kokoontuu",
            en="The partnership table of Suomussalmi meets",
        ),
        lead=Text(
            fi=(
                "Kolmas tapaaminen yksinäisyyden lievittämiseksi. Mukaan voi tulla myös yhdistys, "
                "joka ei ole ollut aiemmin."
            ),
            en=(
                "The third meeting to ease loneliness. Associations that have not taken part "
                "before can join too."
            ),
        ),
        body=Text(
            fi=(
                "Pöydässä käydään läpi edellisellä kerralla sovitut asiat yksi kerrallaan: mikä on "
                "tehty, mikä odottaa ja kuka tarvitsee apua.\n\n"
                "Tällä kertaa puhutaan kyydeistä. Moni jää kotiin siksi, ettei perille ole kyytiä."
            ),
            en=(
                "At the table we go through what was agreed last time, item by item: what is done, "
                "what is waiting and who needs a hand.\n\n"
                "This time we talk about transport. Many stay at home because they cannot get to "
                "where they would like to be."
            ),
        ),
        kind="meeting",
        in_days=41,
        starts="13.00",
        hours=1.5,
        municipality="Suomussalmi",
        venue=Text(fi="Kirjaston kokoushuone", en="Meeting room of the library"),
        street="Kaivolankuja 4",
        online=True,
        organiser=Text(
            fi="Kiannan Ystäväkaari ry ja Suomussalmen kunta",
            en="Kiannan Ystäväkaari ry and the municipality of Suomussalmi",
        ),
        capacity=20,
        accessibility=Text(
            fi="Kirjasto on esteetön. Mukaan pääsee myös puhelimella.",
            en="The library is accessible. You can also join by phone.",
        ),
        themes=("yhteisollisyys", "vanhusten-tuki"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty pieni joukko pöydän ääressä, yksi mukana ruudulla",
                en="A drawn small group at a table, one of them on a screen",
            ),
        ),
    ),
    EventText(
        key="koko-kylan-lounas",
        title=Text(
            fi="Koko pitäjän lounas Puolangalla", en="Lunch for the whole parish in Puolanka"
        ),
        lead=Text(
            fi="Yksi pöytä, viisikymmentä tuolia ja keittoa niin kauan kuin riittää.",
            en="One table, fifty chairs and soup for as long as it lasts.",
        ),
        body=Text(
            fi=(
                "Järjestötalon yhdistykset esittelevät samalla huoneensa. Keittiössä saa kuoria "
                "porkkanoita, jos tyhjin käsin istuminen tuntuu oudolta.\n\n"
                "Lounas maksaa sen, minkä haluat lippaaseen pudottaa. Kyytiä kaukokyliltä voi "
                "kysyä keittiövastaavalta kaksi päivää ennen."
            ),
            en=(
                "The associations in the house show their rooms on the same day. You can peel "
                "carrots in the kitchen if sitting with empty hands feels odd.\n\n"
                "Lunch costs whatever you wish to drop in the box. Ask the kitchen coordinator two "
                "days before for a lift from the outlying villages."
            ),
        ),
        kind="event",
        in_days=47,
        starts="11.00",
        hours=3.0,
        organisations=("yhteinen-keittio",),
        access=("step_free", "accessible_toilet"),
        municipality="Puolanka",
        venue=Text(fi="Puolangan järjestötalo", en="Association house of Puolanka"),
        street="Ojalantie 10",
        organiser=Text(fi="Puolangan Yhteinen Keittiö ry", en="Puolangan Yhteinen Keittiö ry"),
        capacity=50,
        accessibility=Text(
            fi=(
                "Luiska pääovella, esteetön WC. Kerro ruoka-aineallergiat viimeistään edellisenä "
                "päivänä."
            ),
            en=(
                "Ramp at the main door, accessible toilet. Tell us of food allergies by the day "
                "before."
            ),
        ),
        themes=("ruoka-apu", "kohtaamispaikat"),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty pitkä pöytä, jonka päässä höyryää kattila",
                en="A drawn long table with a steaming pot at its end",
            ),
        ),
    ),
    EventText(
        key="digipaiva-kirjastossa",
        title=Text(fi="Digipäivä Ristijärven kirjastossa", en="Digital day at Ristijärvi library"),
        lead=Text(
            fi=(
                "Kahdeksan opastajaa, rajattomasti kysymyksiä. Päivän aikana opetettiin soittamaan "
                "videopuhelu."
            ),
            en=(
                "Eight helpers and no limit on questions. The skill of the day was making a video "
                "call."
            ),
        ),
        body=Text(
            fi=(
                "Päivä on pidetty. Kävijöitä oli niin paljon, että jono ulottui lehtisaliin ja "
                "kahvia keitettiin kolmesti.\n\n"
                "Kysymyksiin, joihin ei ehditty, vastataan kotikäynneillä. Varaa aika "
                "Diginaapureilta puhelimitse."
            ),
            en=(
                "The day has been held. There were so many visitors that the queue reached the "
                "reading room and coffee was made three times.\n\n"
                "Questions that we had no time for will be dealt with on home visits. Book one "
                "with Diginaapurit by phone."
            ),
        ),
        kind="workshop",
        in_days=-24,
        starts="12.00",
        hours=4.0,
        municipality="Ristijärvi",
        venue=Text(fi="Kirjasto", en="Library"),
        street="Aholantie 20",
        organiser=Text(fi="Ristijärven Diginaapurit ry", en="Ristijärven Diginaapurit ry"),
        capacity=60,
        accessibility=Text(
            fi="Portaaton sisäänkäynti, induktiosilmukka palvelutiskillä.",
            en="Step-free entrance, induction loop at the service desk.",
        ),
        themes=("digituki", "ikaantyneet"),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet tabletin molemmin puolin",
                en="Drawn hands on both sides of a tablet",
            ),
        ),
    ),
)
