/** Small elements that the views of a set share. */

import { element } from "../search/view.js";
import { formatSet } from "./link.js";

export function levelOf(level) {
  return element("span", { class: `level level--${level}` }, element("span", { class: "level__marks", "aria-hidden": "true" }), level);
}

export function practiceLink(slugs) {
  return element("a", { class: "button button--quiet", href: formatSet(slugs, { path: "practice/" }) }, "Practice this set");
}

/** Return a button that does something. */
export function button(name, action, kind = "button button--quiet") {
  const made = element("button", { class: kind, type: "button" }, name);
  made.addEventListener("click", action);
  return made;
}
