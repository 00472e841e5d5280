from django.apps import AppConfig


class PublicFormsConfig(AppConfig):
    name = "network.public_forms"
    label = "public_forms"
