/* The captions as rows: times, words, what is wrong, and buttons. A hundred at a time, because a
   long film has thousands. */
const CAPTIONS_AT_A_TIME = 100;
const CAPTION_SECONDS = 3;

function captionSeconds(text) {
    const found = /^(?:(\d+):)?(\d+):(\d+)[.,](\d{3})$/.exec(text.trim());
    return found ? (+found[1] || 0) * 3600 + +found[2] * 60 + +found[3] + +found[4] / 1000 : NaN;
}

function captionClock(seconds) {
    const whole = Math.max(0, Math.round(seconds * 1000));
    const two = number => String(Math.floor(number)).padStart(2, "0");
    return `${two(whole / 3600000)}:${two(whole / 60000 % 60)}:${two(whole / 1000 % 60)}.${String(whole % 1000).padStart(3, "0")}`;
}

class CaptionRows {
    constructor(editor) {
        this.editor = editor;
        this.list = editor.place.querySelector("[data-captions-rows]");
        this.template = editor.place.querySelector("[data-captions-row]");
        this.more = editor.place.querySelector("[data-do=more]");
        this.limit = CAPTIONS_AT_A_TIME;
        this.problems = [];
        this.list.addEventListener("input", event => this.typed(event));
        this.list.addEventListener("click", event => this.pressed(event));
        this.more.addEventListener("click", () => {
            const next = this.limit;
            this.limit += CAPTIONS_AT_A_TIME;
            this.draw();
            this.focus(next, "start");
        });
    }

    get cues() {
        return this.editor.cues;
    }

    draw() {
        const rows = this.cues.slice(0, this.limit).map(cue => {
            const row = this.template.content.firstElementChild.cloneNode(true);
            for (const part of row.querySelectorAll("[data-part]")) part.value = cue[part.dataset.part];
            return row;
        });
        this.list.replaceChildren(...rows);
        this.more.hidden = this.cues.length <= this.limit;
        this.tell(this.problems);
    }

    /* What is wrong with each, beside it. */
    tell(problems) {
        this.problems = problems;
        [...this.list.children].forEach((row, index) => {
            const own = problems.filter(problem => problem.number === index + 1);
            const told = own.map(problem => {
                const item = document.createElement("li");
                item.textContent = problem.sentence;
                item.classList.toggle("captions__stops", problem.stops);
                return item;
            });
            row.querySelector("[data-problems]").replaceChildren(...told);
        });
    }

    indexOf(element) {
        return [...this.list.children].indexOf(element.closest("li.captions__row"));
    }

    focus(index, part) {
        this.list.children[index]?.querySelector(`[data-part=${part}]`)?.focus();
    }

    typed(event) {
        const part = event.target.dataset.part;
        if (!part) return;
        this.cues[this.indexOf(event.target)][part] = event.target.value;
        if (part !== "text") {
            event.target.setAttribute("aria-invalid", String(Number.isNaN(captionSeconds(event.target.value))));
        }
        this.editor.changed();
    }

    pressed(event) {
        const what = event.target.closest("[data-do]")?.dataset.do;
        const index = what ? this.indexOf(event.target) : -1;
        if (index < 0) return;
        if (what === "start" || what === "end") this.stand(index, what);
        if (what === "play") this.play(index);
        if (what === "after") this.add(index + 1);
        if (what === "split") this.split(index);
        if (what === "merge" && this.cues[index + 1]) this.merge(index);
        if (what === "delete") {
            this.cues.splice(index, 1);
            this.redraw(Math.min(index, this.cues.length - 1), "text");
        }
    }

    redraw(index, part) {
        this.problems = [];
        this.limit = Math.max(this.limit, index + 1);
        this.draw();
        this.focus(index, part);
        this.editor.changed();
    }

    /* The time where the video stands. */
    stand(index, part) {
        const { video } = this.editor;
        if (video.hidden) return;
        this.cues[index][part] = captionClock(video.currentTime);
        this.list.children[index].querySelector(`[data-part=${part}]`).value = this.cues[index][part];
        this.editor.changed();
    }

    play(index) {
        const { video } = this.editor;
        const start = captionSeconds(this.cues[index].start);
        if (video.hidden || Number.isNaN(start)) return;
        video.currentTime = start;
        video.play();
    }

    /* A new one behind the one before it, no longer than there is room. */
    add(index) {
        const start = index ? captionSeconds(this.cues[index - 1].end) || 0 : 0;
        const next = this.cues[index] ? captionSeconds(this.cues[index].start) : Infinity;
        const end = next > start ? Math.min(start + CAPTION_SECONDS, next) : start + CAPTION_SECONDS;
        this.cues.splice(index, 0, { start: captionClock(start), end: captionClock(end), text: "", settings: "" });
        this.redraw(index, "text");
    }

    /* In two where the cursor is, or in the middle; the time is shared by the words. */
    split(index) {
        const cue = this.cues[index];
        const field = this.list.children[index].querySelector("[data-part=text]");
        const inside = field.selectionStart > 0 && field.selectionStart < cue.text.length;
        const middle = cue.text.indexOf(" ", Math.floor(cue.text.length / 2));
        const at = inside ? field.selectionStart : middle;
        const start = captionSeconds(cue.start);
        const end = captionSeconds(cue.end);
        if (at < 1 || !(end > start)) return;
        const border = captionClock(start + (end - start) * at / cue.text.length);
        const rest = { ...cue, start: border, text: cue.text.slice(at).trim() };
        this.cues.splice(index, 1, { ...cue, end: border, text: cue.text.slice(0, at).trim() }, rest);
        this.redraw(index + 1, "text");
    }

    merge(index) {
        const [cue, next] = this.cues.slice(index, index + 2);
        const text = [cue.text, next.text].filter(words => words.trim()).join("\n");
        this.cues.splice(index, 2, { ...cue, end: next.end, text });
        this.redraw(index, "text");
    }
}
