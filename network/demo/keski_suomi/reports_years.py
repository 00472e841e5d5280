"""Keski-Suomi: the project's years in figures, as a funder wants them."""

import datetime as dt

from network.demo.texts import FigureText, ReportText, Text

PROJECT = "Keski-Suomen vaikuttavat järjestöt"

REPORTS = (
    ReportText(
        key="vuodet-lukuina",
        title=Text(
            fi="Hankkeen vuodet lukuina",
            sv="Projektets år i siffror",
            en="The project’s years in figures",
        ),
        lead=Text(
            fi="Viisi päivää, seitsemän alueen pajat ja satoja ihmisiä: yhteenveto rahoittajalle.",
            sv="Fem dagar, verkstäder i sju områden och hundratals människor: en sammanfattning.",
            en="Five days, workshops in seven areas and hundreds of people: the sum for a funder.",
        ),
        body=Text(
            fi=(
                "Luvut on laskettu tilaisuuksien omista raporteista. Pajoista tiedetään, että "
                "osallistujia oli yli 220; tarkkaa lukua ei ole, eikä sitä ole arvattu."
            ),
            sv=(
                "Siffrorna kommer från tillfällenas egna rapporter. I verkstäderna deltog över "
                "220; det exakta talet är inte känt och har inte gissats."
            ),
            en=(
                "The numbers come from the occasions’ own reports. Over 220 took part in the "
                "workshops; the exact number is not known and has not been guessed."
            ),
        ),
        held_from=dt.date(2017, 1, 1),
        held_to=dt.date(2019, 3, 31),
        occasions=12,
        attended=637,
        at_least=True,
        project=PROJECT,
        in_figures=False,
        figures=(
            FigureText(value="5", label=Text(fi="päivää", sv="dagar", en="days")),
            FigureText(
                value="417",
                label=Text(fi="osallistujaa päivissä", sv="deltagare på dagarna", en="at the days"),
            ),
            FigureText(
                value="7", label=Text(fi="aluetta pajoissa", sv="verkstadsområden", en="areas")
            ),
            FigureText(
                value="220+",
                label=Text(
                    fi="osallistujaa pajoissa", sv="deltagare i verkstäder", en="at workshops"
                ),
            ),
        ),
    ),
)
