"""What a region takes along of its webhooks."""

from regions.moving.registry import stay

stay("webhooks.Target", why="its secret is sealed with this network's key: registered anew")
stay("webhooks.Message", why="a log of thirty days, of addresses that stay")
