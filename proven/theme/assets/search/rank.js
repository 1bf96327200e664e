/**
 * The ranking. A page's score has two parts:
 *
 * 1. Where each word of the query stands: title, other names, answer, headings, text, in that order. A whole word counts
 *    more than another form of it, that more than a beginning, that more than a near miss; a rare word more than a common one.
 * 2. How well one name of the page (title, alias, error message that it shows) is what was typed: how much of the query the
 *    name covers, and how much of the name the query covers. In a comparison a name with both sides counts more.
 */

import { distance, emphasis, isSymbol, synonyms, tokenize } from "./words.js";

const FORM = 0.92; // another form of the word
const PLURAL = 0.97;
const JOINED = 0.95; // two words that are one in Python ("default dict")
const ASIDE = 0.5; // the weight of that reading, next to the words as typed
const PREFIX = [0.7, 0.08]; // a beginning: at least, and what a nearly whole word adds
const NOT_LAST = 0.8; // a beginning where typing has gone on
const SAME = 0.85; // another word for the same thing
const NEAR = [0, 0.58, 0.42]; // a near miss, by its distance
const FIRST = 0.85; // a near miss that is wrong from the first letter on
const INSIDE = 0.35; // a known word inside an unknown one
const FAINTLY = 0.2; // words that say less than this are not completed
const PARTS = 0.4; // the parts of a compound, next to the compound

const COVER = 0.4; // a page that holds all words somewhere
const NAME = 1.8; // a name that is what was typed, next to 1 for a title that holds all words
const PAIR = 0.8; // what a name with both sides of a comparison adds
const ACROSS = 0.5; // what two names with one side each add
const CODING = 0.95; // a problem next to the page on the thing itself, where both have its name
const TOPIC = 1.5; // what the name of a topic adds

const SHOWN = new Set(["alias", "error"]); // the names that are shown if they match better than the title

const SHORT_SIDE = 3;
const COMPARISONS = [
  /^(?:what(?: is|'s|s) )?(?:the )?differences? between (.+?) (?:and|vs\.?|or) (.+)$/i,
  /^(.+?) (?:vs?\.?|versus|compared (?:to|with)|instead of|rather than) (.+)$/i,
  /^compare (.+?) (?:and|with|to) (.+)$/i,
  /^(.+?) and (.+?) differences?$/i,
];
const ALTERNATIVE = /^(.+?) or (.+)$/i;

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

/** Return the two sides of a comparison such as `is vs ==`, or the whole query alone. */
export function readSides(query) {
  const plain = query.trim().replace(/\s*\?+$/, "");
  for (const pattern of COMPARISONS) {
    const match = plain.match(pattern);
    if (match) return [match[1], match[2]];
  }
  const match = plain.match(ALTERNATIVE);
  const short = match?.slice(1).every((side) => tokenize(side).length <= SHORT_SIDE);
  return short ? [match[1], match[2]] : [plain];
}

/** Return the terms of a query: `{typed, matches: Map(word id -> quality), value, weight, side}`. */
function readQuery(index, query) {
  const typing = !/\s$/.test(query);
  return readSides(query).flatMap((text, side, sides) => {
    const tokens = tokenize(spellDunders(index, text)).flatMap((token) => split(index, token));
    const values = emphasis(tokens);
    const last = typing && side === sides.length - 1 ? tokens.length - 1 : -1;
    const options = { alone: tokens.length === 1, same: sides.length === 1 };
    const terms = [
      ...tokens.flatMap((token, place) => termsOf(index, token, values[place], { ...options, typing: place === last })),
      ...joined(index, tokens, values),
    ];
    const distinct = new Map(); // a word said twice counts once
    for (const term of terms) {
      if (term.weight > (distinct.get(term.typed)?.weight ?? 0)) distinct.set(term.typed, { ...term, side });
    }
    return Array.from(distinct.values());
  });
}

/** Write "dunder init" as `__init__`, if there is such a name. */
function spellDunders(index, text) {
  return text.replace(/\bdunder (\w+)/gi, (said, name) => (index.ids.has(`__${name.toLowerCase()}__`) ? `__${name}__` : said));
}

/** Cut a word that is unknown but made of two known ones. */
function split(index, token) {
  const { word } = token;
  if (token.parts.length || has(index, word) || index.startingWith(word).next().value !== undefined) return [token];
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => has(index, half))) return halves.map((half) => ({ word: half, parts: [] }));
  }
  return [token];
}

/** Say whether `word` stands in a name or an answer. */
function has(index, word) {
  return index.ids.get(word) < index.known;
}

function termsOf(index, { word, parts }, value, options) {
  const whole = term(index, word, matchesOf(index, word, value, options), value);
  if (!parts.length) return [whole];
  const share = (whole.weight ? PARTS : 1) / parts.length;
  return [whole, ...parts.map((part) => term(index, part, matchesOf(index, part, value, { ...options, typing: false }), value, share))];
}

/** Return terms for neighbours that are written as one word too. */
function joined(index, tokens, values) {
  return tokens.slice(1).flatMap(({ word }, place) => {
    const both = tokens[place].word + word;
    if (!has(index, both)) return [];
    return [term(index, both, new Map([[index.ids.get(both), JOINED]]), Math.min(values[place], values[place + 1]), ASIDE)];
  });
}

