"""What ``manage.py doctor`` looks at in letters: may our servers send in each sender's name?"""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.doctor.findings import Finding, examination, to_see_to
from newsletters.checking import Level
from newsletters.returns.domains import check_sender, sender_of
from regions.hosts import opened_regions


@examination("domains", gettext_lazy("Senders' domains"), needs=("database", "migrations"))
def domains() -> Iterator[Finding]:
    """SPF, DKIM and DMARC of each domain that letters come from, once."""
    seen: set[str] = set()
    for region in opened_regions():
        domain = sender_of(region).rpartition("@")[2].lower()
        if domain in seen:
            continue
        seen.add(domain)
        for check in check_sender(region):
            if check.level is not Level.OK:
                advice = check.where or _("Look at the region's letters in the admin: “Sender”.")
                yield to_see_to(check.sentence, advice)
