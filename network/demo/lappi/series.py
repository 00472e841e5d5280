"""Lappi: the meet-ups of associations, and who convenes next."""

from network.demo.texts import Picture, SeriesText, Text

SERIES: tuple[SeriesText, ...] = (
    SeriesText(
        key="jarjestotreffit",
        title=Text(
            fi="Järjestötreffit", sv="Föreningsträffarna", en="Associations’ meet-ups in Lapland"
        ),
        lead=Text(
            fi=(
                "Yhdistysten väki tapaa toisiaan yhden teeman äärellä. Aina sovitaan, kuka kutsuu "
                "seuraavaksi koolle."
            ),
            sv=(
                "Föreningsfolk träffas kring ett tema. Varje gång kommer man överens om vem som "
                "kallar till nästa träff."
            ),
            en=(
                "People of associations meet on one theme. Each time it is agreed who convenes "
                "the next one."
            ),
        ),
        body=Text(
            fi=(
                "Treffit syntyivät talvella 2019–2020, kun yhdistykset halusivat nähdä toisiaan "
                "muutenkin kuin virallisissa kokouksissa. Teema sovitaan vain yhdeksi kerraksi "
                "eteenpäin, jotta se on ajankohtainen."
            ),
            sv=(
                "Träffarna föddes vintern 2019–2020, när föreningarna ville mötas också utanför "
                "de officiella mötena. Temat bestäms bara en gång framåt, så att det är aktuellt."
            ),
            en=(
                "The meet-ups were born in the winter of 2019–2020, when associations wanted to "
                "see one another outside official meetings too. The theme is set for one time "
                "ahead only, so that it is of the day."
            ),
        ),
        next_theme=Text(
            fi="Vapaaehtoiset ja kokemusasiantuntijat",
            sv="Frivilliga och erfarenhetsexperter",
            en="Volunteers and experts by experience",
        ),
        next_in_days=47,
        convener=Text(
            fi="muistiyhdistyksen ja kilpirauhasyhdistyksen järjestötyöntekijät",
            sv="minnesföreningens och sköldkörtelföreningens föreningsarbetare",
            en="organisers of the memory association and the thyroid association",
        ),
        convener_email="koollekutsuja@example.org",
        picture=Picture(
            motif="people",
            alt=Text(
                fi="Piirrettyjä ihmisiä juttelemassa pöydän ympärillä",
                sv="Tecknade människor som pratar runt ett bord",
                en="Drawn people talking round a table",
            ),
        ),
    ),
)
