/* The door list through a lost connection. Each mark gets a random id and waits in this browser
   until the server has taken it; the server takes the same id once. Without this script, the same
   forms are posted as they are. */
(() => {
  const page = document.querySelector("[data-door]");
  if (!page) return;
  const { door: address, saved, one, many, login, refused, kept, came, find } = page.dataset;
  const key = `door:${address}`;
  const state = page.querySelector("[data-state]");
  const total = page.querySelector("[data-came]");
  const rowOf = (id) => page.querySelector(`[data-row="${id}"]`);
  let token = page.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
  let strangers = 0; // people on rows that another tablet has made and this page does not show
  let sending = false;
  let stores = true;
  let problem = ""; // stays until the next mark: a refused mark is a person who is not counted

  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const queue = (() => {
    let marks = [];
    try { marks = JSON.parse(localStorage.getItem(key) ?? "[]"); } catch { marks = []; }
    if (!Array.isArray(marks)) marks = [];
    const keep = () => {
      try { marks.length ? localStorage.setItem(key, JSON.stringify(marks)) : localStorage.removeItem(key); } catch { stores = false; }
    };
    return {
      get all() { return marks; },
      add(mark) { marks.push(mark); keep(); },
      drop(ids) { marks = marks.filter((mark) => !ids.includes(mark.mark)); keep(); },
    };
  })();

  const say = (words, waiting) => {
    const text = words.replace("{n}", queue.all.length);
    if (state.textContent !== text) state.textContent = text;
    state.toggleAttribute("data-waiting", waiting);
  };
  const sayHowMany = () => {
    const waiting = queue.all.length;
    const words = waiting === 1 ? one : many;
    if (!waiting) say(problem || saved, Boolean(problem));
    else say(stores ? words : `${words} ${kept}`, true);
  };
  const count = () => {
    const rows = [...page.querySelectorAll("[data-row]")];
    const seen = rows.reduce((sum, row) => sum + Number(row.dataset.arrived || 0), 0);
    const waiting = queue.all.filter((mark) => mark.kind === "walk_in").reduce((sum, mark) => sum + mark.people, 0);
    total.textContent = came.replace("{n}", seen + waiting + strangers);
  };

  const show = (mark) => {
    const row = mark.kind === "arrived" && rowOf(mark.registration_id);
    if (!row) return;
    row.dataset.arrived = mark.people ?? "";
    row.setAttribute("data-pending", "");
    if (mark.people !== null) row.querySelector("[name=people]").value = mark.people;
  };
  const showAll = (rows) => {
    const waiting = new Set(queue.all.filter((mark) => mark.kind === "arrived").map((mark) => mark.registration_id));
    strangers = 0;
    for (const [id, arrived, memo, contact] of rows) {
      const row = rowOf(id);
      if (!row) strangers += arrived ?? 0;
      else if (!waiting.has(id)) {
        row.dataset.arrived = arrived ?? "";
        row.removeAttribute("data-pending");
        const form = row.querySelector("[data-mark=consent]");
        if (form && !form.contains(document.activeElement)) {
          form.elements.wants_memo.checked = memo;
          form.elements.may_contact.checked = contact;
        }
      }
    }
  };

  const post = (marks) => fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: JSON.stringify({ marks }),
  });
  const isAnswer = (reply) => reply.ok && !reply.redirected && (reply.headers.get("Content-Type") ?? "").includes("json");
  const ask = async (marks) => {
    const reply = await post(marks);
    if (reply.status !== 403) return reply;
    // Whoever has logged in again has a new token.
    const fresh = await fetch(address, { credentials: "same-origin" });
    if (!isAnswer(fresh)) return fresh;
    token = (await fresh.json()).token;
    return post(marks);
  };
  const sync = async () => {
    if (sending) return;
    sending = true;
    const marks = queue.all.slice(0, 200);
    try {
      const reply = await ask(marks);
      if (!isAnswer(reply)) {
        if (reply.status >= 500) sayHowMany();
        else say(login, true);
        return;
      }
      const answer = await reply.json();
      queue.drop([...answer.done, ...answer.refused]);
      showAll(answer.rows);
      count();
      if (answer.refused.length) problem = refused.replace("{n}", answer.refused.length);
      sayHowMany();
    } catch {
      sayHowMany(); // the connection is away: the next round tries again
    } finally {
      sending = false;
    }
    if (queue.all.length && queue.all[0] !== marks[0]) sync();
  };

  const mark = (form, pressed) => {
    const told = Object.fromEntries(new FormData(form));
    const made = { mark: random(), kind: told.kind, at: new Date().toISOString() };
    if (told.registration_id) made.registration_id = Number(told.registration_id);
    if (made.kind !== "consent") made.people = pressed === "undo" ? null : Number(told.people || 0);
    if (made.kind !== "arrived") {
      Object.assign(made, { name: told.name ?? "", email: told.email ?? "", wants_memo: "wants_memo" in told, may_contact: "may_contact" in told });
    }
    return made;
  };
  page.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-mark]");
    if (!form) return;
    event.preventDefault();
    const made = mark(form, event.submitter?.dataset.press);
    problem = "";
    queue.add(made);
    show(made);
    count();
    sayHowMany();
    if (made.kind === "walk_in") form.reset();
    if (made.kind === "consent") form.closest("details").open = false;
    sync();
  });
  addEventListener("online", sync);
  addEventListener("beforeunload", (event) => { if (queue.all.length) event.preventDefault(); });
  setInterval(sync, 10_000);

  const search = page.querySelector("[data-search]");
  search.innerHTML = '<p class="find"><label for="find"></label> <input id="find" type="search" autocomplete="off"></p>';
  search.querySelector("label").textContent = find;
  search.querySelector("input").addEventListener("input", (event) => {
    const words = event.target.value.trim().toLowerCase();
    for (const row of page.querySelectorAll("[data-row]")) row.hidden = !row.dataset.words.toLowerCase().includes(words);
  });

  queue.all.forEach(show);
  count();
  sync();
})();
