"""What a new site gets from the news room."""

from django.utils.translation import gettext_lazy as _

from regions.models import RoomKey
from regions.rooms import PageSeed, Room, register

ROOM = register(
    Room(
        key=RoomKey.NEWS,
        writes=((_("Write news"), "news.NewsPage", "news"),),
        order=40,
        seeds=lambda region: [
            PageSeed(
                key="news",
                model="news.NewsIndexPage",
                title=_("News"),
                lead=_("What associations and their partners are doing now."),
                in_menu=True,
            )
        ],
    )
)
