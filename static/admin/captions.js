/* The editor of captions over their text field: asks the server what the text holds and what is
   wrong with it, and keeps field, rows and transcript together. Rows are drawn by captions_rows.js. */
class CaptionEditor {
    constructor(place) {
        this.place = place;
        this.field = place.querySelector("[data-captions-text] textarea");
        this.form = this.field.form;
        this.state = place.querySelector("[data-captions-state]");
        this.video = place.querySelector("[data-captions-video]");
        this.cues = [];
        this.transcript = "";
        this.asked = 0;
        this.rows = new CaptionRows(this);
        this.field.addEventListener("input", () => this.soon(true));
        place.querySelector("[data-captions-editor]").hidden = false;
        place.querySelector("[data-captions-text]").open = false;
        place.addEventListener("click", event => this.pressed(event));
        const file = this.form.querySelector("[name=captions_file]");
        if (file) file.addEventListener("change", () => this.read(file));
        this.ask(true);
    }

    /* A press that belongs to no row. */
    pressed(event) {
        const what = event.target.closest("[data-do]")?.dataset.do;
        if (what === "show") this.show(event.target);
        if (what === "add") this.rows.add(this.cues.length);
        if (what === "transcript") this.write();
    }

    /* The rows have been changed: the text follows at once, the check when typing pauses. */
    changed() {
        const blocks = this.cues.map(cue =>
            `${cue.start} --> ${cue.end}${cue.settings ? ` ${cue.settings}` : ""}\n${cue.text.replace(/\n\s*\n/g, "\n")}`);
        this.field.value = this.cues.length ? `${["WEBVTT", ...blocks].join("\n\n")}\n` : "";
        this.field.dispatchEvent(new Event("change", { bubbles: true }));
        this.soon(false);
    }

    soon(draws) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(draws), 500);
    }

    async send(parts) {
        const body = new FormData();
        for (const [name, value] of Object.entries(parts)) body.append(name, value);
        body.append("duration", this.place.dataset.duration);
        body.append("csrfmiddlewaretoken", this.form.querySelector("[name=csrfmiddlewaretoken]").value);
        const reply = await fetch(this.place.dataset.check, { method: "POST", body });
        if (!reply.ok) throw new Error(reply.status);
        return reply.json();
    }

    /* What the text holds and what is wrong with it; an answer that is overtaken is left. */
    async ask(draws) {
        const mine = ++this.asked;
        if (!this.field.value.trim()) {
            this.cues = [];
            this.rows.draw();
            this.say("");
            return;
        }
        try {
            const found = await this.send({ text: this.field.value });
            if (mine === this.asked) this.take(found, draws);
        } catch {
            this.say(this.place.dataset.away);
        }
    }

    take(found, draws) {
        this.transcript = found.transcript;
        if (draws) {
            this.cues = found.cues;
            this.rows.draw();
        }
        this.rows.tell(found.problems);
        const whole = found.problems.filter(problem => !problem.number);
        const first = found.problems.find(problem => problem.stops) || found.problems[0];
        this.say(whole[0]?.sentence || (first ? `${first.number}. ${first.sentence}` : this.place.dataset.good));
        if (whole.length && draws) this.place.querySelector("[data-captions-text]").open = true;
    }

    say(sentence) {
        this.state.textContent = sentence;
    }

    /* A file is read into the field at once; where that fails it is sent with the form as it is. */
    async read(file) {
        if (!file.files.length) return;
        try {
            const found = await this.send({ file: file.files[0] });
            if (found.refused) {
                this.say(found.refused);
                file.value = "";
                this.state.scrollIntoView({ block: "center" });
                return;
            }
            this.field.value = found.text;
            file.value = "";
            this.field.dispatchEvent(new Event("change", { bubbles: true }));
            this.take(found, true);
        } catch {
            this.say(this.place.dataset.away);
        }
    }

    /* The words of the captions as the transcript; never over words without asking. */
    async write() {
        const target = this.form.querySelector("[name=transcript]");
        clearTimeout(this.timer);
        await this.ask(false);
        if (!this.transcript || target.value === this.transcript) return;
        if (target.value.trim() && !window.confirm(this.place.dataset.replace)) return;
        target.value = this.transcript;
        for (const type of ["input", "change"]) target.dispatchEvent(new Event(type, { bubbles: true }));
        target.focus();
    }

    show(button) {
        this.video.addEventListener("error", () => this.say(this.place.dataset.away), { once: true });
        this.video.preload = "metadata";
        this.video.src = this.video.dataset.captionsVideo;
        this.video.hidden = false;
        button.hidden = true;
        this.video.focus();
    }
}

document.addEventListener("DOMContentLoaded", () => {
    for (const place of document.querySelectorAll("[data-captions]")) new CaptionEditor(place);
});
