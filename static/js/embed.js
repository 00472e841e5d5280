/* A video of another service: its frame is made when the button is pressed, and not before. The
   link beside the button works without this. */
for (const place of document.querySelectorAll("[data-embed]")) {
    const button = place.querySelector("[data-embed-show]");
    button.hidden = false;
    button.addEventListener("click", () => {
        const frame = document.createElement("iframe");
        frame.className = "embed__frame";
        frame.title = place.dataset.title;
        frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation");
        frame.allow = "fullscreen; picture-in-picture; encrypted-media";
        frame.allowFullscreen = true;
        // Not "no-referrer": YouTube's player refuses to start without knowing the site.
        frame.referrerPolicy = "strict-origin";
        frame.src = place.dataset.embed;
        place.replaceChildren(frame);
        frame.tabIndex = -1;
        frame.focus();
    });
}
