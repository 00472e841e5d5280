"""The room has no pages of its own: it looks after those of the others in every language."""

from regions.rooms import Room, register
from translating.parts import PARTS

register(
    Room(
        order=90,
        seeds=lambda region: [],
        addresses={
            "editor": tuple(name for part in PARTS for name in part.NAMES),
            "network": tuple(name for part in PARTS for name in part.NETWORK_NAMES),
        },
        parameters={key: value for part in PARTS for key, value in part.PARAMETERS.items()},
    )
)
