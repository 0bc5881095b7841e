/**
 * The tokens that style rules use, in the end: a token that only a private property reads counts when something reads that.
 * `unset` are private properties that are read and that no rule sets.
 */
export function tokensIn(css) {
  const set = /(--_[\w-]+)\s*:([^;}]*)/g;
  const readIn = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
  const rules = [...css.matchAll(set)].map(([, name, value]) => ({ name, reads: readIn(value) }));
  const used = new Set(readIn(css.replace(set, '')));
  for (const name of used)
    for (const rule of rules) if (rule.name === name) for (const one of rule.reads) used.add(one);
  const isSet = new Set(rules.map(({ name }) => name));
  return {
    used: [...used].filter((name) => name.startsWith('--massage-')),
    unset: [...used].filter((name) => name.startsWith('--_') && !isSet.has(name)),
  };
}
