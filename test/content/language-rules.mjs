/** Where a language says less, more or something else than English: what is a word may differ, all else may not. */

/** What each language sets for itself. */
const own = new Set([
  'version',
  'locale',
  'reviewed',
  'nextReview',
  'reviewedBy',
  'checked',
  'keywords',
  'suits',
  'strokes',
]);
/** Texts that are no words: ids, grades and the like, the same in every language. */
const fixed = new Set([
  ...['id', 'topic', 'refs', 'covers', 'grade', 'direction', 'gradedBy', 'range', 'handling', 'phase', 'level'],
  ...['gentleOnly', 'per', 'kind', 'url', 'authors', 'source', 'year', 'short'],
]);

const isTable = (value) => typeof value === 'object' && value !== null;
const filled = (text) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
const listed = (values) => values.join(' ') || 'nothing';

function* textProblems(said, english, path, isFixed) {
  if (typeof said !== typeof english) yield `${path}: expected ${typeof english}`;
  else if (typeof said !== 'string' || isFixed) {
    if (said !== english) yield `${path}: ${JSON.stringify(said)}, in English ${JSON.stringify(english)}`;
  } else if (!said.trim()) yield `${path}: empty`;
  else if (listed(filled(said)) !== listed(filled(english)))
    yield `${path}: fills in ${listed(filled(said))}, English ${listed(filled(english))}`;
}

/** Plural forms are those of the language. */
function* pluralProblems(said, english, path, locale) {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const missing = forms.filter((form) => !(form in said) && form !== 'other');
  if (missing.length || !said.other)
    yield `${path}: needs ${[...missing, ...(said.other ? [] : ['other'])].join(', ')}`;
  for (const [form, text] of Object.entries(said))
    yield* textProblems(text, english[form] ?? english.other, `${path}.${form}`);
}

function* problemsIn(said, english, path, locale, isFixed = false) {
  if (said === undefined && english === undefined) return;
  if (said === undefined) yield `${path}: missing`;
  else if (!isTable(english) || !isTable(said)) yield* textProblems(said, english, path, isFixed);
  else if (path.startsWith('ui.') && typeof english.other === 'string')
    yield* pluralProblems(said, english, path, locale);
  else if (Array.isArray(english) && english[0]?.id) {
    for (const entry of english) {
      const held = said.find(({ id }) => id === entry.id);
      yield* problemsIn(held, entry, `${path}.${entry.id}`, locale);
    }
    for (const { id } of said)
      if (!english.some((entry) => entry.id === id)) yield `${path}.${id}: English has no such entry`;
  } else {
    for (const key of Object.keys(english))
      if (!own.has(key))
        yield* problemsIn(said[key], english[key], path ? `${path}.${key}` : key, locale, isFixed || fixed.has(key));
    for (const key of Object.keys(said))
      if (!own.has(key) && english[key] === undefined && said[key] !== undefined)
        yield `${path}.${key}: English has no such entry`;
  }
}

/** One line for each place. Lists of words in their own number, such as keywords, are a language's own. */
export const languageProblems = (content, english) => [...problemsIn(content, english, '', content.locale)];
