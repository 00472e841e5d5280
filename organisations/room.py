"""What a new site gets from the organisations room."""

from django.utils.translation import gettext_lazy as _

from regions.models import RoomKey
from regions.rooms import PageSeed, Room, register

ROOM = register(
    Room(
        key=RoomKey.ORGANISATIONS,
        writes=((_("Add an association"), "organisations.OrganisationPage", "directory"),),
        order=10,
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
                "organisations_care_home",
                "organisations_care",
                "organisations_wish",
                "organisations_proposal",
                "organisations_ending",
                "organisations_remark_done",
                "organisations_calls",
                "organisations_call_sheet",
                "organisations_call",
                "organisations_send_link",
                "organisations_forget_address",
                "organisations_history",
            )
        },
        parameters={
            "import_id": "organisations.Import",
            "organisation_id": "organisations.OrganisationPage",
            "proposal_id": "organisations.Proposal",
            "check_id": "organisations.DetailCheck",
            "remark_id": "organisations.Remark",
            "representative_id": "organisations.Representative",
        },
        seeds=lambda region: [
            PageSeed(
                key="directory",
                model="organisations.DirectoryPage",
                title=_("Associations"),
                lead=_("Find an association by municipality, theme or name."),
                in_menu=True,
            )
        ],
    )
)
