/** The page Practice: what to practice, the rounds, and the reader's progress. */

import { loadCatalog } from "../browse/catalog.js";
import { applyFilter, formatFilter, parseFilter } from "../browse/filter.js";
import { FilterForm, questions, setText, showNotice } from "../browse/form.js";
import { BrokenStore } from "../browse/store.js";
import { parseSet, resolveSet } from "../set/link.js";
import { showBoxes } from "./boxes.js";
import { offerBroken, startFiles } from "./files.js";
import { isDue, isKnown, round, today } from "./leitner.js";
import { progress } from "./progress.js";
import { Round } from "./round.js";

const ROUND = 20;

/** Start the page. */
export async function start(page, signal) {
  const part = (name) => page.querySelector(`[data-${name}]`);
  try {
    const catalog = await loadCatalog();
    if (!signal.aborted) new Practice(part, catalog, signal);
  } catch (error) {
    if (!(error instanceof TypeError) && !/answered/.test(error.message)) throw error;
    showNotice(part("notice"), ["The list of questions could not be loaded. Are you online? Reload the page to try again."]);
  }
}

class Practice {
  #part;
  #catalog;
  #form;
  #set = null; // the entries of a shared set, if the address holds one
  #scope = []; // the entries to practice
  #signal;

  constructor(part, catalog, signal) {
    this.#part = part;
    this.#catalog = catalog;
    this.#signal = signal;
    this.#form = new FilterForm(part("filters"));
    this.#form.onChange((filter) => this.#onChange(filter));
    part("start").addEventListener("click", () => this.#startRound());
    startFiles(part, catalog);
    progress.watch(() => this.#show(), signal);
    this.#readAddress();
  }

  #readAddress() {
    const params = new URLSearchParams(location.search);
    const shared = parseSet(params);
    const { filter, problems } = parseFilter(params, this.#catalog.topics);
    this.#form.write(filter);
    if (shared) {
      const resolved = resolveSet(shared.slugs, this.#catalog);
      this.#set = resolved.entries;
      problems.push(...shared.problems, ...resolved.problems);
      this.#part("filters").hidden = true;
    }
    showNotice(this.#part("address-notice"), problems.map((problem) => `The address cannot be followed in full. ${problem}`));
    this.#show();
  }

  #onChange(filter) {
    const address = new URL(location);
    address.search = formatFilter(filter);
    history.replaceState(history.state, "", address);
    this.#show();
  }

  /** Show what the choice holds; where progress cannot be read, what to do about it, and nothing else. */
  #show() {
    let cards;
    try {
      cards = this.#catalog.renamed(progress.read());
    } catch (error) {
      if (!(error instanceof BrokenStore)) throw error;
      this.#part("app").hidden = true;
      offerBroken(this.#part("notice"), error);
      return;
    }
    this.#part("app").hidden = false;
    showNotice(this.#part("notice"), []);
    this.#showScope(cards);
    showBoxes(this.#part("boxes"), cards);
    this.#part("reset").disabled = this.#part("export").disabled = cards.size === 0;
  }

  #showScope(cards) {
    if (this.#set) this.#scope = this.#set;
    else {
      const { shown, counts } = applyFilter(this.#catalog.entries, this.#form.read(), ({ slug }) => isKnown(cards.get(slug)));
      this.#form.showCounts(counts);
      this.#scope = this.#catalog.entries.filter((_, place) => shown[place]);
    }
    const day = today();
    const due = this.#scope.filter(({ slug }) => isDue(cards.get(slug), day)).length;
    const unseen = this.#scope.filter(({ slug }) => !cards.has(slug)).length;
    setText(this.#part("scope"), `${this.#set ? "A set of " : ""}${questions(this.#scope.length)}: ${due} due today, ${unseen} new, ${this.#scope.length - due - unseen} resting.`);
    setText(this.#part("start-label"), due + unseen ? `Start a round of ${Math.min(ROUND, due + unseen)}` : "Practice ahead of time");
    this.#part("start").disabled = this.#scope.length === 0;
  }

  #startRound() {
    const cards = this.#catalog.renamed(progress.readOr(new Map()));
    const slugs = this.#scope.map(({ slug }) => slug);
    const chosen = round(slugs, cards, today(), ROUND);
    const entries = (chosen.length ? chosen : slugs.slice(0, ROUND)).map((slug) => this.#catalog.find(slug));
    this.#part("setup").hidden = true;
    new Round(this.#part("round"), entries, this.#catalog, () => this.#endRound(), this.#signal);
  }

  #endRound() {
    this.#part("setup").hidden = false;
    this.#show();
    this.#part("start").focus();
  }
}
