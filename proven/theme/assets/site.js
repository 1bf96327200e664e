// What every page needs beyond the theme. Nothing here is needed to read a page.

const base = new URL(JSON.parse(document.getElementById("__config").textContent).base, location);

// One listener for all pages: instant navigation replaces the page below it.
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest("[data-copy-program]");
  if (button) copyProgram(button);
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if ("copyLink" in link.dataset) copyLink(event, link);
  else openInstantly(event, link);
});

// After an instant change of page the keyboard and the screen reader go on at its heading, as after a full load.
let opened = false;
window.document$?.subscribe(() => {
  const heading = document.querySelector("h1");
  if (opened && heading && !location.hash) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  opened = true;
});

// The drawer of a narrow screen is the theme's: a checkbox, which its button and Escape switch.
const drawer = document.getElementById("__drawer");
const drawerButton = document.querySelector("[data-drawer]");
drawerButton.addEventListener("click", () => drawer.click());
drawer.addEventListener("change", () => drawerButton.setAttribute("aria-expanded", drawer.checked));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && drawer.checked) drawer.click();
});

/** Put a text on the clipboard, and say so in the element for two seconds. */
async function copy(text, label, done) {
  const before = label.textContent;
  if (before === done) return;
  await navigator.clipboard.writeText(text);
  label.textContent = done;
  setTimeout(() => { label.textContent = before; }, 2000);
}

/** Copy the address that a link leads to; without a clipboard it stays a link. */
function copyLink(event, link) {
  if (!navigator.clipboard) return;
  event.preventDefault();
  copy(link.href, link.querySelector("[data-label]"), link.dataset.copied).catch(() => location.assign(link.href));
}

/** Copy a program as it is shown; without a clipboard, select it. */
function copyProgram(button) {
  const code = button.closest(".program").querySelector("code");
  const select = () => getSelection().selectAllChildren(code);
  if (navigator.clipboard) copy(code.textContent, button, "copied").catch(select);
  else select();
}

/**
 * Open a page of this site without a full load. The theme does so for the addresses in its sitemap, which a site that
 * does not know its own address cannot have.
 */
function openInstantly(event, link) {
  const url = new URL(link.href);
  const inside = url.origin === base.origin && url.pathname.startsWith(base.pathname);
  const path = url.pathname.slice(base.pathname.length);
  if (!inside || link.target || link.hasAttribute("download") || !window.location$) return;
  if (path.startsWith("q/") || (path && !path.endsWith("/")) || url.pathname === location.pathname) return;
  event.preventDefault();
  history.replaceState({ x: scrollX, y: scrollY }, "");
  history.pushState(null, "", url);
  window.location$.next(url);
}
