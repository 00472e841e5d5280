// Suggestions below a search field, as the combobox pattern of WAI-ARIA has it. Without this script,
// and whenever something fails, the field is an ordinary one of an ordinary form.
for (const field of document.querySelectorAll("[data-suggest]")) {
    const list = document.createElement("div");
    const said = document.createElement("div");
    let items = [];
    let chosen = -1;
    let waiting = 0;
    let asked = "";

    list.id = `${field.id}-list`;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels[0].textContent);
    said.className = "visually-hidden";
    said.setAttribute("aria-live", "polite");
    field.after(list);
    field.form.append(said);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");

    const close = () => {
        list.hidden = true;
        chosen = -1;
        field.setAttribute("aria-expanded", "false");
        field.removeAttribute("aria-activedescendant");
        said.textContent = "";
    };

    const choose = (number) => {
        chosen = number;
        [...list.children].forEach((option, place) => option.setAttribute("aria-selected", place === chosen));
        if (chosen < 0) field.removeAttribute("aria-activedescendant");
        else field.setAttribute("aria-activedescendant", list.children[chosen].id);
    };

    const show = () => {
        list.replaceChildren(...items.map((item, number) => {
            const option = document.createElement("div");
            const kind = document.createElement("small");
            option.id = `${list.id}-${number}`;
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            kind.textContent = item.kind;
            option.append(item.title, " ", kind);
            option.addEventListener("mousedown", (event) => event.preventDefault());
            option.addEventListener("click", () => location.assign(item.url));
            return option;
        }));
        choose(-1);
        list.hidden = !items.length;
        field.setAttribute("aria-expanded", String(!list.hidden));
        said.textContent = items.length ? field.dataset.suggestFound.replace("{}", items.length) : "";
    };

    const ask = async () => {
        const words = field.value.trim();
        asked = words;
        if (words.length < 3) return close();
        try {
            const reply = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(words)}`, { credentials: "omit" });
            const found = await reply.json();
            // An answer that comes late must not replace that of what has been typed since.
            if (asked !== words || document.activeElement !== field) return;
            items = found.items;
            show();
        } catch {
            close();
        }
    };

    field.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(ask, 150);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
        if (list.hidden) return;
        const steps = { ArrowDown: 1, ArrowUp: -1 };
        if (event.key in steps) {
            event.preventDefault();
            // One more place than there are items: the field itself.
            const places = items.length + 1;
            choose(((chosen + 1 + steps[event.key] + places) % places) - 1);
        } else if (event.key === "Escape") {
            event.preventDefault();
            close();
        } else if (event.key === "Enter" && chosen >= 0) {
            event.preventDefault();
            location.assign(items[chosen].url);
        }
    });
}
