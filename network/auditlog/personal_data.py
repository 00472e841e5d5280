"""What the audit log holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.auditlog.chain import KEPT_FOR
from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare, nothing_personal

declare(
    Personal(
        model="auditlog.AuditEntry",
        title=_("The audit log"),
        people=_("those who work on the site, and visitors who use a link to their own data"),
        purpose=_("To find out misuse, and to show who has had personal data in hand."),
        basis=Basis.DUTY,
        seen_by=_("the administrators of the region and of the network"),
        fields=("role", "ip_prefix", "details"),
        others=("regions", "about", "request_id"),
        limits=(Limit(days=KEPT_FOR.days, after="at", event=_("the deed")),),
        purge="network.auditlog.tasks.forget_audit_log",
        region="",
        unfound=_("It holds no address of yours, only numbers of accounts and networks."),
        staff=True,
    )
)
nothing_personal("auditlog.AuditSeal", "previous hash", "fingerprints")
