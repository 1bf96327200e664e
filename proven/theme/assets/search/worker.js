/** The search worker: it loads the index once, and answers each query with the pages to show. */

import { Index } from "./index.js";
import { nearestTopics, search } from "./rank.js";

const SHOWN = 10;

const loading = fetch(new URL("index.json", import.meta.url))
  .then((response) => {
    if (!response.ok) throw new Error(`the search index answers ${response.status}`);
    return response.json();
  })
  .then((document) => new Index(document));

loading.catch(() => {}); // told with the answer to each query

let newest = 0;

addEventListener("message", async ({ data: { number, query } }) => {
  newest = Math.max(newest, number);
  try {
    const index = await loading;
    if (number < newest) return; // typing has gone on while the index came
    const { results, words } = search(index, query, SHOWN);
    const topics = results.length ? [] : nearestTopics(index, query);
    postMessage({ number, query, results, words, topics });
  } catch (error) {
    postMessage({ number, query, failure: String(error.message ?? error) });
  }
});
