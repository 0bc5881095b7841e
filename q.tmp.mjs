// quick: what each page downloads, from the bundle's graph
import { build } from 'vite';
import { brotliCompressSync } from 'node:zlib';
import { dropNotes, minifyTemplates } from './scripts/minify-templates.mjs';
const bytes = (c) => brotliCompressSync(c).length;
const { output } = await build({ logLevel: 'error', build: { write: false } }).then((r) => Array.isArray(r) ? r[0] : r);
const chunks = output.filter((f) => f.type === 'chunk');
const by = (n) => chunks.find((c) => c.fileName === n);
const has = (re) => chunks.find((c) => c.facadeModuleId?.match(re)) ?? chunks.find((c)=>c.moduleIds.some((m)=>re.test(m)));
const close = (set, c) => { if (!c || set.has(c)) return; set.add(c); c.imports.forEach((n) => close(set, by(n))); };
const page = (tags) => { const set = new Set(); close(set, by('embed.js'));
 for (const [tag, part] of tags) { close(set, has(new RegExp(`elements/${tag}/define.ts`))); close(set, has(/content\/en\/core\.ts/)); close(set, has(new RegExp(`content/en/${part}\\.ts`))); } return set; };
const T = { faq: ['massage-faq','faq'], picker: ['technique-picker','safety'], cost: ['cost-compare','costs'] };
const show = (name, tags) => { const set = page(tags); let sum = 0; const parts = []; for (const c of set) { const b = bytes(c.code); sum += b; parts.push(`${c.moduleIds.length>3 && c.moduleIds.some(m=>/lit-html/.test(m)) ? 'base' : (c.facadeModuleId??c.moduleIds[0]).replace(/.*src\//,'')}:${b}`);} console.log(name.padEnd(7), sum, parts.join(' ')); return set; };
const sets = {};
for (const k of Object.keys(T)) sets[k] = show(k, [T[k]]);
show('three', Object.values(T));
async function fromNpm(tag, part) {
  const { output } = await build({ configFile: false, logLevel: 'error', plugins: [minifyTemplates(), dropNotes()],
    build: { write: false, target: 'es2022', minify: 'oxc', lib: { entry: { element: `src/elements/${tag}/define.ts` }, formats: ['es'] }, rolldownOptions: { external: [/^lit/, /^@lit/], output: { minify: true } } } }).then(([r]) => r);
  const chunk = (t) => output.find((f) => f.type === 'chunk' && t(f));
  const first = new Set();
  const add = (f) => { if (!f || first.has(f)) return; first.add(f); for (const n of f.imports) add(chunk(({ fileName }) => fileName === n)); };
  add(chunk(({ isEntry }) => isEntry));
  for (const n of ['core', part]) add(chunk(({ facadeModuleId }) => facadeModuleId?.endsWith(`/content/en/${n}.ts`)));
  return [...first].map((f) => `${f.fileName}:${bytes(f.code)}`);
}
if (!process.argv.includes('-n')) for (const [t, p] of Object.values(T)) { const f = await fromNpm(t, p); console.log('npm', t, f.reduce((s, x) => s + Number(x.split(':').pop()), 0), f.join(' ')); }
if (process.argv.includes('-d')) { const fs = await import('node:fs'); fs.rmSync('/tmp/slim-out', {recursive:true,force:true}); fs.mkdirSync('/tmp/slim-out', {recursive:true}); for (const [k,s] of Object.entries(sets)) for (const c of s) fs.writeFileSync(`/tmp/slim-out/${k}-${(c.facadeModuleId??c.moduleIds[0]).replace(/.*(src|node_modules)\//,'').replaceAll('/','_').replace(/\0/g,'')}.js`, c.code); }
if (process.argv.includes('-m')) for (const k of Object.keys(sets)) for (const c of sets[k]) { console.log(k, c.fileName); for (const [m, i] of Object.entries(c.modules)) console.log('   ', i.renderedLength, m.replace(/.*(src|node_modules)\//,'')); }
