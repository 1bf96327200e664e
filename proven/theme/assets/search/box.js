/**
 * The search box: a dialog that a link with `data-search`, the `/` key or `?q=` in the address opens.
 * Without JavaScript those links lead to where all questions are listed.
 */

import { loadIndex } from "./index.js";
import { nearestTopics, search } from "./rank.js";
import { buildBox, buildOption, buildTopic } from "./view.js";

const root = new URL("../../", import.meta.url);
const SETTLED = 300; // ms without a key: then the address follows, and a screen reader is told
const CHOSEN = "chosen";
const SHOWN = 10;

class SearchBox {
  #index = null; // until it has come
  #failure = "";
  #active = -1; // the option that Enter opens
  #timer = 0;

  constructor(allQuestions) {
    Object.assign(this, buildBox(allQuestions));
    this.input.addEventListener("input", () => this.#ask());
    this.input.addEventListener("keydown", (event) => this.#onKey(event));
    this.list.addEventListener("click", (event) => this.#onClick(event));
    this.closer.addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    this.dialog.addEventListener("close", () => this.#onClose());
    document.body.append(this.dialog);
    this.#load();
  }

  /** Show the box, with `query` if it is given, else with the last one. */
  open(query = this.input.value) {
    this.dialog.returnValue = "";
    if (!this.dialog.open) this.dialog.showModal();
    this.input.value = query;
    this.input.select();
    this.#ask();
  }

  /** Hide the box and leave the address alone. */
  hide() {
    this.dialog.close(CHOSEN);
  }

  async #load() {
    try {
      this.#index = await loadIndex(new URL("index.json", import.meta.url));
    } catch (error) {
      this.#failure = `Search is not available: ${error.message}.`;
    }
    this.#ask();
  }

  #ask() {
    const query = this.input.value;
    this.list.setAttribute("aria-busy", "true");
    if (!query.trim() || this.#failure) this.#say(this.#failure);
    else if (this.#index) this.#show(query, search(this.#index, query, SHOWN));
  }

  #show(query, { results, words }) {
    if (results.length) {
      this.#fill(results.map((result) => buildOption(result, words, root)), "", count(results));
    } else {
      const topics = nearestTopics(this.#index, query);
      const message = `Nothing for “${query.trim()}”. The nearest topics:`;
      this.#fill(topics.map((topic) => buildTopic(topic, root)), message, "No results");
    }
  }

  #say(message) {
    this.#fill([], message, message);
  }

  #fill(options, message, status) {
    options.forEach((option, place) => { option.id = `search-option-${place}`; });
    this.list.replaceChildren(...options);
    this.list.setAttribute("aria-busy", "false");
    this.message.textContent = message;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.#active = -1;
    this.#activate(options.length ? 0 : -1);
    this.#settle(status);
  }

  #settle(status) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.status.textContent = status;
      if (this.dialog.open) setAddress(this.input.value.trim());
    }, SETTLED);
  }

  #activate(place) {
    const options = this.list.children;
    options[this.#active]?.setAttribute("aria-selected", "false");
    options[place]?.setAttribute("aria-selected", "true");
    options[place]?.scrollIntoView({ block: "nearest" });
    this.#active = place;
    if (place < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", options[place].id);
  }

  #onKey(event) {
    const count = this.list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) this.#activate((this.#active + step + count) % count);
    else if (event.key === "Enter" && !event.isComposing) this.#choose(event);
    else if (event.key === "Escape") this.#dismiss(); // some browsers would empty the input first
    else return;
    event.preventDefault();
  }

  #dismiss() {
    this.input.blur(); // else the hidden input has the keys until the next frame
    this.dialog.close();
  }

  #choose({ ctrlKey, metaKey }) {
    const option = this.list.children[this.#active];
    if (option) option.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey }));
  }

  /** Let the link open its page; the page that is left keeps the query in its address, for the way back. */
  #onClick(event) {
    if (!event.target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    setAddress(this.input.value.trim());
    this.hide();
  }

  #onClose() {
    clearTimeout(this.#timer);
    if (this.dialog.returnValue !== CHOSEN) setAddress("");
  }
}

function count({ length }) {
  return length === 1 ? "1 result" : `${length} results`;
}

function setAddress(query) {
  const address = new URL(location);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

// The header outlives the page that it came with, and so must the address in it.
const handle = document.querySelector("header a[data-search]");
handle.href = handle.href;

let box = null;

function open(query) {
  box ??= new SearchBox(handle.href);
  box.open(query);
}

/** Show what the address asks for, on arrival and on the way back. */
function followAddress() {
  const query = new URLSearchParams(location.search).get("q");
  if (query) open(query);
  else box?.hide();
}

function isTyping({ target }) {
  return target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName);
}

document.addEventListener("click", (event) => {
  const clicked = event.target instanceof Element && event.target.closest("a[data-search]");
  if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}, { capture: true });

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  event.preventDefault();
  open();
});

addEventListener("popstate", followAddress);
followAddress();
