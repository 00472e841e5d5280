"""Fields by which a region chooses its look."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms


class HueSlider(forms.NumberInput):
    """A hue by a handle on the rainbow; beside it its number."""

    input_type = "range"
    template_name = "regions/admin/hue_slider.html"

    class Media:
        css: ClassVar = {"all": ["admin/look.css"]}
        js: ClassVar = ["admin/look.js"]

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"min": 0, "max": 359, "step": 1, "class": "hue-slider", **(attrs or {})})


class OwnColourInput(forms.TextInput):
    """A colour's code. When it was refused, a box takes the ``nearest`` readable one instead."""

    template_name = "regions/admin/own_colour.html"
    nearest = ""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """With the offer, when there is one."""
        context = super().get_context(name, value, attrs)
        context["widget"] |= {"nearest": self.nearest, "offer": self._offer(name)}
        return context

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """What was offered and taken, else what was written."""
        return data.get(self._offer(name)) or super().value_from_datadict(data, files, name)

    def _offer(self, name: str) -> str:
        return f"{name}_nearest"
