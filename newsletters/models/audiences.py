"""The lists of a region: who a letter can be written to, and why we may write to them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Audience(models.Model):
    """One list of a region. Every region begins with three; it may open others of its own.

    ``purpose`` is the text that a person says yes to: it is copied into the log of consents, word
    by word, each time that somebody does.
    """

    class Kind(models.TextChoices):
        ASSOCIATIONS = "associations", _("Associations")
        OFFICIALS = "officials", _("Municipal officials")
        RESIDENTS = "residents", _("Residents")
        OWN = "own", _("A list of our own")

    class Basis(models.TextChoices):
        """Why the region may write: the Act on Electronic Communications Services (917/2014), 200
        § (natural persons: consent) and 202 § (in their duties: until they object)."""

        CONSENT = "consent", _("The person has asked for it")
        DUTIES = "duties", _("It concerns the person's work or office")

    region = models.ForeignKey("regions.Region", on_delete=models.PROTECT, related_name="audiences")
    kind = models.CharField(_("audience"), max_length=16, choices=Kind.choices)
    key = models.SlugField(_("short name"), max_length=40)
    """What a letter's own openings and public addresses name it by; never changes."""
    names = models.JSONField(_("name"), default=dict, blank=True)
    """{"fi": "Järjestöille"}: the region's own name; the kind's name where there is none."""
    purposes = models.JSONField(_("purpose"), default=dict, blank=True)
    """{"fi": "Kerran kuussa …"}: what one gets, and how often."""
    basis = models.CharField(
        _("legal basis"), max_length=10, choices=Basis.choices, default=Basis.CONSENT
    )
    basis_note = models.TextField(_("note on the legal basis"), blank=True)
    is_open = models.BooleanField(_("anybody may subscribe on the site"), default=True)
    is_archived = models.BooleanField(_("its letters stand in the archive"), default=True)
    """False keeps its letters out of the archive, the feed and search engines; whoever got one can
    still open it on the web."""
    is_active = models.BooleanField(_("in use"), default=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")
        ordering = ["region", "pk"]
        constraints = [
            models.UniqueConstraint(fields=("region", "key"), name="one_audience_a_key"),
            models.UniqueConstraint(
                fields=("region", "kind"),
                condition=~models.Q(kind="own"),
                name="one_audience_a_kind",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """In the active language, else the region's Finnish name, else the kind's."""
        return self.name_in(get_language() or "fi")

    def name_in(self, language: str) -> str:
        """Its name in a language."""
        named = self.names.get(language) or self.names.get("fi")
        return named or str(self.get_kind_display())

    def purpose_in(self, language: str) -> str:
        """What a person says yes to, in a language; Finnish where that is not written."""
        return self.purposes.get(language) or self.purposes.get("fi") or ""