/** A term weighs as much as the best of its words is rare. */
function term(index, typed, matches, value, share = 1) {
  let [best, weight] = [0, 0];
  for (const [id, quality] of matches) {
    if (quality < best || (quality === best && index.rarity[id] <= weight)) continue;
    [best, weight] = [quality, index.rarity[id]];
  }
  return { typed, matches, value, weight: weight * value * share };
}

/**
 * Return the words that a typed word may mean: itself, its forms, what it begins, or else what it nearly is.
 *
 * `typing` tells the word at the cursor, `alone` the only one; `same` allows other words for the same thing, which would make
 * the two sides of "parameter vs argument" one.
 */
function matchesOf(index, word, value, { typing, alone, same }) {
  const matches = new Map();
  const put = (id, quality) => quality > (matches.get(id) ?? 0) && matches.set(id, quality);
  if (index.ids.has(word)) put(index.ids.get(word), 1);
  if (isSymbol(word)) return matches;
  for (const id of index.formsOf(word)) put(id, isPlural(word, index.words[id]) ? PLURAL : FORM);
  for (const other of same ? synonyms(word) : []) for (const id of index.formsOf(other)) put(id, SAME);
  const least = alone ? 1 : typing ? 2 : 3;
  if (value > FAINTLY && word.length >= least) {
    const factor = typing ? 1 : NOT_LAST;
    for (const id of index.startingWith(word)) {
      if (word.length < 3 && id >= index.known) continue; // too much would begin so
      put(id, factor * (PREFIX[0] + (PREFIX[1] * word.length) / index.words[id].length));
    }
  }
  if (!Array.from(matches.keys()).some((id) => id < index.known)) addNear(index, word, put);
  return matches;
}

function isPlural(word, other) {
  return word === `${other}s` || other === `${word}s`;
}

/** Add the known words at the least distance from a mistyped one, with their forms. */
function addNear(index, word, put) {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  for (let limit = 1; limit <= most; limit++) {
    const near = index.near(word, limit).filter((id) => distance(word, index.words[id], limit) <= limit);
    for (const id of near) {
      const quality = NEAR[limit] * (index.words[id][0] === word[0] ? 1 : FIRST);
      for (const other of index.formsOf(index.words[id])) put(other, quality * FORM);
      put(id, quality);
    }
    if (near.length) return;
  }
  for (let at = 1; at + 4 <= word.length; at++) {
    if (has(index, word.slice(at))) put(index.ids.get(word.slice(at)), INSIDE);
    if (has(index, word.slice(0, -at))) put(index.ids.get(word.slice(0, -at)), INSIDE);
  }
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
  for (const [number, name] of index.names.entries()) {
    if (!cover.recall[number]) continue;
    const value = nameScore(name, number, cover);
    const found = best.get(name.page) ?? { name, value: 0, sides: cover.sides.map(() => 0) };
    if (value > found.value) Object.assign(found, { name, value });
    const fit = name.factor * precisionOf(name, number, cover);
    found.sides = found.sides.map((share, side) => Math.max(share, fit * cover.sides[side][number]));
    best.set(name.page, found);
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
  if (name.kind === "topic") return recall > 0.99 && precision > 0.99 ? NAME + TOPIC : 0.5 * recall * precision;
  const pair = Math.min(...cover.sides.map((side) => side[number]));
  return name.factor * (NAME * recall ** 1.5 * (0.35 + 0.65 * precision) + (cover.sides.length > 1 ? PAIR * pair : 0));
}

function precisionOf(name, number, cover) {
  return Math.min(1, cover.covered[number] / name.total);
}

function sumOf(terms) {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Return for each name how much of it the query covers, and its share of the query and of each side. */
function coverNames(index, terms) {
  const numbers = () => new Float64Array(index.names.length);
  const sides = Array.from(new Set(terms.map(({ side }) => side)), (side) => terms.filter((term) => term.side === side));
  const cover = { covered: numbers(), recall: numbers(), sides: sides.map(numbers) };
  const total = sumOf(terms);
  for (const [number, side] of sides.entries()) {
    const weight = sumOf(side);
    for (const term of side) {
      const [values, covered] = bestNames(index, term.matches);
      for (let name = 0; name < values.length; name++) {
        if (!values[name]) continue;
        cover.covered[name] += covered[name];
        cover.recall[name] += (term.weight * values[name]) / total;
        cover.sides[number][name] += (term.weight * values[name]) / weight;
      }
    }
  }
  return cover;
}

/** Return for each name the best match of a term, and how much of the name that covers. */
function bestNames(index, matches) {
  const values = new Float64Array(index.names.length);
  const covered = new Float64Array(index.names.length);
  for (const [id, quality] of matches) {
    const places = index.namesOf[id];
    for (let at = 0; at < places.length; at += 3) {
      const [name, value] = [places[at], quality * places[at + 2]];
      if (value <= values[name]) continue;
      values[name] = value;
      covered[name] = value * index.names[name].weights[places[at + 1]];
    }
  }
  return [values, covered];
}
