"""The survey's address: the same for everybody who was there, so it says nothing of a person."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare

from events.models import Occasion
from regions.models import Region
from regions.scoping import inside

_SALT = "events.survey"


class SurveyUnknown(ValueError):
    """We never wrote such a link for this site."""


def survey_address(occasion: Occasion, language: str) -> str:
    """The whole address of the survey, on the region's own host and in the language.

    Signed without a time, so that a code printed today is the code printed yesterday.
    """
    region = occasion.region
    language = language if language in region.languages else "fi"
    content = [occasion.region_id, occasion.pk, occasion.nonce]
    token = signing.Signer(salt=_SALT).sign_object(content)
    with translation.override(language):
        return f"{region.open_site.root_url}{reverse('events_survey', args=(token,))}"


def surveyed_occasion(token: str, region: Region) -> Occasion:
    """The event that the link asks about on the region's site. Raises ``SurveyUnknown``."""
    try:
        content = signing.Signer(salt=_SALT).unsign_object(token)
    except (signing.BadSignature, ValueError) as error:
        raise SurveyUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            with inside(region):
                found: Occasion | None = Occasion.objects.filter(pk=pk).first()
            if found is not None and constant_time_compare(nonce, found.nonce):
                return found
    raise SurveyUnknown
