"""What a new site gets from the events room."""

from django.utils.translation import gettext_lazy as _

from regions.models import RoomKey
from regions.rooms import PageSeed, Room, register

ROOM = register(
    Room(
        key=RoomKey.EVENTS,
        writes=((_("Add an event"), "events.EventPage", "events"),),
        order=30,
        seeds=lambda region: [
            PageSeed(
                key="events",
                model="events.EventIndexPage",
                title=_("Events"),
                lead=_(
                    "Associations' evenings, meetings, workshops and everything else to come to."
                ),
                in_menu=True,
            )
        ],
    )
)
