"""Where an event is."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel


class Place(models.Model):
    """The place of an event: somewhere, on line, or both."""

    municipality = models.ForeignKey(
        "regions.Municipality",
        verbose_name=_("municipality"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
        help_text=_("Empty for an event that is only on line."),
    )
    venue = models.CharField(
        _("place"), max_length=120, blank=True, help_text=_("For example: Library, meeting room 2")
    )
    street = models.CharField(
        _("street address"),
        max_length=120,
        blank=True,
        help_text=_("The municipality is added by itself. For example: Kauppakatu 4"),
    )
    online = models.BooleanField(
        _("one can take part on line"),
        default=False,
        help_text=_("The page says so, and how to get there."),
    )
    online_url = models.URLField(
        _("link to the meeting"),
        blank=True,
        help_text=_(
            "Shown to everybody on the page. Leave it empty if only those who have registered get "
            "it. For example: https://meet.example.org/evening"
        ),
    )
    room_size = models.PositiveIntegerField(
        _("room for"),
        null=True,
        blank=True,
        help_text=_(
            "How many people the room holds. You are warned when more are expected; people can "
            "still register. For example: 40"
        ),
    )
    step_free = models.BooleanField(
        _("step-free"), default=False, help_text=_("One gets in and to the room without steps.")
    )
    accessible_toilet = models.BooleanField(
        _("accessible toilet"), default=False, help_text=_("Big enough for a wheelchair.")
    )
    induction_loop = models.BooleanField(
        _("induction loop"), default=False, help_text=_("For those who use a hearing aid.")
    )
    accessible_parking = models.BooleanField(
        _("accessible parking"),
        default=False,
        help_text=_("A parking place for a permit holder near the door."),
    )
    accessibility = models.CharField(
        _("more about access"),
        max_length=300,
        blank=True,
        help_text=_(
            "What one should know beforehand. For example: The door is 90 cm wide, ring the bell."
        ),
    )

    class Meta:
        abstract = True


PLACE_FACTS = (
    "municipality",
    "street",
    "online",
    "online_url",
    "room_size",
    "step_free",
    "accessible_toilet",
    "induction_loop",
    "accessible_parking",
)
"""What a translation takes from its original."""

PLACE_PANEL = MultiFieldPanel(
    [
        FieldPanel("municipality"),
        FieldPanel("venue"),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("online"), FieldPanel("online_url")]),
        FieldPanel("room_size"),
        FieldRowPanel([FieldPanel("step_free"), FieldPanel("accessible_toilet")]),
        FieldRowPanel([FieldPanel("induction_loop"), FieldPanel("accessible_parking")]),
        FieldPanel("accessibility"),
    ],
    heading=_("Where"),
)
