"""Is this a Finnish business ID?"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_FORM = re.compile(r"^(\d{7})-(\d)$")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)


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
