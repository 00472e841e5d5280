/* The directory without loading the page anew: a choice is fetched and put in place.
   Every choice is a plain link and works as one without this file. */
(() => {
    "use strict";
    const place = () => document.querySelector("[data-directory]");
    const spoken = document.querySelector("[data-announce]");
    if (!place() || !spoken || !window.fetch || !window.DOMParser) return;

    let asked = 0;

    const unfold = (open) => {
        const fold = place().querySelector("[data-fold]");
        if (fold && open) fold.open = true;
    };
    const wide = window.matchMedia("(width >= 60rem)");
    unfold(wide.matches);
    wide.addEventListener("change", () => unfold(wide.matches));

    const put = (text, key) => {
        const fresh = new DOMParser().parseFromString(text, "text/html");
        const next = fresh.querySelector("[data-directory]");
        if (!next) return false;
        const open = place().querySelector("[data-fold]")?.open;
        place().replaceWith(next);
        unfold(open || wide.matches);
        document.title = fresh.title;
        const same = key && next.querySelector(`[data-key="${CSS.escape(key)}"]`);
        const heading = next.querySelector("#results");
        (same || heading).focus({ preventScroll: Boolean(same) });
        spoken.textContent = heading.textContent;
        document.dispatchEvent(new CustomEvent("directory:shown"));
        return true;
    };

    const show = async (address, { key = "", keep = true } = {}) => {
        const mine = ++asked;
        place().setAttribute("aria-busy", "true");
        try {
            const reply = await fetch(address, { headers: { accept: "text/html" } });
            const text = await reply.text();
            if (mine !== asked) return;
            if (!reply.ok || !put(text, key)) throw new Error(String(reply.status));
            if (keep) history.pushState({ directory: true }, "", address);
        } catch {
            if (mine === asked) window.location.assign(address);
        }
    };

    const plain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

    document.addEventListener("click", (event) => {
        const link = event.target.closest?.("[data-directory] a[href]");
        if (!link || !plain(event) || event.defaultPrevented) return;
        const target = new URL(link.getAttribute("href"), window.location.href);
        const here = target.origin === window.location.origin && target.pathname === window.location.pathname;
        /* The map needs a script of its own, which a new page brings. */
        if (!here || target.hash || target.searchParams.get("nakyma") === "kartta") return;
        event.preventDefault();
        show(target.pathname + target.search, { key: link.dataset.key });
    });

    document.addEventListener("submit", (event) => {
        const form = event.target.closest?.("[data-directory] form[method=get]");
        if (!form) return;
        const pairs = [...new FormData(form)].filter(([, value]) => value !== "");
        const query = new URLSearchParams(pairs).toString();
        if (new URLSearchParams(query).get("nakyma") === "kartta") return;
        event.preventDefault();
        show(window.location.pathname + (query ? `?${query}` : ""));
    });

    window.addEventListener("popstate", () => {
        if (!window.location.hash) show(window.location.pathname + window.location.search, { keep: false });
    });
})();
