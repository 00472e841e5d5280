"""What ``manage.py doctor`` looks at in visits: do they reach the database?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.doctor.findings import Finding, examination, to_see_to
from visits.counting import waiting_numbers
from visits.models import VisitBatch

_LAG = dt.timedelta(minutes=30)


@examination("visits", gettext_lazy("Visits"), needs=("database", "migrations", "redis"))
def visits() -> Iterator[Finding]:
    """What is counted in Redis is stored soon."""
    stored = VisitBatch.objects.aggregate(at=Max("stored_at"))["at"]
    if waiting_numbers() and stored is not None and timezone.now() - stored > _LAG:
        told = _("Visits have not been stored for more than half an hour.")
        yield to_see_to(told, _("Look at “Workers” and “Beat” above."))
