"""Associations of health, mental wellbeing and safety in Kanta-Häme."""

from network.demo.texts import OrganisationText, Picture, Text

from .everywhere import EVERYWHERE

ORGANISATIONS = (
    OrganisationText(
        key="mielenlaituri",
        name=Text(fi="Mielenlaituri ry"),
        summary=Text(
            fi=(
                "Avoin ryhmätila niille, joiden mieli on ollut kovilla, ja vertaisille, jotka "
                "tietävät miltä se tuntuu."
            ),
            sv=(
                "Ett öppet grupprum för den som har haft det tungt i sinnet, tillsammans med andra "
                "som vet hur det känns."
            ),
            en=(
                "An open group space for people whose mind has been under strain, with peers who "
                "know how it feels."
            ),
        ),
        body=Text(
            fi=(
                "Laiturille tullaan sellaisena kuin aamulla herättiin. Joku haluaa puhua, toinen "
                "maalaa ja kolmas nukahtaa nojatuoliin. Kaikki kolme ovat tehneet päivän "
                "tärkeimmän asian: lähteneet kotoa.\n\n"
                "Ryhmiä vetävät koulutetut kokemustoimijat. Hoitoa emme anna, mutta lähdemme "
                "tarvittaessa mukaan soittamaan tai käymään terveysasemalla.\n\n"
                "- Luova maanantai\n"
                "- Nukkumisen vertaisryhmä kahdeksan viikon jaksoina\n"
                "- Iltakahvila niille, jotka käyvät töissä"
            ),
            sv=(
                "Till bryggan kommer man sådan man vaknade på morgonen. En vill prata, en annan "
                "målar och en tredje somnar i fåtöljen. Alla tre har gjort dagens viktigaste: gått "
                "hemifrån.\n\n"
                "Grupperna leds av utbildade erfarenhetsaktörer. Vi ger ingen vård, men vid behov "
                "är vi med när du ringer eller går till hälsostationen.\n\n"
                "- Kreativ måndag\n"
                "- Kamratgrupp om sömn i perioder på åtta veckor\n"
                "- Kvällskafé för dem som arbetar"
            ),
            en=(
                "You come to the jetty just as you woke up. One person wants to talk, another "
                "paints, a third falls asleep in an armchair. All three have done the most "
                "important thing of the day: left home.\n\n"
                "Groups are led by trained people with lived experience. We do not give treatment, "
                "but we will sit with you while you ring the health centre, or go there with "
                "you.\n\n"
                "- Creative Monday\n"
                "- Peer group on sleep, eight weeks at a time\n"
                "- Evening café for people who work"
            ),
        ),
        municipalities=("Hämeenlinna", "Janakkala", "Hattula"),
        themes=("mielenterveyskuntoutujat", "vertaistuki-kokemus"),
        languages=("fi",),
        contact_role=Text(fi="toiminnanohjaaja", sv="verksamhetsledare", en="activity leader"),
        email="mielenlaituri@example.org",
        phone="050 000 0333",
        street="Veturikuja 2",
        postal_code="13130",
        post_office="Hämeenlinna",
        meeting_times=Text(
            fi="Maanantaista torstaihin kello 11–16, iltakahvila keskiviikkoisin kello 17–19",
            sv="Måndag till torsdag klockan 11–16, kvällskafé på onsdagar klockan 17–19",
            en="Monday to Thursday from 11 to 16, evening café on Wednesdays from 17 to 19",
        ),
        founded=2011,
        verified_days_ago=120,
        website="https://example.net/mielenlaituri",
        picture=Picture(
            motif="lake",
            alt=Text(
                fi="Piirretty puulaituri tyynen järven rannassa",
                sv="Tecknad träbrygga vid en stilla sjö",
                en="Drawn wooden jetty on a calm lake",
            ),
        ),
    ),
    OrganisationText(
        key="suojaranta",
        name=Text(fi="Suojaranta ry"),
        summary=Text(
            fi=(
                "Turvallinen paikka ja kuulevat korvat silloin, kun kotona pelottaa. Apua saa koko "
                "Kanta-Hämeessä."
            ),
            sv=(
                "En trygg plats och någon som lyssnar när det känns otryggt hemma. Hjälp i hela "
                "Egentliga Tavastland."
            ),
            en=(
                "A safe place and someone who listens when home is frightening. Help throughout "
                "Kanta-Häme."
            ),
        ),
        body=Text(
            fi=(
                "Väkivalta ei ole koskaan sen syytä, joka joutuu sitä kokemaan. Voit soittaa "
                "meille nimettömänä, myös silloin kun et ole varma, onko tilanteesi tarpeeksi "
                "paha.\n\n"
                "Yhdessä mietitään seuraava askel: missä yöpyä, kenelle kertoa ja mitä lapset "
                "tarvitsevat. Lemmikillekin etsitään paikka.\n\n"
                "! Jos olet juuri nyt vaarassa, soita 112. Osoitteemme kerrotaan vain puhelimessa."
            ),
            sv=(
                "Våld är aldrig den utsattas fel. Du kan ringa oss anonymt, också när du är osäker "
                "på om din situation är tillräckligt allvarlig.\n\n"
                "Tillsammans funderar vi på nästa steg: var du kan övernatta, vem du kan berätta "
                "för och vad barnen behöver. Vi hittar en plats också för husdjuret.\n\n"
                "! Ring 112 om du är i fara just nu. Vår adress ges bara per telefon."
            ),
            en=(
                "Violence is never the fault of the person who suffers it. You can ring us without "
                "giving your name, even if you are not sure your situation is bad enough.\n\n"
                "Together we work out the next step: where to sleep, whom to tell and what the "
                "children need. We find a place for the pet too.\n\n"
                "! If you are in danger now, call 112. Our address is given only by telephone."
            ),
        ),
        municipalities=EVERYWHERE,
        themes=("lahisuhdevakivalta", "kriisituki"),
        languages=("fi", "sv", "en"),
        contact_role=Text(fi="päivystävä työntekijä", sv="jourhavande anställd", en="duty worker"),
        email="suojaranta@example.org",
        phone="050 000 0334",
        street="Esimerkkipolku 1",
        postal_code="13210",
        post_office="Hämeenlinna",
        hide_address=True,
        meeting_times=Text(
            fi="Puhelin vastaa joka päivä kello 8–22",
            sv="Telefonen besvaras varje dag klockan 8–22",
            en="The telephone is answered every day from 8 to 22",
        ),
        founded=1993,
        verified_days_ago=21,
        website="https://example.org/suojaranta",
    ),
    OrganisationText(
        key="hameen-etavertaiset",
        name=Text(fi="Hämeen Etävertaiset ry"),
        summary=Text(
            fi=(
                "Harvinaista sairautta sairastavien vertaisryhmät, joihin tullaan kotisohvalta "
                "puhelimella tai koneella."
            ),
            sv=(
                "Kamratgrupper för den som har en sällsynt sjukdom: du är med hemifrån, per "
                "telefon eller dator."
            ),
            en=(
                "Peer groups for people with a rare condition, joined from the sofa by telephone "
                "or computer."
            ),
        ),
        body=Text(
            fi=(
                "Kun sairautta on Suomessa muutamalla kymmenellä, naapurikunnasta tuskin löytyy "
                "toista. Ruudun takaa löytyy. Ryhmämme kokoontuvat vain etänä, joten "
                "asuinpaikalla, liukkaudella tai väsymyksellä ei ole väliä.\n\n"
                "Kamera saa olla kiinni. Jos netti on hankala, samaan keskusteluun pääsee "
                "tavallisella puhelulla.\n\n"
                "Uuden tulijan kanssa tehdään aina koesoitto, jossa opetellaan napit ja kuullaan, "
                "mihin ryhmään haluaisit."
            ),
            sv=(
                "När en sjukdom finns hos några tiotal personer i Finland hittar man knappast "
                "någon i grannkommunen. Bakom skärmen finns de. Våra grupper träffas bara på "
                "distans, så bostadsort, halka eller trötthet spelar ingen roll.\n\n"
                "Kameran får vara avstängd. Om nätet krånglar kan du vara med i samma samtal genom "
                "att ringa.\n\n"
                "Med nya deltagare gör vi alltid ett provsamtal där vi går igenom knapparna och "
                "hör vilken grupp du vill vara med i."
            ),
            en=(
                "When only a few dozen people in Finland share your condition, there is hardly "
                "another in the next municipality. Behind the screen there is. Our groups meet "
                "only remotely, so it does not matter where you live, how icy it is or how tired "
                "you are.\n\n"
                "Your camera may be off. If the internet is difficult, an ordinary phone call "
                "takes you to the same conversation.\n\n"
                "With newcomers we always make a trial call, to learn the buttons and hear which "
                "group you would like."
            ),
        ),
        municipalities=EVERYWHERE,
        themes=("harvinaissairaudet", "vertaistuki-kokemus"),
        languages=("fi", "en"),
        contact_role=Text(
            fi="etäryhmien ohjaaja",
            sv="handledare för distansgrupperna",
            en="remote group leader",
        ),
        email="hameen-etavertaiset@example.org",
        phone="050 000 0335",
        meeting_times=Text(
            fi="Ryhmiä tiistai-iltaisin ja lauantaiaamuisin, vain etänä",
            sv="Grupper på tisdagskvällar och lördagsmorgnar, endast på distans",
            en="Groups on Tuesday evenings and Saturday mornings, remote only",
        ),
        online=True,
        founded=2020,
        verified_days_ago=9,
        website="https://example.com/etavertaiset",
    ),
)
