"""A letter on its way: from the decision to send it until every recipient is settled."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Sending(models.Model):
    """The sending of one letter: there is one a letter, whoever presses and however often.

    What is sent is written down when the sending begins (``LetterEdition``); editing the page after
    that changes the archive, never what is on its way.
    """

    class State(models.TextChoices):
        ASKED = "asked", _("waits for a second person's approval")
        SCHEDULED = "scheduled", _("waits for its time")
        MISSED = "missed", _("missed its time and waits for you")
        EXPANDING = "expanding", _("gathers its recipients")
        SENDING = "sending", _("is on its way")
        PAUSED = "paused", _("is paused")
        DONE = "done", _("has been sent")
        CANCELLED = "cancelled", _("was cancelled")

    class Policy(models.TextChoices):
        """What becomes of a mail of which nobody can know whether it arrived (docs: MAIL)."""

        AT_MOST_ONCE = "most", _("is not sent again: a newsletter")
        AT_LEAST_ONCE = "least", _("is sent again: an urgent notice")

    class Pause(models.TextChoices):
        """Why a sending stands still."""

        PERSON = "person", _("Somebody paused it.")
        REFUSED = "refused", _("Receivers refuse too many of the mails.")
        SENDER = "sender", _("A receiver does not accept our address as the sender.")
        COMPLAINTS = "complaints", _("Too many people marked the letter as unwanted.")
        UNPUBLISHED = "unpublished", _("The letter was taken off the site.")
        UNWRITTEN = "unwritten", _("The letter could not be written.")
        RESTORED = (
            "restored",
            _(
                "The network was restored from a backup: some people may have got the letter "
                "already, and going on would send it to them again."
            ),
        )

    letter = models.OneToOneField(
        "newsletters.NewsletterPage", on_delete=models.PROTECT, related_name="sending"
    )
    """The Finnish original."""
    region = models.ForeignKey("regions.Region", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=State.choices, default=State.SCHEDULED)
    policy = models.CharField(max_length=5, choices=Policy.choices, default=Policy.AT_MOST_ONCE)
    pause = models.CharField(max_length=12, choices=Pause.choices, blank=True)
    due_at = models.DateTimeField(default=timezone.now)
    since = models.DateTimeField(null=True)
    """Blocks that fill themselves take what was published after this: the letter before."""
    until = models.DateTimeField(null=True)
    """… and before this: when the sending began. The archive shows the same choice for good."""
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    expanded_to = models.BigIntegerField(default=0)
    """The last subscriber that has a delivery: where a broken-off expansion goes on."""
    total = models.PositiveIntegerField(default=0)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("sending of a letter")
        verbose_name_plural = _("sendings of letters")
        ordering = ["-due_at", "-pk"]
        indexes = [models.Index(fields=("state", "due_at"), name="sendings_by_state")]

    def __str__(self) -> str:
        return f"{self.letter_id}: {self.state}"


class LetterEdition(models.Model):
    """A letter as bytes, for one language and one audience, with gaps for what is a person's own.

    Made once; every worker sends the same. ``mime`` is a whole message (RFC 5322) in which NUL
    bytes stand around the names of gaps: ``newsletters.engine.mime``.
    """

    sending = models.ForeignKey(Sending, on_delete=models.CASCADE, related_name="editions")
    language = models.CharField(max_length=8)
    audience = models.ForeignKey("newsletters.Audience", on_delete=models.PROTECT, related_name="+")
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """What was public when the sending began: what is written anew is written from it."""
    mime = models.BinaryField()
    pages = models.JSONField(default=list)
    """Ids of the pages shown: when one of them is taken off the site, the edition is made anew."""
    is_stale = models.BooleanField(default=False)

    objects = RegionManager("sending__region")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("sending", "language", "audience"), name="one_edition_a_language"
            )
        ]

    def __str__(self) -> str:
        return f"{self.sending_id}: {self.language}, {self.audience_id}"
