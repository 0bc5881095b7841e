/** What of a pasted tag has no field: named, so that nobody finds out later. */

const ours: readonly string[] = ['accent', 'surface', 'text', 'radius', 'reserve', 'room'].map(
  (name) => `--massage-${name}`,
);
const read: readonly string[] = [...ours, 'color', 'background-color', 'border-radius', 'display', 'min-height'];
/** What the builder writes by itself. */
const written: Readonly<Record<string, string>> = { padding: '20px', '--massage-font': 'system-ui,sans-serif' };

const short = (name: string): string =>
  name.replace(
    /^(padding|margin|background(?!-color))-.*|^border-.*-(radius)$/,
    (_, box?: string) => box ?? 'border-radius',
  );

function rulesLeft({ style }: HTMLElement): string[] {
  const names = [...style].filter((name) => style.getPropertyValue(name) !== 'initial').map(short);
  return [...new Set(names)].filter(
    (name) => !read.includes(name) && style.getPropertyValue(name).replaceAll(', ', ',').trim() !== written[name],
  );
}

/** The builder writes English. */
const attributesLeft = (root: Element): string[] =>
  ['lang', 'class', 'id'].filter((name) => {
    const value = root.getAttribute(name);
    return value && !(name === 'lang' && value === 'en');
  });

const isRead = (child: Element): boolean =>
  child.matches('details, cost-option, [data-massage-widget="cost-option"], script[src]');

function childrenLeft(root: Element): string[] {
  const isBaked =
    root.querySelector('[data-massage-hash]') ?? root.closest('[content-version], [data-content-version]');
  return [...root.children].flatMap((child) => {
    if (child.hasAttribute('slot')) return [`slot="${child.getAttribute('slot')}"`];
    return isBaked || isRead(child) ? [] : [`<${child.localName}> inside`];
  });
}

export const leftOn = (root: HTMLElement): string[] => [
  ...attributesLeft(root),
  ...rulesLeft(root),
  ...childrenLeft(root),
];

/** A provider around the tags: its name can be read, its content cannot. */
export function readProviders(body: Element, typed: Record<string, string>, left: Set<string>): void {
  for (const provider of body.querySelectorAll('massage-content, [data-massage-widget="massage-content"]')) {
    const given = (name: string) => provider.getAttribute(name) ?? provider.getAttribute(`data-${name}`);
    const name = given('site-name');
    if (name) typed['all.site-name'] ??= name;
    for (const setting of ['src', 'mode', 'lang']) if (given(setting)) left.add(`${setting} of massage-content`);
    if (provider.querySelector('script[type="application/json"]')) left.add('the content inside massage-content');
  }
}

const DOUBLE = '(?:[“”„«»″]|&#82(?:20|21|22|43);|&[lrb]dquo;)';
const SINGLE = '(?:[‘’]|&#82(?:16|17);|&[lr]squo;)';
/** What stands behind a value: another setting, or the end of the tag. */
const NEXT = '(?=(?:\\s+(?:async|crossorigin|defer|hidden|open))*(?:\\s+[a-z][\\w-]*\\s*=|\\s*/?(?:>|&gt;|\\])))';
const VALUE = '((?:(?!</)[^]){0,4000}?)';
const quoted = new RegExp(
  `(\\s[a-z][\\w-]*\\s*=\\s*)(?:${DOUBLE}${VALUE}(?:${DOUBLE}|")${NEXT}|${SINGLE}${VALUE}(?:${SINGLE}|')${NEXT})`,
  'gi',
);

/** Settings with the quotation marks that a text program makes pretty, as they were meant: up to the last one of a value. */
export const straight = (source: string): string =>
  source.replace(quoted, (_, name: string, double?: string, single?: string) => {
    const value = double ?? single ?? '';
    return `${name}"${value.replaceAll('"', '&quot;')}"`;
  });

/** Why there may be nothing in it. */
export const saysNothing = (source: string): string =>
  /massage-widgets|embed\.js/.test(source)
    ? 'These lines only load the widgets. The tags belong here, too, such as <massage-faq></massage-faq>.'
    : 'There is no widget of ours in it. Paste the whole snippet, from its first < to its last >.';
