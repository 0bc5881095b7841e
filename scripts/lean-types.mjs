/**
 * Leaves in the types of dist/ what a user of the package can use. What a class keeps to itself goes, and what only that
 * needed: no entry then leads to those modules. Slots, parts and tokens are told by custom-elements.json, which editors read.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { ts } from '@custom-elements-manifest/analyzer';

const dist = new URL('../dist/', import.meta.url);
const told = /^ \* @(?:slot|csspart|cssprop|cssstate)\b.*\n(?: \* {3}.*\n)*/gim;

const isOwnAffair = (member) =>
  (ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined)?.some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );

const parse = (name, code) => ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
/** The code with each of these nodes, in their order, in other words. */
const reworded = (code, nodes, wordsOf) =>
  nodes.reduceRight((left, node) => left.slice(0, node.getFullStart()) + wordsOf(node) + left.slice(node.end), code);

/** The names that a file uses, apart from where it imports them. */
function usedIn(source) {
  const used = new Set();
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

function importOf({ importClause, moduleSpecifier }, used) {
  const names = importClause.namedBindings.elements.filter(({ name }) => used.has(name.text));
  const type = importClause.isTypeOnly ? 'type ' : '';
  const list = names.map((name) => name.getText()).join(', ');
  return list && `\nimport ${type}{ ${list} } from ${moduleSpecifier.getText()};`;
}

function leanTypes(name, code) {
  const classes = parse(name, code).statements.filter(ts.isClassDeclaration);
  const own = classes.flatMap(({ members }) => members.filter(isOwnAffair));
  const open = reworded(code, own, () => '').replace(told, '');
  if (!own[0]) return open;
  const source = parse(name, open);
  const used = usedIn(source);
  const imports = source.statements.filter(
    (node) => ts.isImportDeclaration(node) && node.importClause?.namedBindings?.elements,
  );
  return reworded(open, imports, (node) => importOf(node, used)).trimStart();
}

const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.d.ts'));
await Promise.all(
  files.map(async (name) => {
    const file = new URL(name, dist);
    await writeFile(file, leanTypes(name, await readFile(file, 'utf8')));
  }),
);
