"""When an audience's letter composes itself."""

from __future__ import annotations

from django import forms

from newsletters.models import Digest


class DigestForm(forms.ModelForm):
    """On or off, the day and the hour."""

    class Meta:
        model = Digest
        fields = ("is_active", "weekday", "hour")
        widgets = {"hour": forms.NumberInput(attrs={"min": 0, "max": 23})}
