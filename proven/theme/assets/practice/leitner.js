/**
 * Spaced repetition with five boxes, the Leitner system (Sebastian Leitner, "So lernt man lernen", 1972), with intervals
 * that double. A question known when it is due moves up one box, a missed one back to box 1. One asked before it is due
 * (such as a second time on one day) can be missed, but does not move up.
 */

/** After how many days a question of each box is asked again. */
export const INTERVALS = [1, 2, 4, 8, 16];

/** A question is known when it was known the last time it was due. */
export function isKnown(card) {
  return card !== undefined && card.box > 1;
}

export function isDue(card, day) {
  return card !== undefined && card.due <= day;
}

/** Return the card of a question after an answer on a day; `card` is undefined for one never asked. */
export function answered(card, knew, day) {
  if (knew && card && !isDue(card, day)) return { ...card, seen: day };
  const box = knew ? Math.min((card?.box ?? 1) + 1, INTERVALS.length) : 1;
  return { box, due: addDays(day, INTERVALS[box - 1]), seen: day };
}

/** Return the slugs of a round: what is due, the lowest box first, then what was never asked, in the order given. */
export function round(slugs, cards, day, size) {
  const due = slugs.filter((slug) => isDue(cards.get(slug), day));
  due.sort((a, b) => cards.get(a).box - cards.get(b).box || cards.get(a).due.localeCompare(cards.get(b).due));
  return [...due, ...slugs.filter((slug) => !cards.has(slug))].slice(0, size);
}

/** Return the day it is here, as 2026-01-31. */
export function today(now = new Date()) {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function addDays(day, number) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + number);
  return date.toISOString().slice(0, 10);
}
