/** Chromium's accessibility tree of one element, and what must hold in it whatever the element shows. */

/** Every node below the element that assistive technology is told of, in order. */
export async function treeOf(tab, tag) {
  const client = await tab.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const found = [];
  const walk = (each, above) => {
    if (!each.nodeId) return;
    const here = each.ignored ? above : [...above, each];
    if (!each.ignored) found.push(shortly(each, above));
    for (const id of each.childIds ?? []) walk({ ...byId.get(id), isAlone: each.childIds.length === 1 }, here);
  };
  walk(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    [],
  );
  return found;
}

const shortly = ({ role, name, description, value, properties = [], isAlone }, above) => ({
  isAlone,
  role: role.value,
  name: (name?.value ?? '').trim(),
  description: description?.value ?? '',
  value: value?.value,
  above: above.map((each) => ({ role: each.role.value, name: each.name?.value ?? '' })),
  ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

const controls = [
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'DisclosureTriangle',
  'option',
];
const named = [...controls, 'heading', 'table', 'group', 'region', 'image', 'radiogroup'];
/** Of the page, not of something inside it. */
const landmarks = ['banner', 'main', 'navigation', 'contentinfo', 'complementary', 'form', 'search'];

/** Sentences about what a person who cannot see would stumble over. Empty when all is well. */
export function faultsOf(tree) {
  const faults = [];
  const seen = new Set();
  let level = 0;
  for (const node of tree) {
    const { role, name, above } = node;
    const what = `${role} “${name}”`;
    // A group without a name is only there for the layout, and is left out by screen readers.
    const isFieldset = role === 'group' && node.description;
    if (named.includes(role) && !name && (role !== 'group' || isFieldset)) faults.push(`a ${role} has no name`);
    if (/undefined|null|\[object|NaN|…/.test(name + node.description)) faults.push(`${what} says nothing`);
    if (controls.includes(role) && /^[+–×✓▾.:]|[.:]{2}/.test(name)) faults.push(`${what} reads a sign aloud`);
    if (node.isAlone && /^[.:,;]$/.test(name) && role === 'StaticText') faults.push(`a lone “${name}” is read`);
    if (landmarks.includes(role)) faults.push(`${what} is a landmark of a page that is not ours`);
    if (role === 'heading') {
      if (level && node.level > level + 1) faults.push(`${what} skips from level ${level} to ${node.level}`);
      if (!level && node.level !== 2) faults.push(`${what} does not start at level 2`);
      ({ level } = node);
    }
    if (role === 'radio' && !above.some((each) => each.role.endsWith('group') && each.name))
      faults.push(`${what} has no group`);
    if (role === 'cell' && !above.some((each) => each.role === 'row')) faults.push(`${what} stands in no row`);
    if (role === 'DisclosureTriangle' && node.expanded === undefined)
      faults.push(`${what} does not say whether it is open`);
    if (node.focusable && node.hidden) faults.push(`${what} can be reached but is hidden`);
    if (node.invalid === 'true' && !node.description) faults.push(`${what} is wrong without saying why`);
    // In a list of controls each must make sense by itself.
    if (['button', 'DisclosureTriangle', 'checkbox', 'radio'].includes(role)) {
      const key = `${what} ${role === 'radio' ? above.findLast((each) => each.role.endsWith('group'))?.name : ''}`;
      if (seen.has(key)) faults.push(`there are two of ${what}`);
      seen.add(key);
    }
  }
  return [...faults, ...tableFaults(tree)];
}

function tableFaults(tree) {
  const faults = [];
  const tables = tree.filter(({ role }) => role === 'table').map(({ name }) => name);
  for (const table of tables) {
    const inside = tree.filter(({ above }) => above.some((each) => each.role === 'table' && each.name === table));
    const heads = inside.filter(({ role }) => role === 'columnheader');
    if (!heads.length) faults.push(`table “${table}” has no column headings`);
    if (!inside.some(({ role }) => role === 'rowheader')) faults.push(`table “${table}” has no row headings`);
    const cells = inside.filter(({ role }) => /cell$/i.test(role)).length;
    const rowheads = inside.filter(({ role }) => role === 'rowheader').length;
    // Some rows are a heading for those below them, as wide as the table.
    if (cells % (heads.length - 1))
      faults.push(`table “${table}”: ${cells} cells and ${rowheads} rows do not fit ${heads.length} columns`);
  }
  return faults;
}
