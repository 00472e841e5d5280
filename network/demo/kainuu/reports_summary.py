"""Kainuu's report of four evenings together, with the feedback."""

import datetime as dt

from network.demo.texts import BreakdownText, FigureText, Picture, ReportText, Text

REPORTS: tuple[ReportText, ...] = (
    ReportText(
        key="raportti-nelja-iltaa",
        survey_answers=29,
        project="Yhteiset illat 2026",
        title=Text(
            fi="Neljä iltaa, 120 ihmistä: mitä opimme",
            en="Four evenings, 120 people: what we learnt",
        ),
        lead=Text(
            fi=(
                "Kokosimme Suomussalmen, Puolangan, Paltamon ja Kuhmon iltojen luvut yhteen. Väkeä "
                "tuli tasan kolmannes enemmän kuin ilmoittautui."
            ),
            en=(
                "We put together the figures from Suomussalmi, Puolanka, Paltamo and Kuhmo. "
                "Exactly a third more people came than had registered."
            ),
        ),
        body=Text(
            fi=(
                "Ilmoittautuneita oli yhteensä 90 ja osallistujia 120. Ero on sama kuin "
                "JärjestöKainuu 2.0 -hankkeen aikana havaittiin: moni päättää lähdöstään viime "
                "tipassa.\n\n"
                "## Palaute\n\n"
                "Palautetta antoi 29 ihmistä, siis vajaa neljännes paikalla olleista. Se on vähän, "
                "kuten ennenkin. Vastaajista 24 koki illan hyödylliseksi paljon tai jonkin verran, "
                "ja useimmin kiitettiin sitä, että kunta kuunteli.\n\n"
                "## Kolme oppia seuraavaan kertaan\n\n"
                "- Esittäytymiskierros vie aina kauemmin kuin uskot, ja se on illan paras osa.\n"
                "- Sovittu asia tarvitsee tekijän ja määräajan, muuten se jää toiveeksi.\n"
                "- Uusi ajatus syntyy yhtä usein kahden yhdistyksen kuin kunnan ja yhdistyksen "
                "välillä."
            ),
            en=(
                "There were 90 registrations and 120 participants. The difference is the same as "
                "was noticed during the JärjestöKainuu 2.0 project: many make up their minds at "
                "the last moment.\n\n"
                "## Feedback\n\n"
                "Feedback came from 29 people, just under a quarter of those present. That is "
                "little, as it has been before. Of them 24 found the evening very or fairly "
                "useful, and what they praised most was that the municipality listened.\n\n"
                "## Three lessons for next time\n\n"
                "- The round of introductions always takes longer than you think, and it is the "
                "best part.\n"
                "- What is agreed needs a doer and a deadline, or it remains a wish.\n"
                "- A new idea is as often born between two associations as between an association "
                "and the municipality."
            ),
        ),
        held_from=dt.date(2026, 3, 18),
        held_to=dt.date(2026, 4, 15),
        municipalities=("Kuhmo", "Paltamo", "Puolanka", "Suomussalmi"),
        attended=120,
        registered=90,
        occasions=4,
        figures=(
            FigureText(
                value="120",
                label=Text(fi="osallistujaa neljänä iltana", en="people over four evenings"),
            ),
            FigureText(value="90", label=Text(fi="ilmoittautunutta", en="registered")),
            FigureText(value="29", label=Text(fi="palautteen antajaa", en="gave feedback")),
        ),
        breakdowns=(
            BreakdownText(
                title=Text(fi="Oliko illasta sinulle hyötyä?", en="Was the evening useful to you?"),
                total=29,
                rows=(
                    (Text(fi="Paljon", en="Very"), 17),
                    (Text(fi="Jonkin verran", en="Fairly"), 7),
                    (Text(fi="Vaikea sanoa", en="Hard to say"), 5),
                ),
            ),
            BreakdownText(
                title=Text(fi="Kuka vastasi?", en="Who answered?"),
                total=29,
                rows=(
                    (
                        Text(
                            fi="Yhdistyksen tai seuran edustaja",
                            en="Represented an association or club",
                        ),
                        18,
                    ),
                    (Text(fi="Kunnan edustaja", en="Represented the municipality"), 6),
                ),
            ),
        ),
        agreed=(
            Text(
                fi=(
                    "Kainuun Järjestörinki tekee kunnille yhteisen kolmen kysymyksen "
                    "palautelomakkeen ennen seuraavia iltoja."
                ),
                en=(
                    "Kainuun Järjestörinki will make a shared feedback form of three questions for "
                    "the municipalities before the next evenings."
                ),
            ),
            Text(
                fi=(
                    "Järjestöyhdyshenkilöt käyvät sovitut asiat läpi puhelimessa kerran ennen "
                    "jokaista uutta iltaa."
                ),
                en=(
                    "The contact persons will go through what was agreed by phone once before "
                    "every new evening."
                ),
            ),
        ),
        next_time=Text(
            fi=(
                "Loput neljä kuntaa pitävät iltansa vuorollaan. Yhteenvedon kokoaa järjestöneuvoja."
            ),
            en=(
                "The other four municipalities hold their evenings in turn. The summary will be "
                "made by the adviser for associations."
            ),
        ),
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirretty neljä pöytäkuntaa ilmasta nähtynä",
                en="Four drawn groups at tables, seen from above",
            ),
        ),
    ),
)
