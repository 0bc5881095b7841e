/** A site's own content with a payload in every text of it. Read off the published schema, so that a new field is attacked, too. */
import { readFile } from 'node:fs/promises';
import { loadContent } from '../../dist/content/index.js';
import { validateContent } from '../../dist/content/site/validate.js';

const schema = JSON.parse(await readFile(new URL('../../dist/content.schema.json', import.meta.url), 'utf8'));
const ours = JSON.parse(JSON.stringify(await loadContent()));

/** What a text has to be instead of a payload, where a list of words or a form of writing is asked for. */
const fixed = {
  level: 'tell-therapist',
  gentleOnly: 'withheld',
  locale: 'en',
  $schema: 'https://example.org/content.schema.json',
};
/** Sources and topics have to exist. */
const left = ['refs', 'topic', 'evidence', 'picker', 'ui', 'locale', '$schema'];

/** A value for one part of the schema, with `payload` for every free text. */
function valueOf(part, key, payload, id) {
  if (key in fixed) return fixed[key];
  if (part.anyOf) return valueOf(part.anyOf[0], key, payload, id);
  if (part.enum) return part.enum[0];
  if ('const' in part) return part.const;
  switch (part.type) {
    case 'string':
      if (part.format === 'date') return '2026-11-01';
      if (part.format === 'uri') return `https://example.org/?${encodeURIComponent(payload)}`;
      return part.pattern?.startsWith('^[a-z0-9]') ? id : payload;
    case 'number':
    case 'integer':
      return part.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.isArray(part.items)
        ? part.items.map((item) => valueOf(item, '', payload, id))
        : [valueOf(part.items, '', payload, id)];
    default:
      return Object.fromEntries(
        Object.entries(part.properties)
          .filter(([name]) => !left.includes(name))
          .map(([name, inner]) => [name, valueOf(inner, name, payload, id)]),
      );
  }
}

/** A grade of the site's with a source of the site's. */
const graded = (index) => ({ grade: 'low', direction: 'helps', refs: [`own-${index}`], checked: '2026-11-01' });
const at = (held, path) => path.split('.').reduce((value, key) => value?.[key], held);

/** Ours stay as they are where a site can only add. */
const onlyAdds = ['references', 'safety.flags', 'safety.cautions', 'faq.topics'];

/** Each payload in an entry of its own; the first of them in entries of ours. */
function entriesOf(part, path, payloads) {
  const known = onlyAdds.includes(path) ? [] : at(ours, path);
  return payloads.map((payload, index) => {
    const id = known[index * 2]?.id ?? `own-${index}`;
    const entry = { ...valueOf(part.items, '', payload, id), id };
    if ('evidence' in part.items.properties && index % 2) entry.evidence = graded(index);
    // An answer about safety can be added to, and no more.
    if (known[index * 2]?.topic === 'safety') return { id, answer: payload };
    return entry;
  });
}

/** Another text at every leaf of a table. */
const over = (table, textAt) =>
  typeof table === 'string'
    ? textAt()
    : Object.fromEntries(Object.entries(table).map(([key, inner]) => [key, over(inner, textAt)]));

/** The words that a site may say itself: all but those that are refused. */
const refused = (await validateContent({ ui: ours.ui })).problems.map(({ path }) => path);
const words = Object.fromEntries(
  Object.entries(ours.ui).map(([group, table]) => [
    group,
    Object.fromEntries(Object.entries(table).filter(([word]) => !refused.includes(`ui.${group}.${word}`))),
  ]),
);

/**
 * Content in which every field of every list holds every payload once, and every other text one of them. `turn` gives
 * those another one each time.
 */
export function attackedContent(payloads, turn = 0) {
  let next = turn;
  const another = () => payloads[next++ % payloads.length];
  const content = {};
  for (const [key, part] of Object.entries(schema.properties)) {
    if (left.includes(key)) continue;
    if (part.type === 'array') content[key] = entriesOf(part, key, payloads);
    else if (part.type === 'object')
      content[key] = Object.fromEntries(
        Object.entries(part.properties).map(([name, inner]) => [name, entriesOf(inner, `${key}.${name}`, payloads)]),
      );
    else content[key] = valueOf(part, key, payloads.join(' ').slice(0, 20_000), '');
  }
  content.picker = {
    questions: ours.picker.questions.map(({ id, answers, help }) => ({
      id,
      question: another(),
      short: another(),
      ...(help ? { help: another() } : {}),
      answers: answers.map((answer) => ({ id: answer.id, label: another(), hint: another() })),
    })),
    reasons: over(ours.picker.reasons, another),
  };
  content.ui = over(words, another);
  return content;
}
