/** Writes the JSON Schema of a site's own content, for editors, from the schema that validation uses. */
import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { siteContentSchema } from '../dist/content/site/schema.js';

const schema = toJsonSchema(siteContentSchema, {
  errorMode: 'ignore',
  typeMode: 'output',
});
await writeFile(new URL('../dist/content.schema.json', import.meta.url), `${JSON.stringify(schema)}\n`);
