"""The look that a region begins with: its own people change it in the settings."""

from __future__ import annotations

from typing import Any

from regions.models import Motif, Region

# code: (hue, accent hue, drawing). Neighbours differ clearly in hue.
_LOOKS: dict[str, tuple[int, int, Motif]] = {
    "00": (262, 40, Motif.NETWORK),
    "01": (230, 70, Motif.SEA),
    "02": (255, 25, Motif.SEA),
    "04": (215, 55, Motif.FIELDS),
    "05": (70, 150, Motif.FIELDS),
    "06": (330, 95, Motif.LAKE),
    "07": (190, 30, Motif.LAKE),
    "08": (245, 100, Motif.SEA),
    "09": (170, 20, Motif.LAKE),
    "10": (205, 85, Motif.LAKE),
    "11": (285, 75, Motif.LAKE),
    "12": (135, 50, Motif.FOREST),
    "13": (196, 65, Motif.LAKE),
    "14": (100, 250, Motif.FIELDS),
    "15": (235, 90, Motif.SEA),
    "16": (220, 35, Motif.SEA),
    "17": (260, 55, Motif.FOREST),
    "18": (160, 60, Motif.FOREST),
    "19": (272, 145, Motif.FELLS),
    "21": (240, 90, Motif.SEA),
}


def default_look(region: Region) -> dict[str, Any]:
    """Values for a new region's settings."""
    hue, accent_hue, motif = _LOOKS.get(region.code, _LOOKS["00"])
    return {"hue": hue, "accent_hue": accent_hue, "motif": motif}
