"""What the room opens in the admin; its page stands on every site and is no page of Wagtail's."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=203,
        seeds=lambda region: (),
        addresses={
            "administrator": (
                "contact_home",
                "contact_desk",
                "contact_new",
                "contact_edit",
                "contact_forget",
            )
        },
        parameters={"contact_id": "contact.ContactPerson"},
    )
)
