"""Settings: ``base`` holds what is common; choose one of the others by DJANGO_SETTINGS_MODULE."""
