/** The reader's progress: for each question asked its box, the day it is due, and the day it was last asked. */

import { root, SLUG } from "../browse/catalog.js";
import { parseObject, Store } from "../browse/store.js";
import { INTERVALS } from "./leitner.js";

const FORMAT = "proven-python/progress";
const VERSION = 1;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Return the cards, a Map by slug, that a text holds; throws an Error that says what is wrong with it. */
export function parseProgress(text) {
  if (text === null) return new Map();
  const { cards } = parseObject(text, FORMAT, VERSION);
  if (typeof cards !== "object" || cards === null || Array.isArray(cards)) throw new Error("it holds no cards");
  return new Map(Object.entries(cards).map(([slug, card]) => [slug, checked(slug, card)]));
}

function checked(slug, card) {
  const { box, due, seen } = card ?? {};
  if (!SLUG.test(slug)) throw new Error("it names something that is no question");
  if (!Number.isInteger(box) || box < 1 || box > INTERVALS.length) throw new Error(`the box of ${slug} is not one of 1 to ${INTERVALS.length}`);
  if (![due, seen].every((day) => typeof day === "string" && DAY.test(day))) throw new Error(`a day of ${slug} is no date`);
  return { box, due, seen };
}

/** Return the text that is stored and exported. */
export function formatProgress(cards) {
  return JSON.stringify({ format: FORMAT, version: VERSION, cards: Object.fromEntries(cards) }, null, 1);
}

/** Return both progresses as one: of a question in both, the answer given last counts. */
export function merged(mine, other) {
  const cards = new Map(mine);
  for (const [slug, card] of other) if (!cards.has(slug) || cards.get(slug).seen < card.seen) cards.set(slug, card);
  return cards;
}

export const progress = new Store("progress", parseProgress, formatProgress);

/** Return what a page other than Practice says if progress cannot be read: nothing, or a paragraph. */
export function tellBroken() {
  try {
    progress.read();
    return [];
  } catch (error) {
    const paragraph = document.createElement("p");
    const link = document.createElement("a");
    link.href = new URL("practice/", root).href;
    link.textContent = "Save it or start afresh";
    paragraph.append(`Your progress, kept in this browser, cannot be read: ${error.message}. `, link, ".");
    return [paragraph];
  }
}
