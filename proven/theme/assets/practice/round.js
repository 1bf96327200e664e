/** A round: one question after the other, the answer when it is asked for, then "knew it" or "did not". */

import { element } from "../search/view.js";
import { headingOf, loadPage, quoted } from "../browse/catalog.js";
import { questions } from "../browse/form.js";
import { button, levelOf } from "../set/parts.js";
import { answered, INTERVALS, today } from "./leitner.js";
import { progress } from "./progress.js";

/** A missed question comes again after so many others of the round. */
const AGAIN_AFTER = 3;

const KEYS = { " ": "show", Enter: "show", ArrowLeft: "missed", 1: "missed", ArrowRight: "knew", 2: "knew", u: "undo", Escape: "end" };

export class Round {
  #view;
  #queue;
  #catalog;
  #onEnd;
  #own = new AbortController();
  #asked = 0;
  #missed = new Set();
  #undo = null; // how things stood before the last answer
  #shown = false; // whether the answer is shown

  constructor(view, entries, catalog, onEnd, signal) {
    this.#view = view;
    this.#queue = entries;
    this.#catalog = catalog;
    this.#onEnd = onEnd;
    signal.addEventListener("abort", () => this.#own.abort());
    // Before the theme, which has keys of its own.
    addEventListener("keydown", (event) => this.#onKey(event), { capture: true, signal: this.#own.signal });
    view.hidden = false;
    this.#ask();
  }

  #ask() {
    this.#shown = false;
    const [entry, next] = this.#queue;
    if (!entry) return this.#summarize();
    if (next) loadPage(next.url).catch(() => {});
    const heading = element("h1", { class: "card__question", tabindex: "-1" }, ...headingOf(entry));
    this.#view.replaceChildren(
      this.#bar(),
      element("article", { class: "card" }, element("p", { class: "card__facts" }, entry.topicTitle, " ", levelOf(entry.level)), heading, element("div", { class: "card__answer", "data-answer": "" })),
      this.#buttons([button("Show the answer", () => this.#show(), "button button--large")]),
    );
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    loadPage(entry.url).catch(() => {});
  }

  #bar() {
    const undo = button("Undo", () => this.#takeBack());
    undo.disabled = !this.#undo;
    return element(
      "div", { class: "round__bar" }, element("p", { class: "round__left", role: "status" }, `${this.#queue.length} to go`),
      undo, button("End the round", () => this.#end()),
    );
  }

  #buttons(made) {
    return element("div", { class: "round__buttons" }, ...made);
  }

  async #show() {
    if (this.#shown) return;
    this.#shown = true;
    const [entry] = this.#queue;
    const answer = this.#view.querySelector("[data-answer]");
    const foot = element("p", {}, element("a", { href: entry.url, target: "_blank" }, "Proof and details"));
    this.#view.querySelector(".round__buttons").replaceWith(this.#buttons([
      button("Did not know", () => this.#answer(false), "button button--large"),
      button("Knew it", () => this.#answer(true), "button button--large"),
    ]));
    try {
      const page = await loadPage(entry.url);
      answer.replaceChildren(...quoted(page.querySelector(".answer__text"), entry.url), foot);
    } catch {
      answer.replaceChildren(element("p", { role: "alert" }, "The answer could not be loaded. Are you online?"), foot);
    }
    answer.setAttribute("tabindex", "-1");
    answer.focus({ preventScroll: true });
  }

  #answer(knew) {
    if (!this.#shown) return;
    const [entry, ...rest] = this.#queue;
    const cards = this.#catalog.renamed(progress.readOr(new Map()));
    this.#undo = { queue: this.#queue, missed: new Set(this.#missed), slug: entry.slug, card: cards.get(entry.slug), asked: this.#asked };
    if (!knew) {
      rest.splice(AGAIN_AFTER, 0, entry);
      this.#missed.add(entry);
    }
    this.#asked += 1;
    this.#queue = rest;
    const kept = progress.write(cards.set(entry.slug, answered(cards.get(entry.slug), knew, today())));
    this.#ask();
    if (!kept) this.#view.prepend(element("p", { class: "notice", role: "alert" }, "This browser does not let the site keep your progress: it will be gone with this page."));
  }

  #takeBack() {
    if (!this.#undo) return;
    const { queue, missed, slug, card, asked } = this.#undo;
    const cards = this.#catalog.renamed(progress.readOr(new Map()));
    if (card) cards.set(slug, card);
    else cards.delete(slug);
    progress.write(cards);
    this.#queue = queue;
    this.#missed = missed;
    this.#asked = asked;
    this.#undo = null;
    this.#ask();
  }

  #summarize() {
    const missed = Array.from(this.#missed, (entry) => element("li", {}, element("a", { href: entry.url }, ...headingOf(entry))));
    const title = element("h1", { class: "card__question", tabindex: "-1" }, "Round done");
    this.#view.replaceChildren(
      this.#bar(), title,
      element("p", {}, missed.length ? `${questions(missed.length)} missed, and asked again until known. Back in ${INTERVALS[0]} day:` : "Nothing missed."),
      element("ul", {}, ...missed), this.#buttons([button("Done", () => this.#end(), "button button--large")]),
    );
    title.focus();
  }

  #end() {
    this.#own.abort();
    this.#view.hidden = true;
    this.#view.replaceChildren();
    this.#onEnd();
  }

  #onKey(event) {
    const action = KEYS[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || document.querySelector("dialog[open]")) return;
    const onControl = event.target.closest?.("a, button, input, select, textarea");
    if (onControl && (action === "show" || onControl.matches("input, select, textarea"))) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(action);
  }

  #act(action) {
    if (action === "undo") this.#takeBack();
    else if (action === "end" || !this.#queue.length) this.#end();
    else if (action === "show") this.#show();
    else this.#answer(action === "knew");
  }
}
