"""What the room opens in the admin; it has no pages of its own."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=220,
        seeds=lambda region: (),
        addresses={
            "editor": (
                "quality_home",
                "quality_desk",
                "quality_fine",
                "quality_dismiss",
                "quality_take_back",
                "quality_twin",
                "quality_forget_twin",
            ),
        },
        parameters={"finding_id": "quality.Finding", "twin_id": "quality.Twin"},
    )
)
