"""How one registers for an event."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField

from events.blocks import QuestionStream


class Registering(models.Model):
    """The ways to register, the seats, and what is asked."""

    class Way(models.TextChoices):
        NONE = "none", _("No registration: just come")
        HERE = "here", _("With the form on this site")
        EMAIL = "email", _("By e-mail")
        ELSEWHERE = "elsewhere", _("On another site")

    registration = models.CharField(
        _("registration"),
        max_length=10,
        choices=Way.choices,
        default=Way.NONE,
        help_text=_("With our own form people can also change and cancel by themselves."),
    )
    registration_email = models.EmailField(
        _("registrations to"),
        blank=True,
        help_text=_("People register by writing here. For example: events@example.org"),
    )
    registration_url = models.URLField(
        _("address of the other site"),
        blank=True,
        help_text=_("Where people register. For example: https://www.example.org/register"),
    )
    capacity = models.PositiveIntegerField(
        _("seats"),
        null=True,
        blank=True,
        help_text=_(
            "When they are full, the form offers the waiting list. Leave it empty if everybody "
            "may register. For example: 30"
        ),
    )
    registration_ends_at = models.DateTimeField(
        _("registration ends"),
        null=True,
        blank=True,
        help_text=_("Empty = when the event begins. For example: 20.11.2026 12.00"),
    )
    largest_party = models.PositiveSmallIntegerField(
        _("people in one registration"),
        default=5,
        help_text=_("How many one person may register at once. For example: 5"),
    )
    asks_diet = models.BooleanField(
        _("ask about diet"),
        default=False,
        help_text=_("Only when something is served. Deleted three days after the event."),
    )
    asks_access = models.BooleanField(
        _("ask what people need to take part"),
        default=False,
        help_text=_("A wheelchair, an interpreter. Deleted three days after the event."),
    )
    questions = StreamField(
        QuestionStream(),
        verbose_name=_("questions of your own"),
        blank=True,
        help_text=_("Ask only what you need. For example: Which workshop do you choose?"),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse a way without its address, and a party of nobody, next to the fields."""
        super().clean()
        mistakes = {}
        if self.registration == self.Way.EMAIL and not self.registration_email:
            mistakes["registration_email"] = _("Write the address that people register to.")
        if self.registration == self.Way.ELSEWHERE and not self.registration_url:
            mistakes["registration_url"] = _("Write the address where people register.")
        if self.largest_party is not None and not 1 <= self.largest_party <= _MOST_AT_ONCE:
            mistakes["largest_party"] = _("Write a number from 1 to 50.")
        if self.capacity == 0:
            mistakes["capacity"] = _("An event without a seat has nobody. Leave it empty instead.")
        if mistakes:
            raise ValidationError(mistakes)


_MOST_AT_ONCE = 50

REGISTERING_FACTS = (
    "registration",
    "registration_email",
    "registration_url",
    "capacity",
    "registration_ends_at",
    "largest_party",
    "asks_diet",
    "asks_access",
)
"""What a translation takes from its original."""

REGISTERING_PANEL = MultiFieldPanel(
    [
        FieldPanel("registration"),
        FieldRowPanel([FieldPanel("registration_email"), FieldPanel("registration_url")]),
        FieldRowPanel([FieldPanel("capacity"), FieldPanel("largest_party")]),
        FieldPanel("registration_ends_at"),
        FieldRowPanel([FieldPanel("asks_diet"), FieldPanel("asks_access")]),
        FieldPanel("questions"),
    ],
    heading=_("Registration"),
)
