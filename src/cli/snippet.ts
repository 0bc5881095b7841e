import { readFile } from 'node:fs/promises';
import { VERSION } from '../version.js';

/** Widgets that have one complete file. */
export const snippetTags: readonly string[] = ['massage-faq', 'technique-picker', 'cost-compare'];

/** Shows until the widget is there, and where it cannot load. */
const waiting = 'One moment. If nothing comes up, this page cannot load its script.';

/** A tag and its complete file. A browser that gets other bytes than these does not run them. */
export async function snippetOf(tag: string): Promise<string> {
  const hashes = new URL('../../cdn/integrity.json', import.meta.url);
  const { files } = JSON.parse(await readFile(hashes, 'utf8')) as { files: Readonly<Record<string, string>> };
  const src = `https://cdn.jsdelivr.net/npm/massage-widgets@${VERSION}/cdn/${tag}.js`;
  return [
    `<${tag} style="display: block; min-height: var(--massage-reserve, 100vh)">${waiting}</${tag}>`,
    `<script type="module" src="${src}" integrity="${files[`${tag}.js`]}" crossorigin="anonymous"></script>`,
  ].join('\n');
}
