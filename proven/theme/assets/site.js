// What every page needs beyond the theme. Nothing here is needed to read a page.

const base = new URL(JSON.parse(document.getElementById("__config").textContent).base, location);

// One listener for all pages: instant navigation replaces the page below it.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if ("copyLink" in link.dataset) copyLink(event, link);
  else openInstantly(event, link);
});

// The label that opens the drawer stands for a button: the theme answers to Enter, this to the space bar.
document.addEventListener("keydown", (event) => {
  if (event.key !== " ") return;
  if (!(event.target instanceof HTMLLabelElement) || event.target.getAttribute("role") !== "button") return;
  event.preventDefault();
  event.target.click();
});

/** Copy the address that a link leads to, and say so on the link; without a clipboard it stays a link. */
async function copyLink(event, link) {
  if (!navigator.clipboard) return;
  event.preventDefault();
  const label = link.querySelector("[data-label]");
  const before = label.textContent;
  if (before === link.dataset.copied) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    location.assign(link.href);
    return;
  }
  label.textContent = link.dataset.copied;
  setTimeout(() => { label.textContent = before; }, 2000);
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
