/** Puts the style sheet that sites link beside the compiled modules. */
import { copyFile } from 'node:fs/promises';
await copyFile(
  new URL('../src/before-define.css', import.meta.url),
  new URL('../dist/before-define.css', import.meta.url),
);
