"""Nothing of this room goes along when a region leaves."""

from regions.moving.registry import stay

stay("people.Invitation", why="into this network; the new one invites its own people")
