/**
 * The questions, as scripts know them. The one list of all of them is the page All questions, so they are read from its
 * HTML: there, from the document; elsewhere, from the file, fetched and parsed without running anything.
 */

/** The root of the site, in whatever folder it stands. */
export const root = new URL("../../", import.meta.url);

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LEVELS = ["easy", "medium", "hard"];
export const KINDS = ["concept", "coding", "design", "ops"];

/** Return the questions of a document that holds the list, in order. */
export function readEntries(list, address) {
  return Array.from(list.querySelectorAll(".entry"), (element) => {
    const link = element.querySelector("a");
    const { slug, level, kind, names, former = "" } = element.dataset;
    const topic = element.closest("[data-group]");
    return {
      element, slug, level, kind,
      hidden: element.hidden,
      topic: topic.dataset.group,
      topicTitle: topic.querySelector("h2 a").textContent,
      heading: link.textContent,
      link,
      url: new URL(link.getAttribute("href"), address).href,
      text: `${link.textContent} ${names}`.toLowerCase(),
      former: former.split(" ").filter(Boolean),
    };
  });
}

/** All questions, by slug; a question that was renamed is found by its former slugs too. */
export class Catalog {
  constructor(entries) {
    this.entries = entries;
    this.topics = [...new Set(entries.map((entry) => entry.topic))];
    this.bySlug = new Map();
    for (const entry of entries) for (const slug of [...entry.former, entry.slug]) this.bySlug.set(slug, entry);
  }

  find(slug) {
    return this.bySlug.get(slug);
  }

  /** Return progress (a Map by slug) with renamed questions under their present slugs. */
  renamed(cards) {
    return new Map(Array.from(cards, ([slug, card]) => [this.find(slug)?.slug ?? slug, card]));
  }
}

/** Return what a question asks as nodes: text, with code set as code. */
export function headingOf({ link, url }) {
  return quoted(link, url);
}

const pages = new Map();

/** Fetch and parse a page of this site, once; rejects if it cannot be had. */
export function loadPage(address) {
  if (!pages.has(address)) {
    const page = fetchPage(address);
    pages.set(address, page);
    page.catch(() => pages.delete(address));
  }
  return pages.get(address);
}

async function fetchPage(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Return the catalog of all questions. */
export async function loadCatalog() {
  const address = new URL("questions/", root).href;
  return new Catalog(readEntries(await loadPage(address), address));
}

/**
 * Return copies of what is inside an element of a parsed page, for use on another page: its links lead where they led,
 * and nothing in it has an id or runs. The pages are of this site's own build; nothing a reader typed is in them.
 */
export function quoted(element, address) {
  const copy = document.importNode(element, true);
  copy.querySelectorAll("script, style, link, .headerlink, .program__raw, .md-code__nav").forEach((found) => found.remove());
  copy.querySelectorAll("[id]").forEach((found) => found.removeAttribute("id"));
  copy.querySelectorAll("a[href]").forEach((link) => { link.href = new URL(link.getAttribute("href"), address).href; });
  return [...copy.childNodes];
}
