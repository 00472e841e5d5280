/* A street map that asks nobody anything before it is opened. Leaflet comes from this site, the
   pictures of the map from OpenStreetMap. Without this file the drawn map and the list remain. */
(() => {
    "use strict";
    const TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
    const CREDIT = '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';

    const bring = (tag, attributes) => new Promise((resolve, reject) => {
        const part = Object.assign(document.createElement(tag), attributes);
        part.addEventListener("load", resolve);
        part.addEventListener("error", reject);
        document.head.append(part);
    });

    const label = ({ name, url }) => {
        const link = document.createElement(url ? "a" : "span");
        link.textContent = name;
        if (url) link.href = url;
        return link;
    };

    const draw = (canvas, points) => {
        const map = L.map(canvas, { scrollWheelZoom: false });
        L.tileLayer(TILES, { maxZoom: 19, attribution: CREDIT }).addTo(map);
        const markers = points.map((point) =>
            L.circleMarker(point.at, { radius: 9, weight: 3, color: "#12313d", fillColor: "#f2a541", fillOpacity: 1 })
                .bindPopup(label(point))
                .addTo(map));
        map.fitBounds(L.featureGroup(markers).getBounds().pad(0.2), { maxZoom: 15 });
    };

    const open = async (box, button) => {
        const canvas = box.querySelector(".street-map__canvas");
        button.disabled = true;
        try {
            if (!window.L) {
                await bring("link", { rel: "stylesheet", href: box.dataset.style });
                await bring("script", { src: box.dataset.script });
            }
            canvas.hidden = false;
            canvas.setAttribute("aria-label", box.dataset.label);
            draw(canvas, JSON.parse(box.querySelector('script[type="application/json"]').textContent));
            button.remove();
            canvas.tabIndex = 0;
            canvas.focus();
        } catch {
            canvas.hidden = true;
            button.disabled = false;
            box.querySelector("p").textContent = box.dataset.failed;
        }
    };

    for (const box of document.querySelectorAll("[data-street-map]")) {
        const button = box.querySelector("button");
        box.hidden = false;
        button.addEventListener("click", () => open(box, button));
    }
})();
