"""What a region takes along of its contacts."""

from regions.moving.registry import carry

carry("contact.ContactPerson")
