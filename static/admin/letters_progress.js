/* Keeps a sending's bar up to date each second. A screen reader hears every tenth percent, not each
   second; when the state changes the page is loaded anew, so that its buttons are the right ones. */
(() => {
  const place = document.querySelector("[data-letter-progress]");
  if (!place) return;
  const said = document.querySelector("[data-letter-said]");
  const inner = () => place.querySelector("[data-letter-state]");
  const first = inner()?.dataset.letterState;
  const SECOND = 1000;
  const LONGEST = 15 * SECOND;
  let pause = SECOND;
  let tenth = -1;

  const tell = () => {
    const bar = place.querySelector("progress[value]");
    const now = bar ? Math.floor(bar.value / 10) : -1;
    if (now === tenth) return;
    tenth = now;
    if (bar && said) said.textContent = bar.nextElementSibling?.textContent ?? "";
  };

  const look = async () => {
    try {
      const reply = await fetch(place.dataset.letterProgress, { credentials: "same-origin" });
      if (!reply.ok || reply.redirected) throw new Error(reply.statusText);
      place.innerHTML = await reply.text();
      pause = SECOND;
      if (inner()?.dataset.letterState !== first) return location.reload();
      tell();
    } catch {
      pause = Math.min(pause * 2, LONGEST);
    }
    if (inner()?.hasAttribute("data-letter-runs")) setTimeout(look, document.hidden ? LONGEST : pause);
  };

  if (inner()?.hasAttribute("data-letter-runs")) setTimeout(look, pause);
})();
