"""The admin's pages of a region's orders."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from network.paginate import paginate
from regions.models import Region
from translating.desk.guard import for_region
from translating.models import OrderedPage, TranslationOrder
from translating.orders import services
from translating.orders.errors import TooManyPages
from translating.orders.forms import OrderForm
from translating.orders.queries import conflicts_by_translation

_SHOWN = 5


def section(request: HttpRequest, region: Region) -> dict[str, Any]:
    """What the desk of translations shows of this part."""
    return {
        "region": region,
        "orders": TranslationOrder.objects.filter(region=region)[:_SHOWN],
        "conflicts": sum(conflicts_by_translation(region).values()),
    }


@for_region
def new(request: HttpRequest, region: Region) -> HttpResponse:
    """Send a branch of pages."""
    form = OrderForm(region, request, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        told, user = form.cleaned_data, request.user
        try:
            order = services.place_order(
                region=region,
                root=told["branch"],
                locales=told["languages"],
                user=user,  # type: ignore[arg-type]  # the guard lets in nobody without an account
                machine=told.get("machine", False),
            )
        except TooManyPages:
            said = _("There are too many pages for one go. Choose a smaller branch.")
            form.add_error("branch", said)
        else:
            messages.success(request, _("The pages are being sent. You can go on working."))
            return redirect("translating_order", region.slug, order.pk)
    context = {"region": region, "form": form}
    return render(request, "translating/admin/order_form.html", context)


@for_region
def order(request: HttpRequest, region: Region, order_id: int) -> HttpResponse:
    """How far an order has come, and which pages did not succeed."""
    row = get_object_or_404(TranslationOrder.objects.filter(region=region), pk=order_id)
    rows = OrderedPage.objects.filter(order=row)
    troubled = rows.filter(state__in=(OrderedPage.State.FAILED, OrderedPage.State.GONE))
    made = rows.filter(state=OrderedPage.State.DONE).select_related("page")
    context = {
        "region": region,
        "order": row,
        "troubled": troubled[:100],
        "made": paginate(request, made, per_page=50),
    }
    return render(request, "translating/admin/order.html", context)


@require_POST
@for_region
def again(request: HttpRequest, region: Region, order_id: int) -> HttpResponse:
    """Try what did not succeed once more."""
    row = get_object_or_404(TranslationOrder.objects.filter(region=region), pk=order_id)
    if services.try_again(order=row):
        messages.success(request, _("The pages wait for another try."))
    return redirect("translating_order", region.slug, row.pk)
