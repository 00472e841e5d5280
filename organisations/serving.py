"""Where an association works, on what, and for whom: what the directory narrows by."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class Serving(models.Model):
    """The municipalities, themes and languages that an association serves, and when it meets."""

    municipalities = ParentalManyToManyField(
        "regions.Municipality",
        verbose_name=_("municipalities served"),
        related_name="organisations",
        help_text=_("The profile is shown on these municipalities' pages."),
    )
    themes = ParentalManyToManyField(
        "regions.Theme",
        verbose_name=_("themes"),
        related_name="organisations",
        blank=True,
        help_text=_("The association is found in the directory by these themes."),
    )
    languages = ArrayField(
        models.CharField(max_length=8, choices=settings.LANGUAGES),
        verbose_name=_("languages served"),
        default=list,
        blank=True,
        help_text=_("The languages in which one can take part, as codes. For example: fi, sv"),
    )
    online = models.BooleanField(
        _("on line or by telephone"),
        default=False,
        help_text=_("One can take part wherever one lives."),
    )
    meeting_times = models.CharField(
        _("meeting times"),
        max_length=200,
        blank=True,
        help_text=_("For example: Tuesdays 13.00–15.00 in the village hall"),
    )

    class Meta:
        abstract = True


SERVING_PANEL = MultiFieldPanel(
    [
        FieldPanel("municipalities"),
        FieldPanel("themes"),
        FieldPanel("languages"),
        FieldPanel("online"),
        FieldPanel("meeting_times"),
    ],
    heading=_("Where, what and for whom"),
)
