"""What the room opens in the admin."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=206,
        seeds=lambda region: (),
        addresses={"editor": ("figures_home", "figures_desk", "figures_csv", "figures_pack")},
    )
)
