"""The timeline of an event: what is done when, and who has been invited."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.occasions import Occasion
from regions.scoping import RegionManager

NINE = dt.time(9, 0)
INVITATION_KEPT_FOR = dt.timedelta(days=30)


class Step(models.Model):
    """One thing to do for an event, so many days from it.

    ``due_at`` follows the event's date as long as the step waits. A step that is held waits for a
    person: programs do not do late what people expect on a day of its own.
    """

    class Action(models.TextChoices):
        INVITE = "invite", _("Invitations to the associations")
        NOTICE = "notice", _("Public notice")
        REMIND = "remind", _("Reminder to those who are coming")
        SURVEY = "survey", _("Feedback survey")
        SURVEY_NUDGE = "survey_nudge", _("Second word about the survey")
        MEMO = "memo", _("Memo to those who came")

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        DONE = "done", _("done")
        SKIPPED = "skipped", _("skipped")
        FAILED = "failed", _("did not succeed")

    class Hold(models.TextChoices):
        PAST = "past", _("Its day had passed when the timeline was made or the event was moved.")
        LATE = "late", _("It could not be done on its day.")
        CLOSE = "close", _("The event is less than two days away.")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="steps")
    action = models.CharField(max_length=12, choices=Action.choices)
    offset_days = models.SmallIntegerField()
    """From the Finnish day on which the event begins; -14 is two weeks before it."""
    at = models.TimeField(default=NINE)
    """Finnish time."""
    due_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    held = models.CharField(max_length=6, choices=Hold.choices, blank=True)
    """Why a person has to decide; empty = it is done by itself."""
    done_at = models.DateTimeField(null=True)
    result = models.CharField(max_length=300, blank=True)
    """What came of it, in a sentence."""

    objects = RegionManager()

    class Meta:
        verbose_name = _("step of a timeline")
        verbose_name_plural = _("steps of timelines")
        ordering = ["due_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=("occasion", "action"), name="one_step_an_action")
        ]
        indexes = [
            models.Index(
                fields=["due_at"],
                condition=models.Q(state="waiting", held=""),
                name="steps_that_run_by_themselves",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()}: {self.get_state_display()}"

    @property
    def needs_decision(self) -> bool:
        """True for a step that waits for a person."""
        return self.state == self.State.WAITING and bool(self.held)


class Invitation(models.Model):
    """One association's invitation to one event; without an address it is a call to make.

    Personal data: the association's address and number as they were, which may be a person's, and
    who called; kept to invite and to phone those who were not reached. ``evenings.tasks.
    purge_invitations`` deletes the row 30 days after the event.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="invitations")
    organisation = models.ForeignKey(
        "organisations.OrganisationPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    key = models.UUIDField()
    """The association's translation key: one invitation each, also when its page is made anew."""
    name = models.CharField(max_length=255)
    email = models.EmailField(blank=True)
    """Empty = no address was known."""
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    created_at = models.DateTimeField(default=timezone.now)
    phoned_at = models.DateTimeField(null=True)
    phoned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    note = models.CharField(max_length=300, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("invitation of an association")
        verbose_name_plural = _("invitations of associations")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=("occasion", "key"), name="one_invitation_each")
        ]

    def __str__(self) -> str:
        return self.name
