/** Words that programmers use for each other: what is typed need not be what a page calls it. */

import { stem } from "./words.js";

// Words for the same thing, and abbreviations that Python's own names made common.
const SAME = read(`
  arg argument param parameter | array list | asterisk star | attr attribute | backward backwards reverse | begin start |
  bool boolean | biggest greatest largest longest max maximum | call invoke | alter change modify mutate |
  char character letter | check test verify | child derived subclass | clone copy duplicate |
  combine concat concatenate join merge | construct create build | delete erase remove | dict dictionary | directory folder |
  distinct unique | element entry item | equal same | error exception | execute run | forbid prevent |
  fast performance quick speed | find locate search | func function | int integer | iterate loop | many multiple several |
  memoize cache | min minimum shortest smallest | numeric number | raise throw | regex regexp | str string | strip trim |
  var variable | base parent super superclass | anonymous nameless unnamed | convert conversion cast | eval evaluate |
  library module | order sequence | print printing output | recursive recursion | reload refresh | sum total | sub substring |
  unpack unpacking spread | absent missing | blank empty | private hidden | exhausted consumed | flatten unnest |
  position index | docstring documentation | launch startup
`);

// Words that stand near each other, and words of other languages: each is read as the ones after the colon, never the other way round.
const RELATED = readPairs(`
  stringify: str repr | kwonly: keyword | undo: unwrap restore original | undone: unwrap | align: alignment padding |
  column: alignment | nth: every step second | third: second every | pairing: pair zip | merge: combine |
  jvm: bytecode virtual | gui: callback | instanceof: isinstance | typeof: type isinstance | foreach: for loop iterate |
  hashset: set | hashmap: dict | arraylist: list | vector: list | map: dict | length: len | size: len length |
  count: len number | some: any | every: all | null: none | nil: none | undefined: nameerror none | this: self |
  constructor: __init__ __new__ | destructor: __del__ del | finalizer: __del__ | interface: abc protocol abstract |
  tostring: __str__ str repr | rest: args | spread: unpacking | arrow: lambda | lambda: anonymous | switch: match dispatch |
  struct: dataclass | record: dataclass tuple | const: immutable constant | final: prevent constant | getter: property |
  setter: property | accessor: property | println: print | printf: format formatting | sprintf: format formatting |
  callback: callable function | virtual: abstract override overriding | pure: abstract | pointer: reference id |
  ref: reference | substr: slice slicing substring | indexof: find index | lastindexof: rfind | push: append | shift: pop |
  splice: slice insert | includes: in contains | contain: in contains membership | parseint: int | charat: index |
  charcodeat: ord | fromcharcode: chr | ascii: ord | include: import | require: import | using: import | export: __all__ |
  trait: mixin | template: generic format | generic: typevar polymorphism | extends: inheritance inherit subclass |
  implements: abstract interface inheritance | override: overriding | overload: overloading | sealed: final | friend: private |
  public: api | visibility: private encapsulation | closure: nested | inner: nested enclosing |
  outer: enclosing outside global | outside: global enclosing outer | highest: max | lowest: min | oldest: max | youngest: min |
  cheapest: min | expensive: max slow cost | top: max first | average: mean sum | newest: max | latest: max last |
  tallest: max | slow: performance time speed cost | faster: performance speed time | memory: size bytes cache | ram: memory |
  cost: performance complexity | efficient: performance memory | weird: unexpected | strange: unexpected |
  wrong: error unexpected | crash: error exception | fail: error raise exception | broken: error | complain: error raises |
  bug: error | dangerous: unsafe risk security | evil: dangerous unsafe | unsafe: dangerous security |
  safe: safely dangerous security sandbox | bad: discouraged dangerous avoid | avoid: discouraged | harmful: dangerous |
  turn: convert conversion | transform: convert map | parse: convert conversion | read: access | look: lookup search find |
  lookup: search dict | give: return pass | get: return | send: pass argument | hand: pass | supply: pass argument |
  input: argument parameter | inputs: arguments parameters | value: values | prefill: preset fix partial bind |
  preset: fix partial | fixed: frozen immutable constant | lock: freeze frozen immutable | frozen: immutable |
  constant: immutable | unchangeable: immutable | changeable: mutable | readonly: immutable frozen | editable: mutable |
  twice: second again duplicate once | again: second reload twice | once: twice first |
  remember: keep stores caches closure memoization | store: keep cache save | save: store keep | cut: slice split strip |
  chop: slice strip split | piece: slice part split | part: slice substring piece | chunk: slice batched piece | prefix: start |
  suffix: end | ending: suffix end | last: end negative | first: start beginning | beginning: start first |
  blueprint: class template | copy: deepcopy | nested: inner deep | deep: nested recursive | glue: join |
  separator: delimiter sep split join | delimiter: separator | comma: delimiter separator | space: whitespace |
  spaces: whitespace | tab: whitespace | newline: whitespace | padding: format width alignment | pad: padding format fill |
  decimals: decimal round precision | decimal: round float precision | precision: round float | cents: money decimal |
  digit: number int | hex: base int | binary: bytes base | octal: base | emoji: unicode | accent: unicode |
  umlaut: unicode encoding | utf8: encoding unicode | codec: encoding encode decode | garbled: mojibake encoding decode |
  charset: encoding unicode | subscript: index getitem | index: position | indexing: index getitem |
  bracket: index getitem slice | membership: in contains | dedupe: duplicates unique set | deduplicate: duplicates unique |
  repeated: duplicate | uniq: unique | intersect: intersection | overlap: intersection common | common: shared intersection |
  union: merge | subtract: difference | sorting: sort order | ascending: sort order | descending: reverse sort | rank: sort |
  sequence: list iterable | collection: container list set | container: collection | tree: nested recursive hierarchy |
  hierarchy: inheritance classes | lazily: lazy generator iterator | lazy: generator deferred | ondemand: lazy |
  stream: lazy generator iterator | infinite: endless | endless: infinite | forever: infinite endless | resume: suspend yield |
  pause: suspend yield | coroutine: generator yield | ancestor: base parent superclass | sibling: relative |
  descendant: subclass | parent: base | child: subclass | extend: inherit | reuse: inheritance | specialise: subclass |
  diamond: multiple inheritance | contract: abstract interface protocol | enforce: require force |
  hide: private internal encapsulation | internal: private | protect: private encapsulation | secret: private |
  expose: public export | guard: validate check | validate: check validation | describe: repr str | display: print str repr |
  show: print display repr | pretty: repr str print | nicely: repr str | readable: repr human | dump: serialize print |
  intercept: hook override | hook: intercept | proxy: delegate wrapper | delegate: delegation proxy | wrap: wrapper decorator |
  wrapper: decorator wraps | annotation: typing hint | hint: annotation | signature: parameters arguments |
  unlimited: arbitrary any variable | unknown: arbitrary variable any | arbitrary: any variable | variable: name |
  optional: default | default: optional | omitted: default optional | keyword: kwargs named | named: keyword |
  positional: args | cyclic: circular | cycle: circular | loop: for iteration | mutual: circular each | script: file program |
  program: script | startup: import | boot: startup | plugin: extension load | addon: plugin | extension: plugin |
  discover: find discovery load | dynamic: runtime dynamically | runtime: dynamic | compile: bytecode compiled |
  compiler: compiled bytecode | interpreter: cpython | interpreted: compiled | typed: typing dynamically |
  migrate: migration porting | upgrade: migration | legacy: python2 old | old: legacy | style: convention pep8 |
  convention: style naming | naming: convention names | formatting: format style | lint: linter |
  guideline: practice convention style | tidy: clean | comment: docstring | manual: help documentation |
  doc: docstring documentation | docs: docstring documentation | hash: hashable | hashing: hashable hash | key: keys |
  bucket: hash | mapping: dict | identity: id is | address: id memory | alias: aliasing name | rebind: assign assignment |
  assign: assignment rebind | reassign: rebind assign | swap: exchange | exchange: swap | stack: recursion depth |
  depth: recursion limit nested | factorial: recursion | fibonacci: recursion memoization | fold: reduce | inject: reduce |
  aggregate: reduce sum | accumulate: reduce sum | cumulative: accumulate | product: reduce multiply | curry: currying partial |
  bind: bound partial | capture: captured closure | snapshot: copy locals | shadow: hide override shadowing |
  overwrite: override shadow replace | clobber: overwrite shadow | pollute: pollution namespace | clash: conflict collision |
  collision: clash conflict | regexp: pattern re | pattern: regex re | wildcard: star | tuple: record | pair: zip tuple |
  parallel: zip simultaneously | simultaneously: zip parallel | transpose: zip | numbering: enumerate | numbered: enumerate |
  counter: count enumerate | select: filter choose | pick: choose filter | choose: pick | reject: filter |
  condition: if conditional | ternary: conditional if else | conditional: condition if | oneliner: one line |
  shortcut: shorthand | shorthand: short | synthetic: generated | boilerplate: generate dataclass | immutable: frozen |
  operator: symbol | plus: add | minus: subtract | ampersand: intersection | pipe: union | at: decorator | percent: modulo |
  colon: slice | modulo: percent | magnitude: abs absolute | absolute: abs | ceiling: ceil | floor: round |
  truncate: round int | rounding: round
`);

/** Return other words for `word`. */
export function synonyms(word) {
  return SAME.get(stem(word)) ?? [];
}

/** Return words that `word` may stand for, though they are not the same. */
export function related(word) {
  return RELATED.get(word) ?? RELATED.get(stem(word)) ?? [];
}

function entries(text) {
  return text.trim().split(/\s*\|\s*/);
}

function read(text) {
  const groups = entries(text).map((group) => group.split(" "));
  const found = new Map();
  for (const group of groups) for (const word of group) found.set(stem(word), [...(found.get(stem(word)) ?? []), ...group]);
  return found;
}

function readPairs(text) {
  const found = new Map();
  for (const entry of entries(text)) {
    const [word, others] = entry.split(": ");
    for (const key of [word, stem(word)]) found.set(key, [...new Set([...(found.get(key) ?? []), ...others.split(" ")])]);
  }
  return found;
}
