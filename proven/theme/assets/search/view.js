/** The elements of the search box. Whatever was typed or comes from a page enters the document as a text node. */

import { tokenize } from "./words.js";

/** Return an element with attributes and children; strings become text nodes. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Return the dialog, with its input, list, message and status, closed and empty. */
export function buildBox(allQuestions) {
  const list = element("div", { class: "search__list", id: "search-list", role: "listbox", tabindex: "0", "aria-label": "Results" });
  const input = element("input", {
    class: "search__input", type: "search", role: "combobox", name: "q", placeholder: "Search: is vs ==, *args, circular import",
    "aria-label": "Search the questions", "aria-controls": "search-list", "aria-expanded": "false", "aria-autocomplete": "list",
    autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false", enterkeyhint: "go",
  });
  const message = element("p", { class: "search__message" });
  const status = element("p", { class: "search__status", role: "status", "aria-live": "polite" });
  const closer = element("button", { class: "search__close", type: "button" }, "Close");
  const foot = element("p", { class: "search__foot" }, element("a", { href: allQuestions }, "All questions"));
  const dialog = element(
    "dialog", { class: "search", "aria-label": "Search" },
    element("div", { class: "search__bar" }, input, closer), message, list, foot, status,
  );
  return { dialog, input, list, message, status, closer };
}

/** Return an option of the list: a link with title, topic, level, and what the page answers. */
export function buildOption({ page, name }, words, root) {
  const facts = element("span", { class: "search__facts" }, page.topic);
  if (page.level) facts.append(" ", element("span", { class: `level level--${page.level}` }, levelMarks(), page.level));
  const head = element("span", { class: "search__head" }, element("span", { class: "search__title" }, ...marked(page.title, words)), facts);
  const option = element("a", { class: "search__option", role: "option", href: new URL(page.url, root).href, tabindex: "-1" }, head);
  if (name) option.append(element("span", { class: "search__name" }, ...marked(name, words)));
  option.append(element("span", { class: "search__answer" }, ...marked(page.answer, words)));
  return option;
}

/** Return an option that leads to a topic. */
export function buildTopic({ page }, root) {
  return element(
    "a", { class: "search__option", role: "option", href: new URL(page.url, root).href, tabindex: "-1" },
    element("span", { class: "search__title" }, page.title), element("span", { class: "search__answer" }, page.answer),
  );
}

function levelMarks() {
  return element("span", { class: "level__marks", "aria-hidden": "true" });
}

/** Cut a text into text nodes and marks of the words that matched: `words` maps each to what was typed of it. */
export function marked(text, words) {
  const nodes = [];
  let done = 0;
  for (const { word, parts, start, end } of tokenize(text)) {
    const typed = words.get(word) ?? (parts.some((part) => words.has(part)) ? word : undefined);
    if (typed === undefined) continue;
    const stop = word.startsWith(typed) ? start + typed.length : end;
    nodes.push(text.slice(done, start), element("mark", {}, text.slice(start, stop)));
    done = stop;
  }
  return [...nodes, text.slice(done)].filter((node) => node !== "");
}
