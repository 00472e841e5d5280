"""What every process of the network has in common, whatever it runs on."""

from __future__ import annotations

from celery.schedules import crontab
from django.utils.translation import gettext_lazy as _

from network import env
from network.localisation import CONTENT_LANGUAGES, register_sami_languages
from network.settings.accounts import *  # noqa: F403 — settings are layered by import

register_sami_languages()

PROJECT = env.PROJECT
VAR_DIR = env.folder("VAR_DIR", "")
DEBUG = False
SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.listed("SECRET_KEY_FALLBACKS")

# Which hosts are ours is decided by the Site table, in regions.middleware: one place, no restart.
ALLOWED_HOSTS = ["*"]

ROOMS = ["home", "organisations", "news", "events", "campaign", "newsletters", "people"]
INSTALLED_APPS = [
    *ROOMS,
    "regions",
    "network",
    "network.users",
    "network.images",
    "network.documents",
    "network.public_forms",
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
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "regions.middleware.RegionMiddleware",
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
            "builtins": ["network.templatetags.network"],
        },
    }
]

# --- data ---
# Without a connect timeout a stopped server hangs the request; without a statement timeout a slow
# query does.
DATABASES = {
    "default": {
        **env.database(),
        "ATOMIC_REQUESTS": False,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
}
DATABASES["default"].setdefault("OPTIONS", {}).update(connect_timeout=3)
if env.number("DATABASE_POOL_SIZE"):
    DATABASES["default"]["CONN_MAX_AGE"] = 0
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": 1,
        "max_size": env.number("DATABASE_POOL_SIZE"),
        "timeout": 3,
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
            "SOCKET_CONNECT_TIMEOUT": 0.2,
            "SOCKET_TIMEOUT": 0.2,
        },
    }


CACHES = {
    "default": _redis_cache("jv", 300),
    "renditions": _redis_cache("jv-renditions", 86_400),
}

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
    "newsletters.tasks.*": {"queue": "mail"},
    "people.tasks.*": {"queue": "mail"},
    "regions.tasks.deliver_mails": {"queue": "mail"},
    "organisations.tasks.send_mail": {"queue": "mail"},
    "organisations.tasks.resume_mails": {"queue": "mail"},
}
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": 300}
CELERY_TASK_PUBLISH_RETRY = False
CELERY_TIMEZONE = "Europe/Helsinki"
CELERY_BEAT_SCHEDULE = {
    "publish-scheduled": {"task": "network.tasks.publish_scheduled", "schedule": 60.0},
    "repair-search": {"task": "network.search.tasks.repair_search", "schedule": 300.0},
    "tidy-search": {
        "task": "network.search.tasks.tidy_search",
        "schedule": crontab(hour=3, minute=40),
    },
    "forget-missed-searches": {
        "task": "regions.tasks.forget_missed_searches",
        "schedule": crontab(hour=3, minute=50),
    },
    "deliver-mails": {"task": "regions.tasks.deliver_mails", "schedule": 60.0},
    "purge-mails": {"task": "regions.tasks.purge_mails", "schedule": 3600.0},
    "run-due-steps": {"task": "events.evenings.tasks.run_due_steps", "schedule": 60.0},
    "purge-event-invitations": {
        "task": "events.evenings.tasks.purge_invitations",
        "schedule": 3600.0,
    },
    "resume-letters": {"task": "newsletters.tasks.resume_letters", "schedule": 60.0},
    "resume-invitations": {"task": "people.tasks.resume_invitations", "schedule": 60.0},
    "purge-invitations": {"task": "people.tasks.purge_invitations", "schedule": 3600.0},
    "resume-imports": {"task": "organisations.tasks.resume_imports", "schedule": 60.0},
    "purge-imports": {"task": "organisations.tasks.purge_imports", "schedule": 3600.0},
    "forget-public-forms": {
        "task": "network.public_forms.tasks.forget_public_forms",
        "schedule": 3600.0,
    },
    "resume-care-mails": {"task": "organisations.tasks.resume_mails", "schedule": 60.0},
    "ask-for-details": {
        "task": "organisations.tasks.ask_for_details",
        "schedule": crontab(hour=9, minute=10),
    },
    "count-verified": {
        "task": "organisations.tasks.count_verified",
        "schedule": crontab(hour=4, minute=40),
    },
    "purge-trips": {"task": "events.carpool.tasks.purge_trips", "schedule": 3600.0},
    "purge-care": {"task": "organisations.tasks.purge_care", "schedule": 3600.0},
    "purge-people-of-events": {"task": "events.tasks.purge_people", "schedule": 3600.0},
    "remember-forecasts": {"task": "events.tasks.remember_forecasts", "schedule": 300.0},
    "forget-survey-words": {
        "task": "events.tasks.forget_survey_words",
        "schedule": crontab(hour=4, minute=10),
    },
    "forget-sessions": {
        "task": "network.tasks.forget_sessions",
        "schedule": crontab(hour=3, minute=20),
    },
}
TASKS = {"default": {"BACKEND": "network.background.CeleryBackend"}}

# --- mail ---
vars().update(env.email())
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("DEFAULT_FROM_EMAIL")

# --- languages ---
LANGUAGE_CODE = "fi"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = CONTENT_LANGUAGES
# Our own words come first; then those that the packages lack in Finnish and Swedish.
LOCALE_PATHS = [PROJECT / "locale", PROJECT / "locale_vendor"]
FORMAT_MODULE_PATH = ["network.formats"]
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
WAGTAILDOCS_SERVE_METHOD = "serve_view"
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
WAGTAILDOCS_DOCUMENT_MODEL = "documents.Attachment"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "network.documents.forms.AttachmentForm"
WAGTAILMEDIA = {"MEDIA_MODEL": "campaign.Video", "MEDIA_FORM_BASE": "campaign.forms.VideoForm"}
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

# --- safety ---
X_FRAME_OPTIONS = "DENY"  # Wagtail's preview lifts it for its own frame
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"without_secrets": {"()": "network.masking.WithoutSecrets"}},
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["without_secrets"],
        }
    },
    "root": {"handlers": ["stderr"], "level": env.text("LOG_LEVEL")},
    # Wagtail tells of every page that is written, axes of every log-in; their rows do too.
    "loggers": {"wagtail": {"level": "WARNING"}, "axes": {"level": "WARNING"}},
}
