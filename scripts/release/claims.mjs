/**
 * What the content says about health, as one hash for each claim: its words, grade, direction and sources. Kept from the last
 * release, it shows what has been corrected since. Pure: files and changesets are read by others.
 */

/** Who speaks and since when, the list of sources, and labels: none of it is a claim. */
const noClaims = new Set(['version', 'locale', 'reviewed', 'nextReview', 'reviewedBy', 'funding', 'references', 'ui']);
/** The day of a check, words to search by and short names can change without what is said. */
const noWords = new Set(['checked', 'keywords', 'origin', 'topics']);
/** Words of the interface that tell a reader what to do, or how sure we are. */
const telling = { safety: /./, common: /^(?:direction|grade|emergency|countries)-/ };

const isList = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => item?.id);

/** The same text for the same words, in whatever order their keys were written. */
const canonical = (value) =>
  JSON.stringify(value, (key, part) => {
    if (noWords.has(key)) return undefined;
    if (typeof part !== 'object' || !part || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });

/** Every claim with its path. An entry inside another one stands by itself, so that the right one is named. */
function* claimsIn(value, path) {
  if (isList(value)) for (const { id, ...entry } of value) yield* claimsIn(entry, `${path}.${id}`);
  else if (typeof value === 'object' && value && !Array.isArray(value)) {
    const inner = Object.entries(value).filter(([key, part]) => !noWords.has(key) && isList(part));
    // An empty list says nothing.
    const own = Object.fromEntries(Object.entries(value).filter(([, part]) => !isList(part) && part?.length !== 0));
    if (Object.keys(own).length) yield [path, own];
    for (const [key, part] of inner) yield* claimsIn(part, `${path}.${key}`);
  } else yield [path, value];
}

/** One hash for each claim, by its path, such as `faq.entries.cost`. */
export function claimsOf(content, hashOf) {
  const said = Object.entries(content).filter(([key]) => !noClaims.has(key));
  const words = Object.entries(telling).flatMap(([group, pattern]) =>
    Object.entries(content.ui?.[group] ?? {})
      .filter(([key]) => pattern.test(key))
      .map(([key, phrase]) => [`ui.${group}.${key}`, phrase]),
  );
  const claims = [...said.flatMap(([key, value]) => [...claimsIn(value, key)]), ...words];
  return Object.fromEntries(
    claims
      .map(([path, claim]) => [path, hashOf(canonical(claim))])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** What a language said in the last release, and says now: paths by what became of them. */
export function changesSince(before, now) {
  const paths = Object.keys({ ...before, ...now });
  return {
    changed: paths.filter((path) => path in before && path in now && before[path] !== now[path]),
    added: paths.filter((path) => !(path in before)),
    removed: paths.filter((path) => !(path in now)),
  };
}

const numbersOf = (version) => version.split('.').map(Number);

/** `2026.11`, or `2026.11.2` for the second correction in a month. */
const isVersion = (version) => /^\d{4}\.(?:[1-9]|1[0-2])(?:\.[1-9]\d*)?$/.test(version);

export function isLater(version, than) {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  const at = [0, 1, 2].find((index) => (one[index] ?? 0) !== (other[index] ?? 0));
  return at !== undefined && (one[at] ?? 0) > (other[at] ?? 0);
}

const listed = (paths) =>
  paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');

/**
 * What is missing before this content may be released, one line each. `recorded` is what the last release said;
 * `changesets` are those that wait for the next one: `{ type, summary }`.
 */
export function claimProblems({ locale, recorded, version, claims, changesets }) {
  const file = `src/content/${locale}/core.ts`;
  if (!isVersion(version))
    return [`${file}: version "${version}" is not a year and a month, such as 2026.11 or 2026.11.1.`];
  // A language that no release has had corrects nobody.
  if (!recorded) return [];
  const { changed, added, removed } = changesSince(recorded.claims, claims);
  const kinds = Object.entries({ changed, added, removed }).filter(([, paths]) => paths.length);
  if (!kinds.length) return [];
  const what = kinds.map(([kind, paths]) => `${listed(paths)} ${kind}`).join('; ');
  const problems = [];
  if (!isLater(version, recorded.version))
    problems.push(
      `${locale}: ${what}, and the content still calls itself ${version}. Give ${file} a version later than ${recorded.version}: baked pages compare it.`,
    );
  if (!changesets.some(({ type, summary }) => type !== 'patch' && summary.includes(version)))
    problems.push(
      `${locale}: ${what}. Add a changeset (npx changeset) of at least minor that names content ${version}, so that authors of baked pages find it in the changelog.`,
    );
  return problems;
}
