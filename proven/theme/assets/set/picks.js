/** The questions that the reader has picked for a set of their own, in order, kept in this browser. */

import { SLUG } from "../browse/catalog.js";
import { parseObject, Store } from "../browse/store.js";

const FORMAT = "proven-python/set";
const VERSION = 1;

/** How many questions a set holds at most: its link stays below 2,000 characters. */
export const MOST = 50;

function parsePicks(text) {
  if (text === null) return [];
  const { questions } = parseObject(text, FORMAT, VERSION);
  if (!Array.isArray(questions) || questions.length > MOST) throw new Error(`it holds no list of at most ${MOST} questions`);
  if (!questions.every((slug) => typeof slug === "string" && SLUG.test(slug))) throw new Error("it names something that is no question");
  return [...new Set(questions)];
}

export const picks = new Store("set", parsePicks, (questions) => JSON.stringify({ format: FORMAT, version: VERSION, questions }));
