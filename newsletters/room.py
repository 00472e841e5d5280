"""What a new site gets from the newsletters room: the archive, and the region's audiences."""

from django.utils.translation import gettext_lazy as _

from newsletters.models import Audience
from regions.models import Region, RoomKey
from regions.rooms import PageSeed, Room, register


def open_audiences(region: Region) -> None:
    """The three audiences that every region begins with."""
    for kind in Audience.Kind:
        Audience.objects.get_or_create(region=region, kind=kind)


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
        addresses={"editor": ("newsletters_send",)},
        parameters={"letter_id": "newsletters.NewsletterPage"},
    )
)
