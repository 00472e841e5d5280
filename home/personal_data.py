"""What this room holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Personal
from network.privacy.pages import empty_on_pages
from network.privacy.registry import declare, nothing_personal

PUBLISHED = "what editors publish; whoever is named in it has agreed"
_CONTACT = ("contact_role", "contact_email", "contact_phone")

declare(
    Personal(
        model="home.MunicipalityPage",
        title=_("Contacts of municipalities"),
        people=_("contact people of municipalities"),
        purpose=_("So that associations and residents find the right person."),
        basis=Basis.INTEREST,
        seen_by=_("everybody"),
        fields=_CONTACT,
        others=("lead", "body"),
        until=_("as long as it is right"),
        email="contact_email",
        erase=lambda rows: empty_on_pages(rows, _CONTACT),
    )
)
nothing_personal("home.ContentPage", "lead body", PUBLISHED)
nothing_personal("home.RegionHomePage", "lead body site_name maintainer", PUBLISHED)
nothing_personal("home.NetworkHomePage", "lead body site_name maintainer", PUBLISHED)
nothing_personal("home.MunicipalityIndexPage", "lead", PUBLISHED)
nothing_personal("home.PlainPage", "lead body", PUBLISHED)
