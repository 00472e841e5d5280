"""What a region takes along of what it has brought from elsewhere."""

from regions.moving.registry import carry, stay

carry("incoming.BroughtPage", leaves={"item": None, "after": None, "announced": True})
stay(
    "incoming.Incoming",
    "incoming.IncomingItem",
    "incoming.IncomingPicture",
    why="undoes what was brought by versions of pages that stay here",
)
