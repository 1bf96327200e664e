/** The index as the ranking needs it: which names hold a word, and which pages, and how rare it is. */

import { emphasis, isSymbol, stem, tokenize } from "./words.js";

// Where a word stands on a page says how much the page is about it.
export const FIELD = { title: 1, alias: 0.9, answer: 0.5, heading: 0.4, many: 0.3, text: 0.2 };
const PLACES = [FIELD.text, FIELD.many, FIELD.heading]; // in the order of proven/search.py
const NAMES = { title: 1, alias: 0.97, error: 0.5, slug: 0.85 };
const PART = 0.85;
const JOINED = 0.95; // two words of a name typed as one
const LATER = 0.006; // a page lists its names in the order of their importance

const AT_ONCE = 8; // ms of work, then the page may answer a key

/**
 * Fetch the document that `proven/search.py` writes, and return its index.
 *
 * Throws an error that can be shown if there is none.
 */
export async function loadIndex(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the search index answers ${response.status}`);
  const index = new Index();
  let pause = performance.now() + AT_ONCE;
  for (const _ of index.read(await response.json())) {
    if (performance.now() < pause) continue;
    await new Promise((resolve) => { setTimeout(resolve); });
    pause = performance.now() + AT_ONCE;
  }
  return index;
}

/** Everything that `search` asks. */
export class Index {
  /** Read the whole document, a step at each iteration. */
  *read({ topics, pages, words, places }) {
    this.pages = pages.map(([url, topic, level, kind, title, answer, names, errors]) => ({
      url, level, kind, title, answer, names, errors, topic: topics[topic], isTopic: level === "",
    }));
    this.words = [];
    this.ids = new Map();
    this.pagesOf = []; // word id -> [page, weight of the best field]...
    this.namesOf = []; // word id -> [name, place, quality]...
    this.names = [];
    for (const [number, page] of this.pages.entries()) yield this.#addPage(page, number);
    this.known = this.words.length; // ids below stand in a name or an answer
    for (const [number, word] of words.split(" ").entries()) yield this.#addPlaces(word, places[number] ?? []);
    yield this.#weigh();
    for (const [id, pages] of this.pagesOf.entries()) yield (this.pagesOf[id] = Array.from(pages).flat());
    this.#sort();
  }

  #id(word) {
    let id = this.ids.get(word);
    if (id === undefined) {
      this.ids.set(word, (id = this.words.length));
      this.words.push(word);
      this.pagesOf.push(new Map()); // until all pages are read
      this.namesOf.push([]);
    }
    return id;
  }

  #addPage(page, number) {
    const other = page.isTopic ? "topic" : "alias";
    this.#addName(page.title, page.isTopic ? "topic" : "title", number);
    for (const [place, name] of page.names.entries()) this.#addName(name, other, number, 1 - place * LATER);
    if (!page.isTopic) this.#addName(page.url.split("/").at(-2).replaceAll("-", " "), "slug", number);
    for (const error of page.errors) this.#addName(error, "error", number);
    if (!page.isTopic) this.#addText(tokenize(page.answer), number, FIELD.answer);
  }

  #addName(text, kind, page, factor = 1) {
    const tokens = tokenize(text);
    const name = this.names.push({ page, kind, text, factor: factor * (NAMES[kind] ?? 1), emphasis: emphasis(tokens, kind === "error"), ids: [] }) - 1;
    tokens.forEach(({ word, parts }, place) => {
      const id = this.#id(word);
      this.names[name].ids.push(id);
      this.namesOf[id].push(name, place, 1);
      for (const part of parts) this.namesOf[this.#id(part)].push(name, place, PART);
    });
    for (const { word, place } of hyphenated(text, tokens)) this.namesOf[this.#id(word)].push(name, place, JOINED);
    if (kind !== "topic") this.#addText([...tokens, ...hyphenated(text, tokens)], page, FIELD[kind] ?? FIELD.text);
  }

  #addText(tokens, page, weight) {
    for (const { word, parts } of tokens) {
      this.#put(this.#id(word), page, weight);
      for (const part of parts) this.#put(this.#id(part), page, weight * PART);
    }
  }

  #put(id, page, weight) {
    const pages = this.pagesOf[id];
    if (!(pages.get(page) >= weight)) pages.set(page, weight);
  }

  #addPlaces(word, differences) {
    const id = this.#id(word);
    let place = 0;
    for (const difference of differences) {
      place += difference;
      this.#put(id, place >> 2, PLACES[place & 3]);
    }
  }

  /** A word is worth more the fewer pages it stands on; the forms of one word count together. */
  #weigh() {
    this.stems = new Map(); // stem -> ids
    this.words.forEach((word, id) => {
      const key = stem(word);
      if (!this.stems.has(key)) this.stems.set(key, []);
      this.stems.get(key).push(id);
    });
    const most = Math.log(1 + this.pages.length);
    this.rarity = new Float64Array(this.words.length);
    for (const ids of this.stems.values()) {
      const pages = Math.max(...ids.map((id) => this.#pagesWith(id)));
      for (const id of ids) this.rarity[id] = Math.sqrt(Math.log(1 + this.pages.length / (pages + 0.5)) / most);
    }
    for (const name of this.names) {
      name.weights = name.ids.map((id, place) => this.rarity[id] * name.emphasis[place]);
      name.total = name.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    }
  }

  /** An operator stands in most programs; what tells pages apart is whether it is in a name, an answer or a heading. */
  #pagesWith(id) {
    const pages = this.pagesOf[id];
    if (!isSymbol(this.words[id])) return pages.size;
    return Array.from(pages.values()).filter((weight) => weight >= FIELD.heading).length;
  }

  #sort() {
    this.sorted = this.words.map((_, id) => id).sort((a, b) => (this.words[a] < this.words[b] ? -1 : 1));
    this.letters = Int32Array.from(this.words.slice(0, this.known), letters);
  }

  /** Return the words of names and answers that may be within `limit` changes of `word`: alike in length and letters. */
  near(word, limit) {
    const [mask, found] = [letters(word), []];
    for (let id = 0; id < this.known; id++) {
      if (Math.abs(this.words[id].length - word.length) > limit) continue;
      if (bits(mask & ~this.letters[id]) <= limit && bits(this.letters[id] & ~mask) <= limit) found.push(id);
    }
    return found;
  }

  /** Return the ids of the words that are forms of `word`. */
  formsOf(word) {
    return this.stems.get(stem(word)) ?? [];
  }

  /** Yield the ids of the words that begin with `prefix`, in alphabetical order. */
  *startingWith(prefix) {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[this.sorted[middle]] < prefix) low = middle + 1;
      else high = middle;
    }
    for (; low < this.sorted.length && this.words[this.sorted[low]].startsWith(prefix); low++) yield this.sorted[low];
  }
}

/** Return the words that a hyphen makes one: "f-string" is typed "fstring" too. */
function hyphenated(text, tokens) {
  return tokens.slice(1).flatMap(({ word, start }, place) => {
    const { word: before, end } = tokens[place];
    return text.slice(end, start) === "-" ? [{ word: before + word, parts: [], place: place + 1 }] : [];
  });
}

/** Return the set of letters of a word, a bit for each. */
function letters(word) {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bits(mask) {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
}
