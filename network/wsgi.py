"""The door for web servers: ``granian --interface wsgi network.wsgi:application``."""

import os

from django.core.wsgi import get_wsgi_application

from network import env
from network.pagecache.settings import Settings
from network.pagecache.wrapper import Wrapper

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.production")
application = get_wsgi_application()
if env.text("PAGE_CACHE") == "wrapper":
    application = Wrapper(application, Settings.read())
