/**
 * Renders our elements to HTML on a server, as Declarative Shadow DOM: readable at once and without script, and taken over
 * in the browser by `massage-widgets/hydrate`, or by the loader of cdn/, without being rendered again.
 * Importing this needs nothing but this package; rendering needs `@lit-labs/ssr`.
 */
import type { TemplateResult } from 'lit';
import { BakeError } from '../bake/attributes.js';
import type { Content } from '../content/schema.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Snapshot } from '../content/slices.js';
import { VERSION } from '../version.js';
import { attributesOf, checkValues, type GivenAttributes } from './attributes.js';
import { contentFor, type ServerContent } from './content.js';
import { type ElementTag, namesOf, renderables } from './elements.js';
import { firstView } from './first-view.js';
import { attributesHtml, hashOfStyle, jsonHtml, shadowHtml } from './html.js';

export interface RenderOptions {
  /** Printed as the tag's `lang`, such as `en` or `en-GB`. Without it the page's own is in force, and its country is not known here. */
  readonly lang?: string;
  /**
   * Your own words and prices, as in a content file: they travel with the HTML, in a `<massage-content>` around it.
   * Or a whole snapshot, such as `await loadContent()`: one that differs from ours must reach the page by itself.
   */
  readonly content?: SiteContent | Readonly<Content> | Snapshot;
  /** The attributes of the tag. `true` stands for one without a value. */
  readonly attributes?: GivenAttributes;
  /** How own words are laid over ours: `extend` (default), or `replace`. */
  readonly mode?: 'extend' | 'replace';
  /** `page`: leaves out the `<massage-content>`, where one on the page brings the same words to several elements. */
  readonly provider?: 'own' | 'page';
  /** HTML of yours that stands inside the tag, such as `<a slot="actions" href="/book">Book</a>`. Printed as it is. */
  readonly children?: string;
}

export interface Rendered {
  readonly html: string;
  /** What `style-src` needs beside `'self'`, quotes included. Put those of all elements of a page into its policy. */
  readonly styleHashes: readonly string[];
}

/** What somebody asked for cannot be rendered. The message says what can. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

const PROVIDER = 'massage-content';

/** What can be rendered: a tag that shows something, or the one that brings a site's words to those in it. */
export type RenderTag = ElementTag | typeof PROVIDER;

/** Lit's server renderer. Few need it, so it is not installed with this package. */
async function litServer(tag: string): Promise<(template: TemplateResult) => Promise<string>> {
  try {
    const [{ ElementRenderer, render: renderTemplate }, { collectResult }] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
    ]);
    // A slot has to stand in some element.
    class Host extends ElementRenderer {}
    return async (template) =>
      (await collectResult(renderTemplate(template, { customElementHostStack: [new Host(tag)] })))
        // It writes a property as text, and a box with `checked="false"` is ticked. Quotes of texts are escaped.
        .replace(/ (checked|selected)="(true|false)"/g, (_, name: string, on: string) =>
          on === 'true' ? ` ${name}` : '',
        );
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new RenderError('Rendering needs Lit’s server renderer. Install it: npm install @lit-labs/ssr', {
      cause: error,
    });
  }
}

const options = ['lang', 'content', 'attributes', 'mode', 'provider', 'children'];

function checkOptions(tag: RenderTag, given: RenderOptions): void {
  for (const [name, table] of Object.entries({ options: given, attributes: given?.attributes ?? {} }))
    if (typeof table !== 'object' || table === null) throw new BakeError(`${name}: expected an object.`);
  const unknown = Object.keys(given).find((name) => !options.includes(name));
  if (unknown) throw new BakeError(`There is no option "${unknown}". Use ${options.join(', ')}.`);
  const { mode = 'extend', provider = 'own', children = '' } = given;
  if (!['extend', 'replace'].includes(mode)) throw new BakeError(`mode="${mode}" is not known. Use extend, replace.`);
  if (!['own', 'page'].includes(provider)) throw new BakeError(`provider="${provider}" is not known. Use own, page.`);
  if (tag !== PROVIDER && /<(cost-option|details)\b/i.test(children))
    throw new BakeError('children: prices and questions of yours belong in "content", so that they can be rendered.');
}

/** Puts the provider with a site's own words around what shows them. */
async function inProvider(
  { own, siteName, mode }: { readonly own: object; readonly siteName: string; readonly mode: string },
  inside: string,
): Promise<Rendered> {
  const { MassageContent } = await import('../elements/massage-content/massage-content.js');
  const css = String(MassageContent.styles);
  const attributes = attributesHtml({
    'site-name': siteName || undefined,
    mode: mode === 'extend' ? undefined : mode,
  });
  return {
    html: `<${PROVIDER}${attributes}>${shadowHtml(css, '<slot></slot>')}${jsonHtml(own)}${inside}</${PROVIDER}>`,
    styleHashes: [await hashOfStyle(css)],
  };
}

async function renderElement(tag: ElementTag, given: RenderOptions): Promise<Rendered> {
  const renderable = Object.hasOwn(renderables, tag) ? renderables[tag] : undefined;
  if (!renderable)
    throw new BakeError(`<${tag}> cannot be rendered. Use ${[...Object.keys(renderables), PROVIDER].join(', ')}.`);
  const { lang, children = '', mode = 'extend', provider = 'own' } = given;
  const Element = await renderable.load();
  const attributes = attributesOf(tag, given.attributes ?? {}, namesOf(Element));
  const siteName = attributes['site-name'] ?? '';
  const content = await contentFor({ lang, content: given.content, siteName, mode });
  checkValues(tag, attributes, content.whole);
  const told = { ...(lang === undefined ? {} : { lang }), ...attributes };
  const [toHtml, view] = await Promise.all([litServer(tag), firstView(Element, renderable, told, content)]);
  // Room that a style sheet of the page keeps for the element is not needed.
  const css = `${view.styles.map(({ cssText }) => cssText).join('')}:host{--massage-reserve:auto}`;
  const shadow = shadowHtml(css, await toHtml(view.template));
  const html = `<${tag}${attributesHtml({ ...told, 'defer-hydration': [VERSION, ...view.slices].join(' ') })}>${shadow}${children}</${tag}>`;
  const hash = await hashOfStyle(css);
  if (!content.own || provider === 'page') return { html, styleHashes: [hash] };
  const outer = await inProvider({ own: content.own, siteName, mode }, html);
  return { html: outer.html, styleHashes: [...outer.styleHashes, hash] };
}

/** A `<massage-content>` with a site's own words and what stands in it: elements that share them, and what a reader answers. */
async function renderProvider({ lang, content, attributes, mode = 'extend', children = '' }: RenderOptions) {
  const { 'site-name': siteName = '' } = attributesOf(PROVIDER, attributes ?? {}, ['site-name']);
  const { own = {} }: Partial<ServerContent> = await contentFor({ lang, content, siteName, mode });
  return inProvider({ own, siteName, mode }, children);
}

/**
 * One element as HTML for a page, and the hashes of its inline styles for the page's policy.
 *
 * @param tag Such as `massage-faq`; or `massage-content`, around several elements that share a site's words.
 * Throws a `RenderError` that says what can be rendered where something else is asked for.
 */
export async function render(tag: RenderTag, given: RenderOptions = {}): Promise<Rendered> {
  try {
    checkOptions(tag, given);
    return await (tag === PROVIDER ? renderProvider(given) : renderElement(tag, given));
  } catch (error) {
    throw error instanceof BakeError ? new RenderError(error.message) : error;
  }
}
