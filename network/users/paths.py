"""Where staff work, and which of those pages somebody may see who is not fully logged in yet."""

from __future__ import annotations

ADMIN, ACCOUNT = "/admin/", "/account/"
STAFF_PATHS = (ADMIN, ACCOUNT)
"""What staff use: on the network's own host only, and never cached."""

RESETTING = frozenset(
    {
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
    }
)
ENTRANCE = RESETTING | {"account_login", "account_logout", "account_inactive"}
FOR_NOBODY = ENTRANCE | {"mfa_authenticate", "mfa_login_webauthn"}
FOR_SETTING_UP = ENTRANCE | {
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
}
FOR_PROVING = ENTRANCE | {"mfa_reauthenticate", "mfa_reauthenticate_webauthn"}


def is_side_door(path: str) -> bool:
    """True for Wagtail's own doors; ``network.urls`` turns them to ours."""
    return path in {"/admin/login/", "/admin/logout/"} or path.startswith("/admin/password_reset/")
