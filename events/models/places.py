"""Where an event is."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


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
        help_text=_("The page says so. Put the link to the meeting in the text."),
    )
    accessibility = models.CharField(
        _("accessibility of the place"),
        max_length=300,
        blank=True,
        help_text=_(
            "Entrance, toilet, induction loop, parking. For example: No steps, door 90 cm wide."
        ),
    )

    class Meta:
        abstract = True


PLACE_PANEL = MultiFieldPanel(
    [
        FieldPanel("municipality"),
        FieldPanel("venue"),
        FieldPanel("street"),
        FieldPanel("online"),
        FieldPanel("accessibility"),
    ],
    heading=_("Where"),
)
