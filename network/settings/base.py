"""What every process of the network has in common, whatever it runs on."""

from __future__ import annotations

import json

from django.utils.translation import gettext_lazy as _

from network import env, quick_redis
from network.localisation import CONTENT_LANGUAGES, register_sami_languages
from network.logs.choosing import logging_for
from network.postgres.connections import PatientConnection
from network.settings.accessibility import *  # noqa: F403 — settings are layered by import
from network.settings.accounts import *  # noqa: F403 — settings are layered by import
from network.settings.clock import *  # noqa: F403 — settings are layered by import

register_sami_languages()

PROJECT = env.PROJECT
VAR_DIR = env.folder("VAR_DIR", "")
DEBUG = False
SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.listed("SECRET_KEY_FALLBACKS")

# Which hosts are ours is decided by the Site table, in regions.middleware: one place, no restart.
ALLOWED_HOSTS = ["*"]

ROOMS = [
    "home",
    "organisations",
    "news",
    "events",
    "campaign",
    "newsletters",
    "incoming",
    "people",
    "translating",
    "accessibility",
    "contact",
    "feedback",
    "visits",
    "quality",
    "own_data",
    "webhooks",
    "patterns",
]
INSTALLED_APPS = [
    *ROOMS,
    "regions",
    "network",
    "network.users",
    "network.images",
    "network.documents",
    "network.public_forms",
    "network.privacy",
    "network.auditlog",
    "network.search",
    *ACCOUNT_APPS,
    "wagtail_localize",
    "wagtailmedia",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.routable_page",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
]
# So that a field of ours can have a template of ours.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

MIDDLEWARE = [
    "network.stack.in_one_piece",
    "network.auditlog.requests.RequestIdMiddleware",
    "network.headers.middleware.HeadersMiddleware",
    "network.logs.requests.LoggedRequestsMiddleware",
    "network.metrics.middleware.MetricsMiddleware",
    # Asked by machines that know no site, no https and no language.
    "network.health.middleware.HealthMiddleware",
    "network.postgres.middleware.PatienceMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "network.compression.TextGZipMiddleware",
    "network.pagecache.middleware.PageCacheMiddleware",
    "regions.middleware.RegionMiddleware",
    "regions.isolation.oversize.OversizeMiddleware",
    "network.unreadable.middleware.UnreadableMiddleware",
    # Outside whatever answers for the pages, so that a page from a cache is counted as well.
    "visits.middleware.VisitMiddleware",
    "network.users.middleware.KeptSessionMiddleware",
    "network.localisation.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "network.users.middleware.AccountPagesMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "network.users.middleware.SessionLifeMiddleware",
    "network.users.middleware.SecondFactorMiddleware",
    "regions.middleware.ScopeMiddleware",
    "regions.isolation.middleware.IsolationMiddleware",
    "regions.middleware.AtHandMiddleware",
    "network.publishing.middleware.NotReadyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "network.urls"
WSGI_APPLICATION = "network.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PROJECT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": [
                "network.templatetags.network",
                "network.templatetags.known",
                "network.templatetags.kept",
            ],
            "libraries": {"i18n": "network.templatetags.known_i18n"},
        },
    }
]

# Ours stands in place of Django's "i18n", with all of its tags; the check takes that for a mistake.
SILENCED_SYSTEM_CHECKS = ["templates.W003"]

