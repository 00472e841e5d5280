"""Is this a business ID, a register number, a place in Finland?"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_FORM = re.compile(r"^(\d{7})-(\d)$")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_REGISTER_FORM = re.compile(r"^\d{1,3}(\.?\d{3})?$")
_POINT_FORM = re.compile(r"^\s*(\d{1,2}(?:\.\d+)?)\s*,\s*(\d{1,2}(?:\.\d+)?)\s*$")
_FINLAND = ((59.4, 70.2), (19.0, 31.7))
"""Latitudes and longitudes, in degrees, between which all of Finland lies."""


def validate_business_id(value: str) -> None:
    """Raise ``ValidationError`` unless the check digit is right (Finnish Tax Administration).

    The weighted sum of the digits modulo 11 is 0 (check digit 0) or 2-10 (11 minus it); a remainder
    of 1 is never given out.
    """
    found = _FORM.match(value)
    if not found:
        raise ValidationError(_("A business ID has seven digits, a dash and one digit: 1234567-1."))
    digits, check = found.groups()
    rest = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11
    expected = 0 if rest == 0 else 11 - rest
    if rest == 1 or expected != int(check):
        raise ValidationError(_("The last digit does not fit the others. Check the business ID."))


def validate_register_number(value: str) -> None:
    """Raise ``ValidationError`` unless this can be a number of the Finnish Register of Associations
    (Patent and Registration Office): up to six digits, often written as 123.456."""
    if not _REGISTER_FORM.match(value):
        raise ValidationError(_("A register number has at most six digits: 123.456."))


def point_of(text: str) -> tuple[float, float] | None:
    """Latitude and longitude; None for what is not a point, as a draft may have."""
    found = _POINT_FORM.match(text)
    return (float(found[1]), float(found[2])) if found else None


def validate_coordinates(value: str) -> None:
    """Raise ``ValidationError`` unless this is a point in Finland: latitude, longitude."""
    found = _POINT_FORM.match(value)
    if not found:
        raise ValidationError(_("Write the latitude and the longitude: 64.1303, 28.3874."))
    for degrees, (least, most) in zip(map(float, found.groups()), _FINLAND, strict=True):
        if not least <= degrees <= most:
            raise ValidationError(
                _("This place is not in Finland. The latitude comes first: 64.1303, 28.3874.")
            )
