"""Kainuu's organisations: health, mind, disability, carers and safety."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="muistilyhty",
        name=Text(fi="Kainuun Muistilyhty ry"),
        summary=Text(
            fi=(
                "Tukea muistisairaalle ja hänen läheisilleen koko Kainuussa: muistikahviloita, "
                "kotikäyntejä ja neuvoja puhelimitse."
            ),
            en=(
                "Support for people with memory disorders and those close to them all over Kainuu: "
                "memory cafés, home visits and advice by phone."
            ),
        ),
        body=Text(
            fi=(
                "Kun muisti alkaa oikutella, kysymyksiä on enemmän kuin vastauksia. "
                "Muistiohjaajalle voi soittaa ennen tutkimuksia, niiden aikana tai vasta silloin, "
                "kun arki alkaa painaa.\n\n"
                "- Muistikahvila kokoontuu jokaisessa kunnassa kerran kuukaudessa.\n"
                "- Läheisten ilta pidetään vuorotellen paikan päällä ja puhelimitse.\n"
                "- Kotikäynnillä katsotaan yhdessä, mikä kotona helpottaisi.\n\n"
                "Kuhmosta on Kajaaniin satakunta kilometriä, ja moni on jo luopunut ajamisesta. "
                "Siksi ohjaaja tulee mieluummin luokse kuin pyytää matkaan."
            ),
            en=(
                "When memory starts to play tricks, there are more questions than answers. You can "
                "call our memory adviser before the tests, during them, or only once everyday life "
                "begins to weigh on you.\n\n"
                "- A memory café meets in every municipality once a month.\n"
                "- The evening for relatives alternates between a meeting place and the "
                "telephone.\n"
                "- On a home visit we look together at what would make life at home easier.\n\n"
                "It is about a hundred kilometres from Kuhmo to Kajaani, and many have already "
                "given up driving. That is why our adviser would rather come to you than ask you "
                "to travel."
            ),
        ),
        municipalities=(
            "Hyrynsalmi",
            "Kajaani",
            "Kuhmo",
            "Paltamo",
            "Puolanka",
            "Ristijärvi",
            "Sotkamo",
            "Suomussalmi",
        ),
        themes=("muistisairaudet", "omaiset-laheiset", "vanhusten-tuki"),
        languages=("fi", "en"),
        contact_role=Text(fi="muistiohjaaja", en="memory adviser"),
        email="muistilyhty@example.org",
        phone="050 000 0101",
        street="Lyhtykatu 6",
        postal_code="87100",
        post_office="Kajaani",
        meeting_times=Text(
            fi=(
                "Muistikahvilat klo 13–15, päivä vaihtelee kunnittain. Neuvontapuhelin arkisin klo "
                "9–12."
            ),
            en=(
                "Memory cafés 1–3 pm, the day varies by municipality. Advice line on weekdays 9 "
                "am–12 noon."
            ),
        ),
        founded=1998,
        verified_days_ago=22,
        website="https://muistilyhty.example.org",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty järvimaisema iltavalossa, rannalla valaistu laituri",
                en="A drawn lake in evening light with a lit jetty on the shore",
            ),
        ),
    ),
    OrganisationText(
        key="aamukahvi",
        name=Text(fi="Kajaanin Aamukahvi ry"),
        summary=Text(
            fi=(
                "Avoin kohtaamispaikka mielenterveyden kanssa kamppaileville. Ovi on auki joka "
                "arkiaamu, lähetettä ei tarvita."
            ),
            en=(
                "An open meeting place for people struggling with their mental health. The door is "
                "open every weekday morning, no referral needed."
            ),
        ),
        body=Text(
            fi=(
                "Pannu porisee puoli yhdeksältä. Pöytään voi istua juttelemaan, lukemaan lehteä "
                "tai olemaan hiljaa, eikä kenenkään tarvitse kertoa, miksi tuli.\n\n"
                "Kahdesti viikossa keitetään yhteinen lounas. Kävijät suunnittelevat ruokalistan, "
                "käyvät kaupassa ja jakavat vuorot keskenään.\n\n"
                "Vertaisohjaajat ovat itse toipuneet. He tietävät, että pelkkä kotoa lähteminen "
                "voi olla päivän suurin teko."
            ),
            en=(
                "The pot is bubbling at half past eight. You can sit down to chat, to read the "
                "paper or to stay silent, and nobody has to explain why they came.\n\n"
                "Twice a week we cook lunch together. The visitors plan the menu, do the shopping "
                "and share out the turns among themselves.\n\n"
                "The peer instructors have been through recovery themselves. They know that just "
                "leaving home can be the biggest deed of the day."
            ),
        ),
        municipalities=("Kajaani",),
        themes=("mielenterveyskuntoutujat", "kohtaamispaikat", "vertaistuki-kokemus"),
        languages=("fi",),
        contact_role=Text(fi="toiminnanohjaaja", en="activity leader"),
        email="aamukahvi@example.org",
        phone="050 000 0102",
        street="Puistokuja 3",
        postal_code="87200",
        post_office="Kajaani",
        meeting_times=Text(
            fi="Arkisin klo 8.30–13, lounas tiistaisin ja torstaisin.",
            en="Weekdays 8.30 am–1 pm, lunch on Tuesdays and Thursdays.",
        ),
        founded=2004,
        verified_days_ago=45,
        website="https://aamukahvi.example.org",
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty valoisa huone, pöydän ympärillä tuoleja",
                en="A drawn bright room with chairs around a table",
            ),
        ),
    ),
    OrganisationText(
        key="turvapoukama",
        name=Text(fi="Kainuun Turvapoukama ry"),
        summary=Text(
            fi=(
                "Turvakoti ja keskusteluapua lähisuhteessa väkivaltaa kokeneille. Puhelin vastaa "
                "yötä päivää, apu on maksutonta."
            ),
            en=(
                "A shelter and someone to talk to for people who have faced violence in a close "
                "relationship. Open day and night, free of charge."
            ),
        ),
        body=Text(
            fi=(
                "Turvakotiin voi lähteä yksin tai lasten kanssa, mistä tahansa Kainuun kunnasta. "
                "Mukaan ei tarvitse ehtiä pakata mitään.\n\n"
                "! Osoite kerrotaan vasta puhelimessa. Jos olet juuri nyt vaarassa, soita "
                "hätänumeroon 112.\n\n"
                "Kun kiireisin hetki on ohi, työntekijä auttaa asunnon, lasten koulun ja "
                "viranomaisasioiden kanssa. Keskusteluun voi tulla myös ilman turvakotijaksoa, ja "
                "tarvittaessa tulkki tulee mukaan puhelimitse."
            ),
            en=(
                "You can come to the shelter alone or with your children, from any municipality in "
                "Kainuu. There is no need to pack anything first.\n\n"
                "! The address is only given by phone. If you are in danger right now, call the "
                "emergency number 112.\n\n"
                "When the most urgent moment has passed, a worker helps with housing, the "
                "children's school and the authorities. You can also come to talk without a stay "
                "at the shelter, and an interpreter can join by phone."
            ),
        ),
        municipalities=(
            "Hyrynsalmi",
            "Kajaani",
            "Kuhmo",
            "Paltamo",
            "Puolanka",
            "Ristijärvi",
            "Sotkamo",
            "Suomussalmi",
        ),
        themes=("lahisuhdevakivalta", "lapset-perheet", "kriisituki"),
        languages=("fi", "en"),
        contact_role=Text(fi="päivystävä työntekijä", en="worker on duty"),
        email="turvapoukama@example.org",
        phone="050 000 0103",
        street="Poukamakuja 2",
        postal_code="87100",
        post_office="Kajaani",
        hide_address=True,
        meeting_times=Text(
            fi="Avoinna joka päivä ympäri vuorokauden.", en="Open every day, around the clock."
        ),
        founded=2009,
        verified_days_ago=14,
        website="https://turvapoukama.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kaksi kättä, jotka pitävät toisistaan kiinni",
                en="Two drawn hands holding each other",
            ),
        ),
    ),
    OrganisationText(
        key="lepotauko",
        name=Text(fi="Kainuun Omaisten Lepotauko ry"),
        summary=Text(
            fi=(
                "Omaishoitajille vapaita hetkiä, vertaisryhmiä ja neuvoja hakemuksiin Kainuun "
                "eteläosan kunnissa."
            ),
            en=(
                "Time off, peer groups and help with applications for family carers in the "
                "southern municipalities of Kainuu."
            ),
        ),
        body=Text(
            fi=(
                "Omaishoitaja osaa kaikkien muiden lääkkeet ulkoa mutta unohtaa oman "
                "hammaslääkärinsä. Lepotauko on yhdistys, joka kysyy hoitajalta, mitä hänelle "
                "kuuluu.\n\n"
                "Koulutettu vapaaehtoinen voi tulla kotiin kolmeksi tunniksi, jotta hoitaja pääsee "
                "asioille, uimaan tai nukkumaan. Käynti sovitaan viikkoa aiemmin.\n\n"
                "- Vertaisryhmät Kajaanissa, Kuhmossa ja Sotkamossa\n"
                "- Neuvontaa omaishoidon tuen hakemiseen\n"
                "- Kahden päivän virkistysmatka kerran vuodessa"
            ),
            en=(
                "A family carer knows everyone else's medicines by heart but forgets their own "
                "dentist. Lepotauko is the association that asks carers how they are.\n\n"
                "A trained volunteer can come to your home for three hours so that you can run "
                "errands, swim or sleep. Visits are arranged a week ahead.\n\n"
                "- Peer groups in Kajaani, Kuhmo and Sotkamo\n"
                "- Advice on applying for informal care support\n"
                "- A two-day outing once a year"
            ),
        ),
        municipalities=("Kajaani", "Kuhmo", "Paltamo", "Ristijärvi", "Sotkamo"),
        themes=("omaishoito", "vertaistuki-kokemus", "vapaaehtoistoiminta"),
        languages=("fi",),
        contact_role=Text(fi="omaistyön koordinaattori", en="carers' coordinator"),
        email="lepotauko@example.org",
        phone="050 000 0104",
        street="Niskantie 14",
        postal_code="88600",
        post_office="Sotkamo",
        meeting_times=Text(
            fi="Ryhmät joka toinen keskiviikko klo 17.30–19.",
            en="Groups every other Wednesday 5.30–7 pm.",
        ),
        founded=2001,
        verified_days_ago=88,
        website="https://lepotauko.example.org",
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty auringonnousu metsänreunan yllä",
                en="A drawn sunrise above the edge of a forest",
            ),
        ),
    ),
    OrganisationText(
        key="esteeton-arki",
        name=Text(fi="Kainuun Esteetön Arki ry"),
        summary=Text(
            fi=(
                "Liikkumis- ja toimimisesteisten yhdistys, joka mittaa kynnykset, lainaa "
                "apuvälineitä ja pitää seuraa."
            ),
            en=(
                "An association of people with reduced mobility that measures thresholds, lends "
                "equipment and keeps good company."
            ),
        ),
        body=Text(
            fi=(
                "Kuuden sentin kynnys on pyörätuolilla kulkevalle seinä. Kierrämme vuosittain "
                "tapahtumatiloja mittanauha kädessä ja kerromme omistajalle, mikä kannattaa "
                "korjata ensin.\n\n"
                "Apuvälinevarastosta saa lainaksi luiskan, induktiosilmukan tai talvipyörätuolin. "
                "Laina on järjestöille ja kunnille maksuton.\n\n"
                "Kuukausittainen sählyilta sopii sekä pyörätuolilla liikkuville että käveleville. "
                "Varamailoja on, kuntopohjaa ei kysytä."
            ),
            en=(
                "A six-centimetre threshold is a wall when you use a wheelchair. Every year we go "
                "round event venues with a tape measure and tell the owner what to fix first.\n\n"
                "Our store lends out ramps, an induction loop and a winter wheelchair. Loans are "
                "free for associations and municipalities.\n\n"
                "The monthly floorball evening suits wheelchair users and walkers alike. There are "
                "spare sticks, and no one asks how fit you are."
            ),
        ),
        municipalities=("Kajaani", "Kuhmo", "Paltamo", "Sotkamo"),
        themes=("liikuntavammat", "vammaisuus", "terveysliikunta"),
        languages=("fi",),
        contact_role=Text(fi="esteettömyysvastaava", en="accessibility officer"),
        email="esteeton.arki@example.org",
        phone="050 000 0105",
        street="Brahenraitti 9",
        postal_code="87100",
        post_office="Kajaani",
        meeting_times=Text(
            fi=(
                "Varasto avoinna tiistaisin klo 15–18. Sählyilta kuun ensimmäisenä torstaina klo "
                "18."
            ),
            en=(
                "The store is open on Tuesdays 3–6 pm. Floorball on the first Thursday of the "
                "month at 6 pm."
            ),
        ),
        founded=1987,
        verified_days_ago=130,
        website="https://esteetonarki.example.org",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty ryhmä ihmisiä, yksi heistä pyörätuolissa",
                en="A drawn group of people, one of them in a wheelchair",
            ),
        ),
    ),
)
