/** Starts what a page holds beyond text. Only the scripts that the page needs are fetched. */

const FEATURES = {
  "[data-list]": () => import("./list.js"),
  "[data-sheet]": () => import("./sheet.js"),
  "[data-pick]": () => import("../set/pick.js"),
  "[data-set-page]": () => import("../set/page.js"),
  "[data-practice-page]": () => import("../practice/page.js"),
};

let leaving = new AbortController();

/** Start the features of the page shown; what the page before it listens to, ends. */
function startAll() {
  leaving.abort();
  leaving = new AbortController();
  for (const [selector, load] of Object.entries(FEATURES)) start(selector, load, leaving.signal);
}

async function start(selector, load, signal) {
  const element = document.querySelector(selector);
  if (!element) return;
  const feature = await load();
  if (!signal.aborted) feature.start(element, signal);
}

// The theme says so after each instant navigation, and once for the first page. Without it there is one page.
if (window.document$) window.document$.subscribe(startAll);
else startAll();
