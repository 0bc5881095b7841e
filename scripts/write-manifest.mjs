/** Writes dist/custom-elements.json, for documentation, editors and everything else that reads what an element offers. */
import { writeFile } from 'node:fs/promises';
import { readManifest } from './manifest/read.mjs';

await writeFile(new URL('../dist/custom-elements.json', import.meta.url), `${JSON.stringify(await readManifest())}\n`);
