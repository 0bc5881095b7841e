import type { OwnWords } from '../content/site/merge.js';
import { VERSION } from '../version.js';
import type { Theme } from './options.js';

type Prepared = OwnWords['prose'] extends ReadonlyMap<string, infer T> ? T : never;

/** What a page brings for its widget beside what its address says. */
export interface FrameData {
  readonly attributes?: Readonly<Record<string, string>>;
  /** A site's own words, checked. Their Markdown has been read: a frame carries no parser. */
  readonly words?: Pick<OwnWords, 'content' | 'addedSafety'> & {
    readonly prose: readonly (readonly [string, Prepared])[];
  };
}

export interface FramePage {
  readonly lang: string;
  readonly title: string;
  readonly theme: Theme;
  /** The whole program of the page, as one module without imports. */
  readonly script: string;
  /** What the widget says, as plain HTML, for readers without script. */
  readonly plain: string;
  /** Where the oEmbed answer for this page is. Absolute: WordPress follows no other. */
  readonly discovery?: string;
  readonly data?: FrameData;
}

// A frame cannot see what it stands on, so it paints its own ground unless it is told not to.
const style = [
  ':root{color-scheme:light dark;color:CanvasText;background:Canvas;font:16px/1.55 system-ui,sans-serif}',
  ':root[data-theme=light]{color-scheme:light}',
  ':root[data-theme=dark]{color-scheme:dark}',
  ':root[data-background=none]{background:none}',
  'body{margin:0}',
  'main{display:flow-root;padding:12px;max-width:72rem;margin:auto}',
  ':root:not([data-framed]) main{padding:5vw 16px}',
  'main>*{margin-block:0!important}',
  '.full,.problem{margin-block-start:12px!important;font-size:14px;overflow-wrap:anywhere}',
  '.full a{display:inline-block;padding:11px 0;color:inherit}',
  '.address{-webkit-user-select:all;user-select:all}',
  '.problem{margin-block:0 12px!important;padding:8px 12px;border:1px solid}',
  // Without script a wide table scrolls by itself.
  'noscript div{overflow-x:auto}',
  'noscript td,noscript th{padding:4px 8px;text-align:start;vertical-align:top}',
  '.copy{position:fixed;opacity:0}',
  // They need what a sandbox does not give.
  '[data-framed] ::part(print),[data-framed] ::part(button-print),[data-framed] ::part(button-csv){display:none}',
].join('');

/** Ends no script early, whatever stands in the text. */
const inScript = (text: string): string => text.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');
const inJson = (data: FrameData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** A link cannot leave a sandbox: its text stays. */
const withoutLinks = (html: string): string => html.replaceAll(/<a href="[^"]*">|<\/a>/g, '');

/** One HTML file with everything in it, which may run that and nothing else. */
export async function framePage({ lang, title, theme, script, plain, discovery, data }: FramePage): Promise<string> {
  const program = inScript(script.trim());
  const policy = [
    "default-src 'none'",
    `script-src ${await sha256(program)}`,
    `style-src ${await sha256(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const link = discovery ? `<link rel="alternate" type="application/json+oembed" href="${escape(discovery)}">\n` : '';
  return `<!doctype html>
<html lang="${escape(lang)}" data-theme="${theme}"><head><meta charset="utf-8">
${link}<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<meta name="generator" content="massage-widgets ${VERSION}"><title>${escape(title)}</title>
<style>${style}</style></head>
<body><main><noscript>${withoutLinks(plain)}</noscript></main>
${data ? `<script type="application/json">${inJson(data)}</script>\n` : ''}<script type="module">${program}</script></body></html>
`;
}
