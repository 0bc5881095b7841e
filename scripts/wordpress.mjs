/** Builds the WordPress plugin, integrations/wordpress/massage-widgets.zip, from dist/ and cdn/. The same input gives the same bytes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { loadContent } from '../dist/content/store.js';
import { briefSections, dataOf } from './wordpress-data.mjs';
import { widgetsOf } from './wordpress-options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'integrations/wordpress');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();

const files = new Map();
for (const name of (await filesIn(source)).filter((file) => /\.(php|txt|js)$/.test(file)))
  files.set(name, (await readFile(join(source, name), 'utf8')).replaceAll('{{version}}', version));
files.set('LICENSE', await readFile(join(root, 'LICENSE'), 'utf8'));
files.set('THIRD-PARTY-LICENSES.md', await readFile(join(root, 'cdn/THIRD-PARTY-LICENSES.md'), 'utf8'));

// The loader and what it loads; the complete files of single tags are for sites without it.
for (const name of (await filesIn(join(root, 'cdn'))).filter((file) => /^(embed|chunks\/.*)\.js$/.test(file)))
  files.set(`cdn/${name}`, await readFile(join(root, 'cdn', name), 'utf8'));

const content = await loadContent('en');
const widgets = widgetsOf(content, briefSections(content));
for (const [tag, data] of Object.entries(dataOf(content))) files.set(`data/${tag}.json`, JSON.stringify(data));
files.set(
  'data/widgets.json',
  JSON.stringify(Object.fromEntries(Object.entries(widgets).map(([tag, { options }]) => [tag, options]))),
);

for (const [tag, { title, description, icon, options }] of Object.entries(widgets)) {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `massage-widgets/${tag}`,
    version,
    title,
    category: 'widgets',
    icon,
    description,
    keywords: ['massage', 'back pain'],
    textdomain: 'massage-widgets',
    attributes: Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string', default: '' }])),
    supports: { align: ['wide', 'full'], html: false, spacing: { margin: true, padding: true } },
    editorScript: 'massage-widgets-editor',
  };
  files.set(`blocks/${tag}/block.json`, JSON.stringify(block, null, 2));
}

// The earliest time that a zip can hold, so that no clock gets into it.
const mtime = new Date(1980, 0, 1);
const entries = [...files]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, text]) => [`massage-widgets/${name}`, strToU8(text)]);
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime });
await writeFile(join(source, 'massage-widgets.zip'), zip);
console.log(`integrations/wordpress/massage-widgets.zip: ${entries.length} files, ${zip.length} bytes`);
