"""Where a region's changes are told to, and what was told."""

from __future__ import annotations

import datetime as dt
import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.links.reaching import Answer
from regions.scoping import RegionManager

KEPT_FOR = dt.timedelta(days=30)
OLD_SECRET_LASTS = dt.timedelta(hours=24)
MOST_TARGETS = 10
"""Of a region: each costs a request for every page that is published."""


class Topic(models.TextChoices):
    """What is told of."""

    ORGANIZATION = "organization", _("Associations")
    NEWS = "news", _("News")
    EVENT = "event", _("Events")
    STORY = "story", _("Stories")


ACTIONS = {
    "published": _("published"),
    "unpublished": _("taken off the site"),
    "moved": _("moved"),
}
"""What has happened to a page, by the end of a message's type."""


class Target(models.Model):
    """An address of another service. No personal data: the secret is the service's."""

    class Reason(models.TextChoices):
        """Why nothing is sent."""

        PERSON = "person", _("paused by one of you")
        FAILING = "failing", _("paused after a day of failures")
        GONE = "gone", _("the other service has said that it wants no more (410)")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    url = models.CharField(_("address"), max_length=500)
    topics = ArrayField(
        models.CharField(max_length=16, choices=Topic.choices), verbose_name=_("what is told of")
    )
    sealed_secret = models.TextField()
    sealed_old_secret = models.TextField(blank=True)
    old_secret_until = models.DateTimeField(null=True)
    paused_at = models.DateTimeField(null=True)
    paused_because = models.CharField(max_length=8, choices=Reason.choices, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=("region", "url"), name="one_webhook_an_address")
        ]

    def __str__(self) -> str:
        return self.url

    @property
    def topic_names(self) -> list[str]:
        """What is told of, in words."""
        return [str(Topic(one).label) for one in self.topics]


class Message(models.Model):
    """One thing told to one target; the log of what was sent. No personal data.

    ``tasks.purge_messages`` deletes it after 30 days.
    """

    class State(models.TextChoices):
        """How far it has come."""

        WAITING = "waiting", _("waiting")
        TAKEN = "taken", _("arrived")
        FAILED = "failed", _("did not arrive")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    target = models.ForeignKey(Target, on_delete=models.CASCADE, related_name="messages")
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    """The same in every attempt (webhook-id): the other service knows what it has already."""
    type = models.CharField(max_length=40)
    body = models.JSONField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(default=timezone.now)
    status = models.PositiveSmallIntegerField(null=True)
    """What the other service answered last; 0 when it did not."""
    why = models.CharField(max_length=10, blank=True)
    """A ``network.links.reaching.Answer``, when there was no answer."""
    created_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("message to a webhook")
        verbose_name_plural = _("messages to webhooks")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(
                fields=["next_at"], name="webhooks_due", condition=models.Q(state="waiting")
            ),
            models.Index(fields=["target", "-created_at"], name="webhooks_log"),
        ]

    def __str__(self) -> str:
        return f"{self.type} {self.key}"

    @property
    def about(self) -> str:
        """What happened, in words; the other service knows it by ``type``."""
        topic, _dot, action = self.type.partition(".")
        if topic not in Topic.values:
            return gettext("Test message")
        return f"{Topic(topic).label}: {ACTIONS.get(action, action)}"

    @property
    def told(self) -> str:
        """What came of the last attempt, in words; empty before the first."""
        if self.status is None:
            return ""
        gaps = {"status": self.status, "count": self.attempts}
        if self.status:
            return gettext("attempt %(count)s: the service answered %(status)s") % gaps
        if self.why == Answer.INNER:
            return gettext("attempt %(count)s: the address leads into a private network") % gaps
        return gettext("attempt %(count)s: no answer") % gaps
