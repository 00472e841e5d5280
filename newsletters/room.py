"""What a new site gets from the newsletters room: the archive, and the region's audiences."""

from django.utils.translation import gettext_lazy as _

from newsletters.composing import hooks as composing
from newsletters.consent import hooks as consent
from newsletters.digests import hooks as digests
from newsletters.models import Audience
from newsletters.returns import hooks as returns
from newsletters.sending import hooks as sending
from regions.models import Region, RoomKey
from regions.rooms import PageSeed, Room, register

BEGINNING = (Audience.Kind.ASSOCIATIONS, Audience.Kind.OFFICIALS, Audience.Kind.RESIDENTS)


def open_audiences(region: Region) -> None:
    """The three audiences that every region begins with."""
    for kind in BEGINNING:
        officials = kind == Audience.Kind.OFFICIALS
        Audience.objects.get_or_create(
            region=region,
            kind=kind,
            defaults={
                "key": kind.value,
                "is_open": not officials,
                "basis": Audience.Basis.DUTIES if officials else Audience.Basis.CONSENT,
            },
        )


# Each part names its doors in ``hooks``: NAMES (who may open which address) and PARAMETERS.
_PARTS = (sending, consent, returns, digests, composing)

ROOM = register(
    Room(
        key=RoomKey.NEWSLETTERS,
        writes=((_("Write a letter"), "newsletters.NewsletterPage", "newsletters"),),
        order=70,
        seeds=lambda region: [
            PageSeed(
                key="newsletters",
                model="newsletters.NewsletterIndexPage",
                title=_("Newsletters"),
                lead=_("The letters that have been sent, to be read on the web."),
            )
        ],
        after=open_audiences,
        addresses={"editor": tuple(name for part in _PARTS for name in part.NAMES)},
        parameters={key: value for part in _PARTS for key, value in part.PARAMETERS.items()},
    )
)
