/**
 * The ranking. A page's score has two parts:
 *
 * 1. Where each word of the query stands: title, other names, answer, headings, text, in that order. A whole word counts
 *    more than another form of it, that more than a beginning, that more than a near miss; a rare word more than a common one.
 * 2. How well one name of the page (title, alias, error message that it shows) is what was typed: how much of the query the
 *    name covers, and how much of the name the query covers. In a comparison a name with both sides counts more, and
 *    a name of three words or more that stands whole in a longer query is not held to the rest of it.
 */

import { FAINTLY, readQuery } from "./query.js";

const COVER = 0.35; // a page that holds all words somewhere
const NAME = 1.65; // a name that is what was typed, next to 1 for a title that holds all words
const PHRASE = 3; // a name of so many words stands for itself in a longer query
const PAIR = 0.8; // what a name with both sides of a comparison adds
const ACROSS = 0.25; // what two names with one side each add
const CODING = 0.95; // a problem next to the page on the thing itself, where both have its name
const TOPIC = 1.5; // what the name of a topic adds
const WHOLE = 0.95; // so much of it has to be typed, and nothing else

const SHOWN = new Set(["alias", "error"]); // the names that are shown if they match better than the title

/**
 * Return the pages for a query, best first, and the words that matched.
 *
 * Each result is `{page, score, name}`; `name` is the alias or error message that matches better than the title does.
 * `words` maps a matched word to what was typed of it.
 */
export function search(index, query, limit) {
  const terms = readQuery(index, query);
  const scores = scoreWords(index, terms);
  const names = addNames(index, terms, scores);
  const found = [];
  scores.forEach((score, number) => {
    if (score > 0) found.push({ score: score * (index.pages[number].kind === "coding" ? CODING : 1), number });
  });
  found.sort((a, b) => b.score - a.score || a.number - b.number);
  const results = found.slice(0, limit).map(({ score, number }) => ({ page: index.pages[number], score, name: names.get(number) }));
  return { results, words: matchedWords(index, terms) };
}

/** Return the topics whose names and questions look most like what was typed, for a query that finds nothing. */
export function nearestTopics(index, query, limit = 3) {
  const typed = pairsOf(query.toLowerCase());
  const likeness = new Map(index.pages.filter((page) => page.isTopic).map((page) => [page.topic, { page, score: 0 }]));
  for (const { topic, title, names } of index.pages) {
    const entry = likeness.get(topic);
    for (const name of [title, ...names]) entry.score = Math.max(entry.score, overlap(typed, pairsOf(name.toLowerCase())));
  }
  return Array.from(likeness.values()).sort((a, b) => b.score - a.score).slice(0, limit);
}

