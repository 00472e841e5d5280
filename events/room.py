"""What a new site gets from the events room."""

from django.utils.translation import gettext_lazy as _

from events.aftermath import hooks as aftermath
from events.calendar import hooks as calendar
from events.carpool import hooks as carpool
from events.desk import hooks as desk
from events.evenings import hooks as evenings
from events.registration import hooks as registration
from regions.models import Region, RoomKey
from regions.rooms import PageSeed, Room, register


def carpool_seeds(region: Region) -> list[PageSeed]:
    """The board of lifts; none on the hub, where nobody would look after it."""
    if region.is_hub:
        return []
    lead = _("Offer a lift, ask for one, or find company for a trip to an event or a municipality.")
    model = "events.CarpoolPage"
    return [PageSeed(key="carpool", model=model, title=_("Lifts"), lead=lead, parent="events")]


_PARTS = (desk, calendar, registration, evenings, aftermath, carpool)

ROOM = register(
    Room(
        key=RoomKey.EVENTS,
        writes=((_("Add an event"), "events.EventPage", "events"),),
        order=30,
        addresses={"editor": tuple(name for part in _PARTS for name in part.NAMES)},
        parameters={key: value for part in _PARTS for key, value in part.PARAMETERS.items()},
        seeds=lambda region: [
            PageSeed(
                key="events",
                model="events.EventIndexPage",
                title=_("Events"),
                lead=_(
                    "Associations' evenings, meetings, workshops and everything else to come to."
                ),
                in_menu=True,
            ),
            *carpool_seeds(region),
        ],
    )
)
