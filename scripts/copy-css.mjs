/** Puts the style sheet that sites link beside the compiled modules and beside the loader. */
import { copyFile, mkdir } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
for (const folder of process.argv.slice(2)) {
  await mkdir(new URL(folder, root), { recursive: true });
  await copyFile(new URL('src/before-define.css', root), new URL(`${folder}/before-define.css`, root));
}
