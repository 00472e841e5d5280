"""The door for web servers: ``granian --interface wsgi network.wsgi:application``."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.production")
application = get_wsgi_application()