function pairsOf(text) {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function overlap(left, right) {
  let common = 0;
  for (const pair of left) common += right.has(pair) ? 1 : 0;
  return common / (left.size + right.size || 1);
}

function matchedWords(index, terms) {
  const words = new Map();
  for (const { matches, typed, value } of terms) {
    if (value < FAINTLY) continue;
    for (const id of matches.keys()) words.set(index.words[id], typed);
  }
  return words;
}

function scoreWords(index, terms) {
  const scores = new Float64Array(index.pages.length);
  const cover = new Float64Array(index.pages.length);
  for (const { matches, weight } of terms) {
    const [fields, qualities] = bestPlaces(index, matches);
    for (let page = 0; page < scores.length; page++) {
      scores[page] += weight * fields[page];
      cover[page] += weight * qualities[page];
    }
  }
  const total = sumOf(terms);
  return scores.map((score, page) => score + COVER * total * (cover[page] / total) ** 2);
}

/** Return for each page the best match of a term, with regard to where it stands and without. */
function bestPlaces(index, matches) {
  const fields = new Float64Array(index.pages.length);
  const qualities = new Float64Array(index.pages.length);
  for (const [id, quality] of matches) {
    const places = index.pagesOf[id];
    for (let at = 0; at < places.length; at += 2) {
      const value = quality * places[at + 1];
      if (value <= fields[places[at]]) continue;
      fields[places[at]] = value;
      qualities[places[at]] = quality;
    }
  }
  return [fields, qualities];
}

function addNames(index, terms, scores) {
  const total = sumOf(terms);
  const cover = coverNames(index, terms);
  const best = new Map(); // page -> its best name
  for (const number of cover.names) {
    const name = index.names[number];
    const value = nameScore(name, number, cover);
    let found = best.get(name.page);
    if (!found) best.set(name.page, (found = { name, value: 0, sides: cover.sides.map(() => 0) }));
    if (value > found.value) Object.assign(found, { name, value });
    if (found.sides.length === 1) continue;
    const fit = name.factor * precisionOf(name, number, cover);
    cover.sides.forEach((side, place) => { found.sides[place] = Math.max(found.sides[place], fit * side[number]); });
  }
  for (const [page, { value, sides }] of best) {
    scores[page] += total * (value + (sides.length > 1 ? ACROSS * Math.min(...sides) : 0));
  }
  return new Map(Array.from(best, ([page, { name }]) => [page, shownName(index.pages[page], name)]));
}

function shownName(page, { kind, text }) {
  return SHOWN.has(kind) && !page.title.toLowerCase().includes(text.toLowerCase()) ? text : "";
}

function nameScore(name, number, cover) {
  const recall = cover.recall[number];
  const precision = precisionOf(name, number, cover);
  if (name.kind === "topic") return recall > WHOLE && precision > WHOLE ? NAME + TOPIC : 0.5 * recall * precision;
  const stands = precision > 0.99 && name.emphasis.filter((value) => value === 1).length >= PHRASE;
  const fit = NAME * recall ** (stands ? 1 : 1.5) * (0.35 + 0.65 * precision);
  const pair = cover.sides.length > 1 ? PAIR * Math.min(...cover.sides.map((side) => side[number])) : 0;
  return name.factor * (fit + pair);
}

function precisionOf(name, number, cover) {
  return Math.min(1, cover.covered[number] / name.total);
}

function sumOf(terms) {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Return which names the query touches, how much of each it covers, and each one's share of the query and of each side.
 *
 * A faint word touches no name by itself: it stands in too many.
 */
function coverNames(index, terms) {
  const numbers = () => new Float64Array(index.names.length);
  const order = [...new Set(terms.map(({ side }) => side))];
  const weights = order.map((side) => sumOf(terms.filter((term) => term.side === side)));
  const cover = { names: [], covered: numbers(), recall: numbers(), sides: weights.map(numbers) };
  const total = sumOf(terms);
  const best = { values: numbers(), covered: numbers(), names: [] };
  const telling = terms.some(({ value }) => value >= FAINTLY);
  for (const term of terms.toSorted((a, b) => b.value - a.value)) {
    bestNames(index, term, best, telling && term.value < FAINTLY ? cover.recall : null);
    const side = order.indexOf(term.side);
    for (const name of best.names) {
      if (!cover.recall[name]) cover.names.push(name);
      cover.covered[name] += best.covered[name];
      cover.recall[name] += (term.weight * best.values[name]) / total;
      cover.sides[side][name] += (term.weight * best.values[name]) / weights[side];
      best.values[name] = 0;
    }
  }
  return cover;
}

/** Put into `best` the names that hold a term, with its best match in each, and how much of the name that covers. */
function bestNames(index, { matches, covers }, best, among) {
  best.names.length = 0;
  for (const [id, quality] of matches) {
    const places = index.namesOf[id];
    for (let at = 0; at < places.length; at += 3) {
      const name = places[at];
      const value = quality * places[at + 2];
      if (value <= best.values[name] || (among && !among[name])) continue;
      if (!best.values[name]) best.names.push(name);
      best.values[name] = value;
      best.covered[name] = covers * value * index.names[name].weights[places[at + 1]];
    }
  }
}
