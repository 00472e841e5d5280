"""What is held of people in pictures (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Personal
from network.privacy.registry import declare, nothing_personal

declare(
    Personal(
        model="images.Picture",
        title=_("Pictures"),
        people=_("those whom a picture shows, and photographers"),
        purpose=_("To show what the news, stories and associations tell of."),
        basis=Basis.CONSENT,
        seen_by=_("everybody"),
        fields=("title", "file", "description", "credit"),
        others=("file_hash",),
        until=_("as long as a page shows it"),
        region="",
        unfound=_("Tell us which picture it is, and we take it away."),
    )
)
nothing_personal("images.Rendition", "filter_spec file focal_point_key", "goes with its picture")
