/* Keeps an import's progress up to date, and shows the report when the work is done. */
(() => {
  const place = document.querySelector("[data-exchange-progress]");
  if (!place) return;
  const state = () => place.querySelector("[data-exchange-state]")?.dataset.exchangeState;
  const first = state();
  const look = async () => {
    try {
      const reply = await fetch(place.dataset.exchangeProgress, { credentials: "same-origin" });
      if (!reply.ok) return;
      place.innerHTML = await reply.text();
      if (state() !== first) location.reload();
    } catch {
      /* The network is away for a moment: the next look will tell. */
    }
  };
  setInterval(look, 1500);
})();
