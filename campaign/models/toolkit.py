"""The toolkit of a campaign: materials with versions, and who wants to know of the next one."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from campaign.models.story import new_nonce
from campaign.models.videos import private_files
from regions.scoping import RegionManager


class Material(models.Model):
    """One material in one language: a poster, a text to copy, a logo, a template.

    Of a campaign (``campaign_key``) and a region; those of the hub are shown on every region's
    page. ``key`` is the same in all languages.
    """

    class Kind(models.TextChoices):
        GUIDE = "guide", _("Guide")
        TEXT = "text", _("Text to copy")
        LOGO = "logo", _("Logo")
        PICTURE = "picture", _("Picture")
        POSTER = "poster", _("Poster")
        TEMPLATE = "template", _("Template")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    campaign_key = models.SlugField()
    key = models.UUIDField(default=uuid.uuid4)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    name = models.CharField(_("name"), max_length=120)
    purpose = models.CharField(_("what it is for"), max_length=300, blank=True)
    order = models.PositiveSmallIntegerField(default=0)
    archived_at = models.DateTimeField(null=True, blank=True)
    """No longer offered."""

    objects = RegionManager()
    everywhere = models.Manager()
    """For the public: the hub's materials are shown on every site."""

    class Meta:
        verbose_name = _("material")
        verbose_name_plural = _("materials")
        ordering = ["order", "name", "pk"]
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["key", "language"], name="one_material_a_language")
        ]

    def __str__(self) -> str:
        return self.name


class VersionManager(RegionManager):
    """Versions of the materials in scope; takes nothing, as ``material.versions`` needs it."""

    def __init__(self) -> None:
        super().__init__("material__region")


class MaterialVersion(models.Model):
    """One version of a material; the latest is offered, the others stay by their number."""

    material = models.ForeignKey(Material, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    file = models.FileField(upload_to="materials", storage=private_files, blank=True)
    text = models.TextField(_("text"), blank=True)
    """For a text to copy; then there need not be a file."""
    size = models.PositiveBigIntegerField(default=0)
    """Bytes of the file."""
    changes = models.CharField(_("what has changed"), max_length=300, blank=True)
    downloads = models.PositiveIntegerField(default=0)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    objects = VersionManager()
    everywhere = models.Manager()
    """For the public."""

    class Meta:
        verbose_name = _("version of a material")
        verbose_name_plural = _("versions of materials")
        ordering = ["-number"]
        default_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["material", "number"], name="one_version_a_number")
        ]

    def __str__(self) -> str:
        return f"{self.material_id}/{self.number}"

    @property
    def format(self) -> str:
        """What kind of file it is: "PDF"; "TXT" for a text to copy."""
        return (self.file.name.rpartition(".")[2] if self.file else "txt").upper()


class MaterialFollower(models.Model):
    """Somebody who left an address to hear when a material that she downloaded changes.

    Personal data: the address, kept until she leaves; deleted after two days when the link in the
    first mail is not opened.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    """Whose site she asked on; its mails come from there."""
    material = models.ForeignKey(Material, on_delete=models.CASCADE, related_name="followers")
    """In the language in which she took it; it may be the hub's."""
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    """Hers: that of the page where she left the address."""
    version = models.PositiveSmallIntegerField()
    """The latest that she has downloaded or been told of."""
    nonce = models.CharField(max_length=32, default=new_nonce)
    confirmed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("follower of a material")
        verbose_name_plural = _("followers of materials")
        constraints = [
            models.UniqueConstraint(fields=["region", "material", "email"], name="follows_once")
        ]

    def __str__(self) -> str:
        return f"{self.material_id}: {self.region_id}"
