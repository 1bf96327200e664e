/** The page All questions: its filter, which is kept in the address, and the reader's progress. */

import { isKnown } from "../practice/leitner.js";
import { progress, tellBroken } from "../practice/progress.js";
import { Catalog, readEntries, root } from "./catalog.js";
import { FilterForm, questions, setText, showNotice } from "./form.js";
import { applyFilter, formatFilter, NOTHING, parseFilter } from "./filter.js";

/** Start the list that `element` holds. */
export function start(element, signal) {
  new List(element, signal);
}

class List {
  #part;
  #entries;
  #catalog;
  #groups;
  #form;
  #cards = new Map();
  #typing = false; // whether the newest address is that of a text still being typed

  constructor(element, signal) {
    const names = ["notice", "filters", "status", "actions", "practice", "clear", "none"];
    const parts = Object.fromEntries(names.map((name) => [name, element.querySelector(`[data-${name}]`)]));
    this.#part = (name) => parts[name];
    this.#entries = readEntries(element, location);
    this.#catalog = new Catalog(this.#entries);
    this.#groups = Array.from(element.querySelectorAll("[data-group]"), (group) => new Group(group, this.#entries));
    this.#form = new FilterForm(this.#part("filters"));
    this.#form.onChange((filter, field) => this.#onChange(filter, field));
    this.#part("clear").addEventListener("click", () => this.#onChange(NOTHING));
    this.#part("actions").hidden = false;
    addEventListener("popstate", () => this.#followAddress(), { signal });
    progress.watch(() => this.#showProgress(), signal);
    this.#showProgress();
  }

  #onChange(filter, field = "") {
    if (!field) this.#form.write(filter);
    this.#setAddress(filter, field === "text");
    this.#show(filter);
  }

  /** Each choice is a step of its own on the way back; the letters of a text are one step. */
  #setAddress(filter, typing) {
    const address = new URL(location);
    address.search = formatFilter(filter);
    if (typing && this.#typing) history.replaceState(history.state, "", address);
    else history.pushState(null, "", address);
    this.#typing = typing;
  }

  #followAddress() {
    this.#typing = false;
    const { filter, problems } = parseFilter(new URLSearchParams(location.search), this.#catalog.topics);
    this.#form.write(filter);
    this.#show(filter);
    const broken = tellBroken();
    showNotice(this.#part("notice"), problems.map((problem) => `The address cannot be followed in full. ${problem}`), ...broken);
  }

  #showProgress() {
    this.#cards = this.#catalog.renamed(progress.readOr(new Map()));
    for (const entry of this.#entries) markKnown(entry.element, isKnown(this.#cards.get(entry.slug)));
    for (const group of this.#groups) group.showKnown(this.#cards);
    this.#followAddress();
  }

  #show(filter) {
    const { shown, total, counts } = applyFilter(this.#entries, filter, ({ slug }) => isKnown(this.#cards.get(slug)));
    const inGroup = new Map();
    this.#entries.forEach((entry, place) => {
      if (shown[place]) inGroup.set(entry.topic, (inGroup.get(entry.topic) ?? 0) + 1);
      // Only what changes: to ask the document costs as much as to tell it.
      if (entry.hidden === shown[place]) entry.element.hidden = entry.hidden = !shown[place];
    });
    for (const group of this.#groups) group.showCount(inGroup.get(group.topic) ?? 0);
    this.#form.showCounts(counts);
    this.#showTotal(total, formatFilter(filter));
  }

  #showTotal(total, params) {
    const filtered = params.size > 0;
    const all = this.#entries.length;
    setText(this.#part("status"), filtered ? `${total.toLocaleString("en")} of ${questions(all)}` : questions(all));
    this.#part("clear").hidden = !filtered;
    this.#part("none").hidden = total > 0;
    const practice = new URL("practice/", root);
    practice.search = params;
    this.#part("practice").href = practice.href;
    this.#part("practice").hidden = total === 0;
  }
}

/** The questions of one topic, under its title. */
class Group {
  #element;
  #count;
  #slugs;
  #told; // what the title says

  constructor(element, entries) {
    this.#element = element;
    this.#count = element.querySelector("[data-count]");
    this.topic = element.dataset.group;
    this.#slugs = entries.filter(({ topic }) => topic === this.topic).map(({ slug }) => slug);
    this.known = 0;
  }

  showKnown(cards) {
    this.known = this.#slugs.filter((slug) => isKnown(cards.get(slug))).length;
  }

  showCount(shown) {
    if (shown === this.#told?.shown && this.known === this.#told.known) return;
    this.#told = { shown, known: this.known };
    if (this.#element.hidden !== (shown === 0)) this.#element.hidden = shown === 0;
    const all = this.#slugs.length;
    const count = shown === all ? String(all) : `${shown} of ${all}`;
    setText(this.#count, this.known ? `${count} · ${this.known} known` : count);
  }
}

/** Mark a question, in the list or on a sheet, as known. */
export function markKnown(element, known) {
  element.classList.toggle("is-known", known);
  const mark = element.querySelector(".known");
  if (mark && !known) mark.remove();
  if (mark || !known) return;
  const made = document.createElement("span");
  made.className = "known";
  made.textContent = "known";
  element.querySelector(".level").before(made);
}
