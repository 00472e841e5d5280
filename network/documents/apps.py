from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "network.documents"
    label = "documents"
