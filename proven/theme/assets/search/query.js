/** Read what was typed: the terms of a query, what each may mean, how much it weighs, and the sides of a comparison. */

import { spellShapes } from "./shapes.js";
import { related, synonyms } from "./thesaurus.js";
import { distance, emphasis, isSymbol, tokenize } from "./words.js";

const FORM = 0.92; // another form of the word
const PLURAL = 0.97;
const JOINED = 0.95; // two words that are one in Python ("default dict")
const ASIDE = 0.5; // the weight of that reading, next to the words as typed
const PREFIX = [0.7, 0.08]; // a beginning: at least, and what a nearly whole word adds
const NOT_LAST = 0.8; // a beginning where typing has gone on
const SAME = 0.72; // another word for the same thing
const NEAR = [0, 0.58, 0.42]; // a near miss, by its distance
const FIRST = 0.85; // a near miss that is wrong from the first letter on
const INSIDE = 0.35; // a known word inside an unknown one
export const FAINTLY = 0.22; // words that say less than this are not completed
const PARTS = 0.4; // the parts of a compound, next to the compound
const RELATED = 0.6; // a word for something near
const CODE = 0.3; // a word in a piece of code, next to what the piece is called

const SHORT_SIDE = 3;
const COMPARISONS = [
  /^(?:what(?: is|'s|s) )?(?:the )?differences? between (.+?) (?:and|vs\.?|or) (.+)$/i,
  /^(.+?) (?:vs?\.?|versus|compared (?:to|with)|instead of|rather than) (.+)$/i,
  /^compare (.+?) (?:and|with|to) (.+)$/i,
  /^(.+?) and (.+?) differences?$/i,
];
const ALTERNATIVE = /^(.+?) (?:or|\/) (.+)$/i;

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

/**
 * Return the terms of a query: `{typed, matches: Map(word id -> quality), value, weight, covers, side}`.
 *
 * `covers` is how much of a word in a name the term covers: the `property` of a typed `cached_property` is not all of `property`.
 */
export function readQuery(index, query) {
  const typing = !/\s$/.test(query);
  return readSides(query).flatMap((text, side, sides) => {
    const said = spellDunders(index, text);
    const spelled = spellShapes(said);
    const tokens = tokenize(spelled.text).flatMap((token) => split(index, token));
    const values = emphasis(tokens).map((value, place) => value * (isWithin(tokens[place], spelled.stretches) ? CODE : 1));
    if (tokens[0]?.word === "@" && tokens[1] && !has(index, tokens[1].word)) values[0] = 1; // some decorator
    const last = typing && side === sides.length - 1 ? tokens.findLastIndex(({ start }) => start < said.length) : -1;
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

/** Say whether a token stands in a piece of code that its shape names. */
function isWithin({ start }, stretches) {
  return stretches.some(([from, to]) => from <= start && start < to);
}

/** Cut a word that is unknown but made of two known ones. */
function split(index, token) {
  const { word } = token;
  if (token.parts.length || has(index, word) || index.startingWith(word).next().value !== undefined) return [token];
  if (nearest(index, word, 1).length) return [token];
  for (let at = 3; at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => has(index, half))) return halves.map((half) => ({ ...token, word: half }));
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
  const covers = whole.weight ? PARTS : 1;
  const termOf = (part) => term(index, part, matchesOf(index, part, value, { ...options, typing: false }), value, covers / parts.length);
  return [whole, ...parts.map((part) => ({ ...termOf(part), covers }))];
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
  return { typed, matches, value, covers: 1, weight: weight * value * share };
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
  for (const other of same || !has(index, word) ? related(word) : []) for (const id of index.formsOf(other)) put(id, RELATED);
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

/** Return the known words within `limit` changes of a mistyped one. */
function nearest(index, word, limit) {
  return index.near(word, limit).filter((id) => distance(word, index.words[id], limit) <= limit);
}

/** Add the known words at the least distance from a mistyped one, with their forms. */
function addNear(index, word, put) {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  for (let limit = 1; limit <= most; limit++) {
    const near = nearest(index, word, limit);
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
