"""What a region takes along of what is known of its pages."""

from regions.moving.registry import carry, stay

carry("quality.Twin")
stay("quality.Finding", "quality.Inspection", "quality.OutsideAddress", why="found anew")
