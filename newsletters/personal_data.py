"""What this room holds of people (network/privacy)."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal, Way
from network.privacy.registry import declare, nothing_personal
from network.privacy.traces import wiper
from newsletters.consent.links import preferences_address
from newsletters.consent.preferences import erase
from newsletters.consent.retention import COUNTED_FOR, PROOF_FOR, UNUSED_FOR, not_on, nothing_newer
from newsletters.consent.tokens import GOOD_FOR
from newsletters.engine.retention import KEPT_FOR
from newsletters.models import Delivery, ReaderImport, ReturnedMail, Subscriber

_READERS = _("those who get letters")
_OFFICERS = _("the region's communications officers")
_FORGET = "newsletters.consent.tasks.forget_readers"
_DELIVERIES = "newsletters.engine.tasks.forget_deliveries"


def _ways(row: Subscriber) -> list[Way]:
    address = preferences_address(row.region, row.language, row.pk)
    return [(_("Choose your letters, pause them or end them"), address)]


def _forget_readers(rows: QuerySet[Any]) -> int:
    """As the button on the preference page does it: the log keeps that it was done, and no
    address."""
    found = list(rows.select_related("region"))
    for row in found:
        erase(subscriber=row)
    return len(found)


def _forget_deliveries(rows: QuerySet[Any]) -> int:
    """The counts stay, the address goes, and what has not left does not leave."""
    keys = list(rows.values_list("pk", flat=True))
    ReturnedMail.objects.filter(delivery__in=keys).update(text="")
    mine = Delivery.objects.filter(pk__in=keys)
    waiting = (Delivery.State.PENDING, Delivery.State.DEFERRED)
    mine.filter(state__in=waiting).update(state=Delivery.State.SKIPPED, skip=Delivery.Skip.LEFT)
    return mine.update(email="", reply="", subscriber=None)


@wiper
def take_out_of_files(email: str, region: int) -> int:
    """A file that waits to be brought in, or has been looked at, holds her no more."""
    changed = 0
    for source in ReaderImport.objects.filter(region=region).exclude(content=b""):
        rows = source.rows
        kept = [row for row in rows if str(row.get("email", "")).lower() != email.lower()]
        if len(kept) < len(rows):
            source.rows = kept
            source.save(update_fields=["content"])
            changed += 1
    return changed


declare(
    Personal(
        model="newsletters.Subscriber",
        title=_("Readers of letters"),
        people=_READERS,
        purpose=_("To send you the letters that you have asked for."),
        basis=Basis.CONSENT,
        seen_by=_OFFICERS,
        fields=("email", "name", "address_key"),
        until=_("until you leave the last letter"),
        email="email",
        corrects=("name",),
        ways=_ways,
        erase=_forget_readers,
    ),
    Personal(
        model="newsletters.Subscription",
        title=_("Letters that you get"),
        people=_READERS,
        purpose=_("To know which letters you want."),
        basis=Basis.CONSENT,
        seen_by=_OFFICERS,
        fields=(),
        limits=(
            Limit(
                days=GOOD_FOR.days,
                after="changed_at",
                event=_("you asked, when you do not confirm it"),
                when=Q(state="asked"),
            ),
        ),
        until=_("until you leave the last letter"),
        purge=_FORGET,
        region="subscriber__region",
        email="subscriber__email",
    ),
    Personal(
        model="newsletters.Consent",
        title=_("When and how you asked for letters, and left"),
        people=_READERS,
        purpose=_("To show that you have agreed. It holds no address, only a fingerprint of it."),
        basis=Basis.DUTY,
        seen_by=_OFFICERS,
        fields=("address_key", "text", "network_key", "proof"),
        others=("language",),
        limits=(
            Limit(
                days=PROOF_FOR.days,
                after="at",
                event=_("you left the letter"),
                when=nothing_newer() & not_on(),
            ),
        ),
        purge=_FORGET,
        email="subscriber__email",
        erase=lambda rows: 0,
    ),
    Personal(
        model="newsletters.Suppression",
        title=_("Addresses that get no letters"),
        people=_("those who want no letters, and addresses that do not work"),
        purpose=_("So that nobody writes to the address. It is kept as a fingerprint only."),
        basis=Basis.DUTY,
        seen_by=_("nobody"),
        fields=("address_key",),
        until=_("until you ask for letters again"),
        region="",
        unfound=_("It is a fingerprint from which no address can be read."),
    ),
    Personal(
        model="newsletters.Delivery",
        title=_("Which letters have been sent to you"),
        people=_READERS,
        purpose=_("To answer whether a letter has left and arrived."),
        basis=Basis.INTEREST,
        seen_by=_OFFICERS,
        fields=("email", "reply"),
        others=("language",),
        limits=(
            Limit(
                days=KEPT_FOR.days,
                after="settled_at",
                event=_("the letter left"),
                empties=("email", "reply"),
            ),
        ),
        purge=_DELIVERIES,
        region="sending__region",
        email="email",
        erase=_forget_deliveries,
    ),
    Personal(
        model="newsletters.ReturnedMail",
        title=_("Letters that came back"),
        people=_READERS,
        purpose=_("To stop writing to an address that does not work."),
        basis=Basis.INTEREST,
        seen_by=_OFFICERS,
        fields=("text",),
        others=("code", "key"),
        limits=(
            Limit(
                days=KEPT_FOR.days,
                after="delivery__settled_at",
                event=_("the letter left"),
                empties=("text",),
            ),
        ),
        purge=_DELIVERIES,
        region="delivery__sending__region",
        email="delivery__email",
        erase=lambda rows: rows.update(text=""),
    ),
    Personal(
        model="newsletters.ReaderImport",
        title=_("Files of readers"),
        people=_READERS,
        purpose=_("To put people on a list by whose leave they are on it."),
        basis=Basis.INTEREST,
        seen_by=_OFFICERS,
        fields=("name", "proof", "content"),
        limits=(
            Limit(
                days=UNUSED_FOR.days,
                after="created_at",
                event=_("the file came, when it is not used"),
                when=Q(state="checked"),
            ),
            Limit(
                days=COUNTED_FOR.days,
                after="created_at",
                event=_("the file came"),
                when=Q(state="done"),
            ),
        ),
        purge=_FORGET,
        unfound=_("Files wait for a day at most, and their people are erased with them."),
    ),
)
nothing_personal("newsletters.Audience", "key names purposes basis_note", "what a list is for")
nothing_personal("newsletters.NewsletterIndexPage", "lead", "what editors publish")
nothing_personal("newsletters.NewsletterPage", "lead intro openings body", "what editors publish")
nothing_personal("newsletters.LetterEdition", "language mime pages", "a letter, the same to all")
nothing_personal("newsletters.MailWorker", "host", "a machine of ours")
nothing_personal("newsletters.MailBucket", "key", "a domain that many share")
