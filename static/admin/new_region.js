// Shows the address that a new region's site will have, and its languages' addresses, as one chooses.
(() => {
  const form = document.querySelector("[data-region-form]");
  if (!form) return;
  const { scheme, domain, port } = form.dataset;
  const preview = form.querySelector("[data-preview]");

  const show = () => {
    const slug = form.elements.region.value;
    const own = form.elements.hostname.value.trim().toLowerCase();
    const root = `${scheme}://${own || `${slug || "…"}.${domain}`}${port}/`;
    const languages = [...form.querySelectorAll("[name=languages]:checked")].map((box) => `${root}${box.value}/`);
    preview.textContent = [root, ...languages].join("  ");
  };

  form.addEventListener("input", show);
  show();
})();
