/** What a site with a Content-Security-Policy has to allow. */
import type { WayId } from './places.js';

interface Asked {
  /** Folder of the files, as it stands in the snippet. */
  readonly files: string;
  readonly base: string;
  /** Whether the snippet has a `style`. */
  readonly style: boolean;
  /** Of the script that stands in the snippet, `sha256-…`. */
  readonly hash?: string;
}

const sourceOf = (address: string): string => (address.startsWith('/') ? "'self'" : `${address}/`);

/** The directives, as one line; nothing where none is needed. */
export function policyFor(way: WayId, { files, base, style, hash }: Asked): string {
  const styled = style ? "; style-src-attr 'unsafe-inline'" : '';
  switch (way) {
    case 'live':
    case 'baked':
      return `script-src ${sourceOf(files)}${styled}`;
    case 'npm':
      return `script-src 'self'; style-src 'self'${styled}`;
    case 'frame':
      return base ? `frame-src ${new URL(base).origin}${hash ? `; script-src '${hash}'` : ''}${styled}` : '';
    case 'link':
      return base ? `frame-src ${new URL(base).origin}` : '';
    case 'shortcode':
      return `script-src 'self'${styled}`;
    case 'rich':
      return '';
  }
}
