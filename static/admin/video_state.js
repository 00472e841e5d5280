// How the preparing of a video goes. Without this script the page says it when it is loaded anew.
for (const place of document.querySelectorAll("[data-video-state]:not([data-settled])")) {
    const words = place.querySelector("[data-video-words]");
    const bar = place.querySelector("progress");
    const look = async () => {
        try {
            const reply = await fetch(place.dataset.videoState);
            const found = await reply.json();
            if (found.settled) return location.reload();
            // A screen reader hears each ten per cent.
            if (Math.floor(found.progress / 10) !== Math.floor(bar.value / 10)) words.textContent = found.words;
            bar.value = found.progress;
        } catch {
            // The next look may succeed.
        }
        setTimeout(look, 2000);
    };
    setTimeout(look, 2000);
}
