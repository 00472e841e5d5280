"""Every change to a region's people: a page that asks, and a POST that does."""

from __future__ import annotations

from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin import messages

from people.errors import PeopleError
from people.forms import InvitationForm, RolesForm
from people.services import (
    change_roles,
    deactivate_person,
    invite_person,
    resend_invitation,
    reset_second_step,
    withdraw_invitation,
)
from people.views.region import RegionPeopleView
from regions.isolation.refusal import refuse


class FormView(RegionPeopleView):
    """A form whose mistakes stand beside its fields."""

    template_name = "people/admin/form.html"
    button: str | Promise
    error_field: str

    def make_form(self, data: Any = None) -> Form:
        """The form, empty or filled in."""
        raise NotImplementedError

    def act(self, told: dict[str, Any]) -> str:
        """Do what the valid form says, and return a sentence about it."""
        raise NotImplementedError

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return self.show(self.make_form())

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = self.make_form(request.POST)
        if form.is_valid():
            try:
                sentence = self.act(form.cleaned_data)
            except PeopleError as problem:
                form.add_error(self.error_field, str(problem))
            else:
                messages.success(request, sentence)
                return redirect(self.list_address)
        messages.error(request, _("Nothing was changed yet. Look at the fields marked below."))
        return self.show(form)

    def show(self, form: Form) -> HttpResponse:
        """The page with the form."""
        context = self.get_context_data(
            form=form, action_url=self.request.path, submit_button_label=self.button
        )
        return self.render_to_response(context)


class Invite(FormView):
    """Asking somebody to join."""

    page_title = gettext_lazy("Invite a person")
    button = gettext_lazy("Send the invitation")
    error_field = "email"

    def make_form(self, data: Any = None) -> Form:
        return InvitationForm(data, initial={"language": get_language()})

    def act(self, told: dict[str, Any]) -> str:
        invitation = invite_person(region=self.region, invited_by=self.request.user, **told)
        return _("An invitation is on its way to %(email)s.") % {"email": invitation.email}


class ChangeRoles(FormView):
    """What somebody may do in the region from now on."""

    page_title = gettext_lazy("Change roles")
    button = gettext_lazy("Save the roles")
    error_field = "roles"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.person = self.person_or_404(kwargs["account_id"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Nobody promotes herself: no form is shown that could only be refused."""
        if self.person.account.pk == request.user.pk:
            return refuse(request, 403)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.person.account)

    def make_form(self, data: Any = None) -> Form:
        return RolesForm(data, initial={"roles": self.person.roles})

    def act(self, told: dict[str, Any]) -> str:
        account = self.person.account
        change_roles(region=self.region, person=account, by=self.request.user, **told)
        told_of = {"person": account, "region": self.region.name}
        return _("The roles of %(person)s in %(region)s have been saved.") % told_of


class Confirmation(RegionPeopleView):
    """A question, and one button that says yes."""

    template_name = "people/admin/confirm.html"
    button: str | Promise
    is_serious = True

    def question(self) -> list[str]:
        """What is about to happen, a paragraph each."""
        raise NotImplementedError

    def act(self) -> str:
        """Do it, and return a sentence about it."""
        raise NotImplementedError

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        context = self.get_context_data(
            question=self.question(), button=self.button, is_serious=self.is_serious
        )
        return self.render_to_response(context)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            messages.success(request, self.act())
        except PeopleError as problem:
            messages.error(request, str(problem))
        return redirect(self.list_address)


class PersonView(Confirmation):
    """A change to one of the region's people, which nobody makes to herself."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.account = self.person_or_404(kwargs["account_id"]).account
        self.told_of = {"person": self.account, "region": self.region.name}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if self.account.pk == request.user.pk:
            return refuse(request, 403)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.account)


class Deactivate(PersonView):
    """Taking somebody off the region."""

    page_title = gettext_lazy("Take off the region")
    button = gettext_lazy("Yes, take off the region")

    def question(self) -> list[str]:
        return [
            _("%(person)s will lose every role in %(region)s at once.") % self.told_of,
            _("What the person has written stays. You can invite the person again later."),
        ]

    def act(self) -> str:
        deactivate_person(region=self.region, person=self.account, by=self.request.user)
        return _("%(person)s no longer has any role in %(region)s.") % self.told_of


class ResetSecondStep(PersonView):
    """For somebody who has lost the phone and the recovery codes."""

    page_title = gettext_lazy("Lost phone")
    button = gettext_lazy("Yes, I know who asks")

    def question(self) -> list[str]:
        return [
            _(
                "%(person)s will be logged out everywhere, and the old phone, passkeys and "
                "recovery codes stop working. The next log-in asks for the password and then to "
                "set up a new second step."
            )
            % self.told_of,
            _(
                "Do this only when you are sure who asks: meet, or call a number that you know. "
                "A mail is not enough, because somebody else may have written it."
            ),
            _("The person is told by mail, and it is written down in what has been done."),
        ]

    def act(self) -> str:
        reset_second_step(region=self.region, person=self.account, by=self.request.user)
        return _("%(person)s sets up a new second step at the next log-in.") % self.told_of


class InvitationView(Confirmation):
    """A change to one of the region's open invitations."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.invitation = self.invitation_or_404(kwargs["invitation_id"])

    def get_page_subtitle(self) -> str:
        return self.invitation.email


class Resend(InvitationView):
    """Sending the mail again."""

    page_title = gettext_lazy("Send the invitation again")
    button = gettext_lazy("Yes, send it again")
    is_serious = False

    def question(self) -> list[str]:
        told_of = {"email": self.invitation.email}
        return [
            _("A new link goes to %(email)s and works for seven days.") % told_of,
            _("Links that were sent before stop working."),
        ]

    def act(self) -> str:
        invitation = resend_invitation(invitation=self.invitation, by=self.request.user)
        return _("A new invitation is on its way to %(email)s.") % {"email": invitation.email}


class Withdraw(InvitationView):
    """Making the link useless."""

    page_title = gettext_lazy("Withdraw the invitation")
    button = gettext_lazy("Yes, withdraw it")

    def question(self) -> list[str]:
        told_of = {"email": self.invitation.email}
        return [_("The link that was sent to %(email)s stops working.") % told_of]

    def act(self) -> str:
        withdraw_invitation(invitation=self.invitation, by=self.request.user)
        told_of = {"email": self.invitation.email}
        return _("The invitation of %(email)s has been withdrawn.") % told_of
