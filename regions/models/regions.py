"""A region: a cheap view over one shared record set."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Site

from regions.models.naming import NamedInLanguages
from regions.roles import RoleKey

HUB_SLUG = "verkosto"


class RoomKey(models.TextChoices):
    """The rooms that a region can switch on and off."""

    MUNICIPALITIES = "municipalities", _("Municipalities")
    ORGANISATIONS = "organisations", _("Associations")
    NEWS = "news", _("News")
    EVENTS = "events", _("Events")
    CAMPAIGN = "campaign", _("Campaigns")
    PRACTICES = "practices", _("Good practices")
    NEWSLETTERS = "newsletters", _("Newsletters")


class RegionQuerySet(models.QuerySet["Region"]):
    """The questions that are asked of regions."""

    def open(self) -> RegionQuerySet:
        """Regions that have a site, the national hub included."""
        return self.filter(site__isnull=False)

    def regional(self) -> RegionQuerySet:
        """All but the national hub."""
        return self.exclude(slug=HUB_SLUG)


class Region(NamedInLanguages):
    """One of Finland's 19 regions (maakunta), or the national hub.

    All of them exist as reference data; ``regions.services.provision_region`` gives one its site.
    The inflected Finnish names serve sentences such as "järjestöt Kainuussa".
    """

    code = models.CharField(_("code"), max_length=2, unique=True)
    slug = models.SlugField(_("address name"), unique=True)
    fi_genitive = models.CharField(max_length=120, blank=True)
    fi_in = models.CharField(max_length=120, blank=True)
    fi_from = models.CharField(max_length=120, blank=True)
    fi_to = models.CharField(max_length=120, blank=True)
    site = models.OneToOneField(
        Site, null=True, blank=True, on_delete=models.SET_NULL, related_name="region"
    )
    collection = models.OneToOneField(
        Collection, null=True, blank=True, on_delete=models.SET_NULL, related_name="region"
    )
    languages = ArrayField(
        models.CharField(max_length=8, choices=settings.LANGUAGES),
        verbose_name=_("languages"),
        default=list,
        blank=True,
        help_text=_("In the order of the language menu; Finnish first."),
    )
    rooms = ArrayField(
        models.CharField(max_length=20, choices=RoomKey.choices),
        verbose_name=_("rooms"),
        default=list,
        blank=True,
        help_text=_("What the region's site has."),
    )
    map_view_box = models.CharField(max_length=40, blank=True)
    outline = models.TextField(blank=True, help_text="SVG path on the map of Finland.")

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["code"]

    @property
    def open_site(self) -> Site:
        """The site of an open region; raises ``ValueError`` for one that has none."""
        if self.site is None:
            raise ValueError(f"{self.name_fi} has no site yet: provision_region opens one.")
        return self.site

    def search_names(self, language: str) -> list[str]:
        """The region's names; the hub's name would find everything."""
        return [] if self.is_hub else super().search_names(language)

    @property
    def is_hub(self) -> bool:
        """True for the national site, which has no municipalities of its own."""
        return self.slug == HUB_SLUG


class RegionRole(models.Model):
    """Ties a group of people to a region and a role of ``roles.py``."""

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=20, choices=RoleKey.choices)
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="region_role")

    class Meta:
        verbose_name = _("region's role")
        verbose_name_plural = _("regions' roles")
        constraints = [
            models.UniqueConstraint(fields=("region", "role"), name="one_group_per_region_role")
        ]

    def __str__(self) -> str:
        return f"{self.region}: {self.get_role_display()}"
