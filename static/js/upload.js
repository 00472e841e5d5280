// A video on its way to the server in pieces (tus 1.0): a broken line, a closed page or a server that
// starts anew loses nothing. Without this script the form is an ordinary one.
for (const form of document.querySelectorAll("[data-upload]")) {
    const words = form.dataset;
    const field = form.querySelector("input[type=file]");
    const part = (name) => form.querySelector(`[data-upload-${name}]`);
    const send = form.querySelector("[type=submit]");
    const bar = form.querySelector("progress");
    const pause = part("pause");
    let upload = null;
    let running = false;
    let told = "";

    // The live region is told every ten per cent; a screen reader that hears each one never ends.
    const say = (text, key = text) => {
        if (key !== told) part("words").textContent = text;
        told = key;
    };

    const complain = (sentence) => {
        const item = document.createElement("li");
        item.textContent = sentence;
        part("problem").replaceChildren(item);
        part("problem").hidden = false;
        part("going").hidden = true;
        send.hidden = false;
        field.disabled = false;
        field.setAttribute("aria-invalid", "true");
        field.focus();
        running = false;
    };

    const quiet = () => {
        part("problem").hidden = true;
        field.removeAttribute("aria-invalid");
    };

    const sentenceOf = (error) => {
        try {
            return JSON.parse(error.originalResponse.getBody()).problem || words.failed;
        } catch {
            return words.failed;
        }
    };

    const show = (done, all) => {
        const percent = Math.floor((done / all) * 100);
        const megabytes = (bytes) => Math.round(bytes / 1e6);
        bar.value = percent;
        bar.textContent = `${percent} %`;
        const text = words.sending.replace("{percent}", percent)
            .replace("{done}", megabytes(done)).replace("{all}", megabytes(all));
        say(text, `sending ${Math.floor(percent / 10)}`);
    };

    // How the preparing goes, until it is over; for pages that the sender stays on.
    const follow = async (address) => {
        const reply = await fetch(address, { headers: { Accept: "application/json" } });
        const found = await reply.json();
        if (!reply.ok) return complain(found.problem || words.failed);
        form.dispatchEvent(new CustomEvent("upload:state", { bubbles: true, detail: found }));
        if (found.leads_to) return location.assign(found.leads_to);
        if (!found.video) return say(words.whole);
        if (found.video.state === "refused") return complain(found.video.words);
        bar.value = found.video.progress;
        say([found.video.words, ...found.video.findings].join(" "), found.video.words);
        if (!found.video.settled) setTimeout(() => follow(address).catch(() => {}), 2000);
    };

    const succeed = () => {
        running = false;
        pause.hidden = true;
        say(words.whole);
        follow(upload.url).catch(() => {});
    };

    const fail = (error) => {
        if (error.originalResponse && error.originalResponse.getStatus()) return complain(sentenceOf(error));
        say(words.away);
        running = false;
    };

    const mayRetry = (error) => {
        const status = error.originalResponse ? error.originalResponse.getStatus() : 0;
        if (!status) say(words.away);
        return navigator.onLine !== false && (!status || [409, 423, 502, 503, 504].includes(status));
    };

    const start = () => {
        running = true;
        pause.textContent = words.pause;
        upload.start();
    };

    const begin = async (file) => {
        const token = form.querySelector("[name=csrfmiddlewaretoken]");
        upload = new tus.Upload(file, {
            endpoint: form.action,
            chunkSize: 16 * 1024 * 1024,
            retryDelays: [0, 1000, 2000, 4000, 8000, 15000, 30000, 30000, 60000, 60000],
            metadata: { filename: file.name, filetype: file.type },
            headers: token ? { "X-CSRFToken": token.value } : {},
            removeFingerprintOnSuccess: true,
            onProgress: show,
            onShouldRetry: mayRetry,
            onError: fail,
            onSuccess: succeed,
        });
        const earlier = await upload.findPreviousUploads();
        if (earlier.length) upload.resumeFromPreviousUpload(earlier[0]);
        start();
    };

    const look = async () => {
        const all = await tus.defaultOptions.urlStorage.findAllUploads();
        const here = all.filter((one) => (one.uploadUrl || "").startsWith(form.action));
        if (!here.length) return;
        const name = here[here.length - 1].metadata.filename;
        part("waits").textContent = words.waits.replace("{name}", name);
        part("waits").hidden = false;
    };

    form.addEventListener("submit", (event) => {
        if (!window.tus || !tus.isSupported || !field.files.length) return;
        event.preventDefault();
        quiet();
        const file = field.files[0];
        if (file.size > Number(words.most)) return complain(words.tooBig);
        part("waits").hidden = true;
        part("going").hidden = false;
        pause.hidden = false;
        send.hidden = true;
        field.disabled = true;
        pause.focus();
        show(0, Math.max(file.size, 1));
        begin(file).catch(() => complain(words.failed));
    });

    pause.addEventListener("click", async () => {
        if (!upload) return;
        if (!running) return start();
        running = false;
        await upload.abort();
        pause.textContent = words.goOn;
        say(words.paused.replace("{percent}", bar.value));
    });

    window.addEventListener("online", () => {
        if (upload && !running && !part("going").hidden && pause.textContent === words.pause) start();
    });
    if (window.tus && tus.canStoreURLs) look().catch(() => {});
}
