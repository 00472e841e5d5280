"""What a region takes along of its accessibility."""

from regions.moving.registry import carry

carry("accessibility.KnownGap")
