/** The questions on a topic page: open all, print, and what of them the reader knows. */

import { isKnown } from "../practice/leitner.js";
import { progress, tellBroken } from "../practice/progress.js";
import { showNotice } from "./form.js";
import { markKnown } from "./list.js";

/** Start the sheet that `element` holds. */
export function start(element, signal) {
  const part = (name) => element.querySelector(`[data-${name}]`);
  const items = [...element.querySelectorAll("details[data-slug]")];
  part("tools").hidden = false;
  part("print").addEventListener("click", () => print());
  followOpening(part("open-all"), items);
  openForPrint(items, signal);
  const show = () => showProgress(items, part("known"), part("notice"));
  progress.watch(show, signal);
  show();
}

/** The button opens all answers; when all are open, it closes them. */
function followOpening(button, items) {
  const label = button.querySelector("[data-label]");
  const name = () => { label.textContent = items.every((item) => item.open) ? "Close all" : "Open all"; };
  button.addEventListener("click", () => {
    const open = !items.every((item) => item.open);
    items.forEach((item) => { item.open = open; });
    name();
  });
  items.forEach((item) => item.addEventListener("toggle", name));
}

/** On paper every answer is open, in browsers too whose style sheets cannot open them. */
function openForPrint(items, signal) {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = items.filter((item) => !item.open);
    closed.forEach((item) => { item.open = true; });
  }, { signal });
  addEventListener("afterprint", () => closed.forEach((item) => { item.open = false; }), { signal });
}

function showProgress(items, status, notice) {
  const cards = progress.readOr(new Map());
  const slugs = ({ slug, former = "" }) => [slug, ...former.split(" ")];
  const known = items.filter(({ dataset }) => slugs(dataset).some((slug) => isKnown(cards.get(slug))));
  for (const item of items) markKnown(item, known.includes(item));
  status.textContent = cards.size ? `${known.length} of ${items.length} known` : "";
  showNotice(notice, [], ...tellBroken());
}
