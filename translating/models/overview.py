"""What the overview of translations keeps: originals, rules, duties and notices."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Original(models.Model):
    """What is known of a published Finnish page: when it last changed, and how long it is.

    Publishing a page anew without changing it makes no translation outdated, which Wagtail's own
    times do not tell apart.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="translated_original"
    )
    published_at = models.DateTimeField(null=True)
    """The publishing that the row tells of; where the page has another, it is out of date."""
    changed_at = models.DateTimeField(null=True)
    """When the page was last published with changes."""
    words = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=64)

    objects = RegionManager()

    class Meta:
        verbose_name = _("original")
        verbose_name_plural = _("originals")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.words}"


class CoreLanguage(models.Model):
    """The region's own rule: its core pages must be there in this language."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)

    objects = RegionManager()

    class Meta:
        verbose_name = _("language of the core pages")
        verbose_name_plural = _("languages of the core pages")
        constraints = [
            models.UniqueConstraint(fields=("region", "language"), name="one_core_rule_a_language")
        ]

    def __str__(self) -> str:
        return f"{self.region_id}: {self.language}"


class LanguageDuty(models.Model):
    """Who of the region's staff answers for a language; for Finnish, for the originals."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    objects = RegionManager()

    class Meta:
        verbose_name = _("person responsible for a language")
        verbose_name_plural = _("people responsible for languages")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "language"), name="one_responsible_a_language"
            )
        ]

    def __str__(self) -> str:
        return f"{self.region_id} {self.language}: {self.person_id}"


class TranslationNotice(models.Model):
    """Something that a person will be told of in her next mail; kept 30 days after that."""

    class Kind(models.TextChoices):
        CHANGED = "changed", _("an original has changed")
        LANDED = "landed", _("a translation has been published")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    """The translation: what there is to work on, or to look at."""
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    happened_at = models.DateTimeField(default=timezone.now)
    mailed_on = models.DateField(null=True)
    """The day whose mail tells it."""

    objects = RegionManager()

    class Meta:
        verbose_name = _("notice about a translation")
        verbose_name_plural = _("notices about translations")
        ordering = ["happened_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=("person", "kind", "page"),
                condition=models.Q(mailed_on=None),
                name="one_notice_until_it_is_told",
            )
        ]
        indexes = [models.Index(fields=["person", "mailed_on"], name="notices_of_a_day")]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind} {self.page_id}"
