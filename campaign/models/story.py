"""What a story's language versions have in common."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


def new_nonce() -> str:
    """128 random bits; a link that carries an older one is dead."""
    return secrets.token_urlsafe(16)


class Story(models.Model):
    """One story, whatever the languages of its pages.

    ``key`` is the translation key of its pages (``VideoStoryPage``). Kept as they are by
    ``campaign.services.stories``; consents, sharing and submissions hang on it.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    key = models.UUIDField(unique=True)
    title = models.CharField(max_length=255)
    campaign_key = models.SlugField(blank=True)
    video = models.ForeignKey(
        "campaign.Video", null=True, on_delete=models.SET_NULL, related_name="stories"
    )
    first_public_at = models.DateTimeField(null=True)
    taken_down_at = models.DateTimeField(null=True)
    """A consent was withdrawn or ran out: no page of it can be published any more."""

    objects = RegionManager()
    everywhere = models.Manager()
    """For what the public sees: whether a story is lifted or offered is no region's secret."""

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        ordering = ["-pk"]
        default_manager_name = "objects"

    def __str__(self) -> str:
        return self.title


class StoryShare(models.Model):
    """A story that one region lifts to the nation, offers to another region, or wants in a letter.

    ``region`` is where the story comes from, ``to_region`` where it goes: the hub for a lift, the
    own region (or the hub) for a letter. Both see the row.
    """

    class Kind(models.TextChoices):
        LIFT = "lift", _("lifted to the nation")
        OFFER = "offer", _("offered to a region")
        LETTER = "letter", _("into the next letter")

    class State(models.TextChoices):
        PROPOSED = "proposed", _("waits for an answer")
        SHOWN = "shown", _("is shown")
        DECLINED = "declined", _("declined")
        ENDED = "ended", _("taken back")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    to_region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="shares")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PROPOSED)
    reason = models.CharField(max_length=300)
    answer = models.CharField(max_length=300, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    letter_key = models.UUIDField(null=True)
    """The translation key of the letter that it went into."""
    created_at = models.DateTimeField(auto_now_add=True)
    answered_at = models.DateTimeField(null=True)

    objects = RegionManager("region", "to_region")
    everywhere = models.Manager()
    """For what the public sees."""

    class Meta:
        verbose_name = _("shared story")
        verbose_name_plural = _("shared stories")
        ordering = ["-created_at", "-pk"]
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(
                fields=["story", "to_region", "kind"],
                condition=models.Q(state__in=("proposed", "shown", "declined")),
                name="one_share_of_a_kind",
            )
        ]

    def __str__(self) -> str:
        return f"{self.story_id} → {self.to_region_id}: {self.kind}"


class DeclinedLift(models.Model):
    """A region does not show a story that was lifted to the nation."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    story_key = models.UUIDField()
    reason = models.CharField(max_length=300, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = RegionManager()
    everywhere = models.Manager()
    """For what the public sees, and for where a story is shown."""

    class Meta:
        verbose_name = _("declined story")
        verbose_name_plural = _("declined stories")
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["region", "story_key"], name="declined_once")
        ]

    def __str__(self) -> str:
        return f"{self.region_id}: {self.story_key}"
