"""What the room opens in the admin; it has no pages of its own."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=15,
        seeds=lambda region: (),
        addresses={
            "editor": (
                "incoming_home",
                "incoming_index",
                "incoming_new",
                "incoming_report",
                "incoming_sheet",
                "incoming_run",
                "incoming_undo",
                "incoming_drop",
            )
        },
        parameters={"incoming_id": "incoming.Incoming"},
    )
)
