"""Whom the demo's sites show as contacts: roles of offices that do not exist, and nobody's name.

The Northern, Inari and Skolt Sámi roles are left out where no draft was dared; readers then see the
Finnish role, marked as Finnish.
"""

from __future__ import annotations

from dataclasses import dataclass

from contact.services import keep_contact
from regions.models import Municipality, Region


@dataclass(frozen=True)
class _Role:
    """``se`` is a draft that needs review by a speaker."""

    fi: str
    sv: str
    en: str
    se: str
    mailbox: str
    phone: str
    places: int = 0
    """How many of the region's municipalities it serves; 0 = all."""


_ROLES = (
    _Role(
        fi="Verkoston koordinaattori",
        sv="Nätverkets koordinator",
        en="Network coordinator",
        se="Fierpmádaga koordináhtor",
        mailbox="koordinaattori",
        phone="050 000 0101",
    ),
    _Role(
        fi="Viestintä ja uutiskirjeet",
        sv="Kommunikation och nyhetsbrev",
        en="Communications and letters",
        se="Gulahallan ja ođasreivvet",
        mailbox="viestinta",
        phone="050 000 0102",
    ),
    _Role(
        fi="Yhdistysten neuvonta",
        sv="Rådgivning för föreningar",
        en="Advice for associations",
        se="Servviid ráđđeaddin",
        mailbox="neuvonta",
        phone="050 000 0103",
        places=3,
    ),
)


def show_contacts(region: Region) -> None:
    """Write the rows, for the region's own languages."""
    places = list(Municipality.objects.filter(region=region).order_by("pk"))
    for role in _ROLES:
        words = {code: getattr(role, code, "") for code in region.languages}
        keep_contact(
            region=region,
            told={
                "role": {"fi": role.fi} | {code: text for code, text in words.items() if text},
                "email": f"{role.mailbox}@example.org",
                "phone": role.phone,
                "languages": [
                    code for code in region.languages if code in {"fi", "sv", "en", "se"}
                ],
            },
            municipalities=places[: role.places],
        )
