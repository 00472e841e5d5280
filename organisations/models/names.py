"""Other names that an association has or has had: people search by the name that they remember."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class OrganisationName(Orderable):
    """A name beside the page's title, with the years in which it was used.

    Names are kept on the Finnish page and copied to its translations, as the other facts are.
    """

    class Kind(models.TextChoices):
        FORMER = "former", _("former name")
        SHORT = "short", _("short name")
        PARALLEL = "parallel", _("name in another language")
        SPOKEN = "spoken", _("what people call it")

    organisation = ParentalKey(
        "organisations.OrganisationPage", on_delete=models.CASCADE, related_name="names"
    )
    name = models.CharField(
        _("name"), max_length=255, help_text=_("For example: Sotkamo Heart Patients’ Association")
    )
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=Kind.choices,
        default=Kind.FORMER,
        help_text=_("The page shows former names with their years; all names are searched."),
    )
    used_from = models.PositiveSmallIntegerField(
        _("from the year"), null=True, blank=True, help_text=_("For example: 1962")
    )
    used_to = models.PositiveSmallIntegerField(
        _("to the year"), null=True, blank=True, help_text=_("For example: 2004")
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("used_from"), FieldPanel("used_to")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("other name")
        verbose_name_plural = _("other names")

    def __str__(self) -> str:
        return self.name

    @classmethod
    def told_of(cls, organisation: Any) -> models.QuerySet[Any]:
        """The names of an association in their order, each as the fields of a row."""
        told = JSONObject(name="name", kind="kind", used_from="used_from", used_to="used_to")
        rows = cls._default_manager.filter(organisation=organisation).order_by("sort_order")
        return rows.values(told=told)

    def clean(self) -> None:
        """Refuse a name that ended before it began."""
        super().clean()
        if self.used_from and self.used_to and self.used_to < self.used_from:
            raise ValidationError(
                {"used_to": _("The name cannot have ended before it began: check the years.")}
            )
