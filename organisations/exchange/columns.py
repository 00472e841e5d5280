"""The columns of a file of associations: what each is called, means and looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

_SEPARATING = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """A heading without case, spaces and marks: ``Y-tunnus*`` and ``y tunnus`` are one."""
    return _SEPARATING.sub("", text.casefold())


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. ``headings`` are Finnish, Swedish and English; ``others`` are also understood."""

    key: str
    """The field of the page, or what ``values`` makes of it."""
    headings: tuple[str, str, str]
    about: Promise
    example: str
    others: tuple[str, ...] = ()
    translated: bool = False
    """True for words that a translation has of its own; the rest is copied to it."""

    @property
    def heading(self) -> str:
        """The heading in the active language; Finnish where we have no other."""
        place = {"sv": 1, "en": 2}.get(get_language() or "", 0)
        return self.headings[place]

    @property
    def known_as(self) -> set[str]:
        """Every heading that means this column, in the form of ``plain``."""
        return {plain(text) for text in (self.key, *self.headings, *self.others)}


COLUMNS: tuple[Column, ...] = (
    Column(
        key="title",
        headings=("Nimi", "Namn", "Name"),
        others=("Järjestö", "Yhdistys", "Yhdistyksen nimi", "Järjestön nimi", "Organisation"),
        about=_("The association's name. Needed on every row."),
        example="Sotkamon Sydänyhdistys ry",
        translated=True,
    ),
    Column(
        key="business_id",
        headings=("Y-tunnus", "FO-nummer", "Business ID"),
        others=("ytunnus", "FO-nr", "VAT"),
        about=_("Seven digits, a dash and a check digit. The surest way to know an association."),
        example="1234567-1",
    ),
    Column(
        key="register_number",
        headings=("Rekisterinumero", "Registernummer", "Register number"),
        others=("Yhdistysrekisterinumero", "Rek.nro", "Rekisterinro", "Föreningsregisternummer"),
        about=_("The number in the Register of Associations."),
        example="123.456",
    ),
    Column(
        key="municipalities",
        headings=("Kunnat", "Kommuner", "Municipalities"),
        others=("Kunta", "Kotikunta", "Kotipaikka", "Toiminta-alue", "Kommun", "Municipality"),
        about=_("Where the association works; several with a semicolon or a comma between them."),
        example="Sotkamo; Kuhmo",
    ),
    Column(
        key="lead",
        headings=("Kuvaus", "Beskrivning", "Description"),
        others=("Esittely", "Toiminta", "Tiivistelmä", "Ingress", "Lead", "Summary"),
        about=_("What the association does, in a sentence or two: at most 300 characters."),
        example="Liikuntaa ja vertaistukea sydänsairauksiin sairastuneille ja läheisille.",
        translated=True,
    ),
    Column(
        key="themes",
        headings=("Teemat", "Teman", "Themes"),
        others=("Teema", "Toimiala", "Aihe", "Tema", "Theme"),
        about=_("Themes of the directory by their names; several with a semicolon between them."),
        example="Ikääntyneet",
    ),
    Column(
        key="languages",
        headings=("Kielet", "Språk", "Languages"),
        others=("Kieli", "Palvelukielet", "Language"),
        about=_("The languages in which one can take part, by name or code."),
        example="suomi; ruotsi",
    ),
    Column(
        key="online",
        headings=("Verkossa", "På nätet", "Online"),
        others=("Etänä", "Verkossa tai puhelimella", "Distans"),
        about=_("Yes, when one can take part on line or by telephone; otherwise no."),
        example="ei",
    ),
    Column(
        key="meeting_times",
        headings=("Kokoontumisajat", "Mötestider", "Meeting times"),
        others=("Kokoontuminen", "Aukioloajat", "Träffar", "Opening hours"),
        about=_("When people meet, in words."),
        example="Tiistaisin klo 13–15 kylätalolla",
        translated=True,
    ),
    Column(
        key="contact_role",
        headings=("Yhteyshenkilön tehtävä", "Kontaktpersonens uppgift", "Contact person's role"),
        others=("Yhteyshenkilö", "Kontaktperson", "Contact person"),
        about=_("A role; a name only when the person has agreed to it."),
        example="Puheenjohtaja",
        translated=True,
    ),
    Column(
        key="email",
        headings=("Sähköposti", "E-post", "E-mail"),
        others=("Sähköpostiosoite", "Epost", "E-postadress", "Email", "E-mail address"),
        about=_("Shown on the association's page."),
        example="sotkamo@example.org",
    ),
    Column(
        key="phone",
        headings=("Puhelin", "Telefon", "Telephone"),
        others=("Puhelinnumero", "Puh", "Puh.", "Telefonnummer", "Phone"),
        about=_("Shown on the association's page."),
        example="040 123 4567",
    ),
    Column(
        key="website",
        headings=("Verkkosivut", "Webbplats", "Website"),
        others=("Kotisivut", "Kotisivu", "WWW", "Www-osoite", "Hemsida", "Web", "URL"),
        about=_("The address of the association's own website."),
        example="https://www.example.org",
    ),
    Column(
        key="street",
        headings=("Katuosoite", "Gatuadress", "Street address"),
        others=("Osoite", "Lähiosoite", "Käyntiosoite", "Adress", "Address"),
        about=_("Where people come to."),
        example="Kainuuntie 10",
    ),
    Column(
        key="postal_code",
        headings=("Postinumero", "Postnummer", "Postal code"),
        others=("Postinro", "Postnr", "Zip"),
        about=_("Five digits."),
        example="88600",
    ),
    Column(
        key="post_office",
        headings=("Postitoimipaikka", "Postanstalt", "Post office"),
        others=("Ptp", "Postort", "City"),
        about=_("The town of the postal code."),
        example="Sotkamo",
    ),
    Column(
        key="hide_address",
        headings=("Piilota osoite", "Dölj adressen", "Hide address"),
        others=("Osoite salainen", "Hemlig adress", "Hide the exact address"),
        about=_("Yes for shelters and homes: the public then sees the municipality only."),
        example="ei",
    ),
    Column(
        key="coordinates",
        headings=("Koordinaatit", "Koordinater", "Coordinates"),
        others=("Sijainti", "Paikka kartalla", "Location"),
        about=_("Latitude and longitude, as a map service gives them."),
        example="64.1303, 28.3874",
    ),
    Column(
        key="founded",
        headings=("Perustettu", "Grundad", "Founded"),
        others=("Perustamisvuosi", "Grundningsår", "Year founded"),
        about=_("The year."),
        example="1987",
    ),
    Column(
        key="umbrella_name",
        headings=("Kattojärjestö", "Takorganisation", "Umbrella organisation"),
        others=("Liitto", "Keskusjärjestö", "Förbund", "Centralorganisation"),
        about=_("The organisation that the association belongs to."),
        example="Suomen Esimerkkiliitto ry",
    ),
    Column(
        key="names",
        headings=("Aiemmat nimet", "Tidigare namn", "Former names"),
        others=("Entinen nimi", "Aiempi nimi", "Former name", "Tidigare namnet"),
        about=_("With a semicolon between them; the years in brackets."),
        example="Sotkamon Sydänkerho (1962–2004)",
    ),
    Column(
        key="ended_on",
        headings=("Päättynyt", "Upphört", "Ended"),
        others=("Toiminta päättynyt", "Lakkautettu", "Upphörde", "Has ended"),
        about=_("The day on which the association ended; the page then leaves the lists."),
        example="",
    ),
    Column(
        key="verified_on",
        headings=("Tiedot tarkistettu", "Uppgifterna kontrollerade", "Details checked"),
        others=("Tarkistettu", "Kontrollerad", "Päivitetty", "Checked"),
        about=_("The day on which somebody last checked the details."),
        example="1.11.2026",
    ),
)
BY_KEY = {column.key: column for column in COLUMNS}
_MEANING = {name: column.key for column in COLUMNS for name in column.known_as}


def matched(headings: Sequence[str]) -> list[str]:
    """The key that each heading means, or "" ; a key is given to the first that means it."""
    found: list[str] = []
    for heading in headings:
        key = _MEANING.get(plain(heading), "")
        found.append("" if key in found else key)
    return found


def doubled(headings: Iterable[str]) -> list[str]:
    """Headings that stand twice or more."""
    seen: dict[str, int] = {}
    for heading in headings:
        if heading.strip():
            seen[heading.strip()] = seen.get(heading.strip(), 0) + 1
    return [heading for heading, times in seen.items() if times > 1]
