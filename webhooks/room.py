"""What the room opens in the admin."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=207,
        seeds=lambda region: (),
        addresses={
            "administrator": (
                "webhooks_home",
                "webhooks_desk",
                "webhooks_add",
                "webhooks_target",
                "webhooks_edit",
                "webhooks_renew",
                "webhooks_pause",
                "webhooks_try",
                "webhooks_delete",
                "webhooks_again",
            )
        },
        parameters={"target_id": "webhooks.Target", "message_id": "webhooks.Message"},
    )
)
