/* Reads the text that is being written again, on request; the advice is the server's. */
(() => {
  const box = document.querySelector("[data-readability]");
  const form = box && box.closest("form");
  if (!form) return;
  const words = () => {
    const plain = form.querySelectorAll("#id_title, #id_lead");
    const rich = form.querySelectorAll(".public-DraftEditor-content");
    const blocks = form.querySelectorAll("[name^='body-']:is(textarea, input[type=text])");
    return [
      ...[...plain].map((field) => field.value),
      ...[...rich].map((field) => field.innerText),
      ...[...blocks].filter((field) => !field.closest(".Draftail-Editor__wrapper")).map((field) => field.value),
    ].join("\n");
  };
  box.querySelector("[data-again]").addEventListener("click", async () => {
    const body = new FormData();
    body.append("text", words());
    body.append("csrfmiddlewaretoken", form.querySelector("[name=csrfmiddlewaretoken]").value);
    const reply = await fetch(box.dataset.readability, { method: "POST", body });
    if (reply.ok) box.querySelector("[data-advice]").innerHTML = await reply.text();
  });
})();
