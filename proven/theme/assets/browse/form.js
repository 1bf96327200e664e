/** The form that narrows a list of questions: see partials/filters.html. */

export class FilterForm {
  #form;

  constructor(form) {
    this.#form = form;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /** Call `listener` with the filter and the name of the field after each change. */
  onChange(listener) {
    this.#form.addEventListener("input", (event) => listener(this.read(), event.target.name));
  }

  read() {
    const data = new FormData(this.#form);
    return { text: data.get("text"), topic: data.get("topic"), level: data.getAll("level"), kind: data.getAll("kind"), unknown: data.has("unknown") };
  }

  write({ text, topic, level, kind, unknown }) {
    const { elements } = this.#form;
    elements.text.value = text;
    elements.topic.value = topic;
    for (const box of elements.level) box.checked = level.includes(box.value);
    for (const box of elements.kind) box.checked = kind.includes(box.value);
    elements.unknown.checked = unknown;
  }

  /** Show beside each choice how many questions it would leave. */
  showCounts(counts) {
    for (const option of this.#form.elements.topic.options) {
      setText(option, `${option.dataset.label} (${counts.topic.get(option.value) ?? 0})`);
    }
    for (const box of this.#form.querySelectorAll("input[type=checkbox]")) {
      setText(box.parentElement.querySelector("[data-count]"), String(counts[box.name].get(box.value) ?? 0));
    }
  }
}

/**
 * Set the text of an element that holds nothing else. The text node stays: among thousands of rows to replace it costs as
 * much as all the rest of a filter's work, since the browser then looks at the style of the whole page.
 */
export function setText(element, text) {
  if (!element.firstChild) element.append(text);
  else if (element.firstChild.data !== text) element.firstChild.data = text;
}

/** Show sentences in a notice, one paragraph each, or hide it. */
export function showNotice(notice, sentences, ...more) {
  notice.replaceChildren(...sentences.map((sentence) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = sentence;
    return paragraph;
  }), ...more);
  notice.hidden = !notice.childNodes.length;
}

/** Return a number of questions, in words. */
export function questions(number) {
  return number === 1 ? "1 question" : `${number.toLocaleString("en")} questions`;
}
