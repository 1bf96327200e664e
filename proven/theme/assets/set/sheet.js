/** One question on the interviewer's sheet. What it says is taken from the question's own page. */

import { element } from "../search/view.js";
import { headingOf, loadPage, quoted } from "../browse/catalog.js";
import { levelOf } from "./parts.js";

/** Which parts of a question's page the sheet shows, under which title. */
const PARTS = [
  ["Answer", ".answer__text"],
  ["Why it is asked", ".admonition.tip"],
  ["Common mistakes", ".admonition.warning"],
  ["Follow-ups", "details.question"],
];

/** Return the section of a question, filled when its page has come. */
export function buildSheet(entry, number) {
  const body = element("div", { class: "brief__body" }, element("p", { class: "brief__wait" }, "Loading the answer…"));
  loadPage(entry.url).then(
    (page) => body.replaceChildren(...parts(page, entry)),
    () => body.replaceChildren(element("p", { role: "alert" }, "The answer could not be loaded. ", element("a", { href: entry.url }, "Open the question"), ".")),
  );
  return element(
    "section", { class: "brief", "aria-labelledby": `brief-${entry.slug}` },
    element("h2", { class: "brief__title", id: `brief-${entry.slug}` }, `${number}. `, ...headingOf(entry)),
    element("p", { class: "set__facts" }, entry.topicTitle, " ", levelOf(entry.level), " ", element("a", { class: "brief__link", href: entry.url }, "Proof and details")),
    body, notes(entry),
  );
}

function parts(page, { url }) {
  return PARTS.flatMap(([title, selector]) => {
    const found = page.querySelector(selector);
    if (!found) return [];
    found.querySelector(":scope > .admonition-title, :scope > summary")?.remove();
    return [element("div", { class: "brief__part" }, element("h3", {}, title), ...quoted(found, url))];
  });
}

/** Room for notes, kept in this tab only: they are about a person. */
function notes({ slug }) {
  const key = `proven.notes.${slug}`;
  const area = element("textarea", { class: "brief__notes", rows: "4", maxlength: "5000", id: `notes-${slug}` });
  try {
    area.value = sessionStorage.getItem(key) ?? "";
    area.addEventListener("input", () => sessionStorage.setItem(key, area.value));
  } catch {
    // Storage is forbidden: the notes last as long as the page.
  }
  return element("div", { class: "brief__room" }, element("label", { for: `notes-${slug}` }, "Notes"), area);
}
