"""Nothing of this room goes along when a region leaves."""

from regions.moving.registry import stay

stay("own_data.DataLink", why="links of this network, which live for an hour")
