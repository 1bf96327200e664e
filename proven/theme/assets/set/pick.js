/** The buttons that put a question into the reader's set, on a question's page and in the list, and the way to the set. */

import { element } from "../search/view.js";
import { root } from "../browse/catalog.js";
import { questions } from "../browse/form.js";
import { BrokenStore } from "../browse/store.js";
import { MOST, picks } from "./picks.js";

const ADD = "Add to set";
const ADDED = "In your set";

/** Start all buttons of the page. */
export function start(_, signal) {
  const tray = element("p", { class: "tray", role: "status" });
  document.querySelector(".md-content__inner").append(tray);
  // Where one picks, the tray tells what is picked; who only reads a question is told after picking it.
  let telling = document.querySelector("[data-list]") !== null;
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-pick]");
    if (!button) return;
    telling = true;
    tell(tray, toggle(button.dataset.pick));
  }, { signal });
  for (const button of document.querySelectorAll("[data-pick]")) button.disabled = false;
  const show = () => showPicks(picks.readOr([]), telling ? tray : null);
  picks.watch(show, signal);
  show();
}

/** Add a question to the set or take it out; return a sentence if that cannot be done. */
function toggle(slug) {
  let slugs;
  try {
    slugs = picks.read();
  } catch (error) {
    if (error instanceof BrokenStore) return `Your set, kept in this browser, cannot be read: ${error.message}.`;
    throw error;
  }
  if (!slugs.includes(slug) && slugs.length >= MOST) return `A set holds at most ${MOST} questions.`;
  const changed = slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug];
  return picks.write(changed) ? "" : "This browser does not let the site keep a set.";
}

function tell(tray, sentence) {
  if (sentence) tray.replaceChildren(sentence, " ", setLink("Open it"));
}

function showPicks(slugs, tray) {
  for (const button of document.querySelectorAll("[data-pick]")) {
    const picked = slugs.includes(button.dataset.pick);
    if ((button.getAttribute("aria-pressed") === "true") === picked) continue;
    button.setAttribute("aria-pressed", String(picked));
    const label = button.querySelector("[data-label]");
    if (label) label.textContent = picked ? ADDED : ADD;
    else button.title = picked ? "Take out of your set" : "Add to your set";
  }
  tray?.replaceChildren(...(slugs.length ? [`${questions(slugs.length)} in your set. `, setLink("Open the set")] : []));
}

function setLink(text) {
  return element("a", { href: new URL("set/", root).href }, text);
}
