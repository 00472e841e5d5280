"""Kainuu's news about association evenings and how they are made."""

from network.demo.texts import NewsText, Picture, Text

NEWS: tuple[NewsText, ...] = (
    NewsText(
        key="kahvia-kolmannes-enemman",
        title=Text(
            fi="Keitä kahvia kolmannes enemmän kuin lista lupaa",
            en="Make a third more coffee than the list suggests",
        ),
        lead=Text(
            fi=(
                "Järjestöiltaan tulee yleensä reilusti enemmän väkeä kuin on ilmoittautunut. "
                "Vetäjän kannattaa varata tuoleja sen mukaan."
            ),
            en=(
                "Association evenings usually draw clearly more people than have registered. Hosts "
                "should set out chairs accordingly."
            ),
        ),
        body=Text(
            fi=(
                "Useimmissa tilaisuuksissa osa ilmoittautuneista jää pois. Järjestöilloissa käy "
                "toisin päin: paikalle saapuu noin kolmannes enemmän kuin listalla on nimiä. Moni "
                "ratkaisee lähtönsä vasta samana iltapäivänä.\n\n"
                "## Kolme lukua muistiin\n\n"
                "- Suomussalmella ilmoittautui 24 ja tuli 32.\n"
                "- Puolangalla ilmoittautui 21 ja tuli 28.\n"
                "- Kuhmossa ilmoittautui 30 ja tuli 41.\n\n"
                "Nyrkkisääntö on helppo: kerro ilmoittautuneet neljällä ja jaa kolmella. Jos tulos "
                "ylittää salin paikat, vaihda tilaa ajoissa äläkä sulje ilmoittautumista.\n\n"
                "Ja se kahvi: parikymmentä kuppia ylimääräistä ei ole koskaan jäänyt juomatta."
            ),
            en=(
                "At most gatherings some of those who registered stay away. Association evenings "
                "go the other way: about a third more people arrive than there are names on the "
                "list. Many decide only that same afternoon.\n\n"
                "## Three figures to remember\n\n"
                "- In Suomussalmi 24 registered and 32 came.\n"
                "- In Puolanka 21 registered and 28 came.\n"
                "- In Kuhmo 30 registered and 41 came.\n\n"
                "The rule of thumb is easy: multiply the registrations by four and divide by "
                "three. If the result exceeds the seats in the hall, change the venue in good time "
                "rather than closing registration.\n\n"
                "And the coffee: twenty extra cups have never been left undrunk."
            ),
        ),
        days_ago=3,
        municipalities=("Kuhmo", "Puolanka", "Suomussalmi"),
        themes=("jarjestoyhteistyo",),
        organisations=("jarjestorinki",),
        picture=Picture(
            motif="hall",
            alt=Text(
                fi="Piirretty sali, jossa on tuolirivejä ja kahvipöytä",
                en="A drawn hall with rows of chairs and a coffee table",
            ),
        ),
    ),
    NewsText(
        key="kohdennettu-some-kutsu",
        title=Text(
            fi="Kutsu puhelimen ruudulla tavoitti paremmin kuin lehti-ilmoitus",
            en="An invitation on the phone reached more people than a newspaper notice",
        ),
        lead=Text(
            fi=(
                "Kohdennettu mainonta sosiaalisessa mediassa tuli halvemmaksi ja toi iltoihin "
                "enemmän väkeä kuin perinteinen ilmoitus lehdessä."
            ),
            en=(
                "Targeted advertising on social media cost less and brought more people to the "
                "evenings than a traditional notice in the paper."
            ),
        ),
        body=Text(
            fi=(
                "JärjestöKainuu 2.0 -hankkeessa kokeiltiin molempia. Lehti-ilmoitukseen upposi iso "
                "osa illan budjetista, mutta harva kertoi tulleensa sen perässä. Kunnan asukkaille "
                "rajattu some-mainos oli edullisempi ja sai ihmiset liikkeelle.\n\n"
                "Mainos ei silti korvaa suoraa kutsua. Toimivin yhdistelmä on tämä:\n\n"
                "- kutsu suoraan jokaiselle kunnan järjestölle, yhdistykselle ja seuralle\n"
                "- julkinen kutsu, jonka kuka tahansa voi nähdä ja jakaa\n"
                "- pari päivää ennen iltaa muistutus sähköpostilla\n\n"
                "Aloita kaksi viikkoa ennen. Aikaisempi kutsu ehtii hukkua kalenteriin, "
                "myöhäisempi ei enää mahdu sinne."
            ),
            en=(
                "The JärjestöKainuu 2.0 project tried both. A newspaper notice swallowed much of "
                "an evening's budget, yet few said they had come because of it. A social media "
                "advertisement aimed at residents of the municipality was cheaper and got people "
                "moving.\n\n"
                "Advertising still does not replace a direct invitation. This combination works "
                "best:\n\n"
                "- an invitation straight to every organisation, association and club in the "
                "municipality\n"
                "- a public invitation that anyone can see and share\n"
                "- an e-mail reminder a couple of days before\n\n"
                "Begin two weeks ahead. An earlier invitation gets lost in the calendar; a later "
                "one no longer fits in."
            ),
        ),
        days_ago=11,
        themes=("jarjestoyhteistyo",),
        organisations=("jarjestorinki",),
        picture=Picture(
            motif="hands",
            alt=Text(
                fi="Piirretyt kädet, puhelimen ruudulla kutsu",
                en="Drawn hands with an invitation on a phone screen",
            ),
        ),
    ),
    NewsText(
        key="palaute-kolmella-kysymyksella",
        title=Text(
            fi="Palaute mahtuu kolmeen kysymykseen", en="Feedback fits into three questions"
        ),
        lead=Text(
            fi=(
                "Illoista on tullut palautetta niukasti, mutta saatu palaute on ollut enimmäkseen "
                "iloista. Nyt kysytään lyhyemmin."
            ),
            en=(
                "The evenings have brought little feedback, but most of it has been glad. Now we "
                "ask more briefly."
            ),
        ),
        body=Text(
            fi=(
                "Hankkeen aikana jokaisen illan jälkeen pyydettiin palautetta. Vastauksia kertyi "
                "vähän siihen nähden, kuinka paljon väkeä oli paikalla. Sävy oli yleensä "
                "myönteinen: sekä kunnat että yhdistykset kertoivat saaneensa illasta hyötyä omaan "
                "työhönsä.\n\n"
                "Rinki ehdottaa kunnille yhteistä pikakyselyä. Se lähtee muistion mukana ja kysyy "
                "vain tämän:\n\n"
                "- Oliko illasta sinulle hyötyä?\n"
                "- Minkä asian haluaisit seuraavalla kerralla esiin?\n"
                "- Keneen uuteen tuttuun aiot ottaa yhteyttä?\n\n"
                "Viimeinen kysymys on tärkein. Illan arvo näkyy siinä, mitä tapahtuu parin viikon "
                "päästä."
            ),
            en=(
                "During the project feedback was asked for after every evening. Answers were few, "
                "given how many people had been present. The tone was usually positive: "
                "municipalities and associations alike said the evening had been useful for their "
                "own work.\n\n"
                "Järjestörinki suggests a shared quick survey for the municipalities. It goes out "
                "with the memo and asks only this:\n\n"
                "- Was the evening useful to you?\n"
                "- What would you like to see raised next time?\n"
                "- Which new acquaintance will you get in touch with?\n\n"
                "The last question matters most. The worth of an evening shows in what happens a "
                "couple of weeks later."
            ),
        ),
        days_ago=59,
        themes=("jarjestoyhteistyo",),
        organisations=("jarjestorinki",),
    ),
    NewsText(
        key="kunnat-jatkavat-iltoja",
        title=Text(fi="Hanke päättyi, illat jäivät", en="The project ended, the evenings stayed"),
        lead=Text(
            fi=(
                "Järjestöillat juurtuivat Kainuuseen hankkeen tuella. Nyt kutsu tulee kunnalta "
                "itseltään."
            ),
            en=(
                "Association evenings took root in Kainuu with the help of a project. Now the "
                "invitation comes from the municipality itself."
            ),
        ),
        body=Text(
            fi=(
                "Alussa illat kutsui koolle JärjestöKainuu 2.0 – Hyvinvoinnin tukena -hanke "
                "yhdessä kuntien kanssa. Hanketta rahoitti STEA, Sosiaali- ja terveysjärjestöjen "
                "avustuskeskus.\n\n"
                "Kunnat halusivat jatkaa tapaa omin voimin. Luontevia kutsujia ovat "
                "järjestöyhdyshenkilöt, jotka nimettiin kuntiin hankkeen vuosina. Heidän "
                "yhteystietonsa löytyvät tämän sivuston kuntasivuilta.\n\n"
                "> Ensimmäisen illan pidimme jännittyneinä, toisen jo varmemmin. Kolmannella "
                "kerralla yhdistykset toivat pullat.\n"
                "> — järjestöyhdyshenkilö, Ristijärvi\n\n"
                "Iltojen ohje on edelleen avoimesti kaikkien käytettävissä. Se on hiottu valmiiksi "
                "toimintamalliksi, jonka voi ottaa käyttöön missä tahansa kunnassa."
            ),
            en=(
                "At first the evenings were convened by the project JärjestöKainuu 2.0 – "
                "Hyvinvoinnin tukena together with the municipalities. It was funded by STEA, the "
                "Funding Centre for Social Welfare and Health Organisations.\n\n"
                "The municipalities wanted to keep the habit going on their own. The natural "
                "conveners are the contact persons for associations who were named during the "
                "project years. You will find them on the municipality pages of this site.\n\n"
                "> We held the first evening with nerves, the second with more confidence. The "
                "third time the associations brought the buns.\n"
                "> — contact person for associations, Ristijärvi\n\n"
                "The guide to the evenings remains open for everyone. It has been polished into a "
                "finished practice that any municipality can adopt."
            ),
        ),
        days_ago=74,
        themes=("jarjestoyhteistyo", "rahoitus-avustukset"),
        organisations=("jarjestorinki",),
        picture=Picture(
            motif="sun",
            alt=Text(
                fi="Piirretty aurinko kumpuilevan maiseman yllä",
                en="A drawn sun above a rolling landscape",
            ),
        ),
    ),
    NewsText(
        key="osallistujalista-oikein",
        title=Text(
            fi="Osallistujalista kertoo, mihin nimeä käytetään",
            en="The participant list says what your name is for",
        ),
        lead=Text(
            fi=(
                "Muistiota varten tarvitaan yhteystiedot. Niitä kerätään vain sen verran kuin "
                "tarvitaan, eikä pidempään kuin on syytä."
            ),
            en=(
                "Sending the memo takes contact details. We collect no more of them than is needed "
                "and keep them no longer than there is reason to."
            ),
        ),
        body=Text(
            fi=(
                "Ovella on lista, johon voi kirjoittaa nimensä, yhdistyksensä ja sähköpostinsa. "
                "Ilman sitä muistiota ei voi lähettää, eikä kunta voi palata esiin tulleeseen "
                "ideaan myöhemmin.\n\n"
                "## Kaksi erillistä rastia\n\n"
                "Listassa on kaksi ruutua: saako sinulle lähettää muistion ja saako sinuun ottaa "
                "muuten yhteyttä. Kumpaankin voi vastata ei ja silti jäädä kahville.\n\n"
                "Lista ei kierrä pöydissä toisten luettavana. Henkilötietoja ja salassapitoa "
                "koskevat säännöt pätevät kunnan illassa samoin kuin muussakin kunnan työssä, ja "
                "pelkkää muistiota varten annetut tiedot poistetaan 30 päivän kuluttua muistion "
                "lähdöstä."
            ),
            en=(
                "By the door there is a list for your name, your association and your e-mail. "
                "Without it no memo can be sent, and the municipality cannot return later to an "
                "idea that came up.\n\n"
                "## Two separate boxes\n\n"
                "The list has two boxes: may we send you the memo, and may we contact you "
                "otherwise. You can say no to both and still stay for coffee.\n\n"
                "The list does not travel round the tables for others to read. The rules on "
                "personal data and confidentiality apply to a municipal evening as to any other "
                "work of the municipality, and details given for the memo alone are deleted 30 "
                "days after it has gone out."
            ),
        ),
        days_ago=90,
        themes=("jarjestoyhteistyo",),
    ),
)
