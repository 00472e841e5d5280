"""Pages behind the links in mails: a look is free, a button acts."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from organisations.details import values_of
from organisations.errors import LinkGone, LinkUnknown, Settled
from organisations.forms import AnswerForm, DetailsForm
from organisations.models import DetailCheck, Proposal
from organisations.services import checking, writing
from organisations.tokens import check_of, form_address, proposal_of
from organisations.versions import original_of, shown_versions
from regions.models import Region

OFTEN = Limits(neighbourhood=60, form=2_000)
"""Whoever has a link has been let in already: drafts may be saved many times an hour."""


class LinkedView(PublicFormView):
    """A form whose address is a secret; a dead link says why, in the person's language."""

    limits = OFTEN
    region: Region

    def open(self, token: str) -> None:
        """Find what the link is for. Raises ``LinkUnknown`` and ``LinkGone``."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.region = request.region  # type: ignore[attr-defined]
        again = self.answer_again()
        if again is not None:
            return again
        try:
            self.open(kwargs["token"])
            return super().dispatch(request, *args, **kwargs)
        except LinkUnknown:
            return dead_link(request, "unknown", translation.get_language() or "fi", 404)
        except LinkGone as gone:
            return dead_link(request, gone.reason, gone.language, 410)
        except Settled:
            return dead_link(request, "answered", translation.get_language() or "fi", 410)


def dead_link(request: HttpRequest, reason: str, language: str, status: int) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    if language not in request.region.languages:  # type: ignore[attr-defined]
        language = "fi"
    with translation.override(language):
        page = render(
            request, "organisations/forms/dead_link.html", {"reason": reason}, None, status
        )
    page["Content-Language"] = language
    return unkept(page)


class Details(LinkedView):
    """The form with everything, in all of the region's languages."""

    form_id = "organisations.details"
    template_name = "organisations/forms/details.html"
    proposal: Proposal

    def open(self, token: str) -> None:
        self.proposal = proposal_of(token, self.region)

    def make_form(self, data: Any = None) -> DetailsForm:
        values = self._values()
        complete = data is None or "save" not in data
        return DetailsForm(data, region=self.region, values=values, complete=complete)

    def _values(self) -> dict[str, Any]:
        """What was written before over what the pages say."""
        proposal, values = self.proposal, {}
        if proposal.organisation is not None:
            pages = shown_versions(proposal.organisation)
            values = values_of(pages, original_of(proposal.organisation))
        return values | proposal.content | {"message": proposal.message}

    def context(self) -> dict[str, Any]:
        is_new = self.proposal.kind == Proposal.Kind.SUGGESTION
        return {"proposal": self.proposal, "is_new": is_new, "is_linked": True}

    def act(self, form: Any) -> str:
        told = {"values": form.values(), "message": form.cleaned_data["message"]}
        if not form.complete:
            writing.save_draft(proposal=self.proposal, **told)
            return f"{self.request.path}?saved=1"
        proposal = writing.send_proposal(proposal=self.proposal, **told)
        was_same = proposal.state == Proposal.State.APPROVED
        return reverse("organisations_thanks", args=("unchanged" if was_same else "sent",))


class Answer(LinkedView):
    """One of the three answers to the yearly question, beside the page in the reader's language."""

    form_class = AnswerForm
    template_name = "organisations/forms/answer.html"
    answer: str
    check: DetailCheck

    def open(self, token: str) -> None:
        self.check = check_of(token, self.region)

    def context(self) -> dict[str, Any]:
        shown = shown_versions(self.check.organisation)
        page = shown.get(translation.get_language() or "", self.check.organisation)
        return {"check": self.check, "organisation": page, "answer": self.answer}


class IsRight(Answer):
    """ "Everything is right"."""

    form_id, answer = "organisations.check.ok", "ok"

    def act(self, form: Any) -> str:
        checking.confirm_details(check=self.check)
        return reverse("organisations_thanks", args=("checked",))


class IsCorrecting(Answer):
    """ "I will correct something"."""

    form_id, answer = "organisations.check.correct", "correct"

    def act(self, form: Any) -> str:
        return form_address(checking.begin_correcting(check=self.check))


class HasEnded(Answer):
    """ "We have ended"."""

    form_id, answer = "organisations.check.ended", "ended"

    def act(self, form: Any) -> str:
        checking.tell_ended(check=self.check)
        return reverse("organisations_thanks", args=("ending",))
