"""Accounts of staff: how people log in, prove it, and stay logged in (network/users)."""

from __future__ import annotations

from datetime import timedelta

from network import env

ACCOUNT_APPS = ["allauth", "allauth.account", "allauth.mfa", "allauth.usersessions", "axes"]

AUTH_USER_MODEL = "users.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",  # first, so that it can refuse
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "network.users.passwords.LongEnough",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "network.users.passwords.NotLeaked"},
    {"NAME": "network.users.passwords.ContextWordsValidator"},
]
PASSWORD_CONTEXT_WORDS = ["regions.words.names_of_regions"]
"""Functions without arguments that return further words which no password may contain."""
PASSWORD_RESET_TIMEOUT = 3600  # seconds that a link in a mail works

OPEN_ACCOUNT_ADDRESSES = {"people_accept"}
"""Addresses below /account/ that rooms open to everybody; each guards itself by a signed link."""

LOGIN_URL = WAGTAILADMIN_LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
# Wagtail has pages of its own for these; ours ask for the second factor and end other sessions.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False  # nobody chooses a password for somebody else

# --- sessions: in the database, so that they outlive Redis and can be ended ---
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 12 * 3600  # seconds from log-in to the end, however busy the day
SESSION_IDLE_SECONDS = 2 * 3600  # seconds without a request; an open page editor sends them itself
DEVICE_COOKIE_NAME = "known-device"
# In the session as well: a cookie of its own would need a name that only we can set.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- allauth ---
ACCOUNT_ADAPTER = "network.users.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # allauth wants it said; the adapter refuses all
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # or anybody could have us write to anybody
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # of this session; all others end
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False  # the cookie goes with the browser
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
# allauth's own generator keeps copies of addresses, and an old one would go on opening the account.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105 — a class
# These live in the cache and fail open. Failed log-ins and codes are counted in the database.
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",
    "login_failed": None,
    "reset_password": "20/m/ip,3/h/key",
}
ACCOUNT_FORMS = {
    "login": "network.users.forms.LoginForm",
    "change_password": "network.users.forms.ChangePasswordForm",
    "reset_password": "network.users.forms.ResetPasswordForm",
    "reset_password_from_key": "network.users.forms.ResetPasswordKeyForm",
    "reauthenticate": "network.users.forms.ReauthenticateForm",
}
MFA_ADAPTER = "network.users.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"  # a passkey is two factors only with its PIN or finger
MFA_ALLOW_UNVERIFIED_EMAIL = True  # accounts are made by invitation, never by signing up
MFA_TOTP_ISSUER = "Järjestöverkko"
MFA_TOTP_TOLERANCE = 1  # phones' clocks differ: the code before and the code after are good too
MFA_FORMS = {
    "authenticate": "network.users.forms.AuthenticateForm",
    "reauthenticate": "network.users.forms.ReauthenticateByCodeForm",
    "activate_totp": "network.users.forms.ActivateTOTPForm",
    "add_webauthn": "network.users.forms.AddPasskeyForm",
    "edit_webauthn": "network.users.forms.RenamePasskeyForm",
}

# --- guessing: counted in the database by django-axes ---
TRUSTED_PROXIES = env.number("TRUSTED_PROXIES")
AXES_HANDLER = "network.users.throttling.Handler"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_USERNAME_CALLABLE = "network.users.throttling.name_of"
AXES_CLIENT_IP_CALLABLE = "network.addresses.client_neighbourhood"
AXES_LOCKOUT_CALLABLE = "network.users.throttling.locked_out"
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "login", "email", "code", "credential"]
AXES_DISABLE_ACCESS_LOG = True  # who was here and when is nobody's business for ever
AXES_VERBOSE = False
