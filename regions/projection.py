"""Where a point of Finland lies on the drawn map of its region.

The drawings are in ETRS-TM35FIN; the formulas are those of the recommendation JHS 197 (transverse
Mercator on GRS80, central meridian 27°E), exact to well under a metre. ``data/geo/scales.csv`` has
the scale and the corner of each region's drawing.
"""

from __future__ import annotations

import csv
import math
from functools import cache
from pathlib import Path

_SCALES = Path(__file__).resolve().parent / "data" / "geo" / "scales.csv"
_FLATTENING = 1 / 298.257222101
_N = _FLATTENING / (2 - _FLATTENING)
_RADIUS = 6_378_137.0 / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64) * 0.9996
_SERIES = (
    _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16,
    13 * _N**2 / 48 - 3 * _N**3 / 5,
    61 * _N**3 / 240,
)
_ECCENTRICITY = 2 * math.sqrt(_N) / (1 + _N)
_MERIDIAN, _FALSE_EASTING = math.radians(27), 500_000


def metres(latitude: float, longitude: float) -> tuple[float, float]:
    """Easting and northing in ETRS-TM35FIN of a point in degrees."""
    sine, angle = math.sin(math.radians(latitude)), math.radians(longitude) - _MERIDIAN
    t = math.sinh(math.atanh(sine) - _ECCENTRICITY * math.atanh(_ECCENTRICITY * sine))
    xi = math.atan2(t, math.cos(angle))
    eta = math.atanh(math.sin(angle) / math.hypot(1, t))
    east, north = eta, xi
    for number, factor in enumerate(_SERIES, start=1):
        east += factor * math.cos(2 * number * xi) * math.sinh(2 * number * eta)
        north += factor * math.sin(2 * number * xi) * math.cosh(2 * number * eta)
    return _FALSE_EASTING + _RADIUS * east, _RADIUS * north


def on_map(region_code: str, point: tuple[float, float]) -> tuple[float, float] | None:
    """A latitude and longitude in the units of the region's map; None for a map we have not."""
    scale = _scales().get(region_code)
    if scale is None:
        return None
    per_unit, west, north = scale
    x, y = metres(*point)
    return round((x - west) / per_unit, 1), round((north - y) / per_unit, 1)


@cache
def _scales() -> dict[str, tuple[float, float, float]]:
    with _SCALES.open(encoding="utf-8", newline="") as file:
        return {
            row["region"]: (
                float(row["metres_per_unit"]),
                float(row["west"]),
                float(row["north"]),
            )
            for row in csv.DictReader(file)
        }
