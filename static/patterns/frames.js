// Makes each frame as tall as what it shows. Without it a frame is scrolled.
for (const frame of document.querySelectorAll("[data-frame]")) {
  const fit = () => {
    const shown = frame.contentDocument?.body;
    if (shown) frame.height = Math.min(2400, Math.ceil(shown.offsetHeight) + 2);
  };
  frame.addEventListener("load", () => {
    fit();
    const inner = frame.contentDocument?.body;
    if (inner) new ResizeObserver(fit).observe(inner);
  });
}
