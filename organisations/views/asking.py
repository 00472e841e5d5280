"""Forms that anybody may open on a region's site: the link, the suggestion, the remark."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from organisations.forms import DetailsForm, LinkForm, RemarkForm
from organisations.models import DirectoryPage, OrganisationPage
from organisations.services import asking, remarking, writing
from organisations.versions import original_of
from regions.models import Region


def language() -> str:
    """The language of the address, which is the person's."""
    return get_language() or "fi"


class OfOrganisation(PublicFormView):
    """A form about a profile that the region's own site shows."""

    organisation: OrganisationPage

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        region = request.region  # type: ignore[attr-defined]
        rows = OrganisationPage.objects.open_to_all().filter(region=region)
        found = rows.select_related("locale", "region").filter(pk=kwargs["organisation_id"]).first()
        if found is None:
            raise Http404
        self.organisation = found

    def context(self) -> dict[str, Any]:
        return {"organisation": self.organisation}


class AskForLink(OfOrganisation):
    """ "Update your details": the answer is the same for every address."""

    form_id = "organisations.link"
    form_class = LinkForm
    template_name = "organisations/forms/link.html"
    sends_mail = True

    def act(self, form: Any) -> str:
        told = form.cleaned_data
        asking.ask_for_link(
            organisation=original_of(self.organisation),
            email=told["email"],
            message=told["message"],
            language=language(),
        )
        return reverse("organisations_thanks", args=("link",))


class Tell(OfOrganisation):
    """ "Something is out of date"."""

    form_id = "organisations.remark"
    form_class = RemarkForm
    template_name = "organisations/forms/remark.html"

    def act(self, form: Any) -> str:
        remarking.remark(organisation=self.organisation, **form.cleaned_data)
        return reverse("organisations_thanks", args=("remark",))


class Suggest(PublicFormView):
    """ "Suggest an association": the whole form at once, sent or saved for later."""

    form_id = "organisations.suggestion"
    template_name = "organisations/forms/details.html"
    sends_mail = True
    limits = Limits(email=5)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.region: Region = request.region  # type: ignore[attr-defined]
        if not DirectoryPage.objects.live().filter(region=self.region).exists():
            raise Http404

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """On the hub the person first chooses the region, whose editors read the suggestion."""
        if self.region.is_hub:
            regions = Region.objects.open().regional().select_related("site").defer("outline")
            path = reverse("organisations_suggest")
            ways = [(region.name, f"{region.open_site.root_url}{path}") for region in regions]
            return render(request, "organisations/forms/regions.html", {"ways": ways})
        return super().get(request, **kwargs)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if self.region.is_hub:
            raise Http404
        return super().post(request, **kwargs)

    def make_form(self, data: Any = None) -> DetailsForm:
        complete = data is None or "save" not in data
        return DetailsForm(data, region=self.region, values={}, complete=complete, with_email=True)

    def email_of(self, form: Any) -> str:
        return str(form.cleaned_data.get("email_of_sender", ""))

    def context(self) -> dict[str, Any]:
        return {"is_new": True}

    def act(self, form: Any) -> str:
        saved = not form.complete
        message = form.cleaned_data["message"]
        proposal = asking.suggest(
            region=self.region,
            email=form.cleaned_data["email_of_sender"],
            language=language(),
            values=form.values(),
            message=message,
            mailed=saved,
        )
        if saved:
            return reverse("organisations_thanks", args=("saved",))
        writing.send_proposal(proposal=proposal, values=form.values(), message=message)
        return reverse("organisations_thanks", args=("sent",))


THANKS = frozenset(
    {"link", "remark", "saved", "sent", "checked", "unchanged", "ending", "answered"}
)


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    if what not in THANKS:
        raise Http404
    return unkept(render(request, "organisations/forms/thanks.html", {"what": what}))
