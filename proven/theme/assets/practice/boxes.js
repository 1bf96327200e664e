/** The table of boxes: how many questions are in each, and when they come again. */

import { element } from "../search/view.js";
import { INTERVALS } from "./leitner.js";

/** Fill the rows of the table's body. */
export function showBoxes(body, cards) {
  const most = Math.max(1, ...INTERVALS.map((_, place) => inBox(cards, place + 1)));
  body.replaceChildren(...INTERVALS.map((days, place) => {
    const number = inBox(cards, place + 1);
    const bar = element("meter", { class: "boxes__bar", min: "0", max: String(most), value: String(number), "aria-hidden": "true" });
    return element(
      "tr", {}, element("th", { scope: "row" }, String(place + 1)), element("td", {}, days === 1 ? "after 1 day" : `after ${days} days`),
      element("td", { class: "boxes__number" }, String(number), bar),
    );
  }));
}

function inBox(cards, box) {
  return [...cards.values()].filter((card) => card.box === box).length;
}
