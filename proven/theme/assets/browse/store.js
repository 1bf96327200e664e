/**
 * What the site keeps in the reader's browser. Two sites on one host do not share it: the key begins with the site's
 * path. What is read back is checked as if a stranger had written it.
 */

import { root } from "./catalog.js";

/** What is stored is not what the site stores: `reason` says why, `raw` is the text found. */
export class BrokenStore extends Error {
  constructor(reason, raw) {
    super(reason);
    this.raw = raw;
  }
}

export class Store {
  #key;
  #event;
  #parse;
  #format;

  /** `parse` makes a value of the stored text (null if nothing is stored) or throws an Error; `format` makes the text. */
  constructor(name, parse, format) {
    this.#key = `${root.pathname}.proven.${name}`;
    this.#event = `proven:${name}`;
    this.#parse = parse;
    this.#format = format;
  }

  /** Return the value. Throws BrokenStore. */
  read() {
    const raw = this.#raw();
    try {
      return this.#parse(raw);
    } catch (error) {
      throw new BrokenStore(error.message, raw);
    }
  }

  /** Return the value, or `fallback` where the store is broken. */
  readOr(fallback) {
    try {
      return this.read();
    } catch (error) {
      if (!(error instanceof BrokenStore)) throw error;
      return fallback;
    }
  }

  /** Keep a value; return whether the browser let us. */
  write(value) {
    return this.#change((storage) => storage.setItem(this.#key, this.#format(value)));
  }

  /** Delete what is kept. */
  clear() {
    return this.#change((storage) => storage.removeItem(this.#key));
  }

  /** Call `listener` after each change, in this tab or another, until `signal` aborts. */
  watch(listener, signal) {
    addEventListener(this.#event, listener, { signal });
    addEventListener("storage", (event) => (event.key === this.#key || event.key === null) && listener(), { signal });
  }

  // A browser may forbid storage altogether; then nothing is kept, and `write` says so.
  #raw() {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #change(change) {
    try {
      change(localStorage);
    } catch {
      return false;
    }
    dispatchEvent(new Event(this.#event));
    return true;
  }
}

/** Return the object in a JSON text; throws an Error that says what is wrong with it. */
export function parseObject(text, format, version, most = 1_000_000) {
  if (text.length > most) throw new Error(`it is longer than ${most.toLocaleString("en")} characters`);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
  if (value?.format !== format) throw new Error(`it is not of the format “${format}”`);
  if (value.version !== version) throw new Error(`its version is not ${version}`);
  return value;
}
