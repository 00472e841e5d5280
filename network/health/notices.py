"""What staff are told when something in the background stands still: what it means for them."""

from __future__ import annotations

from django.utils.translation import gettext as _

from network.health.heartbeats import Pulse, pulse


def paused_work() -> list[str]:
    """Sentences about what is paused at the moment; none when all is well. Asks Redis alone."""
    known = pulse()
    return [] if known.well else list(_sentences(known))


def _sentences(known: Pulse) -> list[str]:
    if not known.redis:
        return [
            _(
                "Letters, other mails and the search's news wait for a moment: a part of the "
                "network is away. You can write and publish as usual, and nothing is lost."
            )
        ]
    told = []
    if "letters" in known.still:
        told.append(
            _(
                "Letters do not leave just now. What has been sent waits, and goes on by itself "
                "when the fault is mended."
            )
        )
    if "mail" in known.still or not known.mail:
        told.append(
            _(
                "Confirmations, invitations and other mails do not leave just now. They wait, and "
                "leave by themselves when the fault is mended."
            )
        )
    if "default" in known.still:
        told.append(
            _(
                "What you publish is on the site at once, but timed publishing and the search "
                "wait until the fault is mended."
            )
        )
    return told
