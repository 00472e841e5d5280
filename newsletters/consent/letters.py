"""The mail that answers whoever asked for letters."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsletters.consent.links import preferences_address
from newsletters.consent.purposes import purpose_of
from newsletters.consent.queries import objects_to_letters
from newsletters.consent.services import CONFIRM, asked_with
from newsletters.consent.tokens import GOOD_FOR, confirm_address
from newsletters.models import Audience, Consent, Subscription
from regions.models import OutgoingMail
from regions.outbox.kinds import letter_kind
from regions.outbox.letters import Letter


@letter_kind(CONFIRM)
def confirmation(mail: OutgoingMail) -> Letter | None:
    """The link that confirms; to whoever gets the letters already, the link to her own page."""
    ask = Consent.objects.filter(pk=mail.about).select_related("region__site").first()
    if ask is None or ask.subscriber_id is None:
        return None
    asked = [row.audience for row in asked_with(ask) if row.audience and row.audience.is_active]
    active = set(
        Subscription.objects.filter(
            subscriber=ask.subscriber_id, state=Subscription.State.ACTIVE
        ).values_list("audience", flat=True)
    )
    new = [audience for audience in asked if audience.pk not in active]
    there = [audience for audience in asked if audience.pk in active]
    return _to_confirm(mail, ask, new, there) if new else _nothing_new(mail, ask, there)


def _to_confirm(
    mail: OutgoingMail, ask: Consent, new: list[Audience], there: list[Audience]
) -> Letter:
    paragraphs = [
        _("Somebody asked for these letters to this address on our site. Was it you? Confirm it."),
        *_told(new, mail.language),
    ]
    if there:
        names = ", ".join(audience.name for audience in there)
        paragraphs.append(_("You get these already: %(names)s.") % {"names": names})
    if objects_to_letters(bytes(ask.address_key)):
        paragraphs.append(
            _(
                "This address has said earlier that it wants no letters. The page asks whether you "
                "take that back."
            )
        )
    return Letter(
        subject=_("Confirm that you want our letters"),
        paragraphs=paragraphs,
        ways=[(_("To the page where you confirm"), confirm_address(ask, mail.language))],
        small=[
            ngettext(
                "The link is good for %(days)s day. If it was not you, do nothing: we write no "
                "more and forget the address.",
                "The link is good for %(days)s days. If it was not you, do nothing: we write no "
                "more and forget the address.",
                GOOD_FOR.days,
            )
            % {"days": GOOD_FOR.days}
        ],
    )


def _nothing_new(mail: OutgoingMail, ask: Consent, there: list[Audience]) -> Letter | None:
    if not there or ask.subscriber_id is None:
        return None
    link = preferences_address(mail.region, mail.language, ask.subscriber_id)
    return Letter(
        subject=_("You get our letters already"),
        paragraphs=[
            _("Somebody, perhaps you, asked for these letters. They come to this address already."),
            *_told(there, mail.language),
        ],
        ways=[(_("Choose your letters"), link)],
        small=[_("There is nothing that you need to do.")],
    )


def _told(audiences: list[Audience], language: str) -> list[str]:
    return [f"{audience.name}: {purpose_of(audience, language)}" for audience in audiences]
