/**
 * The page of a set. Without a set in the address it is the reader's own, to be ordered and shared; with one it is what a
 * candidate sees, the questions alone, or the interviewer's sheet.
 */

import { element } from "../search/view.js";
import { headingOf, loadCatalog } from "../browse/catalog.js";
import { questions, showNotice } from "../browse/form.js";
import { Builder } from "./builder.js";
import { formatSet, parseSet, resolveSet } from "./link.js";
import { button, levelOf, practiceLink } from "./parts.js";
import { picks } from "./picks.js";
import { buildSheet } from "./sheet.js";

/** Start the page of sets. */
export async function start(page, signal) {
  const notice = page.querySelector("[data-notice]");
  const view = page.querySelector("[data-view]");
  let catalog;
  try {
    catalog = await loadCatalog();
  } catch {
    showNotice(notice, ["The list of questions could not be loaded. Are you online? Reload the page to try again."]);
    return;
  }
  if (!signal.aborted) showSet(new URLSearchParams(location.search), catalog, view, notice, signal);
}

function showSet(params, catalog, view, notice, signal) {
  const shared = parseSet(params);
  if (!shared) {
    showNotice(notice, []);
    new Builder(view, notice, catalog, signal);
    return;
  }
  const { entries, problems } = resolveSet(shared.slugs, catalog);
  showNotice(notice, [...shared.problems, ...problems]);
  view.replaceChildren(...(shared.interviewer ? interviewerView(entries) : candidateView(entries)));
}

/** The questions alone: no answer is fetched, and none is in the document. */
function candidateView(entries) {
  const items = entries.map((entry) => element(
    "li", { class: "set__item" },
    element("p", { class: "set__question" }, ...headingOf(entry)),
    element("p", { class: "set__facts" }, entry.topicTitle, " ", levelOf(entry.level)),
  ));
  return [
    element("p", { class: "set__about" }, `${questions(entries.length)}. Say aloud what you know, and what you would look up.`),
    element("ol", { class: "set__list" }, ...items),
    tools([button("Print", () => print(), "button")]),
  ];
}

function interviewerView(entries) {
  const slugs = entries.map(({ slug }) => slug);
  const candidate = element("a", { class: "button button--quiet", href: formatSet(slugs) }, "The candidate's view");
  return [
    element("p", { class: "set__about" }, `${questions(entries.length)}, with answers. Notes stay in this tab until it is closed.`),
    tools([button("Print", () => print(), "button"), candidate, practiceLink(slugs), ...editButton(slugs)]),
    ...entries.map((entry, place) => buildSheet(entry, place + 1)),
  ];
}

function tools(buttons) {
  return element("p", { class: "set__tools" }, ...buttons);
}

/** A button that makes the shared set the reader's own, to be changed. */
function editButton(slugs) {
  if (!slugs.length) return [];
  const copy = () => {
    const own = picks.readOr([]);
    const loses = own.length > 0 && own.join() !== slugs.join();
    if (loses && !confirm(`Your own set of ${questions(own.length)} will be replaced.`)) return;
    picks.write(slugs);
    location.assign(new URL(location.pathname, location));
  };
  return [button("Change a copy", copy)];
}
