"""What a new site gets from the organisations room."""

from django.utils.translation import gettext_lazy as _

from regions.models import RoomKey
from regions.rooms import PageSeed, Room, register

ROOM = register(
    Room(
        key=RoomKey.ORGANISATIONS,
        writes=((_("Add an association"), "organisations.OrganisationPage", "directory"),),
        order=10,
        seeds=lambda region: [
            PageSeed(
                key="directory",
                model="organisations.DirectoryPage",
                title=_("Associations"),
                lead=_("Find an association by municipality, theme or name."),
                in_menu=True,
            )
        ],
        addresses={
            "editor": (
                "exchange_home",
                "exchange_index",
                "exchange_sample",
                "exchange_export",
                "exchange_columns",
                "exchange_report",
                "exchange_run",
                "exchange_undo",
                "exchange_drop",
            )
        },
        parameters={"import_id": "organisations.Import"},
    )
)
