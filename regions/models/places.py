"""Municipalities: reference data of Statistics Finland and the National Land Survey."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.naming import NamedInLanguages
from regions.models.regions import Region


class Municipality(NamedInLanguages):
    """One of Finland's 308 municipalities (2026), with its Finnish case forms and outline."""

    code = models.CharField(_("code"), max_length=3, unique=True)
    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="municipalities")
    name_smn = models.CharField(_("name in Inari Sámi"), max_length=120, blank=True)
    name_sms = models.CharField(_("name in Skolt Sámi"), max_length=120, blank=True)
    slug = models.SlugField(_("address name"), unique=True)
    slug_sv = models.SlugField(blank=True)
    fi_genitive = models.CharField(max_length=120)
    fi_in = models.CharField(max_length=120)
    fi_from = models.CharField(max_length=120)
    fi_to = models.CharField(max_length=120)
    official_languages = ArrayField(models.CharField(max_length=3), default=list)
    sami_homeland = models.BooleanField(_("in the Sámi homeland"), default=False)
    subregion_code = models.CharField(max_length=3, blank=True)
    wellbeing_county_code = models.CharField(max_length=2, blank=True)
    latitude = models.FloatField()
    longitude = models.FloatField()
    population = models.PositiveIntegerField(_("population"), help_text="31.12.2022, THL Sotkanet.")
    land_area_km2 = models.FloatField()
    outline = models.TextField(blank=True, help_text="SVG path on its region's map.")
    sort_key = models.CharField(max_length=240, db_index=True)

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["sort_key"]

    @property
    def sami_names(self) -> list[tuple[str, str]]:
        """The names that the municipality has in Sámi languages, each with its language's code."""
        names = ((code, getattr(self, f"name_{code}")) for code in ("se", "smn", "sms"))
        return [(code, name) for code, name in names if name]
