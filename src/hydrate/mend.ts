/**
 * Lit takes texts over unseen: one that differs would stay as the server wrote it, and one that is empty has no node to
 * write into later. This compares each with what is meant to stand there, and mends it.
 */

/** A part of a rendered template. Its private names differ between Lit's two builds. */
interface Part {
  readonly type?: number;
  readonly startNode?: Node | null;
  readonly _$AH?: unknown;
  readonly _$committedValue?: unknown;
}
interface Instance {
  readonly _$AV?: readonly (Part | undefined)[];
  readonly _$parts?: readonly (Part | undefined)[];
}

const CHILD = 2;
const isChild = (part: Part | undefined): part is Part => part?.type === CHILD;
const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;

function mend(part: Part): void {
  if (!('_$AH' in part || '_$committedValue' in part)) return;
  const value = part._$AH ?? part._$committedValue;
  const inner = Array.isArray(value) ? (value as Part[]) : ((value as Instance)?._$AV ?? (value as Instance)?._$parts);
  if (inner) return inner.filter(isChild).forEach(mend);
  if (value !== undefined && !['string', 'number'].includes(typeof value)) return;
  const text = String(value ?? '');
  const start = part.startNode as ChildNode | undefined;
  const node = start?.nextSibling;
  if (!isText(node)) start?.after(document.createTextNode(text));
  else if (node.data !== text) node.data = text;
}

/** Mends all texts of a root that has been hydrated. */
export function mendTexts(root: ShadowRoot): void {
  const { _$litPart$: part } = root as ShadowRoot & { readonly _$litPart$?: Part };
  if (part) mend(part);
}
