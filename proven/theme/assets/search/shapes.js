/** Code is known by its shape and a symptom by its wording, whatever the names in them: what a programmer would say for it. */

// The more telling shape first: what overlaps one that was found is passed over.
const SHAPES = [
  [/\blambda\b[^:]*:[^\]]* for .+ in /, "late binding lambda in a loop"],
  [/\[[^\][]* for .+ in .*\]/, "list comprehension"],
  [/\([^()]*(?:\([^()]*\))?[^()]* for .+ in .*\)/, "generator expression"],
  [/\{[^{}]*: [^{}]* for .*\}/, "dict comprehension"],
  [/\{[^{}:]* for .*\}/, "set comprehension"],
  [/\[\[.*\] ?\* ?\w+|\[ ?\[.*\] ?\] ?\* ?\w+|\] ?\* ?\w+/, "list multiplication"],
  [/\w+\[[^\]]*:[^\]]*\] ?=(?!=)/, "slice assignment slicing"],
  [/\w*\[[^\][{}'"]*:[^\][{}'"]*\]/, "slicing"],
  [/\w+\[-?\w+\] ?=(?!=) ?['"]/, "item assignment string immutability"],
  [/\w+\[-\d+\]/, "negative index"],
  [/\{\w*:[<>^+.,\d][^{}]*\}/, "format spec"],
  [/%[-.\d]*[sdrfx]\b/, "percent formatting"],
  [/(?<!\w)f(?:'.*'|".*")/i, "f-string"],
  [/(?<!\w)r(?:'.*'|".*")/, "raw string regex"],
  [/(?<!\w)b(?:'.*'|".*")/, "bytes"],
  [/^\s*def \w+\([^)]*= ?(?:\[|\{|list\(|dict\(|set\()/, "mutable default argument"],
  [/^\s*def \w+\([^)]*\*{1,2}\w/, "variadic args kwargs"],
  [/^\s*def \w+\([^)]*(?:\/|\*,)/, "positional-only keyword-only"],
  [/^(?!\s*def ).*\w\((?:[^()]*, ?)?\*{1,2}\w|[[{](?:[^\][{}]*, ?)?\*{1,2}\w/, "unpacking"],
  [/\w+, ?\*\w+(?:, ?\w+)* ?=|^\*\w+, ?\w+ ?=/, "unpacking rest of a list"],
  [/^(\w+), ?(\w+) ?= ?\2, ?\1/, "swap two variables"],
  [/^\w+(?:, ?\w+)+ ?= /, "tuple unpacking"],
  [/^\w+ ?= ?\w+ ?= /, "aliasing two variables same list"],
  [/\bfrom \.+\w* import/, "relative import"],
  [/^class \w+\(type\)|\(metaclass ?=/, "metaclass"],
  [/^class \w+\((?:abc\.)?ABC\)/, "abstract base class"],
  [/^class \w+\(\w+, ?\w+/, "multiple inheritance"],
  [/^class \w+\(\w+\)/, "subclass inheritance"],
  [/\w\([^()]*\)\(/, "function returning function"],
  [/key ?= ?lambda\b[^,)]*/, "key function"],
  [/\blambda\b(?: \w+(?:, ?\w+)*)?:/, "lambda expression"],
  [/^(?:int|float)\(['"]/, "string to number"],
  [/^str\(\d/, "number to string"],
  [/(['"])[^'"]+\1 (?:not )?in (?:['"]|s\b|text|str)/, "substring in operator"],
  [/\d ?\/\/ ?\d/, "integer division"],
  [/\btype\(\w*\) ?(?:==|is\b)/, "check type"],
  [/\{['"]\w+['"]: [^{}]*\}/, "dictionary"],
  [/\w+\[['"]\w+['"]\]/, "dictionary lookup key"],
  [/\bprint ['"]/, "python 2 print statement"],
  [/\(\w+,\)/, "one-element tuple"],
  [/\b(?:is|==|!=) (?:not )?(?:True|False)\b/, "identity comparison"],
  [/^\w+ is (?:not )?(?:\d|["'[({])/, "is operator identity comparison"],
  [/\(\?(?:[:=!]|P?<)|\\[dswb](?!\w)|\[\^?(?:a-z|A-Z|0-9)/, "regular expression"],
  [/\bdef \w+\((?:self|cls)\b[^)]*\)/, ""],
  [/ if .+ else /, "conditional if else"],
];

// Symptoms and habits, told in words that no page may have.
const PHRASES = [
  [/\bcomes? back (?:as|with)|\bgives? (?:me )?(?:back )?none|\bturns? into none|\bbecomes? none/, "returns none"],
  [/\b(?:remembers?|keeps?|grow\w*|accumulat\w*|persists?)\b.*\bcalls?\b|\b(?:last|previous|earlier) call|\b(?:between|across) calls/, "shared default argument"],
  [/\b(?:generator|iterator|map|zip|filter|iterable|enumerate)\b.*\b(?:second|twice|again|once)\b|\b(?:second|twice|again)\b.*\b(?:generator|iterator|map|zip|filter|iterable|enumerate)\b/, "exhausted iterator"],
  [/\bcall(?:s|ing)? (?:itself|themselves)\b/, "recursion"],
  [/\b(?:import|depend on|need)(?:s|ing)? (?:each other|one another)\b/, "circular import"],
  [/\b(?:run|start|execut)\w* (?:directly|as a script|as a program)\b/, "main guard script"],
  [/\bwithout (?:parentheses|brackets)\b/, "property"],
  [/\blike a function\b/, "callable"],
  [/\binside (?:a|another) function\b|\bfunction in(?:side)? (?:a )?function\b/, "nested function"],
  [/\b(?:same time|side by side)\b/, "parallel"],
  [/\b(?:two|double|leading) underscores?\b/, "double underscore"],
  [/\b(?:unknown|any|arbitrary|variable|unlimited) (?:number|amount) of\b/, "variable-length arguments"],
  [/\bat least one\b/, "any"],
  [/\b(?:get|getting|got) rid of\b/, "remove"],
  [/\bone (?:at a time|by one)\b|\bwithout (?:loading|reading|storing|keeping) (?:everything|all|it all|the whole)\b/, "lazy generator"],
  [/\blines? up\b|\bin columns\b/, "alignment"],
  [/\bevery (?:second|other|third|fourth|nth)\b|\b(?:first|last) (?:\w+ )?(?:characters?|letters?|elements|items)\b|\bcut off\b/, "slicing"],
  [/\bmore than one\b/, "multiple"],
  [/\bforever\b|\bover and over\b|\bagain and again\b/, "infinite"],
  [/\bchang\w* (?:one|the other|both|the original)\b|\baffects? the (?:other|original)\b/, "aliasing copy"],
  [/\b(?:can ?not|can't|cannot|never) be changed\b/, "immutable"],
  [/\b(?:what|which) type\b|\btype of (?:a |an |the |my )?(?:variable|object|value)\b/, "check type"],
  [/\bfrom the (?:right|end|back)\b/, "negative index"],
  [/\bkeeps? (?:its |the )?(?:value|state)\b|\bwithout a class\b/, "closure state"],
  [/\b(?:one|single) line\b|\bone-?liner\b/, "comprehension in one line"],
  [/\bhow (?:long|slow|fast)\b/, "time performance"],
  [/\bparts? of (?:a|the|my) (?:string|text|list)\b/, "slicing"],
  [/\bpip install|\binstalled packages?\b/, "site-packages"],
];

/** Return `text` with what its shapes and phrases are called added, and the stretch of each shape: `{text, stretches}`. */
export function spellShapes(text) {
  const stretches = [];
  const names = [];
  for (const [shape, name] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (stretches.some(([from, to]) => start < to && from < end)) continue;
    stretches.push([start, end]);
    names.push(name);
  }
  const lower = text.toLowerCase();
  for (const [phrase, name] of PHRASES) if (phrase.test(lower)) names.push(name);
  return { text: [text, ...names].join(" "), stretches };
}
