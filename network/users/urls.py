"""Addresses under ``/account/``: those of allauth that staff need, by allauth's own names.

No sign-up, no other e-mail addresses, no log-in by mail or by another site. Who may see which page
at which step stands in ``network.users.paths``.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from allauth.usersessions import views as sessions
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from network.users.proving import is_post, proven
from network.users.views import ChangePassword, NewPassword

password_patterns = [
    path("change/", ChangePassword.as_view(), name="account_change_password"),
    path("reset/", account.password_reset, name="account_reset_password"),
    path("reset/done/", account.password_reset_done, name="account_reset_password_done"),
    path(
        "reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(
        r"^reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        NewPassword.as_view(),
        name="account_reset_password_from_key",
    ),
]
passkey_patterns = [
    path("", webauthn.list_webauthn, name="mfa_list_webauthn"),
    path("add/", proven(webauthn.add_webauthn), name="mfa_add_webauthn"),
    path("login/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("reauthenticate/", webauthn.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("keys/<int:pk>/remove/", proven(webauthn.remove_webauthn), name="mfa_remove_webauthn"),
    path("keys/<int:pk>/edit/", proven(webauthn.edit_webauthn), name="mfa_edit_webauthn"),
]
second_factor_patterns = [
    path("", mfa.index, name="mfa_index"),
    path("authenticate/", mfa.authenticate, name="mfa_authenticate"),
    path("reauthenticate/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("app/activate/", proven(totp.activate_totp), name="mfa_activate_totp"),
    path("app/deactivate/", proven(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path(
        "recovery-codes/",
        proven(recovery_codes.view_recovery_codes),
        name="mfa_view_recovery_codes",
    ),
    path(
        "recovery-codes/generate/",
        proven(recovery_codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "recovery-codes/download/",
        proven(recovery_codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("passkeys/", include(passkey_patterns)),
]
urlpatterns = [
    path("", RedirectView.as_view(pattern_name="mfa_index"), name="account_home"),
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/", include(password_patterns)),
    path("security/", include(second_factor_patterns)),
    path("sessions/", proven(sessions.list_usersessions, when=is_post), name="usersessions_list"),
]
