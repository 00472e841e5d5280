"""The door for web servers: ``granian --interface wsgi network.wsgi:application``."""

import os

from django.core.wsgi import get_wsgi_application

from network import env
from network.pagecache.settings import Settings
from network.pagecache.wrapper import Wrapper
from network.web_limits import limit_for_web

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.production")
limit_for_web()
application = get_wsgi_application()
if env.text("PAGE_CACHE") == "wrapper":
    application = Wrapper(application, Settings.read())
