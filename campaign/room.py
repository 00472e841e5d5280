"""What a new site gets from the campaign room: good practices, and every national campaign."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from campaign.parts import PARTS
from campaign.wall.seeds import campaign_seeds
from regions.models import RoomKey
from regions.rooms import PageSeed, Room, register

register(
    Room(
        key=RoomKey.CAMPAIGN,
        order=50,
        seeds=campaign_seeds,
        addresses={"editor": tuple(name for part in PARTS for name in part.NAMES)},
        parameters={key: value for part in PARTS for key, value in part.PARAMETERS.items()},
    )
)
register(
    Room(
        key=RoomKey.PRACTICES,
        order=60,
        seeds=lambda region: [
            PageSeed(
                key="practices",
                model="campaign.PracticeIndexPage",
                title=_("Good practices"),
                lead=_("What has worked, told so that you can try it too."),
                in_menu=True,
            )
        ],
    )
)
