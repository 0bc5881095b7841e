import {
  findNodeAtLocation,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { claimsOf, hintsOf } from '../content/site/claims.js';
import { linkNotesOf } from '../content/site/link-notes.js';
import { type ContentProblem, pathOf } from '../content/site/problems.js';
import { validateContent } from '../content/site/validate.js';

/** One thing to mend in a file. */
export interface FileProblem extends ContentProblem {
  /** Counted from 1. */
  readonly line: number;
}
export interface FileReport {
  readonly problems: readonly FileProblem[];
  /** Where the words may promise more than studies show. */
  readonly claims: readonly string[];
  /** What was most likely forgotten, and links that lead nowhere. */
  readonly hints: readonly string[];
  /** How many entries of each list are the site's own. */
  readonly entries: number;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? key! : Number(index)));

/** The line of a path, or of the nearest thing around it that is there. */
function lineOf(text: string, root: ReturnType<typeof parseTree>, path: string): number {
  const keys = keysOf(path);
  for (let length = keys.length; length > 0; length--) {
    const node = root && findNodeAtLocation(root, keys.slice(0, length));
    if (node) return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
  }
  return 1;
}

/** Keys that stand twice in one object: a parser keeps the last without a word. */
function keysTwice(text: string, node: Node): FileProblem[] {
  const inside = (node.children ?? []).flatMap((child) => keysTwice(text, child));
  if (node.type !== 'object') return inside;
  const seen = new Set<string>();
  const own = (node.children ?? []).flatMap(({ children: [key] = [] }): FileProblem[] => {
    const name = String(key?.value);
    if (!key || seen.size < seen.add(name).size) return [];
    const path = pathOf([...getNodePath(node), name] as (string | number)[]);
    return [{ line: lineAt(text, key.offset), path, message: 'is there twice: only the last one would count' }];
  });
  return [...own, ...inside];
}

const says: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON: text stands in "double quotes"',
  PropertyNameExpected: 'expected a key in "double quotes"',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon between key and value',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected } to close the object',
  CloseBracketExpected: 'expected ] to close the list',
  InvalidCommentToken: 'JSON has no comments: take this out',
  UnexpectedEndOfString: 'a text is not closed with "',
  EndOfFileExpected: 'there is something after the end',
};

/** The place of a comma with nothing behind it. The parser names what stands there in its stead, often a line below. */
function commaTooMany(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd();
  if (/[}\],]/.test(text.charAt(offset)) && before.endsWith(',')) return before.length - 1;
  return text[offset] === ',' ? offset : undefined;
}

/** Where a text is no JSON. What follows a first slip is mostly its echo, so only the first of a line is told. */
function syntaxProblems(text: string, errors: readonly ParseError[]): FileProblem[] {
  const lines = new Set<number>();
  return errors.flatMap(({ error, offset }) => {
    const comma = commaTooMany(text, offset);
    const line = lineAt(text, comma ?? offset);
    if (lines.has(line)) return [];
    lines.add(line);
    const code = printParseErrorCode(error);
    const message = comma === undefined ? (says[code] ?? code) : 'there is a comma too many: take it out';
    return [{ line, path: '', message }];
  });
}

/** Everything to mend in a site's content file. */
export async function checkText(text: string, file: string): Promise<FileReport> {
  if (!text.trim()) {
    const message = `is empty. Write one to begin with: npx massage-widgets new ${file}`;
    return { problems: [{ line: 1, path: '', message }], claims: [], hints: [], entries: 0 };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length || !root) return { problems: syntaxProblems(text, errors), claims: [], hints: [], entries: 0 };
  const { content, problems } = await validateContent(JSON.parse(text));
  return {
    problems: [
      ...keysTwice(text, root),
      ...problems.map((problem) => ({ ...problem, line: lineOf(text, root, problem.path) })),
    ].sort((one, other) => one.line - other.line),
    claims: content ? claimsOf(content) : [],
    hints: content ? [...hintsOf(content), ...linkNotesOf(content)] : [],
    entries: content ? countEntries(content) : 0,
  };
}

/** How many things with an id a file holds. */
function countEntries(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, inner) => sum + countEntries(inner), 0);
  return inside + ('id' in value ? 1 : 0);
}
