// The tour: one step at a time in a modal dialog; Escape puts it aside until the next log-in.
(() => {
  const tour = document.querySelector("[data-tour]");
  if (!tour) return;
  const steps = [...tour.querySelectorAll("[data-step]")];
  const [back, next, done] = ["back", "next", "done"].map((name) => tour.querySelector(`[data-${name}]`));
  const place = tour.querySelector("[data-place]");
  let at = 0;

  const show = (number) => {
    at = number;
    steps.forEach((step, index) => { step.hidden = index !== at; });
    back.hidden = at === 0;
    next.hidden = at === steps.length - 1;
    done.classList.toggle("button-secondary", !next.hidden);
    place.textContent = `${at + 1} / ${steps.length}`;
  };

  back.addEventListener("click", () => show(at - 1));
  next.addEventListener("click", () => show(at + 1));
  tour.close();
  tour.showModal();
  show(0);
  next.focus();
})();
