/**
 * The link of a set: `?n=3&questions=gil.is-vs-equals.closures`, with `&view=interviewer` for the sheet with answers.
 *
 * It holds the slugs themselves, which are permanent (published.txt), so that a link can be read, written by hand, and
 * names what it wants even where the question is gone. Fifty of the longest slugs, of 28 characters, make 1,450; the number
 * of questions comes first, so that a link cut off on its way is noticed.
 */

import { quote } from "../browse/filter.js";
import { root, SLUG } from "../browse/catalog.js";
import { MOST } from "./picks.js";

/** Return the address of a set, below the page at `path`. */
export function formatSet(slugs, { path = "set/", interviewer = false } = {}) {
  const address = new URL(path, root);
  // By hand: URLSearchParams would do the same, since slugs and dots need no escape.
  address.search = `?n=${slugs.length}&questions=${slugs.join(".")}${interviewer ? "&view=interviewer" : ""}`;
  return address.href;
}

/** Return the slugs that an address holds, each once, and what is wrong with it, as sentences; null if it holds no set. */
export function parseSet(params) {
  if (!params.has("questions")) return null;
  const found = params.get("questions").split(".").filter(Boolean);
  const problems = [];
  const number = params.get("n");
  if (number !== null && number !== String(found.length)) {
    problems.push(`The link says that it holds ${quote(number)} questions, but ${found.length} came. Perhaps it was cut off on its way: ask for it again.`);
  }
  if (found.length > MOST) problems.push(`A set holds at most ${MOST} questions; the other ${found.length - MOST} are left out.`);
  const taken = [...new Set(found.slice(0, MOST))];
  for (const name of taken.filter((name) => !SLUG.test(name))) problems.push(`${quote(name)} is not the name of a question.`);
  const slugs = taken.filter((name) => SLUG.test(name));
  if (!slugs.length) problems.push("The link holds no questions.");
  return { slugs, problems, interviewer: params.get("view") === "interviewer" };
}

/** Return the questions of a set, each once, and sentences about those renamed and those unknown. */
export function resolveSet(slugs, catalog) {
  const problems = [];
  const entries = new Set();
  for (const slug of slugs) {
    const entry = catalog.find(slug);
    if (!entry) problems.push(`There is no question ${quote(slug)} on this site.`);
    else if (entry.slug !== slug) problems.push(`${quote(slug)} is now called ${quote(entry.slug)}.`);
    if (entry) entries.add(entry);
  }
  return { entries: [...entries], problems };
}
