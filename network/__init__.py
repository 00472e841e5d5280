"""The Django project and the shared base that every room stands on."""
