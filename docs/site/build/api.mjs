/** The tables of an element's interface, from the manifest that the build writes. */

/** `|` ends a cell and a line break a row, also inside code. */
const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(title, head, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

export function declarationOf(manifest, tag) {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>`);
  return found;
}

const byName = (one, other) => (one.name < other.name ? -1 : 1);
/** What Lit brings is Lit's to explain. */
const isOurs = ({ inheritedFrom }) => !inheritedFrom || !/^(Lit|Reactive|HTML)?Element$/.test(inheritedFrom.name);

/** A method as it is called, and what it gives. */
function signature({ name, parameters = [], return: gives }) {
  const given = parameters.map(
    (each) => `${each.name}${each.optional ? '?' : ''}${each.type ? `: ${each.type.text}` : ''}`,
  );
  return `${name}(${given.join(', ')})${gives ? `: ${gives.type.text}` : ''}`;
}

/** What an event's `detail` holds. */
const detailOf = ({ detail }) =>
  (detail?.fields ?? [])
    .map(({ name, optional, type, description }) => {
      const field = code(`${name}${optional ? '?' : ''}: ${type.text}`);
      return description ? `${field} ${cell(description)}` : field;
    })
    .join(' · ') || 'nothing';

/** A value in code, and words as words. */
const value = (text = '') => (/^[^'][^']* /.test(text) ? cell(text) : code(text));
const typed = ({ type, default: given }) =>
  [code(type?.text), given && given !== "''" && `${value(given)} by default`].filter(Boolean).join(', ');
const nameAndWords = (each) => [code(each.name), cell(each.description)];

/** Attributes with their properties, an element's own before the common ones; then properties without an attribute. */
function settings({ attributes = [], members = [] }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static && isOurs(member));
  const isCommon = ({ inheritedFrom }) => (inheritedFrom ? 1 : 0);
  const described = (each) => ({ ...fields.find(({ name }) => name === each.fieldName), ...each });
  return [
    ...attributes
      .map(described)
      .sort((one, other) => isCommon(one) - isCommon(other))
      .map((each) => [code(each.name), code(each.fieldName), cell(each.description), typed(each)]),
    ...fields
      .filter(({ attribute }) => attribute === undefined)
      .map((each) => [
        'none',
        code(each.name),
        `${cell(each.description)}${each.readonly ? ' Read only.' : ''}`,
        typed(each),
      ]),
  ];
}

const methodsOf = ({ members = [] }) =>
  members
    .filter((member) => member.kind === 'method' && member.description && !member.static && isOurs(member))
    .sort(byName)
    .map((each) => [code(signature(each)), cell(each.description)]);

/** Everything that a page can set, call, hear, fill and style, as Markdown. */
export function apiTables(manifest, tag) {
  const element = declarationOf(manifest, tag);
  const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [], children = [] } = element;
  const tables = [
    table('Attributes and properties', ['attribute', 'property', 'what it does', 'type'], settings(element)),
    table('Methods', ['method', 'what it does'], methodsOf(element)),
    table(
      'Events',
      ['event', 'class', 'when', 'what it carries'],
      events.map((each) => [code(each.name), code(each.type?.text), cell(each.description), detailOf(each)]),
    ),
    table(
      'Slots',
      ['slot', 'what it is for'],
      slots.map((each) => [each.name ? code(each.name) : 'without a name', cell(each.description)]),
    ),
    table('Parts', ['part', 'what it is'], cssParts.map(nameAndWords)),
    table(
      'Custom properties',
      ['property', 'what it paints', 'default'],
      cssProperties.map((each) => [...nameAndWords(each), value(each.default)]),
    ),
    table(
      'States',
      ['state', 'when'],
      cssStates.map((each) => [code(`:state(${each.name})`), cell(each.description)]),
    ),
    ...children.map(({ tagName, attributes = [] }) =>
      table(
        `\`<${tagName}>\` inside it`,
        ['attribute', 'what it does', 'type'],
        attributes.map((each) => [...nameAndWords(each), typed(each)]),
      ),
    ),
  ];
  return tables.filter(Boolean).join('\n');
}

/** The same Markdown with the tables in place of `<!-- api massage-faq -->`. */
export const fillApi = (markdown, manifest) =>
  markdown.replace(/^<!-- api ([a-z-]+) -->$/gm, (_, tag) => apiTables(manifest, tag).trimEnd());