# --- data ---
# Without a connect timeout a stopped server hangs the request; how long a web process waits for an
# answer stands in network.postgres. A line that is cut is noticed by TCP within ten seconds or so.
DATABASES = {
    "default": {
        **env.database(),
        "ENGINE": "network.postgres",
        "ATOMIC_REQUESTS": False,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
}
DATABASES["default"].setdefault("OPTIONS", {}).update(
    connect_timeout=3,
    keepalives_idle=10,
    keepalives_interval=3,
    keepalives_count=3,
    tcp_user_timeout=10_000,
)
if env.number("DATABASE_POOL_SIZE"):
    DATABASES["default"]["CONN_MAX_AGE"] = 0
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": 1,
        "max_size": env.number("DATABASE_POOL_SIZE"),
        "timeout": 3,
        "connection_class": PatientConnection,
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.text("REDIS_URL")


def _redis_cache(prefix: str, timeout: int) -> dict[str, object]:
    """A cache that a missing or slow Redis cannot bring down: short timeouts, errors are misses."""
    return {
        "BACKEND": "network.cache.ForgivingRedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": prefix,
        "TIMEOUT": timeout,
        "OPTIONS": {
            "IGNORE_EXCEPTIONS": True,
            "SOCKET_CONNECT_TIMEOUT": quick_redis.SECONDS,
            "SOCKET_TIMEOUT": quick_redis.SECONDS,
            "CONNECTION_POOL_KWARGS": quick_redis.pool_options(REDIS_URL),
        },
    }


CACHES = {
    "default": _redis_cache("jv", 300),
    "renditions": _redis_cache("jv-renditions", 86_400),
}

# Where the page caches hear of changes (network.pagecache.listening).
PAGE_CACHE_STREAM = "pagecache:purges"

# Who may read /metrics (network.metrics).
METRICS_TOKEN = env.text("METRICS_TOKEN")

# --- background work ---
# kombu writes a unix socket's address in its own way.
CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://", 1).replace(
    "?db=", "?virtual_host="
)
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_DEFAULT_QUEUE = "default"
# A mail that somebody waits for must not stand behind a hundred pages to index.
CELERY_TASK_ROUTES = {
    # A letter to thousands must not keep a confirmation waiting: a queue of its own.
    "newsletters.engine.tasks.*": {"queue": "letters"},
    "people.tasks.*": {"queue": "mail"},
    "regions.tasks.deliver_mails": {"queue": "mail"},
    "organisations.tasks.send_mail": {"queue": "mail"},
    "organisations.tasks.resume_mails": {"queue": "mail"},
    # Minutes of work each, with a worker of their own: nothing else must stand behind them.
    "campaign.videos.tasks.prepare_videos": {"queue": "video"},
}
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None  # a worker waits for Redis for as long as it takes
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 300}
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TIMEZONE = "Europe/Helsinki"
TASKS = {"default": {"BACKEND": "network.background.CeleryBackend"}}

# --- mail ---
vars().update(env.email())
EMAIL_TIMEOUT = 20
MAIL_SERVICE = env.text("MAIL_SERVICE")
if MAIL_SERVICE:
    INSTALLED_APPS.append("anymail")
    EMAIL_BACKEND = MAIL_SERVICE
    ANYMAIL = json.loads(env.text("MAIL_SERVICE_SETTINGS"))
LETTER_RELAYS = env.listed("LETTER_RELAYS") or [env.text("EMAIL_URL")]
LETTER_CONNECTIONS = env.number("LETTER_CONNECTIONS")
LETTERS_A_MINUTE = env.number("LETTERS_A_MINUTE")
LETTERS_FIRST_DAY = env.number("LETTERS_FIRST_DAY")
LETTERS_A_MINUTE_DOMAIN = env.number("LETTERS_A_MINUTE_DOMAIN")
LETTER_JOURNAL = env.folder("LETTER_JOURNAL", "letters")
BOUNCE_DOMAIN = env.text("BOUNCE_DOMAIN")
BOUNCE_MAILBOX = env.text("BOUNCE_MAILBOX")
DKIM_KEYS = env.listed("DKIM_KEYS")
DNS_SERVERS = env.listed("DNS_SERVERS")
FINGERPRINT_KEY = env.text("FINGERPRINT_KEY") or SECRET_KEY
# Who was erased, as keyed hashes: outside the database, so that a restored backup is put right.
ERASURE_JOURNAL = env.folder("ERASURE_JOURNAL", "erasures")
# The base sees all rows by this where nobody's region is meant (network.privacy.scope).
EVERY_REGION = "regions.scoping.in_every_region"
# What somebody is, and in which regions; what groups are, and of which regions (network.auditlog).
AUDIT_LOG_ROLES = "regions.auditing.roles_and_regions"
AUDIT_LOG_GROUPS = "regions.auditing.groups_and_regions"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("DEFAULT_FROM_EMAIL")

