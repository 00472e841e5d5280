"""What a region's own people may set: contacts, the letters' sender, and the look."""

from __future__ import annotations

from typing import Any

from django.core.validators import MaxValueValidator, RegexValidator
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from network.page_form import SettingsForm
from regions.look_inputs import HueSlider, OwnColourInput
from regions.models.activity import Deed
from regions.own_colour import CODE, hue_of, is_readable, least_contrast, nearest_readable


class Motif(models.TextChoices):
    """The drawing behind a site's front page."""

    FELLS = "fells", _("Fells")
    FOREST = "forest", _("Forest")
    LAKE = "lake", _("Lake")
    FIELDS = "fields", _("Farmland")
    SEA = "sea", _("Sea")
    NETWORK = "network", _("Network")


_HUE_HELP = _("By its place in the rainbow. For example: 145 is green, 250 is blue.")


class RegionSettingsForm(SettingsForm):
    """The form of a region's settings; that it was saved with changes is written down."""

    class Meta:
        widgets = {
            "hue": HueSlider,
            "accent_hue": HueSlider,
            "own_colour": OwnColourInput,
        }

    def clean(self) -> dict[str, Any]:
        """Refuse an own colour in which words cannot be read, and offer the nearest that can."""
        told: dict[str, Any] = super().clean()
        code, accent_hue = told.get("own_colour"), told.get("accent_hue")
        is_code = CODE.fullmatch(code or "") and accent_hue is not None
        if is_code and not is_readable(code, accent_hue):
            self.fields["own_colour"].widget.nearest = nearest_readable(code, accent_hue)
            figure = number_format(least_contrast(code, accent_hue), 1)
            refused = _("Too pale to read: its contrast is %(figure)s, and words need 4.5.")
            self.add_error("own_colour", refused % {"figure": figure})
        return told

    def save(self, commit: bool = True) -> Any:
        saved = super().save(commit)
        if commit and self.changed_data:
            from regions.activity import record  # noqa: PLC0415 — it reads the models

            changed = {"fields": list(self.changed_data)}
            record(saved.site.region, self.for_user, Deed.CHANGED_SETTINGS, data=changed)
        return saved


@register_setting(icon="site")
class RegionSettings(BaseSiteSetting):
    """Settings of one region's site, granted per site and never as a model permission.

    A colour is a hue only; lightness belongs to the design, so every choice stays readable. A
    region's own colour is taken as it is, when words can be read in it.
    """

    contact_email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Where people write to you. For example: info@example.org"),
    )
    contact_phone = models.CharField(
        _("telephone"), max_length=40, blank=True, help_text=_("For example: 040 123 4567")
    )
    postal_address = models.CharField(
        _("postal address"),
        max_length=200,
        blank=True,
        help_text=_("For example: Kauppakatu 4, 87100 Kajaani"),
    )
    sender_name = models.CharField(
        _("sender's name"),
        max_length=80,
        blank=True,
        help_text=_("Who the letters come from. For example: Kainuu Associations"),
    )
    sender_address = models.EmailField(
        _("sender's address"),
        blank=True,
        help_text=_("Answers to letters come here. For example: letters@example.org"),
    )
    letters_from = models.EmailField(
        _("address that letters come from"),
        blank=True,
        help_text=_(
            "Only when your own domain allows it; empty = the network's. For example: "
            "kirje@example.org"
        ),
    )
    letters_need_second = models.BooleanField(
        _("another person approves each letter before it is sent"),
        default=False,
        help_text=_("One asks, another sends. For example: the officer and the manager."),
    )
    hue = models.PositiveSmallIntegerField(
        _("colour"), default=200, validators=[MaxValueValidator(359)], help_text=_HUE_HELP
    )
    own_colour = models.CharField(
        _("your own colour"),
        max_length=7,
        blank=True,
        validators=[
            RegexValidator(
                rf"^{CODE.pattern}$", _("A colour's code is # and six signs. For example: #1d5c4a")
            )
        ],
        help_text=_(
            "Its code, if your organisation has one; links and buttons are drawn in it. Empty = "
            "from the colour above. For example: #1d5c4a"
        ),
    )
    accent_hue = models.PositiveSmallIntegerField(
        _("second colour"), default=60, validators=[MaxValueValidator(359)], help_text=_HUE_HELP
    )
    motif = models.CharField(
        _("drawing"),
        max_length=20,
        choices=Motif.choices,
        default=Motif.NETWORK,
        help_text=_("Stands behind the front page's heading and at the foot of every page."),
    )

    base_form_class = RegionSettingsForm

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
                FieldPanel("postal_address"),
            ],
            heading=_("Contacts shown at the foot of every page"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("sender_name"),
                FieldPanel("sender_address"),
                FieldPanel("letters_from"),
                FieldPanel("letters_need_second"),
            ],
            heading=_("Letters"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("hue"), FieldPanel("accent_hue")]),
                FieldPanel("own_colour"),
                FieldPanel("motif"),
                HelpPanel(template="regions/admin/look.html"),
            ],
            heading=_("Look"),
        ),
    ]

    class Meta:
        verbose_name = verbose_name_plural = _("Site's contacts and look")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """What is not drawn in the own colour itself is drawn in its hue."""
        if self.own_colour:
            self.hue = hue_of(self.own_colour)
        super().save(*args, **kwargs)
