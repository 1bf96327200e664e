/** Progress as a file: export, import, reset, and what to do with progress that cannot be read. */

import { questions, showNotice } from "../browse/form.js";
import { button } from "../set/parts.js";
import { formatProgress, merged, parseProgress, progress } from "./progress.js";

const LARGEST = 5_000_000; // bytes of a file that is read at all

/** Start the buttons that export, import and reset. */
export function startFiles(part, catalog) {
  const tell = (sentence) => { part("said").textContent = sentence; };
  part("export").addEventListener("click", () => save(formatProgress(progress.read()), "practice-progress.json"));
  part("import").addEventListener("click", () => part("file").click());
  part("file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) tell(await importFile(file, catalog));
    target.value = "";
  });
  part("reset").addEventListener("click", () => {
    const number = progress.readOr(new Map()).size;
    if (confirm(`Delete what this browser knows of ${questions(number)}?`)) tell(progress.clear() ? "Deleted." : "This browser does not allow it.");
  });
}

async function importFile(file, catalog) {
  if (file.size > LARGEST) return "The file was not imported: it is too large to be progress of this site.";
  let cards;
  try {
    cards = parseProgress(await file.text());
  } catch (error) {
    return `The file was not imported: ${error.message}.`;
  }
  const unknown = [...cards.keys()].filter((slug) => !catalog.find(slug)).length;
  if (!progress.write(merged(progress.read(), cards))) return "This browser does not let the site keep your progress.";
  return `Imported ${questions(cards.size)}${unknown ? `, ${unknown} of them not on this site` : ""}.`;
}

/** Say that progress cannot be read, and offer to save what is there and to delete it. */
export function offerBroken(notice, { message, raw }) {
  showNotice(
    notice, [`Your progress, kept in this browser, cannot be read: ${message}. Nothing of it was used.`],
    button("Save it as a file", () => save(raw, "unreadable-progress.txt"), "button"),
    button("Delete it and start afresh", () => progress.clear(), "button button--quiet"),
  );
}

function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
