/* Counts the characters of a letter's subject and preview text; without it the advice stands still.
   Characters as people see them: an emoji is one. */
(() => {
  const segments = window.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;
  const length = (text) => (segments ? [...segments.segment(text)] : [...text]).length;
  for (const hint of document.querySelectorAll("[data-letter-hint]")) {
    const field = document.getElementById(hint.dataset.letterHint);
    if (!field) continue;
    const advice = hint.textContent;
    hint.setAttribute("aria-live", "polite");
    const show = () => {
      const count = length(field.value.trim());
      const { most, fewest = 0, short, fits, long } = hint.dataset;
      const words = count > Number(most) ? long : count < Number(fewest) ? short : fits;
      hint.textContent = count ? words.replace("{count}", count) : advice;
    };
    field.addEventListener("input", show);
    show();
  }
})();
