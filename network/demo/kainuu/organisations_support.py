"""Kainuu's organisations: peer support, work and help for associations."""

from network.demo.texts import OrganisationText, Picture, Text

ORGANISATIONS: tuple[OrganisationText, ...] = (
    OrganisationText(
        key="jarjestorinki",
        name=Text(fi="Kainuun Järjestörinki ry"),
        summary=Text(
            fi=(
                "Kainuun yhdistysten yhteinen tukipiste: neuvontaa, koulutusta ja apua "
                "järjestöiltojen pitämiseen joka kunnassa."
            ),
            en=(
                "A shared support point for the associations of Kainuu: advice, training and help "
                "with association evenings in every municipality."
            ),
        ),
        body=Text(
            fi=(
                "Pienen yhdistyksen sihteeri tekee kirjanpidon keittiönpöydän ääressä "
                "iltakymmeneltä. Hän saa soittaa meille, kun lomake tai sääntöpykälä ei aukea.\n\n"
                "## Kuntien apuna\n\n"
                "Autamme järjestöyhdyshenkilöitä iltojen suunnittelussa: lainaamme kutsupohjat ja "
                "vetäjän muistilistan, ja ensimmäiseen iltaan tulemme halutessa juontamaan.\n\n"
                "Rinki pitää yllä myös tätä sivustoa. Kerro, jos jokin tieto on vanhentunut, niin "
                "korjaamme sen."
            ),
            en=(
                "The secretary of a small association does the accounts at the kitchen table at "
                "ten in the evening. They may call us when a form or a rule makes no sense.\n\n"
                "## Helping the municipalities\n\n"
                "We help the municipal contact persons to plan their evenings: we lend invitation "
                "templates and a checklist for hosts, and on request we come and host the first "
                "one.\n\n"
                "Järjestörinki also keeps this site. Tell us if something is out of date and we "
                "will put it right."
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
        themes=("jarjestoyhteistyo", "vapaaehtoistoiminta", "rahoitus-avustukset"),
        languages=("fi", "en"),
        contact_role=Text(fi="järjestöneuvoja", en="adviser for associations"),
        email="rinki@example.org",
        phone="050 000 0100",
        street="Kauppapiha 5",
        postal_code="87100",
        post_office="Kajaani",
        meeting_times=Text(
            fi="Neuvontapuhelin maanantaista torstaihin klo 9–15.",
            en="Advice line Monday to Thursday 9 am–3 pm.",
        ),
        founded=2021,
        verified_days_ago=5,
        website="https://jarjestorinki.example.org",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty joukko ihmisiä piirissä", en="Drawn people standing in a circle"
            ),
        ),
    ),
    OrganisationText(
        key="kasivoima",
        name=Text(fi="Kuhmon Käsivoima ry"),
        summary=Text(
            fi=(
                "Työttömien yhdistys ja verstas, jossa vanha polkupyörä ja oma itsetunto saavat "
                "uuden kierroksen."
            ),
            en=(
                "An association of unemployed people with a workshop where old bicycles, and "
                "self-confidence, get another turn."
            ),
        ),
        body=Text(
            fi=(
                "Verstaalla korjataan pyöriä, kalusteita ja vaatteita. Osa tehdään tilauksesta, "
                "osa lahjoitetaan, ja kaikesta jää joku uusi taito.\n\n"
                "Työhakemuksen voi kirjoittaa valmentajan vieressä. Hän lukee sen ääneen, sillä "
                "omat vahvuudet kuulee paremmin toisen suusta.\n\n"
                "Viime vuosina moni kävijä on saanut työkokeilupaikan kuhmolaisesta yrityksestä. "
                "Yhdistys sopii pelisäännöt työnantajan kanssa valmiiksi."
            ),
            en=(
                "In the workshop we mend bicycles, furniture and clothes. Some of it is done to "
                "order, some is given away, and every job leaves a new skill behind.\n\n"
                "You can write a job application beside our coach. The coach reads it aloud, "
                "because your own strengths are easier to hear from someone else.\n\n"
                "In recent years many visitors have found a work trial in a Kuhmo business. The "
                "association settles the ground rules with the employer beforehand."
            ),
        ),
        municipalities=("Kuhmo",),
        themes=("tyottomat", "tyopajat-valmennus"),
        languages=("fi",),
        contact_role=Text(fi="työvalmentaja", en="job coach"),
        email="kasivoima@example.org",
        phone="050 000 0113",
        street="Pajakatu 11",
        postal_code="88900",
        post_office="Kuhmo",
        meeting_times=Text(
            fi="Verstas maanantaista perjantaihin klo 8–15.",
            en="Workshop Monday to Friday 8 am–3 pm.",
        ),
        founded=1993,
        verified_days_ago=101,
        website="https://kasivoima.example.org",
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet korjaamassa polkupyörän ketjua",
                en="Drawn hands mending a bicycle chain",
            ),
        ),
    ),
    OrganisationText(
        key="selvat-polut",
        name=Text(fi="Kainuun Selvät Polut ry"),
        summary=Text(
            fi=(
                "Päihteistä toipuvien vertaisryhmiä, saattoapua ja raitista vapaa-aikaa kolmessa "
                "kunnassa."
            ),
            en=(
                "Peer groups, someone to come along and sober free time for people recovering from "
                "substance use, in three municipalities."
            ),
        ),
        body=Text(
            fi=(
                "Ensimmäinen askel on usein viesti myöhään illalla. Vastaamme siihen seuraavana "
                "aamuna ja ehdotamme kahvia paikassa, joka tuntuu turvalliselta.\n\n"
                "Vertainen lähtee pyynnöstä mukaan vastaanotolle tai ensimmäiseen ryhmään. Yhdessä "
                "oven avaaminen käy helpommin.\n\n"
                "Kesällä melotaan, talvella pilkitään. Retkille saa tulla, vaikka toipumista olisi "
                "takana vasta yksi päivä."
            ),
            en=(
                "The first step is often a message late at night. We answer it the next morning "
                "and suggest coffee in a place that feels safe.\n\n"
                "On request a peer will come with you to an appointment or to the first group. "
                "Opening the door is easier together.\n\n"
                "In summer we paddle, in winter we fish through the ice. You can join a trip even "
                "if recovery began only yesterday."
            ),
        ),
        municipalities=("Kajaani", "Kuhmo", "Suomussalmi"),
        themes=("paihdekuntoutus", "vertaistuki-kokemus", "luonto-green-care"),
        languages=("fi", "en"),
        contact_role=Text(fi="vertaistoiminnan ohjaaja", en="peer support instructor"),
        email="selvat.polut@example.org",
        phone="050 000 0106",
        street="Kainuuntie 21",
        postal_code="88900",
        post_office="Kuhmo",
        meeting_times=Text(
            fi=(
                "Ryhmät maanantaisin klo 18 Kuhmossa ja Suomussalmella, keskiviikkoisin klo 18 "
                "Kajaanissa."
            ),
            en=(
                "Groups on Mondays at 6 pm in Kuhmo and Suomussalmi, on Wednesdays at 6 pm in "
                "Kajaani."
            ),
        ),
        founded=2012,
        verified_days_ago=71,
        website="https://selvatpolut.example.org",
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty kuusimetsä, jonka läpi kulkee polku",
                en="A drawn spruce forest with a path running through it",
            ),
        ),
    ),
    OrganisationText(
        key="langan-paassa",
        name=Text(fi="Langan Päässä Kainuu ry"),
        summary=Text(
            fi=(
                "Vertaisryhmiä puhelimessa ja verkossa niille, joilla on harvinainen tai "
                "pitkäaikainen sairaus. Kotoa ei tarvitse lähteä."
            ),
            en=(
                "Peer groups by phone and online for people with a rare or long-term condition. "
                "There is no need to leave home."
            ),
        ),
        body=Text(
            fi=(
                "Kun sama diagnoosi on viidellä ihmisellä koko maakunnassa, vertainen löytyy "
                "harvoin naapurista. Meillä hän löytyy luurin toisesta päästä.\n\n"
                "Puhelinryhmään pääsee tavallisella puhelimella: soitamme sinulle, joten puhelu ei "
                "maksa mitään. Verkkoryhmään tullaan linkillä, ja kameran saa pitää kiinni.\n\n"
                "Yhdistyksellä ei ole toimistoa lainkaan. Rahat menevät ryhmänohjaajien "
                "koulutukseen ja puhelinlaskuun."
            ),
            en=(
                "When five people in the whole region share a diagnosis, a peer is seldom next "
                "door. With us you find one at the other end of the line.\n\n"
                "An ordinary phone is enough for the phone group: we call you, so it costs you "
                "nothing. The online group opens with a link, and you may keep your camera off.\n\n"
                "The association has no office at all. The money goes to training the group "
                "leaders and to the phone bill."
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
        themes=("harvinaissairaudet", "vertaistuki-kokemus", "terveys-sairaudet"),
        languages=("fi", "en"),
        contact_role=Text(fi="ryhmien yhteyshenkilö", en="contact person for the groups"),
        email="langan.paassa@example.org",
        phone="050 000 0107",
        meeting_times=Text(
            fi=(
                "Puhelinryhmät tiistaisin klo 18 ja perjantaisin klo 10, verkkoryhmä sunnuntaisin "
                "klo 19."
            ),
            en=(
                "Phone groups on Tuesdays at 6 pm and Fridays at 10 am, online group on Sundays at "
                "7 pm."
            ),
        ),
        online=True,
        founded=2019,
        verified_days_ago=33,
        website="https://langanpaassa.example.org",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä eri ikkunoissa, kaikilla puhelin korvalla",
                en="Drawn people at different windows, each with a phone to the ear",
            ),
        ),
    ),
)
