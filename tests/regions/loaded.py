"""Loads Django once in the process that workers are forked from."""

import os
from importlib import import_module

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.test")
import_module("tests.servers")
import_module("django").setup()
import_module("tests.regions.killing")
