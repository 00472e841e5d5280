// Puts a button after every text that is there to be copied. Without this script the text is
// selected by hand.
const WAIT = 2500;

function button(text) {
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "button copy-button";
    copy.textContent = text.dataset.copy;
    const named = text.getAttribute("aria-label");
    const heading = document.getElementById(text.getAttribute("aria-labelledby"));
    copy.setAttribute("aria-label", `${text.dataset.copy}: ${named || heading?.textContent || ""}`);
    return copy;
}

function select(text) {
    getSelection().selectAllChildren(text);
}

async function write(text) {
    try {
        await navigator.clipboard.writeText(text.textContent);
        return true;
    } catch {
        select(text);
        return document.execCommand("copy");
    }
}

for (const text of document.querySelectorAll("[data-copy]")) {
    const copy = button(text);
    const said = document.createElement("span");
    said.className = "copied";
    said.setAttribute("role", "status");
    text.after(copy, said);
    copy.addEventListener("click", async () => {
        if (!(await write(text))) return;
        said.textContent = text.dataset.copied;
        setTimeout(() => (said.textContent = ""), WAIT);
    });
}
