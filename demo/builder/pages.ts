/** Whole pages around a snippet, to look at it as different readers do. */

export type CheckId = 'phone' | 'dark' | 'rtl' | 'large' | 'no-script' | 'print' | 'crawler';

interface CheckKind {
  readonly name: string;
  readonly says: string;
  /** Whether the page runs the script. */
  readonly script: boolean;
}

export const checks: Readonly<Record<CheckId, CheckKind>> = {
  phone: { name: 'Phone', says: 'A small phone, 320 pixels wide. Nothing may stick out at the side.', script: true },
  dark: { name: 'Dark', says: 'A dark page. Colours that you set yourself do not change with it.', script: true },
  rtl: { name: 'Right to left', says: 'On a page in Arabic or Hebrew the layout mirrors.', script: true },
  large: { name: 'Large text', says: 'For readers who have set their text to 200 %.', script: true },
  'no-script': { name: 'No script', says: 'Before the script has loaded, or where none runs.', script: false },
  print: { name: 'Print', says: 'On paper all answers are open and buttons are gone.', script: true },
  crawler: {
    name: 'Crawler',
    says: 'The words that a search engine or a feed finds in your page itself.',
    script: false,
  },
};
export const checkIds = Object.keys(checks) as CheckId[];

const looks: Readonly<Partial<Record<CheckId, string>>> = {
  dark: ':root{color-scheme:dark}body{background:#16191d;color:#e8e6e1}',
  large: ':root{font-size:200%}',
};

/** A frame does not match `:focus` while the focus is inside it, so the ring is drawn by the page within. */
const ring =
  '@media screen{html:focus-within body::after{content:"";position:fixed;inset:0;z-index:9;border:3px solid #c2603a;border-radius:inherit;pointer-events:none}}';

/** `html` is one of our snippets without its script; `loader` the address of ours. */
export function pageFor(check: CheckId, html: string, loader: string): string {
  const dir = check === 'rtl' ? ' dir="rtl"' : '';
  const script = checks[check].script ? `<script type="module" src="${loader}"></script>` : '';
  return `<!doctype html><html lang="en"${dir}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${checks[check].name}</title><style>:root{color-scheme:light}body{margin:0;padding:16px;background:#fff;color:#1d1b19;font:1rem/1.6 system-ui,sans-serif}${looks[check] ?? ''}table{border-collapse:collapse}th,td{padding:6px 8px;border:1px solid #8886;text-align:start;vertical-align:top}summary{padding-block:8px}${ring}</style></head><body>${html}${script}</body></html>`;
}

/** A snippet without its scripts. They are always tags of their own with nothing inside. */
export const withoutScripts = (html: string): string => html.replace(/\s*<script [^>]*><\/script>/g, '');

/** The words of a snippet, a line for each block. */
export function wordsIn(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = 'summary, p, li, tr, caption, h2, h3, h4, h5, h6, dt, dd';
  return [...body.querySelectorAll(blocks)]
    .filter((block) => !block.querySelector(blocks))
    .map((block) =>
      [...(block.localName === 'tr' ? block.children : [block])]
        .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
        .join(' | '),
    )
    .filter(Boolean);
}
