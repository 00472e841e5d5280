/* Says at once that a file is too large, before it is sent: sending two gigabytes takes its time. */
(() => {
  for (const field of document.querySelectorAll("input[type=file][data-most-bytes]")) {
    const form = field.form;
    const told = document.createElement("ul");
    told.className = "errorlist";
    told.setAttribute("role", "alert");
    const isTooBig = () => [...field.files].some((file) => file.size > Number(field.dataset.mostBytes));
    const look = () => {
      const line = document.createElement("li");
      line.textContent = field.dataset.tooBig;
      told.replaceChildren(...(isTooBig() ? [line] : []));
      field.setAttribute("aria-invalid", String(isTooBig()));
    };
    field.before(told);
    field.addEventListener("change", look);
    form.addEventListener("submit", (event) => {
      if (!isTooBig()) return;
      event.preventDefault();
      look();
      field.focus();
    });
  }
})();
