/** The reader's own set: its order, its links. */

import { element } from "../search/view.js";
import { headingOf, root } from "../browse/catalog.js";
import { questions, showNotice } from "../browse/form.js";
import { BrokenStore } from "../browse/store.js";
import { formatSet, resolveSet } from "./link.js";
import { button, levelOf, practiceLink } from "./parts.js";
import { picks } from "./picks.js";

export class Builder {
  #view;
  #notice;
  #catalog;
  #list = element("ol", { class: "set__list" });
  #said = element("p", { class: "set__said", role: "status" });

  constructor(view, notice, catalog, signal) {
    this.#view = view;
    this.#notice = notice;
    this.#catalog = catalog;
    picks.watch(() => this.#show(), signal);
    this.#list.addEventListener("click", (event) => this.#onClick(event));
    this.#list.addEventListener("keydown", (event) => this.#onKey(event));
    this.#show();
  }

  #show() {
    let slugs = [];
    try {
      slugs = picks.read();
    } catch (error) {
      if (!(error instanceof BrokenStore)) throw error;
      this.#view.replaceChildren();
      showNotice(this.#notice, [`Your set, kept in this browser, cannot be read: ${error.message}.`], button("Delete it and start afresh", () => picks.clear(), "button"));
      return;
    }
    const { entries, problems } = resolveSet(slugs, this.#catalog);
    showNotice(this.#notice, problems);
    this.#view.replaceChildren(...(entries.length ? this.#parts(entries) : [empty()]));
  }

  #parts(entries) {
    const slugs = entries.map(({ slug }) => slug);
    this.#list.replaceChildren(...entries.map((entry, place) => item(entry, place, entries.length)));
    return [
      element("p", { class: "set__about" }, `${questions(entries.length)} in your set. It is kept in this browser; whoever has a link has the set.`),
      this.#list, this.#said,
      linkField("Link for the candidate: the questions alone", "candidate", formatSet(slugs)),
      linkField("Link for the interviewer: with answers, follow-ups and room for notes", "interviewer", formatSet(slugs, { interviewer: true })),
      element("p", { class: "set__tools" }, practiceLink(slugs), element("a", { class: "button button--quiet", href: new URL("questions/", root).href }, "Add questions"), button("Empty the set", () => confirm("Take all questions out of your set?") && picks.clear())),
    ];
  }

  #onClick(event) {
    const pressed = event.target.closest("button[data-step]");
    if (pressed) this.#move(pressed.closest("li").dataset.slug, pressed.dataset.step);
  }

  /** Alt and an arrow key move the question that holds the focus. */
  #onKey(event) {
    const step = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (!step || !event.altKey) return;
    event.preventDefault();
    this.#move(event.target.closest("li").dataset.slug, step);
  }

  #move(slug, step) {
    const slugs = resolveSet(picks.readOr([]), this.#catalog).entries.map((entry) => entry.slug);
    const place = slugs.indexOf(slug);
    const target = place + { up: -1, down: 1, out: 0 }[step];
    if (target < 0 || target >= slugs.length) return;
    slugs.splice(place, 1);
    if (step !== "out") slugs.splice(target, 0, slug);
    picks.write(slugs);
    const { heading } = this.#catalog.find(slug);
    this.#said.textContent = step === "out" ? `Taken out: ${heading}` : `Now ${target + 1} of ${slugs.length}: ${heading}`;
    this.#focus(slugs[step === "out" ? Math.min(place, slugs.length - 1) : target], step);
  }

  /** The focus stays on the question that was moved, on the same button if that still has a use. */
  #focus(slug, step) {
    const row = this.#list.querySelector(`[data-slug="${CSS.escape(slug ?? "")}"]`);
    const same = row?.querySelector(`[data-step="${step}"]:not(:disabled)`);
    (same ?? row?.querySelector("button:not(:disabled)"))?.focus();
  }
}

function item(entry, place, all) {
  const { slug, heading, url, level } = entry;
  const step = (way, name, sign, disabled) => {
    const made = element("button", { class: "set__step", type: "button", "data-step": way, "aria-label": `${name}: ${heading}`, title: name }, sign);
    made.disabled = disabled;
    return made;
  };
  return element(
    "li", { class: "set__item", "data-slug": slug },
    element("a", { class: "set__question", href: url }, ...headingOf(entry)), levelOf(level),
    element("span", { class: "set__steps" },
      step("up", "Move up", "↑", place === 0), step("down", "Move down", "↓", place === all - 1), step("out", "Take out", "×", false)),
  );
}

function empty() {
  return element(
    "div", { class: "set__empty" },
    element("p", {}, "Your set is empty. Pick questions with the plus beside them in the ", element("a", { href: new URL("questions/", root).href }, "list of all questions"), ", or with “Add to set” on a question's page."),
    element("p", {}, "Then order them here, and share them with one link: the questions alone for the candidate, or the sheet with answers, common mistakes and follow-ups for whoever asks."),
  );
}

function linkField(name, id, address) {
  const field = element("input", { class: "share__address", id: `share-${id}`, readonly: "", value: address });
  field.addEventListener("focus", () => field.select());
  const copy = button("Copy", async () => {
    try {
      await navigator.clipboard.writeText(address);
      copy.textContent = "Copied";
      setTimeout(() => { copy.textContent = "Copy"; }, 2000);
    } catch {
      field.focus(); // without a clipboard the reader copies what is selected
    }
  }, "button");
  return element(
    "div", { class: "share" }, element("label", { class: "share__label", for: `share-${id}` }, name),
    element("div", { class: "share__row" }, field, copy, element("a", { class: "button button--quiet", href: address }, "Open")),
  );
}
