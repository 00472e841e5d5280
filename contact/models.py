"""Who may be written to or called about what, as a region shows it."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

SHOWN_AT_MOST = dt.timedelta(days=730)
KEPT_AFTER = dt.timedelta(days=30)
"""A contact that nobody has renewed is shown no more, and deleted so many days later."""
SPOKEN = (
    *settings.LANGUAGES,
    ("fse", "Suomalainen viittomakieli"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("ar", "العربية"),
)
"""Languages that somebody may be spoken to in, each by its own name."""


def in_a_year() -> dt.date:
    """Until when a new contact is shown, unless another day is chosen."""
    return timezone.localdate() + dt.timedelta(days=365)


class ContactPerson(models.Model):
    """A role that people may turn to, and who has it if she wants to be named.

    Personal data: name, e-mail address, telephone number and picture of somebody who works for the
    region, shown with her consent until ``shown_until``; ``contact.tasks.forget_contacts`` deletes
    the row 30 days after it, and an editor at once when she withdraws the consent.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    role = models.JSONField(default=dict)
    """By language: ``{"fi": "Viestintä", …}``; Finnish is always there."""
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    languages = ArrayField(models.CharField(max_length=8, choices=SPOKEN), default=list)
    municipalities = models.ManyToManyField("regions.Municipality", blank=True, related_name="+")
    """Whose people the role serves; none = the whole region."""
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    agreed_on = models.DateField(null=True)
    """When the person agreed to be shown; None where the role stands for nobody."""
    shown_until = models.DateField(default=in_a_year)
    position = models.PositiveSmallIntegerField(default=0)

    objects = RegionManager()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return str(self.role.get(settings.LANGUAGE_CODE, ""))

    def role_in(self, language: str) -> tuple[str, str]:
        """The role in a language, and "fi" where only Finnish has it."""
        own = self.role.get(language, "")
        return (own, "") if own else (str(self), "" if language == "fi" else "fi")

    @property
    def spoken(self) -> list[tuple[str, str]]:
        """Languages by code and own name."""
        names = dict(SPOKEN)
        return [(code, names[code]) for code in self.languages if code in names]
