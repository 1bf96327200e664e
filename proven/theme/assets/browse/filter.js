/** Filters: what an address asks for, which questions fit, and how many each choice would leave. */

import { KINDS, LEVELS } from "./catalog.js";

export const NOTHING = { text: "", topic: "", level: [], kind: [], unknown: false };
const LONGEST_TEXT = 100;

/** Return the filter that an address asks for, and what of it cannot be followed, as sentences. */
export function parseFilter(params, topics) {
  const problems = [];
  const known = (name, values, choices) => values.filter((value) => {
    if (!choices.includes(value)) problems.push(`There is no ${name} ${quote(value)}.`);
    return choices.includes(value);
  });
  const list = (name) => (params.get(name) ?? "").split(",").filter(Boolean);
  let text = params.get("text") ?? "";
  if (text.length > LONGEST_TEXT) {
    problems.push(`The text is ${text.length.toLocaleString("en")} characters long; at most ${LONGEST_TEXT} are looked for.`);
    text = "";
  }
  const [topic = ""] = known("topic", [params.get("topic") ?? ""].filter(Boolean), topics);
  const filter = {
    text, topic,
    level: known("level", list("level").slice(0, 20), LEVELS),
    kind: known("kind", list("kind").slice(0, 20), KINDS),
    unknown: params.get("unknown") === "1",
  };
  return { filter, problems };
}

/** Return the address' parameters for a filter: none for one that filters nothing. */
export function formatFilter({ text, topic, level, kind, unknown }) {
  const params = new URLSearchParams();
  if (text.trim()) params.set("text", text.trim());
  if (topic) params.set("topic", topic);
  if (level.length) params.set("level", level.join(","));
  if (kind.length) params.set("kind", kind.join(","));
  if (unknown) params.set("unknown", "1");
  return params;
}

/** Return a value from outside, short enough to be shown. It is shown as text, never as HTML. */
export function quote(value) {
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}

/**
 * Return which entries a filter shows, in order, and for each choice of a group how many would be shown with it, the
 * other groups being as they are. `known` tells of an entry whether the reader knows it.
 */
export function applyFilter(entries, filter, known) {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = { topic: new Map(), level: new Map(), kind: new Map(), unknown: new Map() };
  const add = (name, choice) => counts[name].set(choice, (counts[name].get(choice) ?? 0) + 1);
  let total = 0;
  const shown = entries.map((entry) => {
    if (!words.every((word) => entry.text.includes(word))) return false;
    const topic = !filter.topic || entry.topic === filter.topic;
    const level = !filter.level.length || filter.level.includes(entry.level);
    const kind = !filter.kind.length || filter.kind.includes(entry.kind);
    const unknown = !known(entry);
    const progress = !filter.unknown || unknown;
    if (level && kind && progress) { add("topic", entry.topic); add("topic", ""); }
    if (topic && kind && progress) add("level", entry.level);
    if (topic && level && progress) add("kind", entry.kind);
    if (topic && level && kind && unknown) add("unknown", "1");
    const all = topic && level && kind && progress;
    total += all;
    return all;
  });
  return { shown, total, counts };
}
