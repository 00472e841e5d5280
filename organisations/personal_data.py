"""What this room holds of people (network/privacy)."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal, Way
from network.privacy.pages import empty_on_pages
from network.privacy.registry import declare, nothing_personal
from organisations.models import Import, Proposal
from organisations.models.care import KEPT_FOR, UNJUDGED_FOR
from organisations.models.freshness import CHECK_KEPT_FOR
from organisations.models.mails import MAIL_KEPT_FOR
from organisations.models.remarks import DONE_KEPT_FOR, UNDONE_KEPT_FOR
from organisations.tokens import form_address
from regions.bringing.models import KEPT_FOR as IMPORT_KEPT_FOR

_PEOPLE = _("representatives of associations")
_CARE = "organisations.tasks.purge_care"
_CONTACT = ("contact_role", "email", "phone", "street")


def _proposal_ways(row: Proposal) -> list[Way]:
    return [(_("Go on with the details"), form_address(row))] if row.can_be_written else []


def _drop_imports(rows: QuerySet[Any]) -> int:
    """The whole import with its file: its other rows have been brought in, or can be again."""
    found = Import.objects.filter(pk__in=list(rows.values_list("source", flat=True)))
    for row in found:
        row.delete_whole()
    return len(found)


declare(
    Personal(
        model="organisations.OrganisationPage",
        title=_("Contacts of associations"),
        people=_("contact people of associations"),
        purpose=_("So that people find the association and reach it."),
        basis=Basis.INTEREST,
        seen_by=_("everybody"),
        fields=_CONTACT,
        others=(
            *("lead", "body", "website", "postal_code", "post_office", "coordinates", "languages"),
            *("meeting_times", "business_id", "register_number", "umbrella_name", "links"),
            "sort_key",
        ),
        until=_("as long as it is right; we ask the association once a year"),
        email="email",
        erase=lambda rows: empty_on_pages(rows, _CONTACT),
    ),
    Personal(
        model="organisations.Representative",
        title=_("Addresses of associations' representatives"),
        people=_PEOPLE,
        purpose=_("To send the association its form and the yearly question."),
        basis=Basis.INTEREST,
        fields=("email",),
        until=_("as long as you represent the association"),
        email="email",
    ),
    Personal(
        model="organisations.Proposal",
        title=_("Changes and wishes that associations send"),
        people=_PEOPLE,
        purpose=_("To check the change, and to answer you."),
        basis=Basis.WISH,
        fields=("name", "email", "content", "message", "comment"),
        others=("nonce", "pages"),
        limits=(
            Limit(days=KEPT_FOR.days, after="settled_at", event=_("our answer")),
            Limit(
                days=UNJUDGED_FOR.days,
                after="created_at",
                event=_("you wrote it, when we have not answered"),
                when=Q(state="wished"),
            ),
            Limit(
                days=KEPT_FOR.days,
                after="expires_at",
                event=_("the link stopped working"),
                when=Q(state__in=("open", "returned")),
            ),
            Limit(
                days=UNDONE_KEPT_FOR.days,
                after="sent_at",
                event=_("you sent it, in any case"),
                when=Q(state="sent"),
            ),
        ),
        purge=_CARE,
        email="email",
        ways=_proposal_ways,
    ),
    Personal(
        model="organisations.DetailCheck",
        title=_("Yearly questions about details"),
        people=_PEOPLE,
        purpose=_("To know whom to ask, and what came of it."),
        basis=Basis.INTEREST,
        fields=("email", "note"),
        others=("nonce",),
        limits=(Limit(days=CHECK_KEPT_FOR.days, after="settled_at", event=_("the answer")),),
        until=_("until the question has been answered"),
        purge=_CARE,
        email="email",
    ),
    Personal(
        model="organisations.CareMail",
        title=_("Mails about an association's details"),
        people=_PEOPLE,
        purpose=_("To answer for what has been sent."),
        basis=Basis.INTEREST,
        fields=("email",),
        limits=(
            Limit(days=MAIL_KEPT_FOR.days, after="mailed_at", event=_("the mail left")),
            Limit(
                days=MAIL_KEPT_FOR.days,
                after="created_at",
                event=_("it was written, when the mail is refused"),
                when=Q(refused=True),
            ),
        ),
        purge=_CARE,
        email="email",
    ),
    Personal(
        model="organisations.Remark",
        title=_("Words that details are out of date"),
        people=_("readers who tell of a mistake"),
        purpose=_("To mend the details."),
        basis=Basis.INTEREST,
        fields=("words",),
        limits=(
            Limit(days=DONE_KEPT_FOR.days, after="done_at", event=_("it was mended")),
            Limit(days=UNDONE_KEPT_FOR.days, after="created_at", event=_("you told of it")),
        ),
        purge=_CARE,
        unfound=_("Nobody is asked who she is, and we cannot find yours."),
    ),
    Personal(
        model="organisations.Import",
        title=_("Files of associations"),
        people=_("contact people of associations"),
        purpose=_("To look at what was brought in, and to undo it."),
        basis=Basis.INTEREST,
        fields=("name", "file", "examples"),
        others=("kind", "encoding", "separator", "headings", "columns", "trouble"),
        limits=(Limit(days=IMPORT_KEPT_FOR.days, after="created_at", event=_("the file came")),),
        purge="organisations.tasks.purge_imports",
        unfound=_("Its rows are found by their address, and the file goes with them."),
    ),
    Personal(
        model="organisations.ImportRow",
        title=_("Rows of files of associations"),
        people=_("contact people of associations"),
        purpose=_("To look at what was brought in, and to undo it."),
        basis=Basis.INTEREST,
        fields=("title", "values", "changes", "problems"),
        others=("keys",),
        limits=(
            Limit(days=IMPORT_KEPT_FOR.days, after="source__created_at", event=_("the file came")),
        ),
        purge="organisations.tasks.purge_imports",
        region="source__region",
        email="values__email",
        erase=_drop_imports,
    ),
)
nothing_personal("organisations.DirectoryPage", "lead", "what editors publish")
nothing_personal("organisations.OrganisationName", "name", "what an association is called")
nothing_personal(
    "organisations.DirectoryEntry",
    "shown_in regions municipalities themes languages names order_fi order_se order_smn",
    "names of associations and keys, for the directory",
)
