"""What the people room opens in the admin; it has no pages."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=200,
        seeds=lambda region: (),
        addresses={
            "administrator": (
                "people_home",
                "people_list",
                "people_invite",
                "people_what_roles_do",
                "people_roles",
                "people_deactivate",
                "people_reset_second_step",
                "people_resend",
                "people_withdraw",
            )
        },
        parameters={"account_id": "users.User", "invitation_id": "people.Invitation"},
    )
)
