import { readFile } from 'node:fs/promises';
import { VERSION } from '../version.js';

/** Widgets that have one complete file. */
export const snippetTags: readonly string[] = ['massage-faq', 'technique-picker', 'cost-compare'];

/** A tag and its complete file. A browser that gets other bytes than these does not run them. */
export async function snippetOf(tag: string): Promise<string> {
  const hashes = new URL('../../cdn/integrity.json', import.meta.url);
  const { files } = JSON.parse(await readFile(hashes, 'utf8')) as { files: Readonly<Record<string, string>> };
  const src = `https://cdn.jsdelivr.net/npm/massage-widgets@${VERSION}/cdn/${tag}.js`;
  return [
    `<${tag} style="display: block; min-height: var(--massage-reserve, 100vh)"></${tag}>`,
    `<script type="module" src="${src}" integrity="${files[`${tag}.js`]}" crossorigin="anonymous"></script>`,
  ].join('\n');
}
