/**
 * Cut text into words the way Python programmers use the term: `==` is a word, `__init__` is one
 * (made of `init`), `TypeError` is one (made of `type` and `error`).
 *
 * `proven/search.py` cuts the text of the pages by the same rules at build; a test holds the two equal.
 */

const TOKEN =
  /[\p{L}\p{N}_]+(?:(?<=[a-z])['’](?:t|s|re|ll|ve|d|m)(?![\p{L}\p{N}_]))?|\*\*=?|\/\/=?|<<=?|>>=?|\.\.\.|[-+*/%@|&^=!:<>]=|->|::|\[:?\]|\{\}|(?<![\p{L}\p{N}_])\(\)|[+*/%@|&^~<>=#\\]|"{3}|'{3}/gu;
const PART = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const CONTRACTION = /(?<=[a-z])['’]/i;
const MEMBER = /^\.(?!(?:pyc?|pyi|toml|txt)\b)[\p{L}_]/u; // no suffix of a file
const ERROR = /(?:error|exception|warning)$/;
const QUOTES = new Set(["'", '"']);
const WORD = /^[\p{L}\p{N}_]/u;
const OPERATOR = /^[^\p{L}\p{N}_[\](){}:]+$/u; // no brackets
const NAME = /^[\p{L}\p{N}_]{2}/u; // more than the `s` of `%s`

/**
 * Return the words of `text`, in order: `{word, parts, attached, quoted, qualifier, letter, start, end}`.
 *
 * `parts` is empty for a plain word; `attached` tells the `@` of `@wraps` from the one of `a @ b`; `quoted` is a word
 * alone in quotes, `qualifier` the `sys` of `sys.path` or the
 * `KeyError` of `KeyError: 'name'`, `letter` the `x` of `x=1`.
 */
export function tokenize(text) {
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index }) => {
    const [start, end] = [index, index + raw.length];
    const plain = raw.replace(CONTRACTION, "");
    const word = plain.toLowerCase();
    const parts = (plain.match(PART) ?? []).map((part) => part.toLowerCase());
    const beside = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
    const attached = OPERATOR.test(raw) && beside.some((pair) => NAME.test(pair));
    const quoted = QUOTES.has(text[start - 1]) && QUOTES.has(text[end]);
    const letter = /^[a-z]$/.test(word) && text[end] !== "-"; // not the one of "f-string"
    const qualifier = MEMBER.test(text.slice(end, end + 5)) || (ERROR.test(word) && text[end] === ":");
    return { word, parts: parts.length === 1 && parts[0] === word ? [] : parts, attached, quoted, qualifier, letter, start, end };
  });
}

/** Say whether `word` is an operator or brackets. */
export function isSymbol(word) {
  return !WORD.test(word);
}

// Words that join two things to compare; they say nothing about which things.
const CONNECTORS = new Set("vs versus v difference differences compare compared comparison differ differs different".split(" "));

// English that carries a question, never its subject.
const FILLER = new Set(
  ("a an the i my me you your we our it its this that these those there here do does did done doing how what when where which who why " +
    "can could should would will may might must shall be been being am are was were have has had having of to on at by into than then so such " +
    "over through via per during within onto use used using uses need mean means meaning really actually please explain explained explanation " +
    "example examples tutorial python cant dont doesnt didnt isnt wont whats").split(" "),
);

// English that is Python too, or that some page is about: it counts when little else is there to count.
const LIGHT = new Set(
  ("and as else for from if in is not or while with any all try but no only just also about after before between get gets give gives go happen happens keep keeps know " +
    "make makes made program same see want way work works write " +
    "each every some more most other another still ever never always now new without named called thing things inside").split(" "),
);

const SHORT = 3; // so many words or fewer are no sentence
const FAINT = 0.21;
const ATTACHED = 0.25;
const LETTER = 0.25; // mostly a name in an example, as in `a is b`
const QUALIFIER = 0.5; // what follows the dot or the colon says more
const QUOTED = 0.1; // in an error message: the name that one program has
const TYPE = 0.6; // but the type in `'str' object`, and what it lacks in `no attribute 'append'`

/**
 * Return how much each token of one text says about its subject: 1, a little, or nothing.
 *
 * `data` tells that the quoted words of an error message are what a program happened to hold, not what the message is about.
 */
export function emphasis(tokens, data = true) {
  const values = [];
  const error = tokens.some(({ word }) => ERROR.test(word));
  for (const side of splitAtConnectors(tokens)) {
    const sentence = side.filter(({ word }) => !FILLER.has(word)).length > SHORT;
    for (const [place, token] of side.entries()) {
      const named = side[place + 1]?.word === "object" || side[place - 1]?.word === "attribute";
      const quoted = named ? TYPE : QUOTED;
      values.push(data && error && token.quoted ? quoted : emphasisOf(token, sentence));
    }
  }
  return values.some((value) => value === 1) ? values : tokens.map(() => 1);
}

function emphasisOf({ word, attached, qualifier, letter }, sentence) {
  if (CONNECTORS.has(word)) return 0;
  if (FILLER.has(word) || (sentence && LIGHT.has(word))) return FAINT;
  if (attached) return ATTACHED;
  if (qualifier || (sentence && ERROR.test(word))) return QUALIFIER;
  return letter ? LETTER : 1;
}

/** Cut the tokens in runs, each but the last ending with a connector. */
function splitAtConnectors(tokens) {
  const runs = [[]];
  for (const token of tokens) {
    runs.at(-1).push(token);
    if (CONNECTORS.has(token.word)) runs.push([]);
  }
  return runs;
}

const ENDINGS = [
  [/ies$/, "y"], [/(?<=s|x|z|ch|sh)es$/, ""], [/(?<![su])s$/, ""],
  [/i[sz]ation$/, "iz"], [/([ai])bility$/, "$1bl"], [/ation$/, "at"], [/(?<=.{5})[eo]r$/, ""], [/(?<=.{3})(?:ing|ed|e)$/, ""],
  [/(?<=.{3}[bdfgmnprt])[bdfgmnprt]$/, (letter, at, word) => (word[at - 1] === letter ? "" : letter)], [/is$/, "iz"],
];

/** Return what the forms of a word have in common (`decorators`, `decorated` and `decorating`: `decorat`). */
export function stem(word) {
  if (word.length < 4 || word.includes("_")) return word;
  return ENDINGS.reduce((stemmed, [ending, instead]) => stemmed.replace(ending, instead), word);
}

/** Return the distance of two words if at most `limit`, else `limit + 1`: insertions, deletions, changes, swaps of neighbours. */
export function distance(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let [before, row] = [[], Array.from({ length: right.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, change);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[right.length];
}
