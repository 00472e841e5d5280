"""What the room opens in the admin; its statement is a page of ``home``, which every site has."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=210,
        seeds=lambda region: (),
        addresses={
            "editor": ("accessibility_home", "accessibility_desk"),
            "administrator": (
                "accessibility_gap_new",
                "accessibility_gap",
                "accessibility_gap_mended",
            ),
        },
        parameters={"gap_id": "accessibility.KnownGap"},
    )
)