# --- languages ---
LANGUAGE_CODE = "fi"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = CONTENT_LANGUAGES
# Our own words come first; then those that the packages lack in Finnish and Swedish.
LOCALE_PATHS = [PROJECT / "locale", PROJECT / "locale_vendor"]
FORMAT_MODULE_PATH = ["network.formats"]
# How often a process asks whether a speaker has approved words; 0 = never.
WORDING_CHECK_SECONDS = 20
TIME_ZONE = "Europe/Helsinki"
USE_I18N = USE_TZ = WAGTAIL_I18N_ENABLED = True

# --- files ---
STATIC_URL = "/static/"
STATIC_ROOT = env.folder("STATIC_ROOT", "static")
STATICFILES_DIRS = [PROJECT / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = env.folder("MEDIA_ROOT", "media")
# Attachments may be private, so their files have no address of their own: a view gives them out.
PRIVATE_ROOT = env.folder("PRIVATE_ROOT", "private")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "network.documents.storage.PrivateStorage",
        "OPTIONS": {"location": PRIVATE_ROOT},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
BACKUP_RECIPIENTS = env.listed("BACKUP_RECIPIENTS")
BACKUP_IDENTITY = env.text("BACKUP_IDENTITY")
VIDEO_MAX_BYTES = env.number("VIDEO_MAX_BYTES")
VIDEO_MAX_SECONDS = env.number("VIDEO_MAX_SECONDS")
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[
    str
] = []  # what was uploaded is taken away, never opened here
WAGTAILDOCS_BLOCK_EMBEDDED_CONTENT = False  # the policy is that of every file: network.headers
MOST_SENT_BYTES = 256 * 1024 * 1024  # the export of an old site; films come in smaller pieces
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long page with many blocks is one form

# --- Wagtail ---
WAGTAIL_SITE_NAME = "Järjestöverkko"
NETWORK_DOMAIN = env.text("NETWORK_DOMAIN")
SITE_SCHEME = env.text("SITE_SCHEME")
WEB_PORT = env.number("WEB_PORT")
_shown_port = "" if WEB_PORT in {80, 443} else f":{WEB_PORT}"
WAGTAILADMIN_BASE_URL = f"{SITE_SCHEME}://{NETWORK_DOMAIN}{_shown_port}"
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = "off"  # it would tell the titles of other regions' pages
WAGTAIL_ALLOW_UNICODE_SLUGS = False  # an address that is shared must stay readable
WAGTAILADMIN_PERMITTED_LANGUAGES = [
    ("fi", _("Finnish")),
    ("sv", _("Swedish")),
    ("en", _("English")),
]
WAGTAILIMAGES_IMAGE_MODEL = "images.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "network.images.forms.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp", "avif"]
WAGTAILEMBEDS_FINDERS: list[str] = []  # nothing is fetched by us: campaign/videos/embeds.py
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000  # a good telephone's; a bomb has hundreds of millions
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_MODEL = "documents.Attachment"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "network.documents.forms.AttachmentForm"
WAGTAILMEDIA = {"MEDIA_MODEL": "campaign.Video", "MEDIA_FORM_BASE": "campaign.forms.VideoForm"}
PEERTUBE_HOSTS = env.listed("PEERTUBE_HOSTS")
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "finnish"}
}
# Finnish is read by Voikko where the machine has it; all machines of one network should agree.
SEARCH_VOIKKO = env.flag("SEARCH_VOIKKO")
# Shown in the editor's fields; network.formats.entry says what may be typed.
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H.%M"
WAGTAIL_TIME_FORMAT = "%H.%M"
# Both call third parties from the editor's browser.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
# A fresh translation is a draft until somebody has translated it.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
if MACHINE_TRANSLATOR := env.text("MACHINE_TRANSLATOR"):
    WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {"CLASS": MACHINE_TRANSLATOR}

# --- safety ---
X_FRAME_OPTIONS = "DENY"  # Wagtail's preview lifts it for its own frame
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

LOG_FORMAT = env.text("LOG_FORMAT") or "line"
LOGGING = logging_for(LOG_FORMAT, env.text("LOG_LEVEL"))
SENTRY_DSN = env.text("SENTRY_DSN")
