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

/** Everything that a page can set, call, hear, fill and style, as Markdown. */
export function apiTables(manifest, tag) {
  const element = declarationOf(manifest, tag);
  const {
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    children = [],
  } = element;
  const members = (element.members ?? []).filter((member) => !member.static && isOurs(member));
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind, description }) => kind === 'method' && description);
  const fieldOf = (attribute) => fields.find(({ name }) => name === attribute.fieldName) ?? {};
  const own = fields.filter(({ attribute }) => attribute === undefined);
  const common = (each) => (each.inheritedFrom ? 1 : 0);

  return [
    table(
      'Attributes and properties',
      ['attribute', 'property', 'what it does', 'type', 'default'],
      [
        ...[...attributes]
          .sort((one, other) => common(one) - common(other))
          .map((each) => [
            code(each.name),
            code(each.fieldName),
            cell(each.description ?? fieldOf(each).description),
            code((each.type ?? fieldOf(each).type)?.text),
            code(each.default ?? fieldOf(each).default),
          ]),
        ...own.map((each) => [
          '–',
          code(each.name),
          cell(each.description) + (each.readonly ? ' Read only.' : ''),
          code(each.type?.text),
          code(each.default),
        ]),
      ],
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      [...methods].sort(byName).map((each) => [code(signature(each)), cell(each.description)]),
    ),
    table(
      'Events',
      ['event', 'when', 'what it carries'],
      events.map((each) => [code(each.name), cell(each.description), detailOf(each)]),
    ),
    table(
      'Slots',
      ['slot', 'what it is for'],
      slots.map((each) => [each.name ? code(each.name) : 'without a name', cell(each.description)]),
    ),
    table(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((each) => [code(each.name), cell(each.description)]),
    ),
    table(
      'Custom properties',
      ['property', 'what it paints', 'default'],
      cssProperties.map((each) => [code(each.name), cell(each.description), code(each.default)]),
    ),
    table(
      'States',
      ['state', 'when'],
      cssStates.map((each) => [code(`:state(${each.name})`), cell(each.description)]),
    ),
    ...children.map((child) =>
      table(
        `\`<${child.tagName}>\` inside it`,
        ['attribute', 'what it does', 'type'],
        (child.attributes ?? []).map((each) => [code(each.name), cell(each.description), code(each.type?.text)]),
      ),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same Markdown with the tables in place of `<!-- api massage-faq -->`. */
export const fillApi = (markdown, manifest) =>
  markdown.replace(/^<!-- api ([a-z-]+) -->$/gm, (_, tag) => apiTables(manifest, tag).trimEnd());
