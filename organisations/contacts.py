"""How an association is reached."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from organisations.validators import point_of, validate_coordinates


class Contacts(models.Model):
    """Contacts of an association, with an address that can be kept from the public."""

    contact_role = models.CharField(
        _("contact person's role"),
        max_length=120,
        blank=True,
        help_text=_("A name only with the person's consent. For example: Chair"),
    )
    email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Shown on the page. For example: info@example.org"),
    )
    phone = models.CharField(
        _("telephone"), max_length=40, blank=True, help_text=_("For example: 040 123 4567")
    )
    website = models.URLField(
        _("website"), blank=True, help_text=_("For example: https://www.example.org")
    )
    street = models.CharField(
        _("street address"), max_length=120, blank=True, help_text=_("For example: Kauppakatu 4")
    )
    postal_code = models.CharField(
        _("postal code"), max_length=5, blank=True, help_text=_("For example: 87100")
    )
    post_office = models.CharField(
        _("post office"), max_length=60, blank=True, help_text=_("For example: Kajaani")
    )
    coordinates = models.CharField(
        _("place on the map"),
        max_length=40,
        blank=True,
        validators=[validate_coordinates],
        help_text=_(
            "Latitude and longitude, as a map service gives them; empty: the municipality's "
            "centre. For example: 64.1303, 28.3874"
        ),
    )
    hide_address = models.BooleanField(
        _("hide the exact address"),
        default=False,
        help_text=_("For shelters and homes: only the municipality is shown."),
    )

    class Meta:
        abstract = True

    @property
    def point(self) -> tuple[float, float] | None:
        """Latitude and longitude as the public may see them: none when the address is hidden."""
        return None if self.hide_address else point_of(self.coordinates)

    @property
    def shown_address(self) -> str:
        """The address as the public may see it: none when it is hidden."""
        if self.hide_address:
            return ""
        place = f"{self.postal_code} {self.post_office}".strip()
        return ", ".join(filter(None, (self.street, place)))


CONTACTS_PANEL = MultiFieldPanel(
    [
        FieldPanel("contact_role"),
        FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
        FieldPanel("website"),
        FieldPanel("street"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("post_office")]),
        FieldPanel("coordinates"),
        FieldPanel("hide_address"),
    ],
    heading=_("Contacts"),
)
