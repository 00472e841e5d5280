"""What is done to regions."""

from regions.services.provisioning import UnknownRegion, provision_region

__all__ = ["UnknownRegion", "provision_region"]
