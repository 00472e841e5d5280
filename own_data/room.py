"""What the room opens in the admin; the public form stands below ``/lomakkeet/omat-tiedot/``."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=220,
        seeds=lambda region: (),
        addresses={
            "editor": ("own_data_home", "own_data_register"),
            "network": ("own_data_network_register",),
        },
    )
)
