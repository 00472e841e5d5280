"""Kainuu's occasions that show what a calendar must know: one that repeats, one of several days."""

from network.demo.texts import EventText, Picture, Text

EVENTS: tuple[EventText, ...] = (
    EventText(
        key="kielikahvila-viikoittain",
        title=Text(fi="Kielikahvila joka viikko", en="Language café every week"),
        lead=Text(
            fi="Puhutaan suomea hitaasti ja muita kieliä lujaa. Tule kerran tai joka kerta.",
            en="Finnish spoken slowly, other languages aloud. Come once or every time.",
        ),
        body=Text(
            fi=(
                "Kahvi keitetään valmiiksi, ja pöydässä on aina joku, joka osaa sanoa vaikean "
                "sanan. Aihe vaihtuu viikoittain: kauppa, lääkäri, lumityöt, juhlat.\n\n"
                "Ilmoittautua ei tarvitse. Lapset saavat tulla mukaan."
            ),
            en=(
                "Coffee is ready, and somebody at the table always knows the difficult word. The "
                "subject changes each week: the shop, the doctor, shovelling snow, parties.\n\n"
                "You need not register. Children are welcome."
            ),
        ),
        kind="event",
        in_days=3,
        starts="17.00",
        hours=1.5,
        repeats="weekly",
        repeats_for_days=140,
        leaves_out_week=5,
        access=("accessible_toilet", "induction_loop"),
        organisations=("monen-kielen",),
        municipality="Kajaani",
        venue=Text(fi="Monen Kielen tupa", en="Monen Kielen house"),
        street="Jokikatu 17",
        organiser=Text(fi="Monen Kielen Kajaani ry", en="Monen Kielen Kajaani ry"),
        accessibility=Text(
            fi="Ovella on yksi porras ja siirrettävä luiska.",
            en="One step at the door, with a portable ramp.",
        ),
        themes=("kotoutuminen", "kohtaamispaikat"),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty pöytäseurue kahvikuppien ääressä",
                en="A drawn group around a table with cups of coffee",
            ),
        ),
    ),
    EventText(
        key="erataitoleiri",
        title=Text(fi="Perheiden erätaitoleiri", en="Families' camp in the forest"),
        lead=Text(
            fi="Kolme päivää nuotiolla, laavulla ja järven jäällä. Varusteet saa lainaksi.",
            en="Three days by the fire, under the shelter and on the ice. Gear can be borrowed.",
        ),
        body=Text(
            fi=(
                "Leirillä opetellaan tekemään tulta, lukemaan karttaa ja keittämään puuroa "
                "pakkasessa. Yöt nukutaan sisällä.\n\n"
                "- Leiri sopii viisivuotiaille ja sitä vanhemmille.\n"
                "- Ruoka kuuluu hintaan, ja maksun voi jakaa osiin.\n"
                "- Yhden vanhemman perheille on varattu oma tupa."
            ),
            en=(
                "At the camp we learn to make a fire, to read a map and to cook porridge in the "
                "frost. We sleep indoors.\n\n"
                "- The camp suits children from five years up.\n"
                "- Food is included, and you can pay in parts.\n"
                "- A cabin has been kept for families with one parent."
            ),
        ),
        kind="event",
        in_days=18,
        starts="10.00",
        hours=53.0,
        access=("accessible_parking",),
        organisations=("perhepuro",),
        municipality="Sotkamo",
        venue=Text(fi="Leirikeskus Hiukanharju", en="Camp centre Hiukanharju"),
        street="Leirintie 3",
        organiser=Text(fi="Sotkamon Perhepuro ry", en="Sotkamon Perhepuro ry"),
        capacity=40,
        themes=("luonto-green-care",),
        picture=Picture(
            motif="forest",
            alt=Text(
                fi="Piirretty laavu kuusien välissä",
                en="A drawn lean-to among spruces",
            ),
        ),
    ),
)
