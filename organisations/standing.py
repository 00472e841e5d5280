"""What an association is in the registers, what it belongs to, and whether it has ended."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from organisations.validators import validate_business_id, validate_register_number


class Standing(models.Model):
    """An association's registers, umbrella organisation, beginning and end."""

    business_id = models.CharField(
        _("business ID (Y-tunnus)"),
        max_length=9,
        blank=True,
        validators=[validate_business_id],
        help_text=_("Not every association has one. For example: 1234567-1"),
    )
    register_number = models.CharField(
        _("number in the Register of Associations"),
        max_length=9,
        blank=True,
        validators=[validate_register_number],
        help_text=_("Digits, with or without a dot. For example: 123.456"),
    )
    founded = models.PositiveSmallIntegerField(
        _("founded"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1700), MaxValueValidator(2100)],
        help_text=_("The year. For example: 1987"),
    )
    umbrella = models.ForeignKey(
        "self",
        verbose_name=_("umbrella organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="members",
        help_text=_("The organisation that this one belongs to, when it has a profile here."),
    )
    umbrella_name = models.CharField(
        _("umbrella organisation's name"),
        max_length=160,
        blank=True,
        help_text=_("When it has no profile here. For example: Finnish Heart Association"),
    )
    successor = models.ForeignKey(
        "self",
        verbose_name=_("who goes on with the work"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="predecessors",
        help_text=_("For an association that has ended or merged into another."),
    )
    ended_on = models.DateField(
        _("has ended"),
        null=True,
        blank=True,
        help_text=_(
            "The profile then leaves the directory's lists and says that the association has "
            "ended. For example: 31.12.2025"
        ),
    )

    class Meta:
        abstract = True

    @property
    def umbrella_title(self) -> str:
        """The umbrella organisation's name, wherever it is kept."""
        return self.umbrella.title if self.umbrella else self.umbrella_name


STANDING_PANEL = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("business_id"), FieldPanel("register_number")]),
        FieldPanel("umbrella"),
        FieldPanel("umbrella_name"),
        FieldRowPanel([FieldPanel("founded"), FieldPanel("ended_on")]),
        FieldPanel("successor"),
    ],
    heading=_("Registers, beginnings and ends"),
)
