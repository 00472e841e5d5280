"""How much is asked: ``make api`` takes the long profile."""

from hypothesis import settings

settings.register_profile("long")
